"""What every test stands on: no screen, no network, no one's own settings."""

import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PINCITE_HOME"] = tempfile.mkdtemp(prefix="pincite-home-")

import pytest
from hypothesis import HealthCheck, settings

from tests.offline import no_network

__all__ = ["no_network", "own_home"]

settings.register_profile(
    "quick",
    max_examples=50,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", settings.get_profile("quick"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test has a profile, settings and logs of its own, and leaves the user's alone."""
    monkeypatch.setenv("PINCITE_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that the program asks for; imported late, for most tests need no window."""
    from pincite.ui import theme

    return ["pincite", *theme.STYLE]
