"""Citations by CSL: a style, an item and its place in the document give runs of plain words.

citeproc-py does the work. Where it, or a style, falls short, that is met here and said so:

- It reads ``<span class="nocase">`` in a field as markup, and leaves other tags unescaped after a
  change of case. Here a field is never parsed: its words are words, and dress is marked with
  private-use characters, which are taken out of the fields first.
- It puts words of any language into title case, and the "v." of a case's name. Here only English
  items, and no case, law or rule, change their letters.
- It prints ``Id. at 7`` after a cite of the same page. Here the position is given, not guessed.
- It does not know ``first-reference-note-number``. Here it is a field of the item.
- It loses the year of some ranges, every "circa", and the French "1er". Here such a date is put
  into words first; and as it prints a date in words once for each part that a style asks for, and
  a title twice where it stands for the author, the second time is taken out.
"""

import io
import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal, get_args

from pincite.drafting.csl_dress import Dress, Words, runs
from pincite.model.errors import DraftError

Position = Literal["first", "subsequent", "ibid", "ibid-with-locator"]

_UNFIT = re.compile("[\x00-\x1f\x7f\ue000-\ue003\ufffe\uffff]")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_LITERAL_CASE = frozenset({"legal_case", "legislation", "bill", "regulation", "treaty", "hearing"})
_DATES = ("issued", "accessed", "event-date", "original-date", "submitted")
_PLAIN = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?")
_ALONE = threading.Lock()  # a loaded style holds the state of its rendering
_MOST_BYTES = 1024 * 1024  # the largest published style has a quarter of this


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cite stands, and what it points at.

    ``label`` is CSL's word for the locator (page, paragraph, section); ``note`` the footnote in
    which the item was first cited, 0 where that was in running text.
    """

    position: Position = "first"
    locator: str = ""
    label: str = "page"
    note: int = 0


def cite(style: bytes, item: Mapping[str, Any], place: Place, lang: str = "en") -> list[Words]:
    """The runs of a cite, without the style's final stop.

    ``style`` is the content of a .csl file, ``item`` CSL-JSON; ``lang`` counts only where the
    style names no locale. Raises DraftError: bad_style.
    """
    import json

    key = json.dumps(item, sort_keys=True, ensure_ascii=False, default=str)
    return list(_cited(style, key, place, lang))


@lru_cache(maxsize=4096)
def _cited(style: bytes, item: str, place: Place, lang: str) -> tuple[Words, ...]:
    import json
    import warnings

    try:
        with _ALONE, warnings.catch_warnings():  # fields that CSL knows and citeproc-py does not
            warnings.simplefilter("ignore")
            text = _text(_loaded(style, lang), json.loads(item), place)
    except DraftError:
        raise
    except Exception as error:  # a style is a program, and this is its interpreter
        raise DraftError("bad_style", why=type(error).__name__) from error
    return tuple(runs(text))


@lru_cache(maxsize=8)
def _loaded(style: bytes, lang: str) -> Any:
    """A style ready for use. Raises DraftError: bad_style."""
    from citeproc import CitationStylesStyle
    from lxml import etree

    if len(style) > _MOST_BYTES:
        raise DraftError("bad_style", why="size")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(style, parser)
    name = "{http://purl.org/net/xbiblio/csl}"
    layout = root.find(f"{name}citation/{name}layout")
    declared = root.getroottree().docinfo.internalDTD is not None
    if root.tag != f"{name}style" or declared or layout is None:
        raise DraftError("bad_style", why="not_csl")
    layout.attrib.pop("suffix", "")  # the sentence or the note ends itself
    locale = root.get("default-locale") or {"fr": "fr-FR"}.get(lang, "en-US")
    loaded = CitationStylesStyle(io.BytesIO(etree.tostring(root)), locale=locale, validate=False)
    loaded.root.formatter = Dress
    return loaded


def _text(style: Any, item: dict[str, Any], place: Place) -> str:
    text = _render(style, item, place)
    if not place.locator or place.position == "ibid":
        return text
    # A pinpoint is never lost: some styles have no room for it in a law or a newspaper.
    lost = text == _render(style, item, replace(place, locator=""))
    return f"{text}, {_clean(place.locator)}" if lost else text


def _render(style: Any, item: dict[str, Any], place: Place) -> str:
    from citeproc import Citation, CitationItem, CitationStylesBibliography, Locator

    source = _source(item, place, str(style.root.get("default-locale") or "en"))
    bibliography = CitationStylesBibliography(style, source, Dress)
    (key,) = source
    located = {"locator": Locator(place.label, _clean(place.locator))} if place.locator else {}
    past = []
    if place.position != "first":
        past.append(CitationItem(key))
    if place.position == "subsequent":
        past.append(CitationItem("\ue000other"))
    if place.position == "ibid":
        located = {}
    for one in past:
        Citation([one])
    citation = Citation([CitationItem(key, **located)])
    bibliography.register(citation)
    return _once(str(style.render_citation(citation, past, lambda _item: "")), item, source[key])


def _once(text: str, item: Mapping[str, Any], reference: Mapping[str, Any]) -> str:
    from citeproc.source import LiteralDate

    for name in _DATES:
        date = reference.get(name.replace("-", "_"))
        words = date.text if isinstance(date, LiteralDate) else ""
        while words and words + words in text:
            text = text.replace(words + words, words)
    if not item.get("author"):
        text = re.sub(r"^(?P<title>.{2,}?)[,.] (?P=title)", r"\g<title>", text)
    return text


def _source(item: dict[str, Any], place: Place, locale: str) -> Any:
    from citeproc.source.json import CiteProcJSON
    from citeproc.string import MixedString, NoCase, String

    english = str(item.get("language", "")).lower().startswith("en")
    english = english and item.get("type") not in _LITERAL_CASE
    words = String if english else NoCase

    class Plain(CiteProcJSON):  # type: ignore[misc]
        def parse_string(self, string: object) -> Any:
            return MixedString([words(_clean(string))])

        def parse_names(self, json_data: Any) -> Any:
            names = [{part: _clean(v) for part, v in name.items()} for name in json_data]
            return super().parse_names(names)

        def parse_date(self, json_data: Any) -> Any:
            return super().parse_date(_date(json_data, locale))

    fields = {name: value for name, value in item.items() if value and name != "custom"}
    fields |= {"id": "item", "type": str(fields.get("type", "document"))}
    fields["language"] = "en" if english else "zxx"  # "no linguistic content": letters stay
    if place.note and place.position != "first":
        fields["first-reference-note-number"] = str(place.note)
    return Plain([fields])


def _date(date: Any, locale: str) -> dict[str, Any]:
    """A plain day, month or year as it is; any other date in words."""
    from pincite.text.csl_parts import date_of, edtf_of
    from pincite.text.edtf_print import format_edtf

    edtf = edtf_of(date)
    if not edtf:
        return {"literal": _clean(date.get("literal", "") if isinstance(date, dict) else date)}
    french = locale.startswith("fr")
    if _PLAIN.fullmatch(edtf) and not (french and edtf[8:] == "01"):
        return date_of(edtf)
    country = "uk" if locale == "en-GB" else ""
    return {"literal": format_edtf(edtf, "fr" if french else "en", style=country)}


def _clean(words: object) -> str:
    return _APOSTROPHE.sub("’", _UNFIT.sub(" ", str(words)))


def tried(style: bytes) -> None:
    """Try a style on a case, a law and an article in every position. Raises DraftError."""
    for kind in ("legal_case", "legislation", "article-newspaper"):
        item: dict[str, Any] = {"type": kind, "title": "A. v. B.", "container-title": "C"}
        item |= {"author": [{"family": "A", "given": "B"}], "issued": "2001-02-03", "page": "1"}
        for position in get_args(Position):
            if not any(run.text.strip() for run in cite(style, item, Place(position, "2", note=1))):
                raise DraftError("bad_style", why="empty")
