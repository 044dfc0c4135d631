"""Sheets that Pincite puts between exhibits: slip sheets, and those that stand for lost pages."""

from dataclasses import dataclass

from pincite.document.binder import BinderExhibit, BinderPlan
from pincite.press.binder_words import designation, printable, say
from pincite.press.chronology_fit import fit
from pincite.press.chronology_words import glued
from pincite.press.fonts import CAPS, LIGHT, SANS, SERIF, TABULAR, Dress
from pincite.press.lines import CENTRE, LEFT, Line, compose
from pincite.press.sheet import Sheet
from pincite.press.spans import INK, MUTED, Colour, spans_of
from pincite.press.tags import Elem

_RULE = 150.0  # half the width of a slip sheet's rules
_TITLE_WIDTH = 400.0
_PLAIN = Dress(SERIF)


@dataclass(frozen=True, slots=True)
class Slip:
    """What a slip sheet says besides the exhibit itself: its numbers and pages in the binder."""

    numbers: str
    pages: str
    notes: tuple[str, ...] = ()
    bundle: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How a paragraph of a sheet looks."""

    size: float
    leading: float
    dress: Dress = _PLAIN
    colour: Colour = INK
    align: str = CENTRE
    role: str = "P"
    most: int = 40  # lines; what is beyond is on the exhibit itself


_ITALIC = Dress(SERIF, emphasis=True)
_TITLE = Look(15, 19, most=5)
_DATE = Look(12, 16, _ITALIC, MUTED)
_NOTE = Look(10, 13.4, _ITALIC, MUTED, most=6)
_HEAD = Look(22, 26, Dress(LIGHT), role="H1", most=3)
_LOST = Look(15, 24, Dress(CAPS, strong=True), role="H1")
_WHY = Look(12, 16)
_HASH = Look(8, 11, Dress(SANS), MUTED)
_VALUE = Look(9.8, 14, Dress(TABULAR), align=LEFT)


@dataclass(slots=True)
class Pen:
    """Sets words on a sheet in one language, from the top down."""

    sheet: Sheet
    lang: str
    root: Elem

    def paragraph(self, text: str, look: Look, x: float, y: float, width: float) -> float:
        """Set a paragraph with its first baseline at y; returns the baseline after its last."""
        lines = self.lines(text, look, width)[: look.most]
        elem = self.root.child(look.role) if lines else self.root
        for line in lines:
            self.sheet.line(line, x, y, elem)
            y -= look.leading
        return y

    def lines(self, text: str, look: Look, width: float) -> list[Line]:
        words = printable(text)[0]
        spans = list(spans_of(words, look.dress, look.size, colour=look.colour, lang=self.lang))
        return fit(spans, width) if look.align == LEFT else compose(spans, width, look.align)


def draw_slip(sheet: Sheet, plan: BinderPlan, exhibit: BinderExhibit, slip: Slip) -> None:
    """Draw a slip sheet on the sheet's current page."""
    width, height = sheet.size
    pen = Pen(sheet, plan.lang, sheet.record.root.child("Sect"))
    middle, centre = height * 0.58, width / 2
    sheet.artifact()
    sheet.rule(centre - _RULE, middle + 62, centre + _RULE, 0.8, INK)
    sheet.rule(centre - _RULE, middle - 30, centre + _RULE, 0.8, INK)
    _large(pen, designation(exhibit.label, plan.lang), centre, middle + 6)
    left = centre - _TITLE_WIDTH / 2
    words = Pen(sheet, exhibit.lang, pen.root)
    y = words.paragraph(glued(exhibit.title), _TITLE, left, middle - 62, _TITLE_WIDTH)
    y = pen.paragraph(dict(exhibit.details).get("date", ""), _DATE, left, y - 1, _TITLE_WIDTH) - 14
    for note in (*slip.notes, exhibit.note):
        y = pen.paragraph(note, _NOTE, centre - 170, y, 340) - 4
    _facts(pen, _slip_facts(plan, exhibit, slip), centre)
    draw_foot(sheet, plan)
    draw_bundle_number(sheet, slip.bundle)


