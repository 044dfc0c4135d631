"""Every widget of the kit on one page; the pictures and the accessibility walk use it."""

from PySide6.QtWidgets import QWidget

from pincite.ui.models import (
    Badge,
    BadgeCell,
    BlockModel,
    Column,
    Label,
    PeopleCell,
    TagsCell,
    TextCell,
    TwoLineCell,
)
from pincite.ui.widgets import (
    Button,
    Card,
    EmptyState,
    FilterChips,
    IconButton,
    Inspector,
    KeyValues,
    LinkButton,
    Note,
    Paragraph,
    Pill,
    PinAction,
    ProgressStrip,
    Range,
    RangeText,
    SearchField,
    SectionHeader,
    Segmented,
    TableView,
    Tag,
    column,
    divider,
    hairline,
    holder,
    inspector_card,
    row,
)

ROWS = [
    ("S1", "letter", "Letter to Harbour Line", "EN", "Ada Finch · 3 May 2024", 7, "ok", "Reviewed"),
    (
        "S2",
        "press",
        "Le port compte ses conteneurs",
        "FR",
        "La Jetée · 4 mai 2024",
        3,
        "warn",
        "To review",
    ),
    ("S3", "agreements", "Berth agreement", "EN", "Version of 1 March 2022", 2, "ok", "Reviewed"),
    (
        "S4",
        "table",
        "Movements by quay, 2023",
        "",
        "CSV export · 12 Apr 2024",
        1,
        "bad",
        "Privileged",
    ),
]
ACTIONS = [
    PinAction("quote", "Quote", "quote", "Q"),
    PinAction("figure", "Figure", "figures", "F"),
    PinAction("event", "Event", "event", "E"),
    PinAction("clause", "Clause", "clause", "C"),
    PinAction("link", "Link to…", "link", "L"),
]
TEXT = [
    Paragraph("Le port compte ses conteneurs", style="title"),
    Paragraph("La société du port répond à la lettre du 3 mai.", style="lede"),
    Paragraph("Harbour Line a reçu une lettre de Mme Finch le 3 mai 2024.", "¶ 1"),
    Paragraph(
        "En 2023, plus de 41 000 conteneurs auraient passé le quai Nord. "
        "Le comptage n’est pas publié 🚢.",
        "¶ 2",
    ),
    Paragraph(
        "La réponse est attendue au plus tard le 21 mai 2024, avec les relevés du quai.", "¶ 3"
    ),
    Paragraph(
        "La porte-parole du port n’a pas souhaité commenter les chiffres avant cette date.", "¶ 4"
    ),
]


def reader() -> RangeText:
    """A reader with a passage, a found word, and a selection over which the bar stands."""
    text = RangeText("Text of the source")
    text.set_paragraphs(TEXT)
    whole = text.text()
    passage = "plus de 41 000 conteneurs auraient passé le quai Nord."
    start = whole.index(passage)
    text.set_ranges([Range(start, start + len(passage), "passage", "Q1", "Passage Q1")])
    text.set_actions(ACTIONS)
    return text


def table_model() -> BlockModel:
    """Four sources."""
    rows = {row[0]: row for row in ROWS}
    columns = [
        Column(
            "title",
            "Source",
            lambda r: TwoLineCell(r[2], r[4], r[1], Label(r[3], r[3] == "FR") if r[3] else None),
            stretch=True,
        ),
        Column("supports", "Supports", lambda r: TextCell(str(r[5]), 500), 84, "centre"),
        Column(
            "status",
            "Status",
            lambda r: BadgeCell(Badge(r[7], r[6], "lock" if r[6] == "bad" else None)),
            112,
        ),
    ]
    model = BlockModel(columns, lambda ids: [rows.get(i) for i in ids])
    model.set_ids(rows)
    return model


