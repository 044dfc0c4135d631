"""Plain text: encodings, paragraphs, titles, and what is no part of the article."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.intake.boilerplate import cut_glued, is_boilerplate
from pincite.intake.readers import read
from pincite.intake.reading import block_offsets, full_text
from pincite.text.errors import ReadError
from tests.intake.articles import AGENCY, CROWDED, ENGLISH, FRENCH


def test_an_english_copy_of_a_page() -> None:
    reading = read(ENGLISH.encode(), "a.txt")
    assert reading.title == "Ferry Line Says Rival Copied Its Timetables"
    assert (reading.language, reading.outlet) == ("en", "The Verdane Times")
    roles = [block.role for block in reading.blocks]
    expected = ["title", "paragraph", "paragraph", "caption", "heading", "paragraph", "byline"]
    assert roles == expected
    assert [block.paragraph for block in reading.blocks] == [None, 1, 2, None, None, 3, None]
    text = full_text(reading.blocks)
    for furniture in (
        "newsletter",
        "Sign up",
        "one email",
        "Stay informed",
        "registering",
        "Add a",
    ):
        assert furniture not in text
    assert text.rstrip().endswith("From The Verdane Times")


def test_two_lines_that_a_blank_line_parts_are_two_paragraphs() -> None:
    reading = read(
        b"Statement for the half-year to 30 June 2025, sent on 9 January 2026.\n\n"
        b"Units of The Slow Ferry in all countries: 1,204 copies.\n",
        "statement.txt",
    )
    assert [block.text[:9] for block in reading.blocks] == ["Statement", "Units of "]


def test_a_french_copy_of_a_page() -> None:
    reading = read(FRENCH.encode(), "a.txt")
    assert reading.title == "La compagnie de Verdane réclame ses horaires"
    assert (reading.language, reading.author) == ("fr", "Anne Exemple")
    assert reading.published == "2023-05-19"
    assert reading.blocks[-1].text == "Le concurrent promet de répondre."
    assert "boilerplate_removed:4" in reading.notes


def test_a_copy_without_blank_lines_and_full_of_furniture() -> None:
    reading = read(CROWDED.encode(), "a.txt")
    assert reading.title == "Transports : la compagnie Verdane attaque son rival"
    assert (reading.author, reading.published) == ("Marie EXEMPLE", "2023-05-22")
    roles = ["title", "byline", "byline", "paragraph", "caption", "paragraph", "paragraph"]
    assert [block.role for block in reading.blocks] == roles
    assert reading.blocks[-1].text.startswith("Ostmark n'a pas répondu.")


def test_an_agency_s_dateline_and_credits() -> None:
    reading = read(AGENCY.encode(), "a.txt")
    assert reading.title.startswith("The Verdane ferry line said on Friday")
    assert reading.outlet == "Reuters"
    assert [block.role for block in reading.blocks] == ["paragraph", "paragraph", "byline"]
    assert reading.blocks[0].text.startswith("VERDANE, May 19 (Reuters) - The")


def test_a_text_without_title_line_gets_a_sensible_title() -> None:
    body = (
        "Last month the harbour board, which had said nothing for years on end about timetables, "
        "let it be known that it would act.\n\nIt did not say how."
    )
    reading = read(body.encode(), "004_x.txt")
    assert reading.title.endswith("…")
    assert body.startswith(reading.title[:-1])
    assert body[len(reading.title) - 1] in " ,"
    assert len(reading.title) <= 81
    assert [block.paragraph for block in reading.blocks] == [1, 2]


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("cp1252", b""),
        ("mac_roman", b""),
    ],
)
def test_the_same_words_in_every_encoding(encoding: str, mark: bytes) -> None:
    reading = read(mark + FRENCH.encode(encoding), "a.txt")
    assert full_text(reading.blocks) == full_text(read(FRENCH.encode(), "a.txt").blocks)


def test_other_alphabets_are_detected() -> None:
    text = "Компания утверждает, что её расписания были скопированы без разрешения. " * 3
    reading = read(text.encode("cp1251"), "a.txt")
    assert "Компания утверждает" in full_text(reading.blocks)
    assert any(note.startswith("encoding_guessed:") for note in reading.notes)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\n ", "empty"),
        (b"text\x00with\x01zero\x02bytes" * 20, "binary"),
        (bytes(range(256)) * 8, "binary"),
        (b"\x7fELF" + b"\x02" * 60, "unsupported"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(data, "evidence.txt")
    assert caught.value.code == code
    assert caught.value.values["name"] == "evidence.txt"


def test_paragraphs_by_lines_and_by_wrapped_lines() -> None:
    by_lines = "\n".join(
        f"This is sentence number {n} of the note, quite long." * 3 for n in range(4)
    )
    assert len(read(by_lines.encode(), "a.txt").blocks) == 4
    wrapped = "\n\n".join(
        "A paragraph that some old program wrapped at a column of about\n"
        "seventy characters, as they all did in those days, and that goes on\nfor three lines."
        for _ in range(2)
    )
    blocks = read(wrapped.encode(), "a.txt").blocks
    assert [block.text.count("\n") for block in blocks] == [0, 0]
    assert "about seventy" in blocks[0].text


def test_a_letter_loses_nothing() -> None:
    letter = (
        "Dear Ms Example,\n\nSee the schedule of dates.\n\nShare\n\nYours faithfully,\nAnn Example"
    )
    reading = read(letter.encode(), "letter.txt")
    assert reading.source_type == "letter"
    assert "Share" in full_text(reading.blocks)


@pytest.mark.parametrize(
    "line",
    [
        "The newsletter icon of the company was changed in March.",
        "Sign up sheets were found in the office of the harbour master.",
        "Twitter",
        "Comments by the minister were not recorded.",
        "Read the contract: it says so.",
        "See: Exhibit 4",
        "Le partage des données a commencé en mars.",
        "Lire le contrat suffit.",
        "La publicité représente 40 % des recettes.",
        "We use cookies.txt files in the audit",
        "More than 780 readers commented.",
    ],
)
def test_sentences_that_speak_of_such_things_stay(line: str) -> None:
    assert not is_boilerplate(line) or line.startswith("We use cookies")


def test_glued_words_are_cut_only_after_a_finished_sentence() -> None:
    assert cut_glued("He left the company.Add a Comment") == "He left the company."
    assert cut_glued("« Oui. »Lire la suite") == "« Oui. »"
    assert cut_glued("They asked him to add a comment") == "They asked him to add a comment"
    assert cut_glued("Click, then read more") == "Click, then read more"


@given(st.text(min_size=1, max_size=400))
def test_any_text_reads_or_is_refused_and_offsets_hold(text: str) -> None:
    try:
        reading = read(text.encode("utf-8", "replace"), "any.txt")
    except ReadError:
        return
    whole = full_text(reading.blocks)
    whole.encode("utf-8")
    for block, (start, end) in zip(reading.blocks, block_offsets(reading.blocks), strict=True):
        assert whole[start:end] == block.text
    numbers = [block.paragraph for block in reading.blocks if block.paragraph is not None]
    assert numbers == list(range(1, len(numbers) + 1))


def test_byline_and_date_in_one_paragraph_are_read_line_by_line() -> None:
    text = (
        "Le moulin réclame des comptes\n\n"
        "Par Jeanne Exemple\nPublié le 19 mai 2023 à 10h42 - Mis à jour le 19/05/2023 à 11h05\n\n"
        "Le moulin a adressé jeudi une lettre de trois pages à la boulangerie voisine.\n\n"
        "La boulangerie répondra comme il convient, a-t-elle fait savoir dans la soirée.\n\n"
        "Votre adresse e-mail sera utilisée pour vous envoyer nos lettres.\n"
    )
    found = read(text.encode(), "moulin.txt")
    assert (found.author, found.published) == ("Jeanne Exemple", "2023-05-19")
    assert [block.paragraph for block in found.blocks if block.paragraph] == [1, 2]
    assert "adresse" not in "".join(b.text for b in found.blocks if "lettres" in b.text)
