"""Fails any test in which the program tries to reach the network, even if it swallows the error.

An audit hook cannot be taken off again, so it is put on once for the process and told through
``forbidden`` when to bite. Unix sockets are allowed: they never leave the machine.
"""

import socket
import sys
from collections.abc import Iterator

import pytest

ATTEMPTS: list[str] = []

_LOOK_UPS = frozenset(
    {
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "socket.getnameinfo",
    }
)
_SENDS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg", "socket.bind"})
_NETWORK_FAMILIES = frozenset({socket.AF_INET, socket.AF_INET6})


class NetworkAttemptError(RuntimeError):
    """The program under test tried to reach the network."""


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event in _LOOK_UPS or (event in _SENDS and _is_network(args[0])):
        ATTEMPTS.append(f"{event}{args[1:]!r}")
        raise NetworkAttemptError(ATTEMPTS[-1])


def _is_network(candidate: object) -> bool:
    return isinstance(candidate, socket.socket) and candidate.family in _NETWORK_FAMILIES


sys.addaudithook(_refuse)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Every test: no name looked up, no address connected to."""
    ATTEMPTS.clear()
    yield
    tried, ATTEMPTS[:] = list(ATTEMPTS), []
    assert not tried, f"the network was tried: {tried}"
