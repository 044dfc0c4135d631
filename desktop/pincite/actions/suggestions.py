"""What a source seems to say: figures, dates, quotations, names, deadlines; accept or dismiss."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.casefile.transaction import Transaction
from pincite.model.base import Item
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Passage, Source
from pincite.model.figures import Figure
from pincite.model.people import Party

if TYPE_CHECKING:
    from pincite.intake.reading import TextBlock
    from pincite.intake.suggest import Suggestion

Fields = dict[str, Any]
_BOTH = ("unit", "period")
_READING = ("value", "high", "qualifier", "per", *_BOTH)


@dataclass(frozen=True, slots=True)
class Asked:
    """What finding suggestions needs of a case; ``found`` may then run beside the window."""

    blocks: "tuple[TextBlock, ...]"
    language: str
    published: str
    names: tuple[str, ...]
    dismissed: frozenset[str]
    known: tuple[tuple[str, int, int], ...]

    def beginning(self, blocks: int) -> "Asked":
        """The same question of the first blocks alone."""
        return replace(self, blocks=self.blocks[:blocks])

    def found(self, stop: Callable[[], bool] | None = None) -> "list[Suggestion]":
        """The suggestions that are neither recorded yet nor dismissed; none when stopped."""
        from pincite.intake.suggest import suggest

        return [
            each
            for each in suggest(self.blocks, self.language, self.published, self.names, stop)
            if key_of(each.kind, each.start, each.end) not in self.dismissed
            and not self._recorded(each)
        ]

    def _recorded(self, each: "Suggestion") -> bool:
        """Whether a passage that already bears such an item holds these words."""
        kind = "date" if each.kind == "deadline" else each.kind
        return any(
            kind == recorded and start < each.end and each.start < end
            for recorded, start, end in self.known
        )


def ask(
    case_file: CaseFile, source: str, most: int = 0, stop: Callable[[], bool] | None = None
) -> Asked:
    """Gather what finding the suggestions of a source needs.

    ``most``: of so many blocks from its beginning, and one more where there are more. ``stop`` is
    asked between pieces of its text; what was gathered by then is of no use.
    """
    from pincite.intake.reading import TextBlock

    item = _source(case_file, source)
    pieces = [case_file.blocks(item.extract, most + 1)] if most else []
    found: list[TextBlock] = []
    for piece in pieces or case_file.block_pieces(item.extract):
        if stop is not None and stop():
            break
        found += [TextBlock(b.ordinal, b.text, b.role, b.paragraph, b.page, b.label) for b in piece]
    blocks = tuple(found)
    parties = case_file.items(Party)
    return Asked(
        blocks,
        item.language,
        item.published,
        tuple(name for party in parties for name in (party.name, *party.aliases)),
        case_file.dismissed(item.sha256),
        tuple(_known(case_file, case_file.items(Passage, source=item.id))),
    )


def _known(case_file: CaseFile, passages: list[Passage]) -> Iterator[tuple[str, int, int]]:
    """What the passages of a source already bear, as kinds of suggestion."""
    by_id = {passage.id: passage for passage in passages}
    for passage in passages:
        yield "quotation", passage.start, passage.end
    readings = case_file.ids("reading", where={"passage": tuple(by_id)}) if by_id else []
    for reading in case_file.fetch("reading", readings):
        passage = by_id[str(getattr(reading, "passage", ""))]
        yield "figure", passage.start, passage.end
    links = [link for link in case_file.links_of_all(list(by_id)) if link.source in by_id]
    heads = case_file.heads({link.target for link in links})
    kinds = {"fact": "date", "party": "party"}
    for link in links:
        kind = heads[link.target].kind if link.target in heads else ""
        if kind in kinds:
            passage = by_id[link.source]
            yield kinds[kind], passage.start, passage.end


def suggestions(case_file: CaseFile, source: str) -> "list[Suggestion]":
    """Detected items of a source that are neither pinned yet nor dismissed."""
    return ask(case_file, source).found()


def key_of(kind: str, start: int, end: int) -> str:
    """What identifies a suggestion of an original."""
    return f"{kind}:{start}-{end}"


@action("Dismiss suggestion")
def dismiss_suggestion(case_file: CaseFile, source: str, kind: str, start: int, end: int) -> None:
    """Do not suggest this again."""
    item = _source(case_file, source)
    with case_file.transaction("Dismiss suggestion", subject=source) as change:
        change.dismiss(item.sha256, key_of(kind, start, end))


@action("Dismiss suggestions")
def dismiss_suggestions(case_file: CaseFile, source: str, kind: str) -> int:
    """Dismiss every suggestion of a kind in one change; returns how many."""
    item = _source(case_file, source)
    wanted = [each for each in suggestions(case_file, source) if each.kind == kind]
    with case_file.transaction("Dismiss suggestions", subject=source) as change:
        for each in wanted:
            change.dismiss(item.sha256, key_of(kind, each.start, each.end))
    return len(wanted)


@action("Accept suggestion")
def accept_suggestion(
    case_file: CaseFile,
    source: str,
    kind: str,
    start: int,
    end: int,
    changes: Fields | None = None,
) -> Item:
    """Pin what is suggested, as the item that its kind calls for; ``changes`` edits its fields.

    A figure's ``value``, ``high``, ``qualifier`` and ``per`` are those of its reading.
    """
    with case_file.transaction("Accept suggestion") as change:
        made = _accepted(case_file, change, source, kind, start, end)
        return _edited(case_file, change, made, changes or {})


@action("Accept suggestions")
def accept_suggestions(case_file: CaseFile, source: str, kind: str = "") -> list[Item]:
    """Accept every suggestion of a kind (of all kinds) in one change; known names are left."""
    wanted = [
        each
        for each in suggestions(case_file, source)
        if kind in ("", each.kind) and not each.known
    ]
    with case_file.transaction("Accept suggestions") as change:
        return [
            _accepted(case_file, change, source, each.kind, each.start, each.end) for each in wanted
        ]


def _accepted(
    case_file: CaseFile, change: Transaction, source: str, kind: str, start: int, end: int
) -> Item:
    from pincite.actions.pin import event_in, figure_in, quote_in

    if kind == "figure":
        return figure_in(case_file, change, source, start, end).item
    if kind in ("date", "deadline"):
        return event_in(case_file, change, source, start, end).item
    if kind == "quotation":
        return quote_in(case_file, change, source, start, end)
    if kind == "party":
        return _party(case_file, change, source, start, end)
    raise InvalidValue(field="kind", why="no_such_kind", kind=kind)


def _party(case_file: CaseFile, change: Transaction, source: str, start: int, end: int) -> Party:
    """The party of that name, mentioned by a passage; a new one where the case has none."""
    from pincite.actions.pin import quote_in
    from pincite.text.typography import fold

    name = " ".join(case_file.text(_source(case_file, source).extract)[start:end].split())
    known = next(
        (
            party
            for party in case_file.items(Party)
            if fold(name) in {fold(each) for each in (party.name, *party.aliases)}
        ),
        None,
    )
    party = known or change.add(Party.checked(name=name))
    change.link(quote_in(case_file, change, source, start, end), party, "mentions")
    return party


def _edited(case_file: CaseFile, change: Transaction, made: Item, changes: Fields) -> Item:
    answer = {name: changes[name] for name in _READING if name in changes}
    if isinstance(made, Figure) and made.adopted and answer:
        reading = case_file.get(made.adopted)
        change.update(reading, **answer)
    own = {
        name: changes[name] for name in changes if not (isinstance(made, Figure) and name in answer)
    }
    own |= {name: answer[name] for name in _BOTH if isinstance(made, Figure) and name in answer}
    return change.update(made, **own) if own else made


def _source(case_file: CaseFile, handle: str) -> Source:
    item = case_file.by_handle(handle)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    return item
