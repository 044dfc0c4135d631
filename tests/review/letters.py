"""Letters in the text form, resolved and looked at."""

from typing import Any

from pincite.document.textform import parse
from pincite.drafting.resolve import resolve
from pincite.model.drafts import Draft
from pincite.review.context import Context
from pincite.review.findings import ReviewFinding
from pincite.review.fit_to_send import check
from tests.review.making import Making, dispute

OPENING = {
    "en": "May 24, 2023\n\nMs. Nadia Orlov<br>Ferris Tools Inc.<br>12 Quay Street<br>"
    "Portland, OR 97204\n\nRe: Feed Licence Agreement\n\nDear Ms. Orlov:\n\n",
    "fr": "24 mai 2023\n\nMme Nadia Orlov<br>Ferris Tools Inc.<br>12 rue du Quai<br>"
    "69002 Lyon\n\nObjet : contrat de licence\n\nMadame,\n\n",
}
CLOSING = {
    "en": "\n\nVery truly yours,\n\nInes Calder\n",
    "fr": "\n\nVeuillez agréer, Madame, l’expression de ma considération distinguée.\n\n"
    "Ines Calder\n",
}


def context(
    body: str, make: Making | None = None, lang: str = "en", frame: bool = True, **fields: Any
) -> Context:
    """A letter of 24 May 2023 with this body, resolved; ``more`` fields go to the draft."""
    make = make or dispute()
    more = {name: fields.pop(name) for name in list(fields) if name in _CONTEXT}
    text = OPENING[lang] + body + CLOSING[lang] if frame else body
    draft = make.add(
        Draft, title="Letter", language=lang, body=text, date=fields.pop("date", "2023-05-24"),
        **fields,
    )  # fmt: skip
    closure = make.closure
    return Context(draft, parse(text), resolve(draft, closure), closure, **more)


_CONTEXT = ("previous", "file", "digest", "not_facts", "changed_sources")


def findings(
    body: str, make: Making | None = None, lang: str = "en", *, rule: int = 0, **fields: Any
) -> list[ReviewFinding]:
    """What the gate finds in a letter, before approval; of one rule when asked."""
    found = check(context(body, make, lang, **fields), before_approval=True)
    return [one for one in found if rule in (0, one.rule)]


def codes(
    body: str, make: Making | None = None, lang: str = "en", *, rule: int = 0, **fields: Any
) -> list[str]:
    """The codes of what the gate finds."""
    return [one.code for one in findings(body, make, lang, rule=rule, **fields)]
