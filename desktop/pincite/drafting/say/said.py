"""What a say function returns: words, ready inlines, or None where there is nothing to say."""

import unicodedata

from pincite.document.resolved import Inlines

Said = str | Inlines | None


def unstopped(sentence: str) -> str:
    """A sentence without its full stop, so that a cite can stand before the stop."""
    words = sentence.rstrip()
    return words[:-1] if words.endswith(".") and not words.endswith("..") else words


_SMALL = {
    "en": ("The", "A", "An", "Its", "Their", "His", "Her", "Several", "Some", "All", "Each",
           "Every", "No", "Both", "This", "These", "More", "Most", "Many", "Between"),
    "fr": ("Le", "La", "Les", "Un", "Une", "Des", "Du", "Son", "Sa", "Ses", "Leur", "Leurs", "Plus",
           "Plusieurs", "Chaque", "Tous", "Toutes", "Aucun", "Aucune", "Ce", "Cette", "Ces"),
}  # fmt: skip


def inside(sentence: str, lang: str) -> str:
    """A sentence as it reads after an introduction: its first article loses the capital."""
    first, _, rest = sentence.partition(" ")
    if first in _SMALL[lang]:
        return f"{first.lower()} {rest}"
    if lang == "fr" and first[:2] in ("L’", "L'"):
        return sentence[0].lower() + sentence[1:]
    return sentence


def listed(words: tuple[str, ...], lang: str) -> str:
    """A list in a sentence, by semicolons: names may hold commas."""
    if len(words) < 2:
        return "".join(words)
    if lang == "fr":
        return "\u202f; ".join(words[:-1]) + "\u202f; et " + words[-1]
    return "; ".join(words[:-1]) + "; and " + words[-1]


def of(name: str) -> str:
    """French ``de`` before a name: ``de Tessellate``, ``d’Orrery``."""
    first = unicodedata.normalize("NFD", name[:1]).lower()[:1]
    return f"d’{name}" if first and first in "aeiou" else f"de {name}"
