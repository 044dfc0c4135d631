"""The binder's own words, in English and French."""

import re
import unicodedata

from pincite.press.fonts import Dress, dressed, fallback
from pincite.press.styles.base import PAPERS

_ENGLISH = {
    "exhibits": "Exhibits",
    "letter": "Letter",
    "index": "Index of exhibits",
    "volume": "Volume {number} of {count}",
    "in_volume": "Vol.\u00a0{number}",
    "tab": "Tab",
    "guide_volumes": "An exhibit marked “Vol.” stands in the file of that volume.",
    "number": "Ex.",
    "document": "Document",
    "bates": "Bates range",
    "pages": "Pages",
    "open_at": "Open at",
    "cited": "Cited",
    "cited_at": "p.\u00a0{page}",
    "guide_cited": "“Cited” gives the page of the letter that first cites the exhibit.",
    "exhibit": "Exhibit",
    "date": "Date",
    "author": "Author",
    "sha256": "SHA-256",
    "basis": "Basis",
    "marking": "Marking",
    "excerpt": "pages {pages} of {total}",
    "summary_bates": "{exhibits}, {pages}, {first} – {last}",
    "summary": "{exhibits}, {pages}",
    "one_exhibit": "1 exhibit",
    "many_exhibits": "{count} exhibits",
    "one_page": "1 page",
    "many_pages": "{count} pages",
    "page_of": "page {page} of {pages}",
    "bundle_page": "page\u00a0{page}",
    "continued": "cont’d",
    "guide": "Select a number, a title or a page to open an exhibit. “Open at” gives the page of "
    "this file, slip sheets included.",
    "guide_bates": "Select a number, a title or a page to open an exhibit. “Open at” gives the "
    "page of this file, slip sheets included. Bates ranges give the first and the last page.",
    "set_text": "The captured file has no pages of its own. Its text was set by Pincite from the "
    "captured file; paragraph numbers were added in the margin.",
    "set_table": "The captured file has no pages of its own. Its rows were set by Pincite from the "
    "captured file.",
    "codes": "Characters that the print faces lack are shown by their code, as [U+4E2D].",
    "unreadable": "The file of this exhibit could not be read. Nothing of it is shown here.",
    "large_image": "The picture of this exhibit is too large to be set on a page. Nothing of it is "
    "shown here.",
    "encrypted": "The file of this exhibit asks for a password. Nothing of it is shown here.",
    "empty": "The file of this exhibit has no page that could be shown.",
    "bad_page": "Page {page} of this exhibit has no size that could be printed. It is not shown "
    "here.",
    "original": "The original file is kept unaltered and is available in its own format.",
    "fingerprint": "SHA-256 of the original: {sha256}",
}
_FRENCH = {
    "exhibits": "Bordereau de pièces",
    "letter": "Lettre",
    "index": "Bordereau de pièces",
    "volume": "Volume {number} sur {count}",
    "in_volume": "Vol.\u00a0{number}",
    "tab": "Onglet",
    "guide_volumes": "Une pièce marquée «\u202fVol.\u202f» se trouve dans le fichier de ce volume.",
    "number": "N°",
    "document": "Désignation de la pièce",
    "bates": "Numéros Bates",
    "pages": "Pages",
    "open_at": "À la page",
    "cited": "Citée",
    "cited_at": "p.\u00a0{page}",
    "guide_cited": "«\u202fCitée\u202f» donne la page de la lettre où la pièce est citée pour la "
    "première fois.",
    "exhibit": "Pièce",
    "date": "Date",
    "author": "Auteur",
    "sha256": "SHA-256",
    "basis": "Origine",
    "marking": "Mention",
    "excerpt": "pages {pages} sur {total}",
    "summary_bates": "{exhibits}, {pages}, {first} – {last}",
    "summary": "{exhibits}, {pages}",
    "one_exhibit": "1\u00a0pièce",
    "many_exhibits": "{count}\u00a0pièces",
    "one_page": "1\u00a0page",
    "many_pages": "{count}\u00a0pages",
    "page_of": "page\u00a0{page} sur\u00a0{pages}",
    "bundle_page": "page\u00a0{page}",
    "continued": "suite",
    "guide": "Un numéro, une désignation ou une page ouvre la pièce. «\u202fÀ la page\u202f» "
    "renvoie à la page de ce fichier, intercalaires compris.",
    "guide_bates": "Un numéro, une désignation ou une page ouvre la pièce. «\u202fÀ la "
    "page\u202f» renvoie à la page de ce fichier, intercalaires compris. Les numéros Bates sont "
    "ceux de la première et de la dernière page.",
    "set_text": "Le fichier capturé n’a pas de pages. Son texte a été composé par Pincite à "
    "partir du fichier capturé\u202f; les numéros de paragraphe ont été ajoutés en marge.",
    "set_table": "Le fichier capturé n’a pas de pages. Ses lignes ont été composées par Pincite à "
    "partir du fichier capturé.",
    "codes": "Les caractères absents des polices sont désignés par leur code, comme [U+4E2D].",
    "unreadable": "Le fichier de cette pièce n’a pu être lu. Rien n’en est montré ici.",
    "large_image": "L’image de cette pièce est trop grande pour être composée sur une page. Rien "
    "n’en est montré ici.",
    "encrypted": "Le fichier de cette pièce exige un mot de passe. Rien n’en est montré ici.",
    "empty": "Le fichier de cette pièce n’a aucune page qui puisse être montrée.",
    "bad_page": "La page {page} de cette pièce n’a pas de format imprimable. Elle n’est pas "
    "montrée ici.",
    "original": "Le fichier d’origine est conservé intact, disponible dans son propre format.",
    "fingerprint": "SHA-256 de l’original\u00a0: {sha256}",
}
_DESIGNATION = re.compile(
    r"^(?:exhibits?|exs?\.?|pièces?|tab|annexe)?\s*(?:n[°o]\.?|no\.)?\s*", re.IGNORECASE
)
_SPACES = frozenset("\t\n\r\u2028\u2029\u200b")
_SELECTORS = frozenset(map(chr, range(0xFE00, 0xFE10)))


