"""The language of the window: the shipped French, Qt's own words, and English plurals."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pincite import resources


class _Words(QTranslator):
    """A translation file read into memory.

    Qt would map the file, and end the process when an update of the program wrote it anew.
    """

    def __init__(self, file: Path, parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._data = file.read_bytes()  # Qt makes no copy
        self.loaded = self.load(self._data)


_installed: list[_Words] = []


def wanted(setting: str) -> str:
    """``en`` or ``fr`` for a setting of ``system``, ``en`` or ``fr``."""
    if setting != "system":
        return setting
    return "fr" if QLocale.system().language() == QLocale.Language.French else "en"


def current() -> str:
    """The language the window is in: ``en`` or ``fr``."""
    return "fr" if QLocale().language() == QLocale.Language.French else "en"


def install(app: QCoreApplication, language: str) -> None:
    """Put the application into ``en`` or ``fr``; widgets get a LanguageChange event."""
    for old in _installed:
        app.removeTranslator(old)
        old.deleteLater()
    _installed.clear()
    territory = QLocale.Country.France if language == "fr" else QLocale.Country.UnitedKingdom
    tongue = QLocale.Language.French if language == "fr" else QLocale.Language.English
    QLocale.setDefault(QLocale(tongue, territory))
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    files = [
        qt / f"qtbase_{language}.qm",
        resources.path("translations") / f"pincite_{language}.qm",
    ]
    for file in files:
        if file.is_file() and (words := _Words(file, app)).loaded:
            app.installTranslator(words)
            _installed.append(words)
