"""The small grammar inside a draft's words: handles, bindings, citations, directive lines."""

import re

# What stands for an item: F1, C1.2, S14; or what belongs to the draft and the case themselves.
HANDLE = r"(?:[A-Z][0-9]+(?:\.[0-9]+)?|letter|case)"

# {F1}  {E4.date}  {F1.value:digits}  {P2.organisation.name}
BINDING = re.compile(
    rf"\{{(?P<handle>{HANDLE})"
    r"(?:\.(?P<field>[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*))?"
    r"(?::(?P<form>[a-z][a-z0-9_-]*))?\}"
)

# Inside a citation's brackets a backslash or a character reference keeps a mark from acting.
_WORDS = r"(?:\\.|&\#[0-9]+;|[^\\\[\]@;\n])*"
_ONE = rf"(?P<prefix>{_WORDS})@(?P<handle>{HANDLE})(?:,(?P<pinpoint>{_WORDS}))?"
_PLAIN = rf"{_WORDS}@{HANDLE}\s*(?:,{_WORDS})?"

# [@Q12]  [see @Y1, 1121]  [@S3, ¶ 7; @S4]
CITATIONS = re.compile(rf"\[{_PLAIN}(?:;{_PLAIN})*\]")
CITATION = re.compile(_ONE + r"\s*(?:;|$)")

# ::: figures F1 F2        ::: sources "own side"
FENCE = re.compile(r":::+[ ]*(?P<name>[a-z_]+)(?P<rest>[ ].*)?$")
FENCE_END = re.compile(r":::+[ ]*$")
ARGUMENT = re.compile(r'[ ]+(?:"(?P<quoted>(?:\\.|[^"\\])*)"|(?P<word>[^\s"\\]+))')

PAGE_BREAK = r"\pagebreak"
SEPARATOR = "<!-- -->"
LINE_BREAK = "<br>"


def is_handle(word: str) -> bool:
    """Whether a word can be a handle in a binding or a citation."""
    return re.fullmatch(HANDLE, word) is not None


def arguments(rest: str) -> tuple[str, ...] | None:
    """The arguments after a directive's name, or None when they do not read."""
    found: list[str] = []
    at, rest = 0, rest.rstrip(" ")
    while at < len(rest):
        match = ARGUMENT.match(rest, at)
        if match is None:
            return None
        quoted = match["quoted"]
        found.append(match["word"] if quoted is None else re.sub(r"\\(.)", r"\1", quoted))
        at = match.end()
    return tuple(found)


def argument(words: str) -> str:
    """One argument as it is written in a directive line."""
    plain = bool(words) and not any(mark in '"\\' or mark.isspace() for mark in words)
    if plain:
        return words
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'
