"""The noun that a number counts, found without a parser: by plurals and words that end it."""

import re

from pincite.text.quantity_words import MEASURES, TIME_UNITS

_words = str.split

EN_STOP = frozenset(_words(
    "a an the this that these those and or but nor so yet of in on at to for from by with without "
    "into onto over under about after before during since until as than then is are was were be "
    "been being am has have had having do does did will would shall should can could may might "
    "must "
    "not no it its he she they we you i him her them us our your their his who whom whose which "
    "what "
    "when where why how if because while although though more less fewer said says say told tells "
    "wrote asked according per each every plus minus versus vs via all both either neither only "
    "just "
    "also even still already almost nearly ago later earlier afterwards again across among between "
    "against through throughout within behind beyond above below here there yes thus perhaps "
    "always "
    "sometimes makes gets goes comes uses gives takes needs wants remains seems appears continues "
    "includes involves means shows suggests rises falls costs plans hopes expects itself "
    "themselves "
    "himself whereas whether unless upon towards toward amid despite regardless meanwhile besides "
    "sur et le la les des du de ago alone year-old years-old consists represents stands "
    "requires allows lets puts works lives runs brings keeps begins starts ends becomes once twice "
    "up down out off around near long old high tall wide deep away apart else is's that's one "
    "o'clock"
))  # fmt: skip
# after a number other than one these are nouns: a plural takes no verb in -s
EN_ALSO_VERBS = frozenset(_words(
    "accounts plans shows lives works costs needs runs stands falls starts takes claims"
))  # fmt: skip
_YEAR = re.compile(r"(?<!\d)(?:1[789]|20)\d\d$")
EN_DROPPED = frozenset(
    _words("new more other additional further separate different extra such own")
)
EN_PLURALS = frozenset(_words(
    "people men women children staff police personnel aircraft sheep fish feet teeth mice geese "
    "data media criteria phenomena alumni crew species series headquarters dead wounded injured "
    "missing unemployed others fans goals sportspeople salespeople businesspeople spacecraft "
    "offspring cattle troops firefighters policemen policewomen fishermen businessmen freshmen "
    "bitcoin ether craftsmen clergy households matches injuries deer salmon bison"
))  # fmt: skip
_LEADS_ANOTHER = frozenset(
    _words("police staff sales sports data media women savings series goods")
)
_NOT_PLURAL = re.compile(
    r"(?:ss|us|is|'s|ous|(?:polit|econom|phys|mat|athlet|eth|electron|logist|genet|robot|"
    r"mechan)ics)$"
)
FR_STOP = frozenset(_words(
    "de d du des le la les l un une au aux à a et ou où mais donc or ni car que qui quoi dont "
    "dans par "
    "pour sur sous avec sans entre vers chez depuis pendant avant après selon contre comme si ne "
    "pas "
    "plus moins très trop aussi ainsi alors puis encore déjà ici là ont avait avaient est sont "
    "était "
    "étaient sera seront fut être avoir ce cet cette ces son sa ses leur leurs mon ma mes notre "
    "nos "
    "votre vos il elle ils elles on nous vous je tu se s y en lors dès jusqu jusque hors soit tout "
    "tous toute toutes chaque aucun aucune même mêmes seulement environ contre ensuite puisque "
    "lorsque quand tandis parce afin malgré grâce mieux plutôt presque surtout toujours jamais "
    "vont "
    "va vers parmi hier demain peu beaucoup assez suis sommes êtes dit disent sans dessous dessus "
    "compris comprise inclus incluse toutefois pourtant désormais chacun chacune soit elle-même "
    "entrent restent doivent peuvent viennent travaillent vivent suivent sur-le-champ sûr près loin"
))  # fmt: skip
FR_BEFORE_NOUN = frozenset(_words(
    "grands grandes petits petites nouveaux nouvelles autres jeunes anciens anciennes premiers "
    "premières derniers dernières prochains prochaines principaux principales différents "
    "différentes bons bonnes mauvais longs longues gros grosses vieux vieilles hauts hautes seuls "
    "seules vrais beaux belles simples divers diverses prétendus prétendues multiples"
))  # fmt: skip
_OF = re.compile(r" (?:de |d')")  # "5 milliards de mètres cubes"
_LINKED = re.compile(r" (?:de |d')(?=[a-zéèêàâîôûçœ])", re.IGNORECASE)
_AFTER_DE = re.compile(r"[ '](\w[\w-]*)")
_WORD = re.compile(r"[ -]?((?:[^\W\d_]|(?<=\w)[-&'](?=\w))+)")


