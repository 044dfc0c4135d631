"""Digits and number words that count nothing: addresses, names, sections, scores, times."""

import re
from collections.abc import Iterator

_I = re.IGNORECASE
_NUM = (
    r"(?:\d+(?:[.,/-]\d+)*|[IVXLC]+\b|one|two|three|four|five|six|seven|eight|nine|ten|un|deux|"
    r"trois|quatre)"
)

# Words whose number is a label, as in "Section 4", "page 12" or "étape 3".
_LABELS = (
    r"sections?|sec\.|§+|¶+|art\.|articles?|arts?\.|chapters?|chap\.|chapitres?|pages?|p\.|pp\.|"
    r"paragraphs?|"
    r"para\.?|paras\.?|paragraphes?|al\.|alinéas?|no\.|nos\.|n°|n°s|nº|numbers?|numéros?|"
    r"exhibits?|ex\.|"
    r"pièces?|figures?|fig\.|tables?|tab\.|tableaux?|annexe?s?|appendix|schedule|parts?|partie|"
    r"volumes?|vol\.|"
    r"tomes?|titre|livre|lines?|lignes?|room|suite|floor|gate|flight|route|highway|box|apt\.?|"
    r"bâtiment|étage|"
    r"step|étape|phase|stage|stade|level|niveau|grade|group|groupe|tier|round|episode|épisode|"
    r"season|saison|"
    r"question|clauses?|rules?|règle|items?|zone|division|ligue|league|type|class|classe|"
    r"category|catégorie|"
    r"version|release|edition|édition|release|channel|chaîne|chaîne|day|week|jour j|note|"
    r"footnote|slide|verse|"
    r"issue|case|dossier|lot|track|piste|unit|gate|quai|voie|terminal|batch|formula|formule|"
    r"model|modèle|"
    r"regulations?|recital|considérant|directive|"
    r"radio|world war|guerre mondiale|rang|rank|ranked|seed|seeded|mark|size|taille|track|act|"
    r"acte|scene|scène|"
    r"ticket|invoice|facture|"
    r"commande(?= ?[\dn#])|order(?= ?[\d#])|ref\.?|réf\.?|id|iso|rfc|din|norme|form|formulaire|"
    r"cote|local"
)
# A label's number is looked for first and the label before it, as labels are many and rare.
_NUMBER = re.compile(rf"(?<![\d.,])(?:{_NUM}|[A-Z]\.?\d)", _I)
_LABEL = re.compile(rf"\b(?<!-)(?:{_LABELS}) ?$", _I)
_LABELLED = re.compile(
    rf"(?:{_NUM}|[A-Z]\.?\d+)(?:\.\w+|\([\w]+\))*(?:(?:,| and| et| to| à|-|–) ?"
    rf"{_NUM}(?! ?(?:%|million|milliard|people|users)))*(?![\w])(?! (?:million|milliard|"
    r"billion|per ?cent|percent|pour cent|dollars|euros|%))",
    _I,
)
_LONGEST_LABEL = 18  # characters: "guerre mondiale "
PATTERNS = [
    re.compile(r"[|·•–—] ?\d{1,2} min\b(?= ?[|·•–—]|\s*$)", re.MULTILINE),
    re.compile(
        r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}|[@#]\w+|"
        r"\b(?<!-)[\w-]{1,64}\.(?:com|org|net|fr|io|ai|"
        r"pdf|html?|csv|docx?)\b\S*",
        _I,
    ),
    re.compile(r"(?:§+|¶+|n°|nº|#) ?\d[\w.]*", _I),
    re.compile(
        r"\b\d{1,2}[:h]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?\b|\b\d{1,2}(?:[.:]\d\d)? "
        r"?(?:[ap]\.m\.|[ap]m\b)"
        r"|\b\d{1,2} h \d\d\b|\b(?:at|à|vers|by|dès|until|after|before) \d{1,2} ?(?:h\b|"
        r"heures?\b|"
        r"o'clock)|"
        r"\bde \d{1,2} ?h(?:eures)? à \d{1,2} ?h(?:eures)?\b|\b\w+ o'clock|\d{1,2}\.\d\d (?:GMT|"
        r"UTC|"
        r"CET|ET|BST)\b|"
        r"\b\d{1,2}h\b(?=[ ,.)])|\b(?:UTC|GMT) ?[+-]\d+",
        _I,
    ),
    re.compile(
        r"(?<![\w$€£])\+?\(?\d{2,4}\)?[ .-]\d{2,4}[ .-]\d{2,4}(?:[ .-]\d{2,4})+(?!\d| "
        r"?(?:[$€%]|million))"
        r"|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}-\d{3}-\d{4}\b|\+\d[\d ().-]{7,}\d|"
        r"\b0\d(?: \d\d){4}\b|\b0\d{2,4} \d{3,4} \d{3,4}\b|\b0 \d{3} \d{3} \d{3}\b|"
        r"\b555-\d{4}\b",
        0,
    ),
    re.compile(
        r"\b\d{1,5}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|place|quai|chemin|"
        r"allée|impasse|cours|route)"
        r"\b",
        _I,
    ),
    re.compile(
        r"\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][\w.'-]+ ){1,3}(?:Street|St\.?|Avenue|Ave\.?|"
        r"Road|Rd\.?|Boulevard|Blvd"
        r"|Drive|Dr\.?|Lane|Ln\.?|Way|Parkway|Plaza|Square|Court|Place|Terrace|Row|Crescent|"
        r"Close|"
        r"Highway)\b",
        0,
    ),
    re.compile(
        r"\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b\d{5}(?= [A-ZÉ][a-zé]+(?:\b(?! \d)))(?! "
        r"(?:Français|Américain))"
        r"|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}\b|\b\d{5} Cedex|\bCedex \d+",
        0,
    ),
    re.compile(
        r"\b\d+-?(?:year|month|week|day)s?-olds?\b|\b(?:aged?|âgée?s? de|ages?) (?:\w+ "
        r")?(?:\d+|[a-z-]+)(?: (?:ans|"
        r"and|to|et|à)\b(?: \d+)?)?|, \d{1,3},(?!\d)|, \d{1,3} ans[,.)]|(?:\b[dl]es|"
        r"\baux) (?:plus|"
        r"moins) de \d+ ans|\b\d{1,3} years? old\b|\b\d{1,3} years? of "
        r"age\b|"
        r"\b(?:over|under|moins de|plus de)-?\d+s\b|\(\d{1,3} ans\)|\b(?:\w+-)?\w+-year-olds?\b",
        _I,
    ),
    re.compile(r"\b\d+(?:st|nd|rd|th|er|ère|e|è|ème|ième|nde?)s?\b|\b\d+s\b|'\d0s", _I),
    re.compile(
        r"(?<![\w.,])\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})*(?![\w%]|[-–.,]?\d| ?(?:%|million|"
        r"billion|milliard|per|"
        r"pour|[$€£]|[a-z]{3,}))|\b\d{1,2}[-–]\d{1,2}(?= (?:win|loss|draw|victory|defeat|lead|"
        r"record|vote|against|"
        r"at|in|on|to|over|against|away|home|after|contre|face|victoire))|"
        r"\b\d{1,2}[-–]\d{1,2}, \d{1,2}[-–]\d",
        0,
    ),
    re.compile(r"\b\d+/\d+(?:/\d+)?\b", 0),
    re.compile(
        r"(?<=[A-Za-z])-\d+\b|\bv\d[\d.]*\b|\b\d+\.\d+\.\d[\d.]*\b|"
        r"\b\d+(?!(?:[KMGTP]B|[KMGT]o|[kMGT]?Wh?|[kMGT]?Hz|[MG]bps|V|C|F)\b)"
        r"[A-Z][\w-]*(?<!\d[KMB])\b|\b\d+-[A-Z]\w*|\b[48]K(?= [a-z]*(?:video|tv|screen|display|"
        r"camera|stream|resolution|monitor|écran|vidéo))",
        0,
    ),
    re.compile(
        r"\b\d+ (?:U\.? ?S\.? ?C\b|C\.? ?F\.? ?R\b|F\. ?(?:\d?d|Supp|App)|Fed\.|S\. ?Ct|"
        r"U\.S\. \d|"
        r"Cal\.|N\.[YE]\.)[^\s]*(?: §+)? ?\d*|\b(?:911|999|112)(?= (?:call|fail|service|outage|"
        r"system|dispatch|emergenc|cent|operat))|\b(?:Euribor|Libor|SOFR|OAT|T-bills?|Treasury)"
        r"(?: à)? \d+[ -](?:mois|ans|months?|years?|weeks?)\b|\bfive nines\b"
    ),
    re.compile(
        r"\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf) [\wéè]+ sur (?:deux|trois|quatre|"
        r"cinq|dix|"
        r"cent)\b|\b(?:two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:three|four|"
        r"five|"
        r"six|seven|eight|nine|ten|10)\b|\b(?:ont|a|avait|avaient) (?:moins|"
        r"plus) de \d+ ans(?! d)",
        _I,
    ),
    # a line that leads to other pages, or to a newsletter
    re.compile(
        r"^[ \t]*(?:(?:read|see|listen|watch) (?:more|next|also|on)|also (?:on|in|read|"
        r"from)\b|related\b|"
        r"more (?:on|from|stories)\b|most (?:read|viewed)|newsletter|sign up (?:to|"
        r"for) (?:our|the|my)|"
        r"subscribe (?:to|for|from|now)|sur le même (?:sujet|thème)|(?:à )?(?:lire|voir|écouter) "
        r"(?:aussi|également|plus)|nos lecteurs|les plus (?:lus|partagés)|recevez (?:chaque|"
        r"tous|notre|nos)|"
        r"(?:re)?trouvez (?:aussi|nos|tous nos)|abonnez-vous|nos offres|dans la même rubrique|"
        r"article (?:précédent|suivant)|(?:previous|next) (?:post|article))\b[^\n]{0,160}$",
        _I | re.MULTILINE,
    ),
    re.compile(r"^[^\n.]{0,40}\b(?:newsletter|infolettre)\b[^\n.]{0,60}$", _I | re.MULTILINE),
    re.compile(
        r"\b(?:in|over|for|during) (?:the|its) first (?:three|four|six|nine|ten|eleven) months\b",
        _I,
    ),
    re.compile(r"\b\d{1,4}-bits?\b|\bbase (?:of )?100\b(?! (?:euros|dollars|€))", _I),
    re.compile(r"\[\d{1,3}\]|(?<=[a-zé][.\"”»])\d{1,2}(?=\s|$)|[¹²³⁰⁴-⁹]+", 0),
    re.compile(
        r"(?m)^[ \t]*(?:\(?\d{1,3}[.)](?=\s)|\d{1,2} ?[-–]) |"
        r"^[ \t]*\d{1,4}[ \t]*$",
        re.MULTILINE,
    ),
    re.compile(
        r"\b\d+ ?[- ]?(?:min\.?|minutes?|mins)(?: de)? (?:read|lecture)\b|\b(?:reading "
        r"time|temps de lecture|"
        r"lecture|read time)\s?:? ?\d+ ?(?:min\w*)?",
        _I,
    ),
    re.compile(
        r"(?m)(?:^[^\n.!?]{0,24}|[|·•–—.] ?)\b\d[\d,. ]*[kK]? (?:comments?|commentaires?|shares?|"
        r"partages?|views?|vues|likes?|"
        r"réactions?|replies|followers|abonnés|retweets?)\b(?:[^\n.!?]{0,24}$| ?[|·•–—])",
        _I | re.MULTILINE,
    ),
    re.compile(r"(?m)^[^\n]{0,30}\b\d{1,3} (?:of|sur|/) \d{1,3}\b[^\n]{0,12}$", re.MULTILINE),
    re.compile(r"\b(?:one|1) in (?:\d+|[a-z]+)\b|\bune? [\wé]+ sur (?:\w+)\b", _I),
    re.compile(
        r"\b(?:a|one|un|two|three|four|five|deux|trois|quatre|\d)[ -](?:thirds?|quarters of|"
        r"fifths|"
        r"tenths|tiers|quarts?|"
        r"cinquièmes|dixièmes)\b",
        _I,
    ),
    re.compile(
        r"\b(?:24|twenty-four) hours a day|\b(?:7|seven) days a week|\b24 ?(?:heures|h) "
        r"sur 24|\b7 ?(?:jours|j) sur 7",
        _I,
    ),
    re.compile(
        r"©[^\n]{0,60}|\b(?:tel|tél|phone|fax|téléphone|siret|siren|rcs|isbn|issn|"
        r"doi)\b\.? ?:?[ \d().+/-]{6,}",
        _I,
    ),
    re.compile(
        r"^(?:(?:[Cc]es|[Ll]es|[Tt]he) )?(?:\d{1,3}|[A-Za-z]+) (?:[\w'-]+ ){0,4}(?:That|You|We|"
        r"Ways|"
        r"Reasons|Tips|Things|Myths|ways|reasons|tips|things|myths|questions|infos|conseils|"
        r"astuces|raisons|choses)\b[^\n.]*$",
        re.MULTILINE,
    ),
    re.compile(
        r"\b(?:en|in) (?:\d{1,2}|[a-zé]+) (?:graphiques?|images|photos|chiffres|dates|cartes|"
        r"infographies|charts|pictures|numbers|maps)\b|"
        r"(?<!\bof )(?<!parmi )(?<!\bsur )\b(?:les|the) (?:\d{1,3}|ten|"
        r"dix) (?:[a-zé]+ les plus|most|best|biggest|worst)\b",
        _I,
    ),
    re.compile(
        r"\b(?:few|several|many|plusieurs|quelques) (?:hundreds?|thousands?|dozens?|"
        r"millions?|billions?|cents|mille|"
        r"centaines?|milliers|dizaines?)\b",
        _I,
    ),
    re.compile(
        r"\b(?:[Tt]he |[Ll]es )?(?:[Bb]ig|[Gg]roup of|[Ff]ormula|[Ff]ortune|[Tt]op|"
        r"[Nn]umber|[Nn]o\.) (?:\d+|[A-Z]"
        r"[a-z]+|one|two|ten)\b|\b(?:CAC|DAX|FTSE|Nasdaq|S&P|Stoxx|Nikkei) ?\d+",
        0,
    ),
    re.compile(
        r"\b\w+ (?:years?|months?|weeks?|days?|hours?|minutes?) (?:later|earlier|"
        r"afterwards|beforehand|before that|after that|"
        r"(?:before|after) (?-i:[A-Z][a-z]))"
        r"\b|\b\w+ (?:ans|mois|semaines?|jours?|heures?|minutes?) (?:plus tard|plus tôt|"
        r"auparavant|après "
        r"avoir)\b",
        _I,
    ),
]


