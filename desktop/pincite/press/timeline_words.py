"""The timeline's own words in English and French, and what is read aloud instead of it."""

from datetime import date

from pincite.document.timeline import Bar, Mark, Timeline
from pincite.press.chronology_words import status_word
from pincite.press.timeline_scale import Scale
from pincite.text.edtf_print import format_edtf

_ENGLISH = {
    "legend": "Legend",
    "number": "No.",
    "date": "Date",
    "event": "Event",
    "evidence": "Evidence",
    "deadline": "Deadline",
    "today": "today, {date}",
    "day": "1 day",
    "days": "{count} days",
    "after": "{days} after {date}",
    "before": "{days} before {date}",
    "linear": "Linear scale.",
    "turn": "Linear scale; what comes before {month} is drawn at about {share} of the width.",
    "numbers": "Numbers refer to the legend.",
    "as_of": "as of {date}",
    "soft": "soft end: begins or stops at an unknown time near the fade",
    "continued": "Legend (cont’d)",
    "sheet": "sheet {number} of {count}",
    "joins": "joins sheet {number}",
    "page": "{page} of {pages}",
    "alt": "Timeline from {start} to {end}.",
    "alt_part": "Part {number} of {count}.",
    "alt_bar": "{title}, from {start} to {end}",
    "alt_open_start": "{title}, from before {start} to {end}",
    "alt_open_end": "{title}, from {start} on",
    "alt_open": "{title}, from before {start} and on",
    "alt_more": "The legend lists all {count} events.",
}
_FRENCH = {
    "legend": "Légende",
    "number": "N°",
    "date": "Date",
    "event": "Fait",
    "evidence": "Pièces",
    "deadline": "Échéance",
    "today": "aujourd’hui, {date}",
    "day": "1\u00a0jour",
    "days": "{count}\u00a0jours",
    "after": "{days} après le {date}",
    "before": "{days} avant le {date}",
    "linear": "Échelle linéaire.",
    "turn": "Échelle linéaire\u202f; ce qui précède {month} occupe environ {share} de la largeur.",
    "numbers": "Les numéros renvoient à la légende.",
    "as_of": "au {date}",
    "soft": "fondu\u00a0: début ou fin à une date inconnue, proche",
    "continued": "Légende (suite)",
    "sheet": "feuille {number} sur {count}",
    "joins": "vers la feuille {number}",
    "page": "{page} sur {pages}",
    "alt": "Frise chronologique de {start} à {end}.",
    "alt_part": "Partie {number} sur {count}.",
    "alt_bar": "{title}, de {start} à {end}",
    "alt_open_start": "{title}, d’avant {start} à {end}",
    "alt_open_end": "{title}, depuis {start}",
    "alt_open": "{title}, depuis avant {start}, sans fin connue",
    "alt_more": "La légende donne les {count} faits.",
}
_MONTHS = {
    "en": ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
    "fr": [
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ],
}
_SHARES = {
    "en": {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 6: "a sixth", 8: "an eighth",
           10: "a tenth"},
    "fr": {2: "la moitié", 3: "un tiers", 4: "un quart", 5: "un cinquième", 6: "un sixième",
           8: "un huitième", 10: "un dixième"},
}  # fmt: skip
_LONGEST_ALT = 3_000


def say(lang: str, key: str, **values: object) -> str:
    """A phrase in ``en`` or ``fr``, its places filled."""
    phrase = (_FRENCH if lang == "fr" else _ENGLISH)[key]
    return phrase.format(**values) if values else phrase


def month_name(day: date, lang: str) -> str:
    """A month's short name on the axis."""
    return _MONTHS["fr" if lang == "fr" else "en"][day.month - 1]


def day_words(day: date, lang: str, style: str = "uk") -> str:
    """``7 June 2023``, ``June 7, 2023`` (us), ``7 juin 2023``, in one piece."""
    return format_edtf(day.isoformat(), lang, style=style).replace(" ", "\u00a0")


def day_count(days: int, lang: str) -> str:
    """``1 day``, ``20 days``."""
    return say(lang, "day") if days == 1 else say(lang, "days", count=days)


def scale_words(scale: Scale, lang: str) -> str:
    """The sentence that states the scale, and where and how much it changes."""
    if scale.turn is None:
        return say(lang, "linear")
    month = format_edtf(f"{scale.turn:%Y-%m}", lang, style="uk")
    times = max(2, round(1 / scale.ratio))
    share = _SHARES["fr" if lang == "fr" else "en"].get(times, f"1/{times}")
    return say(lang, "turn", month=month, share=share)


def alternative(timeline: Timeline, scale: Scale, deadline: str) -> str:
    """What the drawing shows, lane by lane, for those who cannot see it."""
    lang = timeline.lang
    parts = [
        timeline.title + ".",
        say(lang, "alt", start=_month(scale.start, lang), end=_month(scale.end, lang)),
    ]
    if deadline:
        parts.append(deadline + ".")
    count = 0
    for lane in timeline.lanes:
        count += len(lane.marks)
        said = [_bar_words(bar, lang) for bar in lane.bars]
        said += [mark_words(mark, lang) for mark in sorted(lane.marks, key=lambda m: m.earliest)]
        parts.append(f"{lane.title}: {'; '.join(said)}.")
    text = " ".join(parts)
    if len(text) > _LONGEST_ALT:
        text = text[:_LONGEST_ALT].rsplit(" ", 1)[0] + "… " + say(lang, "alt_more", count=count)
    return text


def mark_words(mark: Mark, lang: str) -> str:
    """One event in words: its date, its title, what it is where that is not agreed."""
    status = status_word(mark.status, lang)
    return f"{mark.date_words}, {mark.title}" + (f" ({status})" if status else "")


def _bar_words(bar: Bar, lang: str) -> str:
    key = {
        (False, False): "alt_bar",
        (True, False): "alt_open_start",
        (False, True): "alt_open_end",
        (True, True): "alt_open",
    }[bar.open_start, bar.open_end]
    start, end = day_words(bar.start, lang), day_words(bar.end, lang)
    return say(lang, key, title=bar.title, start=start, end=end)


def _month(day: date, lang: str) -> str:
    return format_edtf(f"{day:%Y-%m}", lang, style="uk") if day.year > 999 else str(day.year)
