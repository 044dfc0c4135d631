"""Names of a case, looked for in text that is to leave it for another case.

Names are of parties (with what they are called, were called, and their own words), sources,
applications and agreements; figures are sought in the ways in which they are written.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from pincite.casefile import CaseFile
from pincite.model.evidence import Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Agreement, Assent
from pincite.model.people import Party

BLANK = "[●]"
_INSIDE = 5  # from so many letters a name is found inside longer words too
_OWN_WORD = 4  # letters of a word that names by itself
_SMALLEST = 100  # figures below it are found everywhere and name nothing
_GENERIC = frozenset(
    (
        *("corp", "corporation", "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc"),
        *("company", "companies", "group", "holding", "holdings", "international", "the", "and"),
        *("société", "groupe", "compagnie", "sarl", "sas", "gmbh", "press", "presse", "court"),
        *("tribunal", "counsel", "conseil", "bank", "banque", "house", "line", "lines", "office"),
        *("association", "foundation", "fondation", "university", "université", "ministry"),
        *("department", "services", "service", "partners", "associates", "avocats", "lawyers"),
    )
)


@dataclass(frozen=True, slots=True)
class Term:
    """A name and what it names: ``party``, ``source``, ``figure`` or ``agreement``."""

    words: str
    names: str


@dataclass(frozen=True, slots=True)
class Found:
    """A name found in a text, with the words around it."""

    term: Term
    start: int
    end: int
    around: str


def terms(case_file: CaseFile) -> list[Term]:
    """Every name of a case, the longest first."""
    found: dict[str, Term] = {}
    for names, words in _every(case_file):
        plain = plainly(words).strip(" .,;:")
        if len(plain) > 1:
            found.setdefault(plain.casefold(), Term(plain, names))
    return sorted(found.values(), key=lambda term: (-len(term.words), term.words))


def plainly(words: str) -> str:
    """Words with composed accents and single spaces."""
    return " ".join(unicodedata.normalize("NFC", words).split())


def _every(case_file: CaseFile) -> Iterator[tuple[str, str]]:
    case = case_file.case
    yield "agreement", case.title
    yield "agreement", case.subtitle
    for party in case_file.items(Party):
        yield from (("party", words) for words in _of_party(party))
    for source in case_file.items(Source):
        stem = source.file_name.rpartition(".")[0] or source.file_name
        for words in (source.title, stem, source.author, source.produced_number):
            yield "source", words
        yield from (("source", words) for words in _translated(source, "title"))
    for agreement in case_file.items(Agreement):
        yield "agreement", agreement.title
    for assent in case_file.items(Assent):
        yield "agreement", assent.application
    for figure in case_file.items(Figure):
        yield from (("figure", member) for member in figure.members)
    for reading in case_file.items(Reading):
        for value in (reading.value, reading.high):
            yield from (("figure", words) for words in _written(value))


def _of_party(party: Party) -> Iterator[str]:
    whole = [party.name, party.short_name, *party.aliases, party.email]
    whole += [each.words for each in party.former_names]
    whole += [words for field in ("name", "short_name") for words in _translated(party, field)]
    yield from whole
    yield from (line for line in party.address if len(line) > _OWN_WORD)
    for words in whole:
        if "@" in words:
            continue
        for word in re.findall(r"[^\W\d_]+", plainly(words)):
            if len(word) >= _OWN_WORD and word.casefold() not in _GENERIC and word[0].isupper():
                yield word


def _translated(item: Party | Source, field: str) -> Iterator[str]:
    yield from (fields[field] for fields in item.translations.values() if fields.get(field))


def _written(value: str) -> Iterator[str]:
    """A number as it may be written: ``780000000``, ``780,000,000``, ``780 million``."""
    number = Decimal(value) if value else Decimal(0)
    if abs(number) < _SMALLEST:
        return
    yield value
    whole = f"{number:,f}"
    yield whole
    yield whole.replace(",", " ").replace(".", ",")
    yield whole.replace(",", ".") if number == int(number) else value
    for size, names in _SIZES:
        part = number / size
        if abs(part) >= 1 and part * 1000 == int(part * 1000):
            said = f"{part.normalize():f}"
            yield from (f"{said} {name}" for name in names)
            yield from (f"{said.replace('.', ',')} {name}" for name in names)


_SIZES = (
    (Decimal(10**3), ("thousand", "mille")),
    (Decimal(10**6), ("million", "millions", "mn")),
    (Decimal(10**9), ("billion", "milliard", "milliards", "bn")),
    (Decimal(10**12), ("trillion", "billion", "billions")),
)


class Sieve:
    """Finds the names of a case in text, and takes them out."""

    def __init__(self, known: list[Term]) -> None:
        self.known = known

    @cached_property
    def _by_words(self) -> dict[str, Term]:
        return {_key(term.words): term for term in self.known}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(
            "|".join(_pattern_of(term) for term in self.known) or "(?!)", re.IGNORECASE
        )

    def find(self, text: str) -> list[Found]:
        """The names in a text, in order; of names inside one another the longest."""
        plain = unicodedata.normalize("NFC", text)
        found = []
        for match in self._pattern.finditer(plain):
            term = self._by_words.get(_key(match[0]), Term(plainly(match[0]), "party"))
            begin, end = max(0, match.start() - 40), match.end() + 40
            around = " ".join(plain[begin:end].split())
            found.append(Found(term, match.start(), match.end(), around))
        return found

    def blank(self, text: str, keep: frozenset[str] = frozenset()) -> str:
        """The text with each name in it blanked out, save those to keep (by their words)."""
        plain = unicodedata.normalize("NFC", text)
        kept = {_key(words) for words in keep}
        return self._pattern.sub(lambda m: m[0] if _key(m[0]) in kept else BLANK, plain)


def _key(words: str) -> str:
    return re.sub(r"[\s_\-]+", " ", words.replace("’", "'").casefold())


def _pattern_of(term: Term) -> str:
    parts = [re.escape(part) for part in re.split(r"[\s_\-]+", term.words) if part]
    words = r"[\s_\-]+".join(parts).replace("'", "['’]").replace("’", "['’]")
    if term.names == "figure" and term.words[:1].isdigit():
        return rf"(?<![\d.,]){words}(?!\d|[.,]\d)"
    if len(term.words) >= _INSIDE:
        return words
    return rf"(?<![^\W_]){words}(?![^\W_])"
