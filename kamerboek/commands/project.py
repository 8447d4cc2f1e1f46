"""Commands that write what the project says of itself."""

from __future__ import annotations

from pathlib import Path

import click

from kamerboek.commands.shared import PROJECT
from kamerboek.errors import KamerboekError
from kamerboek.locking import writing_in
from kamerboek.project import find_project


@click.command()
@PROJECT
def contents(project: Path | None) -> None:
    """Write _toc.yml, the contents of the book, from the series of its edition."""
    from kamerboek.book.building.contents import CONTENTS, write_contents
    from kamerboek.book.building.editions import default_edition

    root = find_project(explicit=project)
    with writing_in(root):
        written = write_contents(root, default_edition(root))
    print(f"wrote {CONTENTS}" if written else f"{CONTENTS} is as it should be")


@click.command()
@click.option("--check", is_flag=True, help="Only say whether the list is up to date.")
@PROJECT
def modules(check: bool, project: Path | None) -> None:
    """Write the list of the package's modules, docs/MODULES.md, from their docstrings."""
    from kamerboek.modules import LIST_PATH, module_list
    from kamerboek.writing import write_whole

    root = find_project(explicit=project)
    path = root / LIST_PATH
    made = module_list(Path(__file__).parent.parent)
    if check and (not path.exists() or path.read_text(encoding="utf-8") != made):
        raise KamerboekError(f"{path}: not up to date; run kamerboek modules")
    if not check:
        with writing_in(root):
            write_whole(path, made)
        print(path)
