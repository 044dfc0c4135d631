"""Authorities cited in full, then short, then by id.

One with CSL data, and a source known by its particulars alone, is cited by the draft's citation
style. The others follow simple rules after the Bluebook: a case's name is in italics up to the
comma before its reporter; a pinpoint goes before the closing parenthesis; the second cite is short
(``Vane, 12 Rep. 3d at 45``), and one that follows itself is ``Id. at 45``. Statutes, rules and
French authorities are then always cited in full.
"""

import re
from dataclasses import replace

from pincite.document.resolved import CiteRun, Inlines, Run
from pincite.drafting.conventions import solid
from pincite.drafting.csl_cites import follows, said_by_csl
from pincite.drafting.pinpoints import typed
from pincite.drafting.scene import Quoted, Scene
from pincite.model.evidence import Source
from pincite.model.obligations import Authority

_CASE = re.compile(r"(?P<name>.+?)(?P<comma>,? )(?=\d|\[)(?P<rest>.*)", re.DOTALL)
_COURT = re.compile(r"(?P<place>.*?)(?P<court> \([^()]*\d{4}\))(?P<tail>.*)", re.DOTALL)


def authority(item: Authority | Source, pinpoint: str, scene: Scene) -> Inlines:
    """The inlines of a cite of an authority, or of a source that is no exhibit."""
    if isinstance(item, Authority):
        pinpoint = pinpoint or item.pinpoint
    before = tuple(scene.quoted)
    by_style = said_by_csl(item, pinpoint, scene, before)
    place = typed(pinpoint).number
    scene.quoted.append(Quoted(item.id, scene.notes, place, scene.place == "note"))
    if by_style is not None:
        return by_style
    if isinstance(item, Source):
        parts = (item.author, item.title, item.outlet, item.url)
        return (CiteRun(", ".join(part for part in parts if part), item.handle),)
    return _by_rule(item, pinpoint, scene, before)


def after_signal(words: Inlines) -> Inlines:
    """A cite behind a signal: ``See id. at 45``, where *id.* no longer opens a sentence."""
    first, *rest = words
    if isinstance(first, CiteRun) and first.text in ("Id.", "Ibid.", "Id", "Ibid"):
        first = replace(first, text=first.text.lower())
    return (first, *rest)


def _by_rule(item: Authority, pinpoint: str, scene: Scene, before: tuple[Quoted, ...]) -> Inlines:
    if item.type != "case":
        words = f"{item.citation}, {pinpoint}" if pinpoint else item.citation
        return _with_name(item, words)
    if scene.how.country != "us":
        return _full(item, pinpoint)
    if before and follows(before[-1], item.id, scene, before):
        return _id(item, pinpoint)
    known = any(one.item == item.id for one in before)
    return _short(item, pinpoint) if known else _full(item, pinpoint)


def _full(item: Authority, pinpoint: str) -> Inlines:
    words = item.citation
    if pinpoint:
        court = _COURT.fullmatch(words)
        words = (
            f"{court['place']}, {pinpoint}{court['court']}{court['tail']}"
            if court
            else f"{words}, {pinpoint}"
        )
    return _with_name(item, words)


def _with_name(item: Authority, words: str) -> Inlines:
    match = _CASE.fullmatch(words) if item.type == "case" else None
    if match is None:
        return (CiteRun(words, item.handle),)
    return (
        CiteRun(match["name"], item.handle, emphasis=True),
        CiteRun(match["comma"] + match["rest"], item.handle, pinpoint=item.pinpoint),
    )


def _short(item: Authority, pinpoint: str) -> Inlines:
    match = _CASE.fullmatch(item.citation)
    if match is None:
        return _full(item, pinpoint)
    name = re.split(r",| v\. ", match["name"])[0]
    court = _COURT.fullmatch(match["rest"])
    reporter = re.sub(r" \d+(?:[-–]\d+)?$", "", court["place"] if court else match["rest"])
    where = f" at {pinpoint}" if pinpoint else ""
    return (
        CiteRun(name, item.handle, emphasis=True),
        CiteRun(f", {solid(reporter + where)}", item.handle, pinpoint=pinpoint),
    )


def _id(item: Authority, pinpoint: str) -> Inlines:
    where = (Run(solid(f" at {pinpoint}")),) if pinpoint else ()
    return (CiteRun("Id.", item.handle, pinpoint=pinpoint, emphasis=True), *where)
