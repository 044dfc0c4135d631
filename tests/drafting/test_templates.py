"""Templates: what they see, what they write, what they may not do."""

import re
from typing import Any

import pytest

from pincite.document.textform import parse, print_tree
from pincite.drafting.resolve import resolve
from pincite.drafting.templates import TemplateText, built_ins, make_draft, read_template
from pincite.model.errors import DraftError
from tests.drafting.closures import Builder, orrery
from tests.drafting.words import cites, lines

HEADER = "---\ntitle: T\nname: t\ndocument: letter\nlanguage: en\n---\n"


def written(body: str, build: Builder | None = None, **fields: Any) -> str:
    return make_draft((build or orrery()).closure(), read_template(HEADER + body), **fields).body


def refused(body: str, build: Builder | None = None) -> dict[str, Any]:
    with pytest.raises(DraftError) as caught:
        written(body, build)
    assert caught.value.reason == "template"
    return caught.value.values


def test_a_template_writes_handles() -> None:
    body = (
        "{% for f in figures %}\n"
        "- {{ f|bind }} {{ f|bind('period', 'long') }} {{ f|cite }}\n"
        "{% endfor %}\n"
    )
    assert written(body) == "- {F1} {F1.period:long} [@F1]\n- {F2} {F2.period:long} [@F2]\n"


def test_conditions_and_loops_read_plain_words() -> None:
    body = (
        "{% if claims[0].theory %}{{ claims|length }} "
        "{{ claims[0].elements|map(attribute='handle')|join(', ') }}{% endif %}"
    )
    assert written(body) == "1 C1.1, C1.2\n"


@pytest.mark.parametrize(
    "hostile",
    [
        "{F1} **b** *i* [@S1] ^[n]",
        "::: comment",
        "# head",
        "- item",
        "1. one",
        "| a | b |",
        "{{ 7 }} {% x %}",
        "<br> <!-- --> &amp;",
        "---",
        "> quoted",
    ],
)
def test_a_field_that_a_template_prints_stays_words(hostile: str) -> None:
    build = orrery()
    build.change("P2", short_name=hostile)
    for body in (
        "{{ opposing.short }}",
        "x {{ opposing.short }}",
        "| {{ opposing.short }} |\n|---|\n",
    ):
        tree = parse(written(body, build))
        assert len(tree.blocks) == 1
        assert hostile in "".join(_words(tree.blocks[0]))


def _words(block: Any) -> list[str]:
    inlines = block.header[0] if hasattr(block, "header") else block.inlines
    return [inline.text for inline in inlines]


@pytest.mark.parametrize(
    "escape",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ claims.__class__ }}",
        "{{ claims[0]['__class__'] }}",
        "{{ (claims|first).items() }}",
        "{{ self.__init__.__globals__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ lipsum.__globals__ }}",
        "{{ joiner() }}",
        "{{ namespace() }}",
        "{{ range(10) }}",
        "{{ ''|attr('__class__') }}",
        "{{ claims|map(attribute='__class__')|list }}",
        "{{ ['a']|map('attr', '__class__')|list }}",
        "{{ claims|map(attribute='title.__class__')|list|first }}",
        "{{ '{0.__class__}'.format(1) }}",
        "{{ '%s' % 1 }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 10 ** 1000000 }}",
        "{{ 'a' ~ 'b' }}",
        "{{ claims.append(1) }}",
        "{{ client.update(name='x') }}",
        "{% for x in [1] %}{{ loop.__class__ }}{% endfor %}",
        "{% for x in [1] recursive %}{{ loop([1]) }}{% endfor %}",
        "{% include 'x' %}",
        "{% import 'os' as os %}",
        "{% from 'os' import path %}",
        "{% extends 'x' %}",
        "{% block x %}{% endblock %}",
        "{% macro m() %}{{ caller.__class__ }}{% endmacro %}{% call m() %}{% endcall %}",
        "{% macro m() %}{{ varargs }}{{ m.__class__ }}{% endmacro %}{{ m() }}",
        "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
        "{% macro m(x) %}{{ x }}{{ x }}{% endmacro %}{{ "
        + "m(" * 18
        + "'abcdefgh'"
        + ")" * 18
        + " }}",
        "{% set x %}a{% endset %}{{ x }}",
        "{% set ns = namespace(a=1) %}",
        "{% filter upper %}a{% endfilter %}",
        "{{ claims|tojson }}",
        "{{ claims|pprint }}",
        "{{ 'a'|center(1000000000) }}",
        "{{ claims|groupby('title') }}",
        "{{ [1]|counted }}",
        "{{ claims }}",
        "{{ client|bind('name} **x** {P1') }}",
        "{{ 'F1'|bind }}",
        "{% autoescape true %}{% endautoescape %}",
        "{% trans %}a{% endtrans %}",
        "{% debug %}",
    ],
)
def test_published_ways_out_are_refused(escape: str) -> None:
    values = refused("one\n\n" + escape)
    assert values["detail_code"] in (
        "forbidden",
        "undefined",
        "syntax",
        "too_long",
        "binding",
        "not_an_item",
    )
    assert values["line"] == 9


