"""What the bytes are: by their own marks first, by the file's name only between look-alikes."""

import re
from itertools import islice
from pathlib import PurePath

from pincite.intake.decode import looks_binary

HTML = "text/html"
PDF = "application/pdf"
TEXT = "text/plain"
EML = "message/rfc822"
MBOX = "application/mbox"
MSG = "application/vnd.ms-outlook"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv"
MHTML = "multipart/related"
ZIP = "application/zip"
JSON = "application/json"
WARC = "application/warc"
WACZ = "application/wacz"
CAPTIONS = "text/vtt"
WEBARCHIVE = "application/x-webarchive"
MARKDOWN = "text/markdown"
CALENDAR = "text/calendar"
GZIP = "application/gzip"
ENCRYPTED_OFFICE = "application/x-encrypted-office"
UNKNOWN = "application/octet-stream"

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"BM", "image/bmp"),
    (b"WARC/1.", WARC),
    (b"\x1f\x8b", GZIP),
    (b"{\\rtf", "application/rtf"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"\x1aE\xdf\xa3", "video/webm"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"%!PS", "application/postscript"),
    (b"bplist00", WEBARCHIVE),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"<svg", "image/svg+xml"),
    (b"\x7fELF", "application/x-executable"),
)
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1")
_BY_NAME = {
    ".htm": HTML, ".html": HTML, ".xhtml": HTML, ".eml": EML, ".csv": CSV, ".tsv": CSV,
    ".mht": MHTML, ".mhtml": MHTML, ".json": JSON, ".jsonl": JSON, ".ndjson": JSON, ".js": JSON,
    ".txt": TEXT, ".md": MARKDOWN, ".markdown": MARKDOWN,
}  # fmt: skip
_HTML_START = re.compile(
    rb"(?:\s|\xef\xbb\xbf|<\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\s+html|html|head|body|title|meta"
    rb"|article|div|p|h1|section|main)[\s>]",
    re.IGNORECASE | re.DOTALL,
)
_HEAD = 8000  # bytes by which kinds of text are told apart
# The XML form of an OpenDocument, in one file.
_FLAT_ODF = re.compile(rb'office:mimetype="(application/vnd\.oasis\.opendocument\.[a-z-]+)"')
_HEADER_LINE = re.compile(
    rb"^(?:>?From [^\r\n]+\r?\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n)", re.MULTILINE
)
_MAIL_HEADERS = re.compile(
    rb"^(?:received|return-path|message-id|from|to|subject|date|mime-version|delivered-to"
    rb"|x-[a-z-]+|dkim-signature|reply-to|sender|cc):",
    re.IGNORECASE | re.MULTILINE,
)
# The line that begins a message of a mailbox: a sender, a time, and headers after it.
MESSAGE_START = re.compile(
    rb"(?:\A|(?<=\n)\r?\n)From [^\r\n]{0,300}\d\d:\d\d[^\r\n]{0,100}\r?\n"
    rb"(?=[A-Za-z][A-Za-z0-9-]{0,80}:)"
)
# A page saved by Word or Outlook has these two headers and no other.
_SAVED_PAGE = re.compile(
    rb"(?:\s|\xef\xbb\xbf)*(?:MIME-Version:[^\n]*\n)?Content-Type:\s*multipart/related",
    re.IGNORECASE,
)
_POST_EXPORT = re.compile(rb"(?:\s|\xef\xbb\xbf)*(?:window\.\w[\w.]*\s*=\s*)?[\[{]")


