"""The words of a source's scanned pages and pictures, recognised on request and marked so."""

from typing import TYPE_CHECKING

from pincite.actions.registry import action
from pincite.actions.reread import Reread, settle_again
from pincite.casefile import CaseFile
from pincite.model.errors import EvidenceError, InvalidValue
from pincite.model.evidence import Source

if TYPE_CHECKING:
    from pincite.actions.taking import Cancelled, Taken
    from pincite.intake.ocr import Engine


@action("Recognise words (OCR)")
def recognise_words(case_file: CaseFile, source: str, password: str = "") -> Reread:
    """Read a source again, with the words of its pages that hold none; passages are found anew.

    Raises EvidenceError: ocr_missing, ocr_no_language, ocr_nothing, ocr_failed, or what stops a
    reader.
    """
    from pincite.actions.taking import engine_for

    item = case_file.by_handle(source)
    if not isinstance(item, Source):
        raise InvalidValue(field="source", why="not_a_source", kind=item.kind)
    by = engine_for(item.language or case_file.case.language)
    data = case_file.read_original(item.sha256)
    return settle_again(
        case_file, source, take_words(data, item, case_file.author, by, password=password)
    )


def take_words(
    data: bytes,
    source: Source,
    author: str,
    by: "Engine",
    *,
    password: str = "",
    stop: "Cancelled | None" = None,
) -> "Taken":
    """Read an original anew with the words of its pictures; touches no case file.

    Raises EvidenceError: ocr_nothing when no page lacks words or none were found.
    """
    from dataclasses import replace

    from pincite.actions.reread import take_again
    from pincite.actions.taking import refused
    from pincite.intake.ocr import with_ocr
    from pincite.intake.pool import WorkerPool
    from pincite.text.errors import ReadError

    name = source.file_name or source.title
    with WorkerPool(size=1) as pool:
        taken = take_again(data, source, author, pool, password)
    if taken.reading is None:
        raise EvidenceError("broken", name=name)
    try:
        reading = with_ocr(data, taken.reading, by, password=password, stop=stop)
    except ReadError as error:
        code = error.code if error.code in {"cancelled", "ocr_missing"} else "ocr_failed"
        raise refused(ReadError(code, **error.values), name) from error
    if reading is taken.reading:
        raise EvidenceError("ocr_nothing", name=name)
    return replace(taken, reading=reading)
