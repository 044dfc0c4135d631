"""The sample case: whole, pinned to exactly its words, in both languages, with its traps set."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from pincite import resources
from pincite.actions.sample_case import build, load_sample, sample_case
from pincite.casefile import CaseFile
from pincite.intake.pool import WorkerPool
from pincite.model.base import Item
from pincite.model.claims import Claim, Deadline, Demand, Element
from pincite.model.drafts import Series
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Agreement, Authority, Clause, Version
from pincite.model.people import Party
from pincite.model.remarks import Tag
from pincite.model.words import BY_KIND

NOTE = ("written for the", "note écrite pour l’affaire d’exemple")
DRAFTED = {"draft", "draft_version", "template", "finding"}  # made by who works with the case
EIGHT = (
    "Xbox One Social",
    "Bing Pages",
    "Bing Pages 2",
    "Microsoft Azure",
    "Microsoft Power Platform",
    "Microsoft Ads",
    "Microsoft Global Ads",
    "Azure Logic Apps",
)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """The sample as the program loads it, read by the real readers in real workers."""
    path = tmp_path_factory.mktemp("sample") / "sample.pincite"
    load_sample(path, author="Case team")
    with CaseFile.open(path, read_only=True) as case_file:
        yield case_file


def described() -> dict[str, Any]:
    """What is written in the sample's own files, all parts together."""
    case: dict[str, Any] = read("case")
    parts = [read(name) for name in case["parts"]]
    items = [entry for part in parts for entry in part["items"]]
    return {**case, "items": items, "links": [x for p in parts for x in p.get("links", [])]}


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resources.path("sample_case", f"{name}.json").read_text())
    return found


def test_every_key_is_there_once() -> None:
    entries = described()
    keys = [entry["key"] for entry in entries["sources"] + entries["items"]]
    assert len(keys) == len(set(keys))
    ends = {end for link in entries["links"] for end in (link[0], link[2])}
    assert ends <= set(keys)


def test_every_file_is_used_and_says_that_it_is_a_note(sample: CaseFile) -> None:
    folder = resources.path("sample_case", "evidence")
    sources = sample.items(Source)
    assert {source.file_name for source in sources} == {path.name for path in folder.iterdir()}
    for source in sources:
        blocks = [b for b in sample.blocks(source.extract) if b.role != "headers"]
        opening = " ".join(block.text for block in blocks[:2])
        assert any(note in opening for note in NOTE), source.file_name


def test_every_workspace_has_something_to_show(sample: CaseFile) -> None:
    counts = sample.counts()
    assert [kind for kind in BY_KIND if not counts.get(kind) and kind not in DRAFTED] == []
    assert sum(1 for fact in sample.items(Fact) if fact.date) >= 12
    assert any(not fact.date for fact in sample.items(Fact))
    assert {source.language for source in sample.items(Source)} == {"en", "fr"}


def test_every_passage_stands_at_exactly_its_words(sample: CaseFile) -> None:
    texts = {source.id: sample.text(source.extract) for source in sample.items(Source)}
    passages = sample.items(Passage)
    assert len(passages) >= 20
    for passage in passages:
        text = texts[passage.source]
        assert text[passage.start : passage.end] == passage.exact
        assert text.count(passage.exact) == 1, passage.handle
        assert text[: passage.start].endswith(passage.prefix)
        assert text[passage.end :].startswith(passage.suffix)
        assert passage.paragraph or passage.label, passage.handle


def test_the_letter_is_counted_as_it_is_numbered(sample: CaseFile) -> None:
    letter = sample.items(Source, type="letter")[0]
    numbered = [block for block in sample.blocks(letter.extract) if block.paragraph]
    assert [block.text.split(".")[0] for block in numbered] == [str(n) for n in range(1, 13)]
    assert {block.page for block in numbered} == {1, 2}
    deadline = sample.items(Passage, source=letter.id, paragraph=10)[0]
    assert (deadline.page, "7 June 2023" in deadline.exact) == (2, True)


def test_every_adopted_reading_rests_on_a_passage_of_a_source_that_may_go_out(
    sample: CaseFile,
) -> None:
    readings = {reading.id: reading for reading in sample.items(Reading)}
    for figure in sample.items(Figure):
        adopted = readings[figure.adopted or ""]
        assert adopted.figure == figure.id
        passage = sample.get(adopted.passage or "")
        assert isinstance(passage, Passage)
        assert (passage.audience, passage.privilege) == ("outside", "")
        assert adopted.asserted_by is not None


def test_the_traps_are_set(sample: CaseFile) -> None:
    """The conflicts that founding-case reports hold are in the case, none smoothed over."""
    prices = {r.value for r in readings_of(sample, "Price of the highest API tier")}
    assert prices == {"210000", "42000"}
    assert not sample.items(Figure, metric="Price of the highest API tier")[0].conflict_note
    volumes = readings_of(sample, "API accesses")
    assert {r.value for r in volumes} == {"780000000"}
    assert {r.period for r in volumes} == {"2022", ""}  # one report drops the year
    assert len(volumes) == 5
    origins = {sample.get(x.target).handle for x in lineage(sample)}
    assert len(lineage(sample)) == 4
    assert origins == {sample.items(Source, type="letter")[0].handle}
    exact = [p.exact for p in sample.items(Passage)]
    for words in ("by June", "next month", "le mois prochain", "7 June 2023", "on Thursday"):
        assert any(words in said for said in exact), words
    assert any("«\u00a0billions\u00a0»" in said for said in exact)


