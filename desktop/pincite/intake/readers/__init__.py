"""One reader per format: ``read(data, name, options) -> Reading``.

A reader gets bytes and gives values. It opens no file, no socket and no case, and imports
neither sqlmodel nor pincite.model. What it cannot read it says by ``ReadError(code)``:

empty, binary, unsupported (media_type), encrypted, wrong_password, broken, no_text,
too_many_pixels (pixels, limit), too_many_pages (pages), too_many_cells (limit),
too_many_inside (limit), nested_too_deep, archive_bomb (entry), unsafe_archive_entry (entry,
reason), out_of_memory.
"""

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module

from pincite.intake import sniff
from pincite.intake.language import detect_language
from pincite.intake.reading import Reading, ReadOptions, full_text
from pincite.intake.shape import storable
from pincite.text.errors import ReadError

Reader = Callable[[bytes, str, ReadOptions], Reading]

_MODULES = {
    sniff.TEXT: "plain_text",
    sniff.HTML: "html",
    sniff.PDF: "pdf",
    sniff.EML: "eml",
    sniff.MBOX: "mbox",
    sniff.MSG: "msg",
    sniff.DOCX: "docx",
    sniff.XLSX: "xlsx",
    sniff.CSV: "csv_table",
    sniff.MHTML: "mhtml",
    sniff.ZIP: "zip_archive",
    sniff.WARC: "warc",
    sniff.WACZ: "warc",
    sniff.JSON: "posts",
    sniff.CAPTIONS: "captions",
    sniff.WEBARCHIVE: "webarchive",
    sniff.MARKDOWN: "markdown",
    sniff.CALENDAR: "calendar_entries",
    "image/png": "image",
    "image/jpeg": "image",
    "image/gif": "image",
    "image/tiff": "image",
    "image/bmp": "image",
    "image/webp": "image",
    "image/heic": "image",
}
_REFUSED = {sniff.UNKNOWN: "binary", sniff.ENCRYPTED_OFFICE: "encrypted"}
# A table of numbers with a few words in it says nothing about a language.
_ENOUGH_WORDS = 400


def supported() -> frozenset[str]:
    """The media types that have a reader."""
    return frozenset(_MODULES)


def reader_for(media_type: str) -> Reader:
    """The reader of a media type, imported when first asked for.

    Raises ``ReadError("binary")`` for bytes of no known kind, ``unsupported`` for a known kind
    without a reader, ``encrypted`` for an office file behind a password.
    """
    module = _MODULES.get(media_type)
    if module is None:
        code = _REFUSED.get(media_type, "unsupported")
        raise ReadError(code, media_type=media_type)
    reader: Reader = import_module(f"{__name__}.{module}").read
    return reader


def read(data: bytes, name: str, options: ReadOptions | None = None) -> Reading:
    """Find out what the bytes are and read them. Raises ``ReadError`` naming the file."""
    options = options or ReadOptions()
    try:
        if not data:
            raise ReadError("empty")
        media_type = options.media_type or sniff.media_type(data, name)
        reading = reader_for(media_type)(data, name, options)
        return _storable(_with_facts(_with_language(reading, options), options))
    except ReadError as error:
        raise ReadError(error.code, **{**error.values, "name": name}) from error
    except MemoryError:
        raise ReadError("out_of_memory", name=name) from None
    except RecursionError:
        raise ReadError("broken", name=name) from None


def _with_facts(reading: Reading, options: ReadOptions) -> Reading:
    """What the file around it knows of this one: the address a page was captured at."""
    if not options.facts:
        return reading
    found = replace(reading, metadata=(*options.facts, *reading.metadata))
    return replace(found, url=found.url or found.meta("saved_from"))


def _storable(reading: Reading) -> Reading:
    """The same without lone surrogates; blocks are clean already."""
    return replace(
        reading,
        title=storable(reading.title),
        author=storable(reading.author),
        outlet=storable(reading.outlet),
        url=storable(reading.url),
        notes=tuple(storable(note) for note in reading.notes),
        metadata=tuple((storable(key), storable(value)) for key, value in reading.metadata),
    )


def _with_language(reading: Reading, options: ReadOptions) -> Reading:
    """What the user says of the language wins; what the format says is checked against the text."""
    if options.language:
        return replace(reading, language=options.language)
    text = full_text(reading.blocks)
    if reading.source_type == "data" and sum(map(str.isalpha, text)) < _ENOUGH_WORDS:
        return reading
    detected = detect_language(text)
    declared = reading.language
    if not detected or detected == declared:
        return reading
    if not declared:
        return replace(reading, language=detected)
    notes = (*reading.notes, f"language_mismatch:{declared}")
    return replace(reading, language=detected, notes=notes)
