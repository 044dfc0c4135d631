"""Which sources a source may derive from: found by rule, for counsel to decide."""

import re
from dataclasses import dataclass

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Source
from pincite.model.people import Party

_RUN = 5  # words in a row that two texts rarely share by chance
_SHARED = 0.25  # of those runs, from which one text is likely to repeat the other
_READ = 20_000  # characters looked at
_MOST = 400  # sources compared by name
_PROBES = 3
_LETTER = re.compile(r"\b(letter|lettre|courrier|missive|mise en demeure)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Origin:
    """A source that another may derive from.

    ``rule``: ``overlap`` (``share`` of its runs of five words stand there too), ``translation``
    (``share`` of the names and numbers stand there in the same order, in another language;
    ``words`` are some of them) or ``named``.
    """

    source: Source
    rule: str
    share: float = 0.0
    words: tuple[str, ...] = ()


@action("Find possible origins")
def possible_origins(case_file: CaseFile, source: str) -> list[Origin]:
    """Earlier sources whose text this one repeats, or that it names; those linked are left out."""
    item = case_file.by_handle(source)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    text = case_file.text(item.extract, _READ)
    if not text.strip():
        return []
    linked = {link.source for link in case_file.links_of(item.id)}
    linked |= {link.target for link in case_file.links_of(item.id)}
    dismissed = case_file.dismissed(item.sha256)
    found: dict[str, Origin] = {}
    for other in _alike(case_file, text):
        if _earlier(other, item) and other.id not in linked and _key(other) not in dismissed:
            share = _overlap(text, case_file.text(other.extract, _READ))
            if share >= _SHARED:
                found[other.id] = Origin(other, "overlap", share)
    for origin in _translated(case_file, item, text):
        other = origin.source
        if _earlier(other, item) and other.id not in linked and _key(other) not in dismissed:
            found.setdefault(other.id, origin)
    for other in _named(case_file, item, text):
        if _earlier(other, item) and other.id not in linked and _key(other) not in dismissed:
            found.setdefault(other.id, Origin(other, "named"))
    ranked = sorted(found.values(), key=lambda each: (-each.share, each.source.sequence))
    return ranked[:3]


@action("Dismiss possible origin")
def dismiss_origin(case_file: CaseFile, source: str, origin: str) -> None:
    """Do not offer this origin of a source again."""
    item, other = case_file.by_handle(source), case_file.by_handle(origin)
    if not isinstance(item, Source) or not isinstance(other, Source):
        kind = other.kind if isinstance(item, Source) else item.kind
        raise InvalidValue(field="source", why="not_a_source", kind=kind)
    with case_file.transaction("Dismiss possible origin", subject=source) as change:
        change.dismiss(item.sha256, _key(other))


def _key(origin: Source) -> str:
    """What identifies an offered origin among the dismissed suggestions of an original."""
    return f"origin:{origin.sha256 or origin.id}"


def _earlier(other: Source, item: Source) -> bool:
    if item.id in (other.id, other.part_of) or item.part_of == other.id:
        return False
    if other.type in ("agreement", "data"):
        return False
    return not (other.published and item.published) or other.published <= item.published


def _alike(case_file: CaseFile, text: str) -> list[Source]:
    """Sources that hold some run of words of one of the longest sentences."""
    sentences = sorted(re.split(r"(?<=[.!?])\s+|\n+", text), key=len, reverse=True)[:_PROBES]
    ids: list[str] = []
    for sentence in sentences:
        words = re.findall(r"\w+", sentence)
        for start in range(0, len(words) - _RUN + 1, _RUN):
            run = " ".join(words[start : start + _RUN])
            hits = case_file.search(f'"{run}"', 12)
            ids += [hit.id for hit in hits if hit.kind == "source"]
    items = case_file.fetch("source", list(dict.fromkeys(ids)))
    return [each for each in items if isinstance(each, Source)]


def _overlap(text: str, other: str) -> float:
    """The share of one text's runs of words that stand in the other."""
    own, there = _runs(text), _runs(other)
    return len(own & there) / len(own) if own else 0.0


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[n : n + _RUN]) for n in range(len(words) - _RUN + 1)}


def _translated(case_file: CaseFile, item: Source, text: str) -> list[Origin]:
    """Sources in another language that the text follows from name to name."""
    from pincite.text.parallel import parallel

    ids = case_file.ids("source")
    if len(ids) > _MOST or not item.language:
        return []
    found = []
    for other in case_file.fetch("source", ids):
        if not isinstance(other, Source) or other.language in ("", item.language):
            continue
        alike = parallel(text, case_file.text(other.extract, _READ))
        if alike is not None:
            found.append(Origin(other, "translation", alike.share, alike.words))
    return found


def _named(case_file: CaseFile, item: Source, text: str) -> list[Source]:
    """Sources whose outlet the text names, and letters whose date it gives."""
    from pincite.text.dates import find_dates

    ids = case_file.ids("source")
    if len(ids) > _MOST:
        return []
    others = [each for each in case_file.fetch("source", ids) if isinstance(each, Source)]
    parties = case_file.items(Party)
    people = " | ".join(name for p in parties for name in (p.name, p.short_name, *p.aliases))
    found = [
        each
        for each in others
        if len(each.outlet) > 4
        and each.outlet != item.outlet
        and each.outlet not in people
        and each.outlet in text
    ]
    letters = [each for each in others if each.type == "letter" and len(each.published) == 10]
    if letters and item.type != "letter" and _LETTER.search(text):
        language = item.language if item.language in ("en", "fr") else "en"
        dates = {mention.edtf for mention in find_dates(text, language, published=item.published)}
        found += [each for each in letters if each.published in dates]
    return found
