"""A file made for the table of formats, and the words that such files hold."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

TITLE = "Ferry Line Says Rival Copied Its Timetables"
PARAGRAPHS = (
    (
        "The Verdane ferry line has accused its rival, Ostmark Shipping, of copying its "
        "timetables without leave, in a letter that its counsel sent on Thursday."
    ),
    (
        "“Ostmark consulted our records more than 12 million times in 2022 alone,” wrote Ann "
        "Example, who speaks for the line. She asks for $3.2 million by June 7."
    ),
    "Ostmark said that it would review the questions and respond in due course. It gave no date.",
)
FR_TITLE = "La compagnie de Verdane réclame ses horaires"
FR_PARAGRAPHS = (
    (
        "La compagnie de Verdane affirme, dans une lettre envoyée jeudi, que son concurrent "
        "Ostmark a consulté ses horaires plus de 12 millions de fois sur la seule année 2022."
    ),
    (
        "« Nous demandons un audit complet d’ici au 7 juin », écrit son avocate, Anne Exemple, "
        "qui réclame 3,2 millions d’euros."
    ),
    "Le concurrent promet de répondre « de manière appropriée », sans fixer de date.",
)
MONTHS = (("January", 1500, 4.25), ("February", 2300, 4.5), ("March", 1048576, 5.75))


@dataclass(frozen=True, slots=True)
class Made:
    """``format`` as the table names it, ``maker``, and the file or folder."""

    format: str
    maker: str
    path: Path


def program(name: str) -> str:
    """Where a program is, or "" when it is not installed."""
    return shutil.which(name) or ""


def run(command: list[str], folder: Path) -> None:
    """Run a program that is installed, quietly. Raises CalledProcessError."""
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=120)
