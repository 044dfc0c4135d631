"""Two states side by side: what came, what is gone, what moved, and nothing else."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.document import resolved as doc
from pincite.document.flat import lines, notes_in, words_of
from pincite.document.redline import COME, GONE, RESTYLED, MarkedRun, change_of
from pincite.drafting.compare import compare, redline
from pincite.drafting.digest import canonical, digest
from pincite.drafting.stored import read_canonical
from pincite.model.errors import DraftError
from tests.press.samples import LETTER, REPORT
from tests.press.trees import BLOCKS, INLINES

PLAIN_BLOCKS = st.lists(BLOCKS, max_size=5).map(tuple)


def letter(*blocks: doc.Block) -> doc.Document:
    return doc.Document("letter", "A letter", "en", "2032-03-04", blocks)


def said(words: str, place: str = "0") -> doc.Paragraph:
    return doc.Paragraph(place, (doc.Run(words),))


def kept(inlines: doc.Inlines, gone: frozenset[str]) -> str:
    return words_of(tuple(one for one in inlines if change_of(one) not in gone))


def test_one_word() -> None:
    old, new = letter(said("It sold five mills.")), letter(said("It sold six mills."))
    found = redline(old, new)
    assert [(one.kind, one.old, one.new) for one in found.differences] == [
        ("replaced", "five", "six")
    ]
    inlines = found.document.blocks[0]
    assert isinstance(inlines, doc.Paragraph)
    assert inlines.inlines == (
        doc.Run("It sold "),
        MarkedRun("five", change="deleted"),
        MarkedRun("six", change="inserted"),
        doc.Run(" mills."),
    )


def test_a_bound_value_that_changed_shows_what_of_it_changed() -> None:
    def stating(words: str) -> doc.Document:
        return letter(doc.Paragraph("0", (doc.Run("There were "), doc.Run(words, source="F1"))))

    found = compare(stating("more than 410 million calls"), stating("more than 500 million calls"))
    assert [(one.old, one.new) for one in found] == [("410", "500")]


def test_a_paragraph_that_moved_is_no_deletion() -> None:
    first, second = said("The mill stood still for a month."), said("Nobody repaired the wheel.")
    third = said("The miller wrote to the bakery about it twice.")
    found = compare(letter(first, second, third), letter(third, first, second))
    assert {one.kind for one in found} == {"moved"}


def test_dress_alone_is_restyled() -> None:
    old = letter(said("It is due now."))
    new = letter(doc.Paragraph("0", (doc.Run("It is due "), doc.Run("now", strong=True),
                                     doc.Run("."))))  # fmt: skip
    assert [(one.kind, one.new) for one in compare(old, new)] == [("restyled", "now")]


def test_notes_are_numbered_through_and_compared_inside() -> None:
    def noted(*words: str) -> doc.Document:
        notes = tuple(doc.NoteMark(n, (doc.Run(w),)) for n, w in enumerate(words, 1))
        return letter(doc.Paragraph("0", (doc.Run("One"), *notes[:1], doc.Run(" two"), *notes[1:])))

    found = redline(noted("First note.", "Last note."), noted("First word."))
    paragraph = found.document.blocks[0]
    assert isinstance(paragraph, doc.Paragraph)
    assert [note.number for note in notes_in(paragraph.inlines)] == [1, 2]
    assert [(one.kind, one.old, one.new) for one in found.differences] == [
        ("replaced", "note", "word"),
        ("deleted", "[Last note.]", ""),
    ]


def test_a_line_end_that_is_gone_ends_no_line() -> None:
    two = letter(doc.Paragraph("0", (doc.Run("One"), doc.Break(), doc.Run("two"))))
    found = redline(two, letter(said("Onetwo"))).document.blocks[0]
    assert isinstance(found, doc.Paragraph)
    assert doc.Break() not in found.inlines


def test_rows_items_and_signatures() -> None:
    table = next(block for block in LETTER.blocks if isinstance(block, doc.Table))
    shorter = replace(table, rows=table.rows[:1])
    found = compare(letter(table), letter(shorter))
    assert {one.kind for one in found} == {"deleted"}
    assert "17,000,000,000" in {one.old for one in found}
    signed = doc.Signature("1", "Truly,", "A. Vane", ("Counsel",))
    found = compare(letter(signed), letter(replace(signed, name="A. B. Vane")))
    assert [(one.kind, one.new) for one in found] == [("inserted", "B. ")]


def test_what_stands_around_the_text_is_compared_too() -> None:
    new = replace(LETTER, letterhead=replace(LETTER.letterhead, line="Attorney"), date="2032-03-05")
    assert [one.place for one in compare(LETTER, new)] == ["date", "letterhead"]


@given(PLAIN_BLOCKS, PLAIN_BLOCKS)
def test_a_redline_holds_both_states_and_no_word_more(old: doc.Blocks, new: doc.Blocks) -> None:
    found = redline(letter(*old), letter(*new)).document.blocks
    both = [words for _, words in lines(found)]
    for state in (old, new):
        for _, words in lines(state):
            assert sum(words.count(c) for c in "abc") <= sum("".join(both).count(c) for c in "abc")
    if old == new:
        assert compare(letter(*old), letter(*new)) == ()


@given(INLINES, INLINES)
def test_leaving_out_what_is_gone_gives_the_new_words_and_what_came_the_old(
    old: doc.Inlines, new: doc.Inlines
) -> None:
    from pincite.drafting.compare_inlines import merged

    found = merged(old, new)
    assert kept(found, GONE).split() == words_of(new).split()
    restored = kept(found, COME).replace("\u00a0", " ").replace("\u202f", " ")
    expected = words_of(old).replace("\u00a0", " ").replace("\u202f", " ")
    assert "".join(restored.split()) == "".join(expected.split())
    assert all(change_of(one) in GONE | COME | {RESTYLED, ""} for one in found)


@pytest.mark.parametrize("document", [LETTER, REPORT])
def test_a_state_is_read_back_as_it_was(document: doc.Document) -> None:
    again = read_canonical(canonical(document))
    assert again == replace(document, watermark="")
    assert digest(again) == digest(document)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"": "Run", "text": "x"}', b'{"": "Socket"}', b"\xff", b"{"]
)
def test_what_is_no_state_is_refused(data: bytes) -> None:
    with pytest.raises(DraftError):
        read_canonical(data)
