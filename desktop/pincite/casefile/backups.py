"""Rolling backups: which copies of a case to keep, and the newest one."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

STAMP = "%Y-%m-%dT%H%M%SZ"
EVERY = timedelta(minutes=30)
NEWEST = 6
_LADDER = (  # how far back, and what tells one period of it from the next
    (timedelta(days=7), "%Y-%m-%d"),
    (timedelta(days=31), "%G-%V"),
    (timedelta(days=366), "%Y-%m"),
)


def name_for(moment: datetime, suffix: str) -> str:
    """The file name of a backup made at a moment (UTC)."""
    return moment.astimezone(UTC).strftime(STAMP) + suffix


def made(folder: Path) -> dict[datetime, Path]:
    """The backups in a folder by the moment they were made, oldest first."""
    found: dict[datetime, Path] = {}
    for path in sorted(folder.glob("*")) if folder.is_dir() else []:
        try:
            found[datetime.strptime(path.stem, STAMP).replace(tzinfo=UTC)] = path
        except ValueError:
            continue  # not a backup of ours
    return dict(sorted(found.items()))


def newest(folder: Path) -> Path | None:
    """The newest backup, or None."""
    return next(reversed(made(folder).values()), None)


def due(folder: Path, now: datetime) -> bool:
    """Whether half an hour has passed since the newest; a clock set back does not stop it."""
    last = max(made(folder), default=None)
    return last is None or abs(now - last) >= EVERY


def kept(moments: Iterable[datetime], now: datetime) -> set[datetime]:
    """Those to keep: the newest six, the last of each day, week and month, for a year."""
    latest = sorted(moments, reverse=True)
    keep = set(latest[:NEWEST])
    for reach, period in _LADDER:
        last_of: dict[str, datetime] = {}
        for moment in latest:
            if now - moment <= reach:
                last_of.setdefault(moment.strftime(period), moment)
        keep |= set(last_of.values())
    return keep


def thin(folder: Path, now: datetime) -> None:
    """Take away the backups that need not be kept."""
    found = made(folder)
    for moment in found.keys() - kept(found, now):
        found[moment].unlink(missing_ok=True)
