"""A log that goes with what is produced: one table with a line over it, as PDF or sheet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pincite.actions.files import write_whole
from pincite.actions.outside import prove_outside
from pincite.casefile import CaseFile
from pincite.document.resolved import Cell, Column, Document, Inlines, Paragraph, Run, Table
from pincite.model.errors import PressError


@dataclass(frozen=True, slots=True)
class Log:
    """A log in words: ``said`` stands over the table, ``weights`` share its width."""

    title: str
    language: str
    said: str
    heads: tuple[str, ...]
    weights: tuple[float, ...]
    rows: Sequence[tuple[str, ...]]


def write_log(case_file: CaseFile, target: Path, log: Log, told: Iterable[str] = ()) -> Path:
    """Write a log as .pdf or .xlsx, searched first for what must not leave but is not ``told``.

    Raises PressError ``suffix`` or ``leak``.
    """
    if target.suffix.lower() == ".xlsx":
        from pincite.exchange.xlsx_list import to_xlsx

        made = to_xlsx(log.title, log.heads, log.rows)
    elif target.suffix.lower() == ".pdf":
        from pincite.press.compose import press_document
        from pincite.press.styles.listing import listing

        document = log_document(case_file, log)
        made = press_document(document, listing(document.paper))
    else:
        raise PressError("suffix", name=target.name)
    prove_outside(case_file, target.name, made, told=told)
    return write_whole(target, made)


def log_document(case_file: CaseFile, log: Log) -> Document:
    """The log as a document of one table, or of its line alone."""
    case = case_file.case
    heads = zip(log.heads, log.weights, strict=True)
    columns = tuple(Column(_run(head), weight=weight) for head, weight in heads)
    cells = tuple(tuple(Cell(_run(words)) for words in row) for row in log.rows)
    return Document(
        kind="list",
        title=log.title,
        subject=case.title,
        lang=log.language,
        date=case.date_shown,
        blocks=(Paragraph("0", _run(log.said)), *([Table("1", columns, cells)] if cells else [])),
        style="modern",
        paper="a4" if log.language == "fr" else "letter",
        running=(f"{case.title}: {log.title.lower()}",),
        banner=case.banner,
        author=case.profile.name,
    )


def _run(words: str) -> Inlines:
    from pincite.document.normal import plain

    return (Run(plain(words)),) if words else ()
