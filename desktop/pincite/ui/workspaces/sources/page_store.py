"""Drawn pages of the original in view: asked for beside the window, kept for turning back."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from pincite.text.errors import ReadError
from pincite.ui.session import Session
from pincite.ui.workspaces.sources.page_ocr import words_of

if TYPE_CHECKING:
    from pincite.intake.pages import Pages, PageWords, Picture

_KEPT = 12  # drawn pages; one is about five megabytes
Key = tuple[int, float]
Answer = TypeVar("Answer")


@dataclass
class _Asked:
    pages: set[Key] = field(default_factory=set)
    words: set[int] = field(default_factory=set)


class PageStore(QObject):
    """Asks for pages and keeps them.

    ``opened`` when the sizes are known, ``arrived(page)`` when a picture or words are there,
    ``failed(ReadError)``.
    """

    opened = Signal()
    arrived = Signal(int)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: Pages | None = None
        self.opaque = True
        self._pictures: OrderedDict[Key, QImage] = OrderedDict()
        self._words: dict[int, PageWords] = {}
        self._asked = _Asked()
        self.recognised = ""  # the language of words that were recognised in the pictures of pages
        self.sizes: tuple[tuple[float, float], ...] = ()
        self.destroyed.connect(self.close)
        session.case_closed.connect(self.close)

    def open(self, data: bytes, media_type: str, password: str = "") -> None:
        """Open an original; the one before is closed."""
        from pincite.intake.pages import Pages

        self.close()
        pages = self._pages = Pages(data, media_type, password)
        self.opaque = media_type == "application/pdf"

        def done(sizes: tuple[tuple[float, float], ...]) -> None:
            self.sizes = sizes
            self.opened.emit()

        self._aside(pages, pages.open, done)

    def close(self) -> None:
        """Forget the original and end its process."""
        pages, self._pages = self._pages, None
        self.sizes = ()
        self._pictures.clear()
        self._words.clear()
        self._asked = _Asked()
        if pages is not None:
            pages.close()

    def picture(self, page: int, scale: float) -> QImage | None:
        """The page as drawn at a scale; None while it is being drawn."""
        key = (page, round(scale, 3))
        if key in self._pictures:
            self._pictures.move_to_end(key)
            return self._pictures[key]
        pages = self._pages
        if pages is None or not 0 <= page < len(self.sizes) or key in self._asked.pages:
            return None
        self._asked.pages.add(key)

        def done(picture: "Picture") -> None:
            self._asked.pages.discard(key)
            self._keep(key, picture)

        self._aside(pages, lambda: pages.draw(page, key[1]), done)
        return None

    def drawn(self, page: int, scale: float) -> QImage | None:
        """The page where it has been drawn at a scale; asks for nothing."""
        return self._pictures.get((page, round(scale, 3)))

    def any_picture(self, page: int) -> QImage | None:
        """The page at whatever scale it was last drawn."""
        drawn = [image for (number, _scale), image in self._pictures.items() if number == page]
        return drawn[-1] if drawn else None

    def words(self, page: int) -> "PageWords | None":
        """The words of a page; None while they are being read."""
        pages = self._pages
        known = page in self._words or page in self._asked.words
        if known or pages is None or not (self.opaque or self.recognised):
            return self._words.get(page)
        self._asked.words.add(page)
        language, image = self.recognised, not self.opaque

        def ask() -> "PageWords":
            return words_of(pages, page, language, image=image)

        def done(words: "PageWords") -> None:
            self._words[page] = words
            self.arrived.emit(page)

        self._aside(pages, ask if language else lambda: pages.words(page), done)
        return None

    def _keep(self, key: Key, picture: "Picture") -> None:
        shape = QImage.Format.Format_RGB32 if self.opaque else QImage.Format.Format_ARGB32
        width, height = picture.width, picture.height
        image = QImage(picture.pixels, width, height, width * 4, shape).copy()
        self._pictures[key] = image
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.arrived.emit(key[0])

    def _aside(
        self, pages: "Pages", ask: Callable[[], Answer], done: Callable[[Answer], None]
    ) -> None:
        def work(_progress: object) -> Answer | ReadError:
            try:
                return ask()
            except ReadError as error:
                return error

        def heard(answer: Answer | ReadError) -> None:
            if self._pages is not pages:
                return
            if isinstance(answer, ReadError):
                self.failed.emit(answer)
            else:
                done(answer)

        self._session.aside(work, heard)
