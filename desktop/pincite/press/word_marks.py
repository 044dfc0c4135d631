"""What lies behind a Word copy's words: content controls, tracked changes, places.

Content controls name the bindings of an internal copy, hidden from the reader's eye; tracked
changes carry an author and a date; places are bookmarks that name a block of the draft, in copies
made only to be compared.
"""

from dataclasses import dataclass
from typing import Any

from pincite.document.redline import COME, GONE, RESTYLED
from pincite.press.word_xml import child, element, legal, w

_W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
CITE = "cite:"  # before a citation's handle in a content control's tag
PLACE = "pincite_"  # before a block's id in a bookmark's name, dots as low lines


@dataclass(frozen=True, slots=True)
class Options:
    """What goes into a Word copy beside its words.

    ``internal`` puts a content control around each bound value; ``places`` a bookmark into each
    paragraph that a block of the draft wrote; ``author`` and ``date`` (ISO, UTC) sign what a
    redline marks.
    """

    internal: bool = False
    places: bool = False
    author: str = ""
    date: str = "2000-01-01T00:00:00Z"


class Marks:
    """Puts the marks into one document, each with a number of its own."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._last = 0

    def _number(self) -> str:
        self._last += 1
        return str(self._last)

    def control(self, paragraph: Any, runs: list[Any], tag: str) -> None:
        """Gather runs into a content control that names what they say."""
        if not self.options.internal or not tag:
            return
        made, properties = element("sdt"), element("sdtPr")
        child(properties, "alias", val=legal(tag))
        child(properties, "tag", val=legal(tag))
        child(properties, "id", val=self._number())
        hidden = properties.makeelement(f"{{{_W15}}}appearance", nsmap={"w15": _W15})
        hidden.set(f"{{{_W15}}}val", "hidden")
        properties.append(hidden)
        made.append(properties)
        content = child(made, "sdtContent")
        paragraph._p.insert(paragraph._p.index(runs[0]), made)
        for run in runs:
            content.append(run)

    def track(self, run: Any, change: str) -> None:
        """Wrap a run's element in the tracked change that a redline's mark says."""
        if not change:
            return
        if change == RESTYLED:
            properties = run.get_or_add_rPr()
            child(child(properties, "rPrChange", **self._signed()), "rPr")
            return
        made = element("ins" if change in COME else "del", **self._signed())
        run.addprevious(made)
        made.append(run)
        if change in GONE:
            for text in list(run.iter(w("t"))):
                text.tag = w("delText")

    def end(self, paragraph: Any, change: str) -> None:
        """Track a paragraph's end, where the whole of it came or is gone."""
        if not change:
            return
        properties = paragraph._p.get_or_add_pPr()
        run = properties.find(w("rPr"))
        if run is None:
            run = element("rPr")
            before = properties.find(w("pPrChange"))
            if before is None:
                properties.append(run)
            else:
                before.addprevious(run)
        run.insert(0, element("ins" if change in COME else "del", **self._signed()))

    def place(self, paragraph: Any, place: str) -> None:
        """Name the block that a paragraph prints."""
        if not self.options.places or not place:
            return
        number = self._number()
        name = PLACE + place.replace(".", "_")
        child(paragraph._p, "bookmarkStart", id=number, name=name)
        child(paragraph._p, "bookmarkEnd", id=number)

    def _signed(self) -> dict[str, str]:
        author = legal(self.options.author) or "Pincite"
        return {"id": self._number(), "author": author, "date": self.options.date}
