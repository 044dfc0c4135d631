"""Laws of the line breaker: nothing lost, nothing over the edge, names and cites in one piece."""

from hypothesis import given
from hypothesis import strategies as st

from pincite.press.fonts import Dress
from pincite.press.hyphens import places
from pincite.press.linebreak import SHRINK
from pincite.press.lines import Line, compose
from pincite.press.spans import Span, spans_of

TEXT = (
    "Company records indicate that this use passed the agreed limits, served undeclared purposes, "
    "and may have reached public authorities. The company asks Halden Freight to account for that "
    "use, to submit to the audit that the License provides for, and to preserve the evidence."
)
WORDS = st.lists(
    st.one_of(
        st.sampled_from(TEXT.split()),
        st.text("abcdefghijklmnopqrstuvwxyzéœ-’,.", min_size=1, max_size=30),
    ),
    min_size=1,
    max_size=60,
)


def spans(text: str, lang: str = "en") -> list[Span]:
    return list(spans_of(text, Dress(), 11, lang=lang))


def words(line: Line) -> str:
    return "".join(part.text for part in line.parts)


@given(WORDS, st.floats(60, 500), st.sampled_from(["justify", "left", "right", "center"]))
def test_no_letter_is_lost_or_doubled(text: list[str], measure: float, align: str) -> None:
    lines = compose(spans(" ".join(text)), measure, align)
    joined = "".join(words(line).replace("\u00ad", "") for line in lines)
    assert joined.replace(" ", "") == "".join(text)
    assert all(words(line).strip() for line in lines)


@given(WORDS, st.floats(90, 500))
def test_justified_lines_fill_their_measure_and_none_overflows(
    text: list[str], measure: float
) -> None:
    lines = compose(spans(" ".join(text)), measure, "justify")
    for line in lines:
        shown = words(line).rstrip(" ")
        spaces = shown.count(" ") + shown.count("\u00a0")
        end = line.indent + line.width + spaces * line.gain
        assert end <= measure + 8, "only punctuation hangs outside"
        assert line.gain >= -SHRINK * 11 * 0.237 - 0.01
    for line in lines[:-1]:
        shown = words(line).rstrip(" ")
        if " " in shown and line.gain != 0:
            end = line.indent + line.width + shown.count(" ") * line.gain
            assert abs(end - measure) < 8


HARD = st.text("abc <>&%éœ«»’\u00a0\u202fŁΞЖ¶§/\\().-–\u200b", max_size=80)


@given(HARD, HARD, st.integers(24, 300), st.sampled_from(["left", "justify"]))
def test_a_word_that_changes_its_dress_is_cut_too(
    one: str, two: str, measure: int, align: str
) -> None:
    mixed = [*spans("x" + one), *spans_of(two, Dress(emphasis=True), 11)]
    for line in compose(mixed, measure, align):
        spaces = sum(p.text.count(" ") + p.text.count("\u00a0") for p in line.parts)
        assert line.width + spaces * min(line.gain, 0) <= measure + 6


def test_a_paragraph_is_set_as_a_whole() -> None:
    """Total fit beats greedy: no line is much looser than its neighbours."""
    lines = compose(spans(TEXT), 384, "justify")
    gains = [line.gain for line in lines[:-1]]
    assert max(gains) < 2.2
    assert min(gains) > -0.7


def test_words_are_divided_by_language_and_names_are_not() -> None:
    assert places("environment", "en") == (4, 7)
    assert places("responsabilité", "fr")
    assert places("Microsoft", "en") == ()
    assert places("short", "en") == ()
    assert places("wörterbuch", "xx") == ()
    for at in places("telecommunication", "en"):
        assert 3 <= at <= len("telecommunication") - 3


def test_no_break_spaces_hold_and_still_stretch() -> None:
    text = (
        "The figure of Ex.\u00a03\u00a0at\u00a0¶\u00a07 and the date of March\u00a024, 2032 hold "
        * 4
    )
    for measure in (150, 190, 230, 300):
        for line in compose(spans(text), measure, "justify"):
            shown = words(line)
            assert not shown.rstrip().endswith(("Ex.", "at", "¶", "March"))


def test_a_word_wider_than_the_measure_is_cut_and_an_address_at_its_joints() -> None:
    lines = compose(spans("https://www.example.org/harbor/records/2031/list?year=2031"), 110)
    assert len(lines) > 1
    assert all(words(line)[-1] in "/.?=&-" for line in lines[:-1])
    assert len(compose(spans("x" * 200), 100)) > 5


def test_the_last_line_is_no_runt_where_it_can_be_helped() -> None:
    for measure in range(300, 420, 7):
        lines = compose(spans(TEXT), measure, "justify")
        assert lines[-1].width > 0.05 * measure


def test_nothing_to_set_makes_no_lines() -> None:
    assert compose(spans(""), 300) == []
    assert compose(spans("   "), 300) == []
