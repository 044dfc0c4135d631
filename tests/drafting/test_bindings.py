"""Every kind of binding says what it should, in the country's way."""

import pytest

from pincite.document.resolved import NoteMark, Paragraph, Run
from pincite.drafting.resolve import resolve
from pincite.drafting.say.evidence import _translated_by
from pincite.model.evidence import Passage
from tests.drafting.closures import Builder, letter, orrery
from tests.drafting.words import lines

ENGLISH: dict[str, str] = {
    "{F1}": "more than 780 million",
    "{F1:digits}": "more than 780,000,000",
    "{F1:number}": "780,000,000",
    "{F1:bare}": "780 million",
    "{F1:start}": "More than 780 million",
    "{F1.full}": "more than 780 million requests",
    "{F1.unit}": "requests",
    "{F1.period}": "2022",
    "{F1.period:long}": "calendar year 2022",
    "{F1.period:scope}": "in 2022 alone",
    "{F1.qualifier}": "more than",
    "{F1.metric}": "Tile requests",
    "{F1.asserted_by}": "Orrery",
    "{F1.attribution}": "as stated in our letter of May 2, 2023",
    "{F1.attribution:start}": "As stated in our letter of May 2, 2023",
    "{F1.2}": "800 million",
    "{F2}": "four",
    "{F2.count}": "four",
    "{F2.members}": "Atlas Pages; Atlas Pages 2; Globe, Inc.; and Compass",
    "{P2}": "Tessellate",
    "{P2.name}": "Tessellate Corporation",
    "{P1.defined}": "Orrery Maps, Inc. (“Orrery”)",
    "{P3.named}": "Ms. Dorothea Pell",
    "{P3.title}": "Chief Executive Officer",
    "{P3.salutation}": "Ms. Pell",
    "{P3.organisation.name}": "Tessellate Corporation",
    "{P2.salutation}": "Sir or Madam",
    "{P3.block}": "Ms. Dorothea Pell|Chief Executive Officer|Tessellate Corporation"
    "|9 Mosaic Way|Inlay, Oregon 97000",
    "{E1}": "Orrery announced new prices",
    "{E1.date}": "March 2023",
    "{E1.date:start}": "In March 2023",
    "{E2.date}": "by April 2023",
    "{E3.date:in}": "on May 2, 2023",
    "{E3.date:weekday}": "Tuesday, May 2, 2023",
    "{E3.attribution}": "as stated in our letter of May 2, 2023",
    "{K1}": "§ II.D",
    "{K1.heading}": "Rate limits",
    "{K1.text}": "“Use must be reasonable.”",
    "{K2.text}": "The licensor may audit use on notice.",
    "{K1.version}": "version of September 1, 2022",
    "{K1.ref}": "§ II.D of the Licence (version of September 1, 2022)",
    "{K1.dated}": "§ II.D (version of September 1, 2022)",
    "{A1}": "Licence",
    "{A1.1}": "version of March 10, 2020",
    "{Y1.proposition}": "elements of breach",
    "{Q1}": "“more than 780 million requests”",
    "{S1}": "Letter to Tessellate",
    "{S1.ref}": "our letter of May 2, 2023",
    "{S1.date}": "May 2, 2023",
    "{M1}": "our letter of May 2, 2023",
    "{C1}": "Excessive use",
    "{C1.theory}": "Tessellate drew more than a reasonable volume of tiles",
    "{C1.1}": "The volume was unreasonable",
    "{D3.heading}": "Account",
    "{D3.deadline}": "Wednesday, June 7, 2023",
    "{D1}": "Wednesday, June 7, 2023",
    "{D2}": "5:00 p.m. Pacific time on Wednesday, May 31, 2023",
    "{letter.date}": "May 24, 2023",
    "{letter.deadline}": "Wednesday, June 7, 2023",
    "{letter.client}": "Orrery",
    "{letter.subject}": "Use of the map tiles",
    "{case.title}": "Orrery v. Tessellate",
}
FRENCH = {
    "{F1}": "plus de 780 millions",
    "{F1:digits}": "plus de 780 000 000",
    "{F1.full}": "plus de 780 millions de requêtes",
    "{F1.period:long}": "année civile 2022",
    "{F1.metric}": "Requêtes de tuiles",
    "{F1.attribution}": "comme indiqué dans notre lettre du 2 mai 2023",
    "{F2.members}": "Atlas Pages ; Atlas Pages 2 ; Globe, Inc. ; et Compass",
    "{P1.defined}": "Orrery Maps, Inc. (ci-après « Orrery »)",
    "{P3.salutation}": "Madame",
    "{P3.title}": "Directrice générale",
    "{P2.salutation}": "Madame, Monsieur",
    "{E1}": "Orrery a annoncé de nouveaux prix",
    "{E1.date:in}": "en mars 2023",
    "{E2.date}": "au plus tard en avril 2023",
    "{K1}": "article II.D",
    "{K1.text}": "« Use must be reasonable. »",
    "{A1.2}": "version du 1er septembre 2022",
    "{Q2}": "« plus de 780 millions de requêtes »",
    "{D2}": "mercredi 31 mai 2023 à 17 heures (heure du Pacifique)",
    "{letter.deadline}": "mercredi 7 juin 2023",
    "{M1}": "notre lettre du 2 mai 2023",
}
BRITISH = {
    "{letter.date}": "24 May 2023",
    "{letter.deadline}": "Wednesday 7 June 2023",
    "{D2}": "5.00 pm Pacific time on Wednesday 31 May 2023",
    "{P3.salutation}": "Ms Pell",
    "{K1}": "clause II.D",
    "{Q1}": "‘more than 780 million requests’",
}


