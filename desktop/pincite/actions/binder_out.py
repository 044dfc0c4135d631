"""A binder on its way out: bound for a profile, in volumes where size asks; what it tells."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pincite.actions.binding import binder_plan
from pincite.actions.documents import Resolved
from pincite.actions.exhibits import Pages
from pincite.casefile import CaseFile
from pincite.model.drafts import Draft, Series

if TYPE_CHECKING:
    from pincite.press.binder_volumes import Volume
    from pincite.press.profiles import Profile


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote; ``told`` is what making the binder had to say, line by line.

    ``profile`` is the one that the files are to be judged by.
    """

    paths: list[Path]
    told: list[str] = field(default_factory=list)
    profile: str = ""


@dataclass(frozen=True, slots=True)
class Bound:
    """A bound binder of one or more volumes."""

    volumes: "tuple[Volume, ...]"

    @property
    def pages(self) -> Pages:
        """Where every exhibit stands in its volume, by handle."""
        return {handle: at for one in self.volumes for handle, at in one.binder.pages.items()}

    @property
    def files(self) -> dict[str, str]:
        """The file of each exhibit, by handle."""
        return {handle: one.file for one in self.volumes for handle in one.handles}

    def told(self, lang: str) -> list[str]:
        """What is to be told, in words; of several volumes each after its file's name."""
        several = len(self.volumes) > 1
        return [
            f"{one.file}: {line.words(lang)}" if several else line.words(lang)
            for one in self.volumes
            for line in one.binder.report
        ]


def default_profile(case_file: CaseFile, found: Resolved) -> str:
    """The profile of a document's country: tabs before action in England, pièces in France."""
    return country_profile(case_file, found.draft)


def country_profile(case_file: CaseFile, draft: Draft) -> str:
    """As ``default_profile``, of a draft as it stands; empty where its country has none."""
    from pincite.drafting.conventions import convention

    country = convention(draft, case_file.case).country
    return {"fr": "france", "uk": "england_tabs"}.get(country, "")


def bound(
    case_file: CaseFile, found: Resolved, file: str, profile: "Profile | None" = None
) -> Bound:
    """The binder of a resolved draft, numbered and parted as a profile wants it.

    ``file`` is its name when it is one. Raises PressError.
    """
    from pincite.press.binder_volumes import press_volumes
    from pincite.press.compose import press_document
    from pincite.press.profiles import profiled

    series = found.closure.get(Series, found.draft.series)
    front = press_document(found.document, exhibits_file=None)
    plan = binder_plan(case_file, found.document, front, series)
    if profile is not None:
        plan = profiled(plan, profile)
    return Bound(press_volumes(plan, file, profile.largest if profile is not None else 0))
