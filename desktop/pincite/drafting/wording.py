"""The words that the program itself sets in a document, in English and French."""

_WORDS: dict[str, tuple[str, str]] = {
    "draft": ("Draft", "Projet"),
    "matter": ("Matter", "Affaire"),
    "prepared_for": ("Prepared for", "Pour"),
    "prepared_by": ("Prepared by", "Par"),
    "as_of": ("As of", "Au"),
    "evidence": ("Evidence", "Pièces"),
    "figure": ("Figure", "Chiffre"),
    "value": ("Value", "Valeur"),
    "unit": ("Unit", "Unité"),
    "period": ("Period", "Période"),
    "qualifier": ("Qualifier", "Réserve"),
    "source": ("Source", "Source"),
    "asserted_by": ("Asserted by", "Auteur"),
    "clause": ("Clause", "Clause"),
    "requires": ("What it requires", "Ce qu’elle impose"),
    "shows": ("What the evidence shows", "Ce que montrent les pièces"),
    "exhibits": ("Exhibits", "Pièces"),
    "exercisable": ("A right that can be exercised.", "Droit susceptible d’être exercé."),
    "exercised": ("Exercised by this letter.", "Exercée par la présente."),
    "survives": ("Survives termination.", "Survit à la fin du contrat."),
    "procedure": ("Governs procedure.", "Régit la procédure."),
    "nothing": ("—", "—"),
    "enclosures": ("Enclosures", "Pièces jointes"),
    "copies": ("Copies", "Copies"),
    "exhibit": ("Ex.", "N°"),
    "description": ("Description", "Désignation"),
    "date": ("Date", "Date"),
    "event": ("Event", "Événement"),
    "author": ("Author or source", "Auteur ou source"),
    "statement_of": ("Statement of", "Déclarant"),
    "origin": ("Origin", "Origine"),
    "reading": ("Reading", "Valeur lue"),
    "assessment": ("Assessment", "Appréciation"),
    "adopted": ("Adopted.", "Retenue."),
    "not_adopted": ("Not adopted.", "Non retenue."),
    "original": ("original", "originale"),
    "repeats": ("repeats {words}", "reprend {words}"),
    "own_statement": ("our own side’s statement", "déclaration de notre côté"),
    "no_gap": ("Every element has support.", "Chaque élément a son appui."),
    "no_support": ("No evidence is on file", "Aucune pièce au dossier"),
    "pages": ("Pages", "Pages"),
    "where_cited": ("Cited in", "Citée en"),
    "hash": ("SHA-256", "SHA-256"),
    "basis": ("Basis: {words}", "Fondement\u00a0: {words}"),
    "bates": ("Bates range", "Numéros"),
    "due": ("by {words}", "au plus tard le {words}"),
    "shall": ("{actor} shall {action}", "{actor} devra {action}"),
    "counsel_for": ("Counsel for {words}", "Conseil {words}"),
    "chronology": ("Chronology", "Chronologie"),
    "our_ref": ("Our ref.", "N/Réf."),
    "your_ref": ("Your ref.", "V/Réf."),
    "work_product": (
        "Privileged & Confidential – Attorney Work Product",
        "Confidentiel – Secret professionnel",
    ),
    "other_events": ("Other events", "Autres faits"),
    "deadlines": ("Deadlines", "Échéances"),
    "one_report": ("1 report", "1 source"),
    "reports": ("{words} reports", "{words} sources"),
    "one_origin": ("1 origin", "1 origine"),
    "origins": ("{words} origins", "{words} origines"),
    "chart": ("Bar chart of the figures", "Diagramme des chiffres"),
    "timeline_title": ("Timeline", "Frise chronologique"),
    "timeline": ("Timeline of {words}", "Frise chronologique : {words}"),
}


def say(key: str, lang: str, words: str = "") -> str:
    """A word or phrase in a language, with ``words`` where it has a place for them."""
    return _WORDS[key][lang == "fr"].replace("{words}", words)


def pattern(key: str, lang: str) -> str:
    """A phrase with its places still open."""
    return _WORDS[key][lang == "fr"]
