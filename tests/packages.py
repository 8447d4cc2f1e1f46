"""Data packages, read as others read them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from frictionless import Report


def validated(package: Path) -> Report:
    """Return what frictionless says of a data package.

    It is loaded for the few tests that ask: every process that collects the tests would load it.
    """
    from frictionless import Package

    return Package(str(package)).validate()
