"""Exhibits of a series: added by hand or by a binder, ordered until served, then fixed."""

from collections.abc import Mapping

from pincite.actions.binding_choice import chosen_pages
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.casefile.transaction import Transaction
from pincite.document.resolved import Document
from pincite.model.drafts import Exhibit, Series
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Source

Pages = Mapping[str, tuple[int, int, str, str]]
_ANYWHERE = ("Any", "Toutes")  # what a template for every country declares


@action("Add exhibit")
def add_exhibit(case_file: CaseFile, source: str, series: str = "") -> Exhibit:
    """Designate a source as an exhibit of a series (the first one by default)."""
    item = case_file.by_handle(source)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    with case_file.transaction("Add exhibit") as change:
        if series:
            of = case_file.by_handle(series)
        else:
            every = case_file.items(Series)
            of = every[0] if every else change.add(series_for(case_file))
        known = case_file.items(Exhibit, series=of.id, source=item.id)
        if known:
            return known[0]
        return change.add(Exhibit.checked(series=of.id, source=item.id, audience=item.audience))


def series_for(case_file: CaseFile, language: str = "", jurisdiction: str = "") -> Series:
    """A series labelled as the country does, that of the case unless another is named.

    United States "Ex. 1", England and Wales "Exhibit 1", France « Pièce n° 1 ».
    """
    from pincite.drafting.conventions import convention_of

    place = "" if jurisdiction in _ANYWHERE else jurisdiction
    own = case_file.case
    how = convention_of(language or own.language, place or own.jurisdiction)
    title = "Pièces" if how.lang == "fr" else "Exhibits"
    return Series.checked(title=title, label=how.label)


@action("Reorder exhibits")
def reorder_exhibits(case_file: CaseFile, series: str, order: list[str]) -> list[Exhibit]:
    """Put the exhibits of a series in this order; refused once the series is served."""
    of = case_file.by_handle(series)
    if not isinstance(of, Series):
        raise InvalidValue(field="series", why="not_a_series", kind=of.kind)
    if of.served:
        raise InvalidValue(field="series", why="served", kind="Series")
    members = {item.handle: item for item in case_file.items(Exhibit, series=of.id)}
    if set(order) != set(members):
        raise InvalidValue(field="order", why="not_all_exhibits", kind="Series")
    with case_file.transaction("Reorder exhibits") as change:
        return [
            change.update(members[handle], ordinal=place)
            for place, handle in enumerate(order, start=1)
        ]


@action("Mark series as served")
def serve_series(case_file: CaseFile, series: str) -> Series:
    """Fix every number of a series: from now on a late exhibit becomes 10A."""
    of = case_file.by_handle(series)
    if not isinstance(of, Series):
        raise InvalidValue(field="series", why="not_a_series", kind=of.kind)
    members = case_file.items(Exhibit, series=of.id)
    ordered = sorted(members, key=lambda item: (not item.ordinal, item.ordinal, item.sequence))
    with case_file.transaction("Mark series as served") as change:
        for place, item in enumerate(ordered, start=1):
            if not item.number:
                change.update(item, number=str(place))
        return change.update(of, served=True)


def record_binder(case_file: CaseFile, series: Series, document: Document, pages: Pages) -> None:
    """Keep what a binder gave each exhibit: its place, number of pages, Bates range."""
    with case_file.transaction("Bind exhibits") as change:
        keep_pages(case_file, change, series, document, pages)


def keep_pages(
    case_file: CaseFile, change: Transaction, series: Series, document: Document, pages: Pages
) -> None:
    """Do that within a change; what was numbered in a served series stays as it is."""
    known = {item.source: item for item in case_file.items(Exhibit, series=series.id)}
    for use in document.exhibits:
        source = case_file.by_handle(use.source)
        first, last, bates_first, bates_last = pages.get(use.source, (0, -1, "", ""))
        found = {
            "pages": str(last - first + 1) if last >= first else "",
            "bates_first": bates_first,
            "bates_last": bates_last,
        }
        exhibit = known.get(source.id)
        if exhibit is None:
            made = Exhibit.checked(
                series=series.id, source=source.id, audience=source.audience, **found
            )
            change.add(made)
            continue
        chosen = chosen_pages(exhibit.pages)
        if series.served and (exhibit.bates_first or (exhibit.pages and not chosen)):
            continue
        if chosen:
            del found["pages"]
        change.update(exhibit, **found)
