"""Undo and redo: read from the journal, so they survive a restart; done through the same door.

The journal is read backwards from its end, a block at a time and only as far as undo is asked
for, so that opening a case does not depend on its size. The first turn met of a change (walking
back) is the last that was made of it.
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from pincite.casefile.tables import table

BLOCK = 500
Change = tuple[int, str]


@dataclass
class History:
    """Which changes can be undone and redone, newest last; each with its number and title.

    ``undoable`` holds the newest of them; :meth:`reach` reads further back when it runs out.
    """

    undoable: list[Change] = field(default_factory=list)
    redoable: list[Change] = field(default_factory=list)
    unread: int | None = None  # entries before this number were not read yet; None: all were
    _turned: dict[int, str] = field(default_factory=dict)  # last turn of a change not yet met
    settled: bool = False  # met a change, before which nothing can be redone any more

    def record(self, seq: int, kind: str, target: int | None, title: str) -> None:
        """Follow one new journal entry."""
        if kind == "do":
            self.undoable.append((seq, title))
            self.redoable.clear()
        elif kind == "undo":
            self.redoable.append(self._taken(self.undoable, target))
        elif kind == "redo":
            self.undoable.append(self._taken(self.redoable, target))

    @staticmethod
    def _taken(stack: list[Change], target: int | None) -> Change:
        index = next(i for i in reversed(range(len(stack))) if stack[i][0] == target)
        return stack.pop(index)

    def reach(self, connection: Connection) -> None:
        """Read back until something can be undone, or to the journal's beginning."""
        while not self.undoable and self.unread is not None:
            self.read_block(connection)

    def read_block(self, connection: Connection) -> None:
        """Read the next block of older entries."""
        rows = table("journal")
        statement = select(rows.c.seq, rows.c.kind, rows.c.target, rows.c.title)
        if self.unread is not None:
            statement = statement.where(rows.c.seq < self.unread)
        found = connection.execute(statement.order_by(rows.c.seq.desc()).limit(BLOCK)).all()
        for seq, kind, target, title in found:
            if kind == "do":
                self._met(int(seq), str(title))
            elif kind in ("undo", "redo"):
                self._met_turn(str(kind), int(target), str(title))
        self.unread = int(found[-1][0]) if len(found) == BLOCK else None

    def _met(self, seq: int, title: str) -> None:
        self.settled = True
        if self._turned.pop(seq, "") != "undo":
            self.undoable.insert(0, (seq, title))

    def _met_turn(self, kind: str, target: int, title: str) -> None:
        if target not in self._turned:
            self._turned[target] = kind
            if kind == "undo" and not self.settled:
                self.redoable.insert(0, (target, title))


def read(connection: Connection) -> History:
    """The state that the journal leads to, as far back as the next undo needs."""
    history = History()
    history.read_block(connection)
    while not history.settled and history.unread is not None:
        history.read_block(connection)
    return history
