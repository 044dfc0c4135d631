"""Derive Pincite's document fonts from Source Serif 4 and Source Sans 3 (SIL OFL 1.1).

    python packaging/fonts/derive_fonts.py SERIF_FOLDER SANS_FOLDER resources/fonts

The folders are the unpacked npm packages ``@expo-google-fonts/source-serif-4`` and
``@expo-google-fonts/source-sans-3`` (0.4.1), which hold static TrueType files. The PDF writer knows
no OpenType features, so each feature that the pages need becomes a font of its own, whose
character map points at the feature's glyphs: extracted text keeps its ordinary characters.
"Source" is a reserved name under the licence, hence the renaming. Beside each font a
``.kern.json`` keeps its kerning, by classes, as :mod:`pincite.press.kerning` reads it.
"""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

DIGITS = [ord(c) for c in "0123456789"]
SPACES = {0x20, 0xA0, 0x2002, 0x2003, 0x2009, 0x200A, 0x202F}
KEPT = (
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x2B0, 0x300),
    *range(0x370, 0x530),
    *range(0x1E00, 0x1F00),
    *range(0x2000, 0x2070),
    *range(0x2070, 0x20C0),
    *range(0x2100, 0x2200),
    *range(0x2200, 0x2300),
    *range(0x25A0, 0x2600),
    *range(0x2600, 0x2700),
    *range(0x2700, 0x27C0),
    0xFB00,
    0xFB01,
    0xFB02,
    0xFB03,
    0xFB04,
)
# Glyphs the families lack and a near twin that they have.
TWINS = {0x2011: 0x2010, 0xAD: 0x2010, 0x2212: 0x2013, 0x202F: 0x2009, 0x2010: 0x2D}


@dataclass(frozen=True)
class Derived:
    """One font to make: source file, new family and style, features applied to characters."""

    source: str
    family: str
    style: str
    features: tuple[str, ...] = ()


def _serif(weight: str) -> str:
    return f"{weight}/SourceSerif4_{weight}.ttf"


def _sans(weight: str) -> str:
    return f"{weight}/SourceSans3_{weight}.ttf"


FACES = (
    ("400Regular", "Regular"),
    ("400Regular_Italic", "Italic"),
    ("600SemiBold", "SemiBold"),
    ("600SemiBold_Italic", "SemiBoldItalic"),
)
SERIF = (
    *(Derived(_serif(w), "Pincite Serif", s, ("pnum",)) for w, s in FACES),
    Derived(_serif("300Light"), "Pincite Serif", "Light", ("pnum",)),
    *(Derived(_serif(w), "Pincite Serif Tab", s) for w, s in FACES),
    *(
        Derived(_serif(w), "Pincite Serif Caps", s, ("pnum", "onum", "smcp"))
        for w, s in (FACES[0], FACES[2])
    ),
    Derived(_serif("400Regular"), "Pincite Serif Sup", "Regular", ("sups",)),
)
SANS = (
    *(Derived(_sans(w), "Pincite Sans", s) for w, s in FACES[:3]),
    Derived(_sans("500Medium"), "Pincite Sans", "Medium"),
)


def feature(font: TTFont, tag: str) -> dict[str, str]:
    """The single substitutions of one feature: glyph name to glyph name."""
    gsub = font["GSUB"].table
    numbers = [
        number
        for record in gsub.FeatureList.FeatureRecord
        if record.FeatureTag == tag
        for number in record.Feature.LookupListIndex
    ]
    found: dict[str, str] = {}
    for number in dict.fromkeys(numbers):
        for subtable in gsub.LookupList.Lookup[number].SubTable:
            table = getattr(subtable, "ExtSubTable", subtable)
            found.update(getattr(table, "mapping", {}))
    return found


def new_map(font: TTFont, features: tuple[str, ...]) -> dict[int, str]:
    """The character map with the features applied and missing characters lent a twin's glyph."""
    cmap: dict[int, str] = dict(font.getBestCmap())
    for missing, twin in TWINS.items():
        if missing not in cmap and twin in cmap:
            cmap[missing] = cmap[twin]
    cmap[0x2011] = cmap[0xAD] = cmap[0x2010]
    for tag in features:
        swaps = feature(font, tag)
        for code, glyph in list(cmap.items()):
            figures_only = tag in ("pnum", "onum") and code not in DIGITS
            if not figures_only and glyph in swaps:
                cmap[code] = swaps[glyph]
    return {code: glyph for code, glyph in cmap.items() if code in KEPT}


