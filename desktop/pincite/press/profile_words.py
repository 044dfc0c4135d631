"""The conformance report in words: what was asked, whether it holds, what was measured."""

_WORDS = {
    "text": ("text can be searched", "texte consultable", "pages without text: {0}",
             "pages sans texte\u00a0: {0}"),
    "fonts": ("fonts embedded", "polices incorporées", "not embedded: {0}",
              "non incorporées\u00a0: {0}"),
    "scripts": ("no script", "aucun script", "scripts: {0}", "scripts\u00a0: {0}"),
    "attachments": ("no attachment", "aucun fichier joint", "attached: {0}",
                    "fichiers joints\u00a0: {0}"),
    "encryption": ("not locked", "non verrouillé", "the file is encrypted",
                   "le fichier est chiffré"),
    "size": ("size, {0} MB", "taille, {0} Mo", "too large: {0} MB", "trop lourd\u00a0: {0} Mo"),
    "bookmarks": ("bookmarks: {0}", "signets\u00a0: {0}", "no bookmarks", "aucun signet"),
    "page_numbers": ("every page numbered as in the file", "chaque page porte son numéro",
                     "pages without their number: {0}", "pages sans leur numéro\u00a0: {0}"),
    "numbered_bookmarks": ("bookmarks with page numbers", "signets avec numéros de page",
                           "bookmarks without page numbers", "signets sans numéro de page"),
    "opens_at_100": ("opens at 100 %", "s’ouvre à 100\u00a0%", "does not open at 100 %",
                     "ne s’ouvre pas à 100\u00a0%"),
}  # fmt: skip


def words_for(rule: str, value: str, lang: str, *, kept: bool) -> str:
    """``ok: fonts embedded``, ``no: not embedded: Arial``."""
    french = lang == "fr"
    phrase = _WORDS[rule][(0 if kept else 2) + french].format(value)
    verdict = ("oui" if kept else "non") if french else ("ok" if kept else "no")
    return f"{verdict}\u00a0: {phrase}" if french else f"{verdict}: {phrase}"
