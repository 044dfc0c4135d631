"""What single lines of an article say about it: caption, credit line, byline, date line, kind."""

import re
from collections.abc import Sequence

from pincite.intake.dateline import find_date, published_in, without_date
from pincite.intake.reading import TextBlock

_AGENCIES = (
    r"AFP|AP|A\.P\.|Associated Press|Reuters|Getty(?: Images)?|EPA|EFE|ANSA|DPA|Bloomberg|Xinhua"
    r"|Shutterstock|Unsplash|iStock|Alamy|SIPA|Abaca|MaxPPP|Keystone|Belga|ANP|NurPhoto"
)
# A picture credit: "(AFP/Archives – Name)", "[Photo: Name]", "© Name", "Name/Getty Images".
_CREDIT_END = re.compile(
    rf"(?:[(\[](?:(?:photo|image|illustration|crédits?|credits?|courtesy|©|DR\b)[^()\[\]]{{0,90}}"
    rf"|(?:{_AGENCIES})(?:[ /,–—-][^()\[\]]{{0,80}})?"
    rf"|[^()\[\].]{{2,60}}[/–—-]\s?(?:{_AGENCIES})(?:[ /][^()\[\]]{{0,30}})?)[)\]]"
    rf"|©\s?[^.]{{2,80}}|[A-Z][\w.’' -]{{2,40}}/(?:{_AGENCIES})(?:[ /][\w ]{{0,30}})?)\s*$",
    re.IGNORECASE,
)
_CREDIT_START = re.compile(
    r"^(?:photo|image|photograph|illustration|picture|cr[ée]dits?(?: photo)?|photo credit|légende"
    r"|photographie|file photo|getty images)\s*(?::|by\b|©|-|–)",
    re.IGNORECASE,
)
_OUTLET_WORD = r"[A-Z0-9&][\w.&’'-]*"
_CREDIT_LINE = re.compile(
    r"^(?i:from|source\s*:|courtesy of|via|with|avec(?: l[’'])?|d[’']après)\s+"
    rf"(?P<outlet>(?i:the |le |la |les |l[’'])?{_OUTLET_WORD}"
    rf"(?: (?:{_OUTLET_WORD}|of|the|and|et|de|du|des|la|le)){{0,5}})\.?$"
    r"|^[(\[]?(?P<agency>AFP|Reuters|REUTERS|AP|(?:The )?Associated Press|Bloomberg)[)\]]?\.?$"
)
_NAME = r"[A-ZÀ-Ý][\w’'.-]*(?:[ -](?:de|du|des|la|le|van|von|der|bin|al|[A-ZÀ-Ý][\w’'.-]*)){1,4}"
_BYLINE = re.compile(
    r"^(?i:(?:written )?by|par|de notre correspondante?|auteure?\s*:|author\s*:)\s+"
    rf"(?P<names>{_NAME}(?:(?:,| and| et| &) {_NAME}){{0,3}})"
    rf"(?:\s*(?:[,|•·–—-]|\bavec\b|\bwith\b).{{0,80}})?$"
)
_SALUTATION = re.compile(
    r"^(?:dear|madame|monsieur|chère?|maître|to whom it may concern)\b", re.IGNORECASE
)
_AGREEMENT = re.compile(
    r"\b(?:agreement|terms of (?:service|use)|terms and conditions|contract|licen[cs]e|contrat"
    r"|accord|conditions (?:générales|particulières|d[’']utilisation)|avenant|amendment|policy)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"^(?:article|section|clause|§)?\s*(?:\d+(?:\.\d+)*|[IVX]+|[A-Z])[.)]\s+\S", re.IGNORECASE
)
_CREDITS = re.compile(
    r"^(?:\(?(?:additional )?(?:reporting|writing|editing|compiled|edited) by\b"
    r"|\(?(?:reportage|rédaction|édité|écrit|version française|traduit)[^.]{0,30}\bpar\b).*$",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^[A-ZÀ-Ý][^()\n]{1,60}\((?P<agency>AFP|Reuters|AP|Bloomberg|Associated Press)\)\s*[-–—]\s*"
)
_PLACE = re.compile(r"[A-ZÀ-Ý][\w’'-]*(?: [\w’'-]+){0,3}(?:\s?\([^()]{2,20}\))?")
_FINAL = (".", "!", "?", "…", ":", ";", ",", "”", "»", '"')


