"""What an article's own date and the words around a date say about it: past or to come."""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from pincite.text.edtf_bounds import bounds, is_edtf
from pincite.text.prose import sentence_at, sentence_bounds

_CLAUSE = re.compile(
    r"[,;:()\"“”«»\n]| [–—-] |\b(?:that|which|who|whose|but|when|while|although|because|after|"
    r"que|qui|dont|mais|lorsque|alors que|tandis que|car|quand|après)\b|\bqu'"
)
_CUES = {
    "en": re.compile(
        r"\b(?<!-)(?P<future>\w+'ll|(?:will|shall|would|must|to|can|should) (?:be|stay|remain) \w+|"
        r"should (?!have\b)|will|won't|"
        r"would(?! (?:have|not|neither)\b)|shall|is to|are to|"
        r"set (?:for|to)|due|scheduled|expected|planned|"
        r"plans?|planning|upcoming|must|ha(?:s|ve) to|slated|hopes?(?= (?:to|for|that)\b)|"
        r"aims?(?= (?:to|for|at)\b)|asks? for|calls? for|seeks?|demands?(?! letters?)|"
        r"proposes?|expects?|"
        r"intends?|takes? effect|"
        r"ahead of|opens|starts|begins|ends|expires?|(?:goes|go|going) on sale|arrives|launches|"
        r"kicks off|promised|pledged|vowed|invited|"
        r"payable|could (?:come|be \w+|happen|start|begin|open|reach|see|arrive|face|hit)|"
        r"deadline|postponed (?:to|until)|adjourned to)\b"
        r"|\b(?P<past>(?:was|were|had been) (?:due|scheduled|expected|set|planned|supposed|to)|"
        r"was|were|had|did|said|told|wrote|came|went|took|began|made|won|lost|fell|"
        r"rose|"
        r"sent|met|left|paid|found|got|gave|held|brought|bought|sold|cut|put|shut|ran|grew|saw|"
        r"spoke|became|built|kept|led|broke|drew|rang|struck|(?<!\ba )(?<!\ban )(?<!\bthe )"
        r"(?!need|fe|proce|exce)\w{2,}ed)\b",
        re.IGNORECASE,
    ),
    "fr": re.compile(
        r"\b(?P<future>sera|seront|aura|auront|devra|devront|pourra|pourront|va|vont|doit|"
        r"doivent|"
        r"[a-zéèêîç]{2,}(?:era|eront|ira|iront|dra|dront|dront)|"
        r"(?:de|rece|perce|conce|déce|sui|poursui|vi)vr(?:a|ont)|(?:pou|ve|enve|cou|mou)rr(?:a|"
        r"ont)|"
        r"prévue?s?|attendue?s?|programmée?s?|"
        r"fixée?s? (?:au|à)|reportée?s? (?:au|à)|[àa] partir|à compter|prochaine?s?|"
        r"[a-zéèêîç]{2,}erai(?:en)?t|(?:dev|pour|voud|faud|viend|prend|rend|tiend)rai(?:en)?t|"
        r"(?!(?:re)?tir|attir|admir|(?:in|re|a)spir|désir)[a-zéèêîç]{2,}irai(?:en)?t|"
        r"promet(?:tent)?|prévo(?:it|ient)|comptent?(?= [a-z]+r\b)|entend(?:ent)?|espère(?:nt)?|"
        r"envisage(?:nt)?|souhaite(?:nt)?|s'engage(?:nt)?|"
        r"date limite|payables?(?! à [a-z\d]+ jours)|"
        r"(?<!la )(?<!une )(?<!sa )(?<!de )(?<!leur )demande(?:nt)?|"
        r"réclame(?:nt)?|exige(?:nt)?|propose(?:nt)?|échéance|"
        r"entrent? en vigueur|s'ouvre|débute|"
        r"commence|expire|s'achève|prend fin|(?:est|sont) (?:convo|organis|invit|appel)[a-zé]+|"
        r"(?:a|ont|avait|avaient) (?:promis|prévu|programmé|fixé))\b"
        r"|\b(?P<past>avoir (?:« ?)?[a-z]+(?:é|i|u)e?s?|(?:était|étaient) (?:prév|attend|"
        r"programm|fix)[éu]e?s?|a|ont|avait|"
        r"avaient|était|étaient|fut|furent|eut|"
        r"(?:s'est|se sont) [a-zé]+(?:é|i|u|it|is|rt)e?s?|"
        r"(?:est|sont) (?:all|arriv|entr|rentr|n|rest|tomb|mont|retourn|décéd|pass)ée?s?|"
        r"(?:est|sont) (?:ven|deven|reven|interven|surven|parven|part|sort|mort)[ui]?e?s?|"
        r"[a-zéèêîç]{2,}(?:aient|ait|èrent))\b",
        re.IGNORECASE,
    ),
}
# a participle right before the date: "the application filed Wednesday"
_JUST_DONE = {
    "en": re.compile(r"(?!)"),
    "fr": re.compile(
        r"\b(?!prév|attend|programm|fix|report|convoqu|organis|invit|appel|promis|envisag|dat)"
        r"[a-zéè]{3,}(?:é|ée|és|ées|ue|ues|ie|ies|ise|ises)(?: le| ce)? $",
        re.IGNORECASE,
    ),
}
_OPENED = re.compile(r"[«“] ?(?=[A-ZÀ-Ý])")
_FROM_ON = re.compile(r"\bdès (?:le mois d(?:e |')|le |la |l')?$", re.IGNORECASE)
_AROUND = range(-4, 5)  # years: 29 February is found too
_SIGHT = 240  # characters on each side in which a cue of tense is looked for
_FAR = 120
_CLEARLY = 45  # days: a cue of tense does not move a date nearer than this to another year


