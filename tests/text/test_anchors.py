"""Words found again after re-extraction, and never other words in their place."""

import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pincite.text.anchors import Anchor, find_anchor, make_anchor
from pincite.text.errors import ReadError
from pincite.text.typography import plain

_split = str.split
WORDS = st.sampled_from(
    _split(
        "the letter says that Quillon « copié » “nine” 26 260 billion l’usage tuiles (2022) "
        "re-sign resign coöperate efﬁcient data; why? well—known 1 026 end. «Oui» said: 'so' naïve"
    )
)
TEXTS = st.lists(WORDS, min_size=6, max_size=60).map(" ".join)
_RESPACED = {" ": [" ", "  ", "\n", "\n\n", "\u00a0", "\u202f", " \n"]}
_REQUOTED = {
    "“": ['"', "«\u00a0", "„"], "”": ['"', "\u00a0»", "“"], "«": ['"', "“", "«\u202f"],
    "»": ['"', "”", "\u00a0»"], "’": ["'", "‘"], "—": ["–", "-"], "ﬁ": ["fi"], "ï": ["i\u0308"],
}  # fmt: skip


def reset(text: str, data: st.DataObject) -> str:
    """The text as another program might extract it."""
    variants = _RESPACED | _REQUOTED
    return "".join(data.draw(st.sampled_from(variants.get(c, [c]))) for c in text)


def words_of(text: str) -> str:
    """What may not differ between an anchor's words and those found."""
    folded = unicodedata.normalize("NFKC", plain(text)).replace('"', "")
    return re.sub(r"\s+", " ", folded).strip()


def selection(text: str, data: st.DataObject) -> Anchor:
    """Whole words of the text."""
    edges = [0, *(m.end() for m in re.finditer(r" ", text)), len(text) + 1]
    first = data.draw(st.integers(0, len(edges) - 2))
    last = data.draw(st.integers(first + 1, min(len(edges) - 1, first + 9)))
    return make_anchor(text, edges[first], edges[last] - 1)


@given(TEXTS, st.data())
def test_found_where_it_was(text: str, data: st.DataObject) -> None:
    anchor = selection(text, data)
    found = find_anchor(text, anchor)
    assert found is not None
    assert (found.start, found.end, found.how) == (anchor.start, anchor.end, "position")


@given(TEXTS, st.text(alphabet="qzx \n", max_size=60), st.data())
def test_found_after_spaces_quotes_and_paragraphs_changed(
    text: str, before: str, data: st.DataObject
) -> None:
    anchor = selection(text, data)
    head, tail = text[: anchor.start], text[anchor.end :]
    exact = reset(anchor.exact, data)
    other = before + "\n" + reset(head, data) + exact + reset(tail, data)
    found = find_anchor(other, anchor)
    assert found is not None
    assert words_of(other[found.start : found.end]) == words_of(anchor.exact)


@given(TEXTS, TEXTS, st.data())
def test_never_at_other_words(text: str, other: str, data: st.DataObject) -> None:
    anchor = selection(text, data)
    found = find_anchor(other, anchor)
    if found:
        assert words_of(other[found.start : found.end]) == words_of(anchor.exact)


@given(TEXTS, st.data())
def test_flagged_when_a_word_changed(text: str, data: st.DataObject) -> None:
    anchor = selection(text, data)
    other = text[: anchor.start] + "nothing of it" + text[anchor.end :]
    found = find_anchor(other, anchor)
    if found:
        assert words_of(other[found.start : found.end]) == words_of(anchor.exact)
        assert found.end <= anchor.start or found.start >= anchor.start + len("nothing of it")


@given(st.text(max_size=200), st.data())
def test_any_text_anchors(text: str, data: st.DataObject) -> None:
    assume(text.strip())
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assume(text[start:end].strip())
    found = find_anchor(text, make_anchor(text, start, end))
    assert found is not None
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "exact", "other"),
    [
        ("It sent 26 requests a day to us.", "26", "It sent 26,000 requests a day to us."),
        ("It sent 26 requests a day to us.", "26", "It sent 1 026 requests a day to us."),
        ("It sent 26 requests a day to us.", "26", "It sent 260 requests a day to us."),
        ("In all it sent 26", "26", "In all it sent 26,000 requests."),
        ("They may resign in June.", "resign", "They may re-sign in June."),
        ("more than nine billion tiles", "nine billion", "more than six billion tiles"),
        ("Asked twice, he refused to pay.", "refused", "Later, she had refused a lift home."),
    ],
)
def test_other_words_are_refused(text: str, exact: str, other: str) -> None:
    at = text.index(exact)
    assert find_anchor(other, make_anchor(text, at, at + len(exact))) is None


def test_context_tells_repeated_words_apart() -> None:
    text = "Alpha pays eight euros. Beta pays eight euros. Gamma pays nothing."
    at = text.rindex("eight euros")
    anchor = make_anchor(text, at, at + 11)
    other = "A new first paragraph, rather long.\n\n" + text.replace(" ", "\n")
    found = find_anchor(other, anchor)
    assert found is not None
    assert found.how == "context"
    assert found.start == other.rindex("eight\neuros")


def test_a_word_broken_at_a_line_end_is_the_word() -> None:
    text = "All information was withheld from the auditors."
    anchor = make_anchor(text, 4, 15)
    other = "All infor-\nmation was withheld from the auditors."
    found = find_anchor(other, anchor)
    assert found is not None
    assert other[found.start : found.end] == "infor-\nmation"


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2), (0, 99), (3, 4)])
def test_nothing_cannot_be_anchored(start: int, end: int) -> None:
    with pytest.raises(ReadError) as caught:
        make_anchor("abc def", start, end)
    assert caught.value.code == "empty_passage"
