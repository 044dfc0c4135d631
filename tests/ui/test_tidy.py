"""Lost objects are looked for on the window's thread alone, and are found."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from pincite.ui.tidy import Tidy


class _Lost:
    def __init__(self) -> None:
        self.itself = self


def test_no_thread_beside_the_window_ends_its_objects(qapp: QApplication) -> None:
    owner = QObject()
    tidy = Tidy(owner)
    try:
        lost = _Lost()
        seen = weakref.ref(lost)
        del lost
        thread = threading.Thread(target=lambda: [[] for _ in range(200_000)])
        thread.start()
        thread.join()
        assert seen() is not None
        for _ in range(3):
            made: list[list[int]] = [[] for _ in range(3000)]
            tidy.look()
            assert made
        assert seen() is None
    finally:
        owner.deleteLater()
        gc.enable()
