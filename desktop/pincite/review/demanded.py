"""Which demand of the case a sentence of a letter makes."""

import re
from datetime import date

from pincite.model.claims import Deadline, Demand
from pincite.review.context import Context
from pincite.review.parts import Part
from pincite.text.edtf_dates import bounds, is_edtf
from pincite.text.typography import fold

_words = str.split
_SMALL = frozenset(
    _words(
        "the and for with that this shall must from each all any its your our their into upon "
        "which been have will has was were are is of to in on by at a an or as be it les des une "
        "un le la du de et en pour avec par sur dans que qui aux au ce cette ces son sa ses leur "
        "leurs votre vos notre nos chaque tout tous toute toutes provide deliver give send "
        "remettre fournir adresser please"
    )
)
_ENOUGH = 0.6
KEEPING = re.compile(  # the one demand that nearly every letter makes in words of its own
    r"\b(?:preserv\w+|litigation hold|legal hold|(?:keep|retain)\b[^.;]{0,60}\b(?:records?|logs?|"
    r"documents?|data)|conserv\w+|préserv\w+)",
    re.IGNORECASE,
)


def demand_of(part: Part, position: int, context: Context) -> Demand | None:
    """The demand bound in a sentence, or whose own words the sentence says."""
    for handle in part.sentence_handles(position):
        item = context.closure.find(handle)
        if isinstance(item, Demand):
            return item
    said = _stems(" ".join((*part.headings[-1:], part.sentence_text(position))))
    best: list[tuple[float, Demand]] = []
    for demand in context.closure.all(Demand):
        asked = _stems(demand.said("action", context.lang))
        heading = _stems(demand.said("heading", context.lang))
        share = max(_share(asked, said), _share(heading, said) if len(heading) > 1 else 0.0)
        if share >= _ENOUGH:
            best.append((share, demand))
    best.sort(key=lambda pair: -pair[0])
    if not best and KEEPING.search(part.sentence_text(position)):
        keeping = [d for d in context.closure.all(Demand) if KEEPING.search(_asked(d, context))]
        return keeping[0] if len(keeping) == 1 else None
    if not best or (len(best) > 1 and best[1][0] == best[0][0]):
        return None
    return best[0][1]


def _asked(demand: Demand, context: Context) -> str:
    return f"{demand.said('action', context.lang)} {demand.said('heading', context.lang)}"


def deadline_days(demand: Demand, context: Context) -> set[date]:
    """The days on which a demand falls due: its own, else the letter's."""
    found = context.closure.get(Deadline, demand.deadline)
    found = found or context.closure.get(Deadline, context.draft.deadline)
    if found is None or not is_edtf(found.date):
        return set()
    last = bounds(found.date)[1]
    return {last} if last is not None else set()


def _stems(text: str) -> frozenset[str]:
    return frozenset(
        word[:6] for word in re.findall(r"[^\W\d]{3,}", fold(text)) if word not in _SMALL
    )


def _share(asked: frozenset[str], said: frozenset[str]) -> float:
    return len(asked & said) / len(asked) if len(asked) > 1 else 0.0
