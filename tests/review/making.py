"""Closures by hand: items with handles, links, a usage dispute between invented people."""

from typing import Any, TypeVar

from pincite.document.closure import Closure, Extent
from pincite.model.base import Item
from pincite.model.case import Case
from pincite.model.evidence import Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Agreement, Clause, Version
from pincite.model.people import Party
from pincite.model.remarks import Link

Made = TypeVar("Made", bound=Item)


class Making:
    """A case in the making: ``add`` gives handles as a case file would."""

    def __init__(self, **fields: Any) -> None:
        self.case = Case.checked(**{"title": "Brook v. Ferris", **fields})
        self.items: dict[str, Item] = {}
        self.links: list[Link] = []
        self.extents: dict[str, Extent] = {}

    def add(self, model: type[Made], **fields: Any) -> Made:
        """A new item with the next handle of its letter."""
        item = model.checked(**fields)
        parent = self.items.get(getattr(item, item.parent)) if item.parent else None
        if parent is not None:
            number = sum(one.handle.startswith(f"{parent.handle}.") for one in self.items.values())
            handle = f"{parent.handle}.{number + 1}"
        else:
            same = (one for one in self.items.values() if one.letter == item.letter)
            handle = f"{item.letter}{sum('.' not in one.handle for one in same) + 1}"
        made = item.changed(handle=handle, sequence=len(self.items) + 1)
        self.items[made.id] = made
        return made

    def change(self, item: Made, **fields: Any) -> Made:
        """Replace an item by a changed one."""
        made = item.changed(**fields)
        self.items[made.id] = made
        return made

    def link(self, source: Item, target: Item, relation: str) -> None:
        """Relate two items."""
        number = len(self.links) + 1
        self.links.append(
            Link.checked(source=source.id, target=target.id, relation=relation, sequence=number)
        )

    @property
    def closure(self) -> Closure:
        """Everything made so far."""
        return Closure(self.case, dict(self.items), tuple(self.links), dict(self.extents))

    def get(self, model: type[Made], handle: str) -> Made:
        """The item with a handle."""
        found = self.closure.by_handle[handle]
        assert isinstance(found, model)
        return found

    # ------------------------------------------------------------ common things

    def quote(self, source: Source, exact: str, paragraph: int = 1, **fields: Any) -> Passage:
        """A passage of a source."""
        return self.add(Passage, source=source.id, exact=exact, paragraph=paragraph, **fields)

    def figure(
        self,
        metric: str,
        value: str,
        passage: Passage | None = None,
        qualifier: str = "exactly",
        **fields: Any,
    ) -> Figure:
        """A figure with one adopted reading."""
        figure = self.add(Figure, metric=metric, **fields)
        reading = self.reading(figure, value, passage, qualifier)
        return self.change(figure, adopted=reading.id)

    def reading(
        self,
        figure: Figure,
        value: str,
        passage: Passage | None = None,
        qualifier: str = "exactly",
        **fields: Any,
    ) -> Reading:
        """One more answer to a figure."""
        place = passage.id if passage is not None else None
        return self.add(
            Reading, figure=figure.id, value=value, qualifier=qualifier, passage=place, **fields
        )


def dispute(**fields: Any) -> Making:
    """Brook Data licenses a feed to Ferris Tools; a letter, three reports of it, an agreement.

    Handles: P1 client, P2 opposing, P3 its director, P4 our counsel; S1 our letter, S2 and S3
    reports that repeat it, S4 the opponent's notice, S5 and S6 the agreement's versions; Q1 in S1,
    Q2 in S2, Q3 in S3, Q4 in S4; F1 calls (rests on our letter), F2 applications; A1 the agreement
    with K1 (2021, II.D), K2 (2022-10, II.D) and K3 (2022-10, VII, exercise).
    """
    make = Making(**fields)
    client = make.add(Party, name="Brook Data Ltd", role="client", side="own", short_name="Brook")
    ferris = make.add(
        Party, name="Ferris Tools Inc.", role="opposing", side="opposing", short_name="Ferris",
        address=("12 Quay Street", "Portland, OR 97204"),
    )  # fmt: skip
    make.add(
        Party, name="Nadia Orlov", type="person", role="officer", side="opposing", honorific="Ms.",
        organisation=ferris.id, titles=[{"words": "Chief Executive Officer"}],
    )  # fmt: skip
    make.add(
        Party, name="Ines Calder", type="person", role="counsel", side="own", honorific="Ms.",
        titles=[{"words": "Partner"}],
    )  # fmt: skip
    letter = make.add(
        Source, title="Our letter", type="letter", speaker=client.id, published="2023-05-18",
        sha256="1" * 64,
    )  # fmt: skip
    wire = make.add(Source, title="Wire", type="article", published="2023-05-19", sha256="2" * 64)
    french = make.add(
        Source, title="Dépêche", type="article", published="2023-05-19", language="fr",
        sha256="3" * 64,
    )  # fmt: skip
    notice = make.add(
        Source, title="Notice of Ferris", type="notice", speaker=ferris.id, published="2023-04-25",
        sha256="4" * 64,
    )  # fmt: skip
    for source in (letter, wire, french, notice):
        make.extents[source.id] = Extent(pages=2, paragraphs=12)
    make.link(wire, letter, "derives_from")
    make.link(french, letter, "derives_from")
    q1 = make.quote(letter, "more than 310 million calls in 2022 alone", 5)
    q2 = make.quote(wire, "over 310 million calls", 2)
    q3 = make.quote(french, "plus de 310 millions d’appels", 3, language="fr")
    make.quote(notice, "Ferris will stop the service on 30 April 2023", 1)
    calls = make.figure("Calls to the feed", "310000000", q1, "over", period="2022", unit="calls")
    make.reading(calls, "310000000", q2, "over")
    make.reading(calls, "310000000", q3, "over")
    make.figure(
        "Applications", "4", make.quote(notice, "our four applications", 2), unit="applications",
        members=["Quill", "Lantern", "Tern Maps", "Tern Mail"],
    )  # fmt: skip
    agreement(make)
    return make


def agreement(make: Making) -> Agreement:
    """The feed agreement in two versions; the volume clause changed its words."""
    deal = make.add(Agreement, title="Feed Licence Agreement", short_title="Licence Agreement")
    first = make.add(Source, title="Agreement of 2021", type="agreement", sha256="5" * 64)
    second = make.add(Source, title="Agreement of 2022", type="agreement", sha256="6" * 64)
    old = make.add(
        Version, agreement=deal.id, label="2021", face_date="2021-03-01",
        in_force_from="2021-03-01", in_force_to="2022-10-09", source=first.id,
    )  # fmt: skip
    new = make.add(
        Version, agreement=deal.id, label="2022", face_date="2022-10-10",
        in_force_from="2022-10-10", source=second.id,
    )  # fmt: skip
    volume = {"number": "II.D", "heading": "Volume", "topic": "volume"}
    make.add(Clause, version=old.id, text="No more calls than are fair.", **volume)
    make.add(Clause, version=new.id, text="A reasonable volume of calls, and no more.", **volume)
    make.add(
        Clause, version=new.id, number="VII", heading="Audit", topic="audit", basis="exercise",
        text="Licensor may audit on written notice.",
    )  # fmt: skip
    return deal
