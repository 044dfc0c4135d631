"""The automatic numbers of a Word document's paragraphs: ``II.``, ``3.2``, ``(a)``, a bullet.

They stand in no text, only in counters (ECMA-376 part 1, 17.9); a contract is cited by them.
"""

from dataclasses import dataclass, field
from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(slots=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass(slots=True)
class Numbers:
    """The counters of a document; ``label`` is asked for each paragraph in order."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    abstract: dict[str, str] = field(default_factory=dict)
    styles: dict[str, tuple[str, int]] = field(default_factory=dict)
    based: dict[str, str] = field(default_factory=dict)
    counts: dict[str, list[int | None]] = field(default_factory=dict)

    def label(self, paragraph: Any) -> str:
        """The number of a paragraph as Word shows it, "" for one without."""
        number, depth = self._of(paragraph)
        group = self.abstract.get(number, "")
        levels = self.levels.get(number) or self.levels.get(f"abstract {group}") or {}
        level = levels.get(depth)
        if level is None or number == "0":
            return ""
        counts = self.counts.setdefault(group, [None] * _MOST_LEVELS)
        before = counts[depth]
        counts[depth] = level.start if before is None else before + 1
        counts[depth + 1 :] = [None] * (_MOST_LEVELS - depth - 1)
        if level.form in {"bullet", "none"}:
            return ""
        shown = level.text
        for place in range(depth + 1):
            of = levels.get(place, _Level())
            count = counts[place]
            said = written(of.start if count is None else count, of.form)
            shown = shown.replace(f"%{place + 1}", said)
        return shown.strip()

    def _of(self, paragraph: Any) -> tuple[str, int]:
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return "", 0
        style = _value(properties.find(f"{_W}pStyle"))
        styled = ("", 0)
        for _ in range(20):
            if not style or styled[0]:
                break
            styled = self.styles.get(style, ("", 0))
            style = self.based.get(style, "")
        own = properties.find(f"{_W}numPr")
        if own is None:
            return styled
        number, depth = _numbering(own)
        return number or styled[0], depth


def numbers_of(document: Any) -> Numbers:
    """The counters that a python-docx document defines."""
    found = Numbers()
    for style in document.styles.element.iter(f"{_W}style"):
        name = style.get(f"{_W}styleId", "")
        found.based[name] = _value(style.find(f"{_W}basedOn"))
        own = style.find(f"{_W}pPr/{_W}numPr")
        if own is not None:
            found.styles[name] = _numbering(own)
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return found
    for abstract in root.iter(f"{_W}abstractNum"):
        key = abstract.get(f"{_W}abstractNumId", "")
        found.levels[f"abstract {key}"] = _levels(abstract)
    for entry in root.iter(f"{_W}num"):
        number = entry.get(f"{_W}numId", "")
        group = _value(entry.find(f"{_W}abstractNumId"))
        found.abstract[number] = group
        found.levels[number] = _overridden(entry, found.levels.get(f"abstract {group}", {}))
        if entry.find(f"{_W}lvlOverride/{_W}startOverride") is not None:
            found.abstract[number] = f"{group} {number}"  # begins anew
    return found


def _overridden(entry: Any, levels: dict[int, _Level]) -> dict[int, _Level]:
    found = dict(levels)
    for override in entry.findall(f"{_W}lvlOverride"):
        depth = _whole(override.get(f"{_W}ilvl"))
        found |= _levels(override)
        start = override.find(f"{_W}startOverride")
        if start is not None and depth in found:
            old = found[depth]
            found[depth] = _Level(old.form, old.text, _whole(_value(start), 1))
    return found


def _levels(element: Any) -> dict[int, _Level]:
    found = {}
    for level in element.findall(f"{_W}lvl"):
        depth = _whole(level.get(f"{_W}ilvl"))
        if depth < _MOST_LEVELS:
            found[depth] = _Level(
                _value(level.find(f"{_W}numFmt")) or "decimal",
                _value(level.find(f"{_W}lvlText")),
                _whole(_value(level.find(f"{_W}start")), 1),
            )
    return found


def _numbering(element: Any) -> tuple[str, int]:
    depth = _whole(_value(element.find(f"{_W}ilvl")))
    return _value(element.find(f"{_W}numId")), min(depth, _MOST_LEVELS - 1)


def _value(element: Any) -> str:
    return str(element.get(f"{_W}val") or "") if element is not None else ""


def _whole(words: str | None, default: int = 0) -> int:
    return int(words) if words and words.isdigit() else default


def written(number: int, form: str) -> str:
    """A number in one of Word's forms: decimal, roman, letters, ordinal as in "1st"."""
    match form:
        case "lowerRoman" | "upperRoman" if 0 < number < 4000:
            shown, left = "", number
            for value, letters in _ROMAN:
                shown += letters * (left // value)
                left %= value
            return shown.upper() if form == "upperRoman" else shown
        case "lowerLetter" | "upperLetter" if number > 0:
            letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
            return letter.upper() if form == "upperLetter" else letter
        case "decimalZero":
            return f"{number:02d}"
    return str(number)
