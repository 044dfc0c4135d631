"""A template as a file: a small header of ``key: value`` lines, then a body in Jinja2.

::

    ---
    title: Demand letter
    name: demand-letter
    document: letter
    language: en
    ---
    ::: date
    {letter.date}
    :::
"""

import re
from dataclasses import dataclass, field
from typing import get_args

from pincite import resources
from pincite.model.drafts import DocumentKind
from pincite.model.errors import DraftError

LANGUAGES = ("en", "fr")
MOST_CHARACTERS = 200_000
_LINE = re.compile(r"(?P<key>[a-z_]+):(?:[ ]+(?P<value>.*))?")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CHOICES = {
    "document": get_args(DocumentKind),
    "language": LANGUAGES,
    "style": ("classic", "modern"),
    "paper": ("letter", "a4", "legal", "tabloid", "a3"),
}
_REQUIRED = ("title", "name", "document", "language")


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template read from its file. ``settings`` are the header's further keys.

    ``first_line`` is the file's line on which the body begins, so that errors name file lines.
    """

    title: str
    name: str
    document: str
    language: str
    jurisdiction: str = ""
    rules: str = ""
    style: str = "classic"
    paper: str = "letter"
    settings: tuple[tuple[str, str], ...] = ()
    body: str = ""
    first_line: int = 1
    lines: dict[str, int] = field(default_factory=dict, compare=False)


def read_template(text: str) -> TemplateText:
    """A template from its file's text.

    Raises DraftError ``template`` with ``line`` and ``detail_code``: ``too_long``,
    ``header_missing``, ``header_line``, ``header_twice``, ``header_key`` (a required key is
    missing) or ``header_value``; ``what`` names the key.
    """
    if len(text) > MOST_CHARACTERS:
        raise template_error(1, "too_long")
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    if lines[0].strip() != "---":
        raise template_error(1, "header_missing")
    values: dict[str, str] = {}
    places: dict[str, int] = {}
    for number, line in enumerate(lines[1:], 2):
        if line.strip() == "---":
            return _made(values, places, "\n".join(lines[number:]), number + 1)
        if not line.strip():
            continue
        match = _LINE.fullmatch(line.rstrip())
        if match is None:
            raise template_error(number, "header_line")
        key = match["key"]
        if key in values:
            raise template_error(number, "header_twice", key)
        values[key], places[key] = match["value"] or "", number
    raise template_error(len(lines), "header_missing")


def template_error(line: int, detail_code: str, what: str = "") -> DraftError:
    """The error of a template: where it is wrong, and how."""
    return DraftError("template", line=line, detail_code=detail_code, what=what)


def _made(values: dict[str, str], places: dict[str, int], body: str, first: int) -> TemplateText:
    for key in _REQUIRED:
        if not values.get(key):
            raise template_error(places.get(key, 1), "header_key", key)
    for key, choices in _CHOICES.items():
        if key in values and values[key] not in choices:
            raise template_error(places[key], "header_value", key)
    if not _NAME.fullmatch(values["name"]):
        raise template_error(places["name"], "header_value", "name")
    own = (*_REQUIRED, "jurisdiction", "rules", "style", "paper")
    return TemplateText(
        **{key: values[key] for key in own if key in values},
        settings=tuple((key, value) for key, value in values.items() if key not in own),
        body=body,
        first_line=first,
        lines=places,
    )


def built_in(name: str, language: str) -> TemplateText:
    """A template that travels with the program. Raises DraftError ``no_template``."""
    if not _NAME.fullmatch(name) or language not in LANGUAGES:
        raise DraftError("no_template", name=name, language=language)
    try:
        file = resources.path("templates", language, f"{name}.md")
    except FileNotFoundError:
        raise DraftError("no_template", name=name, language=language) from None
    return read_template(file.read_text("utf-8"))


def built_ins(language: str = "") -> list[TemplateText]:
    """The templates that travel with the program, by language and title."""
    found = []
    for each in (language,) if language else LANGUAGES:
        folder = resources.path("templates", each)
        found += [read_template(file.read_text("utf-8")) for file in sorted(folder.glob("*.md"))]
    return sorted(found, key=lambda template: (template.language, template.title))
