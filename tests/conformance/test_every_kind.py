"""Every kind of document that a case makes, from the sample: PDF/A-2a and PDF/UA-1.

Every template in both languages and styles, and every list, takes minutes and is run by
``packaging/check.py --long``; a document of each kind is tried every time.
"""

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image

from pincite.actions.documents import draft_of
from pincite.actions.drafts import new_draft, template_names
from pincite.actions.export import export_chronology, export_draft, export_timeline
from pincite.actions.firm import set_firm_profile
from pincite.actions.privilege_log import export_privilege_log
from pincite.actions.redaction_log import export_redaction_log
from pincite.actions.redactions import redact_words
from pincite.actions.sample_case import load_sample
from pincite.casefile import CaseFile
from tests.conformance.validator import judge

PAPERS = ("letter", "a4", "legal", "tabloid", "a3")
AT_ONCE = 8  # files that one run of the validator takes within its time


@pytest.fixture(scope="module", params=["en", "fr"])
def sample(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[CaseFile]:
    """The sample in a language, with a logo in its letterhead and a redaction to be listed."""
    folder = tmp_path_factory.mktemp(request.param)
    path = folder / "sample.pincite"
    load_sample(path, author="Case team", language=request.param)
    Image.new("RGB", (300, 120), "navy").save(folder / "logo.png")
    with CaseFile.open(path, author="Case team") as case:
        logo = {"logo_file": str(folder / "logo.png"), "logo_text": "A navy field"}
        set_firm_profile(case, logo)
        redact_words(case, "S1", 0, 20)
        yield case


def lists(case: CaseFile, folder: Path, papers: tuple[str, ...]) -> dict[str, bytes]:
    """Chronologies, timelines on one sheet and on three, and both logs, in the case's language."""
    lang = case.case.language
    made: list[Path] = []

    def to(name: str) -> str:
        return str(folder / f"{name}.pdf")

    for paper in papers:
        made.append(export_chronology(case, to(f"chronology-{paper}"), lang, paper=paper))
        for sheets in (1, 3):
            name = to(f"timeline-{paper}-{sheets}")
            made.append(export_timeline(case, name, lang, paper, sheets=sheets))
    made.append(export_chronology(case, to("internal-chronology"), lang, comments=True))
    made.append(export_timeline(case, to("internal-timeline"), lang, internal=True))
    made.append(export_privilege_log(case, to("privilege-log"), lang))
    made.append(export_redaction_log(case, to("redaction-log"), lang))
    return {path.stem: path.read_bytes() for path in made}


def drafts(case: CaseFile, folder: Path, style: str, names: list[str]) -> dict[str, bytes]:
    """A document of each template, in a style."""
    found = {}
    for name in names:
        draft = new_draft(case, name, case.case.language)
        with case.transaction("Style") as change:
            change.update(draft_of(case, draft.handle), style=style)
        to = folder / f"{name}-{style}.pdf"
        export_draft(case, draft.handle, str(to))
        found[to.stem] = to.read_bytes()
    return found


def failures(folder: Path, pdfs: dict[str, bytes]) -> dict[tuple[str, str], str]:
    verdicts: dict[tuple[str, str], str] = {}
    left = iter(pdfs.items())
    while some := dict(islice(left, AT_ONCE)):
        verdicts |= judge(folder, some)
    return {key: verdict for key, verdict in verdicts.items() if verdict != "pass"}


def test_a_document_of_each_kind(sample: CaseFile, tmp_path: Path) -> None:
    pdfs = drafts(sample, tmp_path, "classic", ["exhibit-list"])
    made = lists(sample, tmp_path, ("letter",))
    pdfs |= {name: made[name] for name in made if name != "internal-timeline"}
    assert failures(tmp_path, pdfs) == {}


@pytest.mark.long
@pytest.mark.timeout(900)
@pytest.mark.parametrize("style", ["classic", "modern"])
def test_every_template_in_each_style(sample: CaseFile, tmp_path: Path, style: str) -> None:
    names = list(template_names())
    assert len(names) >= 12
    assert failures(tmp_path, drafts(sample, tmp_path, style, names)) == {}


@pytest.mark.long
@pytest.mark.timeout(900)
def test_every_list_on_every_paper(sample: CaseFile, tmp_path: Path) -> None:
    pdfs = lists(sample, tmp_path, PAPERS)
    assert len(pdfs) == 3 * len(PAPERS) + 4
    assert failures(tmp_path, pdfs) == {}
