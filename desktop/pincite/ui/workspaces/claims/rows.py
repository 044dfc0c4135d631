"""What the proof matrix shows, in words: a row for each claim and one for each element."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pincite.document.closure import Closure
from pincite.document.lineage import adopted
from pincite.model.base import Item
from pincite.model.figures import Figure
from pincite.review import wording
from pincite.review.matrix import ClaimProof, Row
from pincite.text.figures import format_figure
from pincite.ui.items.dates import language, short_date
from pincite.ui.models import Badge, Label

translate = QCoreApplication.translate
_GAP_TONES = {"none": "ok", "second_origin": "warn", "own_side_only": "warn", "no_clause": "warn"}


@dataclass(frozen=True)
class ClaimRow:
    """The head of a claim."""

    id: str
    handle: str
    number: int
    title: str
    badge: Badge


@dataclass(frozen=True)
class ElementRow:
    """One element: each column as a title, labels, and a note."""

    id: str
    handle: str
    claim: str
    text: str
    clauses: tuple[Label, ...]
    version: str
    support: str
    cites: tuple[Label, ...]
    against: str
    against_cites: tuple[Label, ...]
    origins: Badge
    dots: tuple[int, int]  # origins that count, reports in all
    reports: str
    gap: Badge
    gap_code: str
    contested: bool
    single: bool


MatrixRow = ClaimRow | ElementRow


def matrix_rows(proofs: tuple[ClaimProof, ...], closure: Closure) -> list[MatrixRow]:
    """The rows of the matrix in order."""
    found: list[MatrixRow] = []
    for number, proof in enumerate(proofs, start=1):
        whole = len(proof.rows)
        words = translate("Claims", "%1 of %2 elements complete")
        words = words.replace("%1", str(proof.complete)).replace("%2", str(whole))
        tone = Badge(words, "ok" if proof.complete == whole else "warn")
        claim = proof.claim
        title = claim.said("title", language())
        found.append(ClaimRow(claim.id, claim.handle, number, title, tone))
        found += [_element(row, claim.handle, closure) for row in proof.rows]
    return found


def _element(row: Row, claim: str, closure: Closure) -> ElementRow:
    origins = row.corroboration
    tone = "ok" if origins.independent > 1 else "warn" if origins.count else "bad"
    gap = wording.gap(row.gap, language())
    icon = "check" if row.gap == "none" else "warning" if row.gap in _GAP_TONES else "blocked"
    against = row.against[0] if row.against else None
    return ElementRow(
        id=row.element.id,
        handle=row.element.handle,
        claim=claim,
        text=row.element.said("text", language()),
        clauses=_clauses(row),
        version=_versions(row),
        support=" · ".join(short_words(item, closure) for item in row.supporting[:2]) or "–",
        cites=tuple(Label(item.handle, accent=True) for item in row.supporting),
        against=short_words(against, closure) if against else "–",
        against_cites=tuple(Label(item.handle) for item in row.against),
        origins=Badge(origin_words(origins.count), tone),  # type: ignore[arg-type]
        dots=(origins.count, origins.reports),
        reports=report_words(origins.reports),
        gap=Badge(gap, _GAP_TONES.get(row.gap, "bad"), icon),  # type: ignore[arg-type]
        gap_code=row.gap,
        contested=row.contested,
        single=row.single_origin,
    )


def _clauses(row: Row) -> tuple[Label, ...]:
    numbers = dict.fromkeys(f"§ {cell.clause.number}" for cell in row.clauses)
    return tuple(Label(number) for number in numbers)


def _versions(row: Row) -> str:
    """``v. 10 Oct 2022``: from when the versions of its clauses are."""
    days = dict.fromkeys(
        short_date(cell.version.in_force_from or cell.version.face_date) or cell.version.label
        for cell in row.clauses
        if cell.version
    )
    return translate("Claims", "v. %1").replace("%1", ", ".join(days)) if days else ""


def origin_words(count: int) -> str:
    """``2 origins``."""
    if count < 2:
        return translate("Claims", "1 origin") if count else translate("Claims", "no origin")
    return translate("Claims", "%1 origins").replace("%1", str(count))


def report_words(count: int) -> str:
    """``4 reports``."""
    if count < 2:
        return translate("Claims", "1 report") if count else translate("Claims", "no report")
    return translate("Claims", "%1 reports").replace("%1", str(count))


def short_words(item: Item, closure: Closure) -> str:
    """An item in a few words: a figure by its value, anything else by its title."""
    lang = language()
    if isinstance(item, Figure):
        reading = adopted(closure, item)
        if reading is not None:
            from decimal import Decimal

            high = Decimal(reading.high) if reading.high else None
            unit = item.said("unit", lang) or reading.unit
            return format_figure(Decimal(reading.value), high, unit, reading.qualifier, lang)
    return item.said(item.title_field, lang)
