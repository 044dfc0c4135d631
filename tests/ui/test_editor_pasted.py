"""What is pasted from Word, a mail or a web page: its words and structure, none of its rubbish."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.document.textform import parse, print_tree
from pincite.document.tree import Table, Tree
from pincite.ui.workspaces.drafts.editor.pasted import from_html

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


TAGS = ("p", "div", "b", "span", "i", "ul", "ol", "li", "table", "tr", "td", "h2", "blockquote")
SOUP = st.lists(
    st.one_of(
        st.sampled_from([f"<{t}>" for t in TAGS] + [f"</{t}>" for t in TAGS] + ["<br>", "<!--"]),
        st.sampled_from(
            ["{F1}", "[@S1]", "a", " ", "# x", "| y |", "<p style='font-weight:bold'>"]
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
