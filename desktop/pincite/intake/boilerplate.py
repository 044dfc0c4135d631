"""Lines of a web page that are not the article: invitations, sign-ups, share and cookie notes.

The rules are conservative: a line goes only when a rule matches the whole of it, so that a
sentence that merely speaks of newsletters or cookies stays. The rules under GLUED also apply to
words stuck to the end of a finished sentence, as a copy from a page leaves them.

Each line of a table is one rule, a regular expression. ``REST`` stands for some more words of
the same sentence, ``SOCIAL`` for the names of networks, ``LIST`` for what parts names in a row.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

GLUED = r"""
add (?:a|your) comment
leave a (?:comment|reply)
post a comment
join the conversation
read more
read next
continue reading
share this(?: article| story)?
view comments
sign up for (?:our|the) [\w’' -]{0,40}newsletters?(?: here| now| today)?\.?
ajouter un commentaire
laisser un commentaire
poster un commentaire
commenter cet article
voir les commentaires
r[ée]agir(?: à cet article)?
lire la suite
lire aussi
partager(?: cet article)?
abonnez-vous à (?:notre|la) newsletterREST
"""

BOTH = r"""
[\d.,]{1,7}\s?[kKM]?
(?=.*\d)(?!.*\d{4})(?:STAMP)[^.!?]{0,80}(?:[.] ?(?:STAMP)[^.!?]{0,60})?
(?:view|show|see|read|load) (?:all |the )?COUNT (?:more |other )?TALK
(?:voir|lire|afficher) (?:les |tous les )?COUNT (?:autres )?TALK
[^.]{0,60}\(?COUNT (?:points?|upvotes?|likes?|shares?), COUNT TALK\)?
(?:vid[ée]o|podcast|diaporama|infographie|sondage|quiz|watch|listen)\s?[.:»|–-].{2,120}
votre avis nous intéresse.{0,60}
COUNT TALK (?:to|on|à|sur) [“"«'‘].{2,120}
(?:filed under|posted in|tags?|tagged|topics?|classé dans|mots-clés|étiquettes)\s?:.{0,160}
(?:join|déjà) (?:over |more than |the |plus de )?COUNT [^.!?]{0,40}READERS.{0,120}
rejoignez (?:les |nos |plus de )?COUNT [^.!?]{0,40}READERS.{0,120}
[^.!?]{0,80}[.,;·|–-] ?(?:cancel any ?time|sans engagement|annulez à tout moment)[.!]?
(?:get|enjoy|unlock) (?:unlimited|full|digital) (?:\w+ )?access.{0,80}
(?:share full article|(?:give|gift) this article|offrir l[’']article)\s*[\d.,kK]*
(?:we|nous|with|avec) (?:and |et )?(?:our|nos) COUNT (?:partners|partenaires|vendors).{0,260}
.{10,170}[.!?:»] (?:CALL)\s?[!»>→]?
newsletters?|podcasts?|vid[ée]os?|diaporama|galerie|gallery
[^.!?<>›]{2,40}(?:\s[>›]\s[^.!?<>›]{2,60}){1,5}
"""

ENGLISH = r"""
you(?:[’']ve| have) (?:reached|used) (?:your|all)\b.{0,40}\b(?:limit|articles)\b.{0,60}
already (?:a|an) (?:subscriber|member)\b.{0,40}
a version of this (?:article|story) appear(?:s|ed) in print.{0,260}
this (?:article|story|post) (?:was|has been) (?:first |originally )?(?:STAMP)\b.{0,160}
explore more on these topics|trending(?: now)?|latest (?:news|stories)
popular (?:now|stories)|you might also like
(?:listen|play|read aloud)(?: to (?:this )?(?:article|story))?(?: \d+ min\w*)?
most (?:popular|read|viewed|shared)
our standards:.{0,80}
(?:acquire|purchase) licensing rights.{0,40}
.{0,60}\bopens (?:in a )?new (?:tab|window)
[\w .&'’-]{0,40}newsletter icon
(?:sign up|subscribe)(?: now| here| today)?
sign up (?:for|to) [^.!?]{2,60}(?:daily|weekly|newsletters?|briefings?|alerts?|digest).{0,160}
.{10,240}\. (?:more about|more from|read more (?:by|from)) [^.!?]{2,50}
(?:subscribe|sign up) (?:to|for) (?:our|the|get)\bREST
get (?:our|the) [^.!?]{0,60}(?:newsletter|in your inbox|delivered)REST
what you need to know,? summarized in one e-?mail\.?
stay (?:informed|up to date|in the know|connected)\bREST
(?:never|don[’']t) miss (?:a|an|another) (?:story|article|update|issue|post)[.!]?
by (?:registering|signing up|subscribing|submitting)\bREST
by (?:clicking|entering|providing)\b[^.!?]{0,120}(?:privacy policy|terms|agree)REST
(?:enter )?your e-?mail(?: address)?
your e-?mail (?:address )?(?:will|is)\b[^.!?]{0,160}[.!?]?
e-?mail address
thank you for (?:subscribing|signing up)[.!]?
ACTION(?:LIST(?:ACTION|SOCIAL))*
SOCIAL(?:LIST(?:SOCIAL|ACTION))+
share (?:on|via|to|this)\b[^.!?]{0,50}
follow (?:us|me|him|her|the author) on [^.!?]{2,60}[.!]?
\d{1,5} comments?
(?:show|load)(?: more)? comments
comments? (?:are )?closed\.?
MORE (?:articles?|stories|story|posts?|news|reading|coverage|topics|videos?|for you)
MORE from [^.!?]{2,40}
more (?:[a-z]+ )?(?:news|stories|headlines)
related|recommended|advertisement|advertising|ad|sponsored(?: content)?|promoted
story continues(?: below)?(?: advertisement)?
article continues (?:below|after)[^.!?]{0,40}
skip (?:to|ad)\b.{0,30}
(?:read more|read next|see also|also read|read also|watch|related)\s*[:»>→].{0,140}
home|menu|search|log ?in|sign in|my account|back to top|next article|previous article|close
click here(?: to [^.!?]{2,60})?[.!]?
(?:this (?:web)?site|we) uses? cookies\b.{0,200}
accept(?: all)?(?: cookies)?|reject all|cookie (?:settings|policy|preferences)
manage (?:cookies|preferences|consent)
(?:©|\(c\)|copyright)[^.!?]{0,80}all rights reserved\.?
all rights reserved\.?
privacy policy|terms of (?:use|service)|contact us|about us|do not sell my.{0,40}
(?:support|donate to) (?:our|independent) (?:work|journalism)REST
"""

FRENCH = r"""
(?:à )?(?:lire|voir|écouter)(?: aussi| également)?\s?:\s?[^.!?]{3,140}[.!?]?
newsletters?\s?:.{0,140}|déjà (?:abonnée?|inscrite?)\s?\?.{0,40}
vous avez (?:atteint|épuisé|lu)\b.{0,40}\b(?:limite|articles)\b.{0,60}
écouter(?: (?:l[’']article|cet article))?(?: \d+ min\w*)?|(?:lecture|temps de lecture)\s?:?.{0,20}
chaque (?:matin|soir|jour|semaine)[^.!?]{0,60}(?:essentiel|actualité|newsletter).{0,120}
les plus (?:populaires|partagés|commentés)|services? partenaires?
(?:abonnez-vous|s[’']abonner|je m[’']abonne|inscrivez-vous|s[’']inscrire|je m[’']inscris)\s?[!.]?
(?:abonnez-vous|inscrivez-vous|s[’']inscrire) (?:à|pour|gratuitement|maintenant|dès)\bREST
(?:recevez|retrouvez) [^.!?]{0,80}(?:newsletters?|votre bo[iî]te|par e-?mail|par courriel)REST
en (?:vous inscrivant|vous abonnant)\bREST
en (?:cliquant|validant|renseignant)\b[^.!?]{0,160}(?:acceptez|confidentialit[ée]|conditions)REST
(?:votre )?(?:adresse )?(?:e-?mail|courriel|m[ée]l)
votre (?:adresse )?(?:e-?mail|courriel|m[ée]l) (?:sera|est|ne sera)\b[^.!?]{0,160}[.!?]?
(?:l[’']essentiel|toute l[’']actualité)[^.!?]{0,60}(?:newsletter|par e-?mail|en un mail)REST
GESTE(?:LIST(?:GESTE|SOCIAL))*
partage[rz] (?:sur|via|par|cet? )[^.!?]{0,50}
suivez[- ](?:nous|moi) sur [^.!?]{2,60}[.!]?
nous suivre(?: sur [^.!?]{2,40})?
\d{1,5}\s(?:commentaires?|réactions?)
soyez le premier à (?:commenter|réagir)REST
(?:à lire|à voir|(?:lire|voir|écouter) (?:aussi|également|la suite|plus))\s*[:»>→].{0,140}
(?:à lire|à voir|lire|voir) (?:aussi|également|la suite|plus)
sur le même sujet|dans la même rubrique|articles? (?:liés?|similaires?|recommandés?)
les plus lus|nos derniers articles|en savoir plus
publicité|la suite après (?:cette|la) publicité|contenu sponsorisé|annonce
cet article est réservé aux abonnés\.?
il vous reste .{2,20} de cet article à lire.{0,120}
(?:ce site|nous) utilis(?:e|ons) des cookies\b.{0,200}
tout (?:accepter|refuser)|accepter (?:et fermer|les cookies)
(?:gérer|paramétrer) (?:les|mes) cookies
tous droits réservés\.?|mentions légales|politique de confidentialité|nous contacter
accueil|rechercher|connexion|se connecter|mon compte|haut de page|article (?:suivant|précédent)
cliquez ici(?: pour [^.!?]{2,60})?[.!]?
"""

_WORDS = {
    "STAMP": r"publi[ée]e?|mis en ligne|mise? à jour|modifi[ée]e?|published|posted|updated"
    r"|last (?:updated|modified)|first published",
    "COUNT": r"\d[\d.,\s]{0,9}[kKM]?",
    "TALK": r"(?:comments?|commentaires?|replies|réponses?|responses?|réactions?)",
    "READERS": r"(?:readers|subscribers|members|followers|abonnés|lecteurs|inscrits|membres)",
    "CALL": r"(?:register|subscribe|book|buy|shop|save|sign up|join|apply|order|get tickets)"
    r" (?:now|today|here)|learn more|find out more|get started|je m[’']abonne|s[’']abonner|"
    r"s[’']inscrire|"
    r"en profiter|découvrir(?: l[’']offre)?|inscrivez-vous|réserve[rz]",
    "REST": r"[^.!?]{0,120}[.!?]?",
    "SOCIAL": r"(?:facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|bluesky|x)",
    "LIST": r"[ |/,·•]+",
    "MORE": r"(?:related|more|recommended|trending|popular|most read|top|latest)",
    "ACTION": r"(?:share|tweet|print|e-?mail|copy link|saved?|follow(?: us)?|like|reply|comments?)",
    "GESTE": r"(?:partage[rz]|imprimer|commenter|commentaires?|envoyer|enregistrer|copier le lien"
    r"|suivre|sauvegarder|offrir(?: cet article)?)",
}


def _any_of(*tables: str) -> str:
    rules = [rule for table in tables for rule in table.strip().splitlines()]
    pattern = "|".join(rules)
    for word, meaning in _WORDS.items():
        pattern = pattern.replace(word, meaning)
    return f"(?:{pattern})"


_LISTED = re.compile(
    r"(?:most (?:popular|read|viewed|shared)|explore more on these topics|trending(?: now)?"
    r"|latest (?:news|stories)|popular (?:now|stories)|you might also like|recommended(?: for you)?"
    r"|more (?:[a-z]+ )?(?:news|stories|headlines)"
    r"|(?:related|more) (?:articles|stories|news|coverage|reading)|more (?:from|on) [^.!?]{2,40}"
    r"|les plus (?:lus|populaires|partagés|commentés)|nos derniers articles|articles? (?:liés?"
    r"|similaires?|recommandés?)|dans la même rubrique|sur le même (?:sujet|thème))",
    re.IGNORECASE,
)
_LINE = re.compile(_any_of(GLUED, BOTH, ENGLISH, FRENCH), re.IGNORECASE)
_SUFFIX = re.compile(rf"(?P<end>[.!?…][”\"’»)\]]?\s?»?)\s*{_any_of(GLUED)}\s*$", re.IGNORECASE)


_MOST = 10  # headlines in a list
_TEASER = re.compile(
    r"(?:read (?:more|next|also)|see also|also read|related"
    r"|(?:à )?lire(?: aussi| également)?|à voir(?: aussi)?|sur le même sujet)",
    re.IGNORECASE,
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
    """Drop boilerplate lines, cut glued ones, count both. Empty lines stay empty lines.

    A headline under "Read more" or « À lire aussi » belongs to another article and goes too;
    under "Most popular" or « Les plus lus » they all do.
    """
    kept: list[str] = []
    removed = 0
    teased = 0  # headlines of other articles that may follow
    for line in lines:
        short = cut_glued(line)
        bare = short.strip(" :")
        headline = teased and _is_headline(short, 3 if teased > 1 else 15)
        if line.strip() and (is_boilerplate(short) or headline):
            one = teased == 0 and _TEASER.fullmatch(bare) is not None
            teased = _MOST if _LISTED.fullmatch(bare) else 1 if one else max(0, teased - 1)
            short = ""
        elif line.strip():
            teased = 0
        removed += short != line
        kept.append(short)
    return Kept(tuple(kept), removed)


def _is_headline(line: str, shortest: int) -> bool:
    ends = (".", "…", ":", "»", "”") if shortest < 15 else (".", "!", "?", "…", ":", "»", "”")
    return shortest <= len(line) <= 140 and not line.rstrip().endswith(ends)
