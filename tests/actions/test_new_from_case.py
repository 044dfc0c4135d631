"""A new case from another: structure and wording go along, names do not."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pincite.actions.cases import new_case, open_case
from pincite.actions.firm import keep_firm_profile, set_firm_profile
from pincite.actions.items import add_item
from pincite.actions.new_from_case import foreign_names, new_case_from
from pincite.actions.sample_case import load_sample
from pincite.actions.templates import save_template
from pincite.casefile import CaseFile
from pincite.model.claims import Claim, Element
from pincite.model.drafts import Series, Template
from pincite.model.errors import CaseFileError, InvalidValue
from pincite.model.evidence import Source
from pincite.model.people import Party
from pincite.model.remarks import Tag
from pincite.model.words import ITEMS

TEMPLATE = (
    "---\ntitle: {0} letter\nname: ours\ndocument: letter\nlanguage: en\n---\nTo {0} of {1}.\n"
)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PINCITE_HOME", str(tmp_path_factory.mktemp("home")))


def filled(path: Path, name: str, alias: str, title: str) -> CaseFile:
    """A case in whose structure a party, an alias and a source's title are spoken of."""
    case = new_case(path, f"Finch v. {name}", author="Test Author")
    add_item(case, "party", {"name": name, "aliases": [alias], "role": "opposing"})
    add_item(case, "source", {"title": title})
    add_item(case, "figure", {"metric": "Sacks"})
    add_item(case, "reading", {"figure": "F1", "value": "7812000"})
    add_item(case, "tag", {"name": f"Talks with {alias}", "lane": True})
    add_item(case, "tag", {"name": "Procedure", "lane": True})
    add_item(
        case, "series", {"title": f"Exhibits to {title}", "bates_prefix": "QX", "bates_first": 9}
    )
    add_item(
        case, "claim", {"title": "Breach", "theory": f"{name.upper()} sold 7.812 million sacks"}
    )
    add_item(case, "element", {"claim": "C1", "text": f"{alias} agreed", "note": "secret"})
    add_item(case, "element", {"claim": "C1", "text": "Loss", "privilege": "privileged"})
    save_template(case, TEMPLATE.format(name, alias))
    set_firm_profile(case, {"name": "Vane & Quill", "line": f"Counsel against {name}"})
    return case


def test_structure_and_wording_go_along_and_nothing_else(tmp_path: Path) -> None:
    with filled(tmp_path / "old", "Brambleworth Ltd", "Bramble", "Minutes of the quay") as old:
        path = new_case_from(old, str(tmp_path / "new"), "Wren v. Tide", decisions={"*": "blank"})
    assert path == tmp_path / "new.pincite"
    with open_case(path) as new:
        assert new.case.title == "Wren v. Tide"
        assert new.case.profile.name == "Vane & Quill"
        assert new.case.profile.line == "Counsel against [●]"
        assert [tag.name for tag in new.items(Tag)] == ["Talks with [●]", "Procedure"]
        (series,) = new.items(Series)
        assert (series.title, series.bates_prefix, series.bates_first) == ("Exhibits to [●]", "", 1)
        (claim,) = new.items(Claim)
        assert claim.theory == "[●] sold [●] sacks"
        assert [element.text for element in new.items(Element)] == ["[●] agreed"]
        assert not any(element.note for element in new.items(Element))
        (template,) = new.items(Template)
        assert (template.title, template.name) == ("letter", "letter")
        carried = {"tag", "series", "claim", "element", "template"}
        assert all(not new.items(model) for model in ITEMS if model.kind not in carried)


def test_every_hit_is_shown_and_nothing_is_written_before_each_is_decided(tmp_path: Path) -> None:
    with filled(tmp_path / "old", "Brambleworth Ltd", "Bramble", "Minutes of the quay") as old:
        hits = foreign_names(old, "Wren v. Bramble")
        assert {hit["names"] for hit in hits} == {"party", "source", "figure"}
        assert {hit["kind"] for hit in hits} == {
            *("case", "profile", "tag", "series", "claim", "element", "template"),
        }
        target = tmp_path / "new.pincite"
        some = {hit["key"]: "keep" for hit in hits[1:]}
        with pytest.raises(InvalidValue) as caught:
            new_case_from(old, str(target), "Wren v. Bramble", decisions=some)
        assert caught.value.values["why"] == "undecided"
        assert caught.value.values["count"] == 1
        assert not target.exists()
        with pytest.raises(InvalidValue):
            new_case_from(old, str(target), "W", decisions={"*": "perhaps"})
        with pytest.raises(InvalidValue):
            new_case_from(old, str(target), "W", ["evidence"])


