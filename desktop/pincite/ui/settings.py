"""What the program remembers about its user: language, theme, name, recent cases."""

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

RECENT = 8
LANGUAGES = ("system", "en", "fr")
THEMES = ("system", "light", "dark")


def home() -> Path:
    """The folder of settings and logs; ``PINCITE_HOME`` overrides the system's place for it."""
    from pincite.actions.profile import folder

    return folder()


@dataclass(frozen=True)
class Settings:
    """The local profile. ``recent`` holds absolute paths, the latest first."""

    author: str = ""
    language: str = "system"
    theme: str = "system"
    recent: tuple[str, ...] = ()
    window: str = ""  # Qt's saved geometry, base64
    ocr: bool = False  # recognise the words of scans and pictures as evidence comes in
    extra: dict[str, Any] = field(default_factory=dict)  # what a workspace keeps, by its key

    def with_recent(self, path: Path) -> "Settings":
        """The same with a case at the head of the recent ones."""
        first = str(path.absolute())
        rest = tuple(old for old in self.recent if old != first)
        return replace(self, recent=(first, *rest)[:RECENT])


def load() -> Settings:
    """The settings on disk; those of a file that is missing or damaged are the defaults."""
    try:
        kept = json.loads((home() / "settings.json").read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _from(kept) if isinstance(kept, dict) else Settings()


def _from(kept: dict[str, Any]) -> Settings:
    def text(name: str, among: tuple[str, ...] = ()) -> str:
        value = kept.get(name)
        fits = isinstance(value, str) and (not among or value in among)
        return value if fits else (among[0] if among else "")  # type: ignore[return-value]

    recent = kept.get("recent")
    extra = kept.get("extra")
    return Settings(
        author=text("author"),
        language=text("language", LANGUAGES),
        theme=text("theme", THEMES),
        recent=tuple(str(path) for path in recent)[:RECENT] if isinstance(recent, list) else (),
        window=text("window"),
        ocr=kept.get("ocr") is True,
        extra=extra if isinstance(extra, dict) else {},
    )


def save(settings: Settings) -> None:
    """Write the settings in one step, so that a crash leaves the old file or the new one."""
    folder = home()
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"settings.{os.getpid()}.tmp"
    made.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), "utf-8")
    made.replace(folder / "settings.json")
