"""Rule 14: a placeholder, an empty binding, a broken one."""

import re
from collections.abc import Iterable

from pincite.document.resolved import CiteRun, Run
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.marking import at

_TOKEN = re.compile(
    r"\[\s*[●•◦▪■_…?xX*\-–—]+\s*\]|●+|(?<!\w)(?:TODO|TBD|TBC|FIXME|XXX+|À COMPLÉTER|A "
    r"COMPLETER|À DÉFINIR|À PRÉCISER|À VÉRIFIER)(?!\w)|(?<!\w)(?:lorem ipsum)(?!\w)|"
    r"\{[^{}\n]{0,60}\}|<<[^<>\n]{1,60}>>|‹[^‹›\n]{1,60}›|<(?:insert|date|name|amount|"
    r"address|number|nom|montant|adresse|numéro|insérer|à compléter)\b[^<>@\n]{0,40}>|\?{3,}|"
    r"\[\s*(?:insert|add|name|date|"
    r"amount|address|number|title|client|recipient|tbd|tbc|todo|to be|to come|check|confirm|"
    r"complete|fill|enter|describe|specify|your|our|party|sum|figure|exhibit|cite|citation|"
    r"insérer|ajouter|nom|montant|adresse|numéro|titre|destinataire|à compléter|à préciser|à "
    r"définir|à vérifier|compléter|préciser|vérifier|indiquer|somme|pièce|"
    r"référence)\b[^\[\]\n]{0,60}\]",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\[[A-ZÀ-Ý][A-ZÀ-Ý '’/_.-]{2,40}\]")
_SMALL = re.compile(
    r"\[(?!sic\b|red|emphas|transl|tradu|ital|orig|signed|signé|cavia|illeg|illis|nous |our |"
    r"soulign|the |le |la |les |l['’]|a |an |un |une )[a-zà-ÿ][a-zà-ÿ '’/-]{2,40}\](?!\()"
)
_DOUBLE = re.compile(  # two crosses for a number; "Article XX" is a numeral
    r"(?:(?<=\bunit )|(?<=\bsuite )|(?<=\bfloor )|(?<=\bno\. )|(?<=\bn° )|(?<=\bn°)|"
    r"(?<=\ble )|(?<=\bdu )|(?<=\bau )|(?<=\bon )|(?<=\bby )|(?<=[£$€/.-]))XX(?!\w)"
    r"(?! ?(?:e|ème|th) )|"
    r"(?<![\w’'-])XX(?=[ \u00a0\u202f](?:€|%|euros|dollars|pounds|h\b|days|jours|units|"
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|20))|"
    r"(?<!\w)…(?=[ \u00a0\u202f](?:h\b|€|%|euros|jours|20\d\d|janvier|février|mars|avril|mai|juin|"
    r"juillet|août|septembre|octobre|novembre|décembre))",
    re.IGNORECASE,
)
_LINE = re.compile(r"_{3,}|\.{6,}|…(?:[ \u00a0]?…)+\.?")

_SIGNED = ("end", "closing", "signature", "copies", "enclosures")

EXHIBITED = "SQXEFAKM"
"""Letters of what is cited by an exhibit: a missing one is a missing exhibit."""


def check(context: Context) -> Iterable[ReviewFinding]:
    """Whole tokens outside quotations, and bindings or cites that have nothing to say."""
    for part in context.parts:
        broken: list[tuple[int, int]] = []
        for piece in part.pieces:
            inline = piece.inline
            if not inline.broken or (
                isinstance(inline, CiteRun) and inline.handle[:1] in EXHIBITED
            ):
                continue  # rule 6 says so
            span = (piece.start, piece.end)
            broken.append(span)
            written = inline.source if isinstance(inline, Run) else f"@{inline.handle}"
            yield at("14.broken", "block", part, span, binding=written)
        for pattern in (_TOKEN, _BRACKET, _SMALL, _DOUBLE, _LINE):
            for match in pattern.finditer(part.text):
                span = match.span()
                if part.quoted(*span) or not part.typed(*span) or _allowed(match, pattern):
                    continue
                if pattern is _LINE and (part.role in _SIGNED or part.kind in ("entry", "cell")):
                    continue
                if not any(start < span[1] and span[0] < end for start, end in broken):
                    broken.append(span)
                    yield at("14.token", "block", part, span)


def _allowed(match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """``[SIC]`` and ``[EMPHASIS ADDED]`` are an editor's; small letters are no placeholder."""
    words = match[0]
    if pattern is _BRACKET:
        return words.strip("[]").lower() in (
            "sic",
            "emphasis added",
            "redacted",
            "caviardé",
            "signed",
        )
    if re.fullmatch(r"\[\s*[.…]*\s*\]", words):
        return True
    plain = words.strip("[]{}<>‹› ")
    shouted = plain.upper() in ("TODO", "TBD", "TBC", "FIXME") or re.fullmatch(
        r"X{3,}", plain, re.IGNORECASE
    )
    return bool(shouted) and words[0] not in "[{<‹" and not plain.isupper()