@dataclass(slots=True)
class Context:
    """The flat text, its language and the date against which relative dates are read.

    ``day`` is None when the article's own date is not known to the day; ``latest`` when not at all.
    ``lenient`` when one phrase, chosen by a person, is read instead of running text.
    """

    text: str
    language: str
    day: date | None = None
    latest: date | None = None
    lenient: bool = False
    hint: str = ""
    _sentences: list[tuple[int, int]] = field(default_factory=list)

    def sentence(self, position: int) -> tuple[int, int]:
        if not self._sentences:
            self._sentences = sentence_bounds(self.text)
        return sentence_at(self._sentences, position)

    def tense(self, start: int, end: int) -> str:
        """``past``, ``future`` or empty.

        The nearest cue before the date in its clause says it, else the first one after it.
        """
        if self.hint:
            return self.hint
        first, last = self.sentence(start)
        head = self.text[max(first, start - _SIGHT) : start]
        tail = self.text[end : min(last, end + _SIGHT)]
        breaks = list(_CLAUSE.finditer(head))
        last_break = breaks[-1] if breaks else None
        before = head[breaks[-1].end() :] if breaks else head
        cues = list(_CUES[self.language].finditer(before))
        # a list of things or places has commas and no verb: the one before it rules
        while not cues and breaks and breaks[-1][0] == "," and len(before.split()) <= 6:
            end = breaks.pop().start()
            before = head[breaks[-1].end() if breaks else 0 : end]
            cues = list(_CUES[self.language].finditer(before))
        done = _JUST_DONE[self.language].search(before)
        if done and not (cues and cues[-1].end() > done.start() - 12):
            return "past"
        if cues:
            return _kind(cues[-1])
        before = head[last_break.end() :] if last_break else head
        split = _CLAUSE.search(tail)
        after = tail[: split.start()] if split else tail
        cue = _CUES[self.language].search(after)
        if not cue and split and len(before.split()) <= 3 and not after.strip():
            rest = tail[split.end() :]
            split = _CLAUSE.search(rest)
            cue = _CUES[self.language].search(rest[: split.start()] if split else rest)
        # no cue in its own clause: the last verb before it rules a list of places or dates
        own = _OPENED.split(head)[-1]  # what is quoted whole, and not who says it
        if not cue and (cues := list(_CUES[self.language].finditer(own))):
            cue = cues[-1]
        if not cue and self.language == "fr" and _FROM_ON.search(head):
            return "future"
        return _kind(cue) if cue else ""


def _kind(cue: re.Match[str]) -> str:
    return "future" if cue["future"] else "past"


def context_for(text: str, language: str, published: str, *, lenient: bool = False) -> Context:
    """A context whose dates are those of ``published`` (EDTF, or empty when unknown)."""
    context = Context(text, language, lenient=lenient)
    if published and is_edtf(published):
        earliest, latest = bounds(published)
        context.latest = latest or earliest
        if earliest and earliest == latest:
            context.day = earliest
    return context


def choose_year(
    context: Context, month: int, day: int | None, tense: str, *, far: int = _CLEARLY
) -> int | None:
    """The year of a month, or of a day in a month, that is written without one.

    A month is past unless a cue says that it is to come. A day is in the nearest year, and a cue
    moves it to another only when it is more than ``far`` days away.
    """
    now = context.latest
    if now is None:
        return None
    if day is None:
        if context.lenient and not tense:
            ahead = (month - now.month) % 12  # "early June", said in May, is to come
            return (now.year * 12 + now.month - 1 + (ahead if ahead <= 2 else ahead - 12)) // 12
        if tense == "future":
            return now.year if month >= now.month else now.year + 1
        return now.year if month <= now.month else now.year - 1
    near = [d for year in _AROUND if (d := _safe(now.year + year, month, day))]
    if not near:
        return None
    near.sort(key=lambda d: abs((d - now).days))
    distance = (near[0] - now).days
    against = (tense == "future" and distance < 0) or (tense == "past" and distance > 0)
    if tense == "past" and near[0].year == now.year and far:
        far = _FAR  # a date of the year before would have its year written
    if against and abs(distance) > far:
        wanted = [d for d in near if (d > now) == (tense == "future")]
        near = wanted or near
    return near[0].year


def choose_weekday(now: date, weekday: int, tense: str) -> date:
    """The last such day up to ``now``, or the next one from it on when it is to come."""
    back = (now.weekday() - weekday) % 7
    if tense == "future":
        return now + timedelta(days=(7 - back) if back else 0)
    return now - timedelta(days=back)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
