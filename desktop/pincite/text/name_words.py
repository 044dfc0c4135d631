"""Words beside which a capitalised run is the name of a person or an organisation."""

import re
from functools import cache

TITLES = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Cllr|Sir|Dame|Lord|Lady|Baroness|Judge|(?:Mr |Mrs |Ms |Lord )?"
    r"Justice|President|Senator|Sen|Rep|Representative|Congress(?:man|woman)|Councillor|"
    r"Governor|Mayor|Minister|Chief Executive|CEO|CFO|Captain|Sergeant|Inspector|Sheriff|"
    r"Professor|Doctor|Attorney General|Bishop|Father|Sister|M|MM|Mme|Mlle|Me|Maître|Pr|Mgr|"
    r"Professeure?|Présidente?|Juge|Ministre|Docteur|Député|Députée)\.?"
)
# who one is by trade or office, before or after a name; \w of other languages does no harm
_ROLES_EN = (
    "lawyer attorney counsel solicitor barrister chief director officer manager head editor "
    "economist analyst strategist historian professor lecturer teacher researcher scientist "
    "spokesman spokeswoman spokesperson founder co-founder president vice-president chairman "
    "chairwoman chair executive owner minister secretary judge prosecutor journalist reporter "
    "columnist partner coach trainer striker midfielder defender goalkeeper captain surgeon doctor "
    "nurse engineer architect mayor councillor senator governor deputy commissioner inspector "
    "detective author novelist poet painter composer conductor singer actor actress filmmaker "
    "farmer baker shopkeeper fisherman driver pilot student resident neighbour neighbor activist "
    "campaigner organiser organizer delegate leader trustee treasurer registrar curator "
    "chemist biologist physicist epidemiologist consultant adviser advisor broker trader "
    "investor banker landlord tenant widow widower daughter son brother sister wife husband mother "
    "father colleague predecessor successor boss chef winemaker developer designer programmer"
)
_ROLES_FR = (
    "avocate? directeur directrice porte-parole fondateur fondatrice cofondateur cofondatrice "
    "présidente? vice-présidente? analyste économiste historien historienne professeure? juge "
    "enseignante? chercheur chercheuse ministre secrétaire procureure? magistrate? journaliste "
    "rédacteur rédactrice patron patronne associée? propriétaire médecin infirmier infirmière "
    "entraîneur entraîneuse sélectionneur attaquant milieu défenseur gardien capitaine maire "
    "députée? sénateur sénatrice conseiller conseillère préfet préfète commissaire déléguée? "
    "responsable chef cheffe gérante? dirigeante? PDG DG auteure? autrice romancier romancière "
    "écrivaine? poète peintre compositeur compositrice chanteur chanteuse acteur actrice "
    "réalisateur réalisatrice cinéaste agriculteur agricultrice éleveur éleveuse viticulteur "
    "viticultrice boulanger boulangère pêcheur chauffeur étudiante? habitante? riveraine? voisine? "
    "militante? syndicaliste chimiste biologiste physicien physicienne épidémiologiste ingénieure? "
    "architecte consultante? conseil courtier trader investisseur banquier banquière veuve veuf "
    "fille fils frère sœur épouse mari mère père collègue prédécesseure? successeure? notaire "
    "huissier greffier greffière expert experte sociologue politologue géographe élue? trésorier "
    "trésorière secrétaire coordinateur coordinatrice animateur animatrice garde des sceaux"
)
ROLES = {
    "en": "|".join(_ROLES_EN.split()),
    "fr": "|".join(_ROLES_FR.removesuffix(" garde des sceaux").split()) + "|garde des sceaux",
}
# what an organisation is, in lower case right before its name
KINDS = {
    "en": (
        r"firm|company|companies|start-?up|group|charity|union|fund|rival|developer|publisher|"
        r"operator|insurer|retailer|chipmaker|carmaker|drugmaker|maker|lender|bank|broker|"
        r"manufacturer|supplier|contractor|subsidiary|consultancy|non-profit|nonprofit|agency|"
        r"airline|brewer|supermarket|chain|brand|owner|landlord|platform|app|newspaper|magazine|"
        r"broadcaster|network|label|studio|think tank|party|association|campaign group|lobby|"
        r"regulator|watchdog|club|parent"
    ),
    "fr": (
        r"société|entreprise|start-up|jeune pousse|groupe|association|syndicat|fonds|cabinet|"
        r"éditeur|opérateur|assureur|distributeur|constructeur|fabricant|banque|filiale|"
        r"prestataire|sous-traitant|concurrent|plateforme|application|quotidien|hebdomadaire|"
        r"magazine|chaîne|enseigne|marque|laboratoire|studio|label|parti|collectif|coopérative|"
        r"mutuelle|ONG|agence|compagnie|hôpital|club|revue|radio|brasseur|armateur|promoteur|"
        r"maison de ventes|maison d'édition|"
        r"bailleur|fournisseur|hébergeur|régulateur"
    ),
}
FORMS = (
    r"(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|GmbH|AG|SA|SAS|SARL|SE|NV|BV|AB|ASA|Oy|"
    r"SpA|KG|Co|SCOP|SNC|SCI)\b\.?"
)
# a word between what an organisation is and its name is none of these
PREPOSITIONS = (
    r"(?:from|in|of|at|to|and|or|that|who|which|is|was|has|had|said|for|with|by|on|near|whose|"
    r"de|du|des|à|au|aux|et|ou|qui|que|dont|est|a|en|pour|par|dans|sur|chez|avec|selon|face)"
)
# the last word of an organisation's name
LAST = (
    r"(?:Group|Groupe|Bank|University|College|Institute|Foundation|Association|Agency|Commission|"
    r"Committee|Council|Court|Ministry|Department|Authority|Federation|Union|League|Society|"
    r"Trust|Party|Club|Partners|Capital|Management|Holdings?|Systems|Technologies|Labs?|Media|"
    r"Press|Publishing|Airlines|Airways|Lines?|Motors|Energy|Pharma|Foods|Logistics|Freight|"
    r"Transit|Shipping|Mapping|Industries|Networks?|Software|Solutions|Services|Insurance|"
    r"Investments?|Ventures|Studios|Records|Entertainment|Workers(?: Local \d+)?|Sports|"
    r"Telecom|Properties|Homes|Hotels|Hospital|Museum|Orchestra|Theatre|Theater|Analytics|"
    r"Research|Diagnostics|Health|Games|Board|Foods|Robotics|Biotech|Aerospace|Marine|Realty|"
    r"Consulting|Advisers|Advisors|Associates|Packaging|Croissance|Finance|Securities)"
)
HEADS_EN = (
    r"(?:Association|Federation|Ministry|Department|Bank|University|Institute|Society|Council|"
    r"Union|League|Confederation|Chamber|Office|Campaign|College|Alliance|Coalition|Centre|"
    r"Center|Bureau|Board|Guild|Friends|Campaign|Commission|Committee|Museum)"
)
HEADS_FR = (
    r"(?:Université|Banque|Société|Fondation|Association|Agence|Institut|Fédération|Syndicat|"
    r"Confédération|Ligue|Union|Groupement|Groupe|Compagnie|Office|Direction|Commission|Conseil|"
    r"Comité|Collectif|Centre|Observatoire|Autorité|Haute Autorité|Chambre|Coopérative|Mutuelle|"
    r"Cabinet|Fonds|Éditions|Laboratoires?|Ordre|Caisse|Crédit|Cour|Tribunal|Ministère|Maison|"
    r"Alliance|Coordination|Régie|Théâtre|Musée|Amis|Cercle|Bureau|Inspection|Établissements)"
)
ADJECTIVES_FR = (
    r"(?:nationale?s?|régionale?s?|départementale?s?|municipale?s?|générale?s?|sporti(?:f|ve)s?|"
    r"françaises?|français|européenne?s?|internationale?s?|centrale?s?|populaires?|judiciaires?|"
    r"publi(?:c|que)s?|suprême|administrati(?:f|ve)s?|interprofessionnel(?:le)?s?|agricoles?|"
    r"indépendante?s?|mixtes?|supérieure?s?|technique|scientifiques?|monétaire|financi(?:er|ère)|"
    r"hydrauliques?|commerciale?s?|maritimes?|constitutionnel)"
)
SPEECH_BEFORE = (
    r"(?:said|says|told|wrote|according to|selon|d'après|déclaré|expliqué|ajouté|indiqué|réagi|"
    r"constate|tranche|assure|affirme|raconte|explique|estime|dénonce|étrangle|résume|souligne|"
    r"confie|déclare|plaide|souvient|rappelle|précise|regrette|insiste|répond|ajoute|conclut|"
    r"prévient|s'agace|s'inquiète|se réjouit|se félicite|ironise|soupire|martèle)"
)
SPEECH_AFTER = (
    r"(?:said|says|told|wrote|writes|added|argued|warned|called|urged|insisted|testified|replied|"
    r"a (?:déclaré|expliqué|ajouté|indiqué|affirmé|estimé|assuré|répondu|dénoncé|rappelé|écrit|"
    r"réagi|confié|promis))"
)
_COMMON = (
    "A An "
    "The This That These Those In On At Le La Les Un Une Selon According However But And It He "
    "She They We You I If Il Elle Ils Elles Mais Dans For Its His Her My Our Your Their When "
    "While As After Before Since By From With Without Under Over To No Not All Some Many Most "
    "Both Last Next Meanwhile Elsewhere Yesterday Today Tomorrow Then There Here What Who How "
    "Why Where Read Photo Photograph Photographs Image Picture Credit Crédit-photo Source "
    "Published Updated Reporting Editing Copyright Contact Subscribe Newsletter Sign Share "
    "Comments More Related Also Dear Yours Re Cc Subject Date Page Section Clause Article "
    "Agreement Contract Terms Exhibit Pour Par Avec Sans Sous Sur Depuis Avant Après Chez Entre "
    "Vers Lors Lorsque Quand Si Comme Car Or Donc Ce Cet Cette Ces Son Sa Ses Leur Leurs Notre "
    "Nos Votre Vos Mon Ma Mes Au Aux Du Des De Et Ou Où Qui Que Quoi Dont Ne Pas Plus Aussi "
    "Ainsi Enfin Hier Demain Interrogé Interrogée Lire Voir Publié Publiée Rédigé Madame "
    "Monsieur Messieurs Mesdames Objet Inscrivez-vous Abonnez-vous On Nous Vous Je Tu Tous "
    "Toutes Chaque Deux Trois Quatre Cinq Dix One Two Three Four Five Ten Free French English "
    "British American European Français Française Européen Européenne"
)
COMMON = frozenset(_COMMON.split())


@cache
def lone() -> re.Pattern[str]:
    """Words that say what something or someone is, and are no name by themselves."""
    roles = rf"(?i:{ROLES['en']}|{ROLES['fr']})"
    return re.compile(rf"(?:(?:{LAST}|{HEADS_EN}|{HEADS_FR}|{TITLES}|{roles})(?: |$))+")
