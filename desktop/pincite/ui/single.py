"""One window per user: a second start hands its case to the first and leaves.

A local socket only: a file or a named pipe of this machine, never the network.
"""

import os
import zlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from pincite.ui.settings import home

_WAIT = 500  # milliseconds for a process on the same machine to answer


def server_name() -> str:
    """The name of this user's socket."""
    who = f"{home().absolute()}:{os.environ.get('USER', '')}"
    return f"pincite-{zlib.crc32(who.encode()):08x}"


def hand_over(path: Path | None) -> bool:
    """Give a path ("" to come to the front) to the window that is open; False where none is."""
    socket = QLocalSocket()
    socket.connectToServer(server_name())
    if not socket.waitForConnected(_WAIT):
        return False
    words = str(path.absolute()) if path is not None else ""
    socket.write(words.encode("utf-8") + b"\n")
    sent = socket.waitForBytesWritten(_WAIT)
    socket.disconnectFromServer()
    return sent


class Listener(QObject):
    """Hears later starts; ``asked(path)`` with "" when only the window is wanted."""

    asked = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._callers: list[QLocalSocket] = []
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def start(self) -> bool:
        """Begin to listen; a name left by a process that died is taken over."""
        if self._server.listen(server_name()):
            return True
        QLocalServer.removeServer(server_name())
        return self._server.listen(server_name())

    def stop(self) -> None:
        """Stop listening."""
        self._server.close()

    def _connected(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._callers.append(socket)
            socket.readyRead.connect(self._read)
        self._read()

    def _read(self) -> None:
        for socket in [caller for caller in self._callers if caller.canReadLine()]:
            self._callers.remove(socket)
            line = bytes(socket.readLine().data()).decode("utf-8", "replace")
            self.asked.emit(line.rstrip("\n"))
