"""Rules 18, 19, 20, 29 and 30: what a demand letter asks, keeps, bears, respects, threatens."""

import pytest

from pincite.model.claims import Deadline, Demand
from pincite.model.obligations import Clause
from tests.review.letters import codes
from tests.review.making import Making, dispute

ASK = {
    "en": "Ferris breached {K2}. We demand that Ferris pay by June 7, 2023. Keep all records. ",
    "fr": "Ferris a méconnu {K2}. Nous mettons Ferris en demeure de payer avant le 7 juin 2023. "
    "Son inexécution est établie. ",
}
ODD = "Ferris breached {K2}. We demand payment. Preserve all logs. Ferris must delete all data."
RESERVE = {"en": "All rights are reserved.", "fr": "Brook réserve tous ses droits."}


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_demand_reserves_rights(lang: str) -> None:
    assert codes(ASK[lang], lang=lang, rule=18) == ["18.reservation"]
    assert codes(ASK[lang] + RESERVE[lang], lang=lang, rule=18) == []
    assert codes("Thank you for your letter.", lang=lang, rule=18) == []


def test_a_demand_has_a_date() -> None:
    undated = "Ferris breached it. We demand that Ferris pay. All rights are reserved."
    assert codes(undated, rule=18) == ["18.no_date"]
    assert codes(undated.replace("pay", "pay immediately"), rule=18) == []
    french = "Nous mettons Ferris en demeure de payer son inexécution. Tous droits réservés."
    assert codes(french, lang="fr", rule=18) == ["18.no_date"]


def test_a_bound_demand_says_who_and_when() -> None:
    make = dispute()
    demand = make.add(Demand, action="Deliver the report")
    body = f"{{{demand.handle}}}. All rights are reserved."
    assert codes(body, make, rule=18) == ["18.date"]
    bare = "To all,\n\n" + body
    assert codes(bare, make, rule=18, frame=False) == ["18.actor", "18.date"]
    due = make.add(Deadline, title="Report", date="2023-06-07")
    make.change(demand, deadline=due.id)
    assert codes(body, make, rule=18) == []


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Ferris breached {K2}. We demand payment by June 7, 2023.", ["19.none"]),
        ("Ferris breached {K2}. We demand payment. Preserve all logs.", []),
        (ODD, ["19.odds"]),
        (ODD.replace("data", "data once a copy is with counsel"), []),
        ("Ferris breached {K2}. We demand payment. Preserve all logs, and do not delete data.", []),
        ("Thank you for your letter.", []),
    ],
)  # fmt: skip
def test_preservation(body: str, expected: list[str]) -> None:
    assert codes(body, rule=19) == expected


@pytest.mark.parametrize(
    ("lang", "kept"),
    [
        ("en", "Keep the deletion schedules, the logs of their deletion and the inventory."),
        ("fr", "Conservez les durées, les tâches de suppression et leurs journaux."),
    ],
)
def test_records_of_deletion_are_kept_like_any_other(lang: str, kept: str) -> None:
    assert codes(ASK[lang] + kept, lang=lang, rule=19) == []
    at_odds = {"en": " Delete the data.", "fr": " Veuillez procéder à la suppression des données."}
    assert codes(ASK[lang] + kept + at_odds[lang], lang=lang, rule=19) == ["19.odds"]


def test_preservation_by_country_and_template() -> None:
    body = "Ferris breached {K2}. We demand payment by June 7, 2023."
    assert codes(body, rule=19, jurisdiction="England and Wales") == []
    assert codes(body, rule=19, settings={"preservation": False}) == []
    assert codes(ASK["fr"], lang="fr", rule=19) == []
    french = "Conservez tous les journaux. Ferris devra détruire toutes les données."
    assert codes(french, lang="fr", rule=19) == ["19.odds"]


@pytest.mark.parametrize(
    ("lang", "lines", "expected"),
    [
        ("en", "OPEN LETTER\n\nWithout prejudice", ["20.conflict"]),
        ("en", "Without prejudice", []),
        ("en", "Rule 408", []),
        ("fr", "OFFICIELLE\n\nConfidentiel", ["20.conflict"]),
        ("fr", "OFFICIELLE", []),
    ],
)
def test_markings(lang: str, lines: str, expected: list[str]) -> None:
    hello = {"en": "Dear Ms. Orlov:", "fr": "Madame,"}[lang]
    offer = {"en": "We offer to meet, without prejudice to any right.", "fr": "Notre offre tient."}
    body = f"{lines}\n\n{hello}\n\n{offer[lang]}"
    assert codes(body, lang=lang, rule=20, frame=False) == expected


def noticed(text: str, topic: str = "notice", heading: str = "Notices") -> Making:
    make = dispute()
    version = make.closure.by_handle["K2"]
    assert isinstance(version, Clause)
    make.add(
        Clause, version=version.version, number="XI", heading=heading, topic=topic, text=text,
        basis="procedure",
    )  # fmt: skip
    return make


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("By e-mail", ["20.delivery"]),
        ("By certified mail", []),
        ("By e-mail and courier", []),
        ("", []),
    ],
)
def test_delivery_by_the_notice_clause(lines: str, expected: list[str]) -> None:
    make = noticed("Notices go by registered mail or courier.")
    body = f"{lines}\n\nDear Ms. Orlov:\n\nFerris knows {{K2}}."
    assert codes(body, make, rule=20, frame=False) == expected


@pytest.mark.parametrize(
    ("topic", "said"),
    [
        ("notice", "This letter is notice under § XI."),
        ("arbitration", "Brook will begin arbitration."),
        ("limitation", "The limitation period has not run."),
    ],
)
def test_procedure(topic: str, said: str) -> None:
    heading = {"notice": "Notices", "arbitration": "Arbitration", "limitation": "Limitation period"}
    make = noticed("As it says.", topic, heading[topic])
    assert codes(ASK["en"], make, rule=29) == [f"29.{topic}"]
    assert codes(ASK["en"] + said, make, rule=29) == []
    assert codes("See {K2}.", make, rule=29) == []


def test_procedure_in_french() -> None:
    make = noticed("Ainsi.", "arbitrage", "Arbitrage")
    assert codes(ASK["fr"], make, "fr", rule=29) == ["29.arbitration"]
    assert codes(ASK["fr"] + "L’arbitrage suivra.", make, "fr", rule=29) == []


@pytest.mark.parametrize(
    ("lang", "body", "expected"),
    [
        ("en", "Unless you pay, we will report you to the police.", ["30.us"]),
        ("en", "If you do not pay, our client will seek criminal charges.", ["30.us"]),
        ("en", "If you do not pay, our client will file a complaint with the SEC.", ["30.us"]),
        ("en", "Our client reported the theft to the police in May.", []),
        ("en", "If you do not pay, our client will begin proceedings in court.", []),
        ("en", "The regulator has issued guidance on this.", []),
        ("fr", "À défaut de paiement, nous déposerons plainte pénale.", ["30.fr"]),
        ("fr", "Faute de réponse, nous saisirons la CNIL.", ["30.fr"]),
        ("fr", "À défaut de paiement, nous saisirons le tribunal de commerce.", []),
    ],
)
def test_threats(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=30) == expected
