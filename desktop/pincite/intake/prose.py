"""Plain words in lines -> paragraphs: for text files and for the bodies of messages."""

import re

from pincite.intake.shape import Draft, clean

_WRAP = range(40, 101)
_STAMPED = re.compile(r"\W{0,2}\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d).{0,3}\d{1,2}[:h]\d\d")


def clean_lines(text: str) -> list[str]:
    """The lines of a text, each without control characters and doubled blanks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")
    return [clean(line) for line in text.replace("\u2029", "\n\n").split("\n")]


def split_paragraphs(lines: list[str]) -> list[str]:
    """Paragraphs by blank lines; by lines when no blank line parts the text."""
    filled = [line for line in lines if line]
    groups: list[list[str]] = [[]]
    for line in lines:
        if line:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    groups = [group for group in groups if group]
    if len(groups) <= 1 or (len(groups) == 2 and len(groups[0]) == 1):
        if len(groups) == 2 and _hard_wrapped(groups[1]):
            return [groups[0][0], _unwrap(groups[1])]
        if len(groups) == 2 and len(groups[1]) == 1:
            return filled  # a blank line parts them, however long they are
        return [_unwrap(filled)] if _hard_wrapped(filled) else filled
    return [part for group in groups for part in _join(group)]


def message_drafts(text: str) -> list[Draft]:
    """The paragraphs of a message; lines quoted from an earlier one (">") are quotations."""
    drafts: list[Draft] = []
    for quoted, lines in _runs(text.replace("\r\n", "\n").split("\n")):
        role = "quotation" if quoted else "paragraph"
        cleaned = clean_lines("\n".join(lines))
        drafts.extend(Draft(part, role) for part in split_message(cleaned))
    return drafts


def split_message(lines: list[str]) -> list[str]:
    """Paragraphs by blank lines alone: an address or a list keeps its lines together."""
    groups: list[list[str]] = [[]]
    for line in lines:
        if line:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [part for group in groups if group for part in _join(group)]


def _runs(lines: list[str]) -> list[tuple[bool, list[str]]]:
    runs: list[tuple[bool, list[str]]] = []
    for line in lines:
        quoted = line.lstrip().startswith(">")
        bare = re.sub(r"^\s*(?:>\s?)+", "", line) if quoted else line
        if not runs or (runs[-1][0] != quoted and line.strip()):
            runs.append((quoted, []))
        runs[-1][1].append(bare)
    return runs


def _join(group: list[str]) -> list[str]:
    """One paragraph when its lines were wrapped at a column; else a paragraph a line."""
    if len(group) > 1 and _hard_wrapped(group):
        return [_unwrap(group)]
    if any(len(line) > _WRAP.stop for line in group):
        return group
    return ["\n".join(group)]


def _hard_wrapped(group: list[str]) -> bool:
    body = group[:-1]
    wrapped = len(body) > 0 and all(len(line) in _WRAP for line in body)
    if len(group) > 1 and all(_STAMPED.match(line) for line in group):
        return False  # entries of a log
    return wrapped and len(group[-1]) <= _WRAP.stop


def _unwrap(group: list[str]) -> str:
    return re.sub(r"(?<=[a-zà-ÿ])- (?=[a-zà-ÿ])", "-", " ".join(group))
