"""Make drafts: from a template, or from a file in the text form."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pincite.actions.documents import draft_of
from pincite.actions.draft_header import KEYS, allowed_for, key_of, read_values, split_header
from pincite.actions.exhibits import series_for
from pincite.actions.registry import action
from pincite.actions.values import with_ids
from pincite.casefile import CaseFile
from pincite.model.drafts import Draft, Series, Template
from pincite.model.errors import InvalidValue, NotFound, PinciteError

if TYPE_CHECKING:
    from pincite.drafting.template_text import TemplateText

_ENGLISH, _FRENCH = ("Ex. {n}", "Exhibit {n}"), ("Pièce n° {n}",)  # as series are first labelled


def template_names(language: str = "en") -> list[str]:
    """The names of the templates that travel with the program."""
    from pincite.drafting.templates import built_ins

    return [template.name for template in built_ins(language)]


@action("New draft")
def new_draft(
    case_file: CaseFile,
    template: str,
    language: str = "",
    fields: dict[str, Any] | None = None,
) -> Draft:
    """Make a draft from a template; ``fields`` sets addressee, date, title and so on."""
    from pincite.actions.templates import template_named
    from pincite.drafting.templates import make_draft

    case = case_file.case
    text = template_named(case_file, template, language or case.profile.language or case.language)
    given = with_ids(case_file, Draft, fields or {})
    with case_file.transaction("New draft") as change:
        if "series" not in given:
            place = str(given.get("jurisdiction") or text.jurisdiction)
            new = series_for(case_file, text.language, place)
            given["series"] = (_open_series(case_file, text) or change.add(new)).id
        draft = make_draft(case_file.closure(), text, **given)
        return change.add(draft)


@action("New draft from text")
def draft_from_text(
    case_file: CaseFile,
    text: str,
    title: str = "",
    language: str = "",
    fields: dict[str, Any] | None = None,
) -> Draft:
    """Make a draft from words in the text form.

    A header of ``key: value`` lines between ``---`` may set title, date, jurisdiction, style,
    paper, document, and client, addressee, signatory, deadline or series, by handle or by name
    (see resources/templates/TEXT_FORM.md). An error about one of them says on which line it
    stands (``header_line``).
    """
    header, body = split_header(text)
    try:
        value = _from_text(case_file, header, body, title, language, fields or {})
    except (InvalidValue, NotFound) as error:
        if line := _line_of(text, header, error):
            error.values["header_line"] = line
            if allowed := allowed_for(str(error.values.get("field"))):
                error.values.update(why="one_of", allowed=", ".join(allowed))
        raise
    with case_file.transaction("New draft") as change:
        return change.add(value)


def _from_text(
    case_file: CaseFile,
    header: Mapping[str, str],
    body: str,
    title: str,
    language: str,
    fields: Mapping[str, Any],
) -> Draft:
    from pincite.text.languages import detect

    told = language or _known(detect(body), case_file)
    read = read_values(case_file, dict(header), told)
    own = {name: value for name, value in read.items() if name in KEYS}
    settings = {name: value for name, value in read.items() if name not in KEYS}
    lang = own.pop("language", "")
    lang = language or lang or told
    given = with_ids(case_file, Draft, {**own, **fields})
    named = given.pop("title", "") or title or _first_line(body)
    given.setdefault("date", case_file.case.date_shown)
    given.setdefault("jurisdiction", case_file.case.jurisdiction)
    return Draft.checked(title=named, language=lang, body=body, settings=settings, **given)


def _line_of(text: str, header: Mapping[str, str], error: PinciteError) -> int:
    """The line (from 1) of the header that an error is about; 0 where it is about none."""
    field, handle = error.values.get("field"), error.values.get("handle")
    keys = [key for key, value in header.items() if key == field or (handle and value == handle)]
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    found = [n for n, line in enumerate(lines, 1) if key_of(line) in keys]
    return found[0] if keys and found else 0


@action("Copy template into the case")
def add_template(case_file: CaseFile, template: str, language: str = "en") -> Template:
    """Keep a copy of a template in the case, to be edited there."""
    from pincite import resources
    from pincite.drafting.templates import built_in

    text = built_in(template, language)
    body = resources.path("templates", language, f"{template}.md").read_text("utf-8")
    with case_file.transaction("Copy template into the case") as change:
        return change.add(
            Template.checked(
                title=text.title,
                name=text.name,
                document=text.document,
                language=text.language,
                jurisdiction=text.jurisdiction,
                rules=text.rules,
                body=body,
            )
        )


@action("Rename draft")
def rename_draft(case_file: CaseFile, draft: str, title: str) -> Draft:
    """Give a draft another title."""
    item = draft_of(case_file, draft)
    with case_file.transaction("Rename draft") as change:
        return change.update(item, title=title)


@action("Duplicate draft")
def duplicate_draft(case_file: CaseFile, draft: str, title: str) -> Draft:
    """Copy a draft, whatever its state, as a new one to go on with."""
    item = draft_of(case_file, draft)
    copied = item.model_dump(exclude={"id", "kind", "handle", "sequence", "state"})
    with case_file.transaction("Duplicate draft") as change:
        return change.add(Draft.checked(**{**copied, "title": title}))


def _open_series(case_file: CaseFile, template: "TemplateText") -> Series | None:
    """The series a new draft goes on with: the first that is not served and fits its language.

    A French letter cites « Pièce n° 1 », not "Ex. 1"; a report of any language may follow either.
    """
    every = case_file.items(Series, served=False)
    other = _ENGLISH if template.language == "fr" else _FRENCH
    fit = [one for one in every if one.label not in other]
    return next(iter(fit if template.document == "letter" else fit or every), None)


def _known(language: str, case_file: CaseFile) -> str:
    return language if language in ("en", "fr") else case_file.case.language


def _first_line(body: str) -> str:
    first = next((line.strip("#* \t") for line in body.split("\n") if line.strip()), "")
    return first[:80] or "–"
