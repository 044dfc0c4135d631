"""A partner's Word copy comes back: 200 mixed edits on the sample's letter, in both languages."""

import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile

import pytest

from pincite.actions.documents import draft_of
from pincite.actions.drafts import new_draft
from pincite.actions.export import export_draft
from pincite.actions.sample_case import load_sample
from pincite.actions.word_exchange import bring_back_word, review_word, word_changes
from pincite.casefile import CaseFile
from pincite.document import tree
from pincite.document.textform import parse
from pincite.drafting.revisions import Review
from pincite.exchange.word_in import read_word
from pincite.model.errors import DraftError, EvidenceError, InvalidValue
from pincite.model.remarks import Comment
from tests.word_edits import Partner

EDITS = 200
AUTHORS = ("Mara Voss", "J. Okafor", "Élodie Rime")
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]{3,}(?![\w'’-])")


@pytest.fixture(scope="module", params=["en", "fr"])
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("sample") / f"{request.param}.pincite"
    load_sample(path, author="Case team", language=request.param)
    with CaseFile.open(path, author="Case team") as case_file:
        new_draft(case_file, "demand-letter", request.param)
    return path


@pytest.fixture
def case(sample: Path, tmp_path: Path) -> Iterator[CaseFile]:
    copyfile(sample, tmp_path / sample.name)
    with CaseFile.open(tmp_path / sample.name, author="Case team") as case_file:
        yield case_file


def sent(case: CaseFile, folder: Path, *, internal: bool = False) -> Path:
    """The letter as a Word copy."""
    target = folder / "letter.docx"
    export_draft(case, "L1", str(target), internal=internal)
    return target


@dataclass(frozen=True)
class Spot:
    """A typed word of the letter, by line and character."""

    line: int
    start: int
    end: int
    word: str


def spots(review: Review) -> list[Spot]:
    """Typed words that stand apart from one another, none in what is bound or composed."""
    found: list[Spot] = []
    for number, line in enumerate(review.streams[0].sent):
        last = -20
        for match in _WORD.finditer(line.text):
            segment = line.segment(match.start())
            typed = segment is not None and segment.text is not None
            if typed and match.start() > last + 4 and segment.end > match.end():  # type: ignore[union-attr]
                found.append(Spot(number, match.start(), match.end(), match.group()))
                last = match.end()
    return found


def bound(given: tree.Tree) -> Counter[tree.Inline]:
    """Every binding, citation and note's own bindings of a draft."""
    found: Counter[tree.Inline] = Counter()

    def walk(value: object) -> None:
        if isinstance(value, tree.Binding | tree.Citation):
            found[value] += 1
        elif isinstance(value, tuple):
            for each in value:
                walk(each)
        elif hasattr(value, "__slots__"):
            for name in value.__slots__:
                walk(getattr(value, name))

    walk(given.blocks)
    return found


def as_changed(path: Path) -> list[str]:
    """The lines of a copy with all its changes made."""
    return [
        re.sub(r"\s+", " ", "".join(p.text for p in line.pieces if p.deleted is None)).strip()
        for line in read_word(path.read_bytes()).lines
    ]


@dataclass
class Done:
    """What a partner did: tracked changes, untracked ones (old, new), comments."""

    tracked: list[tuple[str, str, str, str]] = field(default_factory=list)
    quiet: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[tuple[str, str]] = field(default_factory=list)


def work(partner: Partner, chosen: list[Spot]) -> Done:
    """Edit every spot, each line from its end: eight kinds of edit in turn, three authors."""
    done, chance = Done(), random.Random(8)
    for number, spot in enumerate(sorted(chosen, key=lambda one: (one.line, -one.start))):
        author = AUTHORS[number % 3]
        date = f"2023-05-{number % 28 + 1:02}T10:{number // 28:02}:00Z"
        if chance.random() < 0.6:
            done.tracked += tracked_edit(partner, spot, chance.randrange(4), (author, date, number))
        elif chance.random() < 0.25:
            said = f"Is this right? {number}"
            partner.comment(spot.line, spot.start, spot.end, said, author)
            done.remarks.append((author, said))
        else:
            new = chance.choice(["", f"typed{number}", f"{spot.word} more{number}"])
            partner.type_over(spot.line, spot.start, spot.end, new)
            more = new.startswith(spot.word)
            done.quiet.append(("", f"more{number}") if more else (spot.word, new))
    return done


def tracked_edit(
    partner: Partner, spot: Spot, kind: int, by: tuple[str, str, int]
) -> list[tuple[str, str, str, str]]:
    """Insert, delete, replace or embolden with tracking on; what Word would list."""
    author, date, number = by
    deleted = ("deleted", author, date, spot.word)
    if kind == 0:
        partner.insert(spot.line, spot.start, f"very{number} ", author, date)
        return [("inserted", author, date, f"very{number} ")]
    if kind == 1:
        partner.delete(spot.line, spot.start, spot.end, author, date)
        return [deleted]
    if kind == 2:
        partner.insert(spot.line, spot.end, f"new{number}", author, date)
        partner.delete(spot.line, spot.start, spot.end, author, date)
        return [("inserted", author, date, f"new{number}"), deleted]
    partner.embolden(spot.line, spot.start, spot.end, author, date)
    return [("restyled", author, date, spot.word)]


@pytest.mark.parametrize("internal", [False, True])
def test_200_mixed_edits(case: CaseFile, tmp_path: Path, internal: bool) -> None:
    path = sent(case, tmp_path, internal=internal)
    before = review_word(case, "L1", str(path))
    assert before.revisions == ()
    partner = Partner(path.read_bytes())
    done = work(partner, random.Random(7).sample(spots(before), EDITS))
    path.write_bytes(partner.saved("Mara Voss"))

    review = review_word(case, "L1", str(path))
    tracked = [one for one in review.revisions if one.tracked]
    listed = [(one.kind, one.author, one.date, one.new or one.old) for one in tracked]
    assert sorted(listed) == sorted(done.tracked)
    untracked = [one for one in review.revisions if not one.tracked]
    assert {one.author for one in untracked} == {"Mara Voss"}
    said = [(one.old.strip(), one.new.strip()) for one in untracked]
    assert sorted(said) == sorted(done.quiet)
    assert sorted((one.author, one.text) for one in review.comments) == sorted(done.remarks)
    assert not [one for one in review.revisions if one.inside or one.removes or one.fixed]

    assert review.accepted(()) == review.base
    numbers = [one.number for one in review.revisions]
    everything = review.accepted(numbers)
    assert bound(everything) == bound(review.base)
    wanted = as_changed(path)
    bring_back_word(case, "L1", str(path), accept=numbers)
    assert parse(draft_of(case, "L1").body) == everything
    assert as_changed(sent(case, tmp_path)) == wanted
    case.undo()  # the export of the new copy leaves nothing to undo: this is what came back
    assert parse(draft_of(case, "L1").body) == before.base


def test_each_change_alone_is_that_change_and_no_other(case: CaseFile, tmp_path: Path) -> None:
    path = sent(case, tmp_path)
    before = review_word(case, "L1", str(path))
    partner = Partner(path.read_bytes())
    chosen = spots(before)[::12][:20]
    for number, spot in enumerate(sorted(chosen, key=lambda one: (one.line, -one.start))):
        if number % 2:
            partner.type_over(spot.line, spot.start, spot.end, f"typed{number}")
        else:
            partner.delete(spot.line, spot.start, spot.end, "A", f"2023-05-01T00:00:{number:02}Z")
    path.write_bytes(partner.saved())
    review = review_word(case, "L1", str(path))
    for one in review.revisions:
        changed = review.accepted([one.number])
        pairs = zip(review.base.blocks, changed.blocks, strict=True)
        differing = [str(n) for n, (old, new) in enumerate(pairs) if old != new]
        assert differing == [one.place.partition(".")[0]], one


def test_paragraphs_come_go_split_and_move_with_their_bindings(
    case: CaseFile, tmp_path: Path
) -> None:
    path = sent(case, tmp_path)
    before = review_word(case, "L1", str(path))
    sents = before.streams[0].sent
    texts = [
        n for n, one in enumerate(sents) if len(one.segments) > 2 and one.line.style == "Normal"
    ]
    first, second, third = texts[0], texts[1], texts[-1]
    partner = Partner(path.read_bytes())
    half = partner.text(first).index(". ") + 2
    partner.add_line(
        third, "A paragraph of the partner’s own.", "Mara Voss", "2023-05-02T00:00:00Z"
    )
    partner.delete_line(second, "J. Okafor", "2023-05-03T00:00:00Z")
    partner.split_quietly(first, half)
    path.write_bytes(partner.saved())
    review = review_word(case, "L1", str(path))
    assert {one.author for one in review.revisions if one.tracked} == {"Mara Voss", "J. Okafor"}
    gone = next(one for one in review.revisions if one.author == "J. Okafor")
    assert gone.removes
    but_gone = review.accepted([o.number for o in review.revisions if o is not gone])
    assert bound(but_gone) == bound(review.base)
    assert len(but_gone.blocks) == len(review.base.blocks) + 2
    bring_back_word(case, "L1", str(path), accept=[one.number for one in review.revisions])
    assert as_changed(sent(case, tmp_path)) == list(as_changed(path))


def test_a_paragraph_that_was_dragged_elsewhere_keeps_its_bindings(
    case: CaseFile, tmp_path: Path
) -> None:
    path = sent(case, tmp_path)
    sents = review_word(case, "L1", str(path)).streams[0].sent
    texts = [
        n for n, one in enumerate(sents) if len(one.segments) > 2 and one.line.style == "Normal"
    ]
    partner = Partner(path.read_bytes())
    partner.move_line(texts[-1], texts[0])
    path.write_bytes(partner.saved())
    review = review_word(case, "L1", str(path))
    moved = review.accepted([one.number for one in review.revisions])
    assert bound(moved) == bound(review.base)
    assert moved != review.base


def test_a_change_inside_a_bound_value_is_flagged_and_never_unbinds_silently(
    case: CaseFile, tmp_path: Path
) -> None:
    path = sent(case, tmp_path)
    review = review_word(case, "L1", str(path))
    line, segment = next(
        (n, segment)
        for n, one in enumerate(review.streams[0].sent)
        for segment in one.segments
        if segment.name == "F1"
    )
    said = review.streams[0].sent[line].text[segment.start : segment.end]
    at = segment.start + said.index("780")
    partner = Partner(path.read_bytes())
    partner.insert(line, at + 3, "800", "Mara Voss", "2023-05-02T00:00:01Z")
    partner.delete(line, at, at + 3, "Mara Voss", "2023-05-02T00:00:00Z")
    path.write_bytes(partner.saved())
    review = review_word(case, "L1", str(path))
    assert [one.inside for one in review.revisions] == [("F1",), ("F1",)]
    numbers = [one.number for one in review.revisions]
    assert review.accepted(numbers) == review.base
    let_go = review.accepted(numbers, numbers)
    assert bound(review.base) - bound(let_go) == Counter({tree.Binding("F1"): 1})
    assert "800" in str(let_go)
    assert "780" not in str(let_go)


def test_what_the_program_composes_is_listed_and_left_alone(case: CaseFile, tmp_path: Path) -> None:
    path = sent(case, tmp_path)
    review = review_word(case, "L1", str(path))
    line = next(n for n, one in enumerate(review.streams[0].sent) if one.line.cell and one.text)
    partner = Partner(path.read_bytes())
    partner.insert(line, 0, "Hm: ", "Mara Voss", "2023-05-02T00:00:00Z")
    partner.type_over(0, 0, 3, "Xyz")
    path.write_bytes(partner.saved())
    review = review_word(case, "L1", str(path))
    assert [one.fixed for one in review.revisions] == [True, True]
    assert review.accepted([1, 2]) == review.base


def test_comments_become_comments_of_the_case_once(case: CaseFile, tmp_path: Path) -> None:
    path = sent(case, tmp_path)
    spot = spots(review_word(case, "L1", str(path)))[5]
    partner = Partner(path.read_bytes())
    partner.comment(spot.line, spot.start, spot.end, "Please check.", "Élodie Rime")
    path.write_bytes(partner.saved())
    known = len(case.items(Comment))
    for _ in range(2):
        bring_back_word(case, "L1", str(path))
    made = case.items(Comment)[known:]
    assert [(one.by, one.audience) for one in made] == [("Élodie Rime", "internal")]
    assert "Please check." in made[0].text
    assert spot.word in made[0].text
    assert made[0].place
    assert made[0].about == draft_of(case, "L1").id


def test_what_is_not_ours_changes_nothing(case: CaseFile, tmp_path: Path) -> None:
    import docx

    body = draft_of(case, "L1").body
    other = docx.Document()
    other.add_paragraph("A novel about a lighthouse and the woman who kept it. " * 40)
    other.save(str(tmp_path / "other.docx"))
    (tmp_path / "text.docx").write_text("no package")
    for name, code in (("other.docx", "word_not_ours"), ("text.docx", "word_not_docx")):
        with pytest.raises(DraftError) as refused:
            bring_back_word(case, "L1", str(tmp_path / name))
        assert (refused.value.reason, refused.value.values["name"]) == (code, name)
    with pytest.raises(EvidenceError):
        bring_back_word(case, "L1", str(tmp_path / "missing.docx"))
    with pytest.raises(InvalidValue):
        bring_back_word(case, "L1", str(sent(case, tmp_path)), accept=[99])
    assert draft_of(case, "L1").body == body
    nothing: dict[str, list[object]] = {"changes": [], "comments": [], "not_taken": []}
    assert word_changes(case, "L1", str(sent(case, tmp_path))) == nothing
