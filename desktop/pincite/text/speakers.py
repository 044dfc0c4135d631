"""Who is said to have said quoted words: verbs of saying and the names beside them."""

import re
from functools import cache

# a point belongs to a name only after a title or an initial
_CAPITAL = (
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Sen|Rep|MM|Mme|Mlle|Me|M|Pr|Mgr|[A-Z])\.|"
    r"(?:[dDlLO]['’])?[A-ZÀ-Ý][\w-]*(?:['’][A-ZÀ-Ý][\w-]*)?)"
)
_WORD = rf"(?:{_CAPITAL}|[a-zà-ÿ][\w’'-]*)"
_PARTICLE = r"(?:de la |de |du |des |van |von |di |la |le |d['’])?"
_PROPER = rf"{_CAPITAL}(?: {_PARTICLE}{_CAPITAL}){{0,4}}"
_DETERMINED = (
    r"(?:[Tt]he|[Ll]e|[Ll]a|[Ll]es|[Aa]n?|[Uu]ne?|[Ll]['’]|[Ss]on|[Ss]a|[Ii]ts|[Hh]is|[Hh]er|"
    rf"[Tt]heir|[Oo]ur|[Ll]eur)(?:(?<=['’])| ){_WORD}(?: (?:de l['’][\w-]+|(?:d|l)['’][\w-]+|"
    rf"[a-zà-ÿ-]+|{_CAPITAL})){{0,6}}"
)
_OWNED = rf"{_PROPER}['’]s(?: [a-z-]+){{1,5}}, {_PROPER}"  # Quillon's director, Ann Bell
_WHO = rf"(?<![\w’'-])(?P<who>{_OWNED}|{_PROPER}(?!\w|['’]s\b)|{_DETERMINED}(?:, {_PROPER})?)"
_ASIDE = r"(?:, [^,“«\"]{2,60},| \([^()]{2,40}\))?"
_EN_SAID = (
    r"(?:said|says|wrote|writes|told|added|adds|stated|states|argued|argues|claimed|claims|warned|"
    r"warns|explained|explains|tweeted|posted|replied|replies|insisted|insists|noted|notes|"
    r"announced|declared|testified|asked|asks|admitted|concluded|continued|recalled|recalls|"
    r"remarked|responded|joked|quipped|complained|vowed|pledged|conceded|acknowledged|observed|"
    r"countered|retorted|urged|confirmed|predicted|lamented|suggested|tells|thundered|shouted|"
    r"read|reads|ruled|found)"
)
_FR_DONE = (
    r"(?:a|ont|avait|avaient|aurait) (?:notamment |aussi |également |encore |alors )?"
    r"(?:déclaré|dit|indiqué|affirmé|ajouté|expliqué|écrit|précisé|estimé|annoncé|assuré|souligné|"
    r"répondu|rappelé|tweeté|lancé|confié|reconnu|commenté|conclu|insisté|réagi|dénoncé|"
    r"critiqué|regretté|déploré|salué|évoqué|promis|prévenu|averti|martelé|plaidé|tonné|murmuré|"
    r"justifié|pesté|fustigé|qualifié|confirmé|témoigné|jugé|répété|tranché|glissé|lâché|"
    r"renchéri|raconté|demandé|fait valoir|fait savoir)"
)
_FR_NOW = (
    r"(?:déclare|dit|indique|affirme|ajoute|explique|écrit|précise|estime|annonce|assure|souligne|"
    r"répond|rappelle|poursuit|confie|reconnaît|commente|conclut|insiste|note|juge|raconte|résume|"
    r"martèle|dénonce|regrette|déplore|plaide|prévient|avertit|constate|calcule|tranche)"
)
# after a closing quotation mark any verb may turn: « … », s'étrangle la déléguée
_FR_TURNED = (
    r"(?!(?:et|ou|mais|pour|dans|qui|que|en|à|au|aux|selon|de|du|des|par|sur|avec|sans|depuis|"
    r"avant|après|lors|comme|dont|où|puis|est|sont|était|sera|soit|alors|plus|non|ni|car|si|"
    r"d['’]après|les|la|le|un|une|son|sa|ce|cette|il|elle|on) )"
    rf"(?:{_FR_DONE}|fait valoir|(?:s['’]|se |y )?[a-zéèêçîû]{{3,}})"
)
_EN_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday)"
# « … », a réagi samedi sur Radio Garance la ministre
_FR_WHEN = (
    r"(?:,? (?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier)(?: (?:matin|soir))?|"
    r"aujourd['’]hui|ce (?:matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|"
    r"(?:à|auprès de|sur|dans|devant|au micro de) (?:l['’]|la |le |les |des )?[\w-]+"
    r"(?: [A-Z][\w-]+)?|alors|ainsi|aussi),?){0,2}"
)
_AFTER = {
    "en": (
        rf"^,? {_EN_SAID}(?: (?:on )?{_EN_DAY})? {_WHO}",
        rf"^,? {_WHO}{_ASIDE},? {_EN_SAID}\b",
        rf"^,? (?:[a-z-]+ ){{1,4}}(?P<who>{_PROPER}){_ASIDE} {_EN_SAID}\b",
        rf"^,? according to {_WHO}",
    ),
    "fr": (
        rf"^ ?, (?:selon|d['’]après) {_WHO}",
        rf"^ ?,? (?:{_FR_DONE}|{_FR_NOW}){_FR_WHEN} {_WHO}",
        rf"^ ?, {_FR_TURNED}{_FR_WHEN} {_WHO}",
        rf"^ ?,? {_WHO}{_ASIDE},? (?:{_FR_DONE}|{_FR_NOW})\b",
    ),
}
_BEFORE = {
    "en": (
        rf"{_WHO}{_ASIDE},? {_EN_SAID}(?: [^.“\"]{{0,80}})?[,:]? ?$",
        rf"[Aa]ccording to {_WHO}{_ASIDE},? ?$",
    ),
    "fr": (
        rf"(?:[Ss]elon|[Dd]['’]après|(?:^|[.!?] )Pour) {_WHO}(?:,[^.«“]{{0,90}})? ?:? ?$",
        rf"{_WHO}{_ASIDE},? (?:l['’])?(?:{_FR_DONE}|{_FR_NOW})(?: [^.«“]{{0,80}})?[,:]? ?$",
    ),
}


