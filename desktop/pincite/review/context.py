"""What the rules look at: a draft, its tree, the resolved document, what they rest on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from pincite.document import tree as draft_tree
from pincite.document.closure import Closure
from pincite.document.resolved import Document
from pincite.model.base import Item
from pincite.model.drafts import Draft
from pincite.model.people import Party
from pincite.review.anatomy import dissect
from pincite.review.file_facts import FileFacts
from pincite.review.parts import Part, handle_of, parts_of
from pincite.review.places import country_of, jurisdiction, reads_british
from pincite.review.words_read import find_dates
from pincite.text.edtf_dates import bounds, is_edtf, precision


@dataclass(frozen=True, slots=True)
class Issued:
    """An earlier letter as it was issued: its title, date, words, and what each binding said."""

    handle: str
    title: str
    date: str = ""
    text: str = ""
    said: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Context:
    """Values only.

    ``previous`` are issued letters, oldest first; ``file`` facts about the finished PDF (None
    before export); ``digest`` that of the content now (empty: not computed); ``not_facts`` the
    keys that counsel marked as no fact; ``changed_sources`` the ids of sources whose bytes no
    longer have the hash they came in with.
    """

    draft: Draft
    tree: draft_tree.Tree
    document: Document
    closure: Closure
    previous: tuple[Issued, ...] = ()
    file: FileFacts | None = None
    digest: str = ""
    not_facts: frozenset[str] = frozenset()
    changed_sources: frozenset[str] = field(default=frozenset())

    @cached_property
    def parts(self) -> list[Part]:
        """Every stretch of text, with its role in a letter."""
        found = parts_of(self.document, frozenset(_composed(self.tree.blocks)))
        return dissect(found) if self.is_letter else found

    @cached_property
    def body(self) -> list[Part]:
        """The text that asserts: no front matter, signature, heading or list of enclosures."""
        return [part for part in self.parts if not part.role and part.kind != "heading"]

    @cached_property
    def text(self) -> str:
        """The words of the body, headings included, flat."""
        return "\n".join(part.flat for part in self.parts if not part.role)

    @property
    def lang(self) -> str:
        """``en`` or ``fr``."""
        return self.document.lang

    @property
    def is_letter(self) -> bool:
        """Whether this is a letter, which leaves the house."""
        return self.draft.document == "letter"

    @property
    def leaves(self) -> bool:
        """Whether the copy checked is for outside eyes."""
        return self.is_letter or self.draft.audience == "outside"

    @cached_property
    def country(self) -> str:
        """``us``, ``uk`` or ``fr``: whose rules the document follows."""
        found = jurisdiction(self.draft, self.closure.case)
        opening = "\n".join(part.text for part in self.parts if part.role)
        return "uk" if found == "us" and reads_british(opening, self.text) else found

    @cached_property
    def day(self) -> date | None:
        """The date the document bears: as written on it, else the draft's own."""
        for part in self.parts:
            if part.role not in ("date", "front"):
                continue
            for found in find_dates(part.text, self.lang):
                if precision(found.edtf) == "day" and len(found.edtf) == 10:
                    return bounds(found.edtf)[0]
        given = self.draft.date
        return bounds(given)[0] if is_edtf(given) and precision(given) == "day" else None

    @property
    def published(self) -> str:
        """The document's date in EDTF, or empty."""
        return self.day.isoformat() if self.day else ""

    @cached_property
    def addressee(self) -> Party | None:
        """To whom it goes: noted on the draft, else the first party named in the address."""
        known = self.closure.get(Party, self.draft.addressee)
        if known is not None:
            return known
        lines = "\n".join(p.flat for p in self.parts if p.role in ("addressee", "front"))
        named = [
            (match.start(), party)
            for party in self.closure.all(Party)
            if party.side != "own" and (match := re.search(_word(party.name), lines))
        ]
        if named:
            return min(named, key=lambda pair: pair[0])[1]
        return self._by_mailbox(lines)

    def _by_mailbox(self, lines: str) -> Party | None:
        """The one organisation of the other side whose name an e-mail address holds."""
        domains = " ".join(re.findall(r"@([\w.-]+)", lines)).lower().replace("-", "")
        found = [
            party
            for party in self.closure.all(Party)
            if party.side == "opposing"
            and party.type == "organisation"
            and (first := re.sub(r"\W", "", party.name.split()[0]).lower())
            and len(first) > 4
            and first in domains
        ]
        return found[0] if len(found) == 1 else None

    @cached_property
    def recipient_country(self) -> str:
        """ISO code of where the addressee is.

        By the letter's address, by the party's, else by the document's rules.
        """
        lines = [part.text for part in self.parts if part.role == "addressee"]
        lines = lines or [part.text for part in self.parts if part.role == "front"]
        return country_of("\n".join(lines), self.addressee, self.closure, self.country)

    @cached_property
    def used(self) -> dict[str, Item]:
        """Every item that the document binds or cites, by handle, in order."""
        found: dict[str, Item] = {}
        for part in self.parts:
            for handle in part.handles(0, len(part.text)):
                item = self.closure.find(handle)
                if item is not None:
                    found[handle] = item
        return found

    def uses(self, *models: type[Item]) -> Iterator[tuple[Part, int, int, Item, str]]:
        """Each place where an item of these models is bound or cited.

        Gives part, start, end, item and the binding as written (empty for a citation).
        """
        from pincite.document.resolved import CiteRun

        for part in self.parts:
            for piece in part.pieces:
                inline = piece.inline
                written = "" if isinstance(inline, CiteRun) else inline.source
                name = inline.handle if isinstance(inline, CiteRun) else written
                item = self.closure.find(handle_of(name)) if name else None
                if isinstance(item, models):
                    yield part, piece.start, piece.end, item, written


def _word(name: str) -> str:
    words = r"\s+".join(re.escape(word) for word in name.split())
    return rf"(?<!\w){words}(?!\w)"


def _composed(blocks: draft_tree.Blocks, within: str = "") -> Iterator[str]:
    """Ids of the blocks that directives write."""
    for number, block in enumerate(blocks):
        place = f"{within}.{number}" if within else str(number)
        match block:
            case draft_tree.Directive():
                yield place
            case draft_tree.Quotation():
                yield from _composed(block.blocks, place)
            case draft_tree.ListBlock():
                for index, item in enumerate(block.items):
                    yield from _composed(item, f"{place}.{index}")
