"""Chats exported as text: a paragraph for each message, labelled by its time."""

import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import PurePath

from pincite.intake.reading import Reading
from pincite.intake.shape import Draft, clean_cell, number
from pincite.intake.sniff import TEXT

VERSION = "1"
_LEAST = 2  # messages that have an author
_MESSAGE = re.compile(
    r"^[\u200e\u200f]?\[?(?P<a>\d{1,4})[/.-](?P<b>\d{1,2})[/.-](?P<c>\d{2,4}),?[ \u00a0]"
    r"(?:à |at )?(?P<hour>\d{1,2})[:h](?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"(?:[ \u00a0\u202f]?(?P<half>[AaPp])\.?\s?[Mm]\.?)?\]?(?: [-–])? (?P<said>.*)$"
)
_AUTHOR = re.compile(r"^[\u200e\u200f~ ]*(?P<who>[^:\n]{1,60}): (?P<words>.*)$", re.DOTALL)
_NAMED = re.compile(
    r"whatsapp.*?(?:chat|discussion).*?(?:with|avec)\s+(?P<with>.+)$", re.IGNORECASE
)

Message = tuple[re.Match[str], str]
"""A message's first line as matched, and all that it says."""


def messages_of(text: str) -> list[Message]:
    """The messages of an exported chat; [] for a text that is none."""
    found: list[tuple[re.Match[str], list[str]]] = []
    for line in text.splitlines():
        match = _MESSAGE.match(line)
        if match:
            found.append((match, [match["said"]]))
        elif found:
            found[-1][1].append(line)
        elif line.strip(" \ufeff\u200e"):
            return []
    whole = [(match, "\n".join(lines).strip()) for match, lines in found]
    said = sum(_AUTHOR.match(words) is not None for _match, words in whole)
    return whole if said >= _LEAST and said >= 0.5 * len(whole) else []


def chat_reading(messages: Sequence[Message], name: str, notes: tuple[str, ...]) -> Reading:
    """A chat as a source: who wrote above each message, the time as its label.

    Where the file does not tell days from months, the label is the time as printed and the chat
    has no date.
    """
    order = _order([match for match, _words in messages])
    drafts, people, days = [], [], []
    for match, words in messages:
        moment = _moment(match, order)
        label = moment.isoformat() if moment else match[0][: match.start("said")].strip(" -–[]")
        who = _AUTHOR.match(words)
        if who:
            people.append(clean_cell(who["who"]))
            drafts.append(Draft(people[-1], "byline", label=label))
        drafts.append(Draft(who["words"] if who else words, "paragraph", label=label))
        days += [moment.date().isoformat()] if moment else []
    stem = PurePath(name).stem
    with_whom = _NAMED.search(stem)
    authors = list(dict.fromkeys(people))
    title = with_whom["with"] if with_whom else stem
    span = f"{min(days)}/{max(days)}" if days and min(days) != max(days) else "".join(days[:1])
    return Reading(
        media_type=TEXT,
        title=clean_cell(title),
        blocks=number([Draft(title, "title"), *drafts]),
        reader="chats",
        reader_version=VERSION,
        author=", ".join(authors[:3]),
        published=span,
        notes=notes,
        metadata=(("posts", str(len(messages))),),
        source_type="post",
    )


def _order(found: Sequence[re.Match[str]]) -> str:
    """How the chat writes its days: ``ymd``, ``dmy``, ``mdy``, or "" when it does not tell."""
    if len(found[0]["a"]) == 4:
        return "ymd"
    first = max(int(match["a"]) for match in found)
    second = max(int(match["b"]) for match in found)
    if first > 12:
        return "dmy"
    return "mdy" if second > 12 else ""


def _moment(match: re.Match[str], order: str) -> datetime | None:
    if not order:
        return None
    parts = dict(zip(order, (int(match[name]) for name in "abc"), strict=True))
    year = parts["y"] + (2000 if parts["y"] < 100 else 0)
    hour = int(match["hour"]) % 12 if match["half"] else int(match["hour"])
    hour += 12 if (match["half"] or "").lower() == "p" else 0
    try:
        return datetime(  # noqa: DTZ001 - a chat states no zone
            year, parts["m"], parts["d"], hour, int(match["minute"]), int(match["second"] or 0)
        )
    except ValueError:
        return None
