"""What stands around a document's blocks: letterhead, running heads, a report's opening lines."""

import re
from dataclasses import replace

from pincite.document.resolved import Blocks, Document, Letterhead
from pincite.drafting.dates import said_date
from pincite.drafting.exhibits import number_of
from pincite.drafting.say.people import named, title_at
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import typeset
from pincite.drafting.wording import say
from pincite.model.people import Party


def framed(blocks: Blocks, scene: Scene) -> Document:
    """The whole document around its blocks.

    A draft that is not issued is marked across its pages, unless the case has a banner of its
    own (a sample says on every page what it is).
    """
    draft, case = scene.draft, scene.closure.case
    unmarked = draft.state == "issued" or bool(case.banner)
    signatory = scene.closure.get(Party, draft.signatory)
    return Document(
        kind=draft.document,
        title=draft.title,
        lang=scene.lang,
        date=draft.date,
        blocks=blocks,
        style=draft.style,
        paper=draft.paper,
        letterhead=_letterhead(scene),
        running=_running(scene),
        banner=case.banner,
        watermark="" if unmarked else say("draft", scene.lang),
        marking=str(draft.settings.get("marking") or ""),
        author=signatory.name if signatory is not None else case.profile.name,
        subject=case.title,
        contents=bool(draft.settings.get("contents")),
        facts=() if draft.document == "letter" else _facts(scene),
        exhibits=scene.exhibits,
        typeface=case.profile.typeface,
    )


def _letterhead(scene: Scene) -> Letterhead:
    profile = scene.closure.case.profile
    references = tuple(
        (str(label), str(words)) for label, words in scene.draft.settings.get("references", ())
    ) or _references(scene)
    if profile.name:
        head = Letterhead(profile.name, profile.line, profile.contact, references)
        return replace(head, logo=profile.logo, logo_text=profile.logo_text or profile.name)
    signatory = scene.closure.get(Party, scene.draft.signatory)
    if signatory is None:
        return Letterhead(references=references)
    line = title_at(signatory, scene.draft.date, scene.lang)
    return Letterhead(signatory.name, line, signatory.address, references)


def _references(scene: Scene) -> tuple[tuple[str, str], ...]:
    """Our reference and yours, where the firm's profile or the draft gives them."""
    profile, settings = scene.closure.case.profile, scene.draft.settings
    given = (
        ("our_ref", str(settings.get("our_ref") or profile.our_reference)),
        ("your_ref", str(settings.get("your_ref") or profile.your_reference)),
    )
    return tuple((say(label, scene.lang), words) for label, words in given if words)


def _running(scene: Scene) -> tuple[str, ...]:
    date = typeset(said_date(scene.draft.date, scene.how) or "", scene.lang)
    if scene.draft.document == "letter":
        addressee = scene.closure.get(Party, scene.draft.addressee)
        first = named(addressee, scene) if addressee is not None else scene.draft.title
        return (first, date) if date else (first,)
    return (f"{scene.closure.case.title}: {scene.draft.title}",)


def _facts(scene: Scene) -> tuple[tuple[str, str], ...]:
    """Matter, for whom, by whom, as of when, and which exhibits: a report's opening lines."""
    draft = scene.draft
    client = scene.closure.get(Party, draft.client)
    author = scene.closure.get(Party, draft.signatory)
    lines = (
        ("matter", scene.closure.case.title),
        ("prepared_for", named(client, scene) if client is not None else ""),
        ("prepared_by", named(author, scene) if author is not None else ""),
        ("as_of", typeset(said_date(draft.date, scene.how) or "", scene.lang)),
        ("evidence", exhibit_range(scene)),
    )
    return tuple((say(label, scene.lang), words) for label, words in lines if words)


def exhibit_range(scene: Scene) -> str:
    """``Exs. 1–11``, ``Pièces n° 1 à 11``; a single exhibit by its label."""
    labels = [use.label for use in scene.exhibits]
    if len(labels) < 2:
        return "".join(labels)
    first, last = number_of(labels[0]), number_of(labels[-1])
    stem = labels[0].removesuffix(first).rstrip()
    if scene.lang == "fr":
        return f"{re.sub('^Pièce', 'Pièces', stem)} {first} à {last}"
    plural = {"Ex.": "Exs.", "Exhibit": "Exhibits"}.get(stem, stem)
    return f"{plural} {first}–{last}"
