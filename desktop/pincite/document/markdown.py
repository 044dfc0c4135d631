"""The profile of CommonMark that drafts are written in, as rules for markdown-it.

On top of CommonMark's headings, paragraphs, emphasis, lists, quotations, thematic breaks and
GFM tables come bindings, citations, footnotes, parts and directives. Code, links, images, HTML
and setext headings are off: what looks like them stays as text.
"""

from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from pincite.document.grammar import (
    BINDING,
    CITATIONS,
    FENCE,
    FENCE_END,
    LINE_BREAK,
    SEPARATOR,
    arguments,
)
from pincite.document.tree import DIRECTIVES, ROLES

_INLINE = ["text", "newline", "escape", "emphasis", "entity"]
_BLOCK = ["table", "blockquote", "hr", "list", "heading", "paragraph"]


@cache
def reader() -> MarkdownIt:
    """A markdown-it that reads the profile into tokens."""
    md = MarkdownIt("zero", {"maxNesting": 100})
    md.enable([*_INLINE, *_BLOCK, "balance_pairs", "fragments_join"])
    inline = md.inline.ruler
    inline.push("binding", _binding)
    inline.push("citation", _citation)
    inline.push("footnote", _note)
    inline.push("mark", _mark)
    md.block.ruler.before("table", "part", _part, {"alt": ["paragraph", "blockquote", "list"]})
    return md


# ------------------------------------------------------------------ inlines


def _binding(state: StateInline, silent: bool) -> bool:
    match = BINDING.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("binding", "", 0).meta = {
            name: value or "" for name, value in match.groupdict().items()
        }
    state.pos = match.end()
    return True


def _citation(state: StateInline, silent: bool) -> bool:
    match = CITATIONS.match(state.src, state.pos, state.posMax)
    if match is None:
        return False
    if not silent:
        state.push("citation", "", 0).content = match[0][1:-1]
    state.pos = match.end()
    return True


def _note(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("^[", state.pos):
        return False
    end = state.md.helpers.parseLinkLabel(state, state.pos + 1)
    if end <= state.pos + 2:
        return False
    if not silent:
        token = state.push("footnote", "", 0)
        token.children = []
        words = state.src[state.pos + 2 : end]
        state.md.inline.parse(words, state.md, state.env, token.children)
    state.pos = end + 1
    return True


def _mark(state: StateInline, silent: bool) -> bool:
    for mark, name in ((SEPARATOR, ""), (LINE_BREAK, "hardbreak")):
        if state.src.startswith(mark, state.pos):
            if name and not silent:
                state.push(name, "br", 0)
            state.pos += len(mark)
            return True
    return False


# ------------------------------------------------------------------ blocks


def _part(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = _line(state, start)
    match = FENCE.match(line)
    if match is None:
        return False
    name, rest = match["name"], match["rest"] or ""
    words = arguments(rest)
    if name in DIRECTIVES and words is not None:
        if not silent:
            _directive(state, start, name, words)
        return True
    if name in ROLES and not rest.strip():
        if not silent:
            _role(state, start, end, name)
        return True
    return False


def _directive(state: StateBlock, start: int, name: str, words: tuple[str, ...]) -> None:
    token = state.push("directive", "", 0)
    token.meta = {"name": name, "arguments": words}
    token.content = _line(state, start)
    token.map = [start, start + 1]
    state.line = start + 1


def _role(state: StateBlock, start: int, end: int, name: str) -> None:
    last, closed = _fence_end(state, start, end, to_the_end=name == "comment")
    old_parent, old_max = state.parentType, state.lineMax
    state.parentType, state.lineMax = "container", last
    token = state.push("role_open", "", 1)
    token.meta, token.map = {"role": name}, [start, last]
    state.md.block.tokenize(state, start + 1, last)
    state.push("role_close", "", -1)
    state.parentType, state.lineMax = old_parent, old_max
    state.line = last + (1 if closed else 0)


def _fence_end(state: StateBlock, start: int, end: int, to_the_end: bool) -> tuple[int, bool]:
    """The line after a part's last, and whether a closing fence stands there.

    A part that nobody closed ends with its paragraph, but a comment never lets words out.
    """
    blank = end
    for number in range(start + 1, end):
        if state.isEmpty(number):
            blank = min(blank, number)
        elif state.sCount[number] < state.blkIndent:
            end = number
            break
        elif FENCE_END.match(_line(state, number)):
            return number, True
    return (end if to_the_end else min(blank, end)), False


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]