def test_endless_work_is_cut_short() -> None:
    loops = "{% for a in x %}" * 6 + "{% endfor %}" * 6
    body = "{% set x = [" + "1," * 60 + "] %}" + loops
    assert refused(body)["detail_code"] == "too_long"


@pytest.mark.parametrize(
    ("text", "line", "code", "what"),
    [
        ("no header", 1, "header_missing", ""),
        ("---\ntitle: T\n", 3, "header_missing", ""),
        ("---\ntitle T\n---\n", 2, "header_line", ""),
        ("---\ntitle: T\ntitle: U\n---\n", 3, "header_twice", "title"),
        ("---\ntitle: T\nname: t\ndocument: letter\n---\n", 1, "header_key", "language"),
        (
            "---\ntitle: T\nname: t\ndocument: poem\nlanguage: en\n---\n",
            4,
            "header_value",
            "document",
        ),
        (
            "---\ntitle: T\nname: T t\ndocument: letter\nlanguage: en\n---\n",
            3,
            "header_value",
            "name",
        ),
        ("x" * 300_000, 1, "too_long", ""),
    ],
)
def test_a_header_that_is_wrong_names_its_line(text: str, line: int, code: str, what: str) -> None:
    with pytest.raises(DraftError) as caught:
        read_template(text)
    assert caught.value.values == {"line": line, "detail_code": code, "what": what}


@pytest.mark.parametrize(
    ("body", "line", "code"),
    [
        ("one\n\n{% if x %}\n", 9, "syntax"),
        ("one\n{{ nobody }}\n", 8, "undefined"),
        ("{% for f in figures %}\n{{ f.nothing }}\n{% endfor %}\n", 8, "undefined"),
        ("one\ntwo\n{{ client|nofilter }}\n", 9, "syntax"),
    ],
)
def test_an_error_names_its_line(body: str, line: int, code: str) -> None:
    values = refused(body)
    assert (values["line"], values["detail_code"]) == (line, code)
    assert values["what"]


# ------------------------------------------------------------------ the program's own


@pytest.mark.parametrize("template", built_ins(), ids=lambda one: f"{one.language}-{one.name}")
def test_each_template_makes_a_whole_draft(template: TemplateText) -> None:
    closure = orrery().closure()
    draft = make_draft(closure, template, date="2023-05-24")
    assert print_tree(parse(draft.body)) == draft.body
    assert "{{" not in draft.body
    assert "{%" not in draft.body
    document = resolve(draft, closure)
    text = "\n".join(lines(document.blocks))
    assert "?]" not in text, [line for line in text.split("\n") if "?]" in line]
    assert not re.search(r"\w  \w|[.]{2}|\s[.,]|[(] | [)]", text)
    assert not any(cite.broken for cite in cites(document.blocks))
    assert len(text) > 150
    assert template.rules


@pytest.mark.parametrize("template", built_ins(), ids=lambda one: f"{one.language}-{one.name}")
def test_each_template_stands_an_empty_case(template: TemplateText) -> None:
    from pincite.document.closure import Closure
    from pincite.model.case import Case

    draft = make_draft(Closure(Case.checked(title="Empty")), template, date="2023-05-24")
    assert draft.body


def test_every_template_exists_in_both_languages() -> None:
    names = {language: {one.name for one in built_ins(language)} for language in ("en", "fr")}
    assert names["en"] == names["fr"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_demand_letter_says_what_it_must(language: str) -> None:
    from pincite.drafting.templates import built_in

    build = orrery()
    build.remove("F1.2")  # sources dispute the figure no longer
    closure = build.closure()
    draft = make_draft(closure, built_in("demand-letter", language), date="2023-05-24")
    document = resolve(draft, closure)
    text = "\n".join(lines(document.blocks))
    expected = {
        "en": ("our letter of May 2, 2023", "more than 780 million", "Wednesday, June 7, 2023",
               "Atlas Pages 2", "§ II.D", "Enclosures (2)", "reserves", "suspend"),
        "fr": ("notre lettre du 2 mai 2023", "plus de 780 millions", "mercredi 7 juin 2023",
               "Atlas Pages 2", "article II.D", "Pièces jointes (2)", "réserve", "suspendre"),
    }[language]  # fmt: skip
    assert [words for words in expected if words not in text] == []
    assert "Server log" not in text
