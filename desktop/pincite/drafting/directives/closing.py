"""How a document ends: signature, enclosures, the list of exhibits."""

from pincite.document.lineage import speaker
from pincite.document.resolved import (
    Blocks,
    Break,
    EntryList,
    Inline,
    Run,
    Signature,
    Table,
)
from pincite.document.tree import Directive
from pincite.drafting.conventions import solid
from pincite.drafting.dates import said_date
from pincite.drafting.directives.parts import cell, options, said, titles, words
from pincite.drafting.exhibits import number_of
from pincite.drafting.say.people import say_party, title_at
from pincite.drafting.say.said import of
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import ready, typeset
from pincite.drafting.wording import say
from pincite.model.base import Item
from pincite.model.drafts import Exhibit
from pincite.model.evidence import Source
from pincite.model.people import Party
from pincite.text.edtf_dates import format_edtf

_CLOSINGS = {"us": "Very truly yours,", "uk": "Yours faithfully,", "fr": ""}


def signature(_directive: Directive, scene: Scene, place: str) -> Blocks:
    """Closing, room to sign, the signatory's name, title and whom they act for."""
    signatory = scene.closure.get(Party, scene.draft.signatory)
    if signatory is None:
        return ()
    settings = scene.draft.settings
    closing = str(settings.get("closing", _CLOSINGS[scene.how.country]))
    capacity = [title_at(signatory, scene.draft.date, scene.lang)]
    listed = [one for one in scene.closure.case.profile.signatories if one.name == signatory.name]
    if listed:
        capacity = [capacity[0] or listed[0].title, listed[0].bar_number]
    client = scene.closure.get(Party, scene.draft.client)
    if client is not None and signatory.role == "counsel":
        name = str(say_party(client, "name", "", scene))
        whose = of(name) if scene.lang == "fr" else name
        if _plain(name) not in _plain(capacity[0]):
            capacity.append(say("counsel_for", scene.lang, whose))
    lines = tuple(typeset(ready(line), scene.lang) for line in capacity if line)
    return (Signature(place, typeset(closing, scene.lang), ready(signatory.name), lines),)


def _plain(words: str) -> str:
    return words.replace("\u00a0", " ").replace("\u202f", " ")


def enclosures(_directive: Directive, scene: Scene, place: str) -> Blocks:
    """The exhibits that go with a letter, each with its date."""
    if not scene.exhibits:
        return ()
    title = f"{say('enclosures', scene.lang)} ({len(scene.exhibits)})"
    entries = tuple(
        (solid(use.label), _titled(use.source, use.title, scene), use.source)
        for use in scene.exhibits
    )
    return (EntryList(place, title.replace(" (", "\u00a0("), entries),)


def _titled(handle: str, title: str, scene: Scene) -> str:
    published = str(getattr(scene.closure.find(handle), "published", ""))
    name = typeset(ready(title), scene.lang)
    date = said_date(published, scene.how)
    if not date or any(said in title for said in _said_dates(published)):
        return name
    return f"{name}, {typeset(date, scene.lang)}"


def _said_dates(edtf: str) -> list[str]:
    """A date in each of the forms in which a title may already hold it."""
    return [
        format_edtf(edtf, "en"),
        format_edtf(edtf, "en", style="uk"),
        format_edtf(edtf, "fr"),
    ]


def exhibits(directive: Directive, scene: Scene, place: str) -> Blocks:
    """The list of exhibits; with the option ``hashes`` each with its SHA-256 and its basis.

    The Bates range stands where a binder gave one; no numbers of that kind in France.
    """
    if not scene.exhibits:
        return ()
    hashes = "hashes" in options(directive)
    listed = [
        (use, source, scene.closure.find(use.handle))
        for use in scene.exhibits
        if isinstance(source := scene.closure.find(use.source), Source)
    ]
    numbered = scene.how.country != "fr" and any(_bates(exhibit) for _, _, exhibit in listed)
    rows = []
    for use, source, exhibit in listed:
        row = [
            cell(Run(number_of(use.label)), strong=True),
            cell(*_described(use.title, source, exhibit, scene, hashes=hashes)),
            cell(*said(source, "date", "", scene)),
            cell(*_author(source, scene)),
            cell(Run(_bates(exhibit))) if numbered else None,
            cell(Run(_pages(source, scene))),
        ]
        rows.append(tuple(one for one in row if one is not None))
    columns = titles(
        scene,
        ("exhibit", "left", 0.4),
        ("description", "left", 2.7 if numbered else 3.0),
        ("date", "left", 1.0),
        ("author", "left", 1.2),
        *([("bates", "left", 1.2)] if numbered else []),
        ("pages", "right", 0.5),
    )
    return (Table(place, columns, tuple(rows), wide=True),)


def _described(
    title: str, source: Source, exhibit: Item | None, scene: Scene, *, hashes: bool
) -> list[Inline]:
    """What an exhibit is; its designation; its hash, and on what it is authenticated."""
    named: list[Inline] = [words(title, scene, source.handle)]
    if isinstance(exhibit, Exhibit) and exhibit.confidentiality:
        marked = typeset(ready(exhibit.said("confidentiality", scene.lang)), scene.lang)
        named += [Break(), Run(marked, strong=True)]
    if hashes and source.sha256:
        named += [Break(), Run(f"{say('hash', scene.lang)} {source.sha256}", emphasis=True)]
    if hashes and isinstance(exhibit, Exhibit) and exhibit.basis:
        basis = typeset(ready(exhibit.said("basis", scene.lang)), scene.lang)
        named += [Break(), Run(say("basis", scene.lang, basis), emphasis=True)]
    return named


def _bates(exhibit: Item | None) -> str:
    if not isinstance(exhibit, Exhibit) or not exhibit.bates_first:
        return ""
    first, last = exhibit.bates_first, exhibit.bates_last
    return first if first == last or not last else f"{first}\u00a0– {last}"


def _author(source: Source, scene: Scene) -> list[Inline]:
    parts = list(dict.fromkeys(part for part in (source.author, source.outlet) if part))
    if not parts:
        party = speaker(scene.closure, source)
        parts = [party.name] if party is not None else []
    return [words(", ".join(parts), scene, source.handle)] if parts else []


def _pages(source: Source, scene: Scene) -> str:
    extent = scene.closure.extents.get(source.id)
    return str(extent.pages) if extent is not None and extent.pages else ""
