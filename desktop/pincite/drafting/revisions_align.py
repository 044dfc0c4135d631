"""A copy that came back laid over the lines as sent, character by character, with who did what.

Three texts meet: as sent, as the copy says it was before its tracked changes, and as it is. What
differs between the first two was changed without tracking.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from pincite.document.word_copy import END, Line, Piece, Stamp
from pincite.drafting.differ import opcodes, paired
from pincite.drafting.revisions_ground import Sent, fold

_WORD = re.compile(r"[^\S\n]+|\w+(?:['’]\w+)*|[^\w]")


@dataclass(slots=True)
class Unit:
    """A character, or a line's end, and its history.

    ``sent`` is (line, offset) in what was sent, None for what came; ``line`` that of the copy.
    ``inserted``, ``deleted`` and ``restyled`` are numbers of changes (see :class:`Log`), 0 for
    none.
    """

    char: str
    sent: tuple[int, int] | None = None
    line: int = -1
    piece: Piece | None = None
    inserted: int = 0
    deleted: int = 0
    restyled: int = 0


@dataclass(frozen=True, slots=True)
class Noted:
    """A change as found: what it is, whose, and whether Word tracked it."""

    kind: str
    stamp: Stamp
    tracked: bool


Key = tuple[str, Stamp | None, object]


@dataclass
class Log:
    """Numbers changes as they are met; what goes on without a gap is one change."""

    changes: list[Noted] = field(default_factory=list)
    _open: dict[str, tuple[Key, int]] = field(default_factory=dict)
    _untracked: dict[object, int] = field(default_factory=dict)

    def tracked(self, role: str, stamp: Stamp, what: object = None) -> int:
        """The number of a tracked change at this unit."""
        key: Key = (role, stamp, what)
        known = self._open.get(role)
        if known is not None and known[0] == key:
            return known[1]
        self.changes.append(Noted(role, stamp, tracked=True))
        self._open[role] = (key, len(self.changes))
        return len(self.changes)

    def untracked(self, kind: str, what: object) -> int:
        """The number of an untracked one; ``what`` is the same for all of it."""
        if what not in self._untracked:
            self.changes.append(Noted(kind, Stamp(""), tracked=False))
            self._untracked[what] = len(self.changes)
        return self._untracked[what]

    def gap(self, *roles: str) -> None:
        """These kinds of change do not go on here."""
        for role in roles:
            self._open.pop(role, None)


@dataclass(slots=True)
class _Flat:
    char: str
    line: int
    piece: Piece | None
    inserted: Stamp | None
    deleted: Stamp | None


def flat(lines: Sequence[Line]) -> Iterator[_Flat]:
    """Every character of a copy and every line's end."""
    for number, line in enumerate(lines):
        for piece in line.pieces:
            for char in piece.text:
                yield _Flat(char, number, piece, piece.inserted, piece.deleted)
        yield _Flat(END, number, None, line.inserted, line.deleted)


def align(sent: Sequence[Sent], lines: Sequence[Line], log: Log) -> list[Unit]:
    """Lay a copy's lines over those that were sent."""
    units = list(flat(lines))
    original = [one for one in units if one.inserted is None]
    steps = list(_steps(sent, lines, original))
    before: dict[int, tuple[int, range]] = {}
    match: dict[int, int] = {}
    added: dict[int, int] = {}
    for number, (code, s1, s2, o1, o2) in enumerate(steps):
        if code == "equal":
            match.update(zip(range(o1, o2), range(s1, s2), strict=True))
            continue
        if s2 > s1:
            before[o1] = (number, range(s1, s2))
        added.update((o, number) for o in range(o1, o2))
    return list(_Emitter(sent, log, before, match, added).units(units, len(original)))


class _Emitter:
    def __init__(
        self,
        sent: Sequence[Sent],
        log: Log,
        before: dict[int, tuple[int, range]],
        match: dict[int, int],
        added: dict[int, int],
    ) -> None:
        self.sent = sent
        self.log = log
        self.before, self.match, self.added = before, match, added
        self.run = object()  # untracked changes of this text are no one else's
        self.places = [(n, at) for n, one in enumerate(sent) for at in range(len(one.text) + 1)]
        self.dress = [list(_dresses(one.line)) for one in sent]

    def units(self, given: Sequence[_Flat], length: int) -> Iterator[Unit]:
        at = 0
        for one in given:
            if one.inserted is not None:
                yield self._unit(one)
                continue
            yield from self._gone(at)
            unit = self._unit(one)
            if at in self.match:
                unit.sent = self.places[self.match[at]]
                self._dress(unit, one)
            else:
                unit.inserted = self._untracked(self.added[at])
            yield unit
            at += 1
        yield from self._gone(length)

    def _gone(self, at: int) -> Iterator[Unit]:
        if at not in self.before:
            return
        number, places = self.before[at]
        for place in places:
            line, offset = self.places[place]
            text = self.sent[line].text
            char = text[offset] if offset < len(text) else END
            yield Unit(char, (line, offset), deleted=self._untracked(number))
        self.log.gap("inserted", "deleted", "restyled")

    def _untracked(self, number: int) -> int:
        return self.log.untracked("changed", (self.run, number))

    def _unit(self, one: _Flat) -> Unit:
        unit = Unit(one.char, None, one.line, one.piece)
        if one.inserted is not None:
            unit.inserted = self.log.tracked("inserted", one.inserted)
        else:
            self.log.gap("inserted")
        if one.deleted is not None:
            unit.deleted = self.log.tracked("deleted", one.deleted)
        else:
            self.log.gap("deleted")
        if one.inserted is not None or one.piece is None or one.piece.restyled is None:
            self.log.gap("restyled")
        return unit

    def _dress(self, unit: Unit, one: _Flat) -> None:
        """A change of dress, tracked or found by comparison."""
        piece, sent = one.piece, unit.sent
        if piece is None or sent is None:
            return
        now = piece.strong, piece.emphasis
        if piece.restyled is not None:
            stamp = piece.restyled.stamp
            unit.restyled = self.log.tracked("restyled", stamp, now)
            return
        was = self.dress[sent[0]][sent[1]]
        if was != now and not one.char.isspace():
            unit.restyled = self.log.untracked("restyled", (self.run, sent[0], id(piece), now))


