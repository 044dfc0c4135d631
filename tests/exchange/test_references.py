"""References in and out: what one format says, the case says; what went out comes back."""

import json
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.exchange.csl_json import read_csl, write_csl
from pincite.exchange.entries import Entry
from pincite.exchange.ris import read_ris
from pincite.exchange.zotero_rdf import read_rdf
from pincite.model.errors import EvidenceError
from pincite.model.evidence import Source, SourceType
from pincite.text.csl_parts import author_of, date_of, edtf_of, names_of

WANTED = Entry(
    title="Le moulin s’arrête",
    author="Ada Vane; Bo de la Orme",
    outlet="La Gazette des meuniers",
    published="2023-05-18",
    url="https://gazette.example/moulin",
    language="fr",
    type="article",
    accessed="2023-06-02",
    attachments=("files/7/moulin.txt",),
)

CSL = json.dumps(
    [
        {
            "id": "http://zotero.org/users/0/items/ABCD",
            "type": "article-newspaper",
            "title": WANTED.title,
            "container-title": WANTED.outlet,
            "URL": WANTED.url,
            "language": "fr",
            "author": [
                {"family": "Vane", "given": "Ada"},
                {"family": "Orme", "given": "Bo", "non-dropping-particle": "de la"},
            ],
            "issued": {"date-parts": [["2023", 5, 18]]},
            "accessed": {"date-parts": [[2023, 6, 2]]},
            "attachments": [{"path": "files/7/moulin.txt"}],
        }
    ]
).encode()

RIS = f"""TY  - NEWS
TI  - {WANTED.title}
AU  - Vane, Ada
AU  - de la Orme, Bo
T2  - {WANTED.outlet}
DA  - 2023/05/18/
PY  - 2023
UR  - {WANTED.url}
LA  - fr
Y2  - 2023/06/02/10:11:12
L1  - files/7/moulin.txt
ER  -
""".encode()

RDF = f"""<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/">
 <bib:Article rdf:about="{WANTED.url}">
  <z:itemType>newspaperArticle</z:itemType>
  <dcterms:isPartOf><bib:Newspaper><dc:title>{WANTED.outlet}</dc:title></bib:Newspaper>
  </dcterms:isPartOf>
  <bib:authors><rdf:Seq>
   <rdf:li><foaf:Person><foaf:surname>Vane</foaf:surname>
    <foaf:givenName>Ada</foaf:givenName></foaf:Person></rdf:li>
   <rdf:li><foaf:Person><foaf:surname>de la Orme</foaf:surname>
    <foaf:givenName>Bo</foaf:givenName></foaf:Person></rdf:li>
  </rdf:Seq></bib:authors>
  <link:link rdf:resource="#item_8"/>
  <link:link rdf:resource="#item_9"/>
  <dc:title>{WANTED.title}</dc:title>
  <dc:date>18 mai 2023</dc:date>
  <z:language>fr</z:language>
  <dc:identifier><dcterms:URI><rdf:value>{WANTED.url}</rdf:value></dcterms:URI></dc:identifier>
  <dcterms:dateSubmitted>2023-06-02 10:11:12</dcterms:dateSubmitted>
 </bib:Article>
 <z:Attachment rdf:about="#item_8">
  <z:itemType>attachment</z:itemType>
  <rdf:resource rdf:resource="files/7/moulin.txt"/><dc:title>Snapshot</dc:title>
 </z:Attachment>
 <z:Attachment rdf:about="#item_9">
  <z:itemType>attachment</z:itemType>
  <z:path rdf:resource="https://elsewhere.example/x.pdf"/><dc:title>Link</dc:title>
 </z:Attachment>
 <bib:Memo rdf:about="#item_10"><rdf:value>A note</rdf:value></bib:Memo>
</rdf:RDF>""".encode()


@pytest.mark.parametrize(("read", "data"), [(read_csl, CSL), (read_ris, RIS), (read_rdf, RDF)])
def test_three_formats_say_the_same(read: object, data: bytes) -> None:
    assert callable(read)
    assert read(data, "library") == [WANTED]


