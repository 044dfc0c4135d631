"""What a binder's making has to tell: one line a rule, as a code and values, and its words."""

from dataclasses import dataclass

Values = tuple[tuple[str, str], ...]

# (English, French), filled with the line's values; {label} is the exhibit as designated.
_WORDS = {
    "exhibits": (
        "{count} exhibits, {pages} pages",
        "{count} pièces, {pages} pages",
    ),
    "numbers": (
        "Bates numbers {first} to {last}",
        "Numéros Bates {first} à {last}",
    ),
    "links": (
        "{live} of {count} links in the binder land on a page",
        "{live} liens sur {count} mènent à une page",
    ),
    "volumes": (
        "{count} volumes, each with its own index of all exhibits",
        "{count} volumes, chacun avec le bordereau de toutes les pièces",
    ),
    "too_large": (
        "{label}: alone {size} MB, more than the {limit} MB allowed; it is a volume of its own",
        "{label}\u00a0: {size} Mo à elle seule (limite {limit} Mo)\u202f; elle forme un volume",
    ),
    "bookmarks": (
        "{count} bookmarks",
        "{count} signets",
    ),
    "stamps": (
        "{count} pages stamped, clear of what they show",
        "{count} pages tamponnées sans rien couvrir",
    ),
    "archive_a": (
        "PDF/A-2a and PDF/UA-1: tagged throughout",
        "PDF/A-2a et PDF/UA-1\u00a0: balisé de bout en bout",
    ),
    "archive_b": (
        "PDF/A-2b: pictures are shown as they are, without tags",
        "PDF/A-2b\u00a0: les images sont montrées telles quelles, sans balises",
    ),
    "no_archive": (
        "No PDF/A: files are copied as they are; index and slip sheets are tagged",
        "Pas de PDF/A\u00a0: fichiers copiés tels quels\u202f; bordereau et intercalaires balisés",
    ),
    "unreadable": (
        "{label}: the file could not be read; a sheet stands in its place",
        "{label}\u00a0: le fichier n’a pu être lu\u202f; une feuille en tient lieu",
    ),
    "large_image": (
        (
            "{label}: the picture is too large to be set; a sheet stands in its place. Add a copy "
            "of at most {limit} million pixels, or a PDF of it"
        ),
        (
            "{label}\u00a0: l’image est trop grande pour être composée\u202f; une feuille en tient "
            "lieu. Ajoutez-en une copie d’au plus {limit}\u00a0millions de pixels, ou un PDF"
        ),
    ),
    "frames": (
        "{label}: a moving picture of {count} frames; each is printed as a page",
        "{label}\u00a0: image animée de {count} vues\u202f; chacune forme une page",
    ),
    "frames_cut": (
        "{label}: {count} frames or pages, of which the first {shown} are printed",
        "{label}\u00a0: {count} vues ou pages, dont les {shown} premières sont imprimées",
    ),
    "encrypted": (
        "{label}: the file asks for a password; a sheet stands in its place",
        "{label}\u00a0: le fichier exige un mot de passe\u202f; une feuille en tient lieu",
    ),
    "empty": (
        "{label}: the file has no page; a sheet stands in its place",
        "{label}\u00a0: le fichier n’a aucune page\u202f; une feuille en tient lieu",
    ),
    "bad_page": (
        "{label}: page {page} has no size that could be printed; a sheet stands in its place",
        "{label}\u00a0: la page {page} n’est pas imprimable\u202f; une feuille en tient lieu",
    ),
    "no_such_page": (
        "{label}: the file has no page {page}",
        "{label}\u00a0: le fichier n’a pas de page {page}",
    ),
    "repaired": (
        "{label}: the file is damaged; its pages were recovered",
        "{label}\u00a0: le fichier est endommagé\u202f; ses pages ont été récupérées",
    ),
    "set_text": (
        "{label}: set by Pincite from the text of the captured file",
        "{label}\u00a0: composé par Pincite à partir du texte du fichier capturé",
    ),
    "unprinted": (
        "{label}: {count} characters have no glyph and are shown by their code",
        "{label}\u00a0: {count} caractères sans glyphe, désignés par leur code",
    ),
    "margin": (
        "{label}: {count} pages have no free margin; paper was added at the foot for the stamp",
        "{label}\u00a0: {count} pages sans marge libre\u202f; du papier est ajouté pour le tampon",
    ),
    "reduced": (
        "{label}: the image is larger than the page; shown at {percent} %",
        "{label}\u00a0: l’image dépasse la page\u202f; montrée à {percent}\u00a0%",
    ),
    "fonts": (
        "{label}: fonts not embedded in the file: {names}",
        "{label}\u00a0: polices non incorporées au fichier\u00a0: {names}",
    ),
    "destination": (
        "The letter cites {name}, which the exhibit does not have; the link opens its first page",
        "La lettre cite {name}, absent de la pièce\u202f; le lien ouvre sa première page",
    ),
    "dead_link": (
        "{count} links that led nowhere were removed",
        "{count} liens qui ne menaient nulle part ont été retirés",
    ),
    "open_action": (
        "{label}: opening actions removed: {count}",
        "{label}\u00a0: {count} action(s) à l’ouverture retirée(s)",
    ),
    "page_action": (
        "{label}: page actions removed: {count}",
        "{label}\u00a0: {count} action(s) de page retirée(s)",
    ),
    "script": (
        "{label}: scripts removed: {count}",
        "{label}\u00a0: {count} script(s) retiré(s)",
    ),
    "launch": (
        "{label}: links that start a program removed: {count}",
        "{label}\u00a0: {count} lien(s) lançant un programme retiré(s)",
    ),
    "form_action": (
        "{label}: form actions removed: {count}",
        "{label}\u00a0: {count} action(s) de formulaire retirée(s)",
    ),
    "file_link": (
        "{label}: links to files or shares removed: {count}",
        "{label}\u00a0: {count} lien(s) vers des fichiers retiré(s)",
    ),
    "other_action": (
        "{label}: other actions removed: {count}",
        "{label}\u00a0: {count} autre(s) action(s) retirée(s)",
    ),
    "media": (
        "{label}: sound, film or 3D removed: {count}",
        "{label}\u00a0: {count} son(s), film(s) ou 3D retiré(s)",
    ),
    "attachment": (
        "{label}: files attached within removed: {count}",
        "{label}\u00a0: {count} fichier(s) joint(s) retiré(s)",
    ),
    "xfa": (
        "{label}: XFA form data removed",
        "{label}\u00a0: données de formulaire XFA retirées",
    ),
    "xfa_only": (
        (
            "{label}: a form that only its own program can show; its pages may say no more than "
            "“please wait”. Print it to a PDF there and add that"
        ),
        (
            "{label}\u00a0: formulaire que seul son propre logiciel affiche\u202f; ses pages "
            "peuvent ne montrer qu’une attente. Imprimez-le en PDF et ajoutez ce fichier"
        ),
    ),
    "portfolio": (
        "{label}: a portfolio; its cover alone is bound. Add the files in it as exhibits",
        (
            "{label}\u00a0: porte-documents PDF\u202f; seule sa couverture est reliée. Ajoutez ses "
            "fichiers comme pièces"
        ),
    ),
    "signature": (
        "{label}: electronic signatures: {count}; valid in the original alone, not in this copy",
        "{label}\u00a0: {count} signature(s) électronique(s), valable(s) dans le seul original",
    ),
    "form": (
        "{label}: form fields made plain text and lines",
        "{label}\u00a0: champs de formulaire rendus inertes",
    ),
}


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One rule and its result.

    ``result`` is ``ok`` (the rule holds), ``changed`` (something was taken from the copy or
    added), or ``missing`` (a sheet stands for evidence that could not be shown). ``exhibit`` is
    its handle, empty where the line is about the whole binder; ``values`` fill the words.
    """

    rule: str
    result: str = "ok"
    exhibit: str = ""
    values: Values = ()

    def words(self, lang: str) -> str:
        """The line as a sentence in ``en`` or ``fr``."""
        return _WORDS[self.rule][lang == "fr"].format(**dict(self.values))


def line(rule: str, result: str = "ok", exhibit: str = "", /, **values: object) -> ReportLine:
    """A report line from keyword values; a rule without words is a bug and raises KeyError."""
    _WORDS[rule]
    return ReportLine(rule, result, exhibit, tuple((k, str(v)) for k, v in values.items()))
