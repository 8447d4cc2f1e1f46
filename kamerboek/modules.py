"""The list of the package's modules, made from the first line of each docstring."""

from __future__ import annotations

import ast
from pathlib import Path

LIST_PATH = Path("docs/MODULES.md")
HEAD = "# Modules\n\nWritten by `kamerboek modules`; a test says that it is up to date.\n"


def module_list(package: Path) -> str:
    """Return the rooms of a package with their modules as Markdown, one line each.

    A room is a folder; its line is the docstring of its `__init__.py`.
    """
    lines = [HEAD]
    for room in sorted({path.parent for path in package.rglob("*.py")}):
        place = room.relative_to(package.parent)
        lines.append(f"\n## `{place}/`\n\n{_summary(room / '__init__.py')}\n\n")
        lines += [
            f"- `{path.stem}`: {_summary(path)}\n"
            for path in sorted(room.glob("*.py"))
            if path.stem != "__init__"
        ]
    return "".join(lines)


def _summary(path: Path) -> str:
    """Return the first paragraph of a module's docstring on one line."""
    said = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return " ".join(said.split("\n\n")[0].split())
