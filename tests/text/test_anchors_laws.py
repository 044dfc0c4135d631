"""Laws of anchors: at the very place, across broken lines, and never over a changed sign."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from pincite.text.anchors import Found, find_anchor
from tests.text.test_anchors import TEXTS, reset, selection, words_of

_SWAPS = {"0": "8", "1": "7", "2": "3", "6": "5", "a": "o", "e": "i", "n": "m", "t": "d", "s": "z"}


def _place(text: str, found: Found) -> tuple[int, int]:
    """Where found words begin and end, without the blanks and quotes at their edges."""
    edge = " \n\u00a0\u202f\"'“”«»„"
    words = text[found.start : found.end]
    left = len(words) - len(words.lstrip(edge))
    return found.start + left, found.start + len(words.rstrip(edge))


@given(TEXTS, st.text(alphabet="qzx \n", max_size=60), st.data())
def test_found_at_the_very_place_unless_others_are_alike(
    text: str, before: str, data: st.DataObject
) -> None:
    anchor = selection(text, data)
    assume(re.search(r"\w", anchor.exact))
    head, tail = text[: anchor.start], text[anchor.end :]
    begin = before + "\n" + reset(head, data)
    exact = reset(anchor.exact, data)
    other = begin + exact + reset(tail, data)
    found = find_anchor(other, anchor)
    assert found is not None
    meant = Found(len(begin), len(begin) + len(exact), "")
    if found.how != "nearest":  # several places with the same words around them
        assert _place(other, found) == _place(other, meant)


@given(TEXTS, st.data())
def test_words_broken_at_the_ends_of_lines_are_found(text: str, data: st.DataObject) -> None:
    anchor = selection(text, data)
    long = [m.span() for m in re.finditer(r"[a-z]{6,}", anchor.exact)]
    assume(long)
    start, end = data.draw(st.sampled_from(long))
    at = anchor.start + data.draw(st.integers(start + 2, end - 2))
    other = text[:at] + "-\n" + text[at:]
    found = find_anchor(other, anchor)
    assert found is not None
    again = other[found.start : found.end].replace("-\n", "")
    assert words_of(again) == words_of(anchor.exact)


@given(TEXTS, st.data())
def test_one_changed_sign_is_never_passed_over(text: str, data: st.DataObject) -> None:
    anchor = selection(text, data)
    signs = [n for n, sign in enumerate(anchor.exact) if sign in _SWAPS]
    assume(signs)
    at = anchor.start + data.draw(st.sampled_from(signs))
    other = text[:at] + _SWAPS[text[at]] + text[at + 1 :]
    found = find_anchor(other, anchor)
    if found is not None:
        assert not found.start <= at < found.end, other[found.start : found.end]
        assert words_of(other[found.start : found.end]) == words_of(anchor.exact)


@given(TEXTS, st.sampled_from(["not ", "no ", "ne ", "1,", "-", "1 "]), st.data())
def test_a_word_put_in_is_never_passed_over(text: str, more: str, data: st.DataObject) -> None:
    anchor = selection(text, data)
    inside = [m.end() for m in re.finditer(r" (?=\w)", anchor.exact)]
    assume(inside)
    at = anchor.start + data.draw(st.sampled_from(inside))
    other = text[:at] + more + text[at:]
    found = find_anchor(other, anchor)
    if found is not None:
        assert not found.start < at < found.end, other[found.start : found.end]
        assert words_of(other[found.start : found.end]) == words_of(anchor.exact)
