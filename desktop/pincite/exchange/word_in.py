"""A .docx from outside, read into values: every tracked change and comment with its author.

The file comes from a stranger: its size, the number of its parts and what it unfolds to are
bounded, entities are not resolved, and nothing in it is followed.
"""

import re
import zipfile
from io import BytesIO
from typing import Any

from pincite.document.word_copy import Line, WordCopy
from pincite.exchange.word_beyond import beyond
from pincite.exchange.word_comments import comments
from pincite.exchange.word_lines import Reader
from pincite.exchange.word_looks import Looks, w
from pincite.model.errors import DraftError

MOST_BYTES = 60 * 1024 * 1024
MOST_UNFOLDED = 240 * 1024 * 1024
MOST_PARTS = 3000
MOST_RATIO = 200  # a part that shrinks more than this, and is large, was made to do harm
_LARGE = 8 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0"  # an old .doc, or a .docx locked with a password
_BODY = "word/document.xml"
_BESIDE = re.compile(r"word/(?:document|footnotes|endnotes|(?:header|footer)\d*)\.xml$")


def read_word(data: bytes, name: str = "") -> WordCopy:
    """Read a Word file. Raises DraftError: word_not_docx, word_locked, word_bomb, word_damaged."""
    parts = _unpacked(data, name)
    body = _parsed(parts, _BODY, name)
    if body is None or body.find(w("body")) is None:
        raise DraftError("word_not_docx", name=name)
    looks = Looks(
        _parsed(parts, "word/styles.xml", name), _parsed(parts, "word/numbering.xml", name)
    )
    try:
        reader = Reader(looks)
        lines = reader.block_lines(body.find(w("body")))
        notes = _notes(_parsed(parts, "word/footnotes.xml", name), looks)
        remarks = reader.remarks(
            comments(
                _parsed(parts, "word/comments.xml", name),
                _parsed(parts, "word/commentsExtended.xml", name),
            )
        )
        more = beyond(
            {part: _parsed(parts, part, name) for part in sorted(parts) if _BESIDE.match(part)}
        )
        author, date = _saved_by(_parsed(parts, "docProps/core.xml", name))
    except (ValueError, TypeError, RecursionError) as error:
        raise DraftError("word_damaged", name=name) from error
    return WordCopy(lines, notes, remarks, author, date, more)


def _unpacked(data: bytes, name: str) -> dict[str, bytes]:
    if data.startswith(_OLE):
        raise DraftError("word_locked", name=name)
    if len(data) > MOST_BYTES:
        raise DraftError("word_too_large", name=name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            members = package.infolist()
            _check(members, name)
            if _BODY not in {member.filename for member in members}:
                raise DraftError("word_not_docx", name=name)
            return {m.filename: _member(package, m, name) for m in members if _wanted(m.filename)}
    except zipfile.BadZipFile as error:
        code = "word_damaged" if data.startswith(b"PK") else "word_not_docx"
        raise DraftError(code, name=name) from error
    except (OSError, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise DraftError("word_damaged", name=name) from error


def _check(members: list[zipfile.ZipInfo], name: str) -> None:
    total = sum(member.file_size for member in members)
    if len(members) > MOST_PARTS or total > MOST_UNFOLDED:
        raise DraftError("word_bomb", name=name)
    for member in members:
        if member.file_size > _LARGE and member.file_size > MOST_RATIO * member.compress_size:
            raise DraftError("word_bomb", name=name)


def _wanted(name: str) -> bool:
    return name.endswith(".xml") and name.startswith(("word/", "docProps/"))


def _member(package: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> bytes:
    """A part's bytes; one that unfolds to more than it said was made to do harm."""
    import zlib

    try:
        with package.open(member) as stream:
            found = stream.read(member.file_size + 1)
    except zlib.error as error:
        raise DraftError("word_damaged", name=name) from error
    if len(found) > member.file_size:
        raise DraftError("word_bomb", name=name)
    return found


def _parsed(parts: dict[str, bytes], part: str, name: str) -> Any:
    from lxml import etree

    if part not in parts:
        return None
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        root = etree.fromstring(parts[part], parser)
    except etree.XMLSyntaxError as error:
        raise DraftError("word_damaged", name=name) from error
    about: Any = root.getroottree().docinfo
    if about.doctype:
        raise DraftError("word_damaged", name=name)  # Word writes none: only an attack needs one
    return root


def _notes(root: Any, looks: Looks) -> dict[str, tuple[Line, ...]]:
    found: dict[str, tuple[Line, ...]] = {}
    for note in root if root is not None else ():
        number = note.get(w("id"))
        if note.tag == w("footnote") and number and note.get(w("type")) in (None, "normal"):
            found[number] = Reader(looks).block_lines(note)
    return found


def _saved_by(root: Any) -> tuple[str, str]:
    if root is None:
        return "", ""
    said = {str(each.tag).rpartition("}")[2]: (each.text or "").strip() for each in root}
    return said.get("lastModifiedBy", "") or said.get("creator", ""), said.get("modified", "")
