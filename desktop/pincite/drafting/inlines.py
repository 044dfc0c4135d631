"""Inlines of a draft resolved: bindings bound, citations said, notes numbered, words typeset."""

import re
from collections.abc import Sequence
from dataclasses import replace

from pincite.document.csl_item import is_reference
from pincite.document.resolved import Break, CiteRun, Inline, Inlines, NoteMark, Run
from pincite.document.tree import Binding, Citation, LineBreak, Note, Text
from pincite.document.tree import Inline as Written
from pincite.drafting.authorities import after_signal, authority
from pincite.drafting.bindings import bound
from pincite.drafting.citations import (
    MOST,
    Target,
    between,
    broken_cite,
    cite_targets,
    fit_for,
    targets,
)
from pincite.drafting.scene import Scene
from pincite.drafting.tracing import Traced
from pincite.drafting.typeset import typeset
from pincite.model.evidence import Fact, Source
from pincite.model.obligations import Authority

_STOPS = ".,;:?!"
# Words that a cite completes: a note's mark after them would leave the sentence without its end.
_ASK = re.compile(
    r"\b(?:see(?: also| e\.g\.)?|cf\.?|under|pursuant to|per|by|in|of|with|to|from|voir(?: aussi)?|"
    r"par|selon|dans|de|avec|à|aux?|en vertu de)\s*$",
    re.IGNORECASE,
)
_QUOTES = ("“", "”")
_GUILLEMETS = ("«\u00a0", "\u00a0»")


def inlines(given: Sequence[Written], scene: Scene) -> Inlines:
    """The resolved inlines of a paragraph, a heading, a cell or a note."""
    traced = Traced(scene.block, given)
    if scene.trace is not None:
        scene.trace.append(traced)
    given = _turned(given, scene)
    line = _Line(scene)
    at = 0
    while at < len(given):
        inline, first, before = given[at], at, len(line.found)
        if isinstance(inline, Citation):
            at = line.citations(given, at)
        else:
            line.one(inline)
            at += 1
        traced.steps.append((first, at, before))
    traced.said = tuple(line.found)
    return traced.said