def readings_of(sample: CaseFile, metric: str) -> list[Reading]:
    figure = sample.items(Figure, metric=metric)[0]
    return sample.items(Reading, figure=figure.id)


def lineage(sample: CaseFile) -> list[Any]:
    links = {x.id: x for s in sample.items(Source) for x in sample.links_of(s.id)}
    return [link for link in links.values() if link.relation == "derives_from"]


def test_eight_applications_are_named_and_accepted_the_terms(sample: CaseFile) -> None:
    counted = sample.items(Figure, metric="Microsoft applications")[0]
    assert counted.members == EIGHT
    assert readings_of(sample, "Microsoft applications")[0].value == str(len(EIGHT))


def test_versions_follow_one_another_without_a_gap(sample: CaseFile) -> None:
    versions = sample.items(Version)
    assert [v.face_date for v in versions][:2] == ["2020-03-10", "2022-10-10"]
    for before, after in pairwise(versions):
        last = date.fromisoformat(before.in_force_to)
        assert last + timedelta(days=1) == date.fromisoformat(after.in_force_from)
    assert versions[-1].in_force_to == ""
    assert all(clause.paraphrase for clause in sample.items(Clause))


def test_elements_rest_on_something_and_some_have_gaps(sample: CaseFile) -> None:
    elements = sample.items(Element)
    relations = {e.id: [x.relation for x in sample.links_of(e.id)] for e in elements}
    assert all("supports" in found for found in relations.values())
    assert any("disputes" in found for found in relations.values())
    assert {bool(e.gap) for e in elements} == {True, False}
    assert {e.claim for e in elements} == {claim.id for claim in sample.items(Claim)}
    assert len(sample.items(Claim)) == 4


def test_the_deadline_is_a_wednesday_twenty_days_after_the_letter(sample: CaseFile) -> None:
    deadline = sample.items(Deadline)[0]
    due = date.fromisoformat(deadline.date)
    assert due.strftime("%A") == "Wednesday"
    assert deadline.days is not None
    assert date.fromisoformat(deadline.counted_from) + timedelta(days=deadline.days) == due
    for demand in sample.items(Demand):
        assert demand.deadline == deadline.id
        assert demand.actor


def test_what_is_counsels_stays_inside(sample: CaseFile) -> None:
    private = [s for s in sample.items(Source) if s.type in ("data", "email")]
    assert len(private) == 2
    assert {s.privilege for s in private} == {"privileged"}
    ids = {s.id for s in private}
    passages = [p for p in sample.items(Passage) if p.source in ids]
    assert passages
    assert {p.audience for p in [*private, *passages]} == {"internal"}
    for fact in sample.items(Fact, audience="outside"):
        supports = [sample.get(x.source) for x in sample.links_of(fact.id) if x.target == fact.id]
        outside = [p for p in supports if isinstance(p, Passage)]
        assert outside, fact.sentence
        assert {p.audience for p in outside} == {"outside"}, fact.sentence


def test_no_authority_claims_to_have_been_checked(sample: CaseFile) -> None:
    assert [a.handle for a in sample.items(Authority) if a.checked_by or a.checked_on] == []


def test_what_is_printed_is_said_in_french_too(sample: CaseFile) -> None:
    printed: tuple[tuple[type[Item], str], ...] = (
        (Source, "title"),
        (Fact, "sentence"),
        (Figure, "metric"),
        (Clause, "heading"),
        (Clause, "text"),
        (Claim, "title"),
        (Element, "text"),
        (Demand, "action"),
        (Deadline, "title"),
        (Agreement, "title"),
        (Tag, "name"),
        (Series, "label"),
    )
    for model, name in printed:
        for item in sample.items(model):
            assert item.translations.get("fr", {}).get(name), (item.handle, name)


def test_french_passages_carry_our_translation(sample: CaseFile) -> None:
    french = [p for p in sample.items(Passage) if p.language == "fr"]
    assert french
    assert {(p.translation_language, p.translator) for p in french} == {("en", "ours")}


def test_a_french_sample_speaks_french_and_keeps_the_english(tmp_path: Path) -> None:
    case = sample_case("fr")
    assert case.language == "fr"
    assert case.banner != sample_case().banner
    with CaseFile.create(tmp_path / "fr.pincite", case) as case_file, WorkerPool() as pool:
        items = build(case_file, pool, "fr")
        claim, chief = items["c_volume"], items["nadella"]
    assert claim.title_words.startswith("Dépassement")
    assert claim.said("title", "en").startswith("Exceeding")
    assert isinstance(chief, Party)
    assert chief.said("titles", "fr") == "Directeur général"


def test_the_sample_is_dated_and_says_that_it_was_never_sent(sample: CaseFile) -> None:
    assert sample.case.date_shown == "2023-05-24"
    assert sample.case.banner == "Sample – never sent"
    assert sample.verify().good


def test_nothing_is_left_where_the_sample_cannot_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "resources"
    (broken / "sample_case").mkdir(parents=True)
    whole = read("case")
    (broken / "sample_case" / "case.json").write_text(json.dumps(whole))
    monkeypatch.setattr(resources, "root", lambda: broken)
    with pytest.raises(FileNotFoundError):
        load_sample(tmp_path / "x.pincite")
    assert not (tmp_path / "x.pincite").exists()
