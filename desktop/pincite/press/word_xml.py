"""Elements of WordprocessingML (ECMA-376, part 1) by their short names."""

from typing import Any


def w(name: str) -> str:
    """A name in Word's namespace, as lxml writes it."""
    from docx.oxml.ns import qn

    return str(qn(f"w:{name}"))


def element(name: str, /, **attributes: str) -> Any:
    """An element such as ``w:ins``, its attributes in the same namespace."""
    from docx.oxml import OxmlElement

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(w(key), value)
    return made


def child(parent: Any, name: str, /, **attributes: str) -> Any:
    """A new last child of an element."""
    made = element(name, **attributes)
    parent.append(made)
    return made


def legal(text: str) -> str:
    """The text without the control characters that XML cannot hold."""
    return "".join(
        c for c in text if c in "\t\n" or (ord(c) >= 32 and not 0xD800 <= ord(c) < 0xE000)
    )
