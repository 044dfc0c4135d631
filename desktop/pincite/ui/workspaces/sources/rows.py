"""The rows of the list of sources, and how SQL is asked for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from pincite.casefile import CaseFile
from pincite.casefile.tallies import Use
from pincite.model.evidence import Source
from pincite.ui.items.dates import language
from pincite.ui.models import BadgeCell, Label, TextCell, TwoLineCell
from pincite.ui.models.base import Column
from pincite.ui.workspaces.sources import words

translate = QCoreApplication.translate
PRIVILEGED = ("privileged", "work_product", "confidential")


@dataclass(frozen=True)
class SourceRow:
    """A source as its row shows it."""

    source: Source
    use: Use


def fetch(case: CaseFile, ids: Sequence[str]) -> list[SourceRow | None]:
    """The rows of some ids, None for one that is gone."""
    found = {each.id: each for each in case.fetch("source", ids) if isinstance(each, Source)}
    uses = case.uses(list(found))
    return [SourceRow(found[i], uses.get(i, Use())) if i in found else None for i in ids]


def columns() -> list[Column]:
    """Source, what rests on it, and its state."""
    return [
        Column("title", translate("Sources", "Source"), _title, 200, stretch=True, tip=_tip),
        Column(
            "supports",
            translate("Sources", "Supports"),
            lambda row: TextCell(str(row.use.supports or "–"), 500),
            76,
            "centre",
            sortable=False,
            spare=True,
            tip=_uses_tip,
        ),
        Column("status", translate("Sources", "Status"), _status, 102),
    ]


def _title(row: SourceRow) -> TwoLineCell:
    source = row.source
    code = source.language.upper()
    tag = Label(code, accent=code not in ("", "EN")) if code else None
    return TwoLineCell(
        source.said("title", language()), words.byline(source), words.icon(source), tag
    )


def _status(row: SourceRow) -> BadgeCell:
    return BadgeCell(words.badge(row.source))


def _tip(row: SourceRow) -> str:
    return f"{row.source.handle}  {row.source.title}\n{row.source.file_name}".strip()


def _uses_tip(row: SourceRow) -> str:
    told = translate("Sources", "%1 passages, which bear on %2 items")
    return told.replace("%1", str(row.use.passages)).replace("%2", str(row.use.supports))


Where = dict[str, Any]


def where_of(key: str) -> Where:
    """The fields that a filter asks for: a state, ``lang:fr``, ``type:email``."""
    if key == "review":
        return {"status": "to_review"}
    if key == "privileged":
        return {"privilege": PRIVILEGED}
    if key.startswith("lang:"):
        return {"language": key.removeprefix("lang:")}
    return {}


def chips(case: CaseFile) -> list[tuple[str, str, int | None]]:
    """The filters that say something of this case, with their counts."""
    by_language = case.tally("source", "language")
    by_status, by_privilege = case.tally("source", "status"), case.tally("source", "privilege")
    every = sum(by_status.values())
    counts = {
        "review": by_status.get("to_review", 0),
        "privileged": sum(by_privilege.get(state, 0) for state in PRIVILEGED),
    }
    shown: list[tuple[str, str, int | None]] = [("all", translate("Sources", "All"), every)]
    for key, label in (
        ("review", translate("Sources", "To review")),
        ("privileged", translate("Sources", "Privileged")),
    ):
        if counts[key]:
            shown.append((key, label, counts[key]))
    smallest = sorted(by_language.items(), key=lambda pair: (pair[1], pair[0]))
    others = [(code, number) for code, number in smallest if code and number < every]
    shown += [(f"lang:{code}", code.upper(), number) for code, number in others[:1]]
    return shown
