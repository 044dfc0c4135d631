"""Which answer of several counsel uses."""

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue
from pincite.model.figures import Figure, Reading


@action("Adopt reading")
def adopt_reading(case_file: CaseFile, reading: str) -> Figure:
    """Use this reading of its figure everywhere; the others stay on record."""
    answer = case_file.by_handle(reading)
    if not isinstance(answer, Reading):
        raise InvalidValue(field="reading", why="not_a_reading", kind=answer.kind)
    figure = case_file.get(answer.figure)
    if not isinstance(figure, Figure):
        raise InvalidValue(field="reading", why="not_a_figure", kind=figure.kind)
    with case_file.transaction("Adopt reading") as change:
        return change.update(figure, adopted=answer.id)
