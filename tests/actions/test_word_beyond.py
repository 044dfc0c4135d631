"""A partner's copy with all that Word can do: nothing is lost without a word."""

import re
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from pincite.actions.documents import draft_of
from pincite.actions.drafts import draft_from_text
from pincite.actions.export import export_draft
from pincite.actions.word_exchange import bring_back_word, review_word, word_changes
from pincite.casefile import CaseFile
from pincite.drafting.revisions import Review
from pincite.model.people import Party
from pincite.model.remarks import Comment
from tests.casefile.making import new_case

BODY = """---
title: Letter to the mill
document: letter
---

{P1} delivered fewer sacks than it owed.

It gave no reason for that.

The weighing book is kept at the second mill.^[The book of 1911.]

1. Open the weighing book.
2. Answer in writing.

| Mill | Sacks |
|---|---|
| First | twelve |
| Second | forty |
"""
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BY = 'w:id="901" w:author="Mara Voss" w:date="2023-05-20T10:00:00Z"'
Edit = Callable[[dict[str, str]], None]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path) as case_file:
        with case_file.transaction("Add party") as change:
            change.add(Party.checked(name="Aster Mills"))
        draft_from_text(case_file, BODY, language="en")
        yield case_file


def back(
    case: CaseFile, folder: Path, edit: Edit, *, internal: bool = False
) -> tuple[Path, Review]:
    """The letter sent, edited in its parts as a partner's Word would leave them, and read."""
    path = folder / "letter.docx"
    export_draft(case, "L1", str(path), internal=internal)
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    texts = {
        name: data.decode() for name, data in parts.items() if name.endswith((".xml", ".rels"))
    }
    before = dict(texts)
    edit(texts)
    assert texts != before, "the edit found nothing to edit"
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in {**parts, **{n: t.encode() for n, t in texts.items()}}.items():
            package.writestr(name, data)
    path.write_bytes(out.getvalue())
    return path, review_word(case, "L1", str(path))


def in_body(pattern: str, new: str, count: int = 1) -> Edit:
    def edit(texts: dict[str, str]) -> None:
        texts["word/document.xml"] = re.sub(
            pattern, new, texts["word/document.xml"], count=count, flags=re.DOTALL
        )

    return edit


def kinds(review: Review) -> list[tuple[str, str, str, str]]:
    return [(one.kind, one.author, one.old, one.new) for one in review.revisions]


def test_replies_stand_by_their_comment_and_resolved_ones_are_resolved(
    case: CaseFile, tmp_path: Path
) -> None:
    def edit(texts: dict[str, str]) -> None:
        body = texts["word/document.xml"]
        at = body.index("It gave no reason")
        run = body.rindex("<w:r>", 0, at)
        end = body.index("</w:r>", at) + len("</w:r>")
        start = '<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>'
        stop = (
            '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>'
            '<w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r>'
        )
        texts["word/document.xml"] = body[:run] + start + body[run:end] + stop + body[end:]
        w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
        said = "".join(
            f'<w:comment w:id="{n}" w:author="{who}" w:date="2023-05-20T10:0{n}:00Z">'
            f'<w:p w14:paraId="0000000{n}"><w:r><w:t>{words}</w:t></w:r></w:p></w:comment>'
            for n, who, words in (
                (1, "Mara Voss", "Sure?"), (2, "Bo Lund", "Yes."), (3, "Mara Voss", "Good.")
            )
        )  # fmt: skip
        texts["word/comments.xml"] = f"<w:comments {W} {w14}>{said}</w:comments>"
        w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
        texts["word/commentsExtended.xml"] = (
            f"<w15:commentsEx {w15}>"
            '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
            '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
            '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001" w15:done="0"/>'
            "</w15:commentsEx>"
        )

    path, review = back(case, tmp_path, edit)
    first, reply, loose = review.comments
    assert (first.answers, reply.answers, loose.answers) == ("", "Sure?", "Sure?")
    assert first.place == reply.place == loose.place != ""
    assert all(one.resolved for one in review.comments)
    bring_back_word(case, "L1", str(path))
    bring_back_word(case, "L1", str(path))
    kept = case.items(Comment)
    assert [(one.by, one.text) for one in kept] == [
        ("Mara Voss", "“It gave no reason for that.”: Sure?"),
        ("Bo Lund", "↳ “Sure?”: Yes."),
        ("Mara Voss", "↳ “Sure?”: Good."),
    ]
    assert all(one.resolved for one in kept)
    assert kept[0].written == "2023-05-20T10:01:00Z"


