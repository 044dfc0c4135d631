"""What pages say of title, author, outlet and day, in the shapes that sites really use."""

import pytest

from pincite.intake.readers import read
from pincite.intake.reading import Reading
from tests.intake.formats.made import FR_PARAGRAPHS

BODY = "".join(f"<p>{words}</p>" for words in FR_PARAGRAPHS)
H1 = "La compagnie réclame ses horaires"


def page(head: str = "", before: str = "", *, encoding: str = "utf-8", h1: str = H1) -> Reading:
    text = (
        f'<html lang="fr"><head>{head}</head><body><article><h1>{h1}</h1>{before}{BODY}'
        "</article></body></html>"
    )
    return read(text.replace("\u202f", "\xa0").encode(encoding), "page.html")


def described(fields: str) -> str:
    return f'<script type="application/ld+json">{fields}</script>'


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="19/05/2023 08:12">',
        '<meta itemprop="datePublished" content="20230519">',
        '<meta name="pubdate" content="Fri, 19 May 2023 08:12:00 +0200">',
        '<meta name="dcterms.created" content="2023-05-19">',
        '<meta name="date" content="1684476720">',
        described('{"@type": "NewsArticle", "headline": "T", "datePublished": "May 19, 2023"}'),
        described('<!-- {"@type": "Article", "datePublished": "2023-05-19",} -->'),
        described('[{"@type": "X"}, {"@type": ["Article"], "datePublished": "19 mai 2023"}]'),
    ],
)
def test_days_in_the_head(head: str) -> None:
    assert page(head).published == "2023-05-19"


@pytest.mark.parametrize(
    "line",
    [
        '<p class="date">Publié le 19/05/2023 à 08:12</p>',
        "<div class='meta'>Publié le vendredi 19 mai 2023 à 8h12 - Modifié le 20 mai 2023</div>",
        "<time>19 mai 2023</time>",
        '<time itemprop="datePublished" datetime="2023-05-19">hier</time>',
        "<p>Le 19 mai 2023 à 8 h 12</p>",
    ],
)
def test_days_in_the_page(line: str) -> None:
    assert page(before=line).published == "2023-05-19"


def test_a_day_with_two_readings_is_not_guessed() -> None:
    text = f"<html><body><p class='date'>05/06/2023</p><h1>{H1}</h1></body></html>"
    assert read(text.encode(), "page.html").published == ""


@pytest.mark.parametrize(
    ("head", "before", "author"),
    [
        ('<meta name="author" content="Par Anne Exemple et Marie Autre">', "",
         "Anne Exemple, Marie Autre"),
        ('<meta name="byl" content="By Ann Example">', "", "Ann Example"),
        ("", '<a rel="author" href="/x">Anne Exemple</a>', "Anne Exemple"),
        ("", '<span class="article-author">Par Anne Exemple</span>', "Anne Exemple"),
        ("", '<div class="author-box">Our staff writes on ports and rivers.</div>', ""),
        (described('{"@graph": [{"@type": "Person", "@id": "#a", "name": "Anne Exemple"},'
                   '{"@type": "NewsArticle", "headline": "T", "author": {"@id": "#a"}}]}'),
         "", "Anne Exemple"),
        (described('{"@type": "Article", "author": [{"@type": "Person", "name": "Anne Exemple"},'
                   '{"@type": "Organization", "name": "AFP"}]}'), "", "Anne Exemple"),
    ],
)  # fmt: skip
def test_authors(head: str, before: str, author: str) -> None:
    assert page(head, before).author == author


def test_outlet_address_and_entities() -> None:
    fields = (
        '{"@type": "NewsArticle", "headline": "Un titre &amp; un autre", "inLanguage": "fr-FR",'
        '"publisher": [{"name": "Le Journal du Port"}], "url": "https://port.example/a"}'
    )
    reading = page(described(fields))
    assert (reading.title, reading.outlet) == ("Un titre & un autre", "Le Journal du Port")
    assert reading.url == "https://port.example/a"
    assert page('<meta name="dc.publisher" content="Ministère">').outlet == "Ministère"
    assert page('<meta name="application-name" content="Le Port">').outlet == "Le Port"


def test_the_headline_before_the_name_of_the_site() -> None:
    reading = page("<title>Le Port</title>")
    assert reading.title == H1
    assert [block.text for block in reading.blocks if block.role == "title"] == [H1]


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("said", ["", "named"])
def test_encodings_named_or_not(encoding: str, said: str) -> None:
    name = {"cp1252": "windows-1252", "utf-8-sig": "utf-8"}.get(encoding, encoding)
    reading = page(f'<meta charset="{name}">' if said else "", encoding=encoding)
    assert reading.title == H1
    assert reading.blocks[1].text == FR_PARAGRAPHS[0].replace("\u202f", "\xa0")
