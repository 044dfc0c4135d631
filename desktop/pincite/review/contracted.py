"""Numbers that a clause of the case prescribes: terms of the contract, and no figures.

``to serve 180 covers [@K1]``, where K1 says so; ``61 colonies fell short of eight frames``, where
a clause that the letter cites asks for eight frames.
"""

import re
from decimal import Decimal
from functools import lru_cache

from pincite.model.obligations import Clause
from pincite.review.context import Context
from pincite.review.numbers import same_noun
from pincite.review.parts import Part
from pincite.review.words_read import find_quantities
from pincite.text.quantities import Quantity

_BOUND_TO = re.compile(  # a promise, told as one
    r"\b(?:agree[sd]?|undert(?:ook|akes?|aken)|promise[sd]?|contract(?:ed|s)|was to|were to|is to|"
    r"are to|had to|ha(?:s|ve) to|shall|must|should|due|owe[sd]?|obliged|bound|guarantee[sd]?|"
    r"warrant(?:ed|s)|engag\w+|promi[st]\w*|oblig\w+|devait|devaient|devra\w*|doi\w+|garanti\w*|"
    r"convenu\w*|conclu\w*|prév(?:oit|oyait|u\w*)|stipul\w+)\b",
    re.IGNORECASE,
)
_AGAINST = re.compile(  # what happened, held against a term
    r"\b(?:short of|below|beneath|beyond|instead of|rather than|as against|against|in place of|"
    r"(?:under )?the (?:agreed|promised|contractual|required)|au lieu des?|en deçà des?|"
    r"contre les?) ?$",
    re.IGNORECASE,
)

_FIRST = re.compile(r"(?:\d|\b(?!short|of|below|beyond|the)\w).*$")  # from the number on


def contracted(part: Part, found: Quantity, context: Context) -> bool:
    """Whether a clause that the letter cites has this number of this thing, and it is told so."""
    if not found.unit:
        return False
    before = part.flat[part.sentence(found.start)[0] : found.start]
    here = part.sentence_handles(found.start)
    promised = _BOUND_TO.search(before) is not None
    against = _AGAINST.search(before + _FIRST.sub("", found.exact)) is not None
    return any(
        against or (promised and item.handle in here)
        for item in context.used.values()
        if isinstance(item, Clause) and _says(item, found, context.lang)
    )


def _says(clause: Clause, found: Quantity, lang: str) -> bool:
    texts = (clause.text, clause.said("text", lang))
    return any(
        value == found.value and same_noun(unit, found.unit)
        for text in texts
        for value, unit in _numbers(text, lang)
    )


@lru_cache(maxsize=512)
def _numbers(text: str, lang: str) -> tuple[tuple[Decimal, str], ...]:
    return tuple((one.value, one.unit) for one in find_quantities(text, lang))
