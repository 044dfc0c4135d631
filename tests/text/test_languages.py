"""Which language a text is in."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pincite.text.languages import detect

GERMAN = (
    "Die Firma hat den Brief gestern erhalten und wird bald auf alle Fragen antworten, sagte ein "
    "Sprecher am Freitag in Berlin, ohne weitere Einzelheiten zu nennen."
)
SPANISH = (
    "La empresa dijo el viernes que contestará a todas las preguntas de la carta, pero no dio más "
    "detalles sobre el uso de los datos ni sobre las aplicaciones."
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The firm said that it would answer the letter.", "en"),
        ("La société a dit qu’elle répondrait à la lettre.", "fr"),
        ("plus de 780 millions de fois", "fr"),
        ("more than 780 million times", "en"),
        ("huit applications", "fr"),
        ("Réponse exigée", "fr"),
        ("Letter of demand", "en"),
        ("", "en"),
        ("12 345", "en"),
        (GERMAN, "de"),
        (SPANISH, "es"),
        ("Texte\x00 français \ud800 avec des caractères abîmés", "fr"),
    ],
)
def test_detect(text: str, code: str) -> None:
    assert detect(text) == code


@settings(max_examples=50)
@given(st.text(max_size=80))
def test_any_text_has_a_language(text: str) -> None:
    assert len(detect(text)) in (2, 3)
