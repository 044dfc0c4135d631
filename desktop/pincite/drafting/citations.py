"""Citations: from an item to the exhibits and pinpoints that prove it, and how they are said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pincite.document.closure import Closure
from pincite.document.lineage import passages, roots, source_of
from pincite.document.resolved import CiteRun, Inline, Inlines, Run
from pincite.document.tree import Citation
from pincite.drafting.conventions import solid
from pincite.drafting.pinpoints import Pinpoint, of_passage, said, typed
from pincite.drafting.scene import Scene
from pincite.model.base import Item
from pincite.model.drafts import Exhibit
from pincite.model.evidence import Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Agreement, Clause, Version
from pincite.model.people import Communication

MOST = 2  # cites of one fact in running text; a chronology gives them all


@dataclass(frozen=True, slots=True)
class Target:
    """One place that a cite lands on. ``handle`` is the item that was cited."""

    source: Source
    pinpoint: Pinpoint
    handle: str

    @property
    def destination(self) -> str:
        """The named destination in the binder: ``S4``, ``S4-p2``, ``S4-para7``."""
        anchor = self.pinpoint.anchor
        return f"{self.source.handle}-{anchor}" if anchor else self.source.handle


def targets(item: Item, closure: Closure, lang: str, pinpoint: str = "") -> list[Target]:
    """All places that prove an item, the best first; empty when there is no source behind it."""
    if isinstance(item, Exhibit):
        source = closure.get(Source, item.source)
        return targets(source, closure, lang, pinpoint) if source is not None else []
    if isinstance(item, Source):
        return [Target(item, typed(pinpoint), item.handle)]
    if isinstance(item, Communication | Version):
        source = closure.get(Source, item.source)
        return [Target(source, typed(pinpoint), item.handle)] if source is not None else []
    if isinstance(item, Agreement):
        versions = closure.children(Version, "agreement", item.id)
        return targets(versions[-1], closure, lang, pinpoint) if versions else []
    found = _of_passages(item, closure, lang, pinpoint)
    if isinstance(item, Clause):
        return found[:1] or _of_clause(item, closure)
    return found[:1] if isinstance(item, Figure | Reading) else found


def _of_clause(clause: Clause, closure: Closure) -> list[Target]:
    version = closure.get(Version, clause.version)
    source = closure.get(Source, version.source) if version is not None else None
    if source is None:
        return []
    return [Target(source, Pinpoint("section", clause.number), clause.handle)]


def _of_passages(item: Item, closure: Closure, lang: str, pinpoint: str) -> list[Target]:
    found = passages(closure, item)
    held = [(p, s) for p in found if (s := source_of(closure, p)) is not None]
    if isinstance(item, Figure | Reading) and held:
        return [_target(*held[0], item, pinpoint)]
    everywhere = {source.id for _, source in held}
    kept = [(p, s) for p, s in held if not _copies(s, everywhere, closure)]
    # Originals before copies, the reader's language before a foreign one, the earlier first.
    kept.sort(key=lambda pair: (pair[1].language[:2] not in ("", lang), pair[1].published or "9"))
    return [_target(passage, source, item, pinpoint) for passage, source in kept]


def _copies(source: Source, others: Iterable[str], closure: Closure) -> bool:
    """Whether a source only repeats another one that proves the same."""
    return any(root.id in others and root.id != source.id for root in roots(closure, source))


def _target(passage: Passage, source: Source, item: Item, pinpoint: str) -> Target:
    place = of_passage(passage)
    if pinpoint:
        place = replace(typed(pinpoint), ocr=place.ocr)
    return Target(source, place, item.handle)


# ------------------------------------------------------------------ words


def fit_for(found: Sequence[Target], scene: Scene) -> list[Target]:
    """The places that a letter may rest a fact on.

    Nothing privileged; and where counsel has chosen exhibits for the letter, these before others.
    """
    if scene.draft.document != "letter":
        return list(found)
    kept = [target for target in found if not target.source.privilege]
    chosen = [target for target in kept if target.source.id in scene.ledger.exhibits]
    return chosen or kept


def cite_targets(found: Sequence[Target], scene: Scene, shared: bool = True) -> Inlines:
    """Cites one after another.

    Where ``shared``, paragraphs of one exhibit share its name: ``Ex. 3 at ¶¶ 7, 9``.
    """
    inlines: list[Inline] = []
    done: set[tuple[str, str]] = set()
    fresh = []
    for target in found:
        key = (target.source.id, said(target.pinpoint, scene.how))
        if key not in done:
            done.add(key)
            fresh.append(target)
    for group in _by_exhibit(fresh) if shared else [[target] for target in fresh]:
        if inlines:
            inlines.append(between(scene.lang))
        inlines += _group(group, scene)
    return tuple(inlines)


def between(lang: str) -> Run:
    """What stands between two cites."""
    return Run("\u202f; " if lang == "fr" else "; ")


def _by_exhibit(found: Sequence[Target]) -> list[list[Target]]:
    """Places in the same exhibit stand together where all of them are plain paragraphs."""
    groups: list[list[Target]] = []
    for target in found:
        for group in groups:
            if group[0].source.id == target.source.id and _joins(group[0]) and _joins(target):
                group.append(target)
                break
        else:
            groups.append([target])
    return groups


def _joins(target: Target) -> bool:
    return target.pinpoint.kind == "paragraph" and target.pinpoint.number.isdigit()


def _group(group: list[Target], scene: Scene) -> list[Inline]:
    first, *others = sorted(group, key=_paragraph) if len(group) > 1 else group
    label = in_text(scene.ledger.cite(first.source, scene.block), scene.lang)
    place = said(first.pinpoint, scene.how)
    if others:
        place = scene.how.paragraphs.replace("{n}", first.pinpoint.number)
    words = f"{label}{scene.how.join}{place}" if place else label
    inlines: list[Inline] = [_run(words, label, first)]
    for target in others:
        inlines += [Run(", "), _run(target.pinpoint.number, label, target)]
    return inlines


def _paragraph(target: Target) -> int:
    return int(target.pinpoint.number)


def _run(words: str, label: str, target: Target) -> CiteRun:
    return CiteRun(
        solid(words),
        target.handle,
        destination=target.destination,
        exhibit=label,
        pinpoint=target.pinpoint.number,
    )


def in_text(label: str, lang: str) -> str:
    """An exhibit's label inside a sentence: ``pièce n° 3`` has no capital there in French."""
    return label[:1].lower() + label[1:] if lang == "fr" and label.startswith("Pièce") else label


def broken_cite(citation: Citation) -> CiteRun:
    """What shows that a cite has no exhibit behind it."""
    return CiteRun(f"[{citation.handle}?]", citation.handle, broken=True)
