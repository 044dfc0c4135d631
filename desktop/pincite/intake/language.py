"""The language of a text, or that there is too little of it to tell."""

from pincite.text.languages import detect

_MIN_LETTERS = 20


def detect_language(text: str) -> str:
    """ISO 639-1 code, or "" when there is too little text to tell."""
    letters = sum(map(str.isalpha, text[:2_000]))
    return detect(text) if letters >= _MIN_LETTERS else ""
