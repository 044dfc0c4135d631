"""Documents out: a draft as PDF or Word, with its binder; chronology and timeline."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from pincite.actions.binder_out import Bound, Exported, bound, default_profile
from pincite.actions.documents import Resolved, draft_of, resolved
from pincite.actions.exhibits import record_binder
from pincite.actions.files import write_whole
from pincite.actions.outside import prove_outside, prove_quotations
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.document.landing import linked_rows, linked_to
from pincite.document.mentions import handles
from pincite.document.resolved import ExhibitUse
from pincite.model.drafts import Draft, Exhibit, Series
from pincite.model.errors import PressError

BINDER = "exhibits.pdf"


@action("Export draft")
def export_draft(
    case_file: CaseFile,
    draft: str,
    to: str,
    exhibits: bool = False,
    internal: bool = False,
    profile: str = "",
) -> list[Path]:
    """Write a draft as .pdf or .docx; with ``exhibits`` the binder too, beside it.

    An ``internal`` .docx names its bindings in hidden content controls; others hold plain words.

    The letter's cites open the binder at the page they name; inside the binder, which opens with
    the letter, they are links of its own. Another document's cites open the letter's binder where
    the exhibit is in it. A copy that leaves is searched for what must not be in it before
    anything is written. ``profile`` names what the binder is for, such as ``england_bundle``; it
    may part the binder into volumes. Raises PressError ``leak``,
    ``redacted_quotation``, ``no_such_profile``.
    """
    return export_reported(case_file, draft, to, exhibits, internal, profile).paths


@action("Export draft with report")
def export_reported(
    case_file: CaseFile,
    draft: str,
    to: str,
    exhibits: bool = False,
    internal: bool = False,
    profile: str = "",
    language: str = "",
) -> Exported:
    """As ``export_draft``, with what making the binder had to tell, in ``language``."""
    from pincite.press.profiles import profile_of

    found = resolved(case_file, draft_of(case_file, draft))
    country = default_profile(case_file, found)
    named = profile or (country if exhibits else "")
    wanted = profile_of(named) if named else None
    target = Path(to)
    binder = binder_path(target)
    made = bound(case_file, found, binder.name, wanted) if exhibits else None
    if found.draft.document == "letter" or exhibits:
        files = made.files if made is not None and len(made.volumes) > 1 else None
        copies = {target: rendered(found, target, binder.name, internal=internal, volumes=files)}
    else:
        document = linked_to(found.document, bound_sources(case_file))
        linked = replace(found, document=document)
        copies = {target: rendered(linked, target, BINDER, internal=internal)}
    for volume in made.volumes if made is not None else ():
        copies[target.with_name(volume.file)] = volume.binder.pdf
    if leaves(found) and not internal:
        prove_quotations(case_file, target.name, found)
        mentioned = handles(found.tree)
        for path, copy in copies.items():
            prove_outside(case_file, path.name, copy, mentioned)
    written = [write_whole(path, copy) for path, copy in copies.items()]
    if made is not None:
        _keep_numbers(case_file, found, made)
    if not case_file.read_only:
        names = " ".join(path.name for path in written)
        with case_file.transaction("Export draft", subject=f"{draft} {names}"):
            pass
    told = made.told(language or found.document.lang) if made is not None else []
    return Exported(written, told, named or country or "internal")


def bound_sources(case_file: CaseFile) -> frozenset[str]:
    """Handles of the sources that a binder has been made with."""
    ids = {exhibit.source for exhibit in case_file.items(Exhibit) if exhibit.pages}
    return frozenset(head.handle for head in case_file.heads(ids).values())


def binder_path(target: Path) -> Path:
    """Where the binder of a letter goes: exhibits.pdf beside letter.pdf, else NAME-exhibits.pdf."""
    name = BINDER if target.stem in ("letter", "lettre") else f"{target.stem}-exhibits.pdf"
    return target.with_name(name)


def rendered(
    found: Resolved,
    target: Path,
    exhibits_file: str,
    *,
    internal: bool = False,
    volumes: Mapping[str, str] | None = None,
) -> bytes:
    """A resolved draft as the kind of file its name asks for. Raises PressError.

    ``volumes`` maps exhibits (by handle) to the file they stand in, where there are several.
    """
    if target.suffix.lower() == ".docx":
        from pincite.press.word import press_word
        from pincite.press.word_marks import Options

        options = Options(internal=internal)
        return press_word(found.document, exhibits_file=exhibits_file, options=options)
    if target.suffix.lower() == ".pdf":
        from pincite.press.compose import press_document

        return press_document(found.document, exhibits_file=exhibits_file, volumes=volumes)
    raise PressError("suffix", name=target.name)


def leaves(found: Resolved) -> bool:
    """Whether a copy is for outside eyes: every letter, and what bears no internal marking.

    A report marked as work product on its own pages is internal, whatever its draft's audience.
    """
    if found.draft.document == "letter":
        return True
    return found.draft.audience == "outside" and not found.document.marking


def _keep_numbers(case_file: CaseFile, found: Resolved, binder: Bound) -> None:
    series = found.closure.get(Series, found.draft.series)
    if not case_file.read_only and series is not None:
        record_binder(case_file, series, found.document, binder.pages)


@action("Export chronology")
def export_chronology(
    case_file: CaseFile, to: str, language: str = "", comments: bool = False, paper: str = "a4"
) -> Path:
    """Print the chronology; ``comments`` makes an internal copy with the comment column.

    Raises PressError ``bad_paper``, and ``leak`` where an outside copy would show what is
    internal or privileged.
    """
    target = _pdf(to)
    made = chronology_press(case_file, language, comments=comments, paper=paper)()
    if not comments:
        prove_outside(case_file, target.name, made)
    return write_whole(target, made)


@action("Export timeline")
def export_timeline(
    case_file: CaseFile,
    to: str,
    language: str = "",
    paper: str = "a3",
    internal: bool = False,
    sheets: int = 1,
) -> Path:
    """Print the timeline as one graphic page; ``internal`` shows what is internal, too.

    With ``sheets`` (2 to 20) the drawing runs over so many, marked where they overlap, to be
    joined. Raises PressError ``bad_paper``, ``bad_tiles``, ``leak``.
    """
    target = _pdf(to)
    made = timeline_press(case_file, language, internal=internal, paper=paper, sheets=sheets)()
    if not internal:
        prove_outside(case_file, target.name, made)
    return write_whole(target, made)


def chronology_press(
    case_file: CaseFile, language: str = "", *, comments: bool = False, paper: str = "a4"
) -> Callable[[], bytes]:
    """What makes the chronology's PDF, in any thread: all of the case that it needs is read here.

    It raises PressError as ``export_chronology`` does, but for ``leak``.
    """
    from pincite.drafting.chronology import chronology
    from pincite.press.chronology import press_chronology

    lang = language or case_file.case.language
    labels, outside = _labels(case_file), not comments
    value = chronology(case_file.closure(), lang, exhibits=labels, outside=outside, paper=paper)
    rows = linked_rows(value.rows, bound_sources(case_file))
    linked = replace(value, rows=rows, date=value.date or _today())
    return partial(press_chronology, linked, exhibits_file=BINDER)


def timeline_press(
    case_file: CaseFile,
    language: str = "",
    *,
    internal: bool = False,
    paper: str = "a3",
    sheets: int = 1,
) -> Callable[[], bytes]:
    """What makes the timeline's PDF; see ``chronology_press`` and ``export_timeline``."""
    from pincite.drafting.timeline import timeline
    from pincite.press.timeline import press_timeline

    lang = language or case_file.case.language
    labels = _labels(case_file)
    value = timeline(case_file.closure(), lang, exhibits=labels, outside=not internal, paper=paper)
    dated = replace(value, date=value.date or _today())
    return partial(press_timeline, dated, tiles=sheets)


def _labels(case_file: CaseFile) -> tuple[ExhibitUse, ...]:
    """The exhibits of the first letter and of the first report that goes on from it.

    A chronology and a timeline so cite by the labels that those print.
    """
    found: dict[str, ExhibitUse] = {}
    drafts = case_file.items(Draft)
    for kind in ("letter", "report"):
        first = next((draft for draft in drafts if draft.document == kind), None)
        taken = {use.label for use in found.values()}
        for use in resolved(case_file, first).document.exhibits if first is not None else ():
            if use.source not in found and use.label not in taken:
                found[use.source] = use
    return tuple(found.values())


def _today() -> str:
    """What an export of a case without a date bears."""
    return datetime.now(UTC).astimezone().date().isoformat()


def _pdf(to: str) -> Path:
    target = Path(to)
    if target.suffix.lower() != ".pdf":
        raise PressError("suffix", name=target.name)
    return target
