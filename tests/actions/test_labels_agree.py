"""One exhibit bears one label in the letter, the report, the chronology and the timeline."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from pincite.actions.documents import draft_of, resolved
from pincite.actions.drafts import new_draft
from pincite.actions.export import _labels, export_timeline
from pincite.actions.sample_case import load_sample
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.drafting.chronology import chronology
from pincite.drafting.timeline import timeline
from pincite.model.errors import PressError


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    path = tmp_path_factory.mktemp("sample") / "sample.pincite"
    load_sample(path, author="Case team")
    with CaseFile.open(path, author="Case team") as case:
        for template in ("demand-letter", "evidence-report"):
            new_draft(case, template, "en")
        yield case


def test_a_source_has_one_label_everywhere(sample: CaseFile) -> None:
    labels = {use.source: use.label for use in _labels(sample)}
    assert len(set(labels.values())) == len(labels)
    for draft in ("L1", "L2"):
        document = resolved(sample, draft_of(sample, draft)).document
        assert {use.source: use.label for use in document.exhibits}.items() <= labels.items()


def test_an_internal_copy_and_the_timeline_cite_as_the_outside_chronology(
    sample: CaseFile,
) -> None:
    closure, labels = sample.closure(), _labels(sample)
    outside = chronology(closure, "en", exhibits=labels, outside=True)
    cites = {row.handle: [words for words, _ in row.cites] for row in outside.rows}
    inside = chronology(closure, "en", exhibits=labels)
    shared = [row for row in inside.rows if row.handle in cites]
    assert len(inside.rows) > len(shared) == len(cites)
    assert all([words for words, _ in row.cites] == cites[row.handle] for row in shared)
    marks = [mark for lane in timeline(closure, "en", exhibits=labels).lanes for mark in lane.marks]
    cited = [mark for mark in marks if mark.cite and cites.get(mark.handle)]
    assert len(cited) > 8
    for mark in cited:
        (first, *_) = cites[mark.handle]
        assert mark.cite.split(" at ")[0].split("\u00a0at")[0] == first.split("\u00a0at")[0]


def test_a_timeline_runs_over_as_many_sheets_as_asked(sample: CaseFile, tmp_path: Path) -> None:
    made = export_timeline(sample, str(tmp_path / "t.pdf"), "en", "letter", sheets=3)
    document = pypdfium2.PdfDocument(made)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert [f"sheet {n} of 3" in " ".join(words.split()) for n, words in enumerate(pages, 1)][
        :3
    ] == [True] * 3
    for lang, word in (("en", "20 sheets"), ("fr", "20 feuilles")):
        with pytest.raises(PressError) as refusal:
            export_timeline(sample, str(tmp_path / "u.pdf"), sheets=21)
        assert word in sentence(refusal.value, lang)
    assert not (tmp_path / "u.pdf").exists()
