"""Two short articles of our own, in English and French, about a dispute between two mills."""

from pathlib import Path

from pincite.actions.evidence import add_files
from pincite.casefile import CaseFile
from pincite.intake.pool import WorkerPool
from pincite.model.evidence import Source

ENGLISH = """Mill says bakery took more flour than agreed

The owners of Aster Mill wrote to the Brindle Bakery on Thursday about its use of their stores.

According to the letter, the bakery opened the store more than 780 million times and carried away
more than 26 billion grains in 2022 alone.

On April 19 the miller complained in public. The highest tier costs $210,000 a month.

“We will look into the matter and answer in due course,” said a spokesman for the bakery.
"""

FRENCH = """Le moulin accuse la boulangerie

Dans une lettre, le moulin affirme que la boulangerie a ouvert la réserve plus de 780 millions de
fois et emporté plus de 26 milliards de grains sur la seule année 2022.

Le moulin a annoncé de nouveaux tarifs en mars. Une réponse est attendue d'ici au 7 juin.

La boulangerie dit qu'elle étudiera la question et qu'elle répondra comme il convient.
"""


def take_in(
    case_file: CaseFile, folder: Path, pool: WorkerPool, words: str, published: str = "2023-05-19"
) -> Source:
    """Write an article to a file and take it in."""
    path = folder / "article.txt"
    path.write_text(words, "utf-8")
    summary = add_files(case_file, [path], pool, fields={"published": published})
    assert summary.failed == []
    return summary.added[0]


def stretch(case_file: CaseFile, source: Source, words: str) -> tuple[int, int]:
    """Where words stand in a source's text."""
    text = case_file.text(source.extract)
    start = text.index(words)
    return start, start + len(words)
