"""Where proof comes from, drawn, and what must be said of it: for an element and for a figure."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QBoxLayout

from pincite.review.proof import Corroboration
from pincite.ui.items.choices import shown
from pincite.ui.widgets.badges import Pill
from pincite.ui.widgets.labels import ElidedLabel, secondary
from pincite.ui.widgets.layouts import put, row
from pincite.ui.widgets.panels import Note
from pincite.ui.workspaces.claims.lineage import Lineage

translate = QCoreApplication.translate


@dataclass(frozen=True)
class OriginWords:
    """What is said where there is no origin, where all are our own side's, of one withheld."""

    none: str
    own_side: str
    withheld: str


def put_origins(
    body: QBoxLayout, proof: Corroboration, opened: SignalInstance, words: OriginWords
) -> None:
    """Put the lineage of proof into a layout, with its warnings and the origins withheld.

    ``opened`` is emitted with the handle of a source that is chosen in it.
    """
    if not proof.origins:
        put(body, Note("warning", words.none, "bad.text"))
        return
    graph = Lineage()
    graph.show_proof(proof)
    graph.opened.connect(opened)
    put(body, graph)
    if proof.own_side_only:
        put(body, Note("warning", words.own_side, "warn.text"))
    elif proof.count == 1 and proof.reports > 1:
        note = translate(
            "Origins", "All trace to one origin. They count as one, however many repeat it."
        )
        put(body, Note("warning", note, "warn.text"))
    for origin in proof.withheld:
        source = origin.source
        put(body, secondary(words.withheld))
        pill = Pill(shown("privilege", source.privilege), "bad", "lock")
        put(body, row((ElidedLabel(f"{source.handle} {source.title}", 12, 500), 1), pill))
