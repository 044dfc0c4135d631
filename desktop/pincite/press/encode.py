"""Text as PDF operators: one TJ array a span, with kerning and word spacing inside it.

Word spacing is written into the array and not with Tw, so that no-break spaces stretch too.
"""

import re
from typing import Any

from pincite.press.fonts import Face
from pincite.press.spans import Span

_WORDS = re.compile("([ \u00a0])")
_MOST = 10_000  # spans remembered
# A word's array elements for each subset font that it needs, in order.
_Chunks = list[tuple[int, str]]


class Encoder:
    """Encodes for one canvas; words are remembered, for they come again."""

    def __init__(self, canvas: Any) -> None:
        self._doc = canvas._doc
        self._words: dict[tuple[str, str], _Chunks] = {}
        self._letters: dict[tuple[str, str], tuple[int, str]] = {}
        self._names: dict[tuple[str, int], str] = {}
        self._known: dict[tuple[str, str, float, float], tuple[str, float]] = {}

    def shown(self, span: Span, gain: float) -> tuple[str, float]:
        """The operators that show a span (font choice included), and its width in points."""
        if not span.text:
            return "", 0.0
        if gain:
            return self._shown(span, gain)
        key = (span.text, span.face.name, span.size, span.tracking)
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _MOST:
                self._known.clear()
            found = self._known[key] = self._shown(span, 0.0)
        return found

    def _shown(self, span: Span, gain: float) -> tuple[str, float]:
        face, per_mille = span.face, gain * 1000 / span.size
        runs: list[tuple[int, list[str]]] = []
        spaces = 0
        widened = f"( ) {-per_mille:.1f}" if gain else "( )"
        for at, part in enumerate(_WORDS.split(span.text)):
            if at % 2:
                spaces += 1
                # Every subset keeps the space at its own place; no-break spaces print the same.
                chunks = [(runs[-1][0] if runs else self._letter(face, " ")[0], widened)]
            else:
                chunks = self._words.get((face.name, part)) or self._word(face, part)
            for number, code in chunks:
                if not runs or runs[-1][0] != number:
                    runs.append((number, []))
                runs[-1][1].append(code)
        tracked = f"{span.tracking:.3g} Tc " if span.tracking else ""
        shown = " ".join(
            f"{self._name(face, number)} {span.size:.4g} Tf {tracked}[{_joined(codes)}] TJ"
            for number, codes in runs
        )
        if tracked:
            shown += " 0 Tc"
        return shown, span.width(span.text) + spaces * gain

    def _word(self, face: Face, word: str) -> _Chunks:
        key = (face.name, word)
        found = self._words.get(key)
        if found is None:
            found = self._words[key] = self._encode(face, word)
        return found

    def _encode(self, face: Face, word: str) -> _Chunks:
        if word.isascii() and not any(face.kern.between(word)):
            letters = [self._letter(face, character) for character in word]
            if letters and len({number for number, _ in letters}) == 1:
                return [(letters[0][0], f"({''.join(code for _, code in letters)})")]
        chunks: _Chunks = []
        string: list[str] = []
        array: list[str] = []
        current = -1

        def close() -> None:
            if string:
                array.append(f"({''.join(string)})")
                string.clear()

        for at, character in enumerate(word):
            number, letter = self._letter(face, character)
            if number != current:
                close()
                if array:
                    chunks.append((current, " ".join(array)))
                    array.clear()
                current = number
            string.append(letter)
            kern = face.kern(character, word[at + 1]) if at + 1 < len(word) else 0
            if kern:
                close()
                array.append(str(-kern))
        close()
        if array:
            chunks.append((current, " ".join(array)))
        return chunks

    def _letter(self, face: Face, character: str) -> tuple[int, str]:
        key = (face.name, character)
        found = self._letters.get(key)
        if found is None:
            ((number, code),) = face.font.splitString(character, self._doc)
            found = self._letters[key] = (number, _escaped(code[0]))
        return found

    def _name(self, face: Face, number: int) -> str:
        key = (face.name, number)
        found = self._names.get(key)
        if found is None:
            found = self._names[key] = str(face.font.getSubsetInternalName(number, self._doc))
        return found


def _joined(codes: list[str]) -> str:
    return " ".join(codes).replace(") (", "")


def _escaped(code: int) -> str:
    if code in b"()\\":
        return "\\" + chr(code)
    return chr(code) if 32 <= code < 127 else f"\\{code:03o}"
