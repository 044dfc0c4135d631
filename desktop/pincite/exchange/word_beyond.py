"""What a Word file holds that no draft can take: told, so that nothing is lost without a word.

Running heads and feet, text boxes, pictures, endnotes, equations, symbols, cells tracked singly,
layout tracked, and dress other than bold and italic.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pincite.document.word_copy import Beyond
from pincite.exchange.word_looks import value, w

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_PLAIN = {w(name) for name in ("b", "bCs", "i", "iCs", "rPrChange", "lang", "noProof", "rStyle")}
_LOOKS = ("highlight", "u", "strike", "dstrike")  # dress that a copy of ours never has
_CELLS = {w(name) for name in ("cellIns", "cellDel", "cellMerge")}
_LAYOUT = {
    w(name)
    for name in ("sectPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange",
                 "numberingChange", "tblPrExChange")
}  # fmt: skip
_PICTURES = {w("drawing"), w("pict"), w("object")}
_FOREIGN = {w("altChunk"), w("subDoc")}
_OFF = ("", "none", "0", "false", "off")


def beyond(parts: Mapping[str, Any]) -> tuple[Beyond, ...]:
    """What the parsed parts of a file hold beyond text, by part and in order."""
    found: list[Beyond] = []
    for name, root in parts.items():
        kind = next((k for k in ("header", "footer") if name.startswith(f"word/{k}")), "")
        if kind:
            found += _around(root, kind)
        elif name in ("word/document.xml", "word/footnotes.xml"):
            found += _inside(root, parts.get("word/endnotes.xml"))
    return tuple(found)


def _around(root: Any, kind: str) -> Iterator[Beyond]:
    """The words of a running head or foot, line by line; fields, such as page numbers, left out."""
    for paragraph in root.iter(w("p")):
        words = "".join(_typed(paragraph)).strip()
        if any(map(str.isalnum, words)) and not _repeated(paragraph):
            yield Beyond(kind, " ".join(words.split()), _by(paragraph))


def _typed(paragraph: Any) -> Iterator[str]:
    code = 0
    for element in paragraph.iter(w("t"), w("tab"), w("fldChar")):
        if element.tag == w("fldChar"):
            code += {"begin": 1, "end": -1}.get(element.get(w("fldCharType"), ""), 0)
        elif element.tag == w("tab"):
            yield " "
        elif code <= 0 and not any(up.tag == w("fldSimple") for up in element.iterancestors()):
            yield element.text or ""


def _by(element: Any) -> str:
    """Who made the first tracked change in a part of the text."""
    mark = next(iter(element.iter(w("ins"), w("del"))), None)
    return mark.get(w("author"), "").strip() if mark is not None else ""


def _inside(root: Any, endnotes: Any) -> Iterator[Beyond]:
    looks: dict[tuple[Any, str], list[str]] = {}
    for element in root.iter():
        tag = element.tag
        if not isinstance(tag, str) or _repeated(element):
            continue
        if tag == w("r"):
            if (by := dressed(element)) is not None:
                paragraph = next(element.iterancestors(w("p")), None)
                looks.setdefault((paragraph, by), []).append(_words(element))
        else:
            yield from _object(element, tag, endnotes)
    for (_, by), words in looks.items():
        said = " ".join("".join(words).split())
        if said:
            yield Beyond("look", said, by)


def _object(element: Any, tag: str, endnotes: Any) -> Iterator[Beyond]:
    author = element.get(w("author"), "").strip()
    if tag == w("txbxContent"):
        yield Beyond("textbox", _words(element))
    elif tag in _PICTURES:
        if next(element.iter(w("txbxContent")), None) is None:
            yield Beyond("picture")
    elif tag == w("endnoteReference"):
        yield Beyond("endnote", _note(endnotes, element.get(w("id"))))
    elif tag == f"{_MATH}oMath":
        yield Beyond("equation", "".join(part.text or "" for part in element.iter(f"{_MATH}t")))
    elif tag == w("sym"):
        yield Beyond("symbol", element.get(w("font"), ""))
    elif tag in _CELLS:
        cell = next(element.iterancestors(w("tc")), None)
        yield Beyond("cell", _words(cell) if cell is not None else "", author)
    elif tag in _LAYOUT:
        yield Beyond("layout", "", author)
    elif tag in _FOREIGN:
        yield Beyond("chunk")


def dressed(run: Any) -> str | None:
    """Who dressed a run as no draft can; None where nobody did."""
    properties = run.find(w("rPr"))
    if properties is None:
        return None
    change = properties.find(w("rPrChange"))
    if change is not None:
        before = change.find(w("rPr"))
        if _other(properties) != _other(before if before is not None else ()):
            return str(change.get(w("author"), "")).strip()
        return None
    return "" if any((value(properties, one) or "") not in _OFF for one in _LOOKS[:2]) or any(
        (mark := properties.find(w(one))) is not None and mark.get(w("val"), "1") not in _OFF
        for one in _LOOKS[2:]
    ) else None  # fmt: skip


def _other(properties: Iterable[Any]) -> set[tuple[str, tuple[tuple[str, str], ...]]]:
    return {
        (str(one.tag), tuple(sorted(one.attrib.items())))
        for one in properties
        if one.tag not in _PLAIN
    }


def _note(endnotes: Any, number: str | None) -> str:
    for note in endnotes if endnotes is not None else ():
        if note.get(w("id")) == number:
            return _words(note)
    return ""


def _words(element: Any) -> str:
    parts = element.iter(w("t"))
    return " ".join("".join(part.text or "" for part in parts).split(" ")).strip("\n")


def _repeated(element: Any) -> bool:
    """Whether an element says again, for older programs, what stands beside it."""
    return any(up.tag == f"{_COMPATIBLE}Fallback" for up in element.iterancestors())
