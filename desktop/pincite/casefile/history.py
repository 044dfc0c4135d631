"""Undo and redo: read from the journal, so they survive a restart; done through the same door."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from pincite.casefile.tables import table


@dataclass
class History:
    """Which changes can be undone and redone, newest last; each with its title."""

    undoable: list[tuple[int, str]] = field(default_factory=list)
    redoable: list[tuple[int, str]] = field(default_factory=list)

    def record(self, seq: int, kind: str, target: int | None, title: str) -> None:
        """Follow one journal entry."""
        if kind == "do":
            self.undoable.append((seq, title))
            self.redoable.clear()
        elif kind == "undo":
            self.redoable.append(self._taken(self.undoable, target))
        elif kind == "redo":
            self.undoable.append(self._taken(self.redoable, target))

    @staticmethod
    def _taken(stack: list[tuple[int, str]], target: int | None) -> tuple[int, str]:
        index = next(i for i, (seq, _) in enumerate(stack) if seq == target)
        return stack.pop(index)


def read(connection: Connection) -> History:
    """The state that the journal leads to."""
    rows = table("journal")
    history = History()
    statement = select(rows.c.seq, rows.c.kind, rows.c.target, rows.c.title)
    for row in connection.execute(statement.order_by(rows.c.seq)):
        history.record(*row)
    return history
