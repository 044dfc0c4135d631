"""A partner at work on a Word file: edits made as Word makes them, tracked and not."""

from copy import deepcopy
from io import BytesIO
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


class Partner:
    """Edits a .docx by line and character, from a line's end towards its beginning."""

    def __init__(self, data: bytes) -> None:
        self.document = docx.Document(BytesIO(data))
        self.lines = list(self.document.element.body.iter(qn("w:p")))
        self._last = 9000

    def saved(self, author: str = "") -> bytes:
        self.document.core_properties.last_modified_by = author
        out = BytesIO()
        self.document.save(out)
        return out.getvalue()

    # -------------------------------------------------------------- edits

    def insert(self, line: int, at: int, words: str, author: str, date: str) -> None:
        """Type words with tracking on."""
        made = self._signed("w:ins", author, date)
        made.append(self._run(words, self._before(line, at)))
        self._put(line, at, made)

    def delete(self, line: int, start: int, end: int, author: str, date: str) -> None:
        """Delete words with tracking on."""
        for run in self.runs(line, start, end):
            made = self._signed("w:del", author, date)
            run.addprevious(made)
            made.append(run)
            for text in run.iter(qn("w:t")):
                text.tag = qn("w:delText")

    def embolden(self, line: int, start: int, end: int, author: str, date: str) -> None:
        """Make words bold with tracking on."""
        for run in self.runs(line, start, end):
            properties = run.get_or_add_rPr()
            before = deepcopy(properties)
            bold = OxmlElement("w:b")
            properties.insert(0, bold)
            change = self._signed("w:rPrChange", author, date)
            change.append(before)
            properties.append(change)

    def embolden_quietly(self, line: int, start: int, end: int) -> None:
        for run in self.runs(line, start, end):
            run.get_or_add_rPr().insert(0, OxmlElement("w:b"))

    def type_over(self, line: int, start: int, end: int, words: str) -> None:
        """Replace words with tracking off."""
        runs = self.runs(line, start, end)
        if words:
            runs[0].addprevious(self._run(words, runs[0]))
        for run in runs:
            run.getparent().remove(run)

    def comment(self, line: int, start: int, end: int, words: str, author: str) -> None:
        from docx.text.run import Run

        runs = self.runs(line, start, end)
        made = [Run(run, self.document._body) for run in (runs[0], runs[-1])]
        self.document.add_comment(made, words, author=author, initials=author[:1])

    def add_line(self, after: int, words: str, author: str, date: str) -> None:
        """Press Enter at a line's end and type a paragraph, with tracking on."""
        old = self.lines[after]
        made = deepcopy(old)
        for child in list(made):
            if child.tag != qn("w:pPr"):
                made.remove(child)
        old.addnext(made)
        ins = self._signed("w:ins", author, date)
        ins.append(self._run(words, None))
        made.append(ins)
        self._marks(old).insert(0, self._signed("w:ins", author, date))

    def add_line_quietly(self, after: int, words: str) -> None:
        made = deepcopy(self.lines[after])
        for child in list(made):
            if child.tag != qn("w:pPr"):
                made.remove(child)
        made.append(self._run(words, None))
        self.lines[after].addnext(made)

    def delete_line(self, line: int, author: str, date: str) -> None:
        """Delete a whole paragraph with tracking on."""
        paragraph = self.lines[line]
        self.delete(line, 0, len(self.text(line)), author, date)
        self._marks(paragraph).insert(0, self._signed("w:del", author, date))

    def split_quietly(self, line: int, at: int) -> None:
        """Press Enter inside a line with tracking off."""
        self._cut(line, at)
        paragraph = self.lines[line]
        made = OxmlElement("w:p")
        properties = paragraph.find(qn("w:pPr"))
        if properties is not None:
            made.append(deepcopy(properties))
        rest = self._tops_from(line, at)
        for element in rest:
            made.append(element)
        paragraph.addnext(made)

    def move_line(self, line: int, before: int) -> None:
        """Drag a paragraph elsewhere with tracking off."""
        self.lines[before].addprevious(self.lines[line])

    # -------------------------------------------------------------- inside

    def text(self, line: int) -> str:
        return "".join(_said(run) for run in self._runs(line))

    def _runs(self, line: int) -> list[Any]:
        return list(self.lines[line].iter(qn("w:r")))

    def runs(self, line: int, start: int, end: int) -> list[Any]:
        """The runs that hold exactly these characters."""
        self._cut(line, start)
        self._cut(line, end)
        found, at = [], 0
        for run in self._runs(line):
            size = len(_said(run))
            if size and start <= at and at + size <= end:
                found.append(run)
            at += size
        return found

    def _cut(self, line: int, offset: int) -> None:
        at = 0
        for run in self._runs(line):
            size = len(_said(run))
            if at < offset < at + size:
                other = deepcopy(run)
                run.addnext(other)
                _keep(run, 0, offset - at)
                _keep(other, offset - at, size)
                return
            at += size

    def _put(self, line: int, at: int, element: Any) -> None:
        self._cut(line, at)
        place = 0
        for run in self._runs(line):
            if place == at:
                run.addprevious(element)
                return
            place += len(_said(run))
        self.lines[line].append(element)

    def _before(self, line: int, at: int) -> Any:
        place = 0
        for run in self._runs(line):
            if place <= at <= place + len(_said(run)):
                return run
            place += len(_said(run))
        return None

    def _tops_from(self, line: int, at: int) -> list[Any]:
        """The paragraph's own children from a character on."""
        paragraph, found, place = self.lines[line], [], 0
        for child in paragraph:
            if child.tag == qn("w:pPr"):
                continue
            if place >= at:
                found.append(child)
            runs = [child] if child.tag == qn("w:r") else list(child.iter(qn("w:r")))
            place += sum(len(_said(run)) for run in runs)
        return found

    def _marks(self, paragraph: Any) -> Any:
        properties = paragraph.get_or_add_pPr()
        found = properties.find(qn("w:rPr"))
        if found is None:
            found = OxmlElement("w:rPr")
            properties.append(found)
        return found

    def _run(self, words: str, like: Any) -> Any:
        made = OxmlElement("w:r")
        properties = like.find(qn("w:rPr")) if like is not None else None
        if properties is not None:
            made.append(deepcopy(properties))
        text = OxmlElement("w:t")
        text.text = words
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        made.append(text)
        return made

    def _signed(self, name: str, author: str, date: str) -> Any:
        self._last += 1
        made = OxmlElement(name)
        made.set(qn("w:id"), str(self._last))
        made.set(qn("w:author"), author)
        made.set(qn("w:date"), date)
        return made


_CHARACTERS = {qn("w:br"): "\n", qn("w:tab"): "\t", qn("w:footnoteReference"): "\ufffc"}


def _said(run: Any) -> str:
    return "".join(
        (child.text or "") if child.tag in (qn("w:t"), qn("w:delText")) else
        _CHARACTERS.get(child.tag, "") for child in run
    )  # fmt: skip


def _keep(run: Any, start: int, end: int) -> None:
    """Keep some of a run's characters, by number."""
    at = 0
    for child in list(run):
        if child.tag in (qn("w:t"), qn("w:delText")):
            words = child.text or ""
            child.text = words[max(start - at, 0) : max(end - at, 0)]
            child.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            at += len(words)
        elif child.tag in _CHARACTERS:
            if not start <= at < end:
                run.remove(child)
            at += 1
