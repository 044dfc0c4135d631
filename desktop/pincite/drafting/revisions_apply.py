"""Changes made: the units of a copy turned back into the inlines and blocks of a tree."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pincite.document import tree
from pincite.document.word_copy import END, NOTE, Line
from pincite.drafting.revisions_align import Unit
from pincite.drafting.revisions_ground import Segment, Sent, fold, text_of
from pincite.drafting.revisions_typed import typed_bounds

SHORTEST_MOVE = 24  # characters; words that long that went here and came there are one thing moved

Cell = tuple[int, int] | None


@dataclass
class Edits:
    """What changes in a tree: inlines by block and cell, blocks that come before and after."""

    inlines: dict[tuple[str, Cell], tree.Inlines] = field(default_factory=dict)
    before: dict[str, list[tree.Block]] = field(default_factory=dict)
    after: dict[str, list[tree.Block]] = field(default_factory=dict)


@dataclass
class _Part:
    """Words up to an end that stays; ``line`` is the copy's, -1 for one that was not in it."""

    units: list[Unit] = field(default_factory=list)
    line: int = -1


@dataclass
class Merger:
    """Makes the accepted changes, stream by stream; the edits of the tree come together."""

    accept: frozenset[int]
    unbind: frozenset[int]
    roles: Mapping[str, str]
    notes: Mapping[str, Sequence[Line]]
    edits: Edits = field(default_factory=Edits)
    _written: dict[int, tree.Inlines] = field(default_factory=dict)  # a note's new words, by note
    _blocked: set[tuple[int, int]] = field(default_factory=set)
    _last: str = "0"  # the last block of the draft met: what has no place of its own follows it

    def take(
        self,
        sent: Sequence[Sent],
        lines: Sequence[Line],
        units: Sequence[Unit],
        note: tree.Note | None,
    ) -> None:
        """Make the changes of the text, or of one footnote (before those of the text)."""
        self.sent, self.lines, self.note = sent, lines, note
        self._block(units)
        self._moves(units)
        parts: list[_Part] = [_Part()]
        open_lines: list[int] = []
        for at, unit in enumerate(units):
            present = self._present(at, unit)
            if unit.sent is not None and unit.sent[0] not in open_lines:
                open_lines.append(unit.sent[0])
            if unit.char != END:
                if present:
                    parts[-1].units += self._moved.get(at, [unit])
                continue
            if unit.sent is None:
                if present:
                    parts[-1].line = unit.line
                    parts.append(_Part())
            elif present or self._stays(unit):
                parts[-1].line = unit.line
                self._close(parts, open_lines)
                parts, open_lines = [_Part()], []
        if open_lines or any(part.units for part in parts):
            self._close(parts, open_lines)

    # ------------------------------------------------------------------ what is there

    def _block(self, units: Sequence[Unit]) -> None:
        """Changes inside what is bound are not made, unless its words are let go."""
        self._blocked = set()
        spans: dict[tuple[int, int], list[int]] = {}
        for at, unit in enumerate(units):
            segment = self._segment(unit)
            if segment is not None and segment.text is None and unit.sent is not None:
                spans.setdefault((unit.sent[0], segment.start), []).append(at)
        for places in spans.values():
            span = range(places[0], places[-1] + 1)
            gone = {units[at].deleted for at in places}
            if len(gone) == 1 and 0 not in gone:
                continue
            self._blocked |= {(at, number) for at in span for number in _numbers(units[at])}

    def _made(self, at: int, number: int) -> bool:
        """Whether a change is made at a unit."""
        if number not in self.accept:
            return False
        return (at, number) not in self._blocked or number in self.unbind

    def _present(self, at: int, unit: Unit) -> bool:
        if unit.inserted and not self._made(at, unit.inserted):
            return False
        if unit.sent is not None and self._fixed(unit.sent):
            return True
        return not (unit.deleted and self._made(at, unit.deleted))

    def _fixed(self, place: tuple[int, int]) -> bool:
        line, offset = place
        sent = self.sent[line]
        if offset >= len(sent.text):
            return not sent.segments
        return sent.segment(offset) is None

    def _stays(self, unit: Unit) -> bool:
        """The end of a cell, or of a footnote's last line, cannot go."""
        return unit.sent is not None and self.sent[unit.sent[0]].line.cell is not None

    def _moves(self, units: Sequence[Unit]) -> None:
        """Words that went and came again bring back what was bound in them."""
        self._moved: dict[int, list[Unit]] = {}
        gone = _runs(units, self._went)
        come = _runs(units, self._came)
        left = [[units[at] for at in run] for run in gone]
        for run in come:
            words = _words([units[at] for at in run])
            if len(words) < SHORTEST_MOVE:
                continue
            for old in left:
                if _words(old) == words:
                    self._moved[run[0]] = old
                    self._moved.update({at: [] for at in run[1:]})
                    left.remove(old)
                    break

    def _went(self, at: int, unit: Unit) -> bool:
        sent = unit.sent is not None and unit.char != END
        return sent and bool(unit.deleted) and self._made(at, unit.deleted)

    def _came(self, at: int, unit: Unit) -> bool:
        return unit.sent is None and unit.char != END and self._present(at, unit)

    # ------------------------------------------------------------------ what it becomes

    def _close(self, parts: list[_Part], open_lines: list[int]) -> None:
        """The words up to an end that stays: whose block they are, and what comes beside it."""
        if not open_lines:
            return
        counts = {
            (number, line): sum(u.sent is not None and u.sent[0] == line for u in part.units)
            for number, part in enumerate(parts)
            for line in open_lines
        }
        most = max(counts.values())
        own, line = max(counts, key=lambda key: (counts[key], key)) if most else (
            len(parts) - 1, open_lines[-1])  # fmt: skip
        sent = self.sent[line]
        if sent.cell is not None or self.note is not None or sent.line.cell is not None:
            joined = [unit for n, part in enumerate(parts) for unit in self._joint(n, part)]
            self._set(line, joined)
            return
        for other in open_lines:
            if other != line:
                self._vanish(other)
        self._set(line, parts[own].units)
        anchor = sent.place or self._last
        if not sent.place:
            parts, own = [_Part(), *(p for n, p in enumerate(parts) if n != own)], 0
        self._last = anchor
        made = [self._block_of(part) for part in parts]
        earlier = [block for block in made[:own] if block is not None]
        later = [block for block in made[own + 1 :] if block is not None]
        self.edits.before.setdefault(anchor, []).extend(earlier)
        self.edits.after.setdefault(anchor, []).extend(later)

    def _joint(self, number: int, part: _Part) -> list[Unit]:
        return [*([Unit("\n")] if number else []), *part.units]

    def _vanish(self, line: int) -> None:
        sent = self.sent[line]
        if sent.segments:
            self.edits.inlines[sent.place, sent.cell] = ()

    def _set(self, line: int, units: Sequence[Unit]) -> None:
        sent = self.sent[line]
        if not sent.segments or self._same(line, units):
            return
        inlines = self.inlines(units)
        if self.note is not None:
            self._written[id(self.note)] = inlines
        else:
            self.edits.inlines[sent.place, sent.cell] = inlines

    def _same(self, line: int, units: Sequence[Unit]) -> bool:
        if any(u.sent is None or u.sent[0] != line or self._restyles(u) for u in units):
            return False
        if len(units) != len(self.sent[line].text):
            return False
        notes = [
            inline
            for segment in self.sent[line].segments
            for inline in segment.written
            if isinstance(inline, tree.Note)
        ]
        return not any(id(note) in self._written for note in notes)

    def _block_of(self, part: _Part) -> tree.Block | None:
        """A new paragraph, heading or item, by the style it has in the copy."""
        inlines = self.inlines(part.units)
        line = self.lines[part.line] if part.line >= 0 else Line()
        if not inlines:
            return None
        if line.level:
            return tree.Heading(line.level, inlines)
        paragraph = tree.Paragraph(inlines, self.roles.get(line.style, ""))
        if line.listed:
            return tree.ListBlock(((paragraph,),), line.listed == "ordered")
        if line.style.lower() in ("quote", "intense quote", "citation"):
            return tree.Quotation((paragraph,))
        return paragraph

    # ------------------------------------------------------------------ inlines

    def inlines(self, units: Sequence[Unit]) -> tree.Inlines:
        """Units as inlines: what is whole as it was written, the rest as typed words."""
        found: list[tree.Inline] = []
        at = 0
        while at < len(units):
            end = self._stretch(units, at)
            found += self._inlines(units[at:end])
            at = end
        return tuple(found)

    def _stretch(self, units: Sequence[Unit], at: int) -> int:
        """Where the units that go on from one another in one segment end."""
        end = at + 1
        while end < len(units) and self._goes_on(units[at], units[end - 1], units[end]):
            end += 1
        return end

    def _goes_on(self, first: Unit, last: Unit, one: Unit) -> bool:
        segment = self._segment(first)
        if first.sent is None or segment is None:
            return one.sent is None and one.piece is first.piece
        if last.sent is None or one.sent != (last.sent[0], last.sent[1] + 1):
            return False
        if self._segment(one) is not segment:
            return False
        return segment.text is None or self._look(one) == self._look(first)

    def _inlines(self, units: Sequence[Unit]) -> list[tree.Inline]:
        first = units[0]
        segment = self._segment(first)
        if first.sent is None:
            return self._typed(units)
        if segment is None:
            return []
        line, start = first.sent
        end = start + len(units)
        found: list[tree.Inline] = self._silent(line, segment, before=True) if (
            start == segment.start) else []  # fmt: skip
        if segment.text is not None:
            found += self._words(line, segment, start, end, self._look(first))
        elif (start, end) == (segment.start, segment.end):
            found += [self._whole(inline, self._look(first)) for inline in segment.written]
        else:
            said = self.sent[line].text[start:end].replace(NOTE, "")
            found += [tree.Text(said)] if said else []
        return found + (self._silent(line, segment) if end == segment.end else [])

    def _words(
        self, line: int, segment: Segment, start: int, end: int, look: tuple[bool, bool] | None
    ) -> list[tree.Inline]:
        text = segment.text
        if text is None:
            return []
        said = self.sent[line].text[segment.start : segment.end]
        low, high = typed_bounds(text.text, said, start - segment.start, end - segment.start)
        words = replace(text, text=text.text[low:high])
        if look is not None:
            words = replace(words, strong=look[0], emphasis=look[1])
        return [words] if words.text else []

    def _whole(self, inline: tree.Inline, look: tuple[bool, bool] | None) -> tree.Inline:
        if isinstance(inline, tree.Note):
            return tree.Note(self._written.get(id(inline), inline.inlines))
        if isinstance(inline, tree.Binding) and look is not None:
            return replace(inline, strong=look[0], emphasis=look[1])
        return inline

    def _silent(self, line: int, segment: Segment, before: bool = False) -> list[tree.Inline]:
        """Inlines beside a segment that say nothing by themselves (a stop set before a mark)."""
        segments = self.sent[line].segments
        at = segments.index(segment)
        found: list[tree.Inline] = []
        if before and at and all(one.start == one.end for one in segments[:at]):
            found += [inline for one in segments[:at] for inline in one.written]
        if not before:
            for one in segments[at + 1 :]:
                if one.start != one.end:
                    break
                found += one.written
        return found

    def _typed(self, units: Sequence[Unit]) -> list[tree.Inline]:
        """New words in the dress that they have in the copy; a new footnote with its words."""
        piece = units[0].piece
        look = (piece.strong, piece.emphasis) if piece is not None else (False, False)
        found: list[tree.Inline] = []
        for unit in units:
            if unit.char == "\n":
                found.append(tree.LineBreak())
            elif unit.char == NOTE:
                lines = self.notes.get(piece.note, ()) if piece is not None else ()
                words = " ".join(text_of(line) for line in lines).replace(NOTE, "").strip()
                found += [tree.Note((tree.Text(words),))] if words else []
            else:
                found.append(tree.Text(unit.char, *look))
        return found

    def _segment(self, unit: Unit) -> Segment | None:
        return self.sent[unit.sent[0]].segment(unit.sent[1]) if unit.sent is not None else None

    def _restyles(self, unit: Unit) -> bool:
        return bool(unit.restyled) and unit.restyled in self.accept and unit.piece is not None

    def _look(self, unit: Unit) -> tuple[bool, bool] | None:
        """The dress that an accepted change gives a unit."""
        if not self._restyles(unit) or unit.piece is None:
            return None
        return unit.piece.strong, unit.piece.emphasis


def _numbers(unit: Unit) -> set[int]:
    return {unit.inserted, unit.deleted} - {0}


def _words(units: Sequence[Unit]) -> str:
    return fold("".join(unit.char for unit in units)).strip()


def _runs(units: Sequence[Unit], wanted: Callable[[int, Unit], bool]) -> list[list[int]]:
    """Unbroken stretches of units of a kind."""
    found: list[list[int]] = []
    for at, unit in enumerate(units):
        if wanted(at, unit):
            if found and found[-1][-1] == at - 1:
                found[-1].append(at)
            else:
                found.append([at])
    return found
