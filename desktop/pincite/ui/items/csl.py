"""What a citation style needs to know of an authority, as fields of its form.

The names are those of CSL-JSON behind ``csl.``: ``csl.title``. Empty ones are not kept.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from pincite.text.csl_parts import author_of, date_of, edtf_of
from pincite.ui.forms import Field
from pincite.ui.items.dates import to_edtf
from pincite.ui.items.parts import date

translate = QCoreApplication.translate

PREFIX = "csl."
_TYPES = {
    "case": "legal_case", "statute": "legislation", "rule": "legislation",
    "article": "article-journal",
}  # fmt: skip


def csl_fields() -> list[Field]:
    """The particulars that Bluebook, OSCOLA and the like set in their own order."""
    title = translate("ItemFields", "Name, for citation styles")
    how = translate("ItemFields", "With these a draft cites by its style: full, short, id.")
    return [
        Field("csl.title", title, help=how),
        Field("csl.author", translate("ItemFields", "Authors"), placeholder="Ada Vane; Bo Orme"),
        Field("csl.authority", translate("ItemFields", "Court or body")),
        Field("csl.container-title", translate("ItemFields", "Reporter, code or journal")),
        Field("csl.volume", translate("ItemFields", "Volume")),
        Field("csl.page", translate("ItemFields", "First page")),
        Field("csl.number", translate("ItemFields", "Docket or number")),
        Field("csl.section", translate("ItemFields", "Section")),
        date("csl.issued", translate("ItemFields", "Decided or issued")),
        Field("csl.URL", translate("ItemFields", "Address (URL)")),
    ]


def csl_values(csl: Mapping[str, Any]) -> dict[str, str]:
    """CSL-JSON as the form shows it."""
    return {PREFIX + name: _shown(name, value) for name, value in csl.items()}


def _shown(name: str, value: object) -> str:
    if name == "author" and isinstance(value, list):
        return author_of([each for each in value if isinstance(each, Mapping)])
    if name == "issued" and not isinstance(value, str):
        return edtf_of(value)
    return str(value)


def with_csl(
    values: Mapping[str, Any], before: Mapping[str, Any] | None = None, kind: str = "case"
) -> dict[str, Any]:
    """What an action takes: the form's ``csl.`` fields laid over the CSL-JSON there was."""
    plain = {name: value for name, value in values.items() if not name.startswith(PREFIX)}
    given = {name: value for name, value in values.items() if name.startswith(PREFIX)}
    if not given:
        return plain
    made = dict(before or {})
    for name, value in given.items():
        own, words = name.removeprefix(PREFIX), str(value or "").strip()
        if words:
            made[own] = date_of(to_edtf(words)) if own == "issued" else words
        else:
            made.pop(own, None)
    if set(made) - {"type"}:
        made.setdefault("type", _TYPES.get(str(plain.get("type", kind)), "legal_case"))
    else:
        made = {}
    return {**plain, "csl": made} if made != dict(before or {}) else plain
