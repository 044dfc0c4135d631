"""Suggestions in words: what was found, where, by which rule, and the form that mends one."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from pincite.text.figures import format_figure
from pincite.ui.forms import Field
from pincite.ui.items.choices import words as choice_words
from pincite.ui.items.dates import date_problem, date_words, language
from pincite.ui.workspaces.sources import words
from pincite.ui.workspaces.sources.text_map import pinpoint

if TYPE_CHECKING:
    from pincite.intake.suggest import Suggestion

translate = QCoreApplication.translate
ICONS = {
    "figure": "figures",
    "date": "event",
    "deadline": "deadline",
    "quotation": "quote",
    "party": "user",
}


def kinds() -> list[tuple[str, str]]:
    """The kinds in the order of the card, in the plural."""
    return [
        ("figure", translate("Suggestions", "Figures")),
        ("deadline", translate("Suggestions", "Deadlines")),
        ("date", translate("Suggestions", "Dates")),
        ("quotation", translate("Suggestions", "Quotations")),
        ("party", translate("Suggestions", "Names")),
    ]


def said(each: Suggestion) -> str:
    """What was found, short: ``780 million``, ``7 Jun 2023``."""
    if each.kind == "figure" and each.value:
        high = Decimal(each.high) if each.high else None
        qualifier = "about" if high is not None and each.qualifier == "about" else "exactly"
        return format_figure(
            Decimal(each.value), high, each.unit, qualifier, language(), _style(each)
        )
    if each.edtf:
        return words.date(each.edtf)
    return each.exact


def _style(each: Suggestion) -> str:
    return "words" if Decimal(each.value) >= 1_000_000 else "code"


def where(each: Suggestion) -> str:
    """Where it stands and what it is about: ``¶ 3 · API calls``."""
    about = {
        "figure": each.unit,
        "date": each.exact,
        "deadline": translate("Suggestions", "due"),
        "quotation": each.speaker,
        "party": translate("Suggestions", "in the case") if each.known else "",
    }[each.kind]
    place = pinpoint(each.paragraph, each.page, "")
    return " · ".join(part for part in (place, about) if part)


def why(each: Suggestion) -> str:
    """Which words, and which rule."""
    told = translate("Suggestions", "“%1”\nRule: %2")
    return told.replace("%1", each.exact).replace("%2", rule(each.rule))


_RULES = {
    "digits": QT_TRANSLATE_NOOP("Suggestions", "a number in digits"),
    "words": QT_TRANSLATE_NOOP("Suggestions", "a number in words"),
    "noun": QT_TRANSLATE_NOOP("Suggestions", "followed by what is counted"),
    "measure": QT_TRANSLATE_NOOP("Suggestions", "with a measure"),
    "time": QT_TRANSLATE_NOOP("Suggestions", "with a length of time"),
    "currency": QT_TRANSLATE_NOOP("Suggestions", "with a currency"),
    "percent": QT_TRANSLATE_NOOP("Suggestions", "a percentage"),
    "full_date": QT_TRANSLATE_NOOP("Suggestions", "a whole date"),
    "month_and_year": QT_TRANSLATE_NOOP("Suggestions", "a month and a year"),
    "day_and_month": QT_TRANSLATE_NOOP(
        "Suggestions", "a day and a month, the year from the context"
    ),
    "month_alone": QT_TRANSLATE_NOOP("Suggestions", "a month alone, the year from the context"),
    "weekday": QT_TRANSLATE_NOOP("Suggestions", "a weekday, counted from the source’s own date"),
    "part_of_month": QT_TRANSLATE_NOOP("Suggestions", "a part of a month"),
    "part_of_year": QT_TRANSLATE_NOOP("Suggestions", "a part of a year"),
    "quarter": QT_TRANSLATE_NOOP("Suggestions", "a quarter"),
    "relative": QT_TRANSLATE_NOOP("Suggestions", "counted from the source’s own date"),
    "relative_month": QT_TRANSLATE_NOOP("Suggestions", "counted from the source’s own date"),
    "relative_weekday": QT_TRANSLATE_NOOP("Suggestions", "counted from the source’s own date"),
    "near_day": QT_TRANSLATE_NOOP("Suggestions", "counted from the source’s own date"),
    "iso": QT_TRANSLATE_NOOP("Suggestions", "a whole date"),
    "numeric": QT_TRANSLATE_NOOP("Suggestions", "a date in numbers"),
    "about": QT_TRANSLATE_NOOP("Suggestions", "about then"),
    "until": QT_TRANSLATE_NOOP("Suggestions", "until then"),
    "before": QT_TRANSLATE_NOOP("Suggestions", "before then"),
    "at_the_latest": QT_TRANSLATE_NOOP("Suggestions", "at the latest"),
    "term": QT_TRANSLATE_NOOP("Suggestions", "a length of time allowed"),
    "term_from_event": QT_TRANSLATE_NOOP("Suggestions", "a length of time from an event"),
    "title": QT_TRANSLATE_NOOP("Suggestions", "after a title such as Mr"),
    "organisation": QT_TRANSLATE_NOOP("Suggestions", "with a form of company"),
    "role": QT_TRANSLATE_NOOP("Suggestions", "beside an office held"),
    "speech": QT_TRANSLATE_NOOP("Suggestions", "beside a verb of speaking"),
    "said_after": QT_TRANSLATE_NOOP("Suggestions", "the speaker named after it"),
    "said_before": QT_TRANSLATE_NOOP("Suggestions", "the speaker named before it"),
    "count": QT_TRANSLATE_NOOP("Suggestions", "a number of things"),
    "between": QT_TRANSLATE_NOOP("Suggestions", "between two values"),
    "range": QT_TRANSLATE_NOOP("Suggestions", "from one value to another"),
    "partitive": QT_TRANSLATE_NOOP("Suggestions", "a number out of a total"),
    "years": QT_TRANSLATE_NOOP("Suggestions", "a run of years"),
    "days": QT_TRANSLATE_NOOP("Suggestions", "a run of days or months"),
    "half_year": QT_TRANSLATE_NOOP("Suggestions", "half of a year"),
    "fiscal_year": QT_TRANSLATE_NOOP("Suggestions", "a fiscal year"),
    "first_months": QT_TRANSLATE_NOOP("Suggestions", "the first months of a year"),
    "months_to": QT_TRANSLATE_NOOP("Suggestions", "a number of months up to a date"),
    "decade": QT_TRANSLATE_NOOP("Suggestions", "a decade"),
    "week_of": QT_TRANSLATE_NOOP("Suggestions", "the week of a day"),
    "year_end": QT_TRANSLATE_NOOP("Suggestions", "the end of a year"),
    "year": QT_TRANSLATE_NOOP("Suggestions", "a year"),
    "season": QT_TRANSLATE_NOOP("Suggestions", "a season"),
    "limit": QT_TRANSLATE_NOOP("Suggestions", "a limit in time"),
    "since": QT_TRANSLATE_NOOP("Suggestions", "since then"),
    "known": QT_TRANSLATE_NOOP("Suggestions", "a name of the case"),
    "new": QT_TRANSLATE_NOOP("Suggestions", "a name that is new"),
    "guillemets": QT_TRANSLATE_NOOP("Suggestions", "between quotation marks"),
    "curly": QT_TRANSLATE_NOOP("Suggestions", "between quotation marks"),
    "straight": QT_TRANSLATE_NOOP("Suggestions", "between quotation marks"),
}
# rules that are told as another is: that one, and their names
_ALIKE = {
    "relative": "ago ahead this from_now ago_again since_then two_days before_last day_of nth "
    "month_of_year part_relative within_relative",
    "full_date": "feast of_month",
    "numeric": "numeric_day_first numeric_month_first",
    "decade": "decade_word",
    "year_end": "year_closes",
    "days": "months_span",
    "said_before": "said_again goes_on",
    "curly": "single",
}
_TOLD_AS = {each: known for known, names in _ALIKE.items() for each in names.split()}


def rule(name: str) -> str:
    """A rule's name in words; one that has none is shown as it is."""
    return ", ".join(_part_of_rule(part) for part in name.split("+"))


