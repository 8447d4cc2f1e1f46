"""The rooms whose modules are changed, each with its tests."""

from __future__ import annotations

from pathlib import Path

from benchmarks.mutants.changes import Source

PROJECT = Path(__file__).resolve().parent.parent.parent

ROOMS = {
    "analysis": ("tests/analysis",),
    "annotate": ("tests/annotate",),
    "book": ("tests/book",),
    "charts": ("tests/charts",),
    "chapter": ("tests/chapter", "tests/chapters"),
    "checks": ("tests/checks",),
    "document": ("tests/document",),
    "edition": ("tests/edition", "tests/workbench/test_check.py"),
    "figures": ("tests/figures", "tests/checks"),
    "intake": ("tests/intake",),
    "model": ("tests/model", "tests/chapter/test_what_if.py", "tests/chapter/test_conclusions.py"),
    "prose": ("tests/prose", "tests/chapter/test_slots.py", "tests/model"),
    "results": ("tests/results",),
    "run": (
        "tests/run",
        "tests/results",
        "tests/sweep/test_grid.py",
        "tests/sweep/test_sweep.py",
        "tests/chapter/test_offer.py",
        "tests/test_cli.py",
    ),
    "sweep": ("tests/sweep", "tests/chapter/test_conclusions.py"),
    "workbench": ("tests/workbench", "tests/properties/test_faults.py", "tests/test_cli.py"),
}
IN_CHAPTERS = {"analysis", "chapter", "charts", "checks", "edition", "figures", "model", "prose"}
"""Rooms of which a chapter's outputs say something."""

PDF = "kamerboek.document.files.pdf"
STARTED_BY = {
    f"{PDF}.{name}": f"{PDF}.read"
    for name in ("columns", "lines", "margins", "process", "reader", "tables", "text")
}
"""Modules that run in a process of its own, where no coverage is seen, and who starts it."""


def sources_of(room: str) -> dict[str, Source]:
    """Return the modules of a room, by name."""
    return {
        name: Source(name, path, path.read_text(encoding="utf-8"))
        for path in sorted((PROJECT / "kamerboek" / room).rglob("*.py"))
        if path.name != "__init__.py"
        for name in [".".join(path.relative_to(PROJECT).with_suffix("").parts)]
    }


def test_files_of(room: str) -> list[str]:
    """Return the files with the tests of a room."""
    return [
        str(path.relative_to(PROJECT))
        for each in (PROJECT / name for name in ROOMS[room])
        for path in (sorted(each.rglob("test_*.py")) if each.is_dir() else [each])
    ]
