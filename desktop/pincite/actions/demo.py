"""The sample case and its five documents, made as a user makes them."""

from pathlib import Path

from pincite.actions.cases import open_case
from pincite.actions.drafts import new_draft
from pincite.actions.export import export_chronology, export_draft, export_timeline
from pincite.actions.profile import author
from pincite.model.errors import CaseFileError

CASE = "twitter-v-microsoft.pincite"
DOCUMENTS = ("letter.pdf", "report.pdf", "chronology.pdf", "timeline.pdf", "exhibits.pdf")


def make_demo(folder: Path, language: str = "en") -> list[Path]:
    """Make the case and the PDFs in ``folder``; returns their paths.

    Files of an earlier demo are replaced. Raises CaseFileError when the folder can't be written
    or the earlier case is open.
    """
    from pincite.actions.sample_case import load_sample

    folder = folder.absolute()
    if folder.exists() and not folder.is_dir():
        raise CaseFileError("exists", name=folder.name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CaseFileError("folder_read_only", name=folder.name) from error
    path = folder / CASE
    if path.exists():
        with open_case(path) as earlier:
            if earlier.read_only:
                raise CaseFileError("locked", name=path.name)
        path.unlink()
    load_sample(path, author=author(), language=language)
    with open_case(path, author=author()) as case_file:
        letter = new_draft(case_file, "demand-letter", language)
        report = new_draft(case_file, "evidence-report", language)
        export_draft(case_file, letter.handle, str(folder / "letter.pdf"), exhibits=True)
        export_draft(case_file, report.handle, str(folder / "report.pdf"))
        export_chronology(case_file, str(folder / "chronology.pdf"), language)
        export_timeline(case_file, str(folder / "timeline.pdf"), language)
    return [path, *(folder / name for name in DOCUMENTS)]
