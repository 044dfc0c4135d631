"""Which citation style a draft follows, and what a style needs that CSL cannot say.

A draft's settings name it: ``citation_style`` is one that travels with the program, or counsel's
own, whose text is then kept in the draft as ``citation_csl``, so that an issued document is made
again from the case alone. Without a name the country decides.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Final

from pincite import resources
from pincite.drafting.csl import Place
from pincite.drafting.pinpoints import Pinpoint
from pincite.model.drafts import Draft

BY_COUNTRY: Final = {"us": "bluebook-law-review", "uk": "oscola", "fr": "juridique-fr"}
OURS: Final = (*BY_COUNTRY.values(), "chicago-notes-bibliography-fr")

_LABELS: Final = {"page": "page", "paragraph": "paragraph", "section": "section"}


def style_of(draft: Draft, country: str) -> tuple[str, bytes]:
    """The name and content of a draft's style; an unknown name falls back to the country's."""
    name = str(draft.settings.get("citation_style") or "")
    own = draft.settings.get("citation_csl")
    if name and isinstance(own, str) and own:
        return name, own.encode("utf-8", "replace")
    known = name if name in OURS else BY_COUNTRY[country]
    return known, built_in_style(known)


@cache
def built_in_style(name: str) -> bytes:
    """The content of a style that travels with the program."""
    return resources.path("citation_styles", f"{name}.csl").read_bytes()


def located(pinpoint: Pinpoint, written: str, style: str) -> Place:
    """The locator of a pinpoint. Bluebook prints no label, so a paragraph brings its sign along."""
    label = _LABELS.get(pinpoint.kind, "page")
    if not style.startswith("bluebook"):
        return Place(locator=pinpoint.number, label=label)
    if written.startswith(("¶", "§")):
        return Place(locator=written)
    sign = "¶ " if label == "paragraph" else ""
    return Place(locator=sign + pinpoint.number)


def suited(
    item: Mapping[str, Any], place: Place, style: str, archive: str = ""
) -> tuple[dict[str, Any], Place]:
    """An item and its place as a style needs them.

    Bluebook: a newspaper's page on the web is cited as a page on the web (rule 18.2), with its
    archived copy in brackets; a case cited short names a page, its first where no other is meant.
    """
    found = dict(item)
    if not style.startswith("bluebook"):
        return _statute(found, place, style)
    if found.get("type") == "article-newspaper" and found.get("URL") and not found.get("page"):
        found["type"] = "webpage"
    rules = str(found.get("container-title", ""))
    if found.get("type") == "legislation" and rules.startswith("Fed. R.") and "section" in found:
        # Rule 12.9.3: court rules stand by abbreviation and number alone, without a section sign.
        found["title"] = f"{found.pop('container-title')} {found.pop('section')}"
    if archive and found.get("URL"):
        found["URL"] = f"{found['URL']} [{archive}]"
    if found.get("type") == "legal_case" and place.position == "subsequent" and not place.locator:
        place = replace(place, locator=str(found.get("page") or "").split("-")[0])
    return found, place


def _statute(found: dict[str, Any], place: Place, style: str) -> tuple[dict[str, Any], Place]:
    """A statute's section where a style has no room for it.

    OSCOLA 2.4.4 cites foreign statutes as at home, without full stops: ``Cal Code § 337``. The
    French style would call what is no page one: ``art. 337, subd. (a)``, not ``p. subd. (a)``.
    """
    section = str(found.get("section") or "")
    if found.get("type") != "legislation" or not section:
        return found, place
    if style == "oscola" and (code := str(found.pop("container-title", ""))):
        found["title"] = f"{code.replace('.', '')} § {section}"
        place = replace(place, locator=place.locator.replace(".", ""))
    elif style == "oscola" and not found.get("issued"):
        found["title"] = f"{found.get('title', '')}, s {section}"
    elif style == "oscola" and not place.locator:
        place = replace(place, locator=section, label="section")
    elif style == "juridique-fr" and place.position == "first" and not place.locator[:1].isdigit():
        found["section"] = ", ".join(part for part in (section, place.locator) if part)
        place = replace(place, locator="")
    return found, place