def noun_at(text: str, end: int, language: str, *, one: bool = False) -> tuple[str, int]:
    """The counted noun that follows position ``end`` of flat text, and where it ends.

    Empty when none follows. ``one``: the number is one, so that a singular may follow.
    """
    start = end + 1 if text[end : end + 1] in (" ", "-") else end
    of_it = _OF.match(text, end) if language == "fr" else None
    start = of_it.end() if of_it and MEASURES.match(text, of_it.end()) else start
    known = MEASURES.match(text, start) or TIME_UNITS.match(text, start)
    if known and not re.match(r"[-'](?:old|ago)", text[known.end() : known.end() + 4]):
        return known[0].strip(), known.end()
    return _french(text, end, one) if language == "fr" else _english(text, end, one)


def _english(text: str, end: int, one: bool) -> tuple[str, int]:
    words: list[tuple[str, int, int]] = []
    position = end
    while len(words) < 5:
        match = _WORD.match(text, position)
        if not match or match[0][0] not in " -":
            break
        if not words and not one and match[1] in EN_ALSO_VERBS and not _YEAR.search(text, 0, end):
            return match[1], match.end(1)
        if _ends_phrase(match[1].lower(), bool(words)):
            break
        words.append((match[1], match.start(1), match.end(1)))
        low = match[1].lower()
        if low == "accounts" and text.startswith(" for", match.end(1)):
            break
        if low in EN_DROPPED and len(words) == 1 and low != "others":
            words.pop()
        elif low in EN_PLURALS or (
            len(low) > 2 and low.endswith("s") and not _NOT_PLURAL.search(low)
        ):
            end = _second_plural(text, match.end(1)) if low in _LEADS_ANOTHER else match.end(1)
            return text[words[0][1] : end], end
        elif one and len(words) == 1 and low not in EN_DROPPED:
            return match[1], match.end(1)
        position = match.end(1)
    return "", end


def _second_plural(text: str, end: int) -> int:
    """The end of "officers" in "police officers"."""
    match = re.compile(r" [a-z]{3,}s\b").match(text, end)
    return match.end() if match and match[0].strip() not in EN_STOP else end


def _ends_phrase(word: str, later: bool) -> bool:
    return word in EN_STOP or (later and word.endswith(("ed", "ing")) and word != "building")


def _french(text: str, end: int, one: bool) -> tuple[str, int]:
    linked = _LINKED.match(text, end)
    position = linked.end() - 1 if linked else end
    for _ in range(3):
        match = _WORD.match(text, position)
        if linked and position == linked.end() - 1:
            match = _AFTER_DE.match(text, position)
        if not match or match[0][0] not in " -'":
            return "", end
        low = match[1].lower()
        if low.split("'")[0] in FR_STOP:
            others = text[end : end + 7] == " autres" and not linked
            return ("autres", end + 7) if others else ("", end)
        if low in FR_BEFORE_NOUN:
            position = match.end(1)
            continue
        plural = low.endswith(("s", "x", "z")) and len(low) > 2
        if plural or one or linked or low in EN_PLURALS:
            return match[1], match.end(1)
        return "", end
    return "", end


_OF_THEM = (
    (re.compile(r" (?:out )?of (?:the|its|their|those|these|our|his|her|all) ?"), "en"),
    (re.compile(r" (?:out )?of (?=\d|[a-z])"), "en"),
    (re.compile(r" (?:des|de ces|de ses|de leurs|parmi les) ?"), "fr"),
    (re.compile(r" (?:sur|parmi) (?:les |ses |leurs )?(?=\d|[a-z])"), "fr"),
)


def partitive(text: str, end: int) -> str:
    """The noun after "six of the eight apps" or "six des huit applications"; empty if none."""
    from pincite.text.numbers import number_at

    if text[end : end + 2] not in (" o", " d", " p", " s"):
        return ""
    for pattern, language in _OF_THEM:
        match = pattern.match(text, end)
        if not match:
            continue
        number = number_at(text, match.end(), language)
        if not number and match[0].endswith((" of ", "sur ", "parmi ")):
            continue
        after = number.end if number else match.end() - 1
        noun, _ = noun_at(text, after, language)
        if not noun and match[0].endswith((" of ", "sur ", "parmi ")):
            return ""
        return noun or (" " if number else "")
    return ""
