"""Where two wordings differ."""

from hypothesis import given
from hypothesis import strategies as st

from pincite.text.differences import Part, differences

WORDS = st.lists(st.sampled_from(["rye", "spelt", "and", "the", " ", ",", "é", "\n"])).map("".join)


@given(WORDS, WORDS)
def test_the_parts_give_both_wordings_back(old: str, new: str) -> None:
    parts = differences(old, new)
    assert "".join(p.words for p in parts if p.kind != "new") == old
    assert "".join(p.words for p in parts if p.kind != "old") == new
    assert all(p.words for p in parts)


@given(WORDS)
def test_the_same_words_have_no_difference(words: str) -> None:
    assert all(part.kind == "same" for part in differences(words, words))


def test_whole_words_are_told_apart() -> None:
    assert differences("Ten sacks of rye.", "Ten bags of rye.") == (
        Part("same", "Ten "),
        Part("old", "sacks"),
        Part("new", "bags"),
        Part("same", " of rye."),
    )
