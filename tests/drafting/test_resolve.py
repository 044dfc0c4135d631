"""The whole document: frame, comments, composed parts, typography, digest."""

from dataclasses import replace

from pincite.document.charts import Bars, Lineage
from pincite.document.resolved import (
    EntryList,
    Graphic,
    ListBlock,
    Paragraph,
    Run,
    Signature,
    Table,
)
from pincite.drafting.digest import digest
from pincite.drafting.resolve import resolve
from tests.drafting.closures import letter, orrery
from tests.drafting.words import lines

WHOLE = """\
::: comment
Internal.
:::

{letter.addressee.salutation} "{F1}" isn't [@F1]

::: figures F1 F2

::: clauses

::: demands

::: signature

::: enclosures
"""


def test_the_frame_of_a_letter() -> None:
    document = resolve(letter(WHOLE), orrery().closure())
    assert document.kind == "letter"
    assert document.letterhead.name == "Vane & Quill"
    assert document.running == ("Ms. Dorothea Pell", "May\u00a024, 2023")
    assert document.watermark == "Draft"
    assert document.author == "Ansel Vane"
    assert document.facts == ()
    assert resolve(letter(WHOLE, state="issued"), orrery().closure()).watermark == ""


def test_the_frame_of_a_report() -> None:
    draft = letter("x [@S1] [@S4]", document="report", settings={"marking": "Privileged"})
    document = resolve(draft, orrery().closure())
    assert document.marking == "Privileged"
    assert dict(document.facts)["Evidence"] == "Exs. 1–2"
    french = resolve(draft.changed(language="fr"), orrery().closure())
    assert dict(french.facts)["Pièces"].replace("\u00a0", " ") == "Pièces n° 1 à 2"


def test_comments_never_come_along() -> None:
    document = resolve(letter(WHOLE), orrery().closure())
    assert "Internal." not in "\n".join(lines(document.blocks))


def test_blocks_are_known_by_their_place() -> None:
    document = resolve(letter("# a\n\n- b\n\n  c\n- d\n\n> e"), orrery().closure())
    assert [getattr(block, "id", "") for block in document.blocks] == ["0", "1", "2"]
    listed = document.blocks[1]
    assert isinstance(listed, ListBlock)
    within = [inner for item in listed.items for inner in item.blocks]
    assert [getattr(inner, "id", "") for inner in within] == ["1.0.0", "1.0.1", "1.1.0"]


def test_composed_parts_of_a_letter() -> None:
    document = resolve(letter(WHOLE), orrery().closure())
    text = lines(document.blocks)
    assert (
        "Tile requests | 780,000,000 | requests | calendar year 2022 | more than | Ex. 1 at ¶ 3"
        in text
    )
    assert any(line.startswith("§ II.D|Rate limits|version of September 1, 2022") for line in text)
    assert "1. Account. Tessellate shall deliver an audit report for each application." in text
    assert (
        "2. Contact. Tessellate shall name a contact by 5:00 p.m. Pacific time on Wednesday,"
        " May 31, 2023." in text
    )
    signature = next(block for block in document.blocks if isinstance(block, Signature))
    assert (signature.name, signature.capacity) == (
        "Ansel Vane",
        ("Counsel for Orrery Maps, Inc.",),
    )
    entries = next(block for block in document.blocks if isinstance(block, EntryList))
    assert entries.title == "Enclosures\u00a0(2)"
    assert [destination for _, _, destination in entries.entries] == ["S1", "S4"]


def test_composed_parts_of_a_report() -> None:
    body = (
        "::: variance\n\n::: gaps\n\n::: sources\n\n::: exhibits hashes\n\n::: lineage F1\n\n[@S1]"
    )
    document = resolve(letter(body, document="report"), orrery().closure())
    text = "\n".join(lines(document.blocks))
    assert (
        "800 million requests | Tessellate | Ex. 2 at ¶ 7 | repeats our letter of May 2, 2023"
        in text
    )
    assert "Excessive use. Tessellate knew the limits. Ask for e-mails." in text
    assert "Six sources were examined. They go back to four origins." in text
    assert "SHA-256 " + "1" * 64 in text
    graphic = next(block for block in document.blocks if isinstance(block, Graphic))
    assert graphic.data == Lineage((1,), "1 report, 1 origin")


def test_a_chart_shows_only_what_can_be_compared() -> None:
    build = orrery()
    build.change("F2", period="2022")
    build.change("F2.1", value="4000")
    build.change("F2", members=())
    document = resolve(letter("::: figures chart"), build.closure())
    graphic = document.blocks[0]
    assert isinstance(graphic, Graphic)
    assert isinstance(graphic.data, Bars)
    assert [bar.bound for bar in graphic.data.bars] == ["floor", ""]


def test_typography_goes_over_bindings() -> None:
    def said(language: str) -> str:
        block = resolve(
            letter('"{F1}" isn\'t "so"; ok?', language=language), orrery().closure()
        ).blocks[0]
        assert isinstance(block, Paragraph)
        return "".join(run.text for run in block.inlines if isinstance(run, Run))

    assert said("en") == "“more than 780\u00a0million” isn’t “so”; ok?"
    assert said("fr") == (
        "«\u00a0plus de 780\u00a0millions\u00a0» isn’t «\u00a0so\u00a0»\u202f; ok\u202f?"
    )


def test_what_never_ends_a_line_is_tied_to_the_value_after_it() -> None:
    def first_run(words: str, language: str) -> str:
        block = resolve(letter(words, language=language), orrery().closure()).blocks[0]
        assert isinstance(block, Paragraph)
        run = block.inlines[0]
        assert isinstance(run, Run)
        return run.text

    assert first_run("intitulé « {A1} ».", "fr") == "intitulé «\u00a0"
    assert first_run("pièce n° {F2}", "fr").endswith("n°\u00a0")
    assert first_run("under Art. {F2}", "en").endswith("Art.\u00a0")
    assert first_run("there is no {F2}", "en").endswith("no ")


def test_exact_quotations_are_left_alone() -> None:
    build = orrery()
    build.change("Q1", exact="it's \"so\" ; he said - 'no'")
    block = resolve(letter("{Q1}"), build.closure()).blocks[0]
    assert isinstance(block, Paragraph)
    assert block.inlines == (Run("“it's \"so\" ; he said - 'no'”", source="Q1"),)


def test_tables_name_what_is_gone() -> None:
    document = resolve(
        letter("::: figures F1 F9\n\n::: clauses K9\n\n::: demands D9"), orrery().closure()
    )
    table = document.blocks[0]
    assert isinstance(table, Table)
    assert table.rows[1][0].inlines == (Run("[F9?]", source="F9", broken=True),)
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert "[K9?]" in "\n".join(lines(document.blocks))
    assert "1. [D9?]" in lines(document.blocks)


def test_the_digest_is_stable_and_sees_every_change() -> None:
    build = orrery()
    draft = letter(WHOLE)
    first = digest(resolve(draft, build.closure()))
    assert first == digest(resolve(draft, build.closure()))
    assert len(first) == 64
    assert digest(resolve(draft.changed(state="issued"), build.closure())) == first
    document = resolve(draft, build.closure())
    assert digest(replace(document, title="other")) != first
    build.change("F1", adopted="id-F1.2")
    assert digest(resolve(draft, build.closure())) != first