@pytest.mark.parametrize(
    ("read", "data"),
    [
        (read_csl, b"not json"),
        (read_csl, b"[1, 2]"),
        (read_csl, b"[" * 100_000),
        (read_rdf, b"<rdf:RDF"),
        (read_rdf, b"<html/>"),
    ],
)
def test_what_is_no_library_is_said(read: object, data: bytes) -> None:
    assert callable(read)
    with pytest.raises(EvidenceError) as caught:
        read(data, "odd.file")
    assert caught.value.reason == "not_a_library"


@pytest.mark.parametrize("data", [b"", b"garbage\x00\xff", b"TY  - NEWS\nTI  -\nER  - \n"])
def test_a_ris_file_without_entries_has_none(data: bytes) -> None:
    assert read_ris(data, "x.ris") == []


def test_entities_are_not_expanded() -> None:
    declared = b'<!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<rdf:RDF '
    data = RDF.replace(b"<rdf:RDF", declared, 1).replace(b"<z:language>fr", b"<z:language>&x;fr")
    assert [entry.language for entry in read_rdf(data, "x.rdf")] in (["fr"], [""])


def test_odd_fields_are_left_out_and_stop_nothing() -> None:
    odd = {"title": "A \ud800\n title", "author": "Vane", "issued": 7, "URL": [], "type": None}
    items = [odd, {"title": 3}, {"title": ""}, {"title": "B", "author": [{"family": {}}, "x"]}]
    found = read_csl(json.dumps(items).encode(), "x.json")
    assert [(entry.title, entry.author, entry.url) for entry in found] == [
        ("A ? title", "", ""),
        ("3", "", ""),
        ("B", "", ""),
    ]


WORD = st.text(st.characters(categories=["Lu", "Ll", "Nd"], max_codepoint=0x17F), min_size=1)
LINE = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
DAY = st.dates().map(str)
DATES = st.one_of(
    st.just(""),
    DAY,
    DAY.map(lambda day: day[:7]),
    DAY.map(lambda day: f"{day[:4]}~"),
    st.tuples(DAY, DAY).map(lambda pair: "/".join(sorted(pair))),
    st.sampled_from(["2021-23", "2021-05-XX", "202X", "2021-06/..", "[2020,2021]", "2004-06?"]),
)


@given(
    LINE,
    st.lists(LINE.filter(lambda w: not {"and", "et"} & set(w.split())), max_size=3),
    LINE,
    DATES,
    st.sampled_from(get_args(SourceType)),
)
def test_what_goes_out_comes_back(
    title: str, authors: list[str], outlet: str, published: str, kind: SourceType
) -> None:
    kept = {
        "title": title,
        "author": "; ".join(authors),
        "outlet": outlet,
        "published": published,
        "url": "https://gazette.example/1",
        "language": "fr",
        "type": kind,
    }
    (entry,) = read_csl(write_csl([Source.checked(**kept)]), "x.json")
    assert {name: getattr(entry, name) for name in kept} == kept


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ada Vane and Bo de la Orme", [("Vane", "Ada"), ("de la Orme", "Bo")]),
        ("J.-P. Orme", [("Orme", "J.-P.")]),
        ("The Mill", ["The Mill"]),
        ("Tidewater Press Agency", ["Tidewater Press Agency"]),
        ("Ada Vane et Rédaction", [("Vane", "Ada"), "Rédaction"]),
        ("", []),
    ],
)
def test_a_body_is_not_a_person(line: str, names: list[tuple[str, str] | str]) -> None:
    found = names_of(line)
    assert [n.get("literal") or (n["family"], n["given"]) for n in found] == names
    assert author_of(found) == line.replace(" and ", "; ").replace(" et ", "; ")


@pytest.mark.parametrize(
    ("edtf", "date"),
    [
        ("2023-05", {"date-parts": [[2023, 5]]}),
        ("2023-22", {"date-parts": [[2023]], "season": 2}),
        ("2019/2021-03", {"date-parts": [[2019], [2021, 3]]}),
        ("2019~", {"date-parts": [[2019]], "circa": True}),
        ("2023-05-XX", {"literal": "2023-05-XX"}),
    ],
)
def test_a_date_in_the_words_of_csl(edtf: str, date: dict[str, object]) -> None:
    assert date_of(edtf) == date
    assert edtf_of(date) == edtf
