"""Rule 1: what is prescribed, described or set by law is no figure of the case; what was is."""

import pytest

from tests.review.letters import codes

FORESEEN = [
    ("en", "The hub has a 6% Luer taper to ISO 80369-7."),
    ("en", "Return the drive (a Marlin Extreme, 1 TB, serial ending 77C1)."),
    ("en", "The drawing called for an upstand of not less than 150 mm."),
    ("en", "Files over 25 MB should go to the transfer site."),
    ("en", "It overcharged him in the 2021 and 2022 seasons."),
    ("en", "Brook is a company with a share capital of £100."),
    ("en", "The court fee is £455."),
    ("fr", "La société Brook, SAS au capital de 10 000 euros, a été créée en 2011."),
    ("fr", "L’indemnité forfaitaire de 40 € par facture est due (article D. 441-5)."),
    ("fr", "Elle vend en fûts de 20 et de 30 litres."),
    ("fr", "Les fichiers de plus de 20 Mo seront déposés sur notre plateforme."),
    ("fr", "Tout dépend de la pagination (de 10 à 100 par page)."),
    ("en", "We add the fee and interest under s 69 of the County Courts Act 1984."),
]
MEASURED = [
    ("en", "The logger recorded a peak of 17.5 °C."),
    ("en", "She lost 6,420 kg of cheese."),
    ("en", "They copied 41 gigabytes."),
    ("en", "The trailer carried 18 tonnes."),
    ("fr", "Le capteur a relevé une pointe de 17,5 °C."),
    ("fr", "La fuite a fait perdre 300 litres."),
]


@pytest.mark.parametrize(("lang", "body"), FORESEEN)
def test_no_one_measured_it(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=1) == []


@pytest.mark.parametrize(("lang", "body"), MEASURED)
def test_it_was_measured(lang: str, body: str) -> None:
    assert codes(body, lang=lang, rule=1) == ["1.typed"]


LIMITS = [
    ("en", "We look forward to your reply by Sunday, June 4, 2023.", ["9.weekend"]),
    ("en", "The instalment due on May 1, 2023 remains unpaid.", []),
    ("en", "You asked for more time, until June 3, 2023, and we refused.", []),
    ("fr", "Merci de nous répondre avant le 14 juillet 2023.", ["9.holiday"]),
    ("fr", "La remise aura lieu le 19 mai 2023 au plus tard.", ["9.not_after"]),
    ("fr", "Vous deviez livrer avant le dimanche 30 avril 2023.", []),
]


@pytest.mark.parametrize(("lang", "body", "expected"), LIMITS)
def test_what_is_a_limit(lang: str, body: str, expected: list[str]) -> None:
    assert codes(body, lang=lang, rule=9) == expected
