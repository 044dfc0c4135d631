"""Parties and communications in words: names, titles at a date, addresses, salutations."""

from pincite.document.closure import Closure
from pincite.document.resolved import Break, Inline, Run
from pincite.drafting.dates import said_date
from pincite.drafting.say.said import Said
from pincite.drafting.scene import Scene
from pincite.model.people import Communication, DatedWords, Party
from pincite.text.edtf_dates import bounds, is_edtf

_FR_HONORIFICS = {
    "M.": "Monsieur",
    "Mr": "Monsieur",
    "Mr.": "Monsieur",
    "Mme": "Madame",
    "Mrs.": "Madame",
    "Mrs": "Madame",
    "Ms.": "Madame",
    "Ms": "Madame",
    "Mlle": "Madame",
    "Me": "Maître",
    "Maître": "Maître",
    "Dr.": "Docteur",
    "Dr": "Docteur",
}
_FR_SHORT = {"Monsieur": "M.", "Madame": "Mme", "Maître": "Me", "Docteur": "Dr"}
_EN_HONORIFICS = {"M.": "Mr.", "Mme": "Ms.", "Mlle": "Ms.", "Me": "", "Maître": ""}


def say_party(party: Party, field: str, form: str, scene: Scene) -> Said:  # noqa: PLR0911
    """A party's name (its defined term where it has one), or another of its fields."""
    match field:
        case "" | "short":
            return _called(party, scene) or party.said("name", scene.lang)
        case "name":
            return party.said("name", scene.lang)
        case "named":
            return named(party, scene)
        case "surname":
            return party.name.split()[-1]
        case "salutation":
            return salutation(party, scene)
        case "title":
            return title_at(party, scene.draft.date, scene.lang) or None
        case "defined":
            return _defined(party, scene)
        case "block":
            return _lines(address_block(party, scene))
        case "address":
            lines = _address(party, scene.lang)
            return _lines(lines) if form != "line" else ", ".join(lines) or None
    return None


def named(party: Party, scene: Scene) -> str:
    """``Mr. Satya Nadella``; ``M. Nadella`` keeps its French form in French."""
    polite = _honorific(party, scene)
    return f"{polite} {party.name}" if polite else party.name


def _honorific(party: Party, scene: Scene) -> str:
    given = party.said("honorific", scene.lang)
    if not given or party.type == "organisation":
        return ""
    if scene.lang == "fr":
        return _FR_HONORIFICS.get(given, given)
    polite = _EN_HONORIFICS.get(given, given)
    return polite.rstrip(".") if scene.how.country == "uk" else polite


def salutation(party: Party, scene: Scene) -> str:
    """What stands after ``Dear``, or alone in French: ``Mr. Nadella``, ``Monsieur``."""
    if scene.lang == "fr":
        polite = _FR_HONORIFICS.get(party.honorific, "")
        return polite if party.type == "person" and polite else "Madame, Monsieur"
    if party.type == "organisation":
        return "Sirs" if scene.how.country == "uk" else "Sir or Madam"
    polite = _honorific(party, scene)
    return f"{polite} {party.name.split()[-1]}" if polite else party.name


def title_at(party: Party, day: str, lang: str) -> str:
    """The title that a party held on a day; the last known where none covers it."""
    titles = party.titles
    held = [title for title in titles if _covers(title, day)]
    chosen = held[-1] if held else titles[-1] if titles and not day else None
    if chosen is None:
        return ""
    translated = party.translations.get(lang, {})
    whole = translated.get("titles") if len(titles) == 1 else None
    return whole or translated.get(f"title:{chosen.words}") or chosen.words


def _covers(title: DatedWords, day: str) -> bool:
    if not day or not is_edtf(day):
        return False
    moment = bounds(day)[0]
    start = bounds(title.start)[0] if title.start else None
    end = bounds(title.end)[1] if title.end else None
    if moment is None:
        return False
    return (start is None or start <= moment) and (end is None or moment <= end)


def address_block(party: Party, scene: Scene) -> tuple[str, ...]:
    """Name, title, organisation and address, a line each."""
    lines = [named(party, scene)]
    title = title_at(party, scene.draft.date, scene.lang)
    if title:
        lines.append(title)
    house = scene.closure.get(Party, party.organisation)
    if house is not None:
        lines.append(house.name)
    address = _address(party, scene.lang) or (_address(house, scene.lang) if house else ())
    return (*lines, *address)


def _address(party: Party, lang: str) -> tuple[str, ...]:
    """The lines of an address; a translation in one line adds what follows the lines known."""
    translated = party.translations.get(lang, {}).get("address", "")
    known = ", ".join(party.address)
    if translated and known and translated.startswith(known):
        more = translated[len(known) :].strip(", ")
        return (*party.address, more) if more else party.address
    return tuple(translated.split("\n")) if translated else party.address


def _lines(lines: tuple[str, ...]) -> Said:
    inlines: list[Inline] = []
    for line in lines:
        inlines += [Break(), Run(line)] if inlines else [Run(line)]
    return tuple(inlines) or None


def _called(party: Party, scene: Scene) -> str:
    """The defined term; an honorific in it as the document's language and country write it."""
    short = party.said("short_name", scene.lang)
    first, _, rest = short.partition(" ")
    if not rest or party.type == "organisation" or first not in _FR_HONORIFICS:
        return short
    if scene.lang == "fr":
        polite = _FR_HONORIFICS[first]
        return f"{_FR_SHORT.get(polite, polite)} {rest}"
    polite = _EN_HONORIFICS.get(first, first)
    polite = polite.rstrip(".") if scene.how.country == "uk" else polite
    return f"{polite} {rest}" if polite else rest


def _defined(party: Party, scene: Scene) -> Said:
    short = _called(party, scene)
    name = party.said("name", scene.lang)
    if not short or short == name:
        return name
    if scene.lang == "fr":
        opening, closing = " (ci-après «\u00a0", "\u00a0»)"
    elif scene.how.country == "uk":
        opening, closing = " (‘", "’)"
    else:
        opening, closing = " (“", "”)"
    return (Run(name + opening), Run(short, strong=True), Run(closing))


def say_communication(item: Communication, field: str, form: str, scene: Scene) -> Said:
    """A communication as this letter calls it: ``our letter of May 18, 2023``."""
    if field in ("", "ref"):
        return letter_words(scene, item.date, item.sender, item.subject)
    if field == "date":
        return said_date(item.date, scene.how, form)
    return None


def letter_words(scene: Scene, day: str, sender: str | None, title: str) -> str:
    """``our letter of May 18, 2023``, ``your letter of ...``, or a title with its date."""
    date = said_date(day, scene.how) or ""
    whose = _whose(scene.closure, sender, scene)
    if not date:
        return title
    if scene.lang == "fr":
        return f"{whose or ''} lettre du {date}".strip() if whose else f"{title} ({date})"
    return f"{whose} letter of {date}" if whose else f"{title} ({date})"


def _whose(closure: Closure, sender: str | None, scene: Scene) -> str:
    party = closure.get(Party, sender)
    if party is None:
        return ""
    french = scene.lang == "fr"
    if party.side == "own":
        return "notre" if french else "our"
    addressee = closure.get(Party, scene.draft.addressee)
    if addressee is not None and party.id in (addressee.id, addressee.organisation):
        return "votre" if french else "your"
    return ""
