"""The style in which a draft cites what is no exhibit: one of the program's, or counsel's own."""

from pathlib import Path

from pincite.actions.documents import draft_of
from pincite.actions.registry import action
from pincite.actions.taking import refused
from pincite.casefile import CaseFile
from pincite.model.drafts import Draft
from pincite.model.errors import DraftError, InvalidValue
from pincite.text.errors import ReadError

_MOST_BYTES = 1024 * 1024
_OURS = ("citation_style", "citation_csl")


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
    if style in style_names():
        settings["citation_style"] = style
    elif style:
        settings |= _own(Path(style))
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
