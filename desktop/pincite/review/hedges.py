"""Words that say whose statement it is, or that it is not certain, in English and French."""

import re

from pincite.review.parts import Part

_ATTRIBUTED = {
    "en": r"according to|as (?:we )?(?:stated|set out|alleged|explained|described|noted|reported) "
    r"(?:in|by|to|above)|\b(?:our|my|your|their|the|its|his|her|this|that|same|first|earlier|"
    r"previous) (?:\w+ )?(?:letter|notice|e-?mail|post|report|statement|article)s? (?:of|dated|"
    r"says?|said|states?|stated|reports?|reported|records?|recorded|puts?|gives?|gave|notes?|"
    r"alleges?|alleged|describes?|explains?|names?|named|lists?|listed|identif(?:ies|ied)|counts?|"
    r"counted|mentions?|mentioned|set out)|\b(?:we|our client|it is|it was|is|are|was|were|has "
    r"been|have been) (?:understands?|understood|believes?|believed|alleges?|alleged|said|"
    r"reported|informed|told|claimed|stated|contends?|contended)\b|\b(?:allege[sd]?|reportedly|"
    r"allegedly|contends?|claims? that|claimed|asserts?|asserted|says|said|told|wrote|announced|"
    r"stated|reported|reports? that|maintains?|denie[sd]|deny|acknowledge[sd]?|admit(?:s|ted)?)\b|"
    r"press reports?|reports? (?:say|state|put|give|suggest)|in (?:the|its|his|her|their|"
    r"your|our) (?:words|own words|account|letter|statement|post)|"
    r"on the information (?:now |presently |currently )?available|information and "
    r"belief|\bwe (?:are|have been) (?:told|informed|advised)|\bin (?:your|our|its|their) "
    r"(?:letter|e-?mail)|\b(?:it|he|she|they) (?:also |further |then )?(?:said|put|counted|"
    r"counts|named|names|listed|lists|added|adds|gave|gives|recorded|described|describes|"
    r"reported|estimated|estimates)\b|"
    r"\b(?:by|on) (?:(?:the|that|this|its|our|your|their|his|her|same|first) )+(?:\w+ )?"
    r"(?:\w+'s? )?(?:own )?(?:account|count|reckoning)\b",
    "fr": r"\bselon\b|d'après|\baux termes d|comme (?:nous l'avons )?(?:indiqué|exposé|rappelé|"
    r"mentionné|allégué|rapporté)|\b(?:ainsi que|comme) (?:l'|le |la |les )(?:a |ont )?(?:expos|"
    r"indiqu|rappel|mentionn|relat|rapport|précis|énonc|soulign|chiffr)\w*|\b(?:notre|votre|"
    r"leur|sa|la|cette|ma|même|première) (?:\w+ "
    r")?(?:lettre|courrier|mise en demeure|déclaration|publication|note)\b[^.;]{0,30}\b(?:du|"
    r"indique|précise|mentionne|rapporte|affirme|fait état|chiffre|nomm\w+|énumèr\w+|"
    r"recens\w+|dénombr\w+|cit\w+|vis\w+)|\b(?:affirm|allègu|prétend|"
    r"soutienn|déclar|indiqu|annonc|estim|reconn|admet|contest)\w*|\b(?:rapporte|assure)(?:nt|"
    r"ée?s?)?\b|à notre "
    r"connaissance|au vu des (?:éléments|informations)|en l'état des informations|presse|"
    r"allégu\w+|serai(?:t|ent)|aurai(?:t|ent)|nous croyons|nous comprenons|il nous (?:est|a été) "
    r"(?:indiqué|rapporté)|en l'état de nos informations|\b(?:elle|il|celle-ci|celui-ci|"
    r"celles-ci|ceux-ci|ils|elles) (?:\w+ )?(?:vis|précis|évalu|ajout|chiffr|mentionn|énumér|cit|"
    r"nomm|expos|rappel|relev|not|recens|dénombr|compt|écriv|dis)(?:e|ent|ait|aient|a|èrent)\b|"
    r"\bfai(?:t|sait|saient) état",
}
_HEDGED = {
    "en": r"\bmay (?:have|be|well|also|not)\b|\bmay\b(?! \d)|\bmight\b|\bcould\b|\bappears?\b|"
    r"\bappeared\b|\bappearing\b|\bseems?\b|\bseemed\b|\bapparently\b|\bpossibly\b|\bprobably\b|"
    r"\blikely\b|\bsuggests?\b|\bsuspect\b|\bpresumably\b|\bperhaps\b|\bsuggesting\b|\bwhether\b|"
    r"\bno (?:sources?|documents?|records?|evidence|reports?)\b|\b(?:not |un)known\b|"
    r"\bif\b|\bwe infer\b|\bpoints? to\b|\bindicates?\b",
    "fr": r"\bsembl\w+|\bparaît\b|\bparaissent\b|\bapparemment\b|\bpeut\b|\bpeuvent\b|\bpourrai\w+|"
    r"\bserai(?:t|ent)\b|\baurai(?:t|ent)\b|\bvraisemblablement\b|\bprobablement\b|\bpeut-être\b|"
    r"\bil apparaît\b|\bsuggèr\w+|\blaisse(?:nt)? (?:à )?penser\b|\bsi\b|\bsusceptibles?\b|"
    r"\btend(?:ent)? à\b|\bon ignore\b|\baucune? (?:sources?|pièces?|documents?|article)\b|"
    r"\binconnue?s?\b",
}
_UNCERTAIN = {
    "en": r"\bmay have\b|\bmay be\b|\bmight\b|\bappears?\b|\bappeared\b|\bseems?\b|\bseemed\b|"
    r"\ballegedly\b|\breportedly\b|\bapparently\b|\bpossibly\b|\bprobably\b|\bsuspected\b",
    "fr": r"\bsembl\w+|\bparaît\b|\bpourrai\w+|\bserai(?:t|ent)\b|\baurai(?:t|ent)\b|"
    r"\bapparemment\b|\bpeut-être\b|\bprobablement\b|\bvraisemblablement\b|\bprétendument\b",
}
_SAYS = {key: re.compile(words, re.IGNORECASE) for key, words in _ATTRIBUTED.items()}
_MIGHT = {key: re.compile(words, re.IGNORECASE) for key, words in _HEDGED.items()}
_UNSURE = {key: re.compile(words, re.IGNORECASE) for key, words in _UNCERTAIN.items()}
_COMMON = re.compile(r"^May\b")