def _dresses(line: Line) -> Iterator[tuple[bool, bool]]:
    for piece in line.pieces:
        for _ in piece.text:
            yield piece.strong, piece.emphasis
    yield False, False


# ------------------------------------------------------------------ sent against original


Step = tuple[str, int, int, int, int]
Span = tuple[str, int, int]  # a token's key, where it begins and where it ends


def _steps(
    sent: Sequence[Sent], lines: Sequence[Line], original: Sequence[_Flat]
) -> Iterator[Step]:
    """Opcodes over characters: lines paired first, then their words compared."""
    olds = [(one.key, fold(one.text), one.line.cell is not None) for one in sent]
    news = list(_original_lines(lines, original))
    s_starts, o_starts = _starts([text for _, text, _ in olds]), _starts([t for _, t, _ in news])
    for group_old, group_new in _groups([key for key, _, _ in olds], [key for key, _, _ in news]):
        old = [t for n in group_old for t in _tokens(olds[n], s_starts[n])]
        new = [t for n in group_new for t in _tokens(news[n], o_starts[n])]
        s_end = s_starts[group_old.stop] if group_old else s_starts[group_old.start]
        o_end = o_starts[group_new.stop] if group_new else o_starts[group_new.start]
        for code, i1, i2, j1, j2 in _cleaned(old, new):
            s1 = old[i1][1] if i1 < len(old) else s_end
            s2 = old[i2 - 1][2] if i2 > i1 else s1
            o1 = new[j1][1] if j1 < len(new) else o_end
            o2 = new[j2 - 1][2] if j2 > j1 else o1
            yield code, s1, s2, o1, o2


def _original_lines(
    lines: Sequence[Line], original: Sequence[_Flat]
) -> Iterator[tuple[str, str, bool]]:
    text: list[str] = []
    for one in original:
        if one.char != END:
            text.append(one.char)
            continue
        words, celled = fold("".join(text)), lines[one.line].cell is not None
        yield ("\x1f" if celled else "") + words, words, celled
        text = []


def _starts(texts: Sequence[str]) -> list[int]:
    found = [0]
    for text in texts:
        found.append(found[-1] + len(text) + 1)
    return found


def _groups(old: list[str], new: list[str]) -> Iterator[tuple[range, range]]:
    """Lines that belong together: a pair, and the lines after it that have no other."""
    i = j = 0
    start_i = start_j = 0
    open_pair = False
    for one, two in paired(old, new):
        if one is not None and two is not None:
            if open_pair:
                yield range(start_i, i), range(start_j, j)
                start_i, start_j = i, j
            open_pair = True
        i += one is not None
        j += two is not None
    if i > start_i or j > start_j:
        yield range(start_i, i), range(start_j, j)


def _tokens(line: tuple[str, str, bool], start: int) -> Iterator[Span]:
    _key, text, celled = line
    for match in _WORD.finditer(text):
        yield match.group(), start + match.start(), start + match.end()
    end = start + len(text)
    yield (f"{END}c" if celled else END), end, end + 1


def _cleaned(old: list[Span], new: list[Span]) -> Iterator[Step]:
    """Word opcodes, a lone space between two changes made part of them."""
    codes = opcodes([token[0] for token in old], [token[0] for token in new])
    held: Step | None = None
    for number, (code, i1, i2, j1, j2) in enumerate(codes):
        lone = code == "equal" and not "".join(t[0] for t in old[i1:i2]).strip(" ")
        if code == "equal" and not (lone and 0 < number < len(codes) - 1):
            if held is not None:
                yield held
                held = None
            yield code, i1, i2, j1, j2
        elif held is None:
            held = ("replace", i1, i2, j1, j2)
        else:
            held = ("replace", held[1], i2, held[3], j2)
    if held is not None:
        yield held
