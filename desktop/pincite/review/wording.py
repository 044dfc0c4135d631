"""Findings, rules, fixes, gaps and what needs attention in words, English and French."""

import json
from functools import cache

from pincite import resources
from pincite.review.attention import Attention
from pincite.review.findings import ReviewFinding, Worded
from pincite.text.counting import RULES, describe
from pincite.text.edtf_dates import format_edtf, is_edtf

_DATES = ("date", "due", "letter", "start", "known", "period", "says")


@cache
def _table() -> dict[str, tuple[str, str]]:
    data = json.loads(resources.path("sentences", "findings.json").read_text("utf-8"))
    return {key: (english, french) for key, (english, french) in data.items()}


def _say(key: str, language: str, **values: object) -> str:
    english, french = _table()[key]
    return (french if language == "fr" else english).format_map(_Values(values))


def title(rule: int, language: str = "en") -> str:
    """A rule in plain words, as what holds when it is kept: ``Quotations match their source``."""
    return _say(f"title.{rule}", language)


def message(finding: ReviewFinding, language: str = "en") -> str:
    """A finding in one sentence or two, with its words, dates and numbers."""
    return _say(f"finding.{finding.code}", language, **_worded(dict(finding.values), language))


def fix(finding: ReviewFinding, language: str = "en") -> str:
    """What would mend a finding; empty when nothing is offered."""
    if finding.fix is None:
        return ""
    return _say(f"fix.{finding.fix.code}", language, replacement=finding.fix.replacement)


def gap(code: str, language: str = "en") -> str:
    """A gap of the proof matrix: ``Second origin``."""
    return _say(f"gap.{code}", language)


def attention(line: Attention, language: str = "en") -> str:
    """A line of the Overview's list."""
    values: dict[str, object] = dict(line.values)
    values["title"] = line.item.said(line.item.title_field, language) or line.item.title_words
    if "gap" in values:
        values["gap_words"] = gap(str(values["gap"]), language).lower()
    due_now = line.code == "deadline_near" and values.get("days") == 0
    return _say(f"attention.{'deadline_today' if due_now else line.code}", language, **values)


def attention_detail(line: Attention, language: str = "en") -> str:
    """A second line under it: the date, the claim, reports and origins; empty where none is."""
    values = dict(line.values)
    if f"detail.{line.code}" in _table():
        return _say(f"detail.{line.code}", language, **values)
    if "date" in values:
        return _date(str(values["date"]), language)
    return " · ".join(other.handle for other in line.others[:6])


def _worded(values: dict[str, Worded], language: str) -> dict[str, object]:
    found: dict[str, object] = {
        name: _date(str(value), language) if name in _DATES and is_edtf(str(value)) else value
        for name, value in values.items()
    }
    qualifier = str(values.get("qualifier", ""))
    if qualifier:
        found["qualifier_words"] = _say(f"qualifier.{qualifier}", language)
    if str(values.get("rule", "")) in RULES:
        found["rule_words"] = describe(str(values["rule"]), language)
    for name in ("wanted", "used"):
        if values.get(name):
            words = [_say(f"delivery.{one}", language) for one in str(values[name]).split(", ")]
            found[f"{name}_words"] = ", ".join(words)
    if values.get("lacking"):
        said = [_say(f"lacking.{one}", language) for one in str(values["lacking"]).split(", ")]
        found["lacking_words"] = (" ni " if language == "fr" else " or ").join(said)
    if "others" in values:
        key = "finding.others" if values["others"] else "finding.others_none"
        found["others_sentence"] = _say(key, language, others=values["others"])
    return found


def _date(edtf: str, language: str) -> str:
    return format_edtf(edtf, language) if is_edtf(edtf) else edtf


class _Values(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "–"
