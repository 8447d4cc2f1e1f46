"""One chapter as its page, seconds after a change: without the rest of the book."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from kamerboek.book.building.build import CONFIG
from kamerboek.book.building.contents import CONTENTS
from kamerboek.book.building.render import renderer
from kamerboek.locking import STAGE, alone
from kamerboek.run import Option, executed_chapter
from kamerboek.writing import put_in_place, temporary_folder


def preview_chapter(project: Path, chapter: str, options: Sequence[Option] = ()) -> Path:
    """Run a chapter with the values of `options` and render it alone; return its page.

    Links to other pages lead nowhere, and warnings do not stop it. The page is in
    `_build/preview/<chapter>`. Raises KamerboekError for a chapter or an option that does not fit,
    and for a cell that fails.
    """
    work = project / "_build"
    target = work / "preview" / chapter
    with (
        alone(work),
        temporary_folder(work, STAGE) as folder,
        renderer(strict=False) as rendering,
    ):
        stage = Path(folder)
        for left in work.glob(f"{STAGE}*"):
            if left != stage:  # Nobody else is at work: it is of one that was killed.
                shutil.rmtree(left, ignore_errors=True)
        text = executed_chapter(project, chapter, options)
        page = stage / "chapters" / f"{chapter}.ipynb"
        page.parent.mkdir()
        page.write_text(text, encoding="utf-8")
        shutil.copy(project / CONFIG, stage / CONFIG)
        contents = {"format": "jb-book", "root": f"chapters/{page.stem}"}
        (stage / CONTENTS).write_text(json.dumps(contents), encoding="utf-8")
        rendering.begin(stage)
        pages = rendering.pages(work / "preview.log")
        target.parent.mkdir(exist_ok=True)
        put_in_place(pages, target)
    return target / "chapters" / f"{chapter}.html"