def said(binding: str, build: Builder | None = None, **fields: str) -> str | None:
    """What a binding says in a letter; None when it is broken."""
    document = resolve(letter(binding, **fields), (build or orrery()).closure())
    block = document.blocks[0]
    assert isinstance(block, Paragraph)
    broken = [run for run in block.inlines if isinstance(run, Run) and run.broken]
    return None if broken else lines((block,))[0]


@pytest.mark.parametrize(("binding", "expected"), ENGLISH.items())
def test_english(binding: str, expected: str) -> None:
    assert said(binding) == expected


def test_a_privileged_log_spares_the_attribution_inside_and_not_in_a_letter() -> None:
    assert said("{E2.attribution}") == "as stated in our letter of May 2, 2023"
    assert said("{E2.attribution}", document="report") is None


@pytest.mark.parametrize(("binding", "expected"), FRENCH.items())
def test_french(binding: str, expected: str) -> None:
    assert said(binding, language="fr") == expected


@pytest.mark.parametrize(("binding", "expected"), BRITISH.items())
def test_british(binding: str, expected: str) -> None:
    assert said(binding, jurisdiction="England and Wales") == expected


@pytest.mark.parametrize(
    "binding",
    [
        "{F9}",
        "{F1.nonsense}",
        "{F1.count}",
        "{S1.x256}",
        "{E1.comment}",
        "{E1.note}",
        "{P1.title}",
        "{letter.marking}",
    ],
)
def test_what_says_nothing_is_broken(binding: str) -> None:
    document = resolve(letter(f"a {binding} b"), orrery().closure())
    block = document.blocks[0]
    assert isinstance(block, Paragraph)
    run = block.inlines[1]
    assert isinstance(run, Run)
    assert (run.text, run.broken, run.source) == (f"[{binding[1:-1]}?]", True, binding[1:-1])


def test_a_binding_remembers_what_it_says_and_takes_its_dress() -> None:
    block = resolve(letter("**{F1:digits}**"), orrery().closure()).blocks[0]
    assert isinstance(block, Paragraph)
    assert block.inlines == (Run("more than 780,000,000", strong=True, source="F1:digits"),)


def test_the_value_follows_the_adopted_reading() -> None:
    build = orrery()
    build.change("F1", adopted="id-F1.2")
    assert said("{F1}", build) == "800 million"
    build.change("F1", adopted=None)
    assert said("{F1}", build) is None  # two readings and none adopted


def test_a_title_is_the_one_held_at_the_letters_date() -> None:
    assert said("{P3.title}", date="2021-06-01") == "General Manager"
    assert said("{P3.title}", date="2023-06-01") == "Chief Executive Officer"


def test_a_foreign_passage_is_translated_with_the_original_at_the_foot() -> None:
    block = resolve(letter("He said {Q2}."), orrery().closure()).blocks[0]
    assert isinstance(block, Paragraph)
    assert lines((block,)) == [
        (
            "He said “more than 780 million requests”"
            "{1: « plus de 780 millions de requêtes » (translation by A. V.).}."
        )
    ]
    note = block.inlines[2]
    assert isinstance(note, NoteMark)
    first = note.inlines[0]
    assert isinstance(first, Run)
    assert first.lang == "fr"


@pytest.mark.parametrize(
    ("translator", "lang", "said_of_it"),
    [
        ("", "en", "translation ours"),
        ("ours", "fr", "traduction libre"),
        ("nous", "en", "translation ours"),
        ("Ida Vane", "en", "translation by Ida Vane"),
        ("Ida Vane", "fr", "traduction\u00a0: Ida Vane"),
    ],
)
def test_who_translated_is_said(translator: str, lang: str, said_of_it: str) -> None:
    assert (
        _translated_by(Passage(exact="x", source="S1", translator=translator), lang) == said_of_it
    )


@pytest.mark.parametrize(
    "hostile",
    ["{F1} **bold** [@S1]", "{{ 7*7 }}{% raw %}", "# Head\n\n- item", "<b>&amp;</b> ::: comment"],
)
def test_a_field_never_becomes_markup(hostile: str) -> None:
    build = orrery()
    build.change("P2", name=hostile, short_name="")
    assert said("{P2}", build) == " ".join(hostile.replace("\n", " ").split(" "))


@pytest.mark.parametrize(
    ("fields", "short", "defined"),
    [
        ({"language": "fr"}, "Mme Pell", "Dorothea Pell (ci-après « Mme Pell »)"),
        ({"jurisdiction": "England and Wales"}, "Ms Pell", "Dorothea Pell (‘Ms Pell’)"),
        ({}, "Ms. Pell", "Dorothea Pell (“Ms. Pell”)"),
    ],
)
def test_an_honorific_in_a_defined_term_is_the_documents_own(
    fields: dict[str, str], short: str, defined: str
) -> None:
    build = orrery()
    build.change("P3", short_name="Ms. Pell")
    assert (said("{P3}", build, **fields) or "").replace("\u00a0", " ") == short
    assert said("{P3.defined}", build, **fields) == defined


@pytest.mark.parametrize("binding", ["{P3.block}", "{P2.defined}", "{Q1}", "{S1.author}"])
def test_control_characters_of_a_field_are_dropped_wherever_it_is_bound(binding: str) -> None:
    build = orrery()
    build.change("P2", name="A\x07B")
    build.change("P3", name="A\x07B")
    build.change("Q1", exact="A\x07\nB")
    build.change("S1", author="A\x07B")
    words = said(binding, build)
    assert words is not None
    assert "\x07" not in words
    assert "A" in words


def test_a_field_may_hold_digits() -> None:
    build = orrery()
    build.change("S1", sha256="ab" * 32)
    assert said("{S1.sha256}", build) == "ab" * 32
