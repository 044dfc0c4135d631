"""Suggestions in words: what was found, where, by which rule, and the form that mends one."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

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


# rules that are told as another is
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


def rule(name: str) -> str:
    """A rule's name in words; one that has none is shown as it is."""
    rules = {
        "digits": translate("Suggestions", "a number in digits"),
        "words": translate("Suggestions", "a number in words"),
        "noun": translate("Suggestions", "followed by what is counted"),
        "measure": translate("Suggestions", "with a measure"),
        "time": translate("Suggestions", "with a length of time"),
        "currency": translate("Suggestions", "with a currency"),
        "percent": translate("Suggestions", "a percentage"),
        "full_date": translate("Suggestions", "a whole date"),
        "month_and_year": translate("Suggestions", "a month and a year"),
        "day_and_month": translate("Suggestions", "a day and a month, the year from the context"),
        "month_alone": translate("Suggestions", "a month alone, the year from the context"),
        "weekday": translate("Suggestions", "a weekday, counted from the source’s own date"),
        "part_of_month": translate("Suggestions", "a part of a month"),
        "part_of_year": translate("Suggestions", "a part of a year"),
        "quarter": translate("Suggestions", "a quarter"),
        "relative": translate("Suggestions", "counted from the source’s own date"),
        "relative_month": translate("Suggestions", "counted from the source’s own date"),
        "relative_weekday": translate("Suggestions", "counted from the source’s own date"),
        "near_day": translate("Suggestions", "counted from the source’s own date"),
        "iso": translate("Suggestions", "a whole date"),
        "numeric": translate("Suggestions", "a date in numbers"),
        "about": translate("Suggestions", "about then"),
        "until": translate("Suggestions", "until then"),
        "before": translate("Suggestions", "before then"),
        "at_the_latest": translate("Suggestions", "at the latest"),
        "term": translate("Suggestions", "a length of time allowed"),
        "term_from_event": translate("Suggestions", "a length of time from an event"),
        "title": translate("Suggestions", "after a title such as Mr"),
        "organisation": translate("Suggestions", "with a form of company"),
        "role": translate("Suggestions", "beside an office held"),
        "speech": translate("Suggestions", "beside a verb of speaking"),
        "said_after": translate("Suggestions", "the speaker named after it"),
        "said_before": translate("Suggestions", "the speaker named before it"),
        "count": translate("Suggestions", "a number of things"),
        "between": translate("Suggestions", "between two values"),
        "range": translate("Suggestions", "from one value to another"),
        "partitive": translate("Suggestions", "a number out of a total"),
        "years": translate("Suggestions", "a run of years"),
        "days": translate("Suggestions", "a run of days or months"),
        "half_year": translate("Suggestions", "half of a year"),
        "fiscal_year": translate("Suggestions", "a fiscal year"),
        "first_months": translate("Suggestions", "the first months of a year"),
        "months_to": translate("Suggestions", "a number of months up to a date"),
        "decade": translate("Suggestions", "a decade"),
        "week_of": translate("Suggestions", "the week of a day"),
        "year_end": translate("Suggestions", "the end of a year"),
        "year": translate("Suggestions", "a year"),
        "season": translate("Suggestions", "a season"),
        "limit": translate("Suggestions", "a limit in time"),
        "since": translate("Suggestions", "since then"),
        "known": translate("Suggestions", "a name of the case"),
        "new": translate("Suggestions", "a name that is new"),
        "guillemets": translate("Suggestions", "between quotation marks"),
        "curly": translate("Suggestions", "between quotation marks"),
        "straight": translate("Suggestions", "between quotation marks"),
    }
    rules |= {alike: rules[known] for known, names in _ALIKE.items() for alike in names.split()}
    return ", ".join(rules.get(part, part.replace("_", " ")) for part in name.split("+"))


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