# ages as French says them
FRENCH = [
    re.compile(
        r"\b(?:il|elle|qui|j') ?(?:a|ai|avait|aura|avais) (?:\d{1,3}|[a-z-]+) ans\b(?! d)", _I
    ),
    re.compile(
        r"\b[a-zé]{3,}(?:eur|euse|ienn?e?|ier|ière|iste|aire|oise?|aise?) de \d{1,3} ans\b|"
        r"\b(?:une?|le|la|l'|cet|cette|ce) ?(?!contrat|bail|dur|peine|p.riode|exp.rien|retard|"
        r"d.lai|"
        r"mandat|carri|pr.t|plan|program|garant|concess|parten|cycle|bilan|obligat|hist|relat|"
        r"licen|"
        r"absen|interd|morat|tr.v|guerre|engag|abonn|accord|bataille|combat|report|sursis|"
        r"horizon|"
        r"prison|r.clusion|report|suspen|extens|prolong|anniv|projet|chantier|emprunt|cr.dit|"
        r"moyenne|"
        r"condam|service|march|ancien|pacte|remise|exon|pause|vie|esp)"
        r"[a-zé-]+(?: [a-zé]+)? de \d{2} ans\b",
        _I,
    ),
    re.compile(
        r"\b(?:hommes?|femmes?|garçons?|filles?|fillettes?|enfants?|adolescente?s?|jeunes?|"
        r"retraitée?s?|pères?|mères?|étudiante?s?|salariée?s?|ouvrière?s?|ouvriers?|patiente?s?|"
        r"habitante?s?|conducteurs?|conductrices?|dirigeante?s?|ingénieure?s?|élèves?|veuve|veuf|"
        r"octogénaire|sportif|joueur|joueuse|trentenaire|personnes?) d(?:e |')(?:\d{1,3}|[a-z-]+)"
        r" (?:à \d+ )?ans\b|\b\d{1,3} ans (?:et demi )?au moment des faits",
        _I,
    ),
]


def masked(text: str, language: str) -> list[tuple[int, int]]:
    """Spans of flat text in which no number is a figure, in order and merged."""
    patterns = [*PATTERNS, *FRENCH] if language == "fr" else PATTERNS
    spans = [match.span() for pattern in patterns for match in pattern.finditer(text) if match[0]]
    return merged([*spans, *_labelled(text)])


def _labelled(text: str) -> Iterator[tuple[int, int]]:
    """Numbers that a label names, as in "Section 4", with those listed after them."""
    for number in _NUMBER.finditer(text):
        start = number.start()
        if _LABEL.search(text, max(0, start - _LONGEST_LABEL), start):
            labelled = _LABELLED.match(text, start)
            if labelled:
                yield labelled.span()


def merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order, overlapping ones as one."""
    result: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if result and start < result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return result


def inside(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    """Whether any of the ordered spans overlaps start to end."""
    from bisect import bisect_left

    index = bisect_left(spans, (end, -1))
    return index > 0 and spans[index - 1][1] > start
