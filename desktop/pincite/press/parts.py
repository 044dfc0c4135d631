"""The parts of a letter that are neither text nor head: date, addressee, subject and the like."""

import re
from dataclasses import dataclass, replace

from pincite.document import resolved as doc
from pincite.press.boxes import KEEP, Beside
from pincite.press.fonts import CAPS
from pincite.press.galley import Galley, single, tinted
from pincite.press.inlines import Look
from pincite.press.lines import LEFT
from pincite.press.spans import ACCENT
from pincite.press.tags import Elem

_SUBJECT_LABEL = re.compile(r"\s*(Re|RE|Objet|OBJET|Subject)\s*:\s*")


@dataclass(frozen=True, slots=True)
class _Part:
    """What a role looks like: changes to the look, space before in parts' gaps, what follows."""

    family: str = ""
    strong: bool = False
    gap: float = 1.0
    keep: bool = False
    small: bool = False


_PARTS = {
    "date": _Part(),
    "delivery": _Part(family=CAPS),
    "marking": _Part(family=CAPS, strong=True),
    "addressee": _Part(),
    "reference": _Part(),
    "subject": _Part(strong=True, keep=True),
    "salutation": _Part(keep=True),
    "closing": _Part(keep=True, gap=0.5),
    "copies": _Part(small=True, gap=0.6),
}


def part(galley: Galley, block: doc.Paragraph, parent: Elem) -> None:
    """Set a paragraph that plays a role in a letter."""
    style, wanted = galley.style, _PARTS.get(block.role, _Part())
    elem = Elem("P", parent)
    look = replace(
        galley.look,
        family=wanted.family or galley.look.family,
        strong=wanted.strong,
        colour=ACCENT if block.role == "marking" else galley.look.colour,
        size=style.small if wanted.small else style.size,
    )
    gap = 0.0 if galley.last_role == block.role else style.part_gap * wanted.gap
    galley.last_role = block.role
    if block.role == "subject":
        _subject(galley, block, elem, look, gap)
    else:
        leading = style.small_leading if wanted.small else style.leading
        spans = galley.spans(block.inlines, look, elem)
        align = "" if block.role == "closing" else LEFT
        lines = galley.paragraph(spans, elem, align=align, gap=gap, leading=leading, place=block.id)
        for line in lines:
            line.ending = block.role == "closing"
    if wanted.keep:
        galley.keep()
    elif block.role in ("addressee", "delivery"):
        _together(galley, block.id)


def _subject(galley: Galley, block: doc.Paragraph, elem: Elem, look: Look, gap: float) -> None:
    """The subject hangs from its label ("Re:"), whichever language names it."""
    first = block.inlines[0]
    label = _SUBJECT_LABEL.match(first.text) if isinstance(first, doc.Run) else None
    inlines, indent = block.inlines, 0.0
    if label is not None and isinstance(first, doc.Run):
        words = tinted(look, strong=True)
        spans = galley.spans((replace(first, text=label.group().rstrip() + " "),), words, elem)
        line = single(spans)
        indent = line.width + look.size * 0.35
        galley.pending.append(Beside(line, galley.style.side, galley.style.drop, elem))
        inlines = (replace(first, text=first.text[label.end() :]), *block.inlines[1:])
    spans = galley.spans(inlines, look, elem)
    galley.paragraph(spans, elem, indent=indent, align=LEFT, gap=gap, place=block.id)


def _together(galley: Galley, place: str) -> None:
    """An address stays in one piece."""
    for box in reversed(galley.boxes):
        if box.place == place:
            return
        box.after = KEEP if box is not galley.boxes[-1] else box.after
