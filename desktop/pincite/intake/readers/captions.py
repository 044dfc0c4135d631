"""Transcripts with times (.srt, .vtt): a paragraph for each cue, labelled by when it is said."""

import re
from pathlib import PurePath

from pincite.intake.decode import decode
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.shape import Draft, number
from pincite.intake.sniff import CAPTIONS
from pincite.text.errors import ReadError

VERSION = "1"
_CUE = re.compile(r"(?P<start>(?:\d+:)?\d\d:\d\d)[.,]\d{3}\s+-->\s+(?:\d+:)?\d\d:\d\d[.,]\d{3}.*")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+(?P<name>[^>]+)>")
_MARKUP = re.compile(r"<[^<>]{0,80}>|\{\\an\d\}")


def read(data: bytes, name: str, _options: ReadOptions) -> Reading:
    """Cues in order, with who speaks where that is said. Raises ``ReadError`` empty."""
    decoded = decode(data)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    drafts = []
    for part in re.split(r"\n[ \t]*\n", text):
        lines = part.strip("\n").split("\n")
        at = next((place for place, line in enumerate(lines) if _CUE.fullmatch(line.strip())), None)
        if at is None:
            continue
        match = _CUE.fullmatch(lines[at].strip())
        start = match["start"] if match else ""
        said = _VOICE.sub(lambda voice: f"{voice['name']}: ", "\n".join(lines[at + 1 :]))
        drafts.append(Draft(_MARKUP.sub("", said), "paragraph", label=_whole(start)))
    title = PurePath(name).stem
    blocks = number([Draft(title, "title"), *drafts])
    if len(blocks) < 2:
        raise ReadError("empty")
    return Reading(
        media_type=CAPTIONS,
        title=title,
        blocks=blocks,
        reader="captions",
        reader_version=VERSION,
        notes=(f"encoding_guessed:{decoded.encoding}",) if decoded.guessed else (),
        metadata=(("encoding", decoded.encoding),),
    )


def _whole(start: str) -> str:
    """A time with its hours: 01:05 -> 00:01:05."""
    return start if start.count(":") == 2 else f"00:{start}"
