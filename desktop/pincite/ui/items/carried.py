"""What a list carries out: its selected items, by handle and title."""

from collections.abc import Sequence
from typing import Any

from pincite.ui.session import Session
from pincite.ui.widgets.carrying import Carried
from pincite.ui.widgets.tables import TableView


def offer_items(table: TableView, session: Session) -> None:
    """Let the rows of a table of items, which are known by id, be dragged out and copied."""

    def carried(ids: Sequence[Any]) -> list[Carried]:
        heads = session.case.heads([str(each) for each in ids])
        found = [heads[str(each)] for each in ids if str(each) in heads]
        return [Carried(head.handle, head.title) for head in found]

    table.offer(carried)
