"""Where an item is used: drafts that name it, elements that rest on it."""

import re

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.drafts import Draft


@action("Find drafts that name an item")
def drafts_naming(case_file: CaseFile, handle: str) -> list[Draft]:
    """Drafts whose text binds or cites an item or one of its parts."""
    from pincite.document.mentions import handles
    from pincite.document.textform import parse

    wanted = re.compile(rf"{re.escape(handle)}(\.\d+)?$")
    return [
        draft
        for draft in case_file.items(Draft)
        if handle in draft.body and any(map(wanted.match, handles(parse(draft.body))))
    ]
