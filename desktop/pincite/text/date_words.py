"""The words of dates in English and French: months, weekdays, seasons, parts of a period."""

EN_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
FR_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
EN_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FR_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

_EN_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_FR_SHORT = ("janv", "févr", "mars", "avr", "mai", "juin", "juil", "août", "sept", "oct", "nov",
             "déc")  # fmt: skip

MONTHS = {
    "en": {name.lower(): i for i, name in enumerate(EN_MONTHS, 1)}
    | {name: i for i, name in enumerate(_EN_SHORT, 1)}
    | {"sept": 9},
    "fr": {name: i for i, name in enumerate(FR_MONTHS, 1)}
    | {name: i for i, name in enumerate(_FR_SHORT, 1)}
    | {"fevrier": 2, "aout": 8, "decembre": 12, "fév": 2, "jan": 1},
}
WEEKDAYS = {
    "en": {name.lower(): i for i, name in enumerate(EN_DAYS)}
    | {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4}
    | {"sat": 5, "sun": 6},
    "fr": {name: i for i, name in enumerate(FR_DAYS)},
}
SEASONS = {
    "en": {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    "fr": {"printemps": 21, "été": 22, "automne": 23, "hiver": 24},
}
SEASON_NAMES = {
    "en": {21: "spring", 22: "summer", 23: "autumn", 24: "winter"},
    "fr": {21: "printemps", 22: "été", 23: "automne", 24: "hiver"},
}
ORDINALS = {
    "en": {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3,
           "4th": 4, "last": 4, "final": 4},
    "fr": {"premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
           "quatrième": 4, "dernier": 4, "1er": 1, "1e": 1, "2e": 2, "2d": 2, "3e": 3, "4e": 4,
           "2ème": 2, "3ème": 3, "4ème": 4},
}  # fmt: skip
ORDINAL_NAMES = {
    "en": ("first", "second", "third", "fourth"),
    "fr": ("premier", "deuxième", "troisième", "quatrième"),
}
# early, mid and late, as first, second and third part of a month or a year
PARTS = {
    "en": {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2},
    "fr": {"début": 0, "mi": 1, "milieu": 1, "fin": 2},
}
MONTH_PARTS = ((1, 10), (11, 20), (21, 31))  # days; 31 stands for the last day
YEAR_PARTS = ((1, 4), (5, 8), (9, 12))  # months
