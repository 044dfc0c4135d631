"""Zotero's RDF, in: entries with the files exported beside them.

The vocabulary is that of Zotero's own exporter: bib: for kinds and people, dc: and dcterms: for
fields, link: and z:Attachment for files. Entities are not expanded and nothing is fetched.
"""

from typing import Any, Final

from pincite.exchange.entries import Entry, date_in_words, kind_of_entry, words
from pincite.model.errors import EvidenceError
from pincite.text.csl_parts import author_of, edtf_of

_NS: Final = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "z": "http://www.zotero.org/namespaces/export#",
    "bib": "http://purl.org/net/biblio#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "link": "http://purl.org/rss/1.0/modules/link/",
}
_RDF: Final = f"{{{_NS['rdf']}}}"
_NOT_ENTRIES: Final = frozenset({"Attachment", "Collection", "Memo", "Journal", "Feed"})


def read_rdf(data: bytes, name: str) -> list[Entry]:
    """The entries of a Zotero RDF file, each with its files. Raises EvidenceError."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise EvidenceError("not_a_library", name=name) from error
    if root.tag != f"{_RDF}RDF":
        raise EvidenceError("not_a_library", name=name)
    about = {key: node for node in root if (key := node.get(f"{_RDF}about"))}
    entries = (_entry(node, about) for node in root if isinstance(node.tag, str))
    return [entry for entry in entries if entry is not None]


def _entry(node: Any, about: dict[str, Any]) -> Entry | None:
    title = _text(node, "dc:title")
    if not title or node.tag.rpartition("}")[2] in _NOT_ENTRIES:
        return None
    kind = _text(node, "z:itemType")
    if kind in ("attachment", "note"):
        return None
    written = _text(node, "dc:date")
    language = _text(node, "z:language")
    published = edtf_of(written) or date_in_words(written, language)
    return Entry(
        title=title,
        author=author_of(_people(node)),
        outlet=_outlet(node, about),
        published=published,
        url=_text(node, "dc:identifier/dcterms:URI/rdf:value"),
        language=language,
        type=kind_of_entry(kind),
        accessed=edtf_of(_text(node, "dcterms:dateSubmitted")[:10]),
        dated="" if published else written,
        attachments=_files(node, about),
    )


def _text(node: Any, path: str) -> str:
    return words(node.findtext(path, "", _NS))


def _people(node: Any) -> list[dict[str, str]]:
    people = node.findall("bib:authors//foaf:Person", _NS)
    return [
        {
            "family": _text(person, "foaf:surname"),
            "given": _text(person, "foaf:givenName") or _text(person, "foaf:givenname"),
        }
        for person in people
    ]


def _outlet(node: Any, about: dict[str, Any]) -> str:
    """The newspaper, journal or site: inside the entry, or an element that it points to."""
    for part in node.findall("dcterms:isPartOf", _NS):
        target = about.get(part.get(f"{_RDF}resource", ""))
        inside = target if target is not None else next(iter(part), None)
        if inside is not None and (title := _text(inside, "dc:title")):
            return title
    return _text(node, "dc:publisher//foaf:name")


def _files(node: Any, about: dict[str, Any]) -> tuple[str, ...]:
    """Paths of the attachments, relative to the RDF file; a mere web address is none."""
    found = []
    for link in node.findall("link:link", _NS):
        attachment = about.get(link.get(f"{_RDF}resource", ""))
        if attachment is None:
            continue
        inside = (attachment.find(name, _NS) for name in ("rdf:resource", "z:path"))
        holder = next((one for one in inside if one is not None), attachment)
        path = holder.get(f"{_RDF}resource", "")
        if path and "://" not in path:
            found.append(path)
    return tuple(found)
