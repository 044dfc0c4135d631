"""Templates where they stand: with the program, in the firm's folder, in the case.

A template that the case keeps goes before the firm's of the same name and language, and that
before the program's.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pincite.actions.files import write_whole
from pincite.actions.firm import firm
from pincite.actions.registry import action
from pincite.actions.taking import refused
from pincite.casefile import CaseFile
from pincite.drafting.template_text import MOST_CHARACTERS, TemplateText, read_template
from pincite.model.drafts import Draft, Template
from pincite.model.errors import CaseFileError, DraftError, InvalidValue, NotFound, PinciteError
from pincite.text.errors import ReadError

Place = Literal["program", "firm", "case"]
SUFFIX = ".pincite-template"
GONE = ".removed"


@dataclass(frozen=True, slots=True)
class Kept:
    """A template and where it stands.

    ``key`` finds it again: ``program:en/demand-letter``, ``firm:FILE``, ``case:HANDLE``. ``error``
    is why its text cannot be read; what its header would say is then empty.
    """

    key: str
    place: Place
    text: str
    title: str
    name: str = ""
    document: str = "letter"
    language: str = ""
    jurisdiction: str = ""
    rules: str = ""
    error: PinciteError | None = None


def templates(case_file: CaseFile | None = None) -> list[Kept]:
    """Every template: the case's, the firm's, the program's."""
    own = case_file.items(Template) if case_file is not None else []
    found = [_kept(f"case:{item.handle}", "case", item.body, item.title) for item in own]
    folder = templates_folder()
    for file in sorted(folder.glob(f"*{SUFFIX}")) if folder.is_dir() else ():
        try:
            found.append(_kept(f"firm:{file.name}", "firm", _read(file), file.stem))
        except PinciteError as error:
            key = f"firm:{file.name}"
            found.append(Kept(key, "firm", "", file.stem, error=error))
    return found + _built_in()


def template(case_file: CaseFile | None, key: str) -> Kept:
    """A template by its key. Raises NotFound."""
    found = next((one for one in templates(case_file) if one.key == key), None)
    if found is None:
        raise NotFound(handle=key)
    return found


def template_named(case_file: CaseFile, name: str, language: str) -> TemplateText:
    """The template that counts under a name. Raises DraftError no_template, template."""
    from pincite.drafting.templates import built_in

    for one in templates(case_file):
        wanted = one.place != "program" and (one.name, one.language) == (name, language)
        if wanted and one.error is None:
            return read_template(one.text)
    return built_in(name, language)


def templates_folder() -> Path:
    """The firm's folder of templates."""
    return firm().folder / "templates"


def tried(case_file: CaseFile, text: str) -> Draft:
    """The draft that a template would make of this case: a value. Raises DraftError template."""
    from pincite.drafting.templates import make_draft

    return make_draft(case_file.closure(), read_template(text))


@action("Save template")
def save_template(
    case_file: CaseFile, text: str, place: str = "case", key: str = "", unfinished: bool = False
) -> str:
    """Keep a template's text in the case, or in the firm's folder (``place``); returns its key.

    ``key`` names the one it takes the place of. Raises DraftError ``template`` with the line that
    is wrong: the text is tried on this case first, unless it is ``unfinished``: then the one it
    takes the place of keeps its title and name where the header cannot be read.
    """
    if unfinished and key:
        return _keep_unfinished(case_file, text, key)
    tried(case_file, text)
    header = read_template(text)
    if place == "firm":
        return _write(text, header, key)
    old = _in_case(case_file, key) if key.startswith("case:") else None
    fields = _fields(header, text)
    with case_file.transaction("Save template") as change:
        made = change.update(old, **fields) if old else change.add(Template.checked(**fields))
    return f"case:{made.handle}"


def _keep_unfinished(case_file: CaseFile, text: str, key: str) -> str:
    if key.startswith("firm:"):
        write_whole(_file(key), text.encode("utf-8"))
        return key
    old = _in_case(case_file, key)
    try:
        fields = _fields(read_template(text), text)
    except DraftError:
        fields = {"body": text}
    with case_file.transaction("Save template") as change:
        change.update(old, **fields)
    return key


@action("Copy template")
def copy_template(case_file: CaseFile, key: str, title: str, place: str = "case") -> str:
    """Copy a template under another title, to be edited; returns the copy's key."""
    text = renamed(template(case_file, key).text, title, free_name(case_file, title))
    return save_template(case_file, text, place)


@action("Rename template")
def rename_template(case_file: CaseFile, key: str, title: str) -> str:
    """Give a template of the case or of the firm another title; its name stays."""
    found = template(case_file, key)
    _own(found)
    return save_template(case_file, renamed(found.text, title), found.place, key)


@action("Remove template")
def remove_template(case_file: CaseFile, key: str) -> None:
    """Remove a template: from the case (undo brings it back), or out of the firm's folder.

    The firm's file is set aside, and :func:`restore_template` brings it back.
    """
    found = template(case_file, key)
    _own(found)
    if found.place == "firm":
        file = _file(key)
        file.replace(file.with_name(file.name + GONE))
        return
    with case_file.transaction("Remove template") as change:
        change.remove(_in_case(case_file, key))


