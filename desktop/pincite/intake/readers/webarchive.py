"""Pages saved by Safari (.webarchive): the page, and the address that it came from."""

import plistlib
from dataclasses import replace

from pincite.intake.readers import html
from pincite.intake.reading import Reading, ReadOptions
from pincite.intake.sniff import WEBARCHIVE
from pincite.text.errors import ReadError

VERSION = "1"


def read(data: bytes, name: str, options: ReadOptions) -> Reading:
    """The main page; pictures and styles stay in the original.

    Raises ``ReadError`` broken, unsupported for a property list of another kind, no_text.
    """
    try:
        parsed = plistlib.loads(data)
    except Exception as error:  # plistlib raises what its parts raise
        raise ReadError("broken") from error
    main = parsed.get("WebMainResource") if isinstance(parsed, dict) else None
    page = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(page, bytes):
        raise ReadError("unsupported", media_type="application/x-plist")
    charset = str(main.get("WebResourceTextEncodingName") or "")
    facts = (*options.facts, ("charset", charset))
    reading = html.read(page, name, replace(options, facts=facts))
    address = str(main.get("WebResourceURL") or "")
    return replace(
        reading,
        media_type=WEBARCHIVE,
        reader="webarchive",
        url=address if address.startswith("http") else reading.url,
        metadata=(*((("saved_from", address),) if address else ()), *reading.metadata),
    )
