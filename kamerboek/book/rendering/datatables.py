"""The library that makes a table searchable and sortable, as a script that loads from disk too."""

from __future__ import annotations

import functools
import re
from importlib.resources import files
from pathlib import Path

EXPORTED = re.compile(r"export\s*\{(?P<names>[^{}]*)\}\s*;?")
TABLE_CLASS = re.compile(r"\b(?P<local>[\w$]+) as ITable\b")


@functools.cache
def _script() -> str:
    """Return DataTables, as itables carries it, as a classic script in a function of its own.

    It comes as a module, and a browser loads no module from disk: what it exports becomes a name of
    the window instead.
    """
    module = (files("itables") / "html" / "dt_bundle.js").read_text(encoding="utf-8")
    exported = list(EXPORTED.finditer(module))
    table = TABLE_CLASS.search(exported[-1]["names"]) if exported else None
    if table is None:
        raise RuntimeError("itables no longer exports its table as ITable; see this module")
    named = f"window.ITable = {table['local']};"
    start, end = exported[-1].span()
    return f"(function () {{\n{module[:start]}{named}{module[end:]}\n}})();\n"


def write_datatables(folder: Path) -> None:
    """Write the library's script and style into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "datatables.js").write_text(_script(), encoding="utf-8")
    style = (files("itables") / "html" / "dt_bundle.css").read_bytes()
    (folder / "datatables.css").write_bytes(style)
