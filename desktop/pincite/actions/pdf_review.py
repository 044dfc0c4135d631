"""A review copy brought back: what a reader wrote on the PDF becomes remarks at its words."""

from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import category

from pincite.actions.documents import draft_of
from pincite.actions.registry import action
from pincite.actions.word_exchange import as_sent
from pincite.casefile import CaseFile
from pincite.model.drafts import Draft
from pincite.model.errors import DraftError, EvidenceError
from pincite.model.remarks import Comment

if TYPE_CHECKING:
    from pincite.drafting.revisions_ground import Sent
    from pincite.intake.pages import PageRemark

_MOST_BYTES = 200 * 1024 * 1024
_MOST_WORDS = 20_000  # characters of one remark
_MOST_NAME = 200
# Marks that turn the direction of what follows: a name must not read as another.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
# What a mark without words says, in the language of the draft.
_SILENT = {
    "en": {"strike": "Strike out.", "highlight": "Highlighted.", "underline": "Underlined.",
           "insert": "Insert here.", "note": "Marked.", "typed": "Marked."},
    "fr": {"strike": "À supprimer.", "highlight": "Surligné.", "underline": "Souligné.",
           "insert": "À insérer ici.", "note": "Marqué.", "typed": "Marqué."},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Marked:
    """A remark found on a page (from 1). ``place`` is the draft's block, "" when it has none."""

    page: int
    kind: str
    author: str
    date: str
    quoted: str
    text: str
    place: str


@action("List remarks on a PDF copy")
def pdf_remarks(case_file: CaseFile, draft: str, file: str) -> list[Marked]:
    """List what a reader wrote on a draft's PDF, each remark at the block whose words it marks.

    Raises EvidenceError missing, no_permission; DraftError: pdf_not_pdf, pdf_locked,
    pdf_damaged, pdf_too_large, pdf_not_ours (none of its words is the draft's).
    """
    from pincite.drafting.remarks_place import place_of, printed

    item = draft_of(case_file, draft)
    path = Path(file)
    found = _read(path, item)
    page = printed(_lines(case_file, item))
    marked = []
    for number, one in found:
        text = _words(one.text, _MOST_WORDS) or _SILENT[item.language][one.kind]
        author = " ".join(_words(one.author, _MOST_NAME).split())
        place = place_of(page, one.quoted, one.before, one.after)
        quoted = " ".join(one.quoted.split())
        marked.append(Marked(number, one.kind, author, one.date, quoted, text, place))
    if found and not any(one.place for one in marked):
        raise DraftError("pdf_not_ours", name=path.name, draft=item.handle)
    return marked


@action("Bring back from PDF")
def bring_back_pdf(case_file: CaseFile, draft: str, file: str) -> list[Comment]:
    """Keep what a reader wrote on a draft's PDF as remarks at its words, each once.

    The draft itself stays as it is. Raises what :func:`pdf_remarks` raises.
    """
    item = draft_of(case_file, draft)
    marked = pdf_remarks(case_file, draft, file)
    known = {(one.text, one.by) for one in case_file.items(Comment, about=item.id)}
    said = f"{item.handle} {Path(file).name}"
    with case_file.transaction("Bring back from PDF", subject=said) as change:
        made = []
        for one in marked:
            words = f"“{one.quoted}”: {one.text}" if one.quoted else one.text
            if (words, one.author) not in known:
                known.add((words, one.author))
                remark = Comment.checked(text=words, about=item.id, place=one.place, by=one.author)
                made.append(change.add(remark))
        return made


def _words(written: str, most: int) -> str:
    """What a reader wrote, as plain words: no control characters, and no more than ``most``."""
    lines = written.replace("\r\n", "\n").replace("\r", "\n")
    shown = (
        mark
        for mark in lines
        if mark == "\n" or (category(mark) not in ("Cc", "Cs") and mark not in _TURNING)
    )
    words = "".join(islice(shown, most + 1)).strip()
    return words if len(words) <= most else words[: most - 1] + "…"


def _read(path: Path, draft: Draft) -> list[tuple[int, "PageRemark"]]:
    """Every remark with its page, read in a process of its own."""
    from pincite.intake.pages import Pages
    from pincite.text.errors import ReadError

    try:
        if path.stat().st_size > _MOST_BYTES:
            raise DraftError("pdf_too_large", name=path.name, draft=draft.handle)
        data = path.read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        raise EvidenceError("missing", name=path.name) from None
    except OSError as error:
        raise EvidenceError("no_permission", name=path.name) from error
    if b"%PDF-" not in data[:1024]:
        raise DraftError("pdf_not_pdf", name=path.name, draft=draft.handle)
    pages = Pages(data, "application/pdf")
    try:
        count = len(pages.open())
        return [(n + 1, one) for n in range(count) for one in pages.remarks(n)]
    except ReadError as error:
        code = "pdf_locked" if error.code == "encrypted" else "pdf_damaged"
        raise DraftError(code, name=path.name, draft=draft.handle) from error
    finally:
        pages.close()


def _lines(case_file: CaseFile, item: Draft) -> list["Sent"]:
    """The draft's lines as printed now, notes among them at the block that calls them."""
    _, sent = as_sent(case_file, item)
    lines = list(sent.lines)
    for line in sent.lines:
        for piece in line.line.pieces:
            under = sent.notes.get(piece.note, ()) if piece.note else ()
            lines += [replace(one, place=line.place) for one in under]
    return lines
