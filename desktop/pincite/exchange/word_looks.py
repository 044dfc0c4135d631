"""What a Word file says of a paragraph by its styles and lists: dress, level, kind of list."""

from typing import Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = frozenset({"0", "false", "off", "none"})
_DEEPEST = 20  # styles based on styles


def w(name: str) -> str:
    """A name in Word's namespace."""
    return f"{_W}{name}"


def toggle(properties: Any, name: str) -> bool | None:
    """Whether run properties switch something on; None where they are silent."""
    found = properties.find(w(name)) if properties is not None else None
    if found is None:
        return None
    return found.get(w("val"), "1") not in _OFF


def value(parent: Any, path: str) -> str:
    """The ``w:val`` of a descendant, or empty."""
    found = (
        parent.find("/".join(w(part) for part in path.split("/"))) if parent is not None else None
    )
    return str(found.get(w("val"), "")) if found is not None else ""


class Looks:
    """Styles by id and lists by number, as far as a draft has a word for them."""

    def __init__(self, styles: Any, numbering: Any) -> None:
        every = styles.iter(w("style")) if styles is not None else ()
        self._styles = {style.get(w("styleId"), ""): style for style in every}
        self._bullets = _bullets(numbering)

    def name(self, style: str) -> str:
        """A style's name, its id where it has none."""
        return value(self._styles.get(style), "name") or style

    def dress(self, style: str) -> tuple[bool, bool]:
        """Whether a style is bold, and whether it is italic, by itself or what it is based on."""
        return self._toggled(style, "b"), self._toggled(style, "i")

    def _toggled(self, style: str, name: str) -> bool:
        for _ in range(_DEEPEST):
            found = self._styles.get(style)
            if found is None:
                return False
            said = toggle(found.find(w("rPr")), name)
            if said is not None:
                return said
            style = value(found, "basedOn")
        return False

    def level(self, style: str) -> int:
        """The level of a heading's style; 0 for any other."""
        name = self.name(style).lower()
        for start in ("heading ", "titre "):
            number = name.removeprefix(start)
            if name.startswith(start) and number.isdigit():
                return min(max(int(number), 1), 6)
        return 0

    def listed(self, properties: Any, style: str) -> str:
        """``ordered`` or ``bullet`` for a paragraph of a list, else empty."""
        number = value(properties, "numPr/numId") or value(
            self._styles.get(style), "pPr/numPr/numId"
        )
        if not number or number == "0":
            return ""
        return "bullet" if number in self._bullets else "ordered"

    @staticmethod
    def depth(properties: Any) -> int:
        """How many lists an item stands in besides its own."""
        depth = value(properties, "numPr/ilvl")
        return int(depth) if depth.isdigit() and len(depth) == 1 else 0


def _bullets(numbering: Any) -> frozenset[str]:
    """Numbers of the lists whose first level is a bullet."""
    if numbering is None:
        return frozenset()
    bulleted = {
        abstract.get(w("abstractNumId"))
        for abstract in numbering.iter(w("abstractNum"))
        if value(abstract, "lvl/numFmt") == "bullet"
    }
    return frozenset(
        number.get(w("numId"), "")
        for number in numbering.iter(w("num"))
        if value(number, "abstractNumId") in bulleted
    )