def is_caption(line: str) -> bool:
    """A picture's caption: a picture credit begins or ends it, and it is one or two sentences."""
    text = line.strip()
    if len(text) > 400 or "\n\n" in text:
        return False
    return bool(_CREDIT_START.match(text) or _CREDIT_END.search(text))


def outlet_of(line: str) -> str:
    """The outlet that a credit line names ("From The Example Times", "(AFP)"), or ""."""
    text = line.strip()
    match = _CREDIT_LINE.match(text) if len(text) <= 60 else None
    return (match["outlet"] or match["agency"]).strip() if match else ""


def author_of(line: str) -> str:
    """The author that a byline names ("By Ann Example"), or ""."""
    text = line.strip()
    match = _BYLINE.match(without_date(text)) if len(text) <= 140 else None
    return match["names"].strip() if match else ""


def is_name(line: str) -> bool:
    """A line that is nothing but a name of two to five words, a date beside it or not."""
    return len(line) <= 80 and re.fullmatch(_NAME, without_date(line.strip())) is not None


def is_credit(line: str) -> bool:
    """An agency's own line on who wrote and edited ("Reporting by ...; Editing by ...")."""
    return len(line) <= 300 and bool(_CREDITS.match(line.strip()))


def dateline_agency(text: str) -> tuple[str, str]:
    """Agency of a text that opens "PORT, May 19 (Agency) - ", and the text after it."""
    match = _OPENING.match(text)
    return (match["agency"], text[match.end() :]) if match else ("", text)


def published_of(lines: list[str], language: str = "") -> str:
    """The day of publication (EDTF) that a date line or a dated byline states, or ""."""
    return published_in([line for line in lines if not author_of(line)], language) or next(
        (found for line in lines if author_of(line) and (found := find_date(line, language))), ""
    )


def letter_date(lines: list[str], language: str = "") -> str:
    """The day that a letter states with its place ("Verdane, le 18 mai 2023"), or ""."""
    for line in lines:
        place = re.sub(r"[,\s]+(?:le|the|on|this)?$", "", without_date(line.split("\n")[-1]))
        found = find_date(line.split("\n")[-1], language)
        if found and _PLACE.fullmatch(place):
            return found
    return ""


def looks_like_heading(line: str, following: str) -> bool:
    """A short line without a full stop, above a longer one."""
    text = line.strip()
    if not 2 <= len(text) <= 110 or "\n" in text or len(text.split()) > 16:
        return False
    if text.endswith(_FINAL) or text[0] in '-•*–—“"«(' or not text[0].isalnum():
        return False
    if not (text[0].isupper() or text[0].isdigit()) or not any(c.isalpha() for c in text):
        return False
    return len(following.strip()) > len(text) * 1.5 and len(following) > 60


def sensible_title(text: str, limit: int = 80) -> str:
    """The first sentence of the text, cut at a word boundary near ``limit`` characters."""
    flat = " ".join(text.split())
    sentence = re.split(r"(?<=[.!?…])[”»\"]?\s", flat, maxsplit=1)[0].strip('“”«» "')
    if len(sentence) <= limit:
        return sentence.rstrip(".,;: ")
    cut = sentence[: limit + 1].rsplit(" ", 1)[0].rstrip(".,;:–—- ")
    return cut + "…"


def source_type(blocks: Sequence[TextBlock], default: str = "article") -> str:
    """letter, agreement or the default, by how the text opens and is built."""
    opening = [block.text for block in blocks[:25]]
    if any(_SALUTATION.match(text) and len(text) < 80 for text in opening):
        return "letter"
    clauses = sum(1 for block in blocks if _CLAUSE.match(block.text))
    heads = " ".join(block.text for block in blocks[:3] if len(block.text) < 160)
    if clauses >= 4 and _AGREEMENT.search(heads):
        return "agreement"
    return default
