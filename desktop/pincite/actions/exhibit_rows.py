"""The exhibits of a series as a document uses them, and their order in counsel's own hand."""

from dataclasses import dataclass
from pathlib import Path

from pincite.actions.binder_out import Exported, bound, default_profile
from pincite.actions.documents import Resolved, draft_of, resolved
from pincite.actions.export import leaves
from pincite.actions.files import write_whole
from pincite.actions.outside import prove_outside, prove_quotations
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.document.mentions import handles
from pincite.document.resolved import ExhibitUse, Heading, Run
from pincite.drafting.exhibits import sort_key
from pincite.model.drafts import Draft, Exhibit, Series
from pincite.model.errors import InvalidValue, PressError
from pincite.model.evidence import Source


@dataclass(frozen=True, slots=True)
class ExhibitRow:
    """One exhibit of a series, or a source that the document cites without its being one.

    ``state``: ``cited``, ``uncited``, ``missing`` (cited, but not among the exhibits of the
    series) or ``withheld`` (privileged). ``exhibit`` is None where it is missing; ``cited`` the
    ids of the blocks that cite it, ``under`` the first of them below each heading, with its words;
    ``label`` is empty where the document gives it none; ``pages`` those of the binder, else of
    the source, empty where it has none.
    """

    source: Source
    exhibit: Exhibit | None = None
    label: str = ""
    title: str = ""
    cited: tuple[str, ...] = ()
    under: tuple[tuple[str, str], ...] = ()
    pages: str = ""
    state: str = "uncited"

    @property
    def handle(self) -> str:
        """The exhibit's handle, or its source's."""
        return self.exhibit.handle if self.exhibit is not None else self.source.handle


def exhibit_rows(case_file: CaseFile, series: Series, draft: str = "") -> list[ExhibitRow]:
    """The exhibits of a series in the order of their labels in a draft; the unlabelled last."""
    found = _resolved(case_file, series, draft)
    members = {item.source: item for item in case_file.items(Exhibit, series=series.id)}
    rows: list[ExhibitRow] = []
    for use in found.document.exhibits if found is not None else ():
        source = case_file.by_handle(use.source)
        if isinstance(source, Source):
            rows.append(_row(source, members.pop(source.id, None), series, use, found))
    rest = sorted(members.values(), key=lambda one: (sort_key(one.number), one.ordinal))
    for item in rest:
        source = case_file.get(item.source)
        if isinstance(source, Source):
            rows.append(_row(source, item, series))
    return rows


def _resolved(case_file: CaseFile, series: Series, draft: str) -> Resolved | None:
    """The document whose order is asked for, where its exhibits are in the series."""
    item = draft_of(case_file, draft) if draft else None
    return resolved(case_file, item) if item is not None and item.series == series.id else None


def _row(
    source: Source,
    exhibit: Exhibit | None,
    series: Series,
    use: ExhibitUse | None = None,
    found: Resolved | None = None,
) -> ExhibitRow:
    number = exhibit.number if exhibit is not None else ""
    label = series.label.replace("{n}", number) if number else ""
    title = exhibit.title if exhibit is not None else ""
    cited = use.cited if use is not None else ()
    state = "cited" if cited else "uncited"
    if exhibit is None:
        state = "missing"
    elif source.privilege:
        state = "withheld"
    extent = found.closure.extents.get(source.id) if found is not None else None
    pages = exhibit.pages if exhibit is not None else ""
    return ExhibitRow(
        source,
        exhibit,
        use.label if use is not None else label,
        (use.title if use is not None else title) or source.title,
        cited,
        _under(found, cited) if found is not None else (),
        pages or (str(extent.pages) if extent is not None and extent.pages else ""),
        state,
    )


