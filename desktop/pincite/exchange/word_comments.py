"""The comments of a Word file: words, author, time; what each answers, and which are resolved."""

from dataclasses import dataclass, field
from typing import Any

from pincite.exchange.word_looks import w

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"


@dataclass
class Said:
    """A comment before its place is known. ``answers`` is the id of the one it replies to."""

    author: str
    date: str
    text: str
    answers: str = ""
    resolved: bool = False
    paragraphs: tuple[str, ...] = field(default=(), repr=False)


def comments(root: Any, extended: Any) -> dict[str, Said]:
    """Every comment by its id; threads and what is done from Word's second file of comments."""
    found: dict[str, Said] = {}
    for comment in root.iter(w("comment")) if root is not None else ():
        lines = [
            "".join(map(_shown, p.iter(w("t"), w("br"), w("tab")))) for p in comment.iter(w("p"))
        ]
        words = "\n".join(line for line in lines if line.strip())
        marks = tuple(p.get(f"{_W14}paraId", "") for p in comment.iter(w("p")))
        if words:
            found[comment.get(w("id"), "")] = Said(
                comment.get(w("author"), "").strip(), comment.get(w("date"), ""), words,
                paragraphs=marks,
            )  # fmt: skip
    owner = {mark: number for number, said in found.items() for mark in said.paragraphs if mark}
    for one in extended.iter(f"{_W15}commentEx") if extended is not None else ():
        own = owner.get(one.get(f"{_W15}paraId", ""))
        if own is None:
            continue
        found[own].answers = owner.get(one.get(f"{_W15}paraIdParent", ""), "")
        found[own].resolved = one.get(f"{_W15}done") in ("1", "true")
    for said in found.values():
        top = found.get(said.answers)
        said.resolved = said.resolved or (top is not None and top.resolved)
    return found


def _shown(element: Any) -> str:
    return element.text or "" if element.tag == w("t") else " "
