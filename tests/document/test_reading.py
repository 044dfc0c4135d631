"""What counsel types by hand reads as meant; what is unknown stays text."""

import pytest

from pincite.document.textform import parse, print_tree
from pincite.document.tree import (
    Binding,
    Citation,
    Directive,
    Heading,
    LineBreak,
    ListBlock,
    Note,
    PageBreak,
    Paragraph,
    Quotation,
    Table,
    Text,
    Tree,
)


def words(text: str) -> Paragraph:
    return Paragraph((Text(text),))


def test_plain_markdown() -> None:
    tree = parse("# Facts\n\nOne\ntwo.\n\n1. a\n2. b\n\n> said\n\n---\n")
    assert tree.blocks == (
        Heading(1, (Text("Facts"),)),
        words("One two."),
        ListBlock(((words("a"),), (words("b"),)), ordered=True),
        Quotation((words("said"),)),
        PageBreak(),
    )


def test_bindings_and_citations() -> None:
    tree = parse("In **{F1.value:digits}** [see @Y1, 1121; @S3, ¶ 7].^[Cf. {E4.date} [@Q1].]")
    assert tree.blocks == (
        Paragraph(
            (
                Text("In "),
                Binding("F1", "value", "digits", strong=True),
                Text(" "),
                Citation("Y1", "1121", "see"),
                Citation("S3", "¶ 7"),
                Text("."),
                Note((Text("Cf. "), Binding("E4", "date"), Text(" "), Citation("Q1"), Text("."))),
            )
        ),
    )


def test_an_address_is_read_line_by_line() -> None:
    tree = parse("::: addressee\nMs. Vane\nOrrery Ltd\n:::\n")
    assert tree.blocks == (
        Paragraph((Text("Ms. Vane"), LineBreak(), Text("Orrery Ltd")), "addressee"),
    )
    assert print_tree(tree) == "::: addressee\nMs. Vane\\\nOrrery Ltd\n:::\n"


def test_directives_and_their_arguments() -> None:
    assert parse('::: sources S1 "own side"').blocks == (Directive("sources", ("S1", "own side")),)


def test_a_table() -> None:
    tree = parse("| a | b |\n|---|--:|\n| {F1} | x \\| y |\n")
    assert tree.blocks == (
        Table(
            ((Text("a"),), (Text("b"),)),
            (((Binding("F1"),), (Text("x | y"),)),),
            ("left", "right"),
        ),
    )


@pytest.mark.parametrize(
    "typed",
    [
        "[a link](http://x.example)",
        "![picture](x.png)",
        "`code`",
        "<b>bold</b>",
        "{}",
        "{F1",
        "{f1}",
        "{F1.Value}",
        "[@]",
        "[Q12]",
        "^[]",
        "::: unheard of",
        "{% for x in y %}{{ x }}",
        "[●]",
    ],
)
def test_what_is_unknown_stays_as_text(typed: str) -> None:
    tree = parse(typed)
    assert tree == Tree((words(typed),))


@pytest.mark.parametrize("typed", ["\\{F1}", "\\[@Q1]", "[\\@Q1]", "^\\[x]", "\\*a\\*", "\\# a"])
def test_a_backslash_keeps_a_mark_from_acting(typed: str) -> None:
    assert parse(typed) == Tree((words(typed.replace("\\", "")),))


def test_a_comment_never_lets_its_words_out() -> None:
    tree = parse("::: comment\nweak point\n\n- do not send\n\n::: figures F1\n")
    assert [getattr(block, "role", "?") for block in tree.blocks] == ["comment"] * 3


def test_other_parts_left_open_end_with_their_paragraph() -> None:
    tree = parse("::: subject\nRe: water\n\nDear Sirs\n")
    assert [getattr(block, "role", "?") for block in tree.blocks] == ["subject", ""]


def test_page_break_in_words() -> None:
    assert parse("a\n\n\\pagebreak\n\nb").blocks == (words("a"), PageBreak(), words("b"))
    assert parse("\\\\pagebreak").blocks == (words("\\pagebreak"),)


def test_the_printed_form_is_what_a_person_would_write() -> None:
    written = """\
# Facts

In **2022 alone** the applications made {F1} calls [@Q12].^[See [@S3, ¶ 7].]

1. First.
2. Second, *in part*.

| Value | Unit |
| --: | --- |
| {F1.value} | calls |

::: figures F1 F2

> Quoted words.
"""
    assert print_tree(parse(written)) == written


def test_deep_nesting_is_no_trap() -> None:
    tree = parse(">" * 5000 + " x\n" + "[" * 5000 + "*" * 5000 + "^[" * 500)
    assert parse(print_tree(tree)) == tree