def test_a_tracked_move_is_listed_at_both_ends_and_both_can_be_taken(
    case: CaseFile, tmp_path: Path
) -> None:
    def edit(texts: dict[str, str]) -> None:
        body = texts["word/document.xml"]
        paragraph = next(
            m[0]
            for m in re.finditer(r"<w:p>.*?</w:p>|<w:p .*?</w:p>", body, re.DOTALL)
            if "gave no reason" in m[0]
        )
        words = "It gave no reason for that."
        mark = "<w:pPr><w:rPr><w:{0} {1}/></w:rPr></w:pPr>"
        gone = (
            f'<w:p>{mark.format("moveFrom", BY)}<w:moveFromRangeStart w:name="m1" {BY}/>'
            f"<w:moveFrom {BY}><w:r><w:t>{words}</w:t></w:r></w:moveFrom>"
            '<w:moveFromRangeEnd w:id="901"/></w:p>'
        )
        here = (
            f'<w:p>{mark.format("moveTo", BY)}<w:moveToRangeStart w:name="m1" {BY}/>'
            f"<w:moveTo {BY}><w:r><w:t>{words}</w:t></w:r></w:moveTo>"
            '<w:moveToRangeEnd w:id="901"/></w:p>'
        )
        body = body.replace(paragraph, gone)
        at = body.index("<w:tbl>")
        texts["word/document.xml"] = body[:at] + here + body[at:]

    path, review = back(case, tmp_path, edit)
    assert {(k, a) for k, a, _, _ in kinds(review)} == {
        ("deleted", "Mara Voss"), ("inserted", "Mara Voss")
    }  # fmt: skip
    bring_back_word(case, "L1", str(path), [one.number for one in review.revisions])
    body = draft_of(case, "L1").body
    assert body.count("It gave no reason") == 1
    assert body.index("weighing book is kept") < body.index("It gave no reason")
    assert "{P1}" in body


def test_tracked_rows_are_taken_and_left(case: CaseFile, tmp_path: Path) -> None:
    def edit(texts: dict[str, str]) -> None:
        body = texts["word/document.xml"]
        start = body.rindex("<w:tr>", 0, body.index("forty")) if "<w:tr>" in body else -1
        start = start if start >= 0 else body.rindex("<w:tr ", 0, body.index("forty"))
        end = body.index("</w:tr>", start) + len("</w:tr>")
        row = body[start:end]
        mark = f"<w:trPr><w:ins {BY}/></w:trPr>"
        new = re.sub(r"<w:trPr>.*?</w:trPr>|<w:trPr/>", "", row)
        new = re.sub(r"(<w:tr(?: [^>]*)?>)", rf"\1{mark}", new, count=1)
        new = re.sub(r"<w:bookmark(?:Start|End)[^>]*/>", "", new)
        new = new.replace("Second", "Third").replace("forty", "nine")
        new = re.sub(
            r"(<w:r(?: [^>]*)?>.*?</w:r>)", rf"<w:ins {BY}>\1</w:ins>", new, flags=re.DOTALL
        )
        texts["word/document.xml"] = body[:end] + new + body[end:]

    path, review = back(case, tmp_path, edit)
    assert {one.author for one in review.revisions} == {"Mara Voss"}
    said = " ".join(one.new for one in review.revisions)
    assert "Third" in said
    assert "nine" in said
    assert not review.beyond
    assert review.accepted(()) == review.base
    bring_back_word(case, "L1", str(path), [one.number for one in review.revisions])
    body = draft_of(case, "L1").body
    assert "Third" in body
    assert "forty" in body


HEAD = (
    f"<w:p><w:r><w:t>PRIVATE</w:t></w:r><w:ins {BY}><w:r><w:t> and confidential</w:t></w:r>"
    "</w:ins></w:p>"
)
_BOX = (
    r'\1</w:t></w:r><w:r><w:pict><v:textbox xmlns:v="urn:v"><w:txbxContent><w:p><w:r>'
    r"<w:t>Ask her</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r><w:r><w:t>"
)
_MATH = (
    r'\1<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">'
    r"<m:r><m:t>x=2</m:t></m:r></m:oMath>\2"
)
_SYMBOL = r'\1</w:t><w:sym w:font="Wingdings" w:char="F04A"/><w:t>'
BEYOND = [
    ("textbox", r"(It gave no reason)", _BOX, "Ask her"),
    ("picture", r"(It gave no reason)", r"\1</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>", ""),
    ("equation", r"(<w:p(?: [^>]*)?>)((?:(?!</w:p>).)*?gave no reason)", _MATH, "x=2"),
    ("symbol", r"(It gave no reason)", _SYMBOL, "Wingdings"),
    ("layout", r"(<w:sectPr(?: [^>]*)?>)", rf"\1<w:sectPrChange {BY}/>", ""),
    ("cell", r"(<w:tcPr>)", rf"\1<w:cellIns {BY}/>", "Mill"),
]


