"""The style in which a draft cites what is no exhibit: one of the program's, or counsel's own.

Counsel's own styles stand in the firm's folder, each tried before it is taken there; a draft or a
case that uses one keeps its text, so that it needs no file afterwards.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pincite.actions.documents import draft_of
from pincite.actions.files import write_whole
from pincite.actions.firm import firm
from pincite.actions.registry import action
from pincite.actions.taking import refused
from pincite.casefile import CaseFile
from pincite.model.drafts import Draft
from pincite.model.errors import DraftError, InvalidValue
from pincite.text.errors import ReadError

_MOST_BYTES = 1024 * 1024
_OURS = ("citation_style", "citation_csl")
CITES = ("", "inline", "notes")


@dataclass(frozen=True, slots=True)
class Style:
    """A citation style on offer: its name, what it calls itself, and where it stands."""

    name: str
    title: str
    place: Literal["program", "firm"]


def styles() -> list[Style]:
    """The program's styles, and those of the firm's folder that can be read."""
    from pincite.drafting.csl_styles import built_in_style

    found = [Style(name, _titled(built_in_style(name), name), "program") for name in style_names()]
    for file in sorted(_folder().glob("*.csl")) if _folder().is_dir() else ():
        try:
            data = file.read_bytes()
        except OSError:
            continue
        found.append(Style(file.stem, _titled(data, file.stem), "firm"))
    return found


def style_fields(style: str) -> dict[str, str]:
    """What a draft or a profile keeps of a style: a name of the program's, the firm's, or a file.

    Raises DraftError (bad_style), EvidenceError (the file).
    """
    if style in style_names():
        return {"citation_style": style, "citation_csl": ""}
    kept = _folder() / f"{style}.csl"
    return _own(kept if Path(style).name == style and kept.is_file() else Path(style))


@action("Add citation style")
def add_citation_style(case_file: CaseFile, file: str) -> str:  # noqa: ARG001 - of any case
    """Take a .csl file into the firm's folder, once it has been tried; returns its name."""
    fields = _own(Path(file))
    _folder().mkdir(parents=True, exist_ok=True)
    name = fields["citation_style"]
    if name in style_names():
        name += "-own"
    write_whole(_folder() / f"{name}.csl", fields["citation_csl"].encode("utf-8"))
    return name


@action("Place citations")
def set_cites(case_file: CaseFile, draft: str, cites: str = "") -> Draft:
    """Cite all in the text (``inline``), all at the foot (``notes``), or each in its usual place.

    Usually exhibits are cited in the text and authorities at the foot.
    """
    item = draft_of(case_file, draft)
    if cites not in CITES:
        raise InvalidValue(field="cites", why="literal_error", kind="draft")
    if item.state != "draft":
        raise InvalidValue(field="draft", why="frozen", kind=item.state)
    settings = {k: v for k, v in item.settings.items() if k != "cites"}
    with case_file.transaction("Place citations") as change:
        return change.update(item, settings={**settings, **({"cites": cites} if cites else {})})


def _folder() -> Path:
    return firm().folder / "styles"


def _titled(data: bytes, name: str) -> str:
    """What a style calls itself."""
    from lxml import etree

    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        title = etree.fromstring(data, parser).findtext("{*}info/{*}title")
    except (etree.XMLSyntaxError, ValueError):
        return name
    return " ".join(title.split()) if title else name


def style_names() -> tuple[str, ...]:
    """The names of the styles that travel with the program."""
    from pincite.drafting.csl_styles import OURS

    return OURS


@action("Set citation style")
def set_citation_style(case_file: CaseFile, draft: str, style: str = "") -> Draft:
    """Cite by a style: a name of the program's, a .csl file, or empty for the country's own.

    A file's text is kept in the draft. Raises DraftError (bad_style), EvidenceError (the file),
    InvalidValue (the draft is frozen).
    """
    item = draft_of(case_file, draft)
    if item.state != "draft":
        raise InvalidValue(field="draft", why="frozen", kind=item.state)
    settings = {k: v for k, v in item.settings.items() if k not in _OURS}
    if style:
        settings |= style_fields(style)
    with case_file.transaction("Set citation style") as change:
        return change.update(item, settings=settings)


def _own(path: Path) -> dict[str, str]:
    """A style from a file, tried on every kind of cite before it is kept."""
    from pincite.drafting.csl import tried
    from pincite.intake.batch import read_file

    try:
        data = read_file(path, _MOST_BYTES)
    except ReadError as error:
        raise refused(error, path.name) from error
    try:
        text = data.decode("utf-8-sig")
        tried(text.encode())
    except UnicodeDecodeError as error:
        raise DraftError("bad_style", name=path.name, why="UTF-8") from error
    except DraftError as error:
        raise DraftError("bad_style", name=path.name, why=error.values.get("why")) from error
    return {"citation_style": path.stem, "citation_csl": text}
