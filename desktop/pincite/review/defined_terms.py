"""Defined terms: where a letter defines them, and where it uses one that nobody defined."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pincite.document.resolved import Run
from pincite.model.obligations import Agreement, Clause
from pincite.model.people import Party
from pincite.review.context import Context
from pincite.review.parts import Part
from pincite.text.prose import flat
from pincite.text.typography import fold

_DEFINED = re.compile(
    r"\((?:[^()“«\"‘]{0,60})(?:“|«\s?|\"|‘)(?P<term>(?:[Ll]['’])?[^”»\"’“«]{2,50}?)(?:”|\s?»|\"|"
    r"’)[^()]{0,60}\)"
)
_MEANT = re.compile(  # in this letter the “Contract” is ..., « le Site » désigne ...
    r"(?:“|«\s?|\"|‘)(?P<term>(?:[Ll]['’])?[^”»\"’“«]{2,50}?)(?:”|\s?»|\"|’)"
    r",? (?:is|are|means?|shall mean|refers? to|will be|désigne\w*|s['’]entend\w*|signifie)\b"
)
_AFTER = re.compile(  # Fours Dumas SAS, ci-après « le Vendeur »,
    r"(?:ci-après|hereinafter)(?: (?:dénommé\w*|désigné\w*|called|referred to as))?,? "
    r"(?:the )?(?:“|«\s?|\"|‘)(?P<term>(?:[Ll]['’])?[^”»\"’“«]{2,50}?)(?:”|\s?»|\"|’)"
)
_MORE = re.compile(r"(?:“|«\s?|\"|‘)(?P<term>(?:[Ll]['’])?[^”»\"’“«]{2,50}?)(?:”|\s?»|\"|’)")
_NAME = re.compile(
    r"(?P<name>[A-ZÀ-Ý][\w.&’'-]*(?:,? (?:[A-ZÀ-Ý][\w.&’'-]*|de|du|des|of|and|&|et)){0,6})[ ,]*$"
)
# Words that lawyers write with a capital only for what they have defined.
_USUAL = {
    "en": "Agreement Contract Services Software Licence License Licensee Licensor Premises "
    "Property Goods Works Deposit Loan Products Product Platform Data Buyer Seller Supplier "
    "Customer Tenant Landlord Borrower Lender Contractor Employer Project Policy Settlement Order "
    "Orders Invoices Invoice Fees Equipment Materials Notice Dispute Claim Claims Parties Party "
    "Depositor Consultant Manufacturer Insurer Reseller Guarantor "
    "Distributor Franchisee Franchisor Carrier Shipper Subcontractor Purchaser Vendor Lessee "
    "Lessor Operator Company Client Defendant Claimant Building Lease Hotel System Mark Facility "
    "Guarantee",
    "fr": "Contrat Convention Services Logiciel Licence Licencié Concédant Locaux Immeuble "
    "Marchandises Travaux Dépôt Prêt Produits Produit Plateforme Données Acheteur Vendeur "
    "Fournisseur Client Locataire Bailleur Prestataire Projet Commande Commandes Factures "
    "Matériel Litige Parties Partie Société Marché Bail Chantier Marque Entreprise "
    "Preneur Mandataire Dépositaire Déposant Souscripteur "
    "Exploitante Distributeur Fabricant Transporteur Expéditeur Entrepreneur Hébergeur Abonné "
    "Éditeur Exploitant Franchiseur Franchisé Emprunteur Assureur Ouvrage Acquéreur Cédant",
}
_LEAD = {
    "en": r"(?:[Tt]he|[Tt]his|[Tt]hat|[Uu]nder the|[Ss]aid|[Ss]uch)",
    "fr": r"(?:[Ll]e|[Ll]a|[Ll]es|[Cc]e|[Cc]ette|[Dd]u|[Dd]es|[Aa]u|[Aa]ux|[Dd]udit|[Ll]edit|"
    r"[Ll]adite)",
}
_SAME = {"license": "licence", "parties": "party", "partie": "parties", "contrat": "contrat"}
_ADOPTED = re.compile(
    r"\b(?:definitions|defined terms|terms defined|same meanings?|as defined|définitions|termes "
    r"définis|définis? dans|même sens|au sens d(?:u|e)|within the meaning)\b|\b(?:our|my) "
    r"(?:earlier |previous |last |first "
    r")?letters? (?:of|dated) |\b(?:notre|ma) (?:précédente |dernière |première )?(?:lettre|mise "
    r"en demeure|correspondance) du ",
    re.IGNORECASE,
)
_LEADING = re.compile(r"^(?:the|le|la|les|l['’])\s?(?=[A-ZÀ-Ý])")
_OPENED = re.compile(r"\((?:[^()]{0,30}\b)?(?:the |le |la |les |l['’])?[“«‘\"]?\s?$")


_ACRONYM = re.compile(
    r"(?:\b(?:[Tt]he|[Tt]his|[Ll]e|[Ll]a|[Ll]es|[Dd]u|[Aa]u) |\b[LlDd]['’])(?P<term>"
    r"[A-Z]{3,6})\b(?!['’-]\w{2})"
)
_FULL = re.compile(
    r"\b[A-ZÀ-Ý][a-zà-ÿ]+(?: (?:(?:of|and|the|for|de|du|des|et|la) )?[A-ZÀ-Ý][a-zà-ÿ]+){2,7}|"
    r"\b[Cc]ode (?:de la |de l['’]|de |du |des )?[a-zà-ÿ]+(?: (?:et |de |du |des |"
    r"de la )?[a-zà-ÿ]+)"
)
_OFTEN = 3
_CAPITAL = re.compile(r"(?<=[a-z,;] )the (?P<term>[A-Z][a-z]{3,})\b(?! [A-Z])(?!['’]s? [A-Z])")
_INSTITUTIONS = frozenset(
    (
        "Court", "Board", "State", "Crown", "Bar", "Government", "Parliament", "Church", "City",
        "Council", "Code", "Rules", "Statute", "Internet", "County", "Department", "Commission",
        "Judge", "Tribunal", "Registrar", "Directors", "Director", "Secretary", "President", "Act",
        "Constitution", "Editor", "Chair", "Committee", "University", "Bank", "Union", "Federal",
    )
)  # fmt: skip
_TWO = 2
_MAJUSCULE = re.compile(
    r"(?<=[a-zà-ÿ,;] )(?:l[ea] |l'|du |au |d'|de l'|à l')(?P<term>[A-ZÀ-Ý][a-zà-ÿ]{3,})\b"
    r"(?! (?:de |du |des |d')?[A-ZÀ-Ý])"
)
_ROLE = re.compile(r"(?:eur|euse|rice|aire|ante?|ée?|ière?)$")
_INSTITUTIONS_FR = frozenset(
    (
        "Cour", "Tribunal", "Conseil", "État", "Président", "Présidente", "Directeur", "Directrice",
        "Ordre", "Bâtonnier", "Chambre", "Cabinet", "Ministre", "Ministère", "Préfet", "Maire",
        "Mairie", "République", "Procureur", "Barreau", "Code", "Union", "Commission", "Gérant",
        "Général", "Autorité", "Inspection", "Médiateur", "Centre", "Greffe", "Trésor", "Région",
    )
)  # fmt: skip
_SMALL = frozenset(
    ("of", "and", "the", "for", "de", "du", "des", "et", "la", "le", "les", "l", "d")
)


@dataclass(frozen=True, slots=True)
class Definition:
    """A term between brackets and quotation marks, and the name it stands for (may be empty)."""

    term: str
    name: str
    part: Part
    span: tuple[int, int]


def definitions(context: Context) -> list[Definition]:
    """Every definition of a document, in order."""
    found: list[Definition] = []
    for part in context.parts:
        for match in _DEFINED.finditer(part.text):
            if re.search(r"translation|traduction", match[0]):
                continue
            name = _NAME.search(part.text[max(0, match.start() - 80) : match.start()].rstrip())
            terms = list(_MORE.finditer(part.text, *match.span()))
            if len(terms) > 1:
                name = None  # "respectively": which term is whose cannot be told
            for term in terms:
                span = term.span("term")
                words = _LEADING.sub("", term["term"].strip())
                if len(words.split()) <= 5 and words[:1].isupper() and _binds(part, *span):
                    said = name["name"].strip(" ,.") if name is not None else ""
                    found.append(Definition(words, said if part.typed(*span) else "", part, span))
        found += _in_bold(part)
        for match in (*_MEANT.finditer(part.text), *_AFTER.finditer(part.text)):
            words = _LEADING.sub("", match["term"].strip())
            if words[:1].isupper() and len(words.split()) <= 5:
                found.append(Definition(words, "", part, match.span("term")))
    return found


def _in_bold(part: Part) -> Iterator[Definition]:
    """``Kestrel Bio Limited (the **Company**)``: a term in bold instead of quotation marks."""
    for piece in part.pieces:
        words = piece.inline.text.strip()
        strong = isinstance(piece.inline, Run) and piece.inline.strong and not piece.inline.source
        before = part.text[: piece.start]
        if strong and words[:1].isupper() and _OPENED.search(before) and len(words.split()) <= 5:
            name = _NAME.search(before[: before.rfind("(")][-80:].rstrip())
            said = name["name"].strip(" ,.") if name is not None else ""
            yield Definition(words, said, part, (piece.start, piece.end))


def _binds(part: Part, start: int, end: int) -> bool:
    """A quotation with a cite beside it in the brackets is no definition."""
    return not part.cites(start, end + 12)


def undefined(
    context: Context, given: list[Definition]
) -> Iterator[tuple[Part, tuple[int, int], str]]:
    """Usual defined terms that the letter uses and nobody defined: the first use of each."""
    if _ADOPTED.search(context.text):
        return
    known = _known(context, given)
    usual = _USUAL[context.lang].split()
    elided = r"|\b[LlDd]['’]" if context.lang == "fr" else ""
    pattern = re.compile(
        rf"(?:\b{_LEAD[context.lang]} {elided})(?P<term>{'|'.join(usual)})\b(?! [A-ZÀ-Ý0-9]|"
        rf" (?:and|of|et|"
        rf"de|des|du) [A-ZÀ-Ý])(?!['’-]\w{{2}})(?!['’]s? [A-ZÀ-Ý])"
    )
    done: set[str] = set()
    short = acronyms(context)
    for part in context.body:
        if part.composed or part.kind in ("quotation", "cell"):
            continue
        used = [(match.span("term"), match["term"]) for match in pattern.finditer(part.flat)]
        used = [one for one in used if part.typed(*one[0]) and not part.quoted(*one[0])]
        for span, term in [*used, *_turned(part, context), *_shortened(part, short)]:
            if _root(term) not in known | done:
                done.add(_root(term))
                yield part, span, term


def _shortened(part: Part, short: frozenset[str]) -> Iterator[tuple[tuple[int, int], str]]:
    for match in _ACRONYM.finditer(part.flat):
        span = match.span("term")
        if match["term"] in short and part.typed(*span) and not part.quoted(*span):
            yield span, match["term"]


def _turned(part: Part, context: Context) -> Iterator[tuple[tuple[int, int], str]]:
    """A common noun that the letter introduces without a capital, and then writes with one.

    "an article by Mr Orme" ... "the Article says": three times at least, for one may be a slip.
    """
    if context.lang == "fr":
        yield from _turned_french(part, context)
        return
    for match in _CAPITAL.finditer(part.flat):
        term = match["term"]
        if term in _INSTITUTIONS or part.quoted(*match.span()) or not part.typed(*match.span()):
            continue
        small = re.search(rf"\b(?:an?|one|this|your) (?:\w+ ){{0,2}}{term.lower()}\b", context.text)
        often = len(re.findall(rf"\b[Tt]he {term}\b(?! [A-Z])", context.text))
        named = re.search(
            rf"\b(?:(?!The |This |Your )[A-Z][\w'’-]+ {term}|{term}(?: of)? [A-Z])", context.text
        )
        if small is not None and often >= _OFTEN and named is None:
            yield match.span("term"), term


def _turned_french(part: Part, context: Context) -> Iterator[tuple[tuple[int, int], str]]:
    """A role (« l'Expéditeur ») or a noun that the letter also writes small, with a capital."""
    for match in _MAJUSCULE.finditer(part.flat):
        term = match["term"]
        if term in _INSTITUTIONS_FR or part.quoted(*match.span()) or not part.typed(*match.span()):
            continue
        often = len(
            re.findall(rf"(?:\b[Ll][ea]s? |\b[LlDd]'|\b[Dd]u |\b[Aa]u ){term}\b", context.text)
        )
        small = re.search(rf"\b{term.lower()}\b", context.text)
        if often >= _TWO and (small is not None or _ROLE.search(term)):
            yield match.span("term"), term


def acronyms(context: Context) -> frozenset[str]:
    """Initials that stand for a name which the letter, or an agreement, writes in full.

    ``the MSLA`` beside a Master Software License Agreement; not where the letter gives them
    between brackets.
    """
    runs = [
        deal.said(field, context.lang)
        for deal in context.closure.all(Agreement)
        for field in ("title", "short_title")
    ]
    runs += [match[0] for match in _FULL.finditer(context.text)]
    initials = {
        "".join(word[0] for word in re.findall(r"[^\W\d_]+", run) if word not in _SMALL).upper()
        for run in runs
    }
    found = {match["term"] for match in _ACRONYM.finditer(context.text)}
    return frozenset(
        term
        for term in found
        if any(one.endswith(term) for one in initials)
        and not re.search(rf"\([^()]*\b{term}\b[^()]*\)", context.text)
    )


def _known(context: Context, given: list[Definition]) -> set[str]:
    """Terms defined here, in an earlier letter, by a party's short name or by the agreements.

    An agreement's title counts where the letter writes it as a name: after "the building contract
    of 2019" nobody knows what "the Contract" is.
    """
    words = [one.term for one in given]
    for party in context.closure.all(Party):
        words += [party.short_name, *party.aliases]
    for deal in context.closure.all(Agreement):
        titles = {deal.title, deal.said("title", context.lang)}
        words += [one for one in titles if one and _named(one, context)]
        words += [deal.short_title, deal.said("short_title", context.lang)]
    for clause in context.closure.all(Clause):
        words += re.findall(
            r"\b[A-ZÀ-Ý][a-zà-ÿ]{3,}\b", f"{clause.text} {clause.said('text', context.lang)}"
        )
    for letter in context.previous:
        words += [match["term"] for match in _DEFINED.finditer(letter.text)]
    words += [part.text for part in context.parts if part.role in ("subject", "reference")]
    return {_root(word) for term in words for word in re.findall(r"[^\W\d_]+", term)}


def _named(title: str, context: Context) -> bool:
    """Whether a letter writes an agreement's title, or the end of it, with its capitals."""
    whole = "\n".join(part.flat for part in context.parts)
    words = flat(title).split()
    if len(words) < 2 or context.lang == "fr":
        return flat(title) in whole
    return any(" ".join(words[n:]) in whole for n in range(len(words) - 1))


def _root(word: str) -> str:
    root = fold(word)
    root = root.removesuffix("s")
    return _SAME.get(root, root).rstrip("s")