def _under(found: Resolved, cited: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The first block that cites below each heading, with the heading's words."""
    heads: dict[str, str] = {}
    head = found.draft.title
    for block in found.document.blocks:
        if isinstance(block, Heading):
            head = "".join(one.text for one in block.inlines if isinstance(one, Run)) or head
        heads[block.id.partition(".")[0]] = head
    named: dict[str, str] = {}
    for place in cited:
        named.setdefault(heads.get(place.partition(".")[0], found.draft.title), place)
    return tuple((place, words) for words, place in named.items())


def drafts_of(case_file: CaseFile, series: Series) -> list[Draft]:
    """The drafts whose exhibits are numbered in a series."""
    return case_file.items(Draft, series=series.id)


@action("Fix order of exhibits")
def fix_order(case_file: CaseFile, series: str, order: list[str]) -> list[Exhibit]:
    """Number the exhibits of a series (by handle) in this order, whatever cites them first.

    Raises InvalidValue once the series is served.
    """
    of = _open_series(case_file, series)
    members = {item.handle: item for item in case_file.items(Exhibit, series=of.id)}
    if set(order) != set(members):
        raise InvalidValue(field="order", why="not_all_exhibits", kind="Series")
    with case_file.transaction("Fix order of exhibits") as change:
        return [
            change.update(members[handle], ordinal=place, number=_number(of, place))
            for place, handle in enumerate(order, start=1)
        ]


@action("Number exhibits by citation")
def free_order(case_file: CaseFile, series: str) -> None:
    """Let the exhibits of a series follow the order in which a document first cites them."""
    of = _open_series(case_file, series)
    with case_file.transaction("Number exhibits by citation") as change:
        for item in case_file.items(Exhibit, series=of.id):
            if item.number:
                change.update(item, number="")


@action("Serve series in order")
def serve_in_order(case_file: CaseFile, series: str, order: list[str]) -> Series:
    """Fix the numbers of a series (its exhibits by handle, in order) for good: it is served."""
    of = _open_series(case_file, series)
    members = {item.handle: item for item in case_file.items(Exhibit, series=of.id)}
    if set(order) != set(members):
        raise InvalidValue(field="order", why="not_all_exhibits", kind="Series")
    with case_file.transaction("Mark series as served") as change:
        for place, handle in enumerate(order, start=1):
            change.update(members[handle], ordinal=place, number=_number(of, place))
        return change.update(of, served=True)


@action("Export binder")
def export_binder(case_file: CaseFile, draft: str, to: str, profile: str = "") -> Path:
    """Write the exhibits of a draft as one PDF: index, slip sheets, stamped pages, bookmarks."""
    return export_binder_reported(case_file, draft, to, profile).paths[0]


@action("Export binder with report")
def export_binder_reported(
    case_file: CaseFile, draft: str, to: str, profile: str = "", language: str = ""
) -> Exported:
    """As ``export_binder``, with what the making had to tell; a size limit may part it.

    A binder that leaves is searched for what must not be in it before anything is written. Raises
    PressError ``suffix``, ``leak``, ``no_such_profile``.
    """
    from pincite.press.profiles import profile_of

    target = Path(to)
    if target.suffix.lower() != ".pdf":
        raise PressError("suffix", name=target.name)
    found = resolved(case_file, draft_of(case_file, draft))
    named = profile or default_profile(case_file, found)
    made = bound(case_file, found, target.name, profile_of(named) if named else None)
    copies = {target.with_name(one.file): one.binder.pdf for one in made.volumes}
    if leaves(found):
        prove_quotations(case_file, target.name, found)
        for path, copy in copies.items():
            prove_outside(case_file, path.name, copy, handles(found.tree))
    written = [write_whole(path, copy) for path, copy in copies.items()]
    return Exported(written, made.told(language or found.document.lang), named or "internal")


def _open_series(case_file: CaseFile, series: str) -> Series:
    of = case_file.by_handle(series)
    if not isinstance(of, Series):
        raise InvalidValue(field="series", why="not_a_series", kind=of.kind)
    if of.served:
        raise InvalidValue(field="series", why="served", kind="Series")
    return of


def _number(series: Series, place: int) -> str:
    if series.numbering == "numbers":
        return str(place)
    letters = ""
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