def test_a_decision_holds_for_one_hit_for_a_word_or_for_all(tmp_path: Path) -> None:
    with filled(tmp_path / "old", "Brambleworth Ltd", "Bramble", "Minutes of the quay") as old:
        hits = foreign_names(old)
        tag = next(hit["key"] for hit in hits if hit["kind"] == "tag")
        decisions = {tag: "keep", "Brambleworth Ltd": "blank", "*": "drop"}
        path = new_case_from(old, str(tmp_path / "new"), "Wren v. Tide", decisions=decisions)
        with pytest.raises(CaseFileError):
            new_case_from(old, str(path), "Wren v. Tide", decisions=decisions)
    with open_case(path) as new:
        assert [one.name for one in new.items(Tag)] == ["Talks with Bramble", "Procedure"]
        assert not new.items(Series)
        assert not new.items(Claim)  # a figure in it was to be left out, and its elements with it
        assert not new.items(Element)


def test_own_counsel_is_a_name_like_any_other(tmp_path: Path) -> None:
    with filled(tmp_path / "old", "Brambleworth Ltd", "Bramble", "Minutes of the quay") as old:
        set_firm_profile(old, {"signatories": [{"name": "Ida Orme"}, {"name": "Bo Vray"}]})
        hits = foreign_names(old)
        assert {"Ida Orme", "Bo Vray"} <= {hit["words"] for hit in hits}
        decisions = {"Bo Vray": "keep", "*": "blank"}
        path = new_case_from(old, str(tmp_path / "new"), "Wren v. Tide", decisions=decisions)
        keep_firm_profile(old)
        bare = new_case_from(old, str(tmp_path / "bare"), "Wren v. Tide", ["tags"], {"*": "blank"})
    with open_case(path) as new:
        assert [one.name for one in new.case.profile.signatories] == ["Bo Vray"]
        assert [party.name for party in new.items(Party)] == ["Bo Vray"]
    assert b"Orme" not in path.read_bytes()
    assert b"Orme" not in bare.read_bytes()


def test_parts_are_chosen(tmp_path: Path) -> None:
    with filled(tmp_path / "old", "Brambleworth Ltd", "Bramble", "Minutes of the quay") as old:
        assert {hit["kind"] for hit in foreign_names(old, carry=["tags"])} == {"tag"}
        decisions = {"*": "blank"}
        path = new_case_from(old, str(tmp_path / "new"), "Wren v. Tide", ["tags"], decisions)
    with open_case(path) as new:
        assert len(new.items(Tag)) == 2
        assert new.case.profile.name == ""
        assert not new.items(Claim)


def test_the_sample_leaves_none_of_its_names(tmp_path: Path) -> None:
    load_sample(tmp_path / "sample.pincite", author="Test Author")
    with open_case(tmp_path / "sample.pincite") as old:
        path = new_case_from(old, str(tmp_path / "new"), "Wren v. Tide", decisions={"*": "blank"})
        names = [party.name for party in old.items(Party)] + [s.title for s in old.items(Source)]
    data = path.read_bytes().lower()
    for name in [*names, "Microsoft", "Twitter", "Nadella", "Spiro", "Xbox One Social"]:
        assert name.lower().encode() not in data, name
    with open_case(path) as new:
        assert new.items(Claim)


NAMES = st.builds(
    lambda parts, end: (" ".join(parts) + end).strip(),
    st.lists(st.from_regex(r"[A-ZÉŒ][a-zéèœ]{5,9}", fullmatch=True), min_size=1, max_size=3),
    st.sampled_from(["", " Ltd", " S.A.", " & Co", "-Vray", "’s Quay"]),
).filter(lambda words: not {*words.split()} & {"Breach", "Exhibits", "Talks", "Counsel"})


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(name=NAMES, alias=NAMES, title=NAMES, how=st.sampled_from(["blank", "drop"]))
def test_no_name_of_the_old_case_survives_in_the_new_files_bytes(
    tmp_path_factory: pytest.TempPathFactory, name: str, alias: str, title: str, how: str
) -> None:
    folder = tmp_path_factory.mktemp("cases")
    with filled(folder / "old", name, alias, title) as old:
        path = new_case_from(old, str(folder / "new"), "Wren v. Tide", decisions={"*": how})
    data: Any = path.read_bytes().decode("utf-8", "replace").casefold()
    for words in (name, alias, title, "7812000", "7.812 million"):
        assert words.casefold() not in data
