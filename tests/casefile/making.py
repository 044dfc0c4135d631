"""Cases for tests: real files, a few items of every kind."""

from pathlib import Path
from typing import Any

from pincite.casefile import Block, CaseFile, Extract
from pincite.casefile.transaction import Transaction
from pincite.model.base import Item
from pincite.model.case import Case
from pincite.model.words import BY_KIND, ITEMS, references

FIRST_FIELDS: dict[str, dict[str, Any]] = {
    "party": {"name": "Aster Mills"},
    "source": {"title": "A notice"},
    "passage": {"exact": "the mill stood still", "start": 3, "end": 23},
    "fact": {"sentence": "The mill stood still.", "date": "2021-03"},
    "figure": {"metric": "Sacks of flour", "members": ["rye", "spelt"]},
    "reading": {"value": "1200", "qualifier": "over"},
    "agreement": {"title": "Milling agreement"},
    "version": {"label": "first"},
    "clause": {"number": "IV.B", "heading": "Quantities"},
    "assent": {"application": "mill one"},
    "authority": {"citation": "The Miller's Code, s. 4"},
    "claim": {"title": "Short delivery"},
    "element": {"text": "A quantity was agreed"},
    "demand": {"action": "Deliver the rest."},
    "response": {"outcome": "evaded"},
    "deadline": {"title": "Delivery", "date": "2021-06-07"},
    "communication": {"subject": "First letter"},
    "series": {"title": "Exhibits to the letter"},
    "exhibit": {"title": "The notice"},
    "draft": {"title": "Letter"},
    "draft_version": {"label": "as reviewed"},
    "template": {"title": "House letter", "name": "house"},
    "finding": {"reason": "the client confirmed it"},
    "task": {"title": "Ask for the weigh-house book"},
    "comment": {"text": "Check the year."},
    "tag": {"name": "Mill"},
}


def new_case(folder: Path, name: str = "case.pincite") -> CaseFile:
    """An empty case in a folder."""
    return CaseFile.create(
        folder / name, Case.checked(title="Mill v. Bakery"), author="Test Author"
    )


def fill(change: Transaction) -> dict[str, Item]:
    """Add one item of every kind, in an order in which references hold."""
    made: dict[str, Item] = {}
    for model in ITEMS:
        fields = dict(FIRST_FIELDS[model.kind])
        for name, (kind, gone) in references(model).items():
            if kind in made and (gone != "clear" or name in ("passage", "about")):
                fields[name] = made[kind].id
        made[model.kind] = change.add(model.checked(**fields))
    change.link(made["fact"], made["element"], "supports")
    change.link(made["passage"], made["fact"], "supports")
    return made


def with_text(change: Transaction, words: str = "Œuvre naïve. The mill stood still.") -> str:
    """Store an original with two blocks of text; returns the extract's id."""
    digest = change.store_original(words.encode())
    blocks = (Block(0, 0, "A heading", "heading"), Block(1, 11, words, paragraph=1, page=1))
    return change.store_extract(Extract(digest, "test", "1", "en", 1, blocks))


def rows(case_file: CaseFile) -> dict[str, list[Any]]:
    """Every row of every item and link table, ordered."""
    found: dict[str, list[Any]] = {
        kind: [item.model_dump() for item in case_file.items(model)]
        for kind, model in BY_KIND.items()
    }
    found["link"] = sorted(
        (link.model_dump() for link in case_file.closure().links), key=lambda each: each["id"]
    )
    found["case"] = [case_file.case.model_dump()]
    return found
