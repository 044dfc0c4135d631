"""What is known of a finished PDF: measured by whoever opened it, judged by rules 22 and 24."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileFacts:
    """Facts about one file.

    ``text`` as extracted; ``pages`` how many; ``unembedded`` names of fonts that do not travel
    along; ``unmapped`` how many characters have no Unicode; ``dead_links`` destinations that are
    not there; ``leaks`` metadata that should not leave, as (field, value); ``missing_headers``
    numbers of continuation pages without their running head; ``enclosures`` the number printed
    in the letter, None where none is, and ``enclosed`` how many exhibits go with it, None where
    they travel apart.
    """

    text: str = ""
    pages: int = 0
    unembedded: tuple[str, ...] = ()
    unmapped: int = 0
    dead_links: tuple[str, ...] = ()
    leaks: tuple[tuple[str, str], ...] = ()
    missing_headers: tuple[int, ...] = ()
    enclosures: int | None = None
    enclosed: int | None = None