class _Line:
    """The inlines so far, and the character that the next words follow."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.found: list[Inline] = []
        self.held = ""  # a stop already set before a note's mark

    def one(self, inline: Written) -> None:
        match inline:
            case Text():
                words = inline.text
                if self.held and words.startswith(self.held):
                    words = words[1:]
                self.held = ""
                if words.startswith(".") and self._stopped():
                    words = words[1:]
                words = typeset(words, self.scene.lang, self._before())
                if words:
                    self.found.append(Run(words, inline.strong, inline.emphasis))
            case Binding():
                self.found += bound(inline, self.scene)
            case Note():
                self.found.append(self._note(inline))
            case LineBreak():
                self.found.append(Break())
            case Citation():
                self.citations((inline,), 0)

    def _before(self) -> str:
        last = self.found[-1] if self.found else None
        if isinstance(last, NoteMark):
            return "x"
        return last.text[-1:] if isinstance(last, Run | CiteRun) else ""

    def _stopped(self) -> bool:
        """Whether a bound value has just ended in a point of its own (``Maps, Inc.``)."""
        last = self.found[-1] if self.found else None
        return isinstance(last, Run) and bool(last.source) and last.text.endswith(".")

    def _note(self, note: Note) -> Inline:
        if self.scene.place == "note":
            return Run("")
        number = self.scene.next_note()
        return NoteMark(number, _within(note.inlines, self.scene))

    # -------------------------------------------------------------- citations

    def citations(self, given: Sequence[Written], at: int) -> int:
        """Say the citations that stand together from ``at``; returns where the text goes on."""
        group, after = _group(given, at)
        exhibits: list[Inlines] = []
        notes: list[tuple[Citation, Authority | Source]] = []
        pending: list[Target] = []
        for citation in group:
            item = self.scene.closure.find(citation.handle)
            if isinstance(item, Authority) or (isinstance(item, Source) and is_reference(item)):
                notes.append((citation, item))
                continue
            found = self._targets(citation)
            if not found or citation.prefix:
                exhibits += self._said(pending)
                pending = []
            if not found:
                exhibits.append((broken_cite(citation),))
            elif citation.prefix:
                exhibits.append(self._prefixed(citation, cite_targets(found, self.scene)))
            else:
                pending += found
        exhibits += self._said(pending)
        self._set(exhibits, notes, given[after] if after < len(given) else None)
        return after

    def _targets(self, citation: Citation) -> list[Target]:
        scene = self.scene
        item = scene.closure.find(citation.handle)
        if item is None:
            return []
        found = targets(item, scene.closure, scene.lang, citation.pinpoint)
        if isinstance(item, Fact):
            found = fit_for(found, scene)[:MOST]
        return found

    def _said(self, found: list[Target]) -> list[Inlines]:
        return [cite_targets(found, self.scene)] if found else []

    def _prefixed(self, citation: Citation, words: Inlines) -> Inlines:
        prefix = typeset(citation.prefix, self.scene.lang)
        return (Run(prefix + " ", emphasis=True), *words)

    def _set(
        self,
        exhibits: list[Inlines],
        notes: list[tuple[Citation, Authority | Source]],
        following: Written | None,
    ) -> None:
        bare = self.scene.place != "text" or self._before() == "(" or self._asked_for()
        how = self.scene.draft.settings.get("cites")  # "notes", "inline", else each in its place
        if not bare and (how == "notes" or (notes and how != "inline")):
            if how != "notes":
                self._in_brackets(exhibits)
                exhibits = []
            self._footnote(notes, following, exhibits)
            return
        inside = bool(exhibits) or self._in_sentence()
        parts = list(exhibits)
        for one in notes:
            parts.append(self._authority(one, inside=inside))
            inside = True
        if bare or not self.found:
            self.found += _joined(parts, self.scene.lang)
        else:
            self._in_brackets(parts)

    def _asked_for(self) -> bool:
        """Whether the words before need the cite to end what they say: ``see``, ``under``."""
        last = self.found[-1] if self.found else None
        return isinstance(last, Run) and _ASK.search(last.text) is not None

    def _in_brackets(self, parts: list[Inlines]) -> None:
        if parts:
            self.found += [Run("("), *_joined(parts, self.scene.lang), Run(")")]

    def _in_sentence(self) -> bool:
        """Whether a cite here stands inside a sentence, where *id.* has a small letter."""
        last = self.found[-1] if self.found else None
        if not isinstance(last, Run | CiteRun):
            return False
        return not last.text.rstrip("( \u00a0\u202f").endswith((".", "?", "!", "”"))

    def _authority(
        self, one: tuple[Citation, Authority | Source], opens: bool = False, inside: bool = False
    ) -> Inlines:
        citation, item = one
        words = authority(item, citation.pinpoint, self.scene)
        if not citation.prefix:
            return after_signal(words) if inside else words
        prefix = citation.prefix[:1].upper() + citation.prefix[1:] if opens else citation.prefix
        return (Run(prefix + " ", emphasis=True), *after_signal(words))

    def _footnote(
        self,
        notes: list[tuple[Citation, Authority | Source]],
        following: Written | None,
        exhibits: list[Inlines],
    ) -> None:
        """An authority in running text goes to the foot; in English its mark follows the stop."""
        self._close_up()
        if self.scene.lang == "en" and isinstance(following, Text):
            stop = following.text[:1]
            if stop and stop in _STOPS:
                self.found.append(Run(stop))
                self.held = stop
        number = self.scene.next_note()
        place, self.scene.place = self.scene.place, "note"
        first = [_opening(one) if not at else one for at, one in enumerate(exhibits)]
        opens = not exhibits
        cited = [
            self._authority(one, opens=opens and not at, inside=not opens or bool(at))
            for at, one in enumerate(notes)
        ]
        self.scene.place = place
        words = _joined([*first, *cited], self.scene.lang)
        last = words[-1]
        stopped = isinstance(last, Run | CiteRun) and last.text.endswith(".")
        self.found.append(NoteMark(number, (*words, *(() if stopped else (Run("."),)))))

    def _close_up(self) -> None:
        last = self.found[-1] if self.found else None
        if isinstance(last, Run):
            self.found[-1] = replace(last, text=last.text.rstrip(" "))


def _turned(given: Sequence[Written], scene: Scene) -> Sequence[Written]:
    """Straight double quotation marks turned in pairs, though bindings stand between them."""
    count = sum(inline.text.count('"') for inline in given if isinstance(inline, Text))
    if not count or count % 2:
        return given  # an odd one out may be an inch
    marks = _GUILLEMETS if scene.lang == "fr" else _QUOTES
    turned: list[Written] = []
    number = 0
    for inline in given:
        if not isinstance(inline, Text):
            turned.append(inline)
            continue
        words, *others = inline.text.split('"')
        for other in others:
            words += marks[number % 2] + other
            number += 1
        turned.append(replace(inline, text=words))
    return turned


def _group(given: Sequence[Written], at: int) -> tuple[list[Citation], int]:
    """The citations from ``at`` on with nothing but spaces between, and where they end."""
    found: list[Citation] = []
    after = at
    while at < len(given):
        inline = given[at]
        if isinstance(inline, Citation):
            found.append(inline)
            after = at + 1
        elif not (isinstance(inline, Text) and not inline.text.strip()):
            break
        at += 1
    return found, after


def _opening(words: Inlines) -> Inlines:
    """Words that open a note: with a capital."""
    first = words[0]
    if not isinstance(first, Run | CiteRun):
        return words
    return (replace(first, text=first.text[:1].upper() + first.text[1:]), *words[1:])


def _joined(parts: list[Inlines], lang: str) -> Inlines:
    joined: list[Inline] = []
    for part in parts:
        joined += [between(lang), *part] if joined else part
    return tuple(joined)


def _within(given: Sequence[Written], scene: Scene) -> Inlines:
    place, scene.place = scene.place, "note"
    found = inlines(given, scene)
    scene.place = place
    return found
