"""The language of a text: English and French by their small words, others by a model."""

import re
from functools import lru_cache
from typing import Any

_words = str.split
_COMMON = {
    "en": frozenset(_words(
        "the of and to in is that for it was with on as be by at from are this have not or which "
        "had were has but an they their you we his her its would there been will what who said if "
        "more about than into no my your he she i a"
    )),
    "fr": frozenset(_words(
        "le la les de des du et un une en est que qui dans pour ce il au pas sur ne se par plus "
        "avec son ont aux sa mais ses cette comme ou nous vous été elle fait être sont leur deux "
        "même sans je tu ils elles a à où d l qu n s c j"
    )),
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000  # characters; more does not change the answer


def detect(text: str) -> str:
    """ISO 639-1 code of the text's language; ``en`` when there is nothing to tell by."""
    sample = text[:_SAMPLE].replace("\x00", " ").encode("utf-8", "ignore").decode("utf-8")
    words = [word.lower() for word in _WORD.findall(sample)]
    if not words:
        return "en"
    scores = {code: sum(word in common for word in words) for code, common in _COMMON.items()}
    best, other = sorted(scores, key=lambda code: scores[code], reverse=True)
    share = scores[best] / len(words)
    if share >= 0.3 and scores[best] >= 1.5 * scores[other] + 1:
        return best
    guess, sure = _classify(sample)
    if len(words) >= 25 or (sure and scores[best] == 0):
        return guess
    if scores[best] > scores[other]:
        return best
    if guess in ("en", "fr"):
        return guess
    return "fr" if re.search(r"[éèêàçùœ]", sample.lower()) else "en"


def _classify(sample: str) -> tuple[str, bool]:
    """The model's answer, and whether it is sure of it."""
    code, probability = _model().classify(sample)
    return str(code), float(probability) > 0.95


@lru_cache(maxsize=1)
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