def chronology_model() -> BlockModel:
    """Two events with every other kind of cell."""
    rows = {
        "E1": (
            "Oct 2022",
            "± month",
            "The quay changes hands",
            ("Ex. 2, para 1", "Ex. 4"),
            ("Ada Finch",),
        ),
        "E2": (
            "3 May 2024",
            "Fri",
            "Letter asks for the counts",
            ("Ex. 1",),
            ("Ada Finch", "Port"),
        ),
    }
    columns = [
        Column("date", "Date", lambda r: TextCell(r[0], 500, note=r[1]), 150),
        Column("title", "Event", lambda r: r[2], stretch=True),
        Column("source", "Source", lambda r: TagsCell(tuple(Label(t, True) for t in r[3])), 130),
        Column("people", "Persons", lambda r: PeopleCell(r[4]), 170),
    ]
    model = BlockModel(columns, lambda ids: [rows.get(i) for i in ids])
    model.set_ids(rows)
    return model


def page() -> QWidget:
    """The whole gallery."""
    chips = FilterChips()
    chips.set_choices([("all", "All", 4), ("review", "To review", 1), ("fr", "FR", 1)], "all")
    table = TableView("Sources", 61)
    table.show_model(table_model())
    table.pick("S2")
    chronology = TableView("Chronology")
    chronology.show_model(chronology_model())
    chronology.setFixedHeight(120)
    lists = Card(
        holder(row(chips, None, IconButton("filter", "Filter"), margins=(12, 0, 8, 0)), height=46),
        (table, 1),
        hairline("line"),
        SectionHeader("Chronology", 2, LinkButton("Open the timeline")),
        chronology,
    )
    lists.setFixedWidth(560)
    top = row(
        Pill("To review", "warn"),
        Tag("FR", True),
        None,
        IconButton("left", "Previous source"),
        IconButton("right", "Next source"),
        margins=(16, 0, 8, 0),
    )
    modes = Segmented([("text", "Text"), ("original", "Original")], "text")
    bar = row(
        modes, None, divider(16), IconButton("search", "Find in the text"), margins=(12, 0, 8, 0)
    )
    reading = Card(
        holder(top, height=46), hairline(), holder(bar, height=42), hairline(), (reader(), 1)
    )
    return holder(row(lists, (reading, 1), _inspector(), margins=(20, 20, 20, 20), gap=12))


def _inspector() -> QWidget:
    facts = KeyValues()
    facts.set_pairs(
        [
            ("Captured", "4 May 2024 09:12 UTC"),
            ("By", "Ada Finch"),
            ("SHA-256", "9f2c 41ab … 77e0"),
        ],
        frozenset({"SHA-256"}),
    )
    off = Button("Mark as sent…", "send")
    off.disable("2 findings block sending")
    pills = row(Pill("2 origins", "ok"), Pill("Blocks", "bad", "blocked"), Pill("Draft"), None)
    more = row(
        Pill("In progress", "info"),
        Button("Accept", kind="small"),
        Button("Dismiss", kind="quiet"),
        None,
    )
    buttons = column(
        row(Button("Add evidence", "add", "primary"), Button("Delete", kind="danger"), None),
        row(off, None),
        pills,
        more,
        gap=8,
    )
    inspector = Inspector("Inspector", 300)
    strip = ProgressStrip("Reading", lambda: None)
    strip.set_progress(0.4)
    empty = EmptyState(
        "timeline",
        "Nothing stands on the timeline yet",
        "Add event",
        None,
        "Select a date in a source and press E.",
    )
    inspector.show_cards(
        inspector_card("Capture record", facts, right=Pill("Verified", "ok", "verified")),
        Card(
            SearchField("Search the whole case", "Ctrl+K"),
            buttons,
            margins=(14, 12, 14, 12),
            gap=10,
        ),
        Card(
            Note("branch", "The figures of ¶ 2 repeat the letter of 3 May."),
            margins=(10, 10, 10, 10),
        ),
        strip,
        Card(empty),
    )
    return inspector
