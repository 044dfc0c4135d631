"""The cases behind the clean letters: each letter's name says which country's rules it follows."""

from collections.abc import Callable
from typing import Any

from pincite.model.evidence import Source
from pincite.model.obligations import Agreement, Clause, Version
from pincite.model.people import Party
from tests.review.making import Making, dispute

_PLACES = {"us": "US", "uk": "England and Wales", "fr": "FR"}
_PAYMENT = (
    "8.2",
    "Payment",
    "Invoices are payable within 30 days of the date of the invoice, in full.",
)
_TERM = (
    "6.2",
    "Délai",
    "La marchandise est remise dans un délai de trois jours ouvrés à compter de l’enlèvement.",
)

_AVAILABLE = (
    "5.1",
    "Availability",
    (
        "Supplier shall keep the System available during Collection Hours, save for maintenance of "
        "which it has given two Business Days’ notice."
    ),
)
_ROOF = ("8.1(a)", "Roof", "Landlord shall maintain, repair and replace the roof of the Building.")
_SECRETS = ("16", "Secrets", "They are: assay protocols, whether or not patented; and formulas.")
_CALL = (
    "5",
    "Intervention",
    "Le prestataire intervient dans les quatre heures ouvrées de l’appel.",
)


def for_letter(name: str) -> tuple[Making, str, dict[str, Any]]:
    """The case, the language and the draft's fields for a clean letter by its file's name."""
    country = name.partition("-")[0]
    make = _CASES.get(name, dispute)()
    fields: dict[str, Any] = {"date": "", "jurisdiction": _PLACES[country]}
    return make, "fr" if country == "fr" else "en", fields


def _parties(*named: tuple[str, str]) -> Making:
    """Parties only: a case in which everything else is typed."""
    make = Making()
    for number, (name, side) in enumerate(named):
        make.add(Party, name=name, side=side, role="opposing" if number else "client")
    return make


def nursery() -> Making:
    """A name on a bag of soil."""
    make = _parties(
        ("Fernhollow Nurseries, Inc.", "own"), ("Renn & Sons Garden Supply LLC", "opposing")
    )
    make.add(Party, name="Tobias Renn", type="person", role="officer", side="opposing",
             honorific="Mr.")  # fmt: skip
    return make


def printing() -> Making:
    """Unpaid invoices for books: one agreement, a ledger, two e-mails."""
    make = _parties(("Marlow Print Limited", "own"), ("Hartwell Books plc", "opposing"))
    _deal(make, "Printing contract", "2023-02-03", _PAYMENT)
    ledger = make.add(Source, title="Sales ledger", type="data", sha256="a" * 64)
    make.figure("Sum outstanding", "48250.50", make.quote(ledger, "48,250.50"), unit="GBP")
    thanks = make.add(Source, title="E-mail of 11 July", type="email", sha256="b" * 64)
    make.quote(thanks, "The books are very handsome, thank you.")
    promise = make.add(Source, title="E-mail of 9 January", type="email", sha256="c" * 64)
    make.quote(promise, "You will be paid by the end of the month.")
    return make


def maps() -> Making:
    """A data licence and a brochure."""
    make = _parties(("Ordwell Maps Limited", "own"), ("Northgate Telemetry Ltd", "opposing"))
    brochure = make.add(Source, title="Brochure", type="document", sha256="d" * 64)
    make.quote(brochure, "Ridgeway 3 is built on the best mapping data in the country.")
    _deal(
        make, "Data licence", "2019-03-04",
        ("4.3", "Public bodies", "No derived data goes to a public body without consent."),
        ("9", "Audit", "The licensor may audit on ten working days' notice."),
    )  # fmt: skip
    return make


def transport() -> Making:
    """Late deliveries, in French."""
    make = _parties(("Atelier Brézin", "own"), ("Valmont Logistique", "opposing"))
    make.add(Party, name="Sophie Garnier", type="person", role="officer", side="opposing",
             honorific="Mme", titles=[{"words": "directrice générale"}])  # fmt: skip
    _deal(make, "Contrat de transport", "2022-09-12", _TERM)
    mail = make.add(Source, title="Courriel du 8 février", type="email", sha256="e" * 64)
    passage = make.quote(mail, "Ce délai n’a pas été tenu en janvier.", language="fr")
    make.figure("Livraisons tardives", "41", passage, unit="livraisons", period="2024-01")
    return make


