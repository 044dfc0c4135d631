"""A partner's Word copy brought back: its changes one by one, its comments as the case's own."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pincite.actions.documents import closure_of, draft_of
from pincite.actions.registry import action
from pincite.actions.sentences import say
from pincite.casefile import CaseFile
from pincite.document.textform import parse, print_tree
from pincite.model.drafts import Draft
from pincite.model.errors import DraftError, EvidenceError, InvalidValue
from pincite.model.remarks import Comment

if TYPE_CHECKING:
    from pincite.document.tree import Tree
    from pincite.document.word_copy import Beyond
    from pincite.drafting.revisions import Commented, Review
    from pincite.drafting.revisions_ground import Ground

_SHOWN = 80  # characters of what is answered, or cannot be taken, that are shown


def review_word(case_file: CaseFile, draft: str, file: str) -> "Review":
    """Hold a Word copy against a draft as it would be sent now; nothing is changed.

    Raises EvidenceError missing, DraftError: word_not_docx, word_locked, word_too_large,
    word_bomb, word_damaged, word_not_ours.
    """
    from pincite.drafting.revisions import review
    from pincite.exchange.word_in import read_word

    item = draft_of(case_file, draft)
    path = Path(file)
    copy = read_word(_bytes(path), path.name)
    try:
        return review(*as_sent(case_file, item), copy)
    except DraftError as error:
        raise DraftError(error.reason, name=path.name, draft=item.handle) from error


def as_sent(case_file: CaseFile, draft: Draft) -> tuple["Tree", "Ground"]:
    """A draft's tree, and its lines as a copy of it would be sent now."""
    from pincite.drafting.resolve import traced
    from pincite.drafting.revisions_ground import ground
    from pincite.exchange.word_in import read_word
    from pincite.press.word import press_word
    from pincite.press.word_marks import Options

    tree = parse(draft.body)
    document, trace = traced(tree, draft, closure_of(case_file, draft, tree))
    ours = read_word(press_word(document, options=Options(places=True)))
    return tree, ground(tree, trace, ours)


@action("List changes of a Word copy")
def word_changes(case_file: CaseFile, draft: str, file: str) -> dict[str, list[dict[str, Any]]]:
    """List what a partner's .docx changes in a draft, and its comments, each with its author.

    ``not_taken`` is what no draft can take (a changed running head, a text box...), each with a
    sentence that says so.
    """
    found = review_word(case_file, draft, file)
    return {
        "changes": [asdict(one) for one in found.revisions],
        "comments": [asdict(one) for one in found.comments],
        "not_taken": [{**asdict(one), "said": not_taken(one)} for one in found.beyond],
    }


def not_taken(one: "Beyond", language: str = "en") -> str:
    """In a sentence, what of a copy cannot come into a draft."""
    said = say(f"word_beyond.{one.kind}", language, words=_short(one.words))
    return (
        f"{one.author}\u202f: {said}"
        if one.author and language == "fr"
        else (f"{one.author}: {said}" if one.author else said)
    )


def _short(words: str) -> str:
    said = " ".join(words.split())
    return said if len(said) <= _SHOWN else f"{said[:_SHOWN].rstrip()}…"


@action("Bring back from Word")
def bring_back_word(
    case_file: CaseFile,
    draft: str,
    file: str,
    accept: Sequence[int] = (),
    unbind: Sequence[int] = (),
    comments: bool = True,
) -> Draft:
    """Make the accepted changes of a Word copy in a draft, and keep its comments, in one change.

    ``accept`` are numbers as :func:`word_changes` lists them; all others are rejected. One that
    reaches inside a binding is made only where it is in ``unbind`` too. Raises what
    :func:`review_word` raises, and InvalidValue ``frozen`` or ``no_such_change``.
    """
    item = draft_of(case_file, draft)
    if item.state != "draft" and accept:
        raise InvalidValue(field="draft", why="frozen", kind=item.state)
    found = review_word(case_file, draft, file)
    known = {one.number for one in found.revisions}
    if not {*accept, *unbind} <= known:
        raise InvalidValue(field="accept", why="no_such_change", kind="Draft")
    after = found.accepted(accept, unbind)
    sha256 = hashlib.sha256(_bytes(Path(file))).hexdigest()
    said = f"{item.handle} {Path(file).name} {sha256}"
    with case_file.transaction("Bring back from Word", subject=said) as change:
        places = _places(found.base, after)
        for remark in case_file.items(Comment, about=item.id):
            place = _moved(remark.place, places)
            if place != remark.place:
                change.update(remark, place=place)
        for one in found.comments if comments else ():
            made = _comment(item, one, _moved(one.place, places))
            if not _is_there(case_file, made):
                change.add(made)
        return change.update(item, body=print_tree(after)) if accept else item


def _comment(draft: Draft, one: "Commented", place: str) -> Comment:
    quoted, sign = (_short(one.answers), "↳ ") if one.answers else (one.quoted, "")
    words = f"{sign}“{quoted}”: {one.text}" if quoted.strip() else one.text
    return Comment.checked(
        text=words, about=draft.id, place=place, by=one.author, written=one.date,
        resolved=one.resolved,
    )  # fmt: skip


def _is_there(case_file: CaseFile, made: Comment) -> bool:
    """Whether an earlier reading of the copy brought this comment."""
    return any(
        (one.text, one.by) == (made.text, made.by)
        for one in case_file.items(Comment, about=made.about)
    )


def _places(before: "Tree", after: "Tree") -> dict[str, str]:
    from pincite.drafting.places import new_places

    return {} if before == after else new_places(before, after)


def _moved(place: str, places: dict[str, str]) -> str:
    from pincite.drafting.places import moved

    return moved(place, places) if place else place


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        raise EvidenceError("missing", name=path.name) from None
    except OSError as error:
        raise EvidenceError("no_permission", name=path.name) from error