@cache  # made when first asked for: they are long
def after(language: str) -> tuple[re.Pattern[str], ...]:
    """Who speaks, in the words right after a quotation."""
    return tuple(map(re.compile, _AFTER[language]))


@cache
def before(language: str) -> tuple[re.Pattern[str], ...]:
    """Who speaks, in its sentence before a quotation."""
    return tuple(map(re.compile, _BEFORE[language]))


# he said, a-t-elle ajouté: whoever spoke last
AGAIN = {
    "en": re.compile(rf"^,? (?:(?:he|she|they|it) {_EN_SAID}|{_EN_SAID} (?:he|she|they))\b"),
    "fr": re.compile(
        r"^ ?,? (?:a(?:vait)?|ont|poursuit|ajoute|explique|dit|assure|affirme|conclut|précise|"
        r"s['’][a-zé]+|[a-zé]+)-t?-?(?:t-)?(?:il|elle|ils|elles|on)\b"
    ),
}
# he said: right before the words; whoever was named last
HE_SAID = {
    "en": re.compile(rf"\b(?:[Hh]e|[Ss]he) (?:\w+ ){{0,2}}?{_EN_SAID}\b[^.“\"]{{0,60}}$"),
    "fr": re.compile(
        rf"\b(?:[Ii]l|[Ee]lle) (?:l['’]|lui |leur )?(?:{_FR_DONE}|{_FR_NOW})[^.«“]{{0,60}}$"
    ),
}
_CUT = re.compile(
    r" (?:in|on|at|during|to|about|after|before|who|which|that|and|when|while|as|with|dans|lors|"
    r"qui|sur|au|aux|en|pour|avant|après|mais|et|à|jeudi|lundi|mardi|mercredi|vendredi|samedi|"
    r"dimanche|hier|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*"
)
_words = str.split
# after the noun of a role stands the name; not after "of", « de », "for"
_AFTER_ROLE = re.compile(
    rf"(?:^| |['’])(?!(?:of|for|at|from|in|de|du|des|la|le|les|chez|by|and|et) )[a-zéèêçœ-]{{3,}} "
    rf"(?P<name>(?:{_CAPITAL} )+{_PARTICLE}{_CAPITAL}(?: {_PARTICLE}{_CAPITAL})*)$"
)
_ROLE = re.compile(r"(?i)(?:the|l|un|an?|s|its?|his|her|their|our)(?:[a-z]*)(?:['’]| )")
_NOT_WHO = frozenset(
    _words("you vous nous tu je your he she they it we i il elle ils elles on who which that also "
           "has had have ont qui lui this there and but for")
)  # fmt: skip


def clean(name: str) -> str:
    """The name up to the first word that is none; the proper name after a role; else empty."""
    role, _, proper = name.partition(", ")
    if proper and (_ROLE.match(role) or re.search(r"['’]s ", role)):
        return proper.strip(" .'’")
    if named := _AFTER_ROLE.search(name):
        return named["name"].strip(" .'’")
    short = _CUT.sub("", name).strip(" .'’,")
    return "" if short.split(" ")[0].lower() in _NOT_WHO or len(short) < 2 else short