def media_type(data: bytes, name: str = "") -> str:
    """The media type of the bytes; ``application/octet-stream`` when it is none we know."""
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _inside_zip(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _inside_ole(data)
    marked = _by_magic(data)
    if marked == GZIP and suffix == ".gz" and ".warc" in name.lower():
        return WARC
    if marked:
        return marked
    return UNKNOWN if looks_binary(data) else _text_kind(data, suffix)


def _by_magic(data: bytes) -> str:
    for mark, kind in _MAGIC:
        if data.startswith(mark) and (mark != b"BM" or data[6:10] == b"\0\0\0\0"):
            return kind
    if data[4:8] == b"ftyp":
        brand = data[8:12]
        if brand in _HEIF_BRANDS:
            return "image/heic"
        kinds = {b"avif": "image/avif", b"M4A ": "audio/mp4"}
        return kinds.get(brand, "video/mp4")
    if data[:4] == b"RIFF":
        kinds = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/avi"}
        return kinds.get(data[8:12], "")
    return ""


def _inside_zip(data: bytes) -> str:
    """Office files and web archives are ZIPs: told by the names in the central directory."""
    directory = data[-1_000_000:]
    if b"word/document.xml" in directory:
        return DOCX
    if b"xl/workbook.xml" in directory:
        return XLSX
    if b"datapackage.json" in directory and b"archive/" in directory:
        return WACZ
    if b"ppt/presentation.xml" in directory:
        return "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    if data[30:38] == b"mimetype":
        return data[38:120].split(b"PK", 1)[0].decode("ascii", "replace")
    return ZIP


def _inside_ole(data: bytes) -> str:
    if "__properties_version1.0".encode("utf-16-le") in data:
        return MSG
    if "WordDocument".encode("utf-16-le") in data:
        return "application/msword"
    if "Workbook".encode("utf-16-le") in data:
        return "application/vnd.ms-excel"
    if "PowerPoint Document".encode("utf-16-le") in data:
        return "application/vnd.ms-powerpoint"
    if "EncryptedPackage".encode("utf-16-le") in data:
        return ENCRYPTED_OFFICE
    return "application/x-ole-storage"


def _text_kind(data: bytes, suffix: str) -> str:
    head = data[:_HEAD]
    named = _BY_NAME.get(suffix, "")
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return named or TEXT
    if own := _by_first_words(data, head, suffix):
        return own
    if _SAVED_PAGE.match(head) or _looks_like_mail(head):
        return _mail_kind(head, named)
    if _HTML_START.match(head):
        return HTML
    if suffix in {".srt", ".vtt"} and b"-->" in data[:8000]:
        return CAPTIONS
    if named == JSON and _POST_EXPORT.match(head):
        return JSON
    if not named and re.match(rb"\s*[\[{]\s*[\"{\[]", head) and data.rstrip()[-1:] in b"]}":
        return JSON
    named = named if named in {HTML, CSV, MARKDOWN} else ""
    return named or (CSV if _is_tabbed(head) else TEXT)


def _by_first_words(data: bytes, head: bytes, suffix: str) -> str:
    """Kinds of text that say at their beginning what they are."""
    if _is_mailbox(data):
        return MBOX
    if flat := _FLAT_ODF.search(head):
        return flat[1].decode("ascii")
    if suffix == ".emlx" and _looks_like_mail(head.partition(b"\n")[2]):
        return EML
    return CALENDAR if head.lstrip(b"\xef\xbb\xbf").startswith(b"BEGIN:VCALENDAR") else ""


def _is_tabbed(head: bytes) -> bool:
    """Three lines or more, all with the same number of tabs inside them."""
    lines = [line for line in head.splitlines()[:40] if line.strip()]
    lines = lines[:-1] if len(head) == _HEAD else lines
    counts = {line.count(b"\t") for line in lines if not line.startswith(b"\t")}
    return len(lines) > 2 and len(counts) == 1 and min(counts) > 0


def _mail_kind(head: bytes, named: str) -> str:
    """An e-mail, or a page saved in an e-mail's form."""
    if _SAVED_PAGE.match(head):
        return MHTML
    related = re.search(rb"content-type:\s*multipart/related", head, re.IGNORECASE)
    saved = b"Saved by" in head[:300] or b"Snapshot-Content-Location" in head
    return MHTML if related and (named == MHTML or saved) else EML


def _is_mailbox(data: bytes) -> bool:
    """More than one message in a file; one alone is an e-mail."""
    starts = MESSAGE_START.finditer(data) if MESSAGE_START.match(data) else iter(())
    return len(list(islice(starts, 2))) > 1


def _looks_like_mail(head: bytes) -> bool:
    """Begins with header lines, at least two of them an e-mail's own."""
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0] + b"\n"
    if not _HEADER_LINE.match(block):
        return False
    lines = [line for line in block.splitlines()[:60] if line and line[:1] not in b" \t"]
    plain = sum(1 for line in lines if not re.match(rb">?From |[A-Za-z][A-Za-z0-9-]*:", line))
    found = {match.group().lower() for match in _MAIL_HEADERS.finditer(block)}
    strong = found & {b"mime-version:", b"message-id:", b"received:", b"return-path:", b"subject:"}
    return plain <= 1 and len(found) >= 2 and bool(strong)
