"""A binder in as many files as a size limit asks for, each with an index of all exhibits.

The whole is bound first: most fit. Else exhibits are shared out in their order by the size of
their files, and a volume found too large is parted again. Numbers run on through the volumes; an
exhibit in another volume is listed with its number, and its link opens that file.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

from pincite.document.binder import BinderExhibit, BinderPlan, Elsewhere
from pincite.press.binder import Binder, Progress, press_binder
from pincite.press.binder_report import line

_ROOM = 0.93  # of the limit, for exhibits: index, slip sheets and stamps take the rest
_PAGE = 3_000  # bytes that a page of Pincite's own takes at most
_OWN = 90_000  # its fonts, once a file
_MEGABYTE = 1_000_000
Group = list[BinderExhibit]


@dataclass(frozen=True, slots=True)
class Volume:
    """One file of a binder: its name, the binder, and the handles of its exhibits."""

    file: str
    binder: Binder
    handles: tuple[str, ...]


def press_volumes(
    plan: BinderPlan,
    file: str,
    largest: int = 0,
    *,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[Volume, ...]:
    """Bind a plan into files of at most ``largest`` bytes (0: one file of any size).

    ``file`` is the name of a single one; several are called ``exhibits-vol1.pdf`` and so on. An
    exhibit too large by itself is a volume and told. Raises PressError as ``press_binder`` does.
    """
    plan = replace(plan, compact=largest > 0)
    whole = press_binder(plan, progress=progress, cancelled=cancelled)
    handles = tuple(exhibit.handle for exhibit in plan.exhibits)
    if not largest or len(whole.pdf) <= largest or len(handles) < 2:
        return (Volume(file, _told(whole, plan.exhibits, largest), handles),)
    groups = _shared_out(plan, largest)
    while True:
        volumes = _pressed(plan, whole, groups, file, cancelled)
        large = [
            at
            for at, volume in enumerate(volumes)
            if len(volume.binder.pdf) > largest and len(groups[at]) > 1
        ]
        if not large:
            break
        for at in reversed(large):
            middle = len(groups[at]) // 2
            groups[at : at + 1] = [groups[at][:middle], groups[at][middle:]]
    pairs = zip(volumes, groups, strict=True)
    told = [replace(one, binder=_told(one.binder, tuple(own), largest)) for one, own in pairs]
    first = told[0].binder
    report = (line("volumes", count=len(told)), *first.report)
    told[0] = replace(told[0], binder=replace(first, report=report))
    return tuple(told)


def volume_file(file: str, number: int) -> str:
    """``exhibits.pdf`` as ``exhibits-vol2.pdf``."""
    path = PurePath(file)
    return f"{path.stem}-vol{number}{path.suffix}"


def _shared_out(plan: BinderPlan, largest: int) -> list[Group]:
    room = largest * _ROOM - _OWN - _PAGE * (len(plan.exhibits) // 15 + 1)
    groups: list[Group] = [[]]
    left = room - len(plan.front)
    for exhibit in plan.exhibits:
        size = len(exhibit.pdf) + len(exhibit.image) + 2 * _PAGE
        if size > left and groups[-1]:
            groups.append([])
            left = room
        groups[-1].append(exhibit)
        left -= size
    return groups


def _pressed(
    plan: BinderPlan,
    whole: Binder,
    groups: list[Group],
    file: str,
    cancelled: Callable[[], bool] | None,
) -> list[Volume]:
    files = [volume_file(file, number + 1) for number in range(len(groups))]
    others = [
        Elsewhere(
            replace(exhibit, pdf=b"", image=b"", text=None),
            number + 1,
            files[number],
            whole.pages[exhibit.handle][1] - whole.pages[exhibit.handle][0] + 1,
            whole.pages[exhibit.handle][2:],
        )
        for number, group in enumerate(groups)
        for exhibit in group
    ]
    order = tuple(exhibit.handle for exhibit in plan.exhibits)
    volumes, bates = [], plan.first_bates
    for number, group in enumerate(groups):
        own = replace(
            plan,
            exhibits=tuple(group),
            front=b"" if number else plan.front,
            first_bates=bates,
            volume=number + 1,
            volumes=len(groups),
            elsewhere=tuple(one for one in others if one.volume != number + 1),
            order=order,
        )
        binder = press_binder(own, cancelled=cancelled)
        volumes.append(Volume(files[number], binder, tuple(one.handle for one in group)))
        counted = [binder.pages[one.handle] for one in group if not one.first_bates]
        bates += sum(last - first + 1 for first, last, *_ in counted)
    return volumes


def _told(binder: Binder, exhibits: tuple[BinderExhibit, ...], largest: int) -> Binder:
    """Say which exhibit alone makes a file larger than it may be."""
    if not largest or len(binder.pdf) <= largest or len(exhibits) != 1:
        return binder
    values = {
        "label": exhibits[0].label,
        "size": f"{len(binder.pdf) / _MEGABYTE:.1f}",
        "limit": f"{largest / _MEGABYTE:g}",
    }
    told = line("too_large", "missing", exhibits[0].handle, **values)
    return replace(binder, report=(*binder.report, told))
