"""What the sample documents are put together from: runs, cites, notes, and their two tables."""

from pincite.document.resolved import (
    Break,
    Cell,
    CiteRun,
    Column,
    Inline,
    ListItem,
    NoteMark,
    Paragraph,
    Run,
    Table,
)

NB = "\u00a0"


def cite(number: int, pinpoint: str = "", destination: str = "") -> CiteRun:
    words = f"Ex. {number}" + (f" at {pinpoint}" if pinpoint else "")
    return CiteRun(words, f"X{number}", destination or f"X{number}", f"X{number}", pinpoint)


def text(*parts: Inline | str) -> tuple[Inline, ...]:
    return tuple(Run(part) if isinstance(part, str) else part for part in parts)


def note(number: int, *parts: Inline | str) -> NoteMark:
    return NoteMark(number, text(*parts))


def items(*words: tuple[Inline, ...]) -> tuple[ListItem, ...]:
    return tuple(
        ListItem(f"{at}.", (Paragraph(f"i{at}", inlines),)) for at, inlines in enumerate(words, 1)
    )


def cells(*cells: tuple[Inline, ...]) -> tuple[Cell, ...]:
    return tuple(Cell(inlines, strong=at == 0) for at, inlines in enumerate(cells))


FIGURES = Table(
    "t1",
    (
        Column(text("Value"), "right"),
        Column(text("Unit")),
        Column(text("Period")),
        Column(text("Qualifier")),
        Column(text("Source")),
    ),
    (
        (
            Cell(text("410,000,000")),
            Cell(text("calls")),
            Cell(text("calendar year 2031")),
            Cell(text("more than")),
            Cell(text(cite(2, "¶ 5", "X2-para5"))),
        ),
        (
            Cell(text("17,000,000,000")),
            Cell(text("records retrieved")),
            Cell(text("calendar year 2031")),
            Cell(text("more than", note(3, "The log keeps no record of failed calls."))),
            Cell(text(cite(2, "¶ 6", "X2-para6"))),
        ),
    ),
)

CLAUSES = Table(
    "t2",
    (
        Column(text("Clause")),
        Column(text("What it requires")),
        Column(text("What the evidence shows")),
        Column(text("Exhibits")),
    ),
    (
        cells(
            text("§ 4.2", Break(), Run("Rate limits", emphasis=True)),
            text(
                "Calls must stay within the published limits. A licensee may not try to get round "
                "them, or use the service in a way that strains it."
            ),
            text(
                "Calls from the five programs rose above the limits in at least seven months. "
                "Three programs shared credentials and so pooled their allowances."
            ),
            text(cite(1, "4"), Break(), cite(2, "¶ 5", "X2-para5"), Break(), cite(3, "2–6")),
        ),
        cells(
            text("§ 9", Break(), Run("Compliance audit", emphasis=True)),
            text(
                "The licensor may inspect the licensee’s records and systems to verify "
                "compliance, on notice; the licensee must cooperate."
            ),
            text(
                "No audit has taken place in the term of the license. The licensee holds the only "
                "records of what became of the data after retrieval."
            ),
            text(cite(1, "9"), Break(), cite(2, "¶ 9", "X2-para9")),
        ),
    ),
    wide=True,
)
