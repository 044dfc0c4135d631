"""The author's name, kept in a local profile: asked once, written into every journal entry."""

import json
import os
from pathlib import Path


def folder() -> Path:
    """Where settings live: the platform's own place, or PINCITE_HOME."""
    home = os.environ.get("PINCITE_HOME")
    if home:
        return Path(home)
    from platformdirs import user_config_path

    return user_config_path("pincite", appauthor=False)


def author() -> str:
    """The author's name, or empty when it was never given."""
    try:
        data = json.loads((folder() / "settings.json").read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    name = data.get("author", "") if isinstance(data, dict) else ""
    return name if isinstance(name, str) else ""
