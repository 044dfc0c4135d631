"""The firm's profile: set once, kept beside the settings, taken into each case that uses it."""

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from pincite.actions.files import write_whole
from pincite.actions.profile import folder as settings_folder
from pincite.actions.registry import action
from pincite.actions.taking import refused
from pincite.casefile import CaseFile
from pincite.model.case import FirmProfile
from pincite.model.errors import EvidenceError, InvalidValue
from pincite.model.people import DatedWords, Party
from pincite.text.errors import ReadError

FILE = "firm.json"
MOST_BYTES = 8 * 1024 * 1024  # of a logo as given
MOST_PIXELS = 40_000_000
WIDEST, TALLEST = 1200, 600  # pixels of a logo as kept
_FORMATS = ("PNG", "JPEG")


@dataclass(frozen=True, slots=True)
class Firm:
    """What is kept for every case: the profile, and counsel's own place for templates."""

    profile: FirmProfile
    chosen: str = ""

    @property
    def folder(self) -> Path:
        """Where the firm's templates and citation styles stand."""
        return Path(self.chosen) if self.chosen else settings_folder() / "firm"


def firm() -> Firm:
    """The firm as kept on this computer; one never set, or damaged, is empty."""
    try:
        kept = json.loads((settings_folder() / FILE).read_text("utf-8"))
        profile = FirmProfile.checked(**kept.get("profile", {}))
        chosen = kept.get("folder", "")
    except (OSError, ValueError, TypeError, AttributeError, InvalidValue):
        return Firm(FirmProfile())
    return Firm(profile, chosen if isinstance(chosen, str) else "")


def save_firm(profile: FirmProfile | None = None, folder: str | None = None) -> Firm:
    """Keep a profile, or another folder for templates; what is not given stays.

    Raises CaseFileError where the settings' folder cannot be written.
    """
    before = firm()
    made = Firm(profile or before.profile, before.chosen if folder is None else folder)
    settings_folder().mkdir(parents=True, exist_ok=True)
    data = {"profile": made.profile.model_dump(), "folder": made.chosen}
    words = json.dumps(data, ensure_ascii=False, indent=1)
    write_whole(settings_folder() / FILE, words.encode("utf-8"))
    return made


def logo_from(path: Path) -> str:
    """A picture as a letterhead takes it: PNG in base64, no larger than needed, no hidden data.

    Raises EvidenceError: the file's own, ``logo_kind`` (neither PNG nor JPEG), ``logo_damaged``,
    ``logo_large``.
    """
    from PIL import Image, UnidentifiedImageError

    from pincite.intake.batch import read_file

    try:
        data = read_file(path, MOST_BYTES)
    except ReadError as error:
        raise refused(error, path.name) from error
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise EvidenceError("logo_large", name=path.name)
            opened.load()
            whole = opened.convert("RGBA")
    except UnidentifiedImageError as error:
        raise EvidenceError("logo_kind", name=path.name) from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise EvidenceError("logo_damaged", name=path.name) from error
    whole.thumbnail((WIDEST, TALLEST))
    paper = Image.new("RGB", whole.size, "white")
    paper.paste(whole, mask=whole.getchannel("A"))
    out = BytesIO()
    paper.save(out, "PNG", optimize=True)
    return base64.b64encode(out.getvalue()).decode("ascii")


def profile_with(before: FirmProfile, fields: Mapping[str, Any]) -> FirmProfile:
    """A profile with some fields changed; ``logo_file`` names a picture. Raises InvalidValue."""
    given = dict(fields)
    if file := given.pop("logo_file", ""):
        given["logo"] = logo_from(Path(str(file)))
    if "citation_style" in given and "citation_csl" not in given:
        from pincite.actions.citation_style import style_fields

        name = str(given["citation_style"])
        known = name == before.citation_style
        given |= {} if known else style_fields(name) if name else {"citation_csl": ""}
    return before.changed(**given)


@action("Set firm profile")
def set_firm_profile(case_file: CaseFile, fields: dict[str, Any]) -> FirmProfile:
    """Change letterhead, logo, signatories, fonts, paper or style of this case's documents.

    ``fields`` are those of the profile; ``logo_file`` names a PNG or JPEG.
    """
    profile = profile_with(case_file.case.profile, fields)
    with case_file.transaction("Set firm profile") as change:
        change.update_case(profile=profile)
        _add_signatories(case_file, change, profile)
    return profile


@action("Use the firm's profile")
def use_firm_profile(case_file: CaseFile) -> FirmProfile:
    """Take the profile that is kept for every case into this one, signatories as own counsel."""
    return set_firm_profile(case_file, firm().profile.model_dump())


@action("Keep as the firm's profile")
def keep_firm_profile(case_file: CaseFile) -> FirmProfile:
    """Keep this case's profile for every new case."""
    return save_firm(case_file.case.profile).profile


def _add_signatories(case_file: CaseFile, change: Any, profile: FirmProfile) -> None:
    """Make parties of signatories whom the case does not know: drafts are signed by parties."""
    known = {party.name for party in case_file.items(Party)}
    for one in profile.signatories:
        if one.name not in known:
            titles = (DatedWords(words=one.title),) if one.title else ()
            change.add(
                Party.checked(
                    name=one.name, type="person", role="counsel", side="own", titles=titles
                )
            )
