"""Quotation marks that quote nobody: doubt about a phrase, and words that are yet to be written."""

import re

from pincite.review.parts import Part
from pincite.review.quoted import Quoted

_SAID = re.compile(  # somebody spoke, wrote or laid down what stands between the marks
    r"\b(?:said|says?|saying|wrote|writes?|written|writing|stat(?:es?|ed|ing)|told|tells?|claim\w*|"
    r"assert\w*|alleg\w*|admit\w*|acknowledg\w*|promis\w*|repl(?:y|ied|ies)|respon(?:d|ded|se)|"
    r"answer\w*|expla\w*|describ\w*|call(?:s|ed|ing)|read(?:s|ing)?|provid\w*|according|"
    r"suggest\w*|argu\w*|insist\w*|object\w*|conten(?:d|ds|ded|tion)|maintain\w*|warrant\w*|"
    r"agree[ds]?|confirm\w*|represent\w*|announc\w*|report\w*|not(?:es?|ed)|mention\w*|"
    r"complain\w*|remark\w*|refer\w*|rely|relies|relied|quot\w*|record(?:s|ed)|record|"
    r"requir\w*|oblig\w*|entitl\w*|prohibit\w*|email\w*|e-mail\w*|message\w*|text(?:s|ed)|"
    r"dit|disai\w*|écri\w*|indiqu\w*|affirm\w*|prétend\w*|soutien\w*|soutenai\w*|"
    r"répond\w*|expliqu\w*|précis\w*|stipul\w*|prévoi\w*|reconna\w*|admet\w*|admis\w*|"
    r"déclar\w*|annon\w*|assur\w*|invoqu\w*|évoqu\w*|relèv\w*|relev\w*|constat\w*|not(?:e|ait|é)|"
    r"selon|d'après|aux termes|parl\w*|qualifi\w*|reproch\w*|promet\w*|promis\w*|"
    r"proviend\w*|seraient?|auraient?|courriel\w*|demand\w*|propos\w*|oppos\w*|rapport\w*)\b",
    re.IGNORECASE,
)
_MODEL = re.compile(  # words that the addressee is to write, sign or show
    r"\b(?:publish|print|post|display|insert|broadcast|sign|append|replace (?:it|them) (?:by|with)|"
    r"in (?:the following|these) (?:terms|words|form)|to read|so as to read|"
    r"publier|insérer|afficher|diffuser|apposer|signer|remplacer|ainsi (?:rédigé|libellé|conçu)\w*|"
    r"rédigé\w* (?:ainsi|comme suit|en ces termes)|dans les termes suivants)\b",
    re.IGNORECASE,
)
_SHORT = 8  # words from which nobody doubts a phrase any longer, but quotes it


def scare_or_model(part: Part, quoted: Quoted) -> bool:
    """Whether the marks show distance from a phrase, or give a wording that is asked for.

    A sentence of somebody's own has a verb of saying beside it, a colon before it or a capital.
    """
    start, end = part.sentence(quoted.start)
    before = part.flat[start : quoted.outer_start]
    lead = part.lead.flat if part.lead is not None else ""
    if _MODEL.search(before) or (part.kind == "quotation" and _MODEL.search(lead)):
        return True
    if part.kind == "quotation" or quoted.count >= _SHORT or quoted.words[:1].isupper():
        return False
    around = f"{before} {part.flat[quoted.outer_end : end]}"
    return not before.rstrip().endswith((":", ",")) and _SAID.search(around) is None
