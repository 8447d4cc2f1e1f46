"""Data packages, read as others read them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from frictionless import Report


def validated(package: Path) -> Report:
    """Return what frictionless says of a data package.

    It is loaded for the few tests that ask: every process that collects the tests would load it.
    For all of a process it lets a cell have any size; that is as it was before when this is done.
    """
    largest = csv.field_size_limit()
    from frictionless import Package

    try:
        return Package(str(package)).validate()
    finally:
        csv.field_size_limit(largest)
