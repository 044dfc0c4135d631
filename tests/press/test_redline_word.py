"""A redline in Word: rejecting every change gives the old words, accepting every one the new."""

from dataclasses import replace

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from pincite.document import resolved as doc
from pincite.document.word_copy import NOTE, Line, WordCopy
from pincite.drafting.compare import redline
from pincite.exchange.word_in import read_word
from pincite.press.redline_word import press_redline_word
from pincite.press.word import press_word
from tests.press.samples import LETTER
from tests.press.trees import HEADINGS, PARAGRAPHS, tables

# Numbers are labels: they follow from the order and are not compared.
UNNUMBERED = HEADINGS.map(lambda head: replace(head, number=""))
BLOCKS_OF_TEXT = st.lists(st.one_of(PARAGRAPHS, UNNUMBERED, tables()), max_size=3).map(tuple)


def words(copy: WordCopy, *, accepted: bool) -> str:
    """The words of a copy with every change accepted or rejected, without spaces."""
    notes = [line for number in sorted(copy.notes, key=int) for line in copy.notes[number]]

    def said(line: Line) -> str:
        return "".join(
            piece.text
            for piece in line.pieces
            if (piece.deleted if accepted else piece.inserted) is None
        )

    found = "".join(said(line) for line in (*copy.lines, *notes)).replace(NOTE, "")
    return "".join(found.split())


def check(old: doc.Document, new: doc.Document) -> None:
    tracked = read_word(press_redline_word(redline(old, new), "A. Vane"))
    new_frame = replace(old, letterhead=new.letterhead)
    assert words(tracked, accepted=True) == words(read_word(press_word(new)), accepted=True)
    assert words(tracked, accepted=False) == words(read_word(press_word(new_frame)), accepted=True)


def test_the_letter_with_a_paragraph_more_and_one_less() -> None:
    blocks = list(LETTER.blocks)
    del blocks[10]
    blocks.insert(6, doc.Paragraph("new", (doc.Run("One paragraph more."),)))
    check(LETTER, replace(LETTER, blocks=tuple(blocks)))


@settings(max_examples=12, phases=(Phase.explicit, Phase.generate))
@given(BLOCKS_OF_TEXT, BLOCKS_OF_TEXT)
def test_any_two_states(old: doc.Blocks, new: doc.Blocks) -> None:
    def letter(blocks: doc.Blocks) -> doc.Document:
        return doc.Document("letter", "A letter", "en", "2032-03-04", blocks)

    check(letter(old), letter(new))
