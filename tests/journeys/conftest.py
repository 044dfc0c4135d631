"""The demo, made once for all the journeys that look at it."""

from pathlib import Path

import pytest

from pincite.actions.demo import make_demo


@pytest.fixture(scope="session", params=["en", "fr"])
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sample case and its documents, in English and in French."""
    folder = tmp_path_factory.mktemp(f"demo-{request.param}")
    make_demo(folder, request.param)
    return folder
