"""Rules 22 to 25: the file, the approval, privilege, whom one may write to."""

from dataclasses import replace

import pytest

from pincite.model.drafts import Draft, DraftVersion
from pincite.model.evidence import Fact, Source
from pincite.model.people import Party
from pincite.model.remarks import Comment, Task
from pincite.review.context import Context
from pincite.review.file_facts import FileFacts
from pincite.review.fit_to_send import check
from pincite.review.rules import r23_approval
from tests.review.letters import codes, context
from tests.review.making import dispute

LONG = (
    "Your letter said that the memorandum was attorney work product, which nobody here had "
    "doubted or denied at any time before."
)
SOUND = FileFacts(text="A letter.", pages=2, enclosures=3, enclosed=3)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (SOUND, []),
        (replace(SOUND, unembedded=("Arial",)), ["22.fonts"]),
        (replace(SOUND, text="  "), ["22.no_text"]),
        (replace(SOUND, unmapped=4), ["22.unmapped"]),
        (replace(SOUND, dead_links=("S4-p9",)), ["22.links"]),
        (replace(SOUND, leaks=(("Author", "a folder of ours"),)), ["22.metadata"]),
        (replace(SOUND, missing_headers=(2,)), ["22.headers"]),
        (replace(SOUND, enclosed=2), ["22.enclosures"]),
        (replace(SOUND, enclosed=None), []),
    ],
)
@pytest.mark.parametrize("lang", ["en", "fr"])
def test_the_finished_file(lang: str, facts: FileFacts, expected: list[str]) -> None:
    assert codes("Hello.", lang=lang, rule=22, file=facts) == expected
    assert codes("Hello.", lang=lang, rule=22) == []


def approved(by: str, digest: str, body: str) -> Context:
    found = context("Hello.")
    version = DraftVersion.checked(
        draft=found.draft.id, label="approved", state="approved", made_by=by, digest=digest,
        body=body or found.draft.body,
    )  # fmt: skip
    items = {**found.closure.items, version.id: version}
    return replace(found, digest="now", closure=replace(found.closure, items=items))


def test_approval_is_asked_for_unless_before_it() -> None:
    found = context("Hello.")
    assert [one.code for one in r23_approval.check(found)] == ["23.none"]
    assert [one.rule for one in check(found) if one.rule == 23] == [23]
    assert [one.rule for one in check(found, before_approval=True) if one.rule == 23] == []


@pytest.mark.parametrize(
    ("by", "digest", "body", "expected"),
    [
        ("I. Calder", "now", "", []),
        ("", "now", "", ["23.unnamed"]),
        ("I. Calder", "then", "", ["23.changed_case"]),
        ("I. Calder", "then", "Hello then.", ["23.changed"]),
    ],
)
def test_approval_of_this_very_content(
    by: str, digest: str, body: str, expected: list[str]
) -> None:
    found = list(r23_approval.check(approved(by, digest, body)))
    assert [one.code for one in found] == expected


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_privileged_matter_blocks(lang: str) -> None:
    make = dispute()
    logs = make.add(Source, title="Logs", type="data", privilege="work_product", sha256="7" * 64)
    passage = make.quote(logs, "310 million")
    secret = make.add(Fact, sentence="We have the logs.", privilege="privileged", status="agreed")
    task = make.add(Task, title="Ask for the logs")
    remark = make.add(Comment, text="Is this right?")
    assert codes(f"{{{secret.handle}}}.", make, lang, rule=24) == ["24.privileged"]
    assert codes(f"Ok [@{passage.handle}].", make, lang, rule=24) == ["24.exhibit"]
    for item in (task, remark):
        assert "24.internal" in codes(f"Ok [@{item.handle}].", make, lang, rule=24)
    assert codes("Ok [@Q4].", make, lang, rule=24) == []


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "Privileged & Confidential – Attorney Work Product", ["24.label"]),
        ("en", LONG, []),
        ("fr", "Document interne", ["24.label"]),
        ("fr", "Le secret professionnel protège nos échanges, comme chacun le sait bien ici.", []),
    ],
)  # fmt: skip
def test_internal_labels(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=24) == expected


def test_internal_words_are_sought_in_the_finished_file() -> None:
    make = dispute()
    make.add(Task, title="Find out whether the logs were kept at all")
    leaked = FileFacts(text="x Find out whether the\nlogs were kept at all x", pages=1)
    assert codes("Hello.", make, rule=24, file=leaked) == ["24.in_file"]
    assert codes("Hello.", make, rule=24, file=FileFacts(text="Hello.", pages=1)) == []


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_represented_addressee(lang: str) -> None:
    make = dispute()
    counsel = make.add(Party, name="Otto Brandt", type="person", role="counsel", side="opposing")
    officer = make.closure.by_handle["P3"]
    assert codes("Hello.", make, lang, rule=25, addressee=officer.id) == []
    make.change(make.closure.by_handle["P2"], represented_by=counsel.id)
    assert codes("Hello.", make, lang, rule=25, addressee=officer.id) == ["25.represented"]
    assert codes("Hello.", make, lang, rule=25) == ["25.represented"]  # named in the address
    assert codes("Hello.", make, lang, rule=25, addressee=counsel.id) == []
    copied = "c/o Otto Brandt\n\nDear Ms. Orlov:\n\nHello."
    assert codes(copied, make, rule=25, frame=False, addressee=officer.id) == []


def test_a_report_is_no_letter() -> None:
    make = dispute()
    secret = make.add(Fact, sentence="We have the logs.", privilege="privileged", status="agreed")
    body = f"# Facts\n\n{{{secret.handle}}}."
    assert codes(body, make, rule=24, frame=False, document="report") == []
    outside = codes(body, make, rule=24, frame=False, document="report", audience="outside")
    assert outside == ["24.privileged"]
    assert isinstance(make.add(Draft, title="x"), Draft)