@action("Restore template")
def restore_template(case_file: CaseFile, key: str) -> str:  # noqa: ARG001 - an action of a case
    """Bring back a template that was removed from the firm's folder."""
    file = _file(key)
    aside = file.with_name(file.name + GONE)
    if not aside.is_file() or file.exists():
        raise NotFound(handle=key)
    aside.replace(file)
    return key


@action("Export template")
def export_template(case_file: CaseFile, key: str, to: str) -> Path:
    """Write a template as one file to be shared: its text as it is, readable anywhere."""
    target = Path(to)
    target = target if target.suffix else target.with_suffix(SUFFIX)
    return write_whole(target, template(case_file, key).text.encode("utf-8"))


@action("Import template")
def import_template(case_file: CaseFile, file: str, place: str = "case") -> str:
    """Take a template from a file; returns its key.

    It is text and can do nothing but write text; one that tries more is refused, with its line.
    """
    text = _read(Path(file))
    header = read_template(text)
    name = header.name
    if place == "firm" or _taken(case_file, name, header.language):
        name = free_name(case_file, header.title)
    return save_template(case_file, renamed(text, header.title, name), place)


@action("Choose the firm's folder")
def choose_firm_folder(case_file: CaseFile, folder: str) -> str:  # noqa: ARG001
    """Keep the firm's templates and citation styles in a folder, such as one that all share."""
    from pincite.actions.firm import save_firm

    if folder and not Path(folder).is_dir():
        raise CaseFileError("no_folder", name=Path(folder).name)
    return str(save_firm(folder=folder).folder)


# ------------------------------------------------------------------ text


def renamed(text: str, title: str, name: str = "") -> str:
    """A template's text with another title, and another name where one is given."""
    read_template(text)
    title = " ".join(title.split())
    if not title:
        raise InvalidValue(field="title", why="blank", kind="Template")
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    given = {"title": title, **({"name": name} if name else {})}
    for at, line in enumerate(lines[1:], 1):
        if line.strip() == "---":
            break
        key = line.partition(":")[0]
        if key in given:
            lines[at] = f"{key}: {given[key]}"
    return "\n".join(lines)


def free_name(case_file: CaseFile | None, title: str) -> str:
    """A name of small letters and hyphens that no template has yet."""
    import unicodedata

    plain = unicodedata.normalize("NFKD", title.casefold())
    plain = "".join(char for char in plain if char.isascii())
    stem = "-".join("".join(c if c.isalnum() else " " for c in plain).split())[:60] or "template"
    names = {one.name for one in templates(case_file)}
    found, number = stem, 2
    while found in names:
        found, number = f"{stem}-{number}", number + 1
    return found


def _fields(header: TemplateText, text: str) -> dict[str, Any]:
    names = ("title", "name", "document", "language", "jurisdiction", "rules")
    return {**{name: getattr(header, name) for name in names}, "body": text}


def _kept(key: str, place: Place, text: str, title: str) -> Kept:
    try:
        header = read_template(text)
    except DraftError as error:
        return Kept(key, place, text, title, error=error)
    fields = _fields(header, text)
    fields.pop("body")
    return Kept(key, place, text, **fields)


def _built_in() -> list[Kept]:
    from pincite import resources
    from pincite.drafting.templates import built_ins

    found = []
    for one in built_ins():
        file = resources.path("templates", one.language, f"{one.name}.md")
        text = file.read_text("utf-8")
        found.append(_kept(f"program:{one.language}/{one.name}", "program", text, one.title))
    return found


# ------------------------------------------------------------------ where it stands


def _own(found: Kept) -> None:
    if found.place == "program":
        raise InvalidValue(field="template", why="built_in", kind="Template")


def _taken(case_file: CaseFile, name: str, language: str) -> bool:
    return bool(case_file.items(Template, name=name, language=language))


def _in_case(case_file: CaseFile, key: str) -> Template:
    item = case_file.by_handle(key.removeprefix("case:"))
    if not isinstance(item, Template):
        raise NotFound(handle=key)
    return item


def _file(key: str) -> Path:
    name = key.removeprefix("firm:")
    if Path(name).name != name or not name.endswith(SUFFIX):
        raise NotFound(handle=key)
    return templates_folder() / name


def _write(text: str, header: TemplateText, key: str) -> str:
    folder = templates_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CaseFileError("no_folder", name=folder.name) from error
    if key.startswith("firm:"):
        file = _file(key)
    else:
        file = folder / f"{header.name}.{header.language}{SUFFIX}"
        if file.exists():
            raise CaseFileError("exists", name=file.name)
    write_whole(file, text.encode("utf-8"))
    return f"firm:{file.name}"


def _read(path: Path) -> str:
    """A template's file. Raises EvidenceError (the file), DraftError template not_text."""
    from pincite.intake.batch import read_file

    try:
        data = read_file(path, 4 * MOST_CHARACTERS)
    except ReadError as error:
        raise refused(error, path.name) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise DraftError("template", line=line, detail_code="not_text", what="UTF-8") from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise DraftError("template", line=line, detail_code="not_text", what="NUL")
    return text
