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
    """The list of exhibits; with the option ``hashes`` each with its SHA-256."""
    if not scene.exhibits:
        return ()
    hashes = "hashes" in options(directive)
    rows = []
    for use in scene.exhibits:
        source = scene.closure.find(use.source)
        if not isinstance(source, Source):
            continue
        number = number_of(use.label)
        named: list[Inline] = [words(use.title, scene, source.handle)]
        if hashes and source.sha256:
            named += [Break(), Run(f"{say('hash', scene.lang)} {source.sha256}", emphasis=True)]
        rows.append(
            (
                cell(Run(number), strong=True),
                cell(*named),
                cell(*said(source, "date", "", scene)),
                cell(*_author(source, scene)),
                cell(Run(_pages(source, scene))),
            )
        )
    columns = titles(
        scene,
        ("exhibit", "left", 0.4),
        ("description", "left", 3.0),
        ("date", "left", 1.1),
        ("author", "left", 1.3),
        ("pages", "right", 0.5),
    )
    return (Table(place, columns, tuple(rows), wide=True),)


def _author(source: Source, scene: Scene) -> list[Inline]:
    parts = list(dict.fromkeys(part for part in (source.author, source.outlet) if part))
    if not parts:
        party = speaker(scene.closure, source)
        parts = [party.name] if party is not None else []
    return [words(", ".join(parts), scene, source.handle)] if parts else []


def _pages(source: Source, scene: Scene) -> str:
    extent = scene.closure.extents.get(source.id)
    return str(extent.pages) if extent is not None and extent.pages else ""
