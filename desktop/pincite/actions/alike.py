"""Which figures of the case selected words may be another reading of."""

from pincite.actions.registry import action
from pincite.casefile import CaseFile
from pincite.model.errors import InvalidValue
from pincite.model.evidence import Source
from pincite.model.figures import Figure, Reading

_FOUND = 5  # more than a short menu holds helps no one


@action("Find alike figures")
def figures_alike(case_file: CaseFile, source: str, start: int, end: int) -> list[Figure]:
    """Figures that the quantity in these words may answer: the same value, or the same measure.

    Those whose adopted value agrees come first; a figure that these words already answer is
    left out.
    """
    from pincite.review.variance import agree, answer_of
    from pincite.text.quantities import read_quantity

    item = case_file.by_handle(source)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    words = case_file.text(item.extract)[start:end]
    language = item.language if item.language in ("en", "fr") else "en"
    read = read_quantity(words, language, published=item.published) if words.strip() else None
    if read is None:
        return []
    asked = Figure.checked(metric="…", unit=read.unit, period=read.period)
    said = Reading.checked(
        figure=asked.id,
        value=f"{read.value:f}",
        high="" if read.high is None else f"{read.high:f}",
        unit=read.unit,
        qualifier=read.qualifier,
        per=read.per,
        period=read.period,
    )
    new = answer_of(said, asked)
    agreeing: list[Figure] = []
    measured: list[Figure] = []
    for figure in case_file.items(Figure):
        known = _adopted(case_file, figure)
        if known is None:
            continue
        relation = agree(answer_of(known, figure), new)
        if relation in ("same", "overlap"):
            agreeing.append(figure)
        elif relation == "conflict" and _unit(known, figure) == read.unit.casefold() != "":
            measured.append(figure)
    return [*agreeing, *measured][:_FOUND]


def _adopted(case_file: CaseFile, figure: Figure) -> Reading | None:
    readings = case_file.items(Reading, figure=figure.id)
    return next((r for r in readings if r.id == figure.adopted), readings[0] if readings else None)


def _unit(reading: Reading, figure: Figure) -> str:
    return (reading.unit or figure.unit).casefold()
