"""What a form asks for: fields, declared."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["text", "multiline", "choice", "date", "number", "party", "check", "list"]
Choice = tuple[str, str]  # what is kept, what is shown
Check = Callable[[str], str]  # words -> an error sentence, "" where they will do


@dataclass(frozen=True)
class Field:
    """One field.

    Values: ``text``, ``multiline``, ``date`` (EDTF or a phrase) and ``number`` give str;
    ``choice`` the kept key; ``check`` bool; ``list`` a list of str, one a line; ``party`` the kept
    key of a picked one, or the words typed for a new one.

    ``check`` words what is wrong with one value; ``echo`` says how it was understood, such as
    "Friday 3 May 2024" for ``2024-05-03``.
    """

    name: str
    label: str
    kind: Kind = "text"
    help: str = ""
    choices: Sequence[Choice] | Callable[[], Sequence[Choice]] = ()
    required: bool = False
    placeholder: str = ""
    check: Check | None = None
    echo: Callable[[str], str] | None = None
    lines: int = 3
    read_only: bool = False

    def options(self) -> list[Choice]:
        """The choices, asked for when they are a function."""
        return list(self.choices() if callable(self.choices) else self.choices)


Values = dict[str, Any]
Errors = dict[str, str]  # field name -> sentence; "" holds what concerns the whole form
Validate = Callable[[Values], Errors]
