"""What a source seems to say: figures, dates, quotations, names, deadlines; accept or dismiss."""

from typing import TYPE_CHECKING

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Passage, Source
from pincite.model.people import Party

if TYPE_CHECKING:
    from pincite.intake.suggest import Suggestion


def suggestions(case_file: CaseFile, source: str) -> "list[Suggestion]":
    """Detected items of a source that are neither pinned yet nor dismissed."""
    from pincite.intake.reading import TextBlock
    from pincite.intake.suggest import suggest

    item = _source(case_file, source)
    blocks = tuple(
        TextBlock(b.ordinal, b.text, b.role, b.paragraph, b.page, b.label)
        for b in case_file.blocks(item.extract)
    )
    names = [name for party in case_file.items(Party) for name in (party.name, *party.aliases)]
    found = suggest(blocks, item.language, item.published, names)
    dismissed = case_file.dismissed(item.sha256)
    pinned = {(q.start, q.end) for q in case_file.items(Passage, source=item.id)}
    return [
        each
        for each in found
        if key_of(each.kind, each.start, each.end) not in dismissed
        and (each.start, each.end) not in pinned
    ]


def key_of(kind: str, start: int, end: int) -> str:
    """What identifies a suggestion of an original."""
    return f"{kind}:{start}-{end}"


@action("Dismiss suggestion")
def dismiss_suggestion(case_file: CaseFile, source: str, kind: str, start: int, end: int) -> None:
    """Do not suggest this again."""
    item = _source(case_file, source)
    with case_file.transaction("Dismiss suggestion", subject=source) as change:
        change.dismiss(item.sha256, key_of(kind, start, end))


@action("Accept suggestion")
def accept_suggestion(case_file: CaseFile, source: str, kind: str, start: int, end: int) -> object:
    """Pin what is suggested, as the item that its kind calls for."""
    from pincite.actions.pin import pin_event, pin_figure, pin_quote

    if kind == "figure":
        return pin_figure(case_file, source, start, end)
    if kind in ("date", "deadline"):
        return pin_event(case_file, source, start, end)
    if kind == "quotation":
        return pin_quote(case_file, source, start, end)
    if kind == "party":
        words = case_file.text(_source(case_file, source).extract)[start:end]
        with case_file.transaction("Add party") as change:
            return change.add(Party.checked(name=words))
    raise InvalidValue(field="kind", why="no_such_kind", kind=kind)


def _source(case_file: CaseFile, handle: str) -> Source:
    item = case_file.by_handle(handle)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    return item
