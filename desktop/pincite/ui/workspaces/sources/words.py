"""Words and looks of sources in the window's language: icons, dates, states, relations."""

from PySide6.QtCore import QCoreApplication

from pincite.model.evidence import Source
from pincite.text.edtf_dates import format_edtf
from pincite.ui.items.dates import language
from pincite.ui.models import Badge

translate = QCoreApplication.translate

_ICONS = {
    "article": "press",
    "letter": "letter",
    "email": "letter",
    "agreement": "agreements",
    "data": "table",
    "post": "post",
    "image": "image",
    "note": "drafts",
    "notice": "demand",
    "document": "sources",
}


def icon(source: Source) -> str:
    """The icon of a source by its type."""
    return _ICONS.get(source.type, "sources")


def date(edtf: str) -> str:
    """A date in the window's language, short: 19 May 2023, 19 mai 2023."""
    lang = language()
    return format_edtf(edtf, lang, style="uk" if lang == "en" else "fr") if edtf else ""


def version_or_date(source: Source) -> str:
    """When a source was published; of an agreement, which version that is."""
    shown = date(source.published)
    if source.type == "agreement" and shown:
        return translate("Sources", "Version of %1").replace("%1", shown)
    return shown


def by(source: Source) -> str:
    """Who speaks: the outlet, or else the author."""
    return source.outlet or source.author


def byline(source: Source) -> str:
    """Who and when, or the file where neither is known."""
    known = [part for part in (by(source), date(source.published)) if part]
    if source.type == "agreement" and source.published:
        known = [version_or_date(source)]
    return " · ".join(known) or source.file_name


def badge(source: Source) -> Badge:
    """The state of a source: privileged before all, then whether it was reviewed."""
    if source.privilege:
        return Badge(translate("Sources", "Privileged"), "bad", "lock")
    if source.status == "reviewed":
        return Badge(translate("Sources", "Reviewed"), "ok")
    return Badge(translate("Sources", "To review"), "warn")


def reasons() -> dict[str, str]:
    """Why something is redacted."""
    return {
        "privileged": translate("Sources", "Privileged"),
        "work_product": translate("Sources", "Work product"),
        "personal": translate("Sources", "Personal data"),
        "trade_secret": translate("Sources", "Trade secret"),
        "sealed": translate("Sources", "Sealed"),
        "other": translate("Sources", "Withheld for another reason"),
    }
