"""The passages of a source with what each bears on, loaded for the reader and the inspector."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pincite.actions.reread import same_words
from pincite.casefile import Block, CaseFile, Head
from pincite.model.base import Item
from pincite.model.evidence import Passage
from pincite.model.figures import Reading
from pincite.ui.items.choices import kind_name, shown
from pincite.ui.workspaces.sources.text_map import pinpoint, pinpoint_whole, words_at

translate = QCoreApplication.translate
_LOOKS = {
    "figure": "passage",
    "fact": "event",
    "clause": "clause",
    "version": "clause",
    "agreement": "clause",
    "authority": "clause",
    "element": "passage",
    "claim": "passage",
    "demand": "passage",
}
_AGAINST = "disputes"


@dataclass(frozen=True)
class Bearing:
    """An item that a passage bears on, and how."""

    handle: str
    kind: str
    title: str
    relation: str


@dataclass(frozen=True)
class Marked:
    """A passage and what rests on it."""

    passage: Passage
    bears: tuple[Bearing, ...]
    adrift: bool = False  # its words no longer stand where it points

    @property
    def look(self) -> str:
        """How it is highlighted: by what it supports first, red where it disputes something."""
        if any(each.relation == _AGAINST for each in self.bears):
            return "against"
        kinds = [_LOOKS[each.kind] for each in self.bears if each.kind in _LOOKS]
        for look in ("passage", "event", "clause"):
            if look in kinds:
                return look
        return "quote"

    @property
    def pinpoint(self) -> str:
        """Where it stands, in short."""
        passage = self.passage
        return pinpoint(passage.paragraph, passage.page, passage.label)

    @property
    def place(self) -> str:
        """Where it stands, with all that is known."""
        passage = self.passage
        return pinpoint_whole(passage.paragraph, passage.page, passage.label)

    @property
    def tip(self) -> str:
        """What it bears on, a line each."""
        lines = [
            f"{shown('relation', each.relation)} {kind_name(each.kind).lower()} "
            f"{each.handle}: {each.title}"
            for each in self.bears
        ]
        nothing = translate("Sources", "A quotation that nothing rests on yet")
        heads = [f"{self.passage.handle} · {self.place}"]
        if self.adrift:
            heads.append(translate("Sources", "The words of the source have changed here"))
        return "\n".join([*heads, *(lines or [nothing])])


def looks() -> list[tuple[str, str]]:
    """The looks of passages, and what each says."""
    return [
        ("passage", translate("Sources", "Rests under a figure, an element, a claim or a demand")),
        ("event", translate("Sources", "Rests under a fact or an event")),
        ("clause", translate("Sources", "Rests under a clause, an agreement or an authority")),
        ("against", translate("Sources", "Disputes something")),
        ("quote", translate("Sources", "A quotation that nothing rests on yet")),
        ("picked", translate("Sources", "The passage that is chosen")),
        ("found", translate("Sources", "Words that were looked for")),
    ]


def passages_of(case: CaseFile, source: str, blocks: Sequence[Block] = ()) -> list[Marked]:
    """Every passage of a source (by id), in the order of its text, which ``blocks`` hold."""
    ids = case.ids("passage", order="start", where={"source": source})
    passages = [each for each in case.fetch("passage", ids) if isinstance(each, Passage)]
    found: dict[str, list[Bearing]] = {each.id: [] for each in passages}
    for kind in ("reading", "clause"):
        users = case.ids(kind, where={"passage": tuple(found)}) if found else []
        rests = case.fetch(kind, users)
        figures = case.heads({user.figure for user in rests if isinstance(user, Reading)})
        for user in rests:
            found[str(getattr(user, "passage", ""))].append(_rests(user, figures))
    links = [link for link in case.links_of_all(list(found)) if link.source in found]
    heads = case.heads({link.target for link in links})
    for link in links:
        if head := heads.get(link.target):
            bearing = Bearing(head.handle, head.kind, head.title, link.relation)
            found[link.source].append(bearing)
    return [
        Marked(each, tuple(dict.fromkeys(found[each.id])), bool(blocks) and _adrift(each, blocks))
        for each in passages
    ]


def _adrift(passage: Passage, blocks: Sequence[Block]) -> bool:
    return not same_words(words_at(blocks, passage.start, passage.end), passage.exact)


def _rests(user: Item, figures: dict[str, Head]) -> Bearing:
    if isinstance(user, Reading):
        figure = figures[user.figure]
        return Bearing(figure.handle, "figure", figure.title, "supports")
    number, heading = getattr(user, "number", ""), getattr(user, "heading", "")
    return Bearing(user.handle, "clause", f"{number} {heading}".strip(), "supports")