@pytest.mark.parametrize(("kind", "pattern", "new", "words"), BEYOND, ids=[b[0] for b in BEYOND])
def test_what_no_draft_can_take_is_listed_in_a_sentence(
    case: CaseFile, tmp_path: Path, kind: str, pattern: str, new: str, words: str
) -> None:
    path, review = back(case, tmp_path, in_body(pattern, new))
    assert [(one.kind, one.words) for one in review.beyond] == [(kind, words)]
    (said,) = word_changes(case, "L1", str(path))["not_taken"]
    assert words in said["said"]
    assert said["said"].endswith(".")
    numbers = [one.number for one in review.revisions if not one.fixed]
    bring_back_word(case, "L1", str(path), numbers)
    assert "It gave no reason" in draft_of(case, "L1").body


def test_a_changed_running_head_and_foot_are_told_with_their_author(
    case: CaseFile, tmp_path: Path
) -> None:
    def edit(texts: dict[str, str]) -> None:
        names = sorted(n for n in texts if n.startswith("word/header"))
        texts[names[0]] = re.sub(r"<w:p[ >].*</w:p>|<w:p/>", HEAD, texts[names[0]], flags=re.DOTALL)

    _, review = back(case, tmp_path, edit)
    assert [(b.kind, b.author) for b in review.beyond] == [("header", "Mara Voss")]
    assert review.beyond[0].words == "PRIVATE and confidential"
    assert review.revisions == ()


def test_dress_that_a_draft_has_not_is_told_bold_and_italic_are_taken(
    case: CaseFile, tmp_path: Path
) -> None:
    change = f"<w:rPrChange {BY}><w:rPr/></w:rPrChange>"
    dressed = (
        rf"<w:r><w:rPr><w:u w:val=\"single\"/>{change}</w:rPr><w:t>\1</w:t></w:r>"
        r"<w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>\2</w:t></w:r>"
        rf"<w:r><w:rPr><w:b/>{change}</w:rPr><w:t>\3</w:t></w:r>"
    )
    edit = in_body(
        r"<w:r>(?:(?!</w:r>).)*?<w:t[^>]*>(It gave)( no reason )(for that.)</w:t></w:r>",
        dressed.replace(r"\"", '"'),
    )
    path, review = back(case, tmp_path, edit)
    assert [(b.kind, b.words, b.author) for b in review.beyond] == [
        ("look", "It gave", "Mara Voss"), ("look", "no reason", "")
    ]  # fmt: skip
    assert kinds(review) == [("restyled", "Mara Voss", "for that.", "for that.")]
    bring_back_word(case, "L1", str(path), [1])
    assert "**for that.**" in draft_of(case, "L1").body


def test_an_edited_note_is_a_change_and_content_controls_may_go(
    case: CaseFile, tmp_path: Path
) -> None:
    def edit(texts: dict[str, str]) -> None:
        notes = texts["word/footnotes.xml"]
        texts["word/footnotes.xml"] = notes.replace("book of 1911", "ledger of 1911")
        body = texts["word/document.xml"]
        plain = re.sub(r"<w:sdt>.*?<w:sdtContent>(.*?)</w:sdtContent></w:sdt>", r"\1", body,
                       flags=re.DOTALL)  # fmt: skip
        assert plain != body
        texts["word/document.xml"] = plain

    path, review = back(case, tmp_path, edit, internal=True)
    assert [(k, o, n) for k, _, o, n in kinds(review)] == [("replaced", "book", "ledger")]
    bring_back_word(case, "L1", str(path), [1])
    body = draft_of(case, "L1").body
    assert "ledger of 1911" in body
    assert "{P1}" in body


def test_another_kind_of_list_is_no_silent_change(case: CaseFile, tmp_path: Path) -> None:
    change = f"<w:pPrChange {BY}><w:pPr/></w:pPrChange>"

    def edit(texts: dict[str, str]) -> None:
        body = texts["word/document.xml"]
        at = body.rindex("<w:pPr>", 0, body.index("Open the weighing book"))
        end = body.index("</w:pPr>", at)
        texts["word/document.xml"] = body[:end] + change + body[end:]

    _, review = back(case, tmp_path, edit)
    assert [(k, a, n) for k, a, _, n in kinds(review)] == [
        ("reshaped", "Mara Voss", "Open the weighing book.")
    ]


@pytest.mark.parametrize("number", [None, '<w:ilvl w:val="1"/>'], ids=["out of the list", "deeper"])
def test_numbering_changed_without_tracking_is_listed(
    case: CaseFile, tmp_path: Path, number: str | None
) -> None:
    def edit(texts: dict[str, str]) -> None:
        body = texts["word/document.xml"]
        at = body.rindex("<w:numPr>", 0, body.index("Open the weighing book"))
        end = body.index("</w:numPr>", at)
        now = body[at:end].replace('<w:ilvl w:val="0"/>', number) if number else "<w:numPr>"
        texts["word/document.xml"] = body[:at] + now + body[end:]

    _, review = back(case, tmp_path, edit)
    assert [(one.kind, one.new, one.tracked, one.fixed) for one in review.revisions] == [
        ("reshaped", "Open the weighing book.", False, True)
    ]
    assert review.accepted([1]) == review.base