def draw_placeholder(
    sheet: Sheet, plan: BinderPlan, exhibit: BinderExhibit, reason: str, page: int = 0
) -> None:
    """Draw the sheet that stands for an exhibit, or for one page of it, that cannot be shown.

    It is stamped as the page would have been; its foot is left to the stamp.
    """
    width, height = sheet.size
    pen = Pen(sheet, plan.lang, sheet.record.root.child("Sect"))
    left = (width - _TITLE_WIDTH) / 2
    y = height * 0.62
    y = pen.paragraph(designation(exhibit.label, plan.lang), _LOST, left, y, _TITLE_WIDTH)
    said = say(plan.lang, reason, page=page) if page else say(plan.lang, reason)
    for sentence in (said, say(plan.lang, "original")):
        y = pen.paragraph(sentence, _WHY, left, y, _TITLE_WIDTH) - 4
    sha = dict(exhibit.details).get("sha256", "")
    if sha:
        words = say(plan.lang, "fingerprint", sha256=" ".join(_grouped(sha)))
        pen.paragraph(words, _HASH, left, y - 8, _TITLE_WIDTH)


def draw_foot(sheet: Sheet, plan: BinderPlan) -> None:
    """The case's name and the banner at the foot of a sheet of Pincite's own."""

    def draw() -> None:
        sheet.artifact("Pagination")
        title = printable(plan.title)[0]
        sheet.text(sheet.size[0] / 2, 40, title, _ITALIC, 9, colour=MUTED, align="center")
        draw_banner(sheet, plan)

    sheet.repeat(f"foot {sheet.size}", draw)


def draw_bundle_number(sheet: Sheet, number: str) -> None:
    """The bundle's page number, lower right, where it stands on the exhibits too."""
    if number:
        sheet.artifact("Pagination")
        strong = Dress(TABULAR, strong=True)
        sheet.text(sheet.size[0] - 25, 20, number, strong, 8.8, align="right")


def draw_banner(sheet: Sheet, plan: BinderPlan) -> None:
    """What every sheet of the binder says, such as that it is a sample."""
    if plan.banner:
        sheet.artifact("Pagination")
        words = printable(plan.banner)[0]
        sheet.text(sheet.size[0] / 2, 20, words, Dress(SANS), 7.5, colour=MUTED, align="center")


def _large(pen: Pen, words: str, centre: float, y: float) -> None:
    dress, size, tracking = Dress(CAPS), 42.0, 1.6
    spans = list(spans_of(printable(words)[0], dress, size, tracking=tracking, lang=pen.lang))
    wide = sum(span.width(span.text) for span in spans)
    if wide > 2 * _RULE + 60:
        pen.paragraph(words, _HEAD, centre - 200, y + 14, 400)
        return
    pen.sheet.into(pen.root.child("H1"))
    x = centre - (wide - tracking) / 2
    for span in spans:
        x += pen.sheet.show(span, x, y)


def _slip_facts(
    plan: BinderPlan, exhibit: BinderExhibit, slip: Slip
) -> list[tuple[str, list[str]]]:
    details = dict(exhibit.details)
    found = [
        ("author", [details.get("author", "")]),
        ("bates", [slip.numbers]),
        ("pages", [slip.pages]),
        ("basis", [details.get("basis", "")]),
        ("sha256", _grouped(details.get("sha256", ""))),
        ("marking", [exhibit.confidentiality]),
    ]
    return [(say(plan.lang, key), values) for key, values in found if any(values)]


def _facts(pen: Pen, facts: list[tuple[str, list[str]]], centre: float) -> None:
    """Label and value pairs, labels in small capitals to the left of a common edge."""
    edge, y = centre - 62, 96.0 + 16 * sum(len(values) for _, values in facts)
    room = pen.sheet.size[0] - 54 - edge - 12
    for label, values in facts:
        row = pen.root.child("P")
        pen.sheet.into(row)
        pen.sheet.text(
            edge, y, label + "\u00a0", Dress(CAPS), 10, colour=MUTED, tracking=0.1, align="right"
        )
        for value in values:
            lines = pen.lines(value, _VALUE, room)[:2]
            for line in lines:
                pen.sheet.line(line, edge + 12, y, row)
                y -= _VALUE.leading
        y -= 2


def _grouped(sha: str) -> list[str]:
    """A hash in groups of eight, four groups a line, so that it can be compared by eye."""
    groups = [sha[at : at + 8] for at in range(0, len(sha), 8)]
    return [" ".join(groups[at : at + 4]) for at in range(0, len(groups), 4)]
