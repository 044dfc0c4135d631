"""Saved web pages."""

import pytest

from pincite.intake.readers import read
from pincite.intake.reading import full_text
from pincite.text.errors import ReadError
from tests.intake.articles import OLD_PAGE, PAGE


def test_an_article_and_what_the_page_says_of_it() -> None:
    reading = read(PAGE.encode(), "page.html")
    assert reading.title == "La compagnie réclame ses horaires"
    assert (reading.author, reading.outlet) == ("Anne Exemple", "Le Journal du Port")
    assert (reading.published, reading.language) == ("2023-05-19", "fr")
    assert reading.url == "https://journal.example/a?x=1"
    assert reading.meta("canonical_url") == "https://journal.example/a"
    assert [
        (block.role, block.paragraph) for block in reading.blocks if block.role != "byline"
    ] == [
        ("title", None),
        ("caption", None),
        ("paragraph", 1),
        ("paragraph", 2),
        ("heading", None),
        ("paragraph", 3),
        ("paragraph", 4),
        ("list_item", 5),
        ("list_item", 6),
        ("table", None),
        ("quotation", 7),
        ("paragraph", 8),
    ]


def test_an_old_page_whose_paragraphs_are_breaks() -> None:
    reading = read(OLD_PAGE.encode(), "old.html")
    assert (reading.title, reading.outlet) == ("Ferry line sues", "The Verdane Times")
    assert (reading.author, reading.published) == ("Ann Example", "2023-05-19")
    assert [block.role for block in reading.blocks] == ["title", "byline", *["paragraph"] * 3]
    assert reading.blocks[-1].text == "The rival said that it would respond."


def test_furniture_scripts_and_remote_addresses_are_no_text() -> None:
    text = full_text(read(PAGE.encode(), "page.html").blocks)
    for word in (
        "Accueil",
        "Inscrivez",
        "Partager",
        "Lire aussi",
        "Tous droits",
        "never text",
        "remote",
    ):
        assert word not in text


def test_tables_keep_their_cells_and_breaks_their_lines() -> None:
    blocks = read(PAGE.encode(), "page.html").blocks
    table = next(block for block in blocks if block.role == "table")
    assert table.table == (("Mois", "Requêtes"), ("Mars", "1\u00a0500"), ("Avril", "2 300")) or (
        table.table[1][0] == "Mars"
    )
    assert table.text.splitlines()[0] == "Mois\tRequêtes"
    assert any("avocate.\nLa suite" in block.text for block in blocks)


def test_declared_encodings_are_honoured() -> None:
    page = PAGE.replace("utf-8", "iso-8859-1").replace("–", "-")
    assert "réclame" in read(page.encode("cp1252"), "page.html").title


def test_a_wrongly_declared_language_is_said() -> None:
    reading = read(PAGE.replace('lang="fr-FR"', 'lang="en"').encode(), "page.html")
    assert reading.language == "fr"
    assert "language_mismatch:en" in reading.notes


def test_a_page_of_terms_keeps_its_clauses() -> None:
    clauses = "".join(
        f"<h3>{n}. Clause {n}</h3><p>The user shall keep record number {n} for as long as it "
        f"is needed, and shall show it when asked.</p>"
        for n in range(1, 9)
    )
    page = f"<html><body><div><h1>Harbour Data Agreement</h1>{clauses}</div></body></html>"
    reading = read(page.encode(), "terms.html")
    text = full_text(reading.blocks)
    assert all(f"record number {n} for" in text for n in range(1, 9))
    assert reading.title == "Harbour Data Agreement"


def test_wrappers_named_like_furniture_do_not_empty_a_page() -> None:
    page = '<html><body><div class="social layout"><p>One sentence only, here.</p></div></body>'
    assert full_text(read(page.encode(), "a.html").blocks) == "One sentence only, here."


def nested(depth: int) -> bytes:
    words = "<p>Deep words, quite alone.</p>"
    return f"<html><body>{'<div>' * depth}{words}{'</div>' * depth}</body></html>".encode()


def test_deep_nesting_is_read_and_too_deep_is_said() -> None:
    assert "Deep words" in full_text(read(nested(500), "deep.html").blocks)
    with pytest.raises(ReadError) as caught:
        read(nested(50_000), "deep.html")
    assert caught.value.code == "nested_too_deep"


def test_a_page_without_text_says_so() -> None:
    with pytest.raises(ReadError) as caught:
        read(b"<html><body><script>1</script></body></html>", "empty.html")
    assert caught.value.code == "no_text"
