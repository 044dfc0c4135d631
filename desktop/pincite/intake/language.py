"""The language of a text, offline (py3langid), among those that evidence is likely to be in."""

from functools import cache
from typing import Any

_LANGUAGES = (
    "ar bg cs da de el en es et fi fr he hr hu it ja ko lt lv nb nl pl pt ro ru sk sl sv tr uk"
    " vi zh"
)
_MIN_LETTERS = 20
_SAMPLE = 20_000


def detect_language(text: str) -> str:
    """ISO 639-1 code, or "" when there is too little text to tell."""
    sample = text[:_SAMPLE]
    if sum(char.isalpha() for char in sample) < _MIN_LETTERS:
        return ""
    language = str(_identifier().classify(sample)[0])
    return "no" if language == "nb" else language


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    known = set(identifier.labels)
    identifier.set_languages([code for code in _LANGUAGES.split() if code in known])
    return identifier
