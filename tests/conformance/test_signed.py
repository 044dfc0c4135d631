"""A signature leaves PDF/A-2a and PDF/UA-1 as they were; a password copy claims neither."""

from pathlib import Path

from pincite.press.compose import press_document
from pincite.press.signing import sign
from tests.conformance.validator import judge
from tests.press.certificates import PASSPHRASE, pkcs12_file
from tests.press.samples import LETTER


def test_signed_letters_conform(tmp_path: Path) -> None:
    once = sign(press_document(LETTER), pkcs12_file(), PASSPHRASE).pdf
    twice = sign(once, pkcs12_file("Nadia Orlov"), PASSPHRASE).pdf
    verdicts = judge(tmp_path, {"once": once, "twice": twice})
    assert {key: verdict for key, verdict in verdicts.items() if verdict != "pass"} == {}
