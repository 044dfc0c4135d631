"""Agreements, versions, clauses and authorities in words."""

from pincite.document.closure import Closure
from pincite.drafting.dates import said_date
from pincite.drafting.say.evidence import quoted
from pincite.drafting.say.said import Said, inside, unstopped
from pincite.drafting.scene import Scene
from pincite.model.obligations import Agreement, Authority, Clause, Version
from pincite.text.edtf_dates import bounds, is_edtf


def say_agreement(agreement: Agreement, field: str, _form: str, scene: Scene) -> Said:
    """Its short title where it has one."""
    match field:
        case "" | "short":
            return agreement.said("short_title", scene.lang) or agreement.said("title", scene.lang)
        case "title":
            return agreement.said("title", scene.lang)
        case "governing_law":
            return agreement.said("governing_law", scene.lang) or None
    return None


def say_version(version: Version, field: str, form: str, scene: Scene) -> Said:
    """A version by its face date: ``version of October 10, 2022``."""
    match field:
        case "" | "name":
            return version_words(version, scene)
        case "label":
            return version.said("label", scene.lang)
        case "face_date" | "in_force_from" | "in_force_to":
            return said_date(getattr(version, field), scene.how, form)
    return None


def version_words(version: Version, scene: Scene) -> str:
    """``version of October 10, 2022``; the label where the version bears no date."""
    date = said_date(version.face_date or version.in_force_from, scene.how)
    if date is None:
        return version.said("label", scene.lang)
    return f"version du {date}" if scene.lang == "fr" else f"version of {date}"


def say_clause(clause: Clause, field: str, form: str, scene: Scene) -> Said:  # noqa: PLR0911
    """A provision by its number; its heading, its words, or the version it stands in."""
    version = scene.closure.get(Version, clause.version)
    match field:
        case "":
            return section(clause, scene)
        case "number":
            return clause.number
        case "heading":
            return clause.said("heading", scene.lang) or None
        case "text":
            words = clause.said("text", scene.lang)
            return _provision(clause, words, form, scene)
        case "version":
            return version_words(version, scene) if version is not None else None
        case "agreement":
            return _agreement_words(version, scene)
        case "ref":
            return _reference(clause, version, scene)
        case "dated":
            dated = f" ({version_words(version, scene)})" if version is not None else ""
            words = section(clause, scene) + dated
            return words[:1].upper() + words[1:] if form == "start" else words
    return None


def _provision(clause: Clause, words: str, form: str, scene: Scene) -> Said:
    """A provision's own words in quotation marks; a paraphrase without."""
    if form == "inside":
        words = inside(unstopped(words), scene.lang)
    return words if clause.paraphrase or not words else tuple(quoted(words, scene))


def _agreement_words(version: Version | None, scene: Scene) -> Said:
    agreement = scene.closure.get(Agreement, version.agreement) if version else None
    return say_agreement(agreement, "", "", scene) if agreement is not None else None


def section(clause: Clause, scene: Scene) -> str:
    """``§ II.D``, ``clause II.D``, ``article II.D``; the sign and its number stay together."""
    return scene.how.section.replace("{n}", clause.number).replace(" ", "\u00a0")


def _reference(clause: Clause, version: Version | None, scene: Scene) -> str:
    agreement = scene.closure.get(Agreement, version.agreement) if version else None
    words = section(clause, scene)
    if agreement is not None:
        name = agreement.said("short_title", scene.lang) or agreement.said("title", scene.lang)
        if scene.lang == "fr":
            dated = f", {version_words(version, scene)}" if version is not None else ""
            return f"{words} ({name}{dated})"
        words += f" of the {name}"
    if version is not None:
        words += f" ({version_words(version, scene)})"
    return words


def in_force(closure: Closure, clause: Clause, day: str) -> Clause | None:
    """The provision of the same topic in the version in force throughout a date (EDTF).

    None when no version covers the date, or when it straddles two.
    """
    version = closure.get(Version, clause.version)
    if version is None or not is_edtf(day):
        return None
    for other in closure.children(Version, "agreement", version.agreement):
        if not covers(other, day):
            continue
        twins = closure.children(Clause, "version", other.id)
        same = [one for one in twins if clause.topic and one.topic == clause.topic]
        if other.id == version.id:
            return clause
        return same[0] if same else None
    return None


def covers(version: Version, day: str) -> bool:
    """Whether a version was in force during the whole of a date."""
    first, last = bounds(day)
    start = bounds(version.in_force_from)[0] if version.in_force_from else None
    end = bounds(version.in_force_to)[1] if version.in_force_to else None
    if first is None or last is None:
        return False
    return (start is None or start <= first) and (end is None or last <= end)


def say_authority(authority: Authority, field: str, _form: str, scene: Scene) -> Said:
    """A citation, or the proposition it is cited for."""
    match field:
        case "" | "citation":
            return authority.citation
        case "proposition":
            return authority.said("proposition", scene.lang) or None
        case "pinpoint":
            return authority.pinpoint or None
    return None
