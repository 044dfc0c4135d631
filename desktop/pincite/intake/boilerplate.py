"""Lines of a web page that are not the article: invitations, sign-ups, share and cookie notes.

The rules are conservative: a line goes only when a rule matches the whole of it, so that a
sentence that merely speaks of newsletters or cookies stays. Rules marked GLUED also apply to
words stuck to the end of a finished sentence, as a copy from a page leaves them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_GLUED = (
    r"add (?:a|your) comment|leave a (?:comment|reply)|post a comment|join the conversation",
    r"read more|read next|continue reading|share this(?: article| story)?|view comments",
    r"sign up for (?:our|the) [\w’' -]{0,40}newsletters?(?: here| now| today)?\.?",
    r"ajouter un commentaire|laisser un commentaire|commenter cet article|r[ée]agir(?: à cet article)?",
    r"lire la suite|lire aussi|partager(?: cet article)?|voir les commentaires|poster un commentaire",
    r"abonnez-vous à (?:notre|la) newsletter[^.!?]{0,60}[.!]?",
)
_LINES = (
    # Sign-up boxes, English
    r"[\w .&'’-]{0,40}newsletter icon",
    r"(?:sign up|subscribe)(?: now| here| today)?",
    r"sign up (?:for|to) [^.!?]{2,60}(?:daily|weekly|newsletters?|briefings?|alerts?|updates|digest)"
    r"(?: here| now)?[.!]?",
    r"(?:subscribe|sign up) (?:to|for) (?:our|the|get)\b[^.!?]{0,90}[.!]?",
    r"get (?:our|the) [^.!?]{0,60}(?:newsletter|in your inbox|delivered)[^.!?]{0,60}[.!]?",
    r"what you need to know,? summarized in one e-?mail\.?",
    r"stay (?:informed|up to date|in the know|connected)\b[^.!?]{0,100}[.!]?",
    r"(?:never|don[’']t) miss (?:a|an|another) (?:story|article|update|issue|post)[.!]?",
    r"by (?:registering|signing up|subscribing|submitting|clicking|entering|providing)\b"
    r"[^.!?]{0,120}(?:privacy policy|terms(?: of (?:use|service))?|agree)[^.!?]{0,120}[.!]?",
    r"(?:enter )?your e-?mail(?: address)?|e-?mail address",
    r"thank you for (?:subscribing|signing up)[.!]?",
    # Sharing, comments, navigation, English
    r"(?:share|tweet|print|e-?mail|copy link|copied|save|saved|follow|follow us|like|reply|comments?"
    r"|facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|flipboard|pocket)"
    r"(?:[ |/,·•]+(?:share|tweet|print|e-?mail|copy link|save|follow|like|comments?|facebook|twitter"
    r"|linkedin|whatsapp|reddit|pinterest|telegram|flipboard|x))*",
    r"share (?:on|via|to|this)\b[^.!?]{0,50}",
    r"follow (?:us|me|him|her|the author) on [^.!?]{2,60}[.!]?",
    r"\d{1,5} comments?|show comments|load(?: more)? comments|comments? (?:are )?closed\.?",
    r"(?:related|more|recommended|trending|popular|most read|top|latest)"
    r" (?:articles?|stories|story|posts?|news|reading|coverage|topics|videos?|for you|from [^.!?]{2,40})",
    r"related|recommended|advertisement|advertising|ad|sponsored(?: content)?|promoted|story continues"
    r"(?: below)?(?: advertisement)?|article continues (?:below|after)[^.!?]{0,40}|skip (?:to|ad)\b.{0,30}",
    r"(?:read|see|watch|listen|also read|read also)(?: more| also| next)?\s*[:»>→].{0,140}",
    r"(?:home|menu|search|log ?in|sign in|my account|back to top|next article|previous article|close)",
    r"click here(?: to [^.!?]{2,60})?[.!]?",
    r"(?:this (?:web)?site|we) uses? cookies\b.{0,200}|accept(?: all)?(?: cookies)?|reject all"
    r"|cookie (?:settings|policy|preferences)|manage (?:cookies|preferences|consent)",
    r"(?:©|\(c\)|copyright)[^.!?]{0,80}all rights reserved\.?|all rights reserved\.?",
    r"(?:privacy policy|terms of (?:use|service)|contact us|about us|do not sell my.{0,40})",
    r"(?:support|donate to) (?:our|independent) (?:work|journalism)[^.!?]{0,60}[.!]?",
    # French
    r"(?:abonnez-vous|s[’']abonner|je m[’']abonne|inscrivez-vous|s[’']inscrire|je m[’']inscris)"
    r"(?:\s*[!.]|\s+(?:à|pour|gratuitement|maintenant|dès)\b[^.!?]{0,110}[.!]?)?",
    r"(?:recevez|retrouvez) [^.!?]{0,80}(?:newsletters?|dans votre bo[iî]te|par e-?mail|par courriel)"
    r"[^.!?]{0,60}[.!]?",
    r"en (?:vous inscrivant|vous abonnant|cliquant|validant|renseignant)\b[^.!?]{0,160}"
    r"(?:acceptez|confidentialit[ée]|conditions)[^.!?]{0,120}[.!]?",
    r"(?:votre )?(?:adresse )?(?:e-?mail|courriel|m[ée]l)",
    r"(?:l[’']essentiel|toute l[’']actualit[ée])[^.!?]{0,60}(?:newsletter|par e-?mail|en un mail)[^.!?]{0,40}[.!]?",
    r"(?:partager|partagez|imprimer|commenter|commentaires?|envoyer(?: par e-?mail)?|enregistrer"
    r"|copier le lien|suivre|sauvegarder|offrir(?: cet article)?)"
    r"(?:[ |/,·•]+(?:partager|imprimer|commenter|commentaires?|envoyer|enregistrer|facebook|twitter"
    r"|linkedin|whatsapp|x))*",
    r"partage[rz] (?:sur|via|par|cet? )[^.!?]{0,50}",
    r"suivez[- ](?:nous|moi) sur [^.!?]{2,60}[.!]?|nous suivre(?: sur [^.!?]{2,40})?",
    r"\d{1,5}\s(?:commentaires?|réactions?)|soyez le premier à (?:commenter|réagir)[^.!?]{0,30}[.!]?",
    r"(?:à lire|à voir|lire|voir|écouter|lisez)(?: aussi| également| la suite| plus| notre dossier)?"
    r"\s*[:»>→].{0,140}",
    r"(?:à lire|à voir|lire|voir) (?:aussi|également|la suite|plus)|sur le même sujet|dans la même rubrique"
    r"|articles? (?:liés?|similaires?|recommandés?)|les plus lus|nos derniers articles|en savoir plus",
    r"publicité|la suite après (?:cette|la) publicité|contenu sponsorisé|annonce",
    r"cet article est réservé aux abonnés\.?|il vous reste [^.!?]{2,20} de cet article à lire[^.!?]{0,60}\.?",
    r"(?:ce site|nous) utilis(?:e|ons) des cookies\b.{0,200}|tout (?:accepter|refuser)"
    r"|(?:gérer|paramétrer) (?:les|mes) cookies|accepter (?:et fermer|les cookies)",
    r"tous droits réservés\.?|mentions légales|politique de confidentialité|nous contacter",
    r"(?:accueil|rechercher|connexion|se connecter|mon compte|haut de page|article (?:suivant|précédent))",
    r"cliquez ici(?: pour [^.!?]{2,60})?[.!]?",
)
_LINE = re.compile(r"(?:" + "|".join((*_LINES, *_GLUED)) + r")", re.I)
_SUFFIX = re.compile(
    r"(?P<end>[.!?…][”\"’»)\]]?\s?»?)\s*(?:" + "|".join(_GLUED) + r")\s*$", re.I
)


@dataclass(frozen=True, slots=True)
class Kept:
    """Lines that stay, and how many were left out."""

    lines: tuple[str, ...]
    removed: int


def is_boilerplate(line: str) -> bool:
    """Whether the whole line is page furniture by the rules above."""
    bare = line.strip().strip("•·|→»>*-–— \t")
    return bool(bare) and len(bare) < 300 and _LINE.fullmatch(bare) is not None


def cut_glued(line: str) -> str:
    """The line without an invitation stuck to its last sentence ("…of the case.Add a Comment")."""
    while match := _SUFFIX.search(line):
        line = line[: match.end("end")].rstrip()
    return line


def keep(lines: Iterable[str]) -> Kept:
    """Drop boilerplate lines, cut glued ones, count both. Empty lines stay empty lines."""
    kept: list[str] = []
    removed = 0
    for line in lines:
        if is_boilerplate(line):
            removed += 1
            kept.append("")
            continue
        short = cut_glued(line)
        removed += short != line
        kept.append(short)
    return Kept(tuple(kept), removed)
