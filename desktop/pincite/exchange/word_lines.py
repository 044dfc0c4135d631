"""The lines of a Word file's body or note, walked in order, with the history of every run."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pincite.document.word_copy import NOTE, Line, Piece, Remark, Restyle, Stamp
from pincite.exchange.word_beyond import dressed
from pincite.exchange.word_comments import Said
from pincite.exchange.word_looks import Looks, toggle, value, w

PLACE = "pincite_"
_TEXT = {w("t"), w("delText")}
_CHARACTERS = {w("tab"): "\t", w("br"): "\n", w("cr"): "\n", w("noBreakHyphen"): "\u2011"}
_OBJECTS = {w("drawing"), w("pict"), w("object"), w("endnoteReference")}
_INSERTED = {w("ins"), w("moveTo")}
_DELETED = {w("del"), w("moveFrom")}
_THROUGH = {w(name) for name in ("hyperlink", "smartTag", "fldSimple", "customXml", "sdtContent",
                                 "dir", "bdo")}  # fmt: skip
_BLOCKS = {w(name) for name in ("sdtContent", "customXml", "ins", "moveTo", "del", "moveFrom")}
_STRONG, _EMPHASIS = {"Strong"}, {"Emphasis"}


@dataclass(frozen=True, slots=True)
class History:
    """What surrounds a run: insertion, deletion, content control."""

    inserted: Stamp | None = None
    deleted: Stamp | None = None
    tag: str = ""


def stamp(element: Any) -> Stamp:
    """Author and date of a tracked change."""
    return Stamp(element.get(w("author"), "").strip(), element.get(w("date"), ""))


class Reader:
    """Walks blocks; ``anchors`` collects where comments begin and end."""

    def __init__(self, looks: Looks) -> None:
        self.looks = looks
        self.lines: list[Line] = []
        self.anchors: dict[str, tuple[int, int]] = {}
        self.ends: dict[str, tuple[int, int]] = {}
        self._tables = -1
        self.fields: list[bool] = []  # the fields around: whether in its code, which is no text

    def block_lines(self, parent: Any) -> tuple[Line, ...]:
        """The lines of a body, a cell or a note."""
        self._blocks(parent, History(), None)
        return tuple(self.lines)

    def _blocks(self, parent: Any, history: History, cell: tuple[int, int, int] | None) -> None:
        for element in parent:
            if element.tag == w("p"):
                self._line(element, history, cell)
            elif element.tag == w("tbl"):
                self._table(element, history)
            elif element.tag == w("sdt"):
                content = element.find(w("sdtContent"))
                if content is not None:
                    self._blocks(content, history, cell)
            elif element.tag in _BLOCKS:
                self._blocks(element, _under(history, element), cell)

    def _table(self, table: Any, history: History) -> None:
        self._tables += 1
        number = self._tables
        rows = [row for row in table.iter(w("tr")) if _owner(row, "tbl") is table]
        for at, row in enumerate(rows):
            around = row.find(w("trPr"))
            inside = history
            for mark in around.iterchildren(w("ins"), w("del")) if around is not None else ():
                inside = _under(history, mark)
            cells = [cell for cell in row.iter(w("tc")) if _owner(cell, "tr") is row]
            for column, cell in enumerate(cells):
                self._blocks(cell, inside, (number, at, column))

    # ------------------------------------------------------------------ a line

    def _line(self, paragraph: Any, history: History, cell: tuple[int, int, int] | None) -> None:
        properties = paragraph.find(w("pPr"))
        style = value(properties, "pStyle") or "Normal"
        walk = _Walk(self, style, len(self.lines))
        walk.inside(paragraph, history)
        inserted, deleted, reshaped = history.inserted, history.deleted, None
        if properties is not None:
            marks = properties.find(w("rPr"))
            for mark in marks if marks is not None else ():
                inserted = stamp(mark) if mark.tag in _INSERTED else inserted
                deleted = stamp(mark) if mark.tag in _DELETED else deleted
            change = properties.find(w("pPrChange"))
            reshaped = stamp(change) if change is not None else None
        listed = self.looks.listed(properties, style)
        self.lines.append(
            Line(
                pieces=tuple(walk.pieces),
                style=self.looks.name(style),
                level=self.looks.level(style),
                listed=listed,
                depth=self.looks.depth(properties) if listed else 0,
                place=walk.place,
                inserted=inserted,
                deleted=deleted,
                reshaped=reshaped,
                cell=cell,
            )
        )

    # ------------------------------------------------------------------ comments

    def remarks(self, texts: Mapping[str, Said]) -> tuple[Remark, ...]:
        """The comments, each where its range begins; a reply without one where its comment is."""
        found = []
        for number, said in texts.items():
            at = number if number in {**self.anchors, **self.ends} else said.answers
            line, start = self.anchors.get(at, self.ends.get(at, (-1, 0)))
            last, end = self.ends.get(at, (line, start))
            to = end if last == line else None
            quoted = _quoted(self.lines[line].pieces, start, to) if line >= 0 else ""
            top = texts[said.answers].text if said.answers in texts else ""
            found.append(
                Remark(said.author, said.date, said.text, line, start, quoted, top, said.resolved)
            )
        return tuple(found)


class _Walk:
    """One paragraph's runs."""

    def __init__(self, reader: Reader, style: str, line: int) -> None:
        self.reader = reader
        self.base = reader.looks.dress(style)
        self.line = line
        self.pieces: list[Piece] = []
        self.place = ""
        self._length = 0

    def inside(self, parent: Any, history: History) -> None:
        for element in parent:
            tag = element.tag
            if tag == w("r"):
                self._run(element, history)
            elif tag in _INSERTED or tag in _DELETED:
                self.inside(element, _under(history, element))
            elif tag == w("sdt"):
                self._control(element, history)
            elif tag in _THROUGH:
                self.inside(element, history)
            else:
                self._mark(element)

    def _control(self, element: Any, history: History) -> None:
        content = element.find(w("sdtContent"))
        tag = value(element, "sdtPr/tag") or history.tag
        if content is not None:
            self.inside(content, replace(history, tag=tag))

    def _mark(self, element: Any) -> None:
        number = element.get(w("id"), "")
        if element.tag == w("commentRangeStart"):
            self.reader.anchors[number] = (self.line, self._length)
        elif element.tag == w("commentRangeEnd"):
            self.reader.ends[number] = (self.line, self._length)
        elif element.tag == w("bookmarkStart"):
            name = element.get(w("name"), "")
            if name.startswith(PLACE):
                self.place = name.removeprefix(PLACE)

    def _run(self, run: Any, history: History) -> None:
        properties = run.find(w("rPr"))
        strong, emphasis = self._dress(properties)
        for element in run:
            text, note = self._content(element)
            if text:
                restyled = self._restyled(properties)
                self.pieces.append(
                    Piece(text, strong, emphasis, history.inserted, history.deleted, restyled,
                          note, history.tag)
                )  # fmt: skip
                self._length += len(text)

    def _content(self, element: Any) -> tuple[str, str]:
        """The text of a run's child, and the note that it calls."""
        tag = element.tag
        if tag == w("fldChar"):
            self._field(element.get(w("fldCharType")))
        elif any(self.reader.fields):
            return "", ""
        elif tag in _TEXT:
            return element.text or "", ""
        elif tag == w("br") and element.get(w("type")) in ("page", "column"):
            return "", ""
        elif tag in _CHARACTERS:
            return _CHARACTERS[tag], ""
        elif tag == w("footnoteReference"):
            return NOTE, element.get(w("id"), "")
        elif tag in _OBJECTS:
            return NOTE, ""
        elif tag == w("commentReference"):
            self.reader.ends.setdefault(element.get(w("id"), ""), (self.line, self._length))
        return "", ""

    def _field(self, kind: str | None) -> None:
        fields = self.reader.fields
        if kind == "begin":
            fields.append(True)
        elif kind == "separate" and fields:
            fields[-1] = False
        elif kind == "end" and fields:
            fields.pop()

    def _dress(self, properties: Any) -> tuple[bool, bool]:
        """Bold and italic beyond what the paragraph's style gives."""
        style = value(properties, "rStyle")
        named = (style in _STRONG, style in _EMPHASIS)
        found = []
        for name, base, by_style in zip(("b", "i"), self.base, named, strict=True):
            said = toggle(properties, name)
            effective = (base or by_style) if said is None else said
            found.append(effective != base and effective)
        return found[0], found[1]

    def _restyled(self, properties: Any) -> Restyle | None:
        change = properties.find(w("rPrChange")) if properties is not None else None
        if change is None:
            return None
        strong, emphasis = self._dress(change.find(w("rPr")))
        same = (strong, emphasis) == self._dress(properties)
        if same and dressed(properties.getparent()) is not None:
            return None  # another dress, which no draft has: it is told apart
        return Restyle(stamp(change), strong, emphasis)


def _quoted(pieces: Iterable[Piece], start: int, end: int | None) -> str:
    """The words between two places of a line, without those that are deleted."""
    found = [
        "\x00" if piece.deleted is not None or char == NOTE else char
        for piece in pieces
        for char in piece.text
    ]
    return "".join(found[start:end]).replace("\x00", "")


def _under(history: History, element: Any) -> History:
    """The history inside an insertion or a deletion."""
    if element.tag in _INSERTED:
        return replace(history, inserted=stamp(element))
    if element.tag in _DELETED:
        return replace(history, deleted=stamp(element))
    return history


def _owner(element: Any, name: str) -> Any:
    found = element.getparent()
    while found is not None and found.tag != w(name):
        found = found.getparent()
    return found
