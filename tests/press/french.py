"""A French letter of invented people: long heads, guillemets, narrow spaces, a long note."""

from pincite.document.resolved import (
    Break,
    Document,
    EntryList,
    Heading,
    Letterhead,
    ListBlock,
    ListItem,
    Paragraph,
    Quotation,
    Run,
    Signature,
)
from tests.press.samples_parts import note, text

NB, NN = "\u00a0", "\u202f"

LONG_NOTE = (
    "Le relevé produit par le dépositaire couvre les douze mois de l’année 2031, à l’exception de "
    f"deux points d’accès dont les journaux n’ont pas été conservés{NN}; les totaux sont donc des "
    "minimums. Le dépositaire précise que les journaux sont tenus automatiquement, que personne "
    "n’y porte d’écriture à la main, et que leur conservation obéit à une règle écrite, versée aux "
    f"débats. La société Fret de Halden n’a pas contesté cette présentation. "
)

FRENCH = Document(
    kind="letter",
    title="Mise en demeure de la société Fret de Halden, 4 mars 2032",
    lang="fr",
    date="2032-03-04",
    author="Nadia Verhoeven",
    style="modern",
    paper="a4",
    letterhead=Letterhead(
        "Nadia Verhoeven",
        "Avocate au barreau de Port-Aulne",
        ("12, rue de la Lanterne", "04000 Port-Aulne"),
        ((f"N/réf.{NB}:", "QD/114"),),
    ),
    running=("Monsieur Oskar Lindqvist", "4 mars 2032"),
    banner=f"Exemple, jamais envoyé{NB}: tous les noms sont inventés",
    blocks=(
        Paragraph("0", text("Port-Aulne, le 4 mars 2032"), "date"),
        Paragraph(
            "1", text(f"Par lettre recommandée avec avis de réception n°{NB}1A{NB}204"), "delivery"
        ),
        Paragraph(
            "2",
            text(
                "Monsieur Oskar Lindqvist",
                Break(),
                "Société Fret de Halden",
                Break(),
                "3, quai Neuf",
            ),
            "addressee",
        ),
        Paragraph(
            "3",
            text(
                f"Objet{NB}: mise en demeure{NN}; usage du service de données portuaires par "
                f"cinq applications"
            ),
            "subject",
        ),
        Paragraph("4", text("Monsieur,"), "salutation"),
        Heading("5", 1, text("Rappel des faits")),
        Paragraph(
            "6",
            text(
                "J’ai l’honneur de vous écrire au nom de la société Données du Quai, qui "
                "exploite le "
                "service de données portuaires. Depuis plusieurs années, la société Fret de "
                "Halden y "
                "puise des relevés d’arrivée et d’amarrage par cinq applications enregistrées. "
                "En 2031, "
                f"ces applications ont interrogé le service plus de 410{NB}millions de fois.",
                note(1, LONG_NOTE * 3),
                " Cet usage a dépassé les limites convenues, sans qu’aucune autorisation "
                "particulière "
                "ait été demandée ni, à plus forte raison, accordée.",
            ),
        ),
        Quotation(
            "7",
            (
                Paragraph(
                    "7.0",
                    text(
                        f"«{NB}Le licencié s’interdit de contourner, par quelque moyen que ce "
                        f"soit, les "
                        f"limites publiées par le concédant.{NB}»"
                    ),
                ),
            ),
        ),
        Heading("8", 1, text("Inexécution et responsabilité contractuelle")),
        Paragraph(
            "9", text("La responsabilité contractuelle de la société Fret de Halden est engagée.")
        ),
        Heading("10", 1, text("Mise en demeure")),
        Paragraph("11", text("Je vous mets donc en demeure, avant le mercredi 24 mars 2032, de :")),
        ListBlock(
            "12",
            tuple(
                ListItem(f"{number}.", (Paragraph(f"12.{number}", (words,)),))
                for number, words in enumerate(
                    (
                        Run(
                            "communiquer, application par application, l’état complet des relevés "
                            f"conservés{NN};"
                        ),
                        Run(f"indiquer la finalité de chaque usage et ses identifiants{NN};"),
                        Run("ouvrir vos registres à l’audit que prévoit l’article 9.", strong=True),
                    ),
                    start=1,
                )
            ),
            ordered=True,
        ),
        Paragraph(
            "13",
            text(
                "À défaut, ma cliente saisira le tribunal compétent, sous toutes réserves. La "
                "présente "
                "vaut mise en demeure de nature à faire courir les intérêts moratoires."
            ),
        ),
        Signature(
            "14",
            "Je vous prie d’agréer, Monsieur, l’expression de mes salutations distinguées.",
            "Nadia Verhoeven",
            ("Avocate",),
        ),
        EntryList(
            "15",
            "Pièces (2)",
            (
                (f"Pièce n°{NB}1", "Contrat de licence", "X1"),
                (f"Pièce n°{NB}2", "Attestation du dépositaire", "X2"),
            ),
        ),
    ),
)