def attributes(words: str, lang: str) -> bool:
    """Whether flat words say whose statement something is."""
    return _SAYS[lang].search(words) is not None


def hedges(words: str, lang: str) -> bool:
    """Whether flat words leave something open ("appears", "may have")."""
    return any(
        not _COMMON.match(match[0]) or lang == "fr" for match in _MIGHT[lang].finditer(words)
    )


def uncertain(words: str, lang: str) -> bool:
    """Whether a source's words themselves say that they are not certain."""
    return any(not match[0].startswith("May") for match in _UNSURE[lang].finditer(words))


def qualified(part: Part, position: int) -> bool:
    """Whether what stands at a position is attributed or hedged.

    By its own sentence, by the sentence that leads its paragraph, by the paragraph that leads its
    list, or by the heading above it.
    """
    start, end = part.sentence(position)
    lead = part.flat[slice(*part.sentences[0])] if part.sentences else ""
    around = [part.flat[start:end], lead, *part.headings[-1:]]
    around += [note.flat for at, note in part.marks if start <= at <= end]
    if part.lead is not None:
        around.append(part.lead.flat)
    lang = "fr" if part.lang.startswith("fr") else "en"
    own = part.flat[start:end]
    return hedges(own, lang) or any(attributes(words, lang) for words in around)
