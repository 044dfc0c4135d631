"""Sources, passages and facts in words."""

from pincite.document.resolved import Inline, NoteMark, Run
from pincite.drafting.attribution import attribution
from pincite.drafting.dates import said_date
from pincite.drafting.say.people import letter_words
from pincite.drafting.say.said import Said, inside, unstopped
from pincite.drafting.scene import Scene
from pincite.drafting.typeset import ready
from pincite.model.evidence import Fact, Passage, Source
from pincite.text.ocr import MARK, is_marked

_STRAIGHT = {"“": "‘", "”": "’"}


def say_source(source: Source, field: str, form: str, scene: Scene) -> Said:
    """A source's title, or another of its fields; ``ref`` is how a letter calls it."""
    match field:
        case "" | "title":
            return source.said("title", scene.lang)
        case "ref":
            if source.type in ("letter", "email"):
                return letter_words(scene, source.published, source.speaker, source.title)
            return source.said("title", scene.lang)
        case "date" | "published":
            return said_date(source.published, scene.how, form)
        case "author" | "outlet" | "url" | "sha256":
            return str(getattr(source, field)) or None
        case "exhibit":
            return _exhibit(source, scene)
    return None


def _exhibit(source: Source, scene: Scene) -> str | None:
    for use in scene.exhibits:
        if use.source == source.handle:
            return use.label
    return None


def say_fact(fact: Fact, field: str, form: str, scene: Scene) -> Said:
    """A fact's sentence without its full stop, so that a cite can come before it."""
    match field:
        case "" | "sentence":
            words = fact.said("sentence", scene.lang)
            if form == "full":
                return words
            words = unstopped(words)
            return inside(words, scene.lang) if form == "inside" else words
        case "date":
            return said_date(fact.date, scene.how, form)
        case "phase":
            return fact.said("phase", scene.lang) or None
        case "attribution":
            return attribution(fact, scene, form)
    return None


def say_passage(passage: Passage, field: str, _form: str, scene: Scene) -> Said:
    """A quotation; a foreign one in translation, with the original in a footnote."""
    match field:
        case "" | "quote":
            return (*_quotation(passage, scene), *_recognised(passage))
        case "exact":
            return (Run(passage.exact, lang=_foreign(passage, scene)),)
        case "translation":
            return passage.translation or None
    return None


def _foreign(passage: Passage, scene: Scene) -> str:
    same = passage.language.split("-")[0] in ("", scene.lang)
    return "" if same else passage.language


def _recognised(passage: Passage) -> tuple[Inline, ...]:
    """The mark of words that a program recognised in a picture."""
    return (Run(f" ({MARK})"),) if is_marked(passage.label) else ()


def _quotation(passage: Passage, scene: Scene) -> tuple[Inline, ...]:
    foreign = _foreign(passage, scene)
    translated = passage.translation and passage.translation_language.split("-")[0] == scene.lang
    if not foreign or not translated:
        return tuple(quoted(passage.exact, scene, foreign))
    inlines = quoted(passage.translation, scene)
    whose = _translated_by(passage, scene.lang)
    original: list[Inline] = [*quoted(passage.exact, scene, foreign, passage.language)]
    if scene.place == "note":
        return (*inlines, Run(" ["), *original, Run(f"] ({whose})"))
    note = NoteMark(scene.next_note(), (*original, Run(f" ({whose}).")))
    return (*inlines, note)


def _translated_by(passage: Passage, lang: str) -> str:
    """Who translated, as the footnote says it; counsel's own translation where no one is named."""
    if passage.own_translation:
        return "traduction libre" if lang == "fr" else "translation ours"
    named = ready(passage.translator)
    return f"traduction\u00a0: {named}" if lang == "fr" else f"translation by {named}"


def quoted(words: str, scene: Scene, lang: str = "", marks: str = "") -> list[Run]:
    """Exact words between the quotation marks of a language; only marks inside are turned."""
    style = (marks or scene.lang).split("-")[0]
    words = ready(words)
    if style == "fr":
        opening, closing = "«\u00a0", "\u00a0»"
        inner = words.replace("«\u00a0", "“").replace("\u00a0»", "”")
    elif scene.how.country == "uk":
        opening, closing = "‘", "’"
        inner = words
    else:
        opening, closing = "“", "”"
        inner = "".join(_STRAIGHT.get(mark, mark) for mark in words)
    return [Run(f"{opening}{inner}{closing}", lang=lang)]
