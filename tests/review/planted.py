"""Faults planted in clean letters: the letter, what is replaced by what, what must be found.

A fault whose replacement is empty is cut out. Each row names every code that must come out, and
nothing else may.
"""

from typing import NamedTuple


class Fault(NamedTuple):
    """One fault; ``count`` replacements of ``old`` by ``new``."""

    letter: str
    old: str
    new: str
    found: tuple[str, ...]


_US = "us-1-demand"
_UK = "uk-1-before-claim"
_MAPS = "uk-3-licence"
_FR = "fr-1-mise-en-demeure"
_DATA = "fr-3-donnees"

FAULTS = (
    # 1 unbound figure
    Fault(_US, "made {F1} calls", "made more than 310 million calls", ("1.typed",)),
    Fault(_US, "{F1} calls", "{F1.value:bare} calls", ("1.qualifier",)),
    Fault(_US, "to the feed in 2022 alone", "to the feed", ("1.scope",)),
    Fault(_UK, "is {F1} [@F1]", "is £48,250.50", ("1.typed",)),
    Fault(_FR, "{F1} sont arrivées", "plus de 40 % sont arrivées", ("1.typed",)),
    Fault(_DATA, "{F1} appels au service", "{F1.value:bare} appels au service", ("1.qualifier",)),
    Fault(_DATA, "au cours de la seule année 2022 [", "[", ("1.scope",)),
    # 3 quotation
    Fault(
        _US, "reasonable volume of calls, and", "reasonable number of calls, and", ("3.differs",)
    ),
    Fault(_US, "and no more” [@K2]", "and no more”", ("3.unbound_known",)),
    Fault(_UK, "within 30 days of the date of", "within 60 days of the date of", ("3.differs",)),
    Fault(_FR, "délai de trois jours ouvrés", "délai de deux jours ouvrés", ("3.differs",)),
    Fault(_FR, "n'a pas été tenu en janvier", "n'a jamais été tenu en janvier", ("3.differs",)),
    # 4 clause in force
    Fault(_US, "limit it.", "limit it. In June 2021 it also broke {K2}.", ("4.not_in_force",)),
    Fault(
        _DATA,
        "# 4. Demandes",
        "En juin 2021, {K2} était déjà méconnu.\n\n# 4. Demandes",
        ("4.not_in_force",),
    ),
    # 5 incomplete breach
    Fault(
        "us-4-cease",
        "We therefore demand",
        "Your client Renn has breached its promises.\n\nWe therefore demand",
        ("5.bare",),
    ),
    # 6 exhibits, 7 pinpoints
    Fault(_US, "itself: {F2.members} [@F2]", "itself: {F2.members} (Ex. 19)", ("6.typed_missing",)),
    Fault(_US, "in 2022 alone [@Q1]", "in 2022 alone [@S1, ¶ 70]", ("7.paragraph",)),
    Fault(_DATA, "année 2022 [@Q1]", "année 2022 [@S1, p. 9]", ("7.page",)),
    Fault(_DATA, "{F2.members} [@F2]", "{F2.members} (pièce n° 19)", ("6.typed_missing",)),
    # 9 deadlines
    Fault(_US, "by Wednesday, June 7", "by Tuesday, June 7", ("9.weekday",)),
    Fault(_US, "by Wednesday, June 7", "by Wednesday, May 17", ("9.not_after",)),
    Fault(_US, "by Wednesday, May 31, 2023", "by Monday, May 29, 2023", ("9.holiday",)),
    Fault(_US, "by Wednesday, May 31, 2023", "by Saturday, June 3, 2023", ("9.weekend",)),
    Fault(_US, "5:00 p.m. Pacific time on that day", "5:00 p.m. on June 7", ("9.zone",)),
    Fault(_UK, "Friday 26 April 2024", "Thursday 26 April 2024", ("9.weekday",)),
    Fault(_MAPS, "by Tuesday 21 November 2023", "by Sunday 19 November 2023", ("9.weekend",)),
    Fault(_FR, "le vendredi 29 mars 2024", "le jeudi 29 mars 2024", ("9.weekday",)),
    Fault(_FR, "le vendredi 29 mars 2024", "le vendredi 8 mars 2024", ("9.not_after",)),
    Fault("fr-4-bail", "le mardi 31 octobre 2023", "le mercredi 1er novembre 2023", ("9.holiday",)),
    # 10 counting
    Fault(_US, "14 calendar days after", "20 calendar days after", ()),
    Fault(_UK, "that is 14 days after", "that is 21 days after", ("10.days",)),
    Fault("us-4-cease", "which is 14 days from", "which is 10 days from", ("10.unnamed",)),
    Fault("uk-4-defamation", "which is 14 days from", "which is 21 days from", ("10.days",)),
    Fault(_DATA, "est de quatorze jours. Il", "est de vingt jours. Il", ("10.days",)),
    # 11 names
    Fault(_US, "Ferris named the", "Feris named the", ("11.spelling",)),
    Fault(_US, "Dear Ms. Orlov", "Dear Mr. Orlov", ("11.honorific",)),
    Fault(_US, "Chief Executive Officer", "Chief Financial Officer", ("11.title",)),
    Fault(_US, " (the “Agreement”)", "", ()),
    Fault("us-4-cease", " (the “Mark”)", "", ()),
    Fault(_FR, " (ci-après le « Contrat »)", "", ()),
    Fault(_FR, "Brézin vous l'a signalé", "Brésin vous l'a signalé", ("11.spelling",)),
    Fault(
        _FR,
        "Mme Sophie Garnier, directrice générale",
        "Mme Sophie Garnier, directrice financière",
        ("11.title",),
    ),
    # 12 counts
    Fault(
        _US,
        "Three points follow.",
        "Two points follow:\n\n1. one,\n2. two,\n3. three.\n\n",
        ("12.announced",),
    ),
    Fault(_US, "the four applications itself", "the five applications itself", ("12.list",)),
    Fault("fr-2-officielle", "trois observations", "quatre observations", ("12.announced",)),
    # 14 placeholder
    Fault(_US, "June 7, 2023;", "[●];", ("14.token",)),
    Fault(_UK, "your reply, any", "your reply [TBC], any", ("14.token",)),
    Fault(_US, "{F2.members}", "{F99}", ("14.broken",)),
    Fault(_FR, "les mesures prises", "les mesures prises [à compléter]", ("14.token",)),
    Fault(_FR, "Le dossier n° 4", "Le dossier n° XXX", ("14.token",)),
    # 15 relative time
    Fault(
        _US, "On April 25, 2023, Ferris", "Last month, on March 25, 2023, Ferris", ("15.relative",)
    ),
    Fault(
        _DATA,
        "a annoncé le 25 avril 2023",
        "a annoncé le mois dernier (mars 2023)",
        ("15.relative",),
    ),
    # 16, 26 attribution and circular proof
    Fault(_US, "As stated in our letter of May 18, 2023, the", "The", ("26.circular",)),
    Fault(
        _DATA,
        "Comme nous l'avons indiqué dans notre lettre du 18 mai 2023, ces",
        "Ces",
        ("26.circular",),
    ),
    # 18, 19
    Fault(
        _US,
        "Nothing in this letter waives any right or remedy of Brook, all of which are reserved.",
        "",
        ("18.reservation",),
    ),
    Fault(
        _FR,
        " : Brézin réserve l'ensemble de ses droits et actions, notamment au titre de l'article 12",
        "",
        (),
    ),
    Fault(_DATA, " Elle réserve tous ses droits et actions.", "", ("18.reservation",)),
    Fault(
        _US,
        "Ferris must preserve all access logs, application registrations and correspondence "
        "about the feed from January 1, 2022 to the present, whether held in New York, Portland or "
        "elsewhere, and suspend any routine deletion. Nothing in this letter asks Ferris to delete "
        "anything before its counsel and ours have agreed on how a copy is kept.",
        "Ferris knows what is at stake.",
        ("19.none",),
    ),
    Fault(
        _US,
        "Nothing in this letter asks Ferris to delete anything before its counsel and ours "
        "have agreed on how a copy is kept.",
        "Ferris must delete all data that it took from the feed.",
        ("19.odds",),
    ),
    # 20 markings
    Fault(
        _US,
        "**By e-mail and overnight courier**",
        "OPEN LETTER\n\n**Without prejudice**",
        ("20.conflict",),
    ),
    Fault("fr-2-officielle", "Par RPVA et par courriel", "CONFIDENTIEL", ("20.conflict",)),
    # 24 privilege
    Fault(
        _US,
        "**By e-mail and",
        "Privileged & Confidential – Attorney Work Product\n\n**By e-mail and",
        ("24.label",),
    ),
    Fault(_FR, "Nos réf.", "Usage interne\n\nNos réf.", ("24.label",)),
    # 30 threat
    Fault(
        _US,
        "If the report does not arrive, Brook will",
        "If the report does not arrive, Brook will report Ferris to the district attorney and",
        ("30.us",),
    ),
    Fault(
        _UK,
        "our client will issue",
        "our client will report your directors to the police and issue",
        ("30.uk",),
    ),
    Fault(
        _FR,
        "À défaut de réponse, Brézin saisira",
        "À défaut de réponse, Brézin déposera une plainte pénale et saisira",
        ("30.fr",),
    ),
    # ------------------------------------------------ letters in which nearly all is typed
    Fault("us-6-employment", "by Thursday, October 5", "by Friday, October 5", ("9.weekday",)),
    Fault(
        "us-6-employment",
        "by Friday, September 29, 2023",
        "by Monday, September 4, 2023",
        ("9.not_after",),
    ),
    Fault(
        "us-6-employment",
        "It lists five goals.",
        "It set five goals: speed; care; and order.",
        ("12.announced",),
    ),
    Fault(
        "us-6-employment",
        "To Whom It May Concern",
        "[RECIPIENT NAME]\n\nTo Whom It May Concern",
        ("14.token",),
    ),
    Fault(
        "us-6-employment",
        "Ms. Voss reserves all rights, claims and remedies, none of which is "
        "waived by anything said or left unsaid here.",
        "",
        ("18.reservation",),
    ),
    Fault(
        "us-6-employment",
        "Please preserve, and suspend the deletion of, every document",
        "Please destroy every document",
        ("19.odds",),
    ),
    Fault(
        "us-6-employment",
        "She put it in writing",
        "Losses came to $1.2 million. She put it in writing",
        ("1.typed",),
    ),
    Fault(
        "us-6-employment",
        "It plainly appears",
        "Unless you settle, we will go to the district "
        "attorney and press criminal charges. It plainly appears",
        ("30.us",),
    ),
    Fault("us-7-discovery", "by Monday, March 11", "by Monday, March 4", ("9.not_after",)),
    Fault("us-7-discovery", "Friday, March 15", "Thursday, March 15", ("9.weekday",)),
    Fault("us-7-discovery", "noon Eastern time", "noon", ("9.zone",)),
    Fault("us-7-discovery", "Orrin reserves", "Orin reserves", ("11.spelling",)),
    Fault(
        "us-8-notice",
        "{F1} calls to the feed during",
        "310 million calls to the feed during",
        ("1.typed",),
    ),
    Fault("us-8-notice", 'allowed "[n]o more calls', 'allowed "[n]o fewer calls', ("3.differs",)),
    Fault(
        "us-8-notice",
        "by Wednesday, June 14, 2023 (fourteen",
        "by Wednesday, June 14, 2023 (ten",
        ("10.days",),
    ),
    Fault(
        "us-8-notice",
        "there are now {F2}: {F2.members}",
        "there are now five applications: {F2.members}",
        ("12.list",),
    ),
    Fault("us-8-notice", "[@Q4] (The", "[@Q77] (The", ("6.missing", "3.unbound_known")),
    Fault("us-8-notice", "BY MESSENGER", "PRIVILEGED AND CONFIDENTIAL", ("24.label",)),
    Fault("us-9-response", "(6 people in all)", "(about 600 people in all)", ("1.typed",)),
    Fault("us-9-response", "by Monday, July 31", "by Tuesday, July 31", ("9.weekday",)),
    Fault("us-9-response", "Ms. Orlov", "Mr. Orlov", ("11.honorific",)),
    Fault(
        "uk-2-reply", "5 pm on Thursday 16 May 2024", "5 pm on Friday 16 May 2024", ("9.weekday",)
    ),
    Fault(
        "uk-4-defamation",
        "by Monday 4 September 2023",
        "by Saturday 2 September 2023",
        ("9.weekend", "10.days"),
    ),
    Fault(
        "uk-5-neighbour",
        "by 4 pm on Monday 1 July 2024",
        "by 4 pm on Tuesday 1 July 2024",
        ("9.weekday",),
    ),
    Fault(
        "uk-5-neighbour", "which is 14 days from today", "which is 28 days from today", ("10.days",)
    ),
    Fault("uk-6-disrepair", "by Monday 16 October", "by Sunday 15 October", ("9.weekend",)),
    Fault(
        "uk-6-disrepair",
        "The boiler, a Vantis",
        "Repairs will cost £3,400. The boiler, a Vantis",
        ("1.typed",),
    ),
    Fault(
        "uk-7-offer",
        "for 21 days from the date of this letter",
        "for 14 days from the date of this letter",
        ("10.days",),
    ),
    Fault("uk-7-offer", "**By DX and email**", "**OPEN LETTER**", ("20.conflict",)),
    Fault("fr-2-officielle", "le mardi 11 juin 2024", "le lundi 11 juin 2024", ("9.weekday",)),
    Fault(
        "fr-5-prestataire",
        "le lundi 22 janvier 2024",
        "le dimanche 21 janvier 2024",
        ("9.weekend",),
    ),
    Fault(
        "fr-5-prestataire",
        "soit le 7 février 2024",
        "soit le 17 février 2024",
        ("10.days",),
    ),
    Fault(
        "fr-5-prestataire",
        "capteur hors service depuis plusieurs jours",
        "capteur hors service depuis plusieurs mois",
        ("3.differs",),
    ),
    Fault(
        "fr-6-chantier", "par la présente :", "par la présente, aux [DATE] dites :", ("14.token",)
    ),
    Fault(
        "fr-6-chantier",
        "le vendredi 24 novembre 2023",
        "le vendredi 3 novembre 2023",
        ("9.not_after",),
    ),
    Fault(
        "fr-6-chantier",
        "Messieurs,\n\nMonsieur",
        "Messieurs,\n\nMes clients ont perdu 4 500 €. Monsieur",
        ("1.typed",),
    ),
    Fault("fr-7-confrere", "soit vingt-quatre jours", "soit trente jours", ("10.days",)),
    Fault("fr-7-confrere", "le vendredi 19 avril", "le jeudi 19 avril", ("9.weekday",)),
    Fault(
        "fr-7-confrere",
        "No more calls than are fair",
        "No more calls than are just",
        ("3.differs",),
    ),
)
