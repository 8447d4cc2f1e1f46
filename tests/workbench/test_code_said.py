"""What the coding page says where a table or the disk is at fault, and not a row."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from kamerboek.workbench.desk import Desk, open_desk
from kamerboek.workbench.rows import UnreadTableError, path_of, rows_of
from kamerboek.workbench.serve.said import error_text
from kamerboek.workbench.serve.state import coding_of
from tests.editions import EARLIER, add_edition, bare_project


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER)
    return open_desk(project, "first")


def test_a_table_that_cannot_be_read_is_named_with_its_row(desk: Desk) -> None:
    text = 'question,theme,secondary,rationale\n1,readiness,,Schepen.\n2,readiness,,"Open\n'
    path = path_of(desk, "themes")
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    said = (
        "De tabel themes.csv is vanaf rij 3 niet te lezen. Het commando kamerboek check zegt wat "
        "er niet klopt; herstel dat met de hand en laad deze pagina opnieuw."
    )
    with pytest.raises(UnreadTableError, match=r"themes\.csv: row 3: .*not closed\?") as caught:
        rows_of(desk, "themes")
    assert error_text(caught.value) == said
    assert coding_of(desk)["unread"] == {"themes": said}


def test_proposals_that_cannot_be_read_are_left_out(desk: Desk) -> None:
    folder = path_of(desk, "themes").parent / "suggestions"
    folder.mkdir(parents=True)
    (folder / "themes.csv").write_text("question\n", encoding="utf-8")
    told = coding_of(desk)
    assert told["proposed"]["themes"] == {}
    (said,) = told["unread"].values()
    assert said == (
        "De voorstellen in coding/suggestions/themes.csv zijn niet te lezen en staan hier dus "
        "niet. Het commando kamerboek check zegt wat er niet klopt."
    )


def test_a_full_disk_is_said_in_dutch() -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    assert error_text(full) == f"De schijf neemt het niet aan: {os.strerror(errno.ENOSPC)}."