def pairs_of(table: Any, left: dict[str, str], right: dict[str, str]) -> dict[str, int]:
    """Format 1: explicit pairs, as two characters and a distance in thousandths of an em."""
    found = {}
    for first, pair_set in zip(table.Coverage.glyphs, table.PairSet, strict=True):
        for record in pair_set.PairValueRecord:
            value = getattr(record.Value1, "XAdvance", 0) or 0
            for a in left.get(first, ""):
                for b in right.get(record.SecondGlyph, ""):
                    found[a + b] = value
    return found


def classes_of(table: Any, left: dict[str, str]) -> dict[str, Any]:
    """Format 2: classes of first and second characters, and a sparse matrix of distances."""
    covered = set(table.Coverage.glyphs)
    first_class, second_class = table.ClassDef1.classDefs, table.ClassDef2.classDefs
    firsts: dict[int, str] = {}
    seconds: dict[int, str] = {}
    for glyph, characters in left.items():
        if glyph in covered:
            firsts[first_class.get(glyph, 0)] = (
                firsts.get(first_class.get(glyph, 0), "") + characters
            )
        if second_class.get(glyph, 0):
            number = second_class[glyph]
            seconds[number] = seconds.get(number, "") + characters
    second_order = {number: place for place, number in enumerate(seconds)}
    rows = []
    for number in firsts:
        row = []
        for second, record in enumerate(table.Class1Record[number].Class2Record):
            value = getattr(record.Value1, "XAdvance", 0) or 0
            if value and second in second_order:
                row += [second_order[second], value]
        rows.append(row)
    return {"first": list(firsts.values()), "second": list(seconds.values()), "values": rows}


def kerning(font: TTFont, cmap: dict[int, str]) -> dict[str, Any]:
    """The kern feature as JSON: explicit pairs, then class tables in the font's own order."""
    characters: dict[str, str] = {}
    for code, glyph in cmap.items():
        if code not in SPACES:
            characters[glyph] = characters.get(glyph, "") + chr(code)
    gpos = font["GPOS"].table
    numbers = {
        number
        for record in gpos.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for number in record.Feature.LookupListIndex
    }
    pairs: dict[str, int] = {}
    tables = []
    for number in sorted(numbers):
        for subtable in gpos.LookupList.Lookup[number].SubTable:
            table = getattr(subtable, "ExtSubTable", subtable)
            if type(table).__name__ != "PairPos":
                continue
            if table.Format == 1:
                pairs = {**pairs_of(table, characters, characters), **pairs}
            else:
                found = classes_of(table, characters)
                if found["first"]:
                    tables.append(found)
    return {"pairs": pairs, "tables": tables}


def rename(font: TTFont, family: str, style: str) -> None:
    """Give the font its new names and drop those that carry the reserved one."""
    postscript = f"{family.replace(' ', '')}-{style}"
    full = f"{family} {style}"
    names = {
        1: full,
        2: "Regular",
        3: f"1.0;{postscript}",
        4: full,
        6: postscript,
        16: family,
        17: style,
    }
    table = font["name"]
    table.names = [n for n in table.names if n.nameID in (0, 5, 9, 13, 14) or n.nameID in names]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)
    for record in table.names:
        if record.nameID in names:
            record.string = names[record.nameID]


def derive(folder: Path, wanted: Derived, out: Path) -> int:
    """Write one font and its kerning; return the font's size in bytes."""
    font = TTFont(folder / wanted.source)
    cmap = new_map(font, wanted.features)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = dict(cmap)
    kern = kerning(font, cmap)
    options = Options(hinting=False, glyph_names=False, notdef_outline=True, layout_features=[])
    options.name_IDs = ["*"]
    options.drop_tables += ["STAT", "DSIG", "GSUB", "GPOS", "GDEF", "BASE", "avar", "fvar"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=list(cmap))
    subsetter.subset(font)
    rename(font, wanted.family, wanted.style)
    stem = f"{wanted.family.replace(' ', '')}-{wanted.style}"
    font.recalcTimestamp = False
    font.save(out / f"{stem}.ttf")
    text = json.dumps(kern, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (out / f"{stem}.kern.json").write_text(text, encoding="utf-8")
    return (out / f"{stem}.ttf").stat().st_size


def main() -> None:
    """Derive every font into the folder named last."""
    serif, sans, out = (Path(argument) for argument in sys.argv[1:4])
    out.mkdir(parents=True, exist_ok=True)
    for folder, faces in ((serif, SERIF), (sans, SANS)):
        for face in faces:
            print(face.family, face.style, derive(folder, face, out))
    licences = [(folder / "LICENSE_FONT").read_text(encoding="utf-8") for folder in (serif, sans)]
    (out / "OFL.txt").write_text("\n\n".join(licences), encoding="utf-8")


if __name__ == "__main__":
    main()
