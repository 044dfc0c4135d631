"""What a partner changed in a Word copy of a draft: each change by itself, to accept or reject.

A copy is held against the draft as it would be sent now. Bindings, citations and notes that no one
touched stay what they are; a change inside one is flagged and is not made unless counsel says that
the words shall no longer be bound.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from pincite.document import tree
from pincite.document.normal import normalise
from pincite.document.word_copy import END, NOTE, Beyond, Line, WordCopy
from pincite.drafting.revisions_align import Log, Noted, Unit, align
from pincite.drafting.revisions_apply import Merger
from pincite.drafting.revisions_ground import Ground, Segment, Sent, fold
from pincite.drafting.revisions_tree import rebuilt
from pincite.model.errors import DraftError

LEAST = 0.3  # of the words as sent that a copy of ours still holds
MARK = "†"  # a footnote's mark, in the words of a change
_HEADS = ("header", "footer")  # whose loss is told too
AROUND = 40  # characters of context on each side


@dataclass(frozen=True, slots=True)
class Revision:
    """One change. ``kind``: inserted, deleted, replaced, restyled, reshaped.

    ``place`` is the block of the draft at which it stands (empty: in what the program composes),
    ``note`` whether in a footnote. ``inside`` names the bindings into whose words it reaches,
    ``removes`` those that would go whole; ``fixed`` says that it lies in what the program
    composes, where only the case itself can be changed. Without ``tracked`` it was found by
    comparison, and ``author`` is who saved the file last.
    """

    number: int
    kind: str
    author: str
    date: str
    tracked: bool
    place: str
    old: str = ""
    new: str = ""
    note: bool = False
    inside: tuple[str, ...] = ()
    removes: tuple[str, ...] = ()
    fixed: bool = False
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Commented:
    """A comment of the copy, at a block of the draft, on some words; or the answer to one."""

    author: str
    date: str
    text: str
    place: str = ""
    quoted: str = ""
    answers: str = ""
    resolved: bool = False


@dataclass(frozen=True)
class Stream:
    """The text, or one footnote: its units over the lines as sent."""

    sent: Sequence[Sent]
    lines: Sequence[Line]
    units: Sequence[Unit]
    note: tree.Note | None = None
    fixed: bool = False


@dataclass(frozen=True)
class Review:
    """Everything a copy brings: changes to decide on, comments, and what no draft can take."""

    base: tree.Tree
    revisions: tuple[Revision, ...]
    comments: tuple[Commented, ...]
    streams: tuple[Stream, ...] = field(repr=False, default=())
    roles: tuple[tuple[str, str], ...] = field(repr=False, default=())
    notes: tuple[tuple[str, tuple[Line, ...]], ...] = field(repr=False, default=())
    beyond: tuple[Beyond, ...] = ()

    def accepted(self, accept: Collection[int], unbind: Collection[int] = ()) -> tree.Tree:
        """The draft's tree with some of the changes made, the others not.

        A change inside a binding is made only where its number is in ``unbind`` too: then the
        words stand as typed. Of what the program composes nothing changes.
        """
        merger = Merger(frozenset(accept), frozenset(unbind), dict(self.roles), dict(self.notes))
        for stream in sorted(self.streams, key=lambda one: one.note is None):  # notes come first
            merger.take(stream.sent, stream.lines, stream.units, stream.note)
        return normalise(rebuilt(self.base, merger.edits))


def review(given: tree.Tree, ground: Ground, copy: WordCopy) -> Review:
    """Hold a copy against what was sent. Raises DraftError ``word_not_ours``."""
    log = Log()
    main = Stream(ground.lines, copy.lines, align(ground.lines, copy.lines, log))
    _check_ours(main)
    streams = [main, *_notes(main, ground, copy, log)]
    revisions = _Lister(streams, log, copy).revisions()
    return Review(
        given,
        tuple(revisions),
        tuple(_comments(main, copy)),
        tuple(streams),
        tuple(ground.roles.items()),
        tuple(copy.notes.items()),
        _beyond(ground, copy),
    )


def _beyond(ground: Ground, copy: WordCopy) -> tuple[Beyond, ...]:
    """What the copy holds beyond a draft and we did not send."""
    ours = Counter((one.kind, fold(one.words)) for one in ground.beyond)
    found = []
    for one in copy.beyond:
        key = (one.kind, fold(one.words))
        if ours[key] > 0:
            ours[key] -= 1
        else:
            found.append(one)
    gone = Counter(kind for (kind, _), count in ours.items() for _ in range(count))
    gone.subtract(one.kind for one in found)
    taken = ((kind, count) for kind, count in gone.items() if kind in _HEADS and count > 0)
    return (*found, *(Beyond(kind) for kind, count in taken for _ in range(count)))


def _check_ours(main: Stream) -> None:
    words = sum(not char.isspace() for one in main.sent for char in one.text)
    kept = sum(one.sent is not None and one.line >= 0 and one.char not in (END, " ")
               for one in main.units)  # fmt: skip
    if kept < LEAST * words:
        raise DraftError("word_not_ours")


def _notes(main: Stream, ground: Ground, copy: WordCopy, log: Log) -> list[Stream]:
    """The footnotes that both hold, each compared by itself."""
    found = []
    marks = {}
    for line, one in enumerate(main.sent):
        offset = 0
        for piece in one.line.pieces:
            marks[line, offset] = piece.note
            offset += len(piece.text)
    for unit in main.units:
        theirs = unit.piece.note if unit.piece is not None else ""
        if unit.char != NOTE or unit.sent is None or not theirs:
            continue
        sent = ground.notes.get(marks.get(unit.sent, ""), ())
        lines = copy.notes.get(theirs, ())
        if sent and lines:
            note = sent[0].note
            found.append(Stream(sent, lines, align(sent, lines, log), note, fixed=note is None))
    return found


# ------------------------------------------------------------------ the list


def atoms(stream: Stream) -> list[tuple[Segment, list[Unit]]]:
    """Each bound, cited or noted stretch with its units, those inserted inside it too."""
    where: dict[tuple[int, int], list[int]] = {}
    segments: dict[tuple[int, int], Segment] = {}
    for at, unit in enumerate(stream.units):
        if unit.sent is None:
            continue
        line, offset = unit.sent
        segment = stream.sent[line].segment(offset)
        if segment is not None and segment.text is None:
            where.setdefault((line, segment.start), []).append(at)
            segments[line, segment.start] = segment
    return [
        (segments[key], list(stream.units[places[0] : places[-1] + 1]))
        for key, places in where.items()
    ]


class _Lister:
    def __init__(self, streams: Sequence[Stream], log: Log, copy: WordCopy) -> None:
        self.streams, self.log, self.copy = streams, log, copy
        self.old: dict[int, list[str]] = {}
        self.new: dict[int, list[str]] = {}
        self.styled: dict[int, list[str]] = {}
        self.first: dict[int, tuple[Stream, int]] = {}
        self.loose: set[int] = set()
        self.inside: dict[int, list[str]] = {}
        self.removes: dict[int, list[str]] = {}

    def revisions(self) -> list[Revision]:
        for stream in self.streams:
            for at, unit in enumerate(stream.units):
                self._unit(stream, at, unit)
            for segment, units in atoms(stream):
                self._atom(segment, units)
        found = [self._revision(n, noted) for n, noted in enumerate(self.log.changes, 1)]
        return [*found, *self._reshaped(len(found))]

    def _unit(self, stream: Stream, at: int, unit: Unit) -> None:
        char = {END: "\n", NOTE: MARK}.get(unit.char, unit.char)
        for number, table in (
            (unit.deleted, self.old), (unit.inserted, self.new), (unit.restyled, self.styled)
        ):  # fmt: skip
            if number:
                table.setdefault(number, []).append(char)
                self.first.setdefault(number, (stream, at))
                if not stream.fixed and not _composed(stream, at):
                    self.loose.add(number)

    def _atom(self, segment: Segment, units: list[Unit]) -> None:
        gone = {unit.deleted for unit in units if unit.sent is not None}
        if len(gone) == 1 and 0 not in gone:
            if segment.name:
                self.removes.setdefault(gone.pop(), []).append(segment.name)
            return
        touched = {unit.deleted for unit in units} | {unit.inserted for unit in units}
        for number in sorted(touched - {0}) if segment.name else ():
            self.inside.setdefault(number, []).append(segment.name)

    def _revision(self, number: int, noted: Noted) -> Revision:
        stream, at = self.first[number]
        old, new = "".join(self.old.get(number, ())), "".join(self.new.get(number, ()))
        kind = noted.kind
        if kind == "restyled":
            old = new = "".join(self.styled.get(number, ()))
        elif kind == "changed":
            kind = "replaced" if old and new else "deleted" if old else "inserted"
        return Revision(
            number=number,
            kind=kind,
            author=noted.stamp.author if noted.tracked else self.copy.author,
            date=noted.stamp.date if noted.tracked else self.copy.date,
            tracked=noted.tracked,
            place=place_of(stream, at),
            old=_shown(old),
            new=_shown(new),
            note=stream is not self.streams[0],
            inside=tuple(dict.fromkeys(self.inside.get(number, ()))),
            removes=tuple(dict.fromkeys(self.removes.get(number, ()))),
            fixed=number not in self.loose,
            before=_context(stream.units[max(at - AROUND, 0) : at]),
            after=_context(_following(stream.units, at, number)),
        )

    def _reshaped(self, last: int) -> list[Revision]:
        """Changes of layout, tracked or not: Pincite sets paragraphs itself, no word changes."""
        found = []
        main = self.streams[0]
        for at, unit in enumerate(main.units):
            if unit.char != END or unit.line < 0 or unit.deleted:
                continue
            line = self.copy.lines[unit.line]
            sent = main.sent[unit.sent[0]].line if unit.sent is not None else line
            stamp = line.reshaped
            if stamp is None and sent.shape == line.shape:
                continue
            last += 1
            words = "".join(piece.text for piece in line.pieces).replace(NOTE, "")
            author, date = (
                (stamp.author, stamp.date) if stamp else (self.copy.author, self.copy.date)
            )
            found.append(
                Revision(last, "reshaped", author, date, tracked=stamp is not None,
                         place=place_of(main, at), old=words, new=words, fixed=True)
            )  # fmt: skip
        return found


def _shown(words: str) -> str:
    """Words of a change; a paragraph's end alone is shown as its sign."""
    return words.strip("\n") or ("¶" if words else "")


