"""What is printed reads back the same, whatever it holds."""

from hypothesis import example, given
from hypothesis import strategies as st

from pincite.document.normal import normalise
from pincite.document.textform import parse, print_tree
from pincite.document.tree import Heading, LineBreak, ListBlock, PageBreak, Paragraph, Text, Tree
from tests.document.trees import HOSTILE, any_tree, normal_tree


@given(normal_tree)
@example(Tree((Paragraph((Text("a"), LineBreak(), LineBreak())),)))
@example(Tree((Paragraph((Text('"a"', True), Text("b"), Text("c", True, True))),)))
@example(Tree((ListBlock(((), (Paragraph((Text("---"),)),))), ListBlock(((),)))))
@example(Tree((ListBlock(((ListBlock(((ListBlock(((),)),),)),),)),)))
@example(Tree((ListBlock(((ListBlock(((),)),),)), ListBlock(((PageBreak(),),)))))
def test_print_then_parse_is_the_same_tree(tree: Tree) -> None:
    assert parse(print_tree(tree)) == tree


@given(any_tree)
def test_normal_form_is_stable(tree: Tree) -> None:
    assert normalise(normalise(tree)) == normalise(tree)


@given(st.lists(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=3), st.just("\n"))))
def test_any_text_reads_and_settles(pieces: list[str]) -> None:
    tree = parse("".join(pieces))
    assert normalise(tree) == tree
    assert parse(print_tree(tree)) == tree


@given(st.sampled_from(HOSTILE), st.sampled_from(HOSTILE), st.booleans(), st.booleans())
def test_every_pair_of_hostile_pieces(one: str, other: str, strong: bool, slanted: bool) -> None:
    pieces = (Text(one), Text(other, strong, slanted), Text(one, emphasis=True), Text(other))
    for block in (Paragraph(pieces), Heading(2, pieces), Paragraph(pieces[1:], "addressee")):
        tree = normalise(Tree((block,)))
        assert parse(print_tree(tree)) == tree
