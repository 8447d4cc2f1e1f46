"""Leaves out the tests that open a browser: `-p benchmarks.mutants.without_browser`."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep what opens none."""
    items[:] = [item for item in items if "browser" not in getattr(item, "fixturenames", ())]