def _part_of_rule(name: str) -> str:
    known = name if name in _RULES else _TOLD_AS.get(name, "")
    return translate("Suggestions", str(_RULES[known])) if known else name.replace("_", " ")


def fields(each: Suggestion) -> list[Field]:
    """The form in which a suggestion is mended before it is accepted."""
    if each.kind == "figure":
        return [
            Field("metric", translate("Suggestions", "What is counted"), required=True),
            Field(
                "qualifier",
                translate("Suggestions", "Qualifier"),
                "choice",
                choices=choice_words("qualifier"),
            ),
            Field("value", translate("Suggestions", "Value"), "number", required=True),
            Field("high", translate("Suggestions", "Up to (for a range)"), "number"),
            Field("unit", translate("Suggestions", "Unit")),
            Field("per", translate("Suggestions", "Per")),
            _dated("period", translate("Suggestions", "Period")),
        ]
    if each.kind in ("date", "deadline"):
        sentence = translate("Suggestions", "Sentence")
        status = translate("Suggestions", "Status")
        return [
            Field("sentence", sentence, "multiline", required=True),
            _dated("date", translate("Suggestions", "Date")),
            Field("status", status, "choice", choices=choice_words("fact_status")),
        ]
    if each.kind == "party":
        return [
            Field("name", translate("Suggestions", "Name"), required=True),
            Field(
                "type",
                translate("Suggestions", "Type"),
                "choice",
                choices=choice_words("party_type"),
            ),
            Field(
                "role",
                translate("Suggestions", "Role"),
                "choice",
                choices=choice_words("party_role"),
            ),
        ]
    return [Field("note", translate("Suggestions", "Note"), "multiline")]


def _dated(name: str, label: str) -> Field:
    """A date that says below itself what it is read as."""
    return Field(name, label, "date", check=date_problem, echo=date_words)
