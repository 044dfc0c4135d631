"""Any document at all: hypothesis strategies for resolved trees, nested as drafts can nest."""

from hypothesis import strategies as st

from pincite.document import resolved as doc

LETTERS = "abcdefghij ÀÉéèœßłŁΩЖ0123456789.,;:!?'’“”«»()[]<>&%$€§¶–—-\u00a0\u202f"
WORDS = st.text(LETTERS, max_size=60)
PROSE_WORDS = ("the", "custodian", "keeps", "records", "of", "environmental", "duty", "(Ex.", "3);")
PROSE = st.lists(st.sampled_from(PROSE_WORDS), max_size=60).map(" ".join)
ROLES = st.sampled_from(["", "", "", "date", "addressee", "subject"])
NUMBERS = st.sampled_from(["", "1."])
TEXTS = st.one_of(WORDS, PROSE)
RUNS = st.builds(
    doc.Run,
    TEXTS,
    strong=st.booleans(),
    emphasis=st.booleans(),
    small_caps=st.booleans(),
    lang=st.sampled_from(["", "fr", "de"]),
)
CITES = st.builds(
    doc.CiteRun,
    st.sampled_from(["Ex. 3 at ¶ 7", "Ex. 12", "In re Harbor, 12 Me. 88, 91 (2019)"]),
    st.just("Q1"),
    st.sampled_from(["", "S4", "S4-p2"]),
)
PLAIN = st.lists(st.one_of(RUNS, CITES), max_size=4).map(tuple)
NOTES = st.builds(doc.NoteMark, st.just(0), PLAIN)
INLINES = st.lists(st.one_of(RUNS, CITES, st.just(doc.Break()), NOTES), max_size=5).map(tuple)

PARAGRAPHS = st.builds(doc.Paragraph, st.just("p"), INLINES, ROLES)
HEADINGS = st.builds(doc.Heading, st.just("h"), st.integers(1, 4), PLAIN, NUMBERS)
CELLS = st.builds(doc.Cell, INLINES, st.booleans())
COLUMNS = st.builds(
    doc.Column, PLAIN, st.sampled_from(["left", "right", "center"]), st.floats(0.5, 3)
)


@st.composite
def tables(draw: st.DrawFn) -> doc.Table:
    columns = draw(st.lists(COLUMNS, min_size=1, max_size=5))
    row = st.tuples(*(CELLS for _ in columns))
    rows = draw(st.lists(row, max_size=6))
    return doc.Table("t", tuple(columns), tuple(rows), draw(st.booleans()), draw(PLAIN))


LEAVES = st.one_of(PARAGRAPHS, PARAGRAPHS, HEADINGS, tables(), st.just(doc.PageBreak("b")))


def _holding(inner: st.SearchStrategy[doc.Block]) -> st.SearchStrategy[doc.Block]:
    blocks = st.lists(inner, max_size=3).map(tuple)
    items = st.lists(st.builds(doc.ListItem, st.sampled_from(["1.", "•", ""]), blocks), max_size=3)
    return st.one_of(
        st.builds(doc.ListBlock, st.just("l"), items.map(tuple), st.booleans()),
        st.builds(doc.Quotation, st.just("q"), blocks, st.sampled_from(["", "fr"])),
    )


BLOCKS = st.recursive(LEAVES, _holding, max_leaves=8)
ENDINGS = st.one_of(
    st.builds(doc.Signature, st.just("s"), WORDS, WORDS, st.lists(WORDS, max_size=2).map(tuple)),
    st.builds(
        doc.EntryList,
        st.just("e"),
        WORDS,
        st.lists(st.tuples(WORDS, WORDS, st.sampled_from(["", "S1"])), max_size=6).map(tuple),
    ),
)


@st.composite
def documents(draw: st.DrawFn) -> doc.Document:
    """A document of any kind, style and paper, its notes numbered in reading order."""
    blocks = draw(st.lists(BLOCKS, max_size=10)) + draw(st.lists(ENDINGS, max_size=2))
    return doc.Document(
        kind=draw(st.sampled_from(["letter", "report"])),
        title="Any document",
        lang=draw(st.sampled_from(["en", "fr"])),
        date="2032-03-04",
        blocks=tuple(blocks),
        style=draw(st.sampled_from(["classic", "modern"])),
        paper=draw(st.sampled_from(["letter", "a4", "legal"])),
        running=draw(st.lists(WORDS, max_size=2).map(tuple)),
        contents=False,
    )
