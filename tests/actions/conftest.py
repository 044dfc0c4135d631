"""Worker processes shared by a module's tests: they take half a second to start."""

from collections.abc import Iterator

import pytest

from pincite.intake.pool import WorkerPool


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    with WorkerPool(size=1) as workers:
        yield workers
