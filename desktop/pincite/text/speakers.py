"""Who is said to have said quoted words: verbs of saying and the names beside them."""

import re

_WORD = r"(?:[A-ZÀ-Ý][\w.’'-]*|[a-zà-ÿ][\w’'-]*)"
_PROPER = (
    r"[A-ZÀ-Ý][\w’'-]*\.?(?: (?:(?:de |du |van |von |di |la |le |d['’])?[A-ZÀ-Ý][\w.’'-]*)){0,3}"
)
_DETERMINED = (
    r"(?:[Tt]he|[Ll]e|[Ll]a|[Ll]es|[Aa]n?|[Uu]ne?|[Ll]['’]|[Ss]on|[Ss]a|[Ii]ts|[Hh]is|[Hh]er|"
    rf"[Tt]heir)(?:(?<=['’])| ){_WORD}(?: (?:de l['’][\w-]+|(?:d|l)['’][\w-]+|[a-zà-ÿ-]+|"
    r"[A-ZÀ-Ý][\w.’'-]*)){0,6}"
)
_WHO = rf"(?<![\w’'-])(?P<who>{_PROPER}|{_DETERMINED}(?:, {_PROPER})?)"
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
AFTER = {
    "en": [
        re.compile(rf"^,? {_EN_SAID} {_WHO}"),
        re.compile(rf"^,? {_WHO}{_ASIDE} {_EN_SAID}\b"),
        re.compile(rf"^,? according to {_WHO}"),
    ],
    "fr": [
        re.compile(rf"^ ?, (?:selon|d['’]après) {_WHO}"),
        re.compile(rf"^ ?,? (?:{_FR_DONE}|{_FR_NOW}) {_WHO}"),
        re.compile(rf"^ ?, {_FR_TURNED} {_WHO}"),
        re.compile(rf"^ ?,? {_WHO}{_ASIDE} (?:{_FR_DONE}|{_FR_NOW})\b"),
    ],
}
BEFORE = {
    "en": [
        re.compile(rf"{_WHO}{_ASIDE} {_EN_SAID}(?: [^.“\"]{{0,80}})?[,:]? ?$"),
        re.compile(rf"[Aa]ccording to {_WHO}{_ASIDE},? ?$"),
    ],
    "fr": [
        re.compile(
            rf"(?:[Ss]elon|[Dd]['’]après|(?:^|[.!?] )Pour) {_WHO}(?:,[^.«“]{{0,90}})? ?:? ?$"
        ),
        re.compile(
            rf"{_WHO}{_ASIDE} (?:l['’])?(?:{_FR_DONE}|{_FR_NOW})(?: [^.«“]{{0,80}})?[,:]? ?$"
        ),
    ],
}
# he said, a-t-elle ajouté: whoever spoke last
AGAIN = {
    "en": re.compile(rf"^,? (?:(?:he|she|they|it) {_EN_SAID}|{_EN_SAID} (?:he|she|they))\b"),
    "fr": re.compile(
        r"^ ?,? (?:a(?:vait)?|ont|poursuit|ajoute|explique|dit|assure|affirme|conclut|précise|"
        r"s['’][a-zé]+|[a-zé]+)-t?-?(?:t-)?(?:il|elle|ils|elles|on)\b"
    ),
}
_CUT = re.compile(
    r" (?:in|on|at|during|to|about|after|before|who|which|that|and|when|while|as|with|dans|lors|"
    r"qui|sur|au|aux|en|pour|avant|après|mais|et|à|jeudi|lundi|mardi|mercredi|vendredi|samedi|"
    r"dimanche|hier|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b.*"
)
_words = str.split
_NOT_WHO = frozenset(
    _words("he she they it we i il elle ils elles on who which that also has had have ont qui lui "
           "this there and but for")
)  # fmt: skip


def clean(name: str) -> str:
    """The name up to the first word that is none; the proper name after a role; else empty."""
    role, _, proper = name.partition(", ")
    if (
        proper
        and re.match(r"[a-zA-Z]+(?:['’]| )", role)
        and re.match(r"(?i)(?:the|l|un|an?|s)", role)
    ):
        return proper.strip(" .'’")
    short = _CUT.sub("", name).strip(" .'’,")
    return "" if short.split(" ")[0].lower() in _NOT_WHO or len(short) < 2 else short
