"""The ruled lines of a PDF page, and the grids that they make."""

import ctypes
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

Box = tuple[float, float, float, float]
"""Left, right, bottom, top in points, on the page turned so that its text stands upright."""

_THIN = 2.5  # points: a rectangle as thin as this is a rule
_SHORT = 8.0  # points: less is a dash, a tick or part of a letter
_NEAR = 3.0  # points between the ends of rules that meet
_MOST = 6_000  # path objects: more are a drawing, not a table
_POINTS = 400  # segments of one path: more are a drawing


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight rule at ``at``, from ``start`` to ``end`` along the other axis."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Rules that meet: levels from the top down, upright ones from left to right."""

    levels: tuple[Rule, ...]
    uprights: tuple[Rule, ...]

    @property
    def box(self) -> Box:
        """What the rules enclose."""
        across = [(r.start, r.end) for r in self.levels] + [(r.at, r.at) for r in self.uprights]
        up = [(r.at, r.at) for r in self.levels] + [(r.start, r.end) for r in self.uprights]
        return (
            min(a for a, _ in across),
            max(b for _, b in across),
            min(a for a, _ in up),
            max(b for _, b in up),
        )


def page_grids(page: Any, upright: Callable[[Box], Box]) -> list[Grid]:
    """The grids of a page; a grid may have no upright rules, as in printed tables of figures."""
    levels, uprights = [], []
    for left, right, bottom, top in _thin(page, upright):
        if top - bottom <= _THIN and right - left >= _SHORT:
            levels.append(Rule((top + bottom) / 2, left, right))
        elif right - left <= _THIN and top - bottom >= _SHORT:
            uprights.append(Rule((left + right) / 2, bottom, top))
    return _met(_joined(levels), _joined(uprights)) if len(levels) > 1 else []


def _thin(page: Any, upright: Callable[[Box], Box]) -> Iterator[Box]:
    """Each straight stroke of the page's paths as a thin box, and the edges of its areas."""
    import pypdfium2.raw as pdfium

    for count, shown in enumerate(page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_PATH,))):
        if count > _MOST:
            return
        left, bottom, right, top = shown.get_bounds()
        if right - left <= _THIN or top - bottom <= _THIN:
            yield upright((left, right, bottom, top))
        else:
            yield from (upright(edge) for edge in _strokes(shown.raw, shown.get_matrix()))


def _strokes(path: Any, matrix: Any) -> Iterator[Box]:
    """The straight, level or upright segments of a path; nothing of a path with curves."""
    import pypdfium2.raw as pdfium

    count = pdfium.FPDFPath_CountSegments(path)
    if not 1 < count <= _POINTS:
        return
    x, y = ctypes.c_float(), ctypes.c_float()
    start = last = (0.0, 0.0)
    for index in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_BEZIERTO:
            return
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        here = matrix.on_point(x.value, y.value)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = here
        else:
            yield _edge(last, here)
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield _edge(here, start)
        last = here


def _edge(one: tuple[float, float], other: tuple[float, float]) -> Box:
    return (
        min(one[0], other[0]),
        max(one[0], other[0]),
        min(one[1], other[1]),
        max(one[1], other[1]),
    )


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """Rules in line that touch, as one; a table's borders are often drawn cell by cell."""
    lines: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda rule: rule.at):
        if lines and rule.at - lines[-1][0].at <= _THIN:
            lines[-1].append(rule)
        else:
            lines.append([rule])
    found: list[Rule] = []
    for line in lines:
        at = sum(rule.at for rule in line) / len(line)
        runs: list[Rule] = []
        for rule in sorted(line, key=lambda rule: rule.start):
            if runs and rule.start <= runs[-1].end + _NEAR:
                runs[-1] = Rule(at, runs[-1].start, max(runs[-1].end, rule.end))
            else:
                runs.append(Rule(at, rule.start, rule.end))
        found.extend(runs)
    return found


def _met(levels: list[Rule], uprights: list[Rule]) -> list[Grid]:
    """Groups of rules that meet; level rules of the same width, one above the other, meet too."""
    rules = [*levels, *uprights]
    group = _Groups(len(rules))
    for here, level in enumerate(levels):
        for place, upright in enumerate(uprights, start=len(levels)):
            if _meet(level, upright):
                group.join(place, here)
        for place, other in enumerate(levels[:here]):
            if abs(level.start - other.start) < _NEAR and abs(level.end - other.end) < _NEAR:
                group.join(place, here)
    grids = []
    for members in group.all():
        own = [rules[index] for index in members if index < len(levels)]
        stood = [rules[index] for index in members if index >= len(levels)]
        if len({round(rule.at) for rule in own}) > 1:
            down = sorted(own, key=lambda rule: -rule.at)
            grids.append(Grid(tuple(down), tuple(sorted(stood, key=lambda rule: rule.at))))
    return grids


class _Groups:
    """Numbers from 0 on, joined into groups."""

    def __init__(self, count: int) -> None:
        self._of = list(range(count))

    def _root(self, index: int) -> int:
        while self._of[index] != index:
            self._of[index] = self._of[self._of[index]]
            index = self._of[index]
        return index

    def join(self, one: int, other: int) -> None:
        self._of[self._root(one)] = self._root(other)

    def all(self) -> Iterable[list[int]]:
        groups: dict[int, list[int]] = {}
        for index in range(len(self._of)):
            groups.setdefault(self._root(index), []).append(index)
        return groups.values()


def _meet(level: Rule, upright: Rule) -> bool:
    across = level.start - _NEAR <= upright.at <= level.end + _NEAR
    return across and upright.start - _NEAR <= level.at <= upright.end + _NEAR
