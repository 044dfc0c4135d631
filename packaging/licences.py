"""The licences of every library that Pincite installs, as the libraries themselves state them.

    .venv/bin/python packaging/licences.py           write THIRD-PARTY.md
    .venv/bin/python packaging/licences.py --check   compare it, and judge each licence

Pincite is under the MIT licence: what it runs on must be permissive, MPL or LGPL.
"""

import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "packaging" / "requirements.lock"
TABLE = ROOT / "THIRD-PARTY.md"

ALLOWED = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-2-Clause-Views",
        "BSD-3-Clause",
        "CC0-1.0",
        "CNRI-Python",
        "ISC",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "MPL-1.1",
        "MPL-2.0",
        "PSF-2.0",
        "Zlib",
    }
)
# Read in the library's own licence file, where its metadata is silent, loose, or not on this
# system. python-dateutil: new code Apache, old code BSD. pypdfium2's and pi-heif's wheels carry
# PDFium, libheif and libde265.
READ = {
    "colorama": "BSD-3-Clause",
    "edtf": "MIT",
    "jinja2": "BSD-3-Clause",
    "justext": "BSD-2-Clause",
    "olefile": "BSD-2-Clause",
    "pi-heif": "BSD-3-Clause AND LGPL-3.0-only",
    "pyphen": "GPL-2.0-or-later OR LGPL-2.1-or-later OR MPL-1.1",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "python-dateutil": "Apache-2.0 AND BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
    "tzdata": "Apache-2.0",
    "warcio": "Apache-2.0",
}
CLASSIFIED = {
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Apache Software License": "Apache-2.0",
    "ISC License (ISCL)": "ISC",
}

HEAD = """# Libraries that Pincite is built on

Written by `packaging/licences.py` from what each library states of itself. Fonts, the colour
profile and citation styles have their licences beside them in `resources/`.

| Library | Licence |
|---|---|
"""


def locked() -> list[str]:
    """The names in the runtime lock, in order."""
    lines = LOCK.read_text("utf-8").splitlines()
    return sorted({line.split("==")[0] for line in lines if line[:1].isalnum()})


def stated(name: str) -> str:
    """A library's licence as an SPDX expression; "unknown" where nothing states one."""
    if name in READ:
        return READ[name]
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return "unknown"
    classifiers = (line.split(" :: ")[-1] for line in about.get_all("Classifier") or [])
    candidates = [
        *(about.get_all("License-Expression") or []),
        *(CLASSIFIED[line] for line in classifiers if line in CLASSIFIED),
        *(about.get_all("License") or []),
    ]
    return next(iter(candidates), "unknown")


def is_allowed(expression: str) -> bool:
    """Whether an SPDX expression (no brackets) leaves a choice whose every part is allowed."""
    choices = expression.split(" OR ")
    return any(all(part in ALLOWED for part in choice.split(" AND ")) for choice in choices)


def main() -> None:
    """Write the table, or check it."""
    rows = {name: stated(name) for name in locked()}
    refused = {name: licence for name, licence in rows.items() if not is_allowed(licence)}
    if refused:
        sys.exit(f"licences that do not suit an MIT program: {refused}")
    table = HEAD + "".join(f"| {name} | {licence} |\n" for name, licence in rows.items())
    if "--check" not in sys.argv[1:]:
        TABLE.write_text(table, "utf-8")
    elif TABLE.read_text("utf-8") != table:
        sys.exit("THIRD-PARTY.md is out of date: run packaging/licences.py")
    print(f"{len(rows)} libraries, every licence permissive, MPL or LGPL")


if __name__ == "__main__":
    main()
