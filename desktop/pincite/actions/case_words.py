"""The words of a case that its spelling knows: names, defined terms, and what counsel added."""

import re

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.document.textform import parse, print_tree
from pincite.model.drafts import Draft
from pincite.model.errors import InvalidValue
from pincite.model.people import Party
from pincite.text.spelling import known_words

_OF_DRAFT = "words"  # the setting of a draft in which older versions kept them
_TITLED = ("agreement", "version", "authority", "figure", "claim", "source", "exhibit")
_TERMS = re.compile(r"[“\"«]\s*([^”\"»]{2,60}?)\s*[”\"»]")


@action("Add word to the case")
def add_case_word(case_file: CaseFile, word: str) -> tuple[str, ...]:
    """Let the spelling of every draft of the case know a word; returns the words it was told.

    Raises InvalidValue ``missing``.
    """
    words = _with(case_file.case.words, word)
    if words != case_file.case.words:
        with case_file.transaction("Add word to the case", subject=word) as change:
            change.update_case(words=words)
    return words


@action("Remove word from the case")
def remove_case_word(case_file: CaseFile, word: str) -> tuple[str, ...]:
    """Let the spelling of the case forget a word that counsel added."""
    words = tuple(one for one in case_file.case.words if one != word)
    if words != case_file.case.words:
        with case_file.transaction("Remove word from the case", subject=word) as change:
            change.update_case(words=words)
    return words


@action("Add word to the firm's words")
def add_firm_word(case_file: CaseFile, word: str) -> tuple[str, ...]:
    """Let the spelling know a word in this case and in every new one that the firm opens."""
    from pincite.actions.firm import firm, save_firm

    kept = firm().profile
    if (known := _with(kept.words, word)) != kept.words:
        save_firm(kept.changed(words=known))
    profile = case_file.case.profile
    words = _with(profile.words, word)
    if words != profile.words:
        with case_file.transaction("Add word to the firm's words", subject=word) as change:
            change.update_case(profile=profile.changed(words=words))
    return words


def _with(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    """The words and one more, as it is written; none is there twice."""
    said = word.strip()
    if not said:
        raise InvalidValue(field="word", why="missing", kind="Case")
    return words if said in words else (*words, said)


def case_words(case_file: CaseFile) -> frozenset[str]:
    """The words of every name and title of the case, and those that counsel added."""
    texts: list[str] = []
    for party in case_file.items(Party):
        texts += [party.name, *_names(party)]
    texts += [head.title for head in case_file.all_heads(_TITLED)]
    for draft in case_file.items(Draft):
        texts += [str(word) for word in draft.settings.get(_OF_DRAFT, ())]
        texts += _TERMS.findall(print_tree(parse(draft.body))) if "“" in draft.body else []
    texts += [case_file.case.title, case_file.case.subtitle, case_file.case.forum]
    profile = case_file.case.profile
    texts += [profile.name, profile.line, *profile.contact, *profile.words, *case_file.case.words]
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
