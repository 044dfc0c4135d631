"""The words of a case that its spelling knows: names, defined terms, and what counsel added."""

import re

from pincite.actions.documents import draft_of
from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.document.textform import parse, print_tree
from pincite.model.drafts import Draft
from pincite.model.people import Party
from pincite.text.spelling import known_words

WORDS = "words"  # the setting of a draft that holds what counsel added while writing it
_TITLED = ("agreement", "version", "authority", "figure", "claim", "source", "exhibit")
_TERMS = re.compile(r"[“\"«]\s*([^”\"»]{2,60}?)\s*[”\"»]")


@action("Add word to the case")
def add_case_word(case_file: CaseFile, draft: str, word: str) -> Draft:
    """Add a word while writing a draft; every draft of the case knows it. Raises NotFound."""
    item = draft_of(case_file, draft)
    words = [str(one) for one in item.settings.get(WORDS, ())]
    if word in words:
        return item
    with case_file.transaction("Add word to the case") as change:
        return change.update(item, settings={**item.settings, WORDS: [*words, word]})


def case_words(case_file: CaseFile) -> frozenset[str]:
    """The words of every name and title of the case, and those that counsel added."""
    texts: list[str] = []
    for party in case_file.items(Party):
        texts += [party.name, *_names(party)]
    texts += [head.title for head in case_file.all_heads(_TITLED)]
    for draft in case_file.items(Draft):
        texts += [str(word) for word in draft.settings.get(WORDS, ())]
        texts += _TERMS.findall(print_tree(parse(draft.body))) if "“" in draft.body else []
    texts += [case_file.case.title, case_file.case.subtitle, case_file.case.forum]
    profile = case_file.case.profile
    texts += [profile.name, profile.line, *profile.contact]
    return known_words(texts)


def _names(party: Party) -> list[str]:
    """Every other word by which a party goes: aliases, titles, addresses."""
    found: list[str] = []
    for value in party.model_dump().values():
        found += _flat(value)
    return found


def _flat(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [word for each in value.values() for word in _flat(each)]
    if isinstance(value, list | tuple):
        return [word for each in value for word in _flat(each)]
    return []
