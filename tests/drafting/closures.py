"""A small invented case: Orrery, a cartographer, and Tessellate, which copied its map tiles.

Everyone and everything in it is made up.
"""

from typing import Any

from pincite.document.closure import Closure, Extent
from pincite.model.base import Item
from pincite.model.case import Case, FirmProfile
from pincite.model.claims import Claim, Deadline, Demand, Element
from pincite.model.drafts import Draft
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Agreement, Authority, Clause, Version
from pincite.model.people import Communication, DatedWords, Party
from pincite.model.remarks import Link, Relation, Tag


class Builder:
    """Adds items with handles, and links, as a case file would."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.items: dict[str, Item] = {}
        self.links: list[Link] = []
        self.extents: dict[str, Extent] = {}

    def add(self, model: type[Item], handle: str, **fields: Any) -> str:
        """Add an item under a handle; values that are handles of items become their ids."""
        known = {item.handle: item.id for item in self.items.values()}
        values = {
            name: known.get(value, value) if isinstance(value, str) and name != "number" else value
            for name, value in fields.items()
        }
        item = model.checked(
            handle=handle, id=f"id-{handle}", sequence=len(self.items) + 1, **values
        )
        self.items[item.id] = item
        return handle

    def link(self, source: str, relation: Relation, *targets: str) -> None:
        for target in targets:
            self.links.append(
                Link.checked(
                    id=f"link-{len(self.links)}",
                    source=f"id-{source}",
                    target=f"id-{target}",
                    relation=relation,
                    sequence=len(self.links) + 1,
                )
            )

    def change(self, handle: str, **fields: Any) -> None:
        """Change an item's fields."""
        key = f"id-{handle}"
        self.items[key] = self.items[key].changed(**fields)

    def remove(self, handle: str) -> None:
        """Take an item away, with its links."""
        key = f"id-{handle}"
        del self.items[key]
        self.links = [link for link in self.links if key not in (link.source, link.target)]

    def closure(self) -> Closure:
        return Closure(self.case, dict(self.items), tuple(self.links), dict(self.extents))


def orrery() -> Builder:
    """The case: two claims, an agreement of two versions, a letter, three reports, a log."""
    case = Case.checked(
        title="Orrery v. Tessellate",
        jurisdiction="US-CA",
        profile=FirmProfile(name="Vane & Quill", line="Attorneys", contact=("1 Almanac Row",)),
    )
    build = Builder(case)
    _people(build)
    _sources(build)
    _proof(build)
    _agreement(build)
    _claims(build)
    return build


def _people(build: Builder) -> None:
    add = build.add
    add(Party, "P1", name="Orrery Maps, Inc.", short_name="Orrery", role="client", side="own")
    add(Party, "P2", name="Tessellate Corporation", short_name="Tessellate", role="opposing",
        side="opposing", address=("9 Mosaic Way", "Inlay, Oregon 97000"))  # fmt: skip
    add(Party, "P3", name="Dorothea Pell", type="person", honorific="Ms.", role="officer",
        side="opposing", organisation="P2",
        titles=(DatedWords(words="General Manager", end="2021"),
                DatedWords(words="Chief Executive Officer", start="2022")),
        translations={"fr": {"title:Chief Executive Officer": "Directrice générale"}})  # fmt: skip
    add(Party, "P4", name="Ansel Vane", type="person", honorific="Mr.", role="counsel", side="own")


def _sources(build: Builder) -> None:
    add = build.add
    add(Source, "S1", title="Letter to Tessellate", type="letter", published="2023-05-02",
        language="en", speaker="P1", sha256="1" * 64)  # fmt: skip
    add(Source, "S2", title="Map firm accuses rival", type="article", outlet="The Plumb Line",
        author="I. Marker", published="2023-05-03", language="en", sha256="2" * 64)  # fmt: skip
    add(Source, "S3", title="Des cartes copiées ?", type="article", outlet="Le Méridien",
        published="2023-05-04", language="fr", sha256="3" * 64)  # fmt: skip
    add(Source, "S4", title="Tile Licence, 2022", type="agreement", published="2022-09-01",
        language="en", sha256="4" * 64)  # fmt: skip
    add(Source, "S5", title="Notice of new prices", type="notice", published="2023-03-29",
        language="en", speaker="P1", sha256="5" * 64)  # fmt: skip
    add(Source, "S6", title="Server log", type="data", language="en", speaker="P1",
        privilege="work_product", sha256="6" * 64)  # fmt: skip
    build.link("S2", "derives_from", "S1")
    build.link("S3", "derives_from", "S1")
    add(Communication, "M1", subject="Letter to Tessellate", date="2023-05-02", sender="P1",
        recipient="P3", source="S1")  # fmt: skip
    for handle, pages in (("S1", 2), ("S4", 8)):
        build.extents[f"id-{handle}"] = Extent(pages, 40)