def dairy() -> Making:
    """A system that failed, and its supplier's own report."""
    make = _parties(("Tallgrass Dairy Cooperative", "own"), ("Stellform Systems, Inc.", "opposing"))
    _deal(make, "Master Services Agreement", "2021-08-01", _AVAILABLE)
    report = make.add(Source, title="Incident report", type="document", sha256="d" * 64)
    make.quote(report, "Cause: a memory leak in release 4.2, known to us.")
    sheets = make.add(Source, title="Collection sheets", type="data", sha256="e" * 64)
    lost = make.quote(sheets, "212,400 gallons")
    make.figure("Milk lost", "212400", lost, unit="gallons", period="2023")
    return make


def weighing() -> Making:
    """A scale that stood still, in French."""
    make = _parties(("Coopérative des Graves", "own"), ("Novatik", "opposing"))
    _deal(make, "Contrat de maintenance", "2021-07-05", _CALL)
    sheet = make.add(Source, title="Fiche d’intervention", type="document", sha256="b" * 64)
    make.quote(sheet, "Constat : capteur hors service depuis plusieurs jours.", language="fr")
    return make


def warehouse() -> Making:
    """A roof that leaks."""
    make = _parties(("Verity Paper Goods Co.", "own"), ("Beacon Hill Storage Partners", "opposing"))
    _deal(make, "Lease", "2019-04-01", _ROOF)
    mail = make.add(Source, title="E-mail", type="email", sha256="b" * 64)
    make.quote(mail, "The membrane is past patching, I fear.")
    sheet = make.add(Source, title="Worksheet", type="data", sha256="c" * 64)
    make.figure("Loss", "18400", make.quote(sheet, "18,400"), unit="USD", period="2023-09-29")
    return make


def covenants() -> Making:
    """A service agreement with a schedule of secrets."""
    make = _parties(("Kestrel Bio Limited", "own"), ("Amara Nwosu", "opposing"))
    _deal(make, "Service Agreement", "2020-04-20", _SECRETS)
    return make


def _deal(make: Making, title: str, since: str, *clauses: tuple[str, str, str]) -> None:
    deal = make.add(Agreement, title=title)
    text = make.add(Source, title=title, type="agreement", sha256="f" * 64)
    version = make.add(
        Version, agreement=deal.id, label=since, face_date=since, in_force_from=since,
        source=text.id,
    )  # fmt: skip
    for number, heading, words in clauses:
        make.add(Clause, version=version.id, number=number, heading=heading, text=words)


_CASES: dict[str, Callable[[], Making]] = {
    "us-4-cease": nursery,
    "uk-1-before-claim": printing,
    "uk-2-reply": lambda: _parties(
        ("Marlow Print Limited", "own"), ("Hartwell Books plc", "opposing")
    ),
    "uk-3-licence": maps,
    "uk-4-defamation": lambda: _parties(("Joan Ackroyd", "own"), ("Daniel Moss", "opposing")),
    "us-5-software": dairy,
    "uk-5-neighbour": lambda: _parties(("Hannah Lisle", "own"), ("T Oakley", "opposing")),
    "us-6-employment": lambda: _parties(
        ("Renata Voss", "own"), ("Marbury Aerospace, Inc.", "opposing")
    ),
    "us-7-discovery": lambda: _parties(
        ("Orrin Textiles", "own"), ("Beau Monde Imports", "opposing")
    ),
    "uk-6-disrepair": lambda: _parties(
        ("Samuel Okoye", "own"), ("Dunmore Lettings Ltd", "opposing")
    ),
    "fr-6-chantier": lambda: _parties(("Lambert", "own"), ("SARL Menuiserie Guérande", "opposing")),
    "uk-7-offer": lambda: _parties(
        ("The Hollow Bank Estate", "own"), ("Abel Farm Machinery Limited", "opposing")
    ),
    "us-10-lease": warehouse,
    "uk-8-covenants": covenants,
    "fr-8-chemin": lambda: _parties(
        ("Association des riverains de la Fontaine", "own"), ("Mairie de Castelnau", "opposing")
    ),
    "fr-5-prestataire": weighing,
    "fr-1-mise-en-demeure": transport,
    "fr-2-officielle": transport,
    "fr-4-bail": lambda: _parties(
        ("Librairie Perrault", "own"), ("SCI des Trois Moulins", "opposing")
    ),
}
