"""Refresh the window's translations from the source.

    python packaging/translations.py                 collect strings, compile, list what is missing
    python packaging/translations.py --fill FILE     take translations in first

FILE is JSON: ``{"fr": {context: {source: "translation"}}}``; a string with %n takes a list of
forms, in English too: ``{"en": {context: {"%n sources": ["%n source", "%n sources"]}}}``.
What is missing is printed in that shape, with empty words, and the exit status is then 1.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from filelock import FileLock
from lxml import etree

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "desktop" / "pincite" / "ui"
FOLDER = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
LANGUAGES = ("fr", "en")

Catalogue = dict[str, dict[str, str | list[str]]]


def catalogue_file(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"pincite_{language}.ts"


def collect(language: str) -> None:
    """Bring a .ts file up to date with the source; English holds only what has a plural."""
    options = ["-extensions", "py", "-no-obsolete", "-locations", "none", "-silent"]
    if language == "en":
        options += ["-pluralonly"]
    command = [str(TOOLS / "pyside6-lupdate"), *options, str(SOURCE)]
    target = ["-source-language", "en_GB", "-target-language", f"{language}"]
    subprocess.run([*command, *target, "-ts", str(catalogue_file(language))], check=True)


def compile_catalogue(language: str) -> None:
    """Make the .qm file that the window loads; whoever reads it meanwhile has the old one whole."""
    file = catalogue_file(language)
    made = file.with_suffix(".new")
    command = [str(TOOLS / "pyside6-lrelease"), "-silent", str(file), "-qm"]
    subprocess.run([*command, str(made)], check=True)
    made.replace(file.with_suffix(".qm"))


def messages(root: etree._Element) -> list[tuple[str, str, etree._Element]]:
    """Every message: context, source, element."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message)
        for context in root.findall("context")
        for message in context.findall("message")
    ]


def fill(language: str, words: Catalogue) -> None:
    """Put translations into a .ts file; words for strings that are not in it are refused."""
    root = read(language)
    known = {(context, source): message for context, source, message in messages(root)}
    for context, pairs in words.items():
        for source, translated in pairs.items():
            if (context, source) not in known:
                sys.exit(f"not in the source: {context}: {source}")
            if translated:
                put(known[context, source], translated)
    write(root, catalogue_file(language))


def put(message: etree._Element, translated: str | list[str]) -> None:
    """Set the translation of one message."""
    element = message.find("translation")
    if element is None:
        element = etree.SubElement(message, "translation")
    if "type" in element.attrib:
        del element.attrib["type"]
    for old in list(element):
        element.remove(old)
    if isinstance(translated, str):
        element.text = translated
        return
    element.text = None
    for form in translated:
        etree.SubElement(element, "numerusform").text = form


def read(language: str) -> etree._Element:
    """The root of a .ts file."""
    return etree.fromstring(catalogue_file(language).read_bytes())


def write(root: etree._Element, file: Path) -> None:
    """Write a .ts file as Qt's own tools do."""
    etree.indent(root, space="    ")
    text = etree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{text}\n", encoding="utf-8")


def missing(language: str) -> Catalogue:
    """What has no translation yet, with empty words to fill in."""
    found: Catalogue = {}
    for context, source, message in messages(read(language)):
        element = message.find("translation")
        forms = [] if element is None else [form.text for form in element]
        done = element is not None and (all(forms) if forms else bool(element.text))
        if not done:
            empty: str | list[str] = ["", ""] if message.get("numerus") else ""
            found.setdefault(context, {})[source] = empty
    return found


def refresh(words: dict[str, Catalogue]) -> dict[str, Catalogue]:
    """Collect, fill and compile every language; returns what is missing, by language."""
    with FileLock(ROOT / ".git" / "translations.lock"):
        for language in LANGUAGES:
            collect(language)
            fill(language, words.get(language, {}))
            compile_catalogue(language)
    left = {language: missing(language) for language in LANGUAGES}
    return {language: found for language, found in left.items() if found}


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Refresh the window's translations.")
    parser.add_argument("--fill", type=Path, help="JSON of translations to take in first")
    chosen = parser.parse_args()
    words = json.loads(chosen.fill.read_text("utf-8")) if chosen.fill else {}
    left = refresh(words)
    if left:
        print(json.dumps(left, ensure_ascii=False, indent=1))
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
