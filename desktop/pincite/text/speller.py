"""The process that spells: ``python -m pincite.text.speller FOLDER``.

A question is a line of JSON on standard input, an answer one on standard output:
``{"dictionary": "fr", "words": [...]}`` is answered ``{"dictionary": "fr", "wrong": [...]}``,
``{"dictionary": "fr", "suggest": "..."}`` is answered ``{"suggest": "...", "words": [...]}``.
A dictionary is loaded with the first question about it, which takes a second or two. It ends with
standard input, and reads no file but the dictionaries in FOLDER.
"""

import json
import sys
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, TextIO

MOST, PATIENCE = 6, 1.5
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ACCENTS = {"en": "", "fr": "àâäçéèêëîïôöùûüœæ"}


class Speller:
    """The dictionaries of a folder, each loaded when it is asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._of = cache(self._load)

    def _load(self, name: str) -> Any:
        from spylls.hunspell import Dictionary

        return Dictionary.from_zip(str(self.folder / f"{name}.zip"))

    def wrong(self, name: str, words: list[str]) -> list[str]:
        """Those of the words that a dictionary does not know."""
        known = self._of(name)
        return [word for word in words if not known.lookup(word)]

    def suggest(self, name: str, word: str) -> list[str]:
        """Up to six known words that a slip of one stroke would make into this one, likely first.

        spylls' own suggestions can take minutes on a French word; these take at most a second.
        """
        known, found = self._of(name), []
        until = time.monotonic() + PATIENCE
        for candidate in dict.fromkeys(candidates(word, name[:2], known.aff.REP)):
            if time.monotonic() > until:
                break
            parts = candidate.split(" ")
            if candidate != word and all(known.lookup(part) for part in parts):
                found.append(candidate)
                if len(found) == MOST:
                    break
        return found


def candidates(word: str, language: str, replacements: Any = ()) -> Iterator[str]:
    """What a word may have been meant to be: likely slips first."""
    accents = _ACCENTS.get(language, "")
    capital = word[:1].isupper()
    for each in _slips(word.lower() if capital else word, accents, replacements):
        yield each[:1].upper() + each[1:] if capital else each


def _slips(word: str, accents: str, replacements: Any) -> Iterator[str]:
    pairs = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    for a, b in pairs:  # letters turned, doubled letters
        if len(b) > 1:
            yield a + b[1] + b[0] + b[2:]
        if b:
            yield a + b[0] + b
        if len(b) > 1 and b[0] == b[1]:
            yield a + b[1:]
    for each in replacements:  # the dictionary's own list of usual mistakes
        at = word.find(each.pattern) if each.pattern else -1
        if at >= 0:
            new = each.replacement.replace("_", " ")
            yield word[:at] + new + word[at + len(each.pattern) :]
    for a, b in pairs:
        if b:
            yield from (a + letter + b[1:] for letter in _alike(b[0], accents))
    yield from (a + b[1:] for a, b in pairs if b)
    yield from (a + letter + b for a, b in pairs for letter in _LETTERS + accents)
    yield from (a + letter + b[1:] for a, b in pairs if b for letter in _LETTERS + accents)
    yield from (f"{a} {b}" for a, b in pairs if len(a) > 1 and len(b) > 1)


def _alike(letter: str, accents: str) -> str:
    """The letters that differ from one by an accent only."""
    import unicodedata

    base = unicodedata.normalize("NFD", letter)[0]
    family = [each for each in accents if unicodedata.normalize("NFD", each)[0] == base]
    return "".join(each for each in (base, *family) if each != letter)


def serve(folder: Path, source: TextIO, sink: TextIO) -> None:
    """Answer questions until there are no more."""
    speller = Speller(folder)
    for line in source:
        asked = json.loads(line)
        name = str(asked["dictionary"])
        if "suggest" in asked:
            word = str(asked["suggest"])
            told: dict[str, Any] = {"suggest": word, "words": speller.suggest(name, word)}
        else:
            told = {"wrong": speller.wrong(name, asked["words"])}
        sink.write(json.dumps({"dictionary": name, **told}) + "\n")
        sink.flush()


def main(arguments: list[str]) -> None:
    """``FOLDER``: where the dictionaries are."""
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    serve(Path(arguments[0]), sys.stdin, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
