"""Redactions of a source: kept, logged, lifted, undone, and proved absent from what leaves."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pypdfium2
import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from pincite.actions.binding import binder_exhibit
from pincite.actions.check import check_draft
from pincite.actions.drafts import draft_from_text
from pincite.actions.evidence import add_files
from pincite.actions.export import export_draft
from pincite.actions.outside import prove_outside
from pincite.actions.pin import pin_quote
from pincite.actions.redaction_log import export_redaction_log, redaction_rows
from pincite.actions.redactions import (
    export_redacted,
    lift_redaction,
    redact_area,
    redact_words,
)
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.document.resolved import Document, ExhibitUse
from pincite.intake.pool import WorkerPool
from pincite.model.errors import InvalidValue, PressError
from pincite.model.evidence import Source
from tests.casefile.making import new_case

SECRET = "The cook keeps the second key in the flour bin"
LETTER = Document(kind="letter", title="L", lang="en", date="", blocks=())
NOTE = f"Kitchen report\n\nThe pantry was locked at nine. {SECRET}. Nobody saw it.\n"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path) as opened:
        yield opened


def paper(path: Path) -> Path:
    canvas = Canvas(str(path), (500, 300), invariant=1)
    canvas.drawString(40, 250, "The pantry was locked at nine.")
    canvas.drawString(40, 220, f"{SECRET}.")
    canvas.save()
    return path


def taken(case: CaseFile, pool: WorkerPool, path: Path) -> Source:
    return add_files(case, [path], pool).added[0]


def hidden(case: CaseFile, source: Source, **more: str) -> Source:
    start = case.text(source.extract).index("The cook")
    return redact_words(case, source.handle, start, start + len(SECRET), **more)


def copied(case: CaseFile, source: Source) -> str:
    """What a binder would show of a source, as words."""
    use = ExhibitUse(source.handle, source.handle, "1", source.title)
    exhibit = binder_exhibit(case, use, LETTER)
    if exhibit.pdf:
        with pypdfium2.PdfDocument(exhibit.pdf) as pdf:
            return re.sub(r"\s+", " ", pdf[0].get_textpage().get_text_range()) + exhibit.note
    assert exhibit.text is not None
    return " ".join(words for _, words in exhibit.text.lines) + exhibit.note


def test_a_text_shows_the_reason_in_the_place_of_the_words(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, "utf-8")
    source = hidden(case, taken(case, pool, path), reason="personal", basis="GDPR art. 5")
    said = copied(case, source)
    assert SECRET not in said
    assert "[Redacted: personal data]" in said
    assert "locked at nine" in said
    assert "redacted, 1 in all" in said
    assert case.read_original(source.sha256) == path.read_bytes()
    case.undo()
    assert SECRET in copied(case, case.items(Source)[0])


def test_a_pdf_loses_the_words_and_its_copy_too(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    source = hidden(case, taken(case, pool, paper(tmp_path / "report.pdf")))
    assert source.redactions[0].page == 1
    assert source.redactions[0].boxes
    said = copied(case, source)
    assert "second key" not in said
    assert "locked at nine" in said
    copy = export_redacted(case, source.handle, str(tmp_path / "copy.pdf")).read_bytes()
    with pypdfium2.PdfDocument(copy) as pdf:
        assert "flour bin" not in pdf[0].get_textpage().get_text_range()
    lifted = lift_redaction(case, source.handle, 1)
    assert not lifted.redactions
    assert SECRET in copied(case, lifted)


def test_what_is_redacted_may_not_leave_in_any_document(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    source = taken(case, pool, paper(tmp_path / "report.pdf"))
    start = case.text(source.extract).index("The cook")
    pin_quote(case, source.handle, start, start + len(SECRET))
    leak = (tmp_path / "report.pdf").read_bytes()
    prove_outside(case, "letter.pdf", leak)
    hidden(case, source)
    with pytest.raises(PressError, match="leak"):
        prove_outside(case, "letter.pdf", leak)


def test_a_short_name_that_is_redacted_may_not_leave_and_a_common_word_may(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    path = tmp_path / "note.txt"
    path.write_text("The Board met Orzmak at nine. He was paid 42,750 that May.\n", "utf-8")
    source = taken(case, pool, path)
    text = case.text(source.extract)
    for words in ("Board", "May", "Orzmak", "42,750"):
        start = text.index(words)
        redact_words(case, source.handle, start, start + len(words))
    for number, (line, leaks) in enumerate(
        (
            ("The Board meets in May; Orzmaks and 142,750 are others", False),
            ("as Mr. Orzmak knows", True),
            ("a price of 42,750 in all", True),
        )
    ):
        canvas = Canvas(str(tmp_path / f"{number}.pdf"), (500, 300), invariant=1)
        canvas.drawString(40, 250, line)
        canvas.save()
        copy = (tmp_path / f"{number}.pdf").read_bytes()
        if not leaks:
            prove_outside(case, "letter.pdf", copy)
            continue
        with pytest.raises(PressError, match="leak"):
            prove_outside(case, "letter.pdf", copy)


def test_the_log_names_place_and_reason_and_none_of_the_words(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    source = hidden(case, taken(case, pool, paper(tmp_path / "report.pdf")), basis="Advice")
    redact_area(case, source.handle, 1, [10, 10, 60, 40], reason="sealed")
    first, second = redaction_rows(case, "en")
    assert first.cells()[:6] == ("S1", "", first.place, "10 words", "privileged", "Advice")
    assert first.place.startswith("p. 1")
    assert first.by == "Test Author"
    assert (second.place, second.extent, second.reason) == ("p. 1", "area", "sealed")
    made = export_redaction_log(case, str(tmp_path / "log.pdf"), "fr")
    with pypdfium2.PdfDocument(made.read_bytes()) as pdf:
        text = pdf[0].get_textpage().get_text_range()
    assert "Relevé des occultations" in text
    assert "flour bin" not in text
    sheet = export_redaction_log(case, str(tmp_path / "log.xlsx")).read_bytes()
    rows = list(openpyxl.load_workbook(BytesIO(sheet)).active.values)  # type: ignore[union-attr]
    assert sum("S1" in row for row in rows) == 2
    with pytest.raises(PressError, match="suffix"):
        export_redaction_log(case, str(tmp_path / "log.txt"))


def test_what_cannot_be_redacted_is_said(case: CaseFile, pool: WorkerPool, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text(NOTE, "utf-8")
    note = taken(case, pool, path)
    for run, why in (
        (lambda: redact_words(case, note.handle, 5, 5), "blank"),
        (lambda: redact_area(case, note.handle, 1, [0, 0, 5, 5]), "no_pages"),
        (lambda: lift_redaction(case, note.handle, 1), "no_redaction"),
        (lambda: export_redacted(case, note.handle, str(tmp_path / "x.pdf")), "no_redaction"),
    ):
        with pytest.raises(InvalidValue) as told:
            run()
        assert told.value.values["why"] == why
    pdf = taken(case, pool, paper(tmp_path / "report.pdf"))
    with pytest.raises(InvalidValue) as told:
        redact_area(case, pdf.handle, 1, [50, 10, 20, 40])
    assert told.value.values["why"] == "empty_area"


def test_a_title_read_from_the_text_does_not_say_what_is_redacted(
    case: CaseFile, pool: WorkerPool, tmp_path: Path
) -> None:
    path = tmp_path / "note.txt"
    path.write_text("The clerk, Odran Vell, kept the key\n\nNobody else had one.\n")
    source = taken(case, pool, path)
    assert "Odran Vell" in source.title
    letter = draft_from_text(case, f"Dear Ms. Moss:\n\nSee [@{source.handle}].\n")
    export_draft(case, letter.handle, str(tmp_path / "letter.pdf"), exhibits=True)
    start = case.text(source.extract).index("Odran Vell")
    redact_words(case, source.handle, start, start + len("Odran Vell"))
    with pytest.raises(PressError, match="leak") as refusal:
        export_draft(case, letter.handle, str(tmp_path / "again.pdf"), exhibits=True)
    assert "“Odran Vell”" in sentence(refusal.value, "en")
    assert not (tmp_path / "again.pdf").exists()


@pytest.mark.parametrize(
    ("words", "stopped"),
    [
        ("He says “{Q1}”.", True),
        ("He says {Q2}.", True),
        ("He says “keeps the second key in the flour bin”.", True),
        ("He speaks of a key and of flour.", False),
        ("See [@S1].", False),
    ],
)
def test_a_letter_does_not_quote_what_is_redacted_nor_a_stretch_of_it(
    case: CaseFile, pool: WorkerPool, tmp_path: Path, words: str, stopped: bool
) -> None:
    path = tmp_path / "note.txt"
    path.write_text(NOTE)
    source = taken(case, pool, path)
    start = case.text(source.extract).index("The cook")
    pin_quote(case, source.handle, start, start + len(SECRET))
    pin_quote(case, source.handle, start, start + len("The cook keeps"))
    hidden(case, source)
    letter = draft_from_text(case, f"Dear Ms. Moss:\n\n{words}\n")
    to = tmp_path / "letter.pdf"
    if stopped:
        with pytest.raises(PressError, match="leak|redacted_quotation"):
            export_draft(case, letter.handle, str(to))
    else:
        export_draft(case, letter.handle, str(to))
    assert to.exists() is not stopped


WITNESS = "The pantry was locked by Ida at nine and Ida had the only key to it."


def quoting(case: CaseFile, pool: WorkerPool, tmp_path: Path, hide: str, words: str) -> str:
    """A letter with ``words``, where Q1 is what the witness says and ``hide`` of it is hidden."""
    path = tmp_path / "note.txt"
    path.write_text(f"Kitchen report\n\n{WITNESS}\n", "utf-8")
    source = taken(case, pool, path)
    text = case.text(source.extract)
    at = text.index(WITNESS)
    pin_quote(case, source.handle, at, at + len(WITNESS))
    start = text.index(hide, at)
    redact_words(case, source.handle, start, start + len(hide))
    return draft_from_text(case, f"Dear Ms. Orlov:\n\n{words}\n\nSincerely,\n\nIda Moss\n").handle


@pytest.mark.parametrize(
    ("hide", "words"),
    [
        ("nine", "He wrote {Q1}."),
        ("nine", "He wrote {Q1.exact}."),
        ("nine", "He wrote “locked by Ida at nine” [@Q1]."),
        ("at", "It was “locked by Ida at nine” [@Q1]."),
        ("Ida at", "It was locked by “[Ida] at nine” [@Q1]."),
        ("nine", "> locked by Ida at nine [@Q1]"),
        ("nine", "It was so:[^1]\n\n[^1]: “by Ida at nine” [@Q1]."),
    ],
)
def test_a_quotation_prints_no_redacted_word_however_short(
    case: CaseFile, pool: WorkerPool, tmp_path: Path, hide: str, words: str
) -> None:
    draft = quoting(case, pool, tmp_path, hide, words)
    with pytest.raises(PressError) as caught:
        export_draft(case, draft, str(tmp_path / "letter.pdf"))
    assert (caught.value.reason, caught.value.values["handle"]) == ("redacted_quotation", "Q1")
    assert "Q1" in sentence(caught.value, "fr")
    assert not (tmp_path / "letter.pdf").exists()
    (found,) = [one for one in check_draft(case, draft) if one.rule == 24]
    assert (found.code, found.severity) == ("24.redacted", "block")


@pytest.mark.parametrize(
    ("hide", "words"),
    [
        ("nine", "Ida came at nine. “The pantry was locked by Ida” [@Q1]."),
        ("nine", "It was “locked by Ida at […] and Ida had the only key” [@Q1]."),
        ("Ida at", "“Ida had the only key to it” [@Q1], and Ida kept it."),
        ("to it", "It was “locked by Ida at nine” [@Q1], it seems to us."),
        ("nine", "The witness says as much [@Q1]. We say “nine”, and mean it."),
    ],
)
def test_short_words_elsewhere_and_quotations_around_a_redaction_may_leave(
    case: CaseFile, pool: WorkerPool, tmp_path: Path, hide: str, words: str
) -> None:
    draft = quoting(case, pool, tmp_path, hide, words)
    assert export_draft(case, draft, str(tmp_path / "letter.pdf"))
    assert not [one for one in check_draft(case, draft) if one.rule == 24]


@pytest.mark.parametrize("kind", ["GIF", "BMP", "PNG", "WEBP"])
def test_a_picture_of_any_kind_is_bound_as_a_picture(
    case: CaseFile, pool: WorkerPool, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / f"photo.{kind.lower()}"
    Image.new("RGB", (60, 40), "white").save(path, kind)
    source = taken(case, pool, path)
    use = ExhibitUse(source.handle, source.handle, "1", source.title)
    exhibit = binder_exhibit(case, use, LETTER)
    assert exhibit.image == path.read_bytes()
    assert exhibit.text is None