def say(lang: str, key: str, **values: object) -> str:
    """A phrase in ``en`` or ``fr``, its places filled."""
    phrase = (_FRENCH if lang == "fr" else _ENGLISH)[key]
    return phrase.format(**values) if values else phrase


def counted(lang: str, what: str, count: int) -> str:
    """``"1 page"``, ``"3 exhibits"``; ``what`` is ``page`` or ``exhibit``."""
    if count == 1:
        return say(lang, f"one_{what}")
    return say(lang, f"many_{what}s", count=count)


def number_of(label: str) -> str:
    """The bare number of a designation: ``"Ex. 10A"`` and ``"Pièce n° 10A"`` are ``"10A"``."""
    return _DESIGNATION.sub("", label.replace("\u00a0", " ").strip()) or label


def designation(label: str, lang: str) -> str:
    """The designation in full, as on a slip sheet: ``"Exhibit 2"``, ``"Pièce n° 2"``."""
    if lang == "fr" or label.startswith("Tab "):
        return label.replace(" ", "\u00a0")
    return f"Exhibit\u00a0{number_of(label)}"


def printable(text: str) -> tuple[str, int]:
    """Text with each character that no face can print shown by its code, and how many there were.

    Evidence is never refused for its characters, and a missing one is never a silent box. What
    prints nothing anyway (joiners, direction marks, variation selectors) is left out.
    """
    if text.isascii() and text.isprintable():
        return text, 0
    own, other = dressed(Dress()), fallback(Dress())
    if own.characters.issuperset(text) and unicodedata.is_normalized("NFC", text):
        return text, 0
    count = 0
    parts = []
    for character in unicodedata.normalize("NFC", text):
        if character in _SPACES or own.covers(character) or other.covers(character):
            parts.append(character)
        elif unicodedata.category(character) != "Cf" and character not in _SELECTORS:
            parts.append(f"[U+{ord(character):04X}]")
            count += 1
    return "".join(parts), count


def paper_size(paper: str) -> tuple[float, float]:
    """Width and height in points; an unknown name means the Letter size."""
    return PAPERS.get(paper.lower(), PAPERS["letter"])
