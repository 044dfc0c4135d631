"""Resolved inlines made into spans: the dress, the tag, the language and the link of each."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from pincite.document.redline import GONE, RESTYLED, change_of
from pincite.document.resolved import Break, CiteRun, Inline, Inlines, NoteMark, Run
from pincite.press.fonts import CAPS, SANS, SERIF, SUPERIOR, Dress
from pincite.press.notes import Note
from pincite.press.spans import ACCENT, INK, MUTED, NAVY, Colour, Span, Target, spans_of
from pincite.press.tags import Elem
from pincite.press.wording import words

HASH_LENGTH = 64
HASH_SIZE = 0.75  # of the text's: a hash is there to be compared, not to be read
_HASH = re.compile(r"\b[0-9a-f]{64}$")

NoteMaker = Callable[[NoteMark, Elem], tuple[Note, Elem]]


@dataclass(frozen=True, slots=True)
class Look:
    """How a block's words look before emphasis: family, size, colour, language."""

    size: float
    family: str = SERIF
    strong: bool = False
    emphasis: bool = False
    colour: Colour = INK
    tracking: float = 0.0
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class Links:
    """Where cites go: to names in ``file``, or in the same file when it is empty.

    ``volumes`` are the files of exhibits (by handle) where they stand in several.
    """

    file: str = ""
    lang: str = "en"
    volumes: Mapping[str, str] = field(default_factory=dict)

    def target(self, cite: CiteRun) -> Target:
        said = words(self.lang).open_exhibit.format(cite=cite.text)
        handle = cite.destination.partition("-")[0]
        return Target(cite.destination, said, self.volumes.get(handle, self.file))


def set_inlines(
    inlines: Inlines, look: Look, elem: Elem, links: Links, note_of: NoteMaker | None = None
) -> list[Span]:
    """The spans of a block's inlines; inline elements are prepared under ``elem``.

    ``note_of`` sets a footnote's own words; without it marks are printed and lead nowhere.
    Raises PressError ``missing_glyph``.
    """
    spans: list[Span] = []
    for inline in inlines:
        spans += _set(inline, look, elem, links, note_of)
    return spans


def _set(
    inline: Inline, look: Look, elem: Elem, links: Links, note_of: NoteMaker | None
) -> list[Span]:
    match inline:
        case Run():
            return _run(inline, look, elem)
        case CiteRun():
            return _cite(inline, look, elem, links)
        case NoteMark():
            return _mark(inline, look, elem, note_of)
        case Break():
            return [replace(_blank(look), forced_break=True)]


def _blank(look: Look) -> Span:
    return next(iter(spans_of(" ", Dress(look.family, look.strong, look.emphasis), look.size)))


def dress_of(look: Look, *, strong: bool, emphasis: bool, small_caps: bool = False) -> Dress:
    """The face of words in a look; emphasis inside emphasis stands upright again."""
    if small_caps:
        return Dress(CAPS, look.strong or strong)
    return Dress(look.family, look.strong or strong, look.emphasis != emphasis)


def _run(run: Run, look: Look, elem: Elem) -> list[Span]:
    dress = dress_of(look, strong=run.strong, emphasis=run.emphasis, small_caps=run.small_caps)
    lang = run.lang or look.lang
    inner = _marked(run, elem)
    if len(run.text) >= HASH_LENGTH and _HASH.search(run.text):
        look = replace(look, size=look.size * HASH_SIZE, colour=MUTED)
        dress = Dress(SANS)
    if inner is None and lang != look.lang:
        inner = Elem("Span", elem, inline=True, lang=lang)
    elif inner is not None and lang != look.lang:
        inner.lang = lang
    colour = ACCENT if run.broken else _ink(run, look)
    size = look.size * 1.04 if run.small_caps and look.family != CAPS else look.size
    return list(
        spans_of(
            run.text, dress, size, colour=colour, lang=lang, elem=inner, tracking=look.tracking
        )
    )


def _marked(inline: Inline, elem: Elem) -> Elem | None:
    """The element of words that a redline marks."""
    change = change_of(inline)
    return Elem("Span", elem, inline=True, decoration=change) if change else None


def _ink(inline: Inline, look: Look) -> Colour:
    """What came is blue and what is gone red; the rules say the same without colour."""
    change = change_of(inline)
    if not change or change == RESTYLED:
        return look.colour
    return ACCENT if change in GONE else NAVY


def _cite(cite: CiteRun, look: Look, elem: Elem, links: Links) -> list[Span]:
    dress = dress_of(look, strong=False, emphasis=cite.emphasis)
    elem = _marked(cite, elem) or elem
    if cite.broken or not cite.destination:
        colour = ACCENT if cite.broken else look.colour
        held = elem if elem.inline else None
        said = spans_of(cite.text, dress, look.size, colour=colour, lang=look.lang, elem=held)
        return list(said)
    link = Elem("Link", elem, inline=True)
    text = cite.text.replace(" ", "\u00a0")
    colour = NAVY if look.colour == INK else look.colour
    made = spans_of(text, dress, look.size, colour=colour, lang=look.lang, elem=link)
    return [replace(span, target=links.target(cite), solid=True) for span in made]


def _mark(mark: NoteMark, look: Look, elem: Elem, note_of: NoteMaker | None) -> list[Span]:
    number = str(mark.number)
    elem = _marked(mark, elem) or elem
    made = list(spans_of(number, Dress(SUPERIOR), look.size, colour=look.colour))
    if note_of is None:
        return made
    note, note_elem = note_of(mark, elem)
    reference = Elem("Reference", elem, inline=True, companion=note_elem)
    link = Elem("Link", reference, inline=True)
    target = Target(note_name(mark.number), words(look.lang).go_to_note.format(number=number))
    return [replace(s, elem=link, note=note, target=target, solid=True) for s in made]


def note_name(number: int) -> str:
    """The named destination of a footnote."""
    return f"note-{number}"
