"""A redline as a Word file: real tracked changes, which Word lists, accepts and rejects."""

from datetime import UTC, datetime

from pincite.document.redline import Redline
from pincite.press.word import press_word
from pincite.press.word_marks import Options


def press_redline_word(found: Redline, author: str, moment: datetime | None = None) -> bytes:
    """The redline as .docx: w:ins and w:del signed by ``author`` at ``moment`` (now by default).

    Rejecting all changes in Word gives the old words, accepting all the new ones.
    """
    at = (moment or datetime.now(UTC)).astimezone(UTC)
    options = Options(author=author, date=at.strftime("%Y-%m-%dT%H:%M:%SZ"))
    return press_word(found.document, exhibits_file=None, options=options)
