"""Deadlines: by when something is asked for, as words state it."""

import re
from dataclasses import dataclass

from pincite.text.date_context import Context, context_for
from pincite.text.dates import frames
from pincite.text.prose import base_language, flat
from pincite.text.terms import find_terms

_ASKS = {
    "en": re.compile(
        r"\b(?:(?:we |hereby )?(?:demands?|demanded|requests?|requested|requires?|required|asks?|"
        r"asked|"
        r"orders?|ordered|urges?|urged|calls? (?:on|upon|for)|called (?:on|upon|for)|insists?)|"
        r"must|"
        r"shall|is to|are to|has (?:been given|until)|have (?:been given|until)|is required to|"
        r"were told "
        r"to|was told to)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?:demand(?:e|ent|é|ons|ait)|exig(?:e|ent|é|eons|eait)|réclam(?:e|ent|é)|somm(?:e|"
        r"ent|é)|requi(?:s|"
        r"ert)|enjoint|met(?:tent)? en demeure|mis(?:e|es)? en demeure|invit(?:e|é|ons)|"
        r"ordonn(?:e|é)|doit|"
        r"doivent|devra|devront|est tenue?|prié(?:e|s|es)? de|il est demandé)\b",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class DeadlineMention:
    """A deadline, with the sentence around it.

    ``edtf`` is empty when the term runs from an event whose date is not known.
    """

    start: int
    end: int
    exact: str
    edtf: str
    sentence: str
    rule: str


def find_deadlines(text: str, lang: str, *, published: str = "") -> list[DeadlineMention]:
    """Limits of time: dates set as such, and terms ("within 14 days", "sous quinzaine").

    A term runs from ``published`` unless the words name another start.
    """
    context = context_for(flat(text), base_language(lang), published)
    dated = frames(context)
    found = [_mention(f.start, f.end, f.edtf, f.rule, context, text) for f in dated if f.deadline]
    for start, end, edtf, rule in find_terms(context, dated):
        asked = _ASKS[context.language].search(context.text, *context.sentence(start))
        told = not asked and context.tense(start, end) == "past"
        if told or any(item.start < end and start < item.end for item in found):
            continue  # "within three hours it had sunk" tells what happened
        found.append(_mention(start, end, edtf, rule, context, text))
    return sorted(found, key=lambda item: item.start)


def _mention(
    start: int, end: int, edtf: str, rule: str, context: Context, text: str
) -> DeadlineMention:
    first, last = context.sentence(start)
    return DeadlineMention(start, end, text[start:end], edtf, text[first:last].strip(), rule)
