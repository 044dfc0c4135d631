"""The period that a figure is about: "in 2022 alone", "sur la seule année 2022", "since 2020".

A period belongs to the clause in which it stands. There a figure takes the one that follows it,
else the one that comes before it; one that opens a sentence also governs the clauses joined to
the first, as long as the tense stays. A part ("dont 57", "or 20%") has the period of its whole; a
figure set against another ("up from 163,500") only its own; a known set ("the 43 flights") that
of its clause only when it stands beside it.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from pincite.text.clause_words import CONTRAST, SHARE, VERB
from pincite.text.clauses import Clause, Clauses, clauses
from pincite.text.date_context import Context
from pincite.text.date_frames import Frame
from pincite.text.period_words import (
    AFTERWARDS,
    AGAIN,
    ANOTHER,
    EVENT,
    FOR_SO_LONG,
    KNOWN,
    LATER,
    LEVEL,
    MONEY,
    NOW,
    ON_DAY,
    PARTICIPIAL,
    PLUPERFECT,
    RESULT,
    SAID,
    SHARED,
    SOURCES,
    TIMES_MORE,
    VERSUS,
    WHEN,
)
from pincite.text.quantity_words import TIME_UNITS

_REACH = 140  # characters between a figure and its period
_DIRECT = 40  # the same, for a period that only has an end
_BESIDE = 12  # characters between a figure and the day at which it stood
_TO_TARGET = 60  # characters between a level and the date by which it is to be reached
_FURTHEST = 400  # characters from a period that opens a sentence to its figure
_LONGEST = 1_500  # characters of a sentence that are read together
_HEAD_WORDS = 7  # a period before its figure opens its clause


def periods_of(
    figures: Sequence[tuple[int, int]],
    periods: Sequence[Frame],
    dated: Sequence[Frame],
    context: Context,
    units: Sequence[str] = (),
) -> list[str]:
    """EDTF of the period of each figure; empty when its sentence names none.

    ``figures``: where each of the text begins and ends, and ``units`` what they count;
    ``periods``: the dates that can be one, and ``dated`` all dates. All in the order of the text.
    """
    found = [""] * len(figures)
    units = units or found
    whole = {frame.start for frame in periods}
    days = [frame for frame in dated if frame.start not in whole]
    index = 0
    while index < len(figures):
        first, last = _part(figures[index][0], context)
        after = index
        while after < len(figures) and figures[after][0] < last:
            after += 1
        after = max(after, index + 1)
        inside = _within(periods, first, last)
        among = _within(days, first, last)
        if inside or any(_tells_level(each, figures[index:after]) for each in among):
            sentence = _Sentence(figures[index:after], inside, among, context, first, last)
            sentence.units = units[index:after]
            found[index:after] = sentence.read()
        index = after
    return found


def _part(position: int, context: Context) -> tuple[int, int]:
    """The sentence that holds a position; of a very long one, the stretch."""
    first, last = context.sentence(position)
    start = first + (position - first) // _LONGEST * _LONGEST
    return start, min(last, start + _LONGEST)


def _tells_level(day: Frame, figures: Sequence[tuple[int, int]]) -> bool:
    """Whether a date that is no period can still say when a level stands: a limit, a day beside."""
    return day.deadline or any(0 < day.start - end <= _BESIDE for _, end in figures)


def _within(frames: Sequence[Frame], first: int, last: int) -> Sequence[Frame]:
    begin = bisect_left(frames, first, key=_start)
    return frames[begin : bisect_left(frames, last, key=_start)]


def _start(frame: Frame) -> int:
    return frame.start


def _tells_of_another(head: str, between: str) -> bool:
    """Whether a period before a figure is that of an event told in passing."""
    passing = EVENT.search(head[-24:]) is not None or AFTERWARDS.match(head) is not None
    return passing or ("," in between and PARTICIPIAL.fullmatch(head) is not None)


class _Sentence:
    """The figures and the periods of one sentence."""

    def __init__(
        self,
        figures: Sequence[tuple[int, int]],
        periods: Sequence[Frame],
        days: Sequence[Frame],
        context: Context,
        first: int,
        last: int,
    ) -> None:
        self.text, self.figures, self.periods = context.text, figures, periods
        self.first, self.language = first, context.language
        self.clauses: Clauses = clauses(context.text, first, last, context.language)
        self.days = days  # the dates that are no period
        self.units: Sequence[str] = [""] * len(figures)

    def read(self) -> list[str]:
        found: list[str] = []
        for index in range(len(self.figures)):
            found.append(self._read(index, found))
        return found

    def _read(self, index: int, before: list[str]) -> str:
        start, end = self.figures[index]
        if TIMES_MORE.search(self.text, start, end + 8):
            return ""
        if SOURCES.search(self.text, start, start + 60):
            return ""
        clause = self.clauses.at(start)
        lead = self._lead(index)
        after = self._following(index, clause)
        between = self.text[end : after.start] if after else ""
        if "," in between and len(between.split()) > 2 and not CONTRAST.search(lead):
            after = self._preceding(index, clause) or after  # what opens a clause governs it
        if frame := after or self._day_beside(index, lead):
            return frame.edtf
        if before and SHARE.search(lead):
            return before[-1]
        if CONTRAST.search(lead) and not self._moves(index):
            return ""
        if frame := self._preceding(index, clause):
            return frame.edtf
        return self._inherited(index, clause) or self._level(index, clause)

    def _day_beside(self, index: int, lead: str) -> Frame | None:
        """The day at which a figure stood, right after it: "against 81% on 1 December 2021"."""
        end = self.figures[index][1]
        joint = ON_DAY.match(self.text, end)
        told = joint and (CONTRAST.search(lead) or joint[0] == " du " or self.units[index] == "%")
        if not joint or not told:
            return None
        return next((each for each in self.days if each.start in (joint.end(), end + 1)), None)

    def _level(self, index: int, clause: Clause) -> str:
        """The date by which a level is to be reached: "cut waste to 40 tonnes by 2030"."""
        start, end = self.figures[index]
        if not LEVEL.search(self.text, max(clause.start, start - 120), start):
            return ""
        for frame in self.days:
            if not frame.deadline or self.clauses.at(frame.start) != clause:
                continue
            between = self.text[end : frame.start]
            opens = frame.end <= start and not self._between(clause.start, start)
            after = 0 <= frame.start - end <= _TO_TARGET and "," not in between
            if opens or (after and not self._between(end, frame.start)):
                return frame.edtf
        return ""

    def _moves(self, index: int) -> bool:
        """Whether "from X to Y" has its other end right after."""
        end = self.figures[index][1]
        return re.compile(r" ?(?:to|à) ").match(self.text, end) is not None

    def _between(self, start: int, end: int) -> list[int]:
        """Figures that begin between two positions."""
        return [number for number, (at, _) in enumerate(self.figures) if start <= at < end]

    def _following(self, index: int, clause: Clause) -> Frame | None:
        end = self.figures[index][1]
        frame = next((each for each in self.periods if each.start >= end), None)
        if not frame or frame.start - end > _REACH or not self._in(frame, clause):
            return None
        between = self.text[end : frame.start]
        event = EVENT.search(between)
        if event and event.start() <= 1:
            event = None  # "accounts opened between 2016 and 2020"
        span = "/" in frame.edtf and between.endswith("from ")  # "from 2024 to 2028"
        if event or SAID.search(between) or (VERSUS.search(between) and not span):
            return None
        return frame if self._reaches(index, frame, between) else None

    def _in(self, frame: Frame, clause: Clause) -> bool:
        """Whether a period is one of a clause, or a clause of its own that says since when."""
        own = self.clauses.at(frame.start)
        return own == clause or (frame.rule == "since_event" and own.parent == clause.number)

    def _reaches(self, index: int, frame: Frame, between: str) -> bool:
        """Whether a period that follows is this figure's, and not only one's in between."""
        start, end = self.figures[index]
        if frame.rule in ("of_year", "part_of_month"):
            room = 60 if frame.rule == "of_year" else 16
            return len(between) <= room and not self._between(end, frame.start)
        others = [
            each
            for each in self._between(end, frame.start)
            if not self._again(each, frame) and not self._lasts(each)
        ]
        if frame.rule == "ago":  # else it is the time of what the sentence tells
            return len(between) <= 2
        if "since" in frame.rule and (others or ", " in between):
            return False
        if frame.edtf.startswith(".."):
            far = "," in between or len(between) > _DIRECT or SHARED.search(between)
            if others or far:
                return False
        if not others and ANOTHER.search(between):
            return False
        if self._known(start) and (others or not self._beside(between)):
            return False
        if not others:
            return True
        gap = self.text[end : self.figures[others[0]][0]]
        same = [other for other in others if self._alike(index, other)]
        against = any(CONTRAST.search(self._lead(other)) for other in (index, *same))
        return not against and ("," not in gap or SHARED.search(gap) is not None)

    def _again(self, index: int, frame: Frame) -> bool:
        """Whether a figure between commas only says the one before it again."""
        end = self.figures[index][1]
        closed = self.text[end : frame.start].lstrip()[:1] in (",", ")")
        return closed and AGAIN.search(self._lead(index)) is not None

    def _lasts(self, index: int) -> bool:
        """Whether a figure says for how long: "$500 million over five years"."""
        start = self.figures[index][0]
        time = TIME_UNITS.fullmatch(self.units[index])
        return bool(time and FOR_SO_LONG.search(self.text, max(self.first, start - 12), start))

    def _alike(self, one: int, other: int) -> bool:
        """Whether two figures may be of the same thing, so that one can be set against another."""
        return not (self.units[one] and self.units[other]) or self.units[one] == self.units[other]

    def _compared(self, frame: Frame, clause: Clause) -> bool:
        """Whether a period is one that another is measured against: "from August"."""
        lead = self.text[max(clause.start, frame.start - 24) : frame.start]
        return len(lead.split()) > 1 and VERSUS.search(lead) is not None

    def _beside(self, between: str) -> bool:
        """Whether a period is said of the words before it, as by a participle."""
        verb = VERB[self.language].search(between)
        return len(between.split()) <= 4 and (not verb or verb.lastgroup == "past")

    def _lead(self, index: int) -> str:
        start = self.figures[index][0]
        return self.text[max(self.first, start - 60) : start]

    def _known(self, start: int) -> bool:
        if MONEY.match(self.text, start):
            return False
        return KNOWN.search(self.text, max(self.first, start - 20), start) is not None

    def _preceding(self, index: int, clause: Clause) -> Frame | None:
        start = self.figures[index][0]
        earlier = [
            each for each in self.periods if each.end <= start and each.rule != "since_event"
        ]
        earlier = [each for each in earlier if self.clauses.at(each.start) == clause]
        earlier = [each for each in earlier if not self._compared(each, clause)]
        if not earlier or start - earlier[-1].end > _FURTHEST:
            return None
        frame = earlier[-1]
        between = self.text[frame.end : start]
        if between.strip() in ("", "at", "à") or RESULT.fullmatch(between):
            return frame
        told_apart = frame.start - clause.start > 2
        if (frame.rule == "ago" and told_apart) or LATER.search(between):
            return None
        if frame.edtf.startswith("..") or NOW.search(between):
            return None
        head = self.text[clause.start : frame.start]
        if self._between(clause.start, frame.start):
            if "since" in frame.rule or frame.rule == "stretch":
                return None  # what has lasted is said of the figure before
            joined = re.match(r" (?:and|et) [^,;.]{0,50}$", between, re.IGNORECASE)
            alone = not self._between(frame.end, start)
            return frame if joined and alone and not re.search(r" (?:y|en) ", between) else None
        if _tells_of_another(head, between):
            return None
        opens = len(head.split()) <= _HEAD_WORDS or not VERB[self.language].search(head)
        return frame if opens or "," not in between else None

    def _inherited(self, index: int, clause: Clause) -> str:
        """The period that opened the sentence, or that closes a clause joined to this one."""
        start = self.figures[index][0]
        if self._known(start) or self._dated(clause) or self._own(clause):
            return ""
        if clause.link == "relative" and WHEN.match(self.text, clause.start):
            before = [each for each in self.periods if 0 <= clause.start - each.end <= 2]
            return before[-1].edtf if before else ""
        if clause.link in ("joined", "break") and (frame := self._opening(clause)):
            return frame.edtf
        return self._beside_it(clause)

    def _beside_it(self, clause: Clause) -> str:
        """The one period of a clause that a bare "and" joins to this: what is told together."""
        after = self.clauses.all[clause.number + 1 : clause.number + 2]
        joined = [each for each in after if each.bare]
        if clause.bare:
            joined.append(self.clauses.all[clause.number - 1])
        for near in joined:
            if "present" in (clause.tense, near.tense) or clause.tense not in ("", near.tense):
                continue
            said = [each for each in self._own(near) if ".." not in each.edtf]
            said = [each for each in said if each.rule not in ("part_of_month", "of_year")]
            if len(said) == 1 and not EVENT.search(self.text[near.start : said[0].start]):
                return said[0].edtf
        return ""

    def _own(self, clause: Clause) -> list[Frame]:
        return [each for each in self.periods if self.clauses.at(each.start) == clause]

    def _dated(self, clause: Clause) -> bool:
        """Whether a clause says of itself that it is of now, or of a day."""
        return any(self.clauses.at(each.start) == clause for each in self.days)

    def _opening(self, clause: Clause) -> Frame | None:
        """The period that opens the clause before those joined up to this one."""
        number = clause.number
        while number > 0 and self.clauses.all[number].link in (
            "joined",
            "break",
            "relative",
            "aside",
        ):
            number -= 1
            before = self.clauses.all[number]
            if before.link in ("relative", "aside"):
                continue
            own = self._own(before)
            ago = bool(own) and own[0].rule == "ago"  # "il y a" has a tense of its own
            if before.tense and clause.tense and before.tense != clause.tense and not ago:
                return None
            if own:
                head = self.text[before.start : own[-1].start]
                verb = VERB[self.language].search(head)
                opens = len(own) == 1 and len(head.split()) <= 4 and not verb
                if ".." in own[0].edtf and PLUPERFECT.match(self.text, clause.start):
                    return None  # what had been before is not told of the time since
                return own[0] if opens and not self._between(before.start, own[0].start) else None
        return None
