"""Where the files that travel with the program are: fonts, icons, templates, the sample case."""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The resources folder: inside the installed package, or beside the source in a checkout."""
    here = Path(__file__).resolve().parent
    installed = here / "_resources"
    return installed if installed.is_dir() else here.parent.parent / "resources"


def path(*parts: str) -> Path:
    """The path of one resource, such as ``path("fonts", "PinciteSerif-Regular.ttf")``.

    Raises FileNotFoundError, naming the resource, when it does not exist.
    """
    found = root().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError("/".join(parts))
    return found
