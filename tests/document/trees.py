"""Trees of every shape, hostile characters included."""

from hypothesis import strategies as st

from pincite.document.normal import normalise
from pincite.document.tree import (
    DIRECTIVES,
    ROLES,
    Binding,
    Block,
    Citation,
    Directive,
    Heading,
    Inline,
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

HOSTILE = [
    "*",
    "**",
    "_",
    "{F1}",
    "{",
    "}",
    "[@Q1]",
    "[",
    "]",
    "^[",
    "^",
    "\\",
    "`",
    "```",
    "<br>",
    "<!-- -->",
    "<",
    "&amp;",
    "&#32;",
    "&",
    "#",
    "# ",
    "- ",
    "+ ",
    "> ",
    "1. ",
    "1)",
    "---",
    "===",
    ":::",
    "::: comment",
    "|",
    "| a |",
    "{% raw %}",
    "{{ x }}",
    "\\pagebreak",
    " ",
    "  ",
    "\u00a0",
    "\u202f",
    "\u3000",
    "\ufeff",
    "a",
    "Bing Pages 2",
    "é",
    "œ",
    "“x”",
    "« y »",
    "𝔘",
    "😀",
    "\u0301",
    "\u200b",
    "@Q1",
    ";",
    "~",
    "!",
    "http://x.y",
    ".",
    ",",
    "7",
]

words = st.lists(
    st.one_of(st.sampled_from(HOSTILE), st.text(max_size=4)), min_size=1, max_size=5
).map("".join)
handles = st.one_of(
    st.sampled_from(["F1", "E12", "C1.2", "letter", "case", "A3.1"]),
)
dress = st.tuples(st.booleans(), st.booleans())

texts = st.builds(lambda text, way: Text(text, *way), words, dress)
bindings = st.builds(
    lambda handle, field, form, way: Binding(handle, field, form, *way),
    handles,
    st.sampled_from(["", "value", "organisation.name", "short_name"]),
    st.sampled_from(["", "digits", "long", "no-year"]),
    dress,
)
citations = st.builds(
    Citation, handles, st.one_of(st.just(""), words), st.one_of(st.just(""), words)
)
breaks = st.builds(LineBreak)
flat = st.lists(st.one_of(texts, bindings, citations, breaks), min_size=1, max_size=4).map(tuple)
inline: st.SearchStrategy[Inline] = st.one_of(
    texts, texts, bindings, citations, breaks, st.builds(Note, flat)
)
inlines = st.lists(inline, max_size=6).map(tuple)


@st.composite
def _tables(draw: st.DrawFn) -> Table:
    width = draw(st.integers(1, 3))
    row = st.tuples(*([inlines] * width))
    return Table(
        draw(row),
        tuple(draw(st.lists(row, max_size=3))),
        draw(st.tuples(*([st.sampled_from(["left", "right", "center"])] * width))),
    )


leaves: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.integers(1, 6), inlines),
    st.builds(Paragraph, inlines),
    st.builds(Paragraph, inlines, st.sampled_from(ROLES)),
    _tables(),
    st.builds(PageBreak),
    st.builds(Directive, st.sampled_from(DIRECTIVES), st.lists(words, max_size=3).map(tuple)),
)


def _nested(children: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    several = st.lists(children, max_size=3).map(tuple)
    return st.one_of(
        st.builds(ListBlock, st.lists(several, max_size=3).map(tuple)),
        st.builds(
            ListBlock, st.lists(several, max_size=3).map(tuple), st.just(True), st.integers(0, 12)
        ),
        st.builds(Quotation, several),
    )


blocks = st.recursive(leaves, _nested, max_leaves=6)
any_tree = st.lists(blocks, max_size=5).map(lambda found: Tree(tuple(found)))
normal_tree = any_tree.map(normalise)
