"""Two sequences put side by side: what is the same, what came, what is gone."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

ALIKE = 0.45  # from here on two paragraphs are one that was edited
Pair = tuple[int | None, int | None]


def opcodes(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    """As difflib's, every token counted however common."""
    return list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())


def paired(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Elements of two lists of texts in the order of reading: (old, new), one of them None.

    Equal ones stand together; between them those that are alike enough to be one, edited.
    """
    found: list[Pair] = []
    for code, i1, i2, j1, j2 in opcodes(old, new):
        if code == "equal":
            found += [(i1 + k, j1 + k) for k in range(i2 - i1)]
        else:
            found += _alike(old, new, range(i1, i2), range(j1, j2))
    return found


def _alike(old: Sequence[str], new: Sequence[str], olds: range, news: range) -> list[Pair]:
    """The pairing that keeps most words, by the classic table over both ranges."""
    best: dict[tuple[int, int], float] = {}
    scores = {(i, j): _score(old[i], new[j]) for i in olds for j in news}
    for i in reversed(range(olds.start, olds.stop + 1)):
        for j in reversed(range(news.start, news.stop + 1)):
            if i == olds.stop or j == news.stop:
                best[i, j] = 0.0
                continue
            both = scores[i, j] + best[i + 1, j + 1] if scores[i, j] else 0.0
            best[i, j] = max(both, best[i + 1, j], best[i, j + 1])
    return list(_walk(best, scores, olds, news))


def _walk(
    best: dict[tuple[int, int], float],
    scores: dict[tuple[int, int], float],
    olds: range,
    news: range,
) -> Iterator[Pair]:
    i, j = olds.start, news.start
    while i < olds.stop and j < news.stop:
        here = best[i, j]
        if scores[i, j] and here == scores[i, j] + best[i + 1, j + 1]:
            yield i, j
            i, j = i + 1, j + 1
        elif here == best[i + 1, j]:
            yield i, None
            i += 1
        else:
            yield None, j
            j += 1
    yield from ((k, None) for k in range(i, olds.stop))
    yield from ((None, k) for k in range(j, news.stop))


def likeness(one: str, two: str) -> float:
    """How much of two texts is the same, by words, from 0 to 1."""
    first, second = one.split(), two.split()
    if not first or not second:
        return 0.0
    match = SequenceMatcher(None, first, second, autojunk=False)
    if match.quick_ratio() < ALIKE:
        return 0.0
    return match.ratio()


def _score(one: str, two: str) -> float:
    found = likeness(one, two)
    weight = min(len(one), len(two)) + 1
    return found * weight if found >= ALIKE else 0.0
