"""What the suggestions of dates, quotations and names are worth on texts marked beforehand.

The articles of ``said/`` have the shape of those of ``heldout/`` (see ``heldout_measure``), but
only dates and deadlines are marked in the text. After a second line of dashes stand, one a line:

- ``name: FORM, FORM``: a person or organisation, by any of these forms, all of them right.
- ``quote: FIRST WORDS | SPEAKER, SPEAKER``: quoted words and who may be named as having said them.
  An empty one says that nobody need be named.
- ``demand: WORDS``: a sentence that asks something of somebody holds these words.

``name?``, ``quote?`` and ``demand?`` may be suggested and need not be.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pincite.intake.readers import read
from pincite.intake.reading import full_text
from pincite.intake.suggest import Suggestion, suggest
from tests.intake.heldout_measure import Score, parsed, placed, shown, tally

FOLDER = Path(__file__).parent / "said"
KINDS = ("dates", "quotations", "names")


@dataclass(frozen=True)
class Said:
    """A name or a quotation that is right; ``forms`` are the name's, or the speaker's."""

    words: str
    forms: tuple[str, ...]
    optional: bool


def measured(folder: str, language: str = "") -> dict[str, Score]:
    """The score of each kind over the articles of one folder, of one language or both."""
    scores = {kind: Score() for kind in KINDS}
    for path in sorted((FOLDER / folder).glob(f"*{language}.txt")):
        article, _, answers = path.read_text("utf-8").rpartition("---\n")
        header, plain, marks = parsed(article)
        blocks = read(plain.encode(), path.name).blocks
        found = suggest(blocks, header["language"], header["published"])
        dated = [each for each in found if each.kind in ("date", "deadline")]
        at = list(placed(plain, full_text(blocks), marks))
        tally(scores["dates"], path.stem, at, dated, "dD")
        quotations(scores["quotations"], path.stem, found, list(_said(answers, "quote")))
        names(scores["names"], path.stem, found, list(_said(answers, "name")))
    return scores


def _said(answers: str, kind: str) -> Iterator[Said]:
    for line in answers.strip().splitlines():
        head, _, rest = line.partition(":")
        if head.removesuffix("?") != kind:
            continue
        words, _, forms = rest.strip().rpartition(" |") if kind == "quote" else ("", "", rest)
        each = tuple(form.strip() for form in forms.split(","))
        yield Said(words or each[0], each, head.endswith("?"))


def quotations(score: Score, name: str, found: list[Suggestion], marks: list[Said]) -> None:
    """A quotation is right ("value") where it begins so, and ("all") has its speaker."""
    left = [each for each in found if each.kind == "quotation"]
    for mark in marks:
        match = next((each for each in left if each.exact.startswith(mark.words)), None)
        if match:
            left.remove(match)
        if mark.optional:
            continue
        score.marked += 1
        score.read += match is not None
        if match:
            score.add("value")
        if match and match.speaker in mark.forms:
            score.add("all")
        else:
            said = repr(match.speaker) if match else "nothing"
            score.misses.append(f"{name}: {mark.words!r} {mark.forms} READ {said}")
    score.read += len(left)
    score.misses += [f"{name}: extra {shown(each)}" for each in left]


def names(score: Score, name: str, found: list[Suggestion], marks: list[Said]) -> None:
    """Every form of a name that is suggested counts once for the one that bears it."""
    left = {each.exact for each in found if each.kind == "party"}
    for mark in marks:
        seen = left & set(mark.forms)
        left -= seen
        if mark.optional:
            continue
        score.marked += 1
        score.read += bool(seen)
        if seen:
            score.add("all")
        else:
            score.misses.append(f"{name}: name {mark.forms} not suggested")
    score.read += len(left)
    score.misses += [f"{name}: extra name {each!r}" for each in sorted(left)]


def report(folder: str) -> str:
    """All scores in a few lines, by language, with every miss."""
    lines = []
    for language in ("en", "fr", ""):
        for kind, score in measured(folder, language).items():
            lines += score.misses if language else []
            for depth in score.right:
                right = f"{score.right[depth]} of {score.marked} marked, {score.read} suggested"
                both = f"P {score.precision(depth):.3f} R {score.recall(depth):.3f}"
                lines.append(f"== {folder} {language or 'both'} {kind} {depth}: {both} ({right})")
    return "\n".join(lines)