def _composed(stream: Stream, at: int) -> bool:
    """Whether a unit lies in words that the program writes itself."""
    unit = stream.units[at]
    if unit.sent is None:
        near = _nearest(stream, at)
        return near is not None and not near.segments and unit.char != END
    line, offset = unit.sent
    sent = stream.sent[line]
    if offset >= len(sent.text):
        return not sent.segments
    return sent.segment(offset) is None


def _nearest(stream: Stream, at: int) -> Sent | None:
    """The line as sent in which a unit stands: the next one's, else the one before."""
    for unit in stream.units[at:]:
        if unit.sent is not None:
            return stream.sent[unit.sent[0]]
    for unit in reversed(stream.units[:at]):
        if unit.sent is not None:
            return stream.sent[unit.sent[0]]
    return None


def place_of(stream: Stream, at: int) -> str:
    """The block of the draft at which a unit stands."""
    near = _nearest(stream, at)
    return near.place if near is not None else ""


def _following(units: Sequence[Unit], at: int, number: int) -> Sequence[Unit]:
    while at < len(units) and number in (
        units[at].inserted, units[at].deleted, units[at].restyled
    ):  # fmt: skip
        at += 1
    return units[at : at + AROUND]


def _context(units: Sequence[Unit]) -> str:
    """Words around a change as they are in the copy, on one line."""
    words = "".join(
        " " if unit.char in (END, "\n") else unit.char for unit in units if not unit.deleted
    )
    return words.replace(NOTE, "")


def _comments(main: Stream, copy: WordCopy) -> list[Commented]:
    found = []
    for remark in copy.remarks:
        at = next((n for n, unit in enumerate(main.units) if unit.line == remark.line), None)
        place = place_of(main, at) if at is not None and remark.line >= 0 else ""
        found.append(
            Commented(
                remark.author, remark.date, remark.text, place, remark.quoted, remark.answers,
                remark.resolved,
            )
        )  # fmt: skip
    return found
