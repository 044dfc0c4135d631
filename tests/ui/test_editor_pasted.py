"""What is pasted from Word, a mail or a web page: its words and structure, none of its rubbish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.document.textform import parse, print_tree
from pincite.document.tree import Table, Tree
from pincite.ui.workspaces.drafts.editor.pasted import from_html, read_html

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm;} --></style>
<!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit"/></xml><![endif]--></head><body lang=EN-GB>
<!--StartFragment--><h1>
<span lang=EN-GB style='mso-fareast-language:EN-US'>Facts<o:p></o:p></span></h1>
<p class=MsoNormal><span style='font-family:Arial'>The <b style='mso-bidi-font-weight:normal'>second
mill</b> stood <i>still</i></span><span class=MsoCommentReference><a href="#_msocom_1"
class=msocomanchor id="_anchor_1">[MV1]</a></span><span style='mso-list:x'>.</span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Open the
book</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Answer</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Mill</b></p></td><td><p>Sacks</p>
</td></tr>
<tr><td><p class=MsoNormal>First</p></td><td><p class=MsoNormal>12<br>or so</p></td></tr></table>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p
class=MsoCommentText>Sure?</p>
</div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>"""
FROM_WORD = """# Facts

The **second mill** stood *still*.

- Open the book
- Answer

| **Mill** | Sacks |
| --- | --- |
| First | 12<br>or so |
"""
OUTLOOK = """<div class=WordSection1><p class=MsoNormal><span style='color:#1F497D'>Dear <span
style='font-weight:bold'>Ms <span style='color:red'>Pell</span>, urgent</span> now</span></p>
<div style='display:none;max-height:0'>Preview of the mail</div>
<p class=MsoNormal>Yours<br>Bo</p></div>"""
GMAIL = """<div dir="ltr">It stood still.<div><br></div><div>On <b>7 June</b> it ran.</div>
<blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>They said so.</div>
</blockquote></div>"""
DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<p dir="ltr"><span style="font-weight:700">Bold</span><span
style="font-weight:400"> plain</span></p></b>"""
PAGE = """<article><script>alert(1)</script><h2>News</h2><p>One<p>Two <em>three</em>
<ul><li>a<li>b</ul>
<table role=presentation><tr><td><h3>Ad</h3></td><td>Buy</td></tr><tr><td>x</td><td>y</td></tr>
</table>"""


@pytest.mark.parametrize(
    ("html", "words"),
    [
        (WORD, FROM_WORD),
        (OUTLOOK, "Dear **Ms Pell, urgent** now\n\nYours\\\nBo\n"),
        (GMAIL, "It stood still.\n\nOn **7 June** it ran.\n\n> They said so.\n"),
        (DOCS, "**Bold** plain\n"),
        (PAGE, "## News\n\nOne\n\nTwo *three*\n\n- a\n- b\n\n### Ad\n\nBuy\n\nx\n\ny\n"),
    ],
    ids=["word", "outlook", "gmail", "docs", "page"],
)
def test_words_and_structure_come_without_rubbish(html: str, words: str) -> None:
    assert print_tree(Tree(from_html(html))) == words


LISTS = """<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span
style='mso-list:Ignore'>4.<span>&nbsp;</span></span>Open</p><p class=MsoListParagraph
style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>a)&nbsp;</span>the book</p>
<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><span
style='mso-list:Ignore'>o&nbsp;</span>its spine</p>
<p class=MsoNormal style='mso-list:l0 level1 lfo1'><span
style='mso-list:Ignore'>5.&nbsp;</span>Answer</p>
<p class=MsoListParagraph>Set in, no item.</p>"""
NESTED = "<ol start=3><li>a</li><ul><li>b<p>b too</p></li><li>c</li></ul><li>d</li></ol>"
QUOTED = "<blockquote><p>q</p><ul><li>a</li></ul></blockquote><p>after</p>"


@pytest.mark.parametrize(
    ("html", "words"),
    [
        (
            LISTS,
            "4. Open\n\n   1. the book\n\n      - its spine\n\n5. Answer\n\nSet in, no item.\n",
        ),
        (NESTED, "3. a\n\n   - b\n\n     b too\n\n   - c\n\n4. d\n"),
        (QUOTED, "> q\n>\n> - a\n\nafter\n"),
    ],
    ids=["word", "web", "quoted"],
)
def test_lists_stay_in_one_another_with_their_numbers(html: str, words: str) -> None:
    assert parse(print_tree(Tree(from_html(html)))) == parse(words)


def word_note(number: int) -> tuple[str, str]:
    """A note of Word: its call, and its words as they follow what is copied."""
    call = (
        f"<a style='mso-footnote-id:ftn{number}' href='#_ftn{number}' name='_ftnref{number}'>"
        f"<span class=MsoFootnoteReference><![if !supportFootnotes]>[{number}]<![endif]></span></a>"
    )
    body = (
        f"<div style='mso-element:footnote' id=ftn{number}><p class=MsoFootnoteText><a "
        f"href='#_ftnref{number}' name='_ftn{number}'><span>[{number}]</span></a> Quay log, "
        f"<i>p. {number}</i>.</p></div>"
    )
    return call, body


def test_the_notes_of_word_are_notes_where_they_are_called() -> None:
    (one, first), (two, second) = word_note(1), word_note(2)
    html = (
        f"<!--StartFragment--><p>It ran{one} on.</p><table><tr><td>Mill{two}</td><td>a</td></tr>"
        "<tr><td>b</td><td>c</td></tr></table><!--EndFragment--><p>Behind</p>"
        f"<div style='mso-element:footnote-list'><hr>{first}{second}</div>"
    )
    assert print_tree(Tree(from_html(html))) == (
        "It ran^[Quay log, *p. 1*.] on.\n\n| Mill^[Quay log, *p. 2*.] | a |\n| --- | --- |\n"
        "| b | c |\n"
    )
    missing = read_html(f"<p>It ran{two} on.</p>")
    assert print_tree(Tree(missing.blocks)) == "It ran on.\n"
    assert missing.notes == 1
    assert print_tree(Tree(from_html(first))) == "Quay log, *p. 1*.\n"


@pytest.mark.parametrize(
    "html",
    [
        (
            '<p>Fact<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a>.</p><div '
            'id="sdfootnote1"><p><a class="sym" href="#sdfootnote1anc">1</a>Words.</p></div>'
        ),
        (
            '<p>Fact<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>.</p><hr><div><p><a '
            'href="#ftnt_ref1" id="ftnt1">[1]</a> Words.</p></div>'
        ),
        (
            '<p>Fact<a href="#fn1" id="fnref1"><sup>1</sup></a>.</p><ol><li id="fn1"><p>Words.'
            '<a href="#fnref1">↩</a></p></li></ol>'
        ),
    ],
    ids=["libreoffice", "google", "markdown"],
)
def test_notes_of_other_programs_are_notes_too(html: str) -> None:
    assert print_tree(Tree(from_html(html))) == "Fact^[Words.].\n"


def test_what_was_tracked_as_deleted_and_pictures_are_left_out_and_counted() -> None:
    html = (
        "<p>It <del cite='mailto:bo'>stood</del><ins>ran</ins>.<img src=a.png alt='The mill'>"
        "<img width=1 height=1 src=b.gif></p>"
    )
    taken = read_html(html)
    assert print_tree(Tree(taken.blocks)) == "It ran.\n"
    assert (taken.pictures, taken.notes, taken.deleted) == (1, 0, 1)


TAGS = (
    "p",
    "div",
    "b",
    "span",
    "i",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "h2",
    "blockquote",
    "del",
)
SOUP = st.lists(
    st.one_of(
        st.sampled_from([f"<{t}>" for t in TAGS] + [f"</{t}>" for t in TAGS] + ["<br>", "<!--"]),
        st.sampled_from(
            [
                "{F1}",
                "[@S1]",
                "a",
                " ",
                "# x",
                "| y |",
                "<p style='font-weight:bold'>",
                "<p style='mso-list:l1 level3'>",
                "<p style='mso-list:l1 level1'>1. ",
                "<a href='#_ftn1'>",
                "<div id=ftn1>",
                "<a href='#_ftnref1'>",
                "</a>",
            ]
        ),
    ),
    max_size=40,
)


@given(SOUP)
def test_any_soup_of_tags_is_a_sound_tree_and_binds_nothing(soup: list[str]) -> None:
    tree = Tree(from_html("".join(soup)))
    assert parse(print_tree(tree)) == tree
    assert "Binding" not in repr(tree)
    assert "Citation" not in repr(tree)
    for block in tree.blocks:
        if isinstance(block, Table):
            assert {len(row) for row in block.rows} == {len(block.header)}
