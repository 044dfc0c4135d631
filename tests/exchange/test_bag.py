"""Bags: checked by the independent library, brought back the same, refused where they lie."""

import hashlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

import bagit
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.actions.bags import case_from_bag, export_bag, import_bag
from pincite.actions.sentences import sentence
from pincite.casefile import CaseFile
from pincite.exchange.bag import read_bag, write_bag
from pincite.intake.pool import WorkerPool
from pincite.model.errors import CaseFileError, EvidenceError
from pincite.model.evidence import Source
from tests.actions import articles
from tests.casefile.making import new_case, rows

FILES = [("a.txt", b"one"), ("deep/b é.txt", b"two\n"), ("empty", b"")]


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(size=1) as workers:
        yield workers


def made(folder: Path) -> Path:
    return write_bag(folder / "bag", FILES, {"External-Description": "A\nmill"})


def test_the_independent_library_finds_it_valid(tmp_path: Path) -> None:
    bag = bagit.Bag(str(made(tmp_path)))
    bag.validate()
    assert bag.info["External-Description"] == "A mill"
    assert bag.info["Payload-Oxum"] == "7.3"
    assert {name: path.read_bytes() for name, path in read_bag(tmp_path / "bag").items()} == dict(
        FILES
    )


def test_a_bag_that_the_library_made_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    (folder / "x").mkdir(parents=True)
    (folder / "x" / "n%251.txt").write_bytes(b"one")
    bagit.make_bag(str(folder), checksums=["sha512"])
    assert [path.read_bytes() for path in read_bag(folder).values()] == [b"one"]


NAME = st.text("abcé%~ .-", min_size=1, max_size=12).filter(
    lambda name: name.strip(". ~") == name and ".." not in name
)


@given(st.dictionaries(NAME, st.binary(max_size=40), max_size=4))
def test_what_goes_in_comes_out(files: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        bag = write_bag(Path(folder) / "bag", files.items(), {})
        assert {name: path.read_bytes() for name, path in read_bag(bag).items()} == files


def reason(folder: Path) -> str:
    with pytest.raises(EvidenceError) as caught:
        read_bag(folder)
    for language in ("en", "fr"):
        assert "{" not in sentence(caught.value, language)
    return caught.value.reason


def test_a_bag_that_lies_is_refused(tmp_path: Path) -> None:
    assert reason(tmp_path) == "not_a_bag"
    bag = made(tmp_path)
    file = bag / "data" / "a.txt"
    file.write_bytes(b"One")
    assert reason(bag) == "bag_changed"
    file.write_bytes(b"one")
    (bag / "data" / "more").write_bytes(b"x")
    assert reason(bag) == "bag_incomplete"
    (bag / "data" / "more").unlink()
    info = (bag / "bag-info.txt").read_bytes()
    (bag / "bag-info.txt").write_bytes(b"Other: words\n")
    assert reason(bag) == "bag_changed"
    (bag / "bag-info.txt").write_bytes(info)
    file.unlink()
    assert reason(bag) == "bag_incomplete"
    file.symlink_to(bag / "bagit.txt")
    assert reason(bag) == "bag_path"
    (bag / "fetch.txt").write_text("https://elsewhere.example/x 3 data/x\n")
    assert reason(bag) == "bag_fetch"


@pytest.mark.parametrize(
    "name", ["../secret", "data/../../secret", "/etc/hostname", "~/x", "data\\..\\x", "C:/x", "x"]
)
def test_a_name_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    (tmp_path / "secret").write_bytes(b"s")
    bag = made(tmp_path)
    digest = hashlib.sha256(b"s").hexdigest()
    (bag / "tagmanifest-sha256.txt").unlink()
    (bag / "manifest-sha256.txt").write_text(f"{digest}  {name}\n")
    assert reason(bag) == "bag_path"


def test_nothing_is_replaced_and_nothing_is_left(tmp_path: Path) -> None:
    bag = made(tmp_path)
    with pytest.raises(CaseFileError) as caught:
        write_bag(bag, [], {})
    assert caught.value.reason == "exists"
    with pytest.raises(ZeroDivisionError):
        write_bag(tmp_path / "other", ((str(n), b"x") for n in (1 // 0,)), {})
    assert [path.name for path in tmp_path.iterdir()] == ["bag"]


def test_a_case_out_and_back(tmp_path: Path, pool: WorkerPool) -> None:
    with new_case(tmp_path) as case_file:
        one = articles.take_in(case_file, tmp_path, pool, articles.ENGLISH)
        with case_file.transaction("Name") as change:
            change.update(one, file_name="../A mill: part 1?.txt")
        bag = export_bag(case_file, str(tmp_path / "bag"))
        bagit.Bag(str(bag)).validate()
        kept = case_file.read_original(one.sha256)
        before = rows(case_file)
    assert (bag / "data" / "originals" / "S1_A_mill_part_1_.txt").read_bytes() == kept
    again = case_from_bag(bag, tmp_path / "again.pincite")
    with CaseFile.open(again, author="Other") as opened:
        assert rows(opened) == before
        assert opened.verify().good


def test_a_bag_as_evidence(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "a.txt").write_text(articles.ENGLISH, "utf-8")
    bagit.make_bag(str(tmp_path / "theirs"), checksums=["sha256"])
    with new_case(tmp_path) as case_file:
        (source,) = import_bag(case_file, str(tmp_path / "theirs"))
        assert case_file.read_original(source.sha256) == articles.ENGLISH.encode()
        (tmp_path / "theirs" / "data" / "a.txt").write_text("Changed.", "utf-8")
        with pytest.raises(EvidenceError):
            import_bag(case_file, str(tmp_path / "theirs"))
        assert len(case_file.items(Source)) == 1
