"""The inlines of two states of a paragraph merged, word by word."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pincite.document import resolved as doc
from pincite.document.redline import (
    COME,
    DELETED,
    INSERTED,
    RESTYLED,
    MarkedCite,
    MarkedNote,
    MarkedRun,
    change_of,
)
from pincite.drafting.differ import opcodes

_WORD = re.compile(r"\s+|\w+(?:['’]\w+)*|[^\w\s]")
_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a space, a mark, or a whole citation, note or line end; ``key`` is what counts."""

    key: str
    inline: doc.Inline


def merged(old: doc.Inlines, new: doc.Inlines) -> doc.Inlines:
    """Both states in one: what is the same stands once, what is gone before what came."""
    if old == new:
        return new
    before, after = list(tokens(old)), list(tokens(new))
    found: list[doc.Inline] = []
    for code, i1, i2, j1, j2 in _steps(before, after):
        if code == "equal":
            pairs = zip(before[i1:i2], after[j1:j2], strict=True)
            found += [_same(then.inline, now.inline) for then, now in pairs]
            continue
        found += [with_change(token.inline, DELETED) for token in before[i1:i2]]
        found += [with_change(token.inline, INSERTED) for token in after[j1:j2]]
    return joined(found)


def tokens(inlines: doc.Inlines) -> Iterator[Token]:
    """Words, spaces and marks, each in its dress."""
    for inline in inlines:
        match inline:
            case doc.Run():
                for word in _WORD.findall(inline.text):
                    yield Token(word.translate(_SPACES), replace(inline, text=word))
            case doc.CiteRun():
                yield Token(f"\x01{inline.text.translate(_SPACES)}", inline)
            case doc.NoteMark():
                yield Token("\x02", inline)
            case doc.Break():
                yield Token("\n", inline)


def _steps(before: list[Token], after: list[Token]) -> list[tuple[str, int, int, int, int]]:
    """The opcodes, with a lone space between two changes made part of them: it reads better."""
    found: list[tuple[str, int, int, int, int]] = []
    codes = opcodes([token.key for token in before], [token.key for token in after])
    for at, (code, i1, i2, j1, j2) in enumerate(codes):
        lone = code == "equal" and not "".join(t.key for t in before[i1:i2]).strip(" ")
        between = 0 < at < len(codes) - 1
        step = ("replace", i1, i2, j1, j2) if lone and between else (code, i1, i2, j1, j2)
        if found and found[-1][0] != "equal" and step[0] != "equal":
            last = found.pop()
            step = ("replace", last[1], step[2], last[3], step[4])
        found.append(step)
    return found


def _same(then: doc.Inline, now: doc.Inline) -> doc.Inline:
    match then, now:
        case doc.Run(), doc.Run() if _dress(then) != _dress(now):
            return _marked_run(now, RESTYLED)
        case doc.NoteMark(), doc.NoteMark():
            return replace(now, inlines=merged(then.inlines, now.inlines))
    return now


def _dress(run: doc.Run) -> tuple[bool, bool, bool]:
    return run.strong, run.emphasis, run.small_caps


def with_change(inline: doc.Inline, change: str) -> doc.Inline:
    """The inline marked; what is gone leads nowhere any more."""
    match inline:
        case doc.Run():
            return _marked_run(inline, change)
        case doc.CiteRun() if change == INSERTED:
            values = {name: getattr(inline, name) for name in doc.CiteRun.__slots__}
            return MarkedCite(**values, change=change)
        case doc.CiteRun():
            return MarkedRun(inline.text, emphasis=inline.emphasis, change=change)
        case doc.NoteMark():
            within = tuple(with_change(each, change) for each in inline.inlines)
            return MarkedNote(inline.number, within, change)
        case doc.Break():
            # A line end that is gone no longer ends a line; one that came just does.
            return inline if change in COME else MarkedRun(" ", change=change)


def _marked_run(run: doc.Run, change: str) -> MarkedRun:
    values = {name: getattr(run, name) for name in doc.Run.__slots__}
    return MarkedRun(**values, change=change)


def joined(inlines: Iterable[doc.Inline]) -> doc.Inlines:
    """Neighbouring runs that differ in nothing but their words made one."""
    found: list[doc.Inline] = []
    for inline in inlines:
        last = found[-1] if found else None
        if (
            isinstance(inline, doc.Run)
            and isinstance(last, doc.Run)
            and change_of(inline) == change_of(last)
            and replace(inline, text="") == replace(last, text="")
        ):
            found[-1] = replace(last, text=last.text + inline.text)
        else:
            found.append(inline)
    return tuple(found)