def _proof(build: Builder) -> None:
    add = build.add
    add(Passage, "Q1", source="S1", exact="more than 780 million requests", paragraph=3,
        language="en")  # fmt: skip
    add(Passage, "Q2", source="S3", exact="plus de 780 millions de requêtes", paragraph=5,
        language="fr", translation="more than 780 million requests",
        translation_language="en", translator="A. V.")  # fmt: skip
    add(Passage, "Q3", source="S1", exact="four applications", paragraph=2, language="en")
    add(Passage, "Q4", source="S2", exact="It will review the letter", paragraph=7, language="en")
    add(Passage, "Q5", source="S5", exact="New prices apply", page=1, language="en")
    add(Passage, "Q6", source="S4", exact="Use must be reasonable.", page=4, language="en")
    add(Passage, "Q7", source="S6", exact="2023-04-02", label="row 12", language="en")
    add(Passage, "Q8", source="S2", exact="26 billion tiles", paragraph=9, language="en")
    add(Figure, "F1", metric="Tile requests", period="2022", unit="requests", adopted="F1.1",
        translations={"fr": {"metric": "Requêtes de tuiles", "unit": "requêtes"}})  # fmt: skip
    add(Reading, "F1.1", figure="F1", value="780000000", qualifier="over", unit="requests",
        asserted_by="P1", passage="Q1", translations={"fr": {"unit": "requêtes"}})  # fmt: skip
    add(Reading, "F1.2", figure="F1", value="800000000", unit="requests", asserted_by="P2",
        passage="Q4")  # fmt: skip
    add(Figure, "F2", metric="Applications", unit="applications",
        members=("Atlas Pages", "Atlas Pages 2", "Globe, Inc.", "Compass"))  # fmt: skip
    add(Reading, "F2.1", figure="F2", value="4", unit="applications", passage="Q3",
        asserted_by="P1")  # fmt: skip
    build.change("F1", adopted="id-F1.1")
    add(Fact, "E1", sentence="Orrery announced new prices.", date="2023-03", status="agreed",
        audience="outside", phase="Prices", comment="Ask for the minutes.",
        translations={"fr": {"sentence": "Orrery a annoncé de nouveaux prix."}})  # fmt: skip
    add(Fact, "E2", sentence="The applications stopped.", date="../2023-04", status="alleged",
        audience="internal",
        phase="Dispute")  # fmt: skip
    add(Fact, "E3", sentence="Tessellate said that it would review the letter.",
        date="2023-05-02", status="alleged", phase="Dispute", audience="outside")  # fmt: skip
    build.link("Q5", "supports", "E1")
    build.link("Q3", "supports", "E2")
    build.link("Q7", "supports", "E2")
    build.link("Q4", "supports", "E3")
    build.link("E3", "involves", "P2")
    add(Tag, "T1", name="Public record", lane=True)
    build.link("E1", "tagged", "T1")


def _agreement(build: Builder) -> None:
    add = build.add
    add(Agreement, "A1", title="Tile Licence Agreement", short_title="Licence")
    add(Version, "A1.1", agreement="A1", label="First version", face_date="2020-03-10",
        in_force_from="2020-03-10", in_force_to="2022-08-31")  # fmt: skip
    add(Version, "A1.2", agreement="A1", label="Second version", face_date="2022-09-01",
        in_force_from="2022-09-01", source="S4")  # fmt: skip
    add(Clause, "K1", version="A1.2", number="II.D", heading="Rate limits",
        text="Use must be reasonable.", topic="rate", passage="Q6")  # fmt: skip
    add(Clause, "K2", version="A1.2", number="VII", heading="Audit", paraphrase=True,
        text="The licensor may audit use on notice.", topic="audit", basis="exercise")  # fmt: skip
    add(Clause, "K3", version="A1.1", number="II.B", heading="Rate limits",
        text="Use must be fair.", topic="rate")  # fmt: skip
    add(Authority, "Y1", citation="Sextant, Inc. v. Astrolabe, 250 Rep. 3d 1115 (Cal. 2011)",
        type="case", proposition="elements of breach")  # fmt: skip
    add(Authority, "Y2", citation="Cal. Map Code § 12", type="statute")


def _claims(build: Builder) -> None:
    add = build.add
    add(Claim, "C1", title="Excessive use", against="P2",
        theory="Tessellate drew more than a reasonable volume of tiles.")  # fmt: skip
    add(Element, "C1.1", claim="C1", text="The volume was unreasonable.", basis_date="2022-11")
    add(Element, "C1.2", claim="C1", text="Tessellate knew the limits.", gap="Ask for e-mails.")
    build.link("F1", "supports", "C1.1")
    build.link("K1", "supports", "C1.1")
    build.link("E2", "supports", "C1.1")
    build.link("F1", "breaches", "K1")
    build.link("K2", "supports", "C1.2")
    add(Deadline, "D1", title="Answer due", date="2023-06-07", rule="fixed")
    add(Deadline, "D2", title="Contact named", date="2023-05-31", time="17:00",
        zone="America/Los_Angeles")  # fmt: skip
    add(Demand, "D3", action="Deliver an audit report for each application.", heading="Account",
        actor="P2", deadline="D1", claim="C1", ordinal=1)  # fmt: skip
    add(Demand, "D4", action="Tessellate shall name a contact.", heading="Contact", actor="P2",
        deadline="D2", ordinal=2)  # fmt: skip


def letter(body: str, **fields: Any) -> Draft:
    """A letter of 24 May 2023 from Orrery's counsel to Ms. Pell."""
    values: dict[str, Any] = {
        "title": "Use of the map tiles",
        "handle": "L1",
        "id": "id-L1",
        "body": body,
        "date": "2023-05-24",
        "client": "id-P1",
        "addressee": "id-P3",
        "signatory": "id-P4",
        "deadline": "id-D1",
    }
    return Draft.checked(**{**values, **fields})
