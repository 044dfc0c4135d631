"""What a timeline page shows: lanes of marks and bars, with dates as sure as they are known."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """An event: ``earliest`` and ``latest`` bound it; ``date_words`` is how its date is said.

    ``shape`` is one of ``exact``, ``about``, ``between``, ``by``, ``period``, ``due``;
    ``status`` one of the fact statuses; ``cite`` the exhibit cite ("Ex. 3 at ¶ 7").
    """

    handle: str
    title: str
    date_words: str
    earliest: datetime.date
    latest: datetime.date
    shape: str = "exact"
    status: str = "agreed"
    cite: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of time with a name: a version in force, a period of use.

    ``open_start`` and ``open_end`` say that it goes on beyond what is known.
    """

    handle: str
    title: str
    start: datetime.date
    end: datetime.date
    open_start: bool = False
    open_end: bool = False
    emphasis: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    title: str
    marks: tuple[Mark, ...] = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """A whole timeline page; ``today`` (may be None) is drawn as a line, ``paper`` is landscape.

    ``marking`` is the internal label of a copy that stays inside, its basis on a second line.
    ``dates`` is the order in which a day is said: uk, us, fr.
    """

    title: str
    lang: str
    date: str
    lanes: tuple[Lane, ...]
    subtitle: str = ""
    today: datetime.date | None = None
    paper: str = "a3"
    banner: str = ""
    author: str = ""
    notes: tuple[str, ...] = ()
    marking: str = ""
    dates: str = "uk"


@dataclass(frozen=True, slots=True)
class ChronologyRow:
    """One row: ``date_words`` as printed, neutral ``event``, ``evidence`` cites, ``comment``.

    ``group`` is the phase, year or claim it stands under; ``cites`` are (words, destination);
    ``days`` the date in EDTF, for what is said of its group.
    """

    handle: str
    date_words: str
    date_shape: str
    event: str
    cites: tuple[tuple[str, str], ...] = ()
    comment: str = ""
    status: str = ""
    persons: str = ""
    group: str = ""
    days: str = ""


@dataclass(frozen=True, slots=True)
class Chronology:
    """A chronology; without ``with_comments`` the comment column is left out (outside copies).

    ``key`` lists the rules of date phrases that were used, and no rule that was not.
    """

    title: str
    lang: str
    date: str
    rows: tuple[ChronologyRow, ...]
    subtitle: str = ""
    with_comments: bool = False
    paper: str = "a4"
    banner: str = ""
    author: str = ""
    key: tuple[tuple[str, str], ...] = ()
    marking: str = ""
    dates: str = "uk"
