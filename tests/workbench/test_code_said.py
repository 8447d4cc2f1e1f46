"""What the coding page says where a table or the disk is at fault, and not a row."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.workbench.desk import Desk, open_desk
from kamerboek.workbench.rows import ABSENT, OtherDocumentError, UnreadTableError, path_of, rows_of
from kamerboek.workbench.serve.said import error_text
from kamerboek.workbench.serve.server import MOST_ROWS, asked_of
from kamerboek.workbench.serve.state import coding_of
from tests.editions import EARLIER, add_edition, bare_project
from tests.rows import over


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


THEME = {"question": "2", "theme": "real_estate", "secondary": "", "rationale": "Havens."}
INDICATOR = {"indicator": "schepen", "label": "schepen", "quantity": "1@120"}


@over(
    ("asked", "said"),
    [
        ({"rows": [THEME | {"rational": "x"}]}, "themes has no column 'rational'; the nearest is"),
        ({"rows": [THEME | {"question": "3"}]}, "a row of question 3 is given for question 2"),
        ({"rows": [THEME, THEME | {"question": "1"}]}, "a row of question 1 is given for question"),
        (
            {"table": "indicators", "rows": [INDICATOR]},
            "a row of question 1 is given for question 2",
        ),
        ({"rows": [THEME | {"rationale": "a\ud800"}]}, "the request holds no JSON"),
        ({"rows": [THEME] * (MOST_ROWS + 1)}, "201 rows; a question has at most 200"),
        ({"group": "9"}, "there is no question '9'"),
        ({"table": "nothing"}, "the page has no form for a table 'nothing'"),
    ],
)
def test_a_request_that_the_page_does_not_make_writes_nothing(
    asked: dict[str, Any], said: str
) -> None:
    """Nothing of it is left out, and no question gets rows beside those that it has."""
    with TemporaryDirectory() as folder:
        project = bare_project(Path(folder))
        add_edition(project, "first", EARLIER)
        own = open_desk(project, "first")
        whole = {"table": "themes", "group": "2", "rows": [THEME], "seen": ABSENT} | asked
        with pytest.raises(KamerboekError, match=said):
            asked_of(json.dumps(whole).encode())(own)
        assert not path_of(own, "themes").parent.exists()


@over("asked", [{"group": "2", "rows": [THEME]}, {"none": True}])
def test_nothing_is_saved_beside_another_text_than_the_page_shows(asked: dict[str, Any]) -> None:
    """One that was edited meanwhile, one that is no longer there; no folder comes back for it."""
    with TemporaryDirectory() as folder:
        project = bare_project(Path(folder))
        add_edition(project, "first", EARLIER)
        own = open_desk(project, "first")
        save = asked_of(json.dumps({"table": "themes", "seen": ABSENT} | asked).encode())
        source = own.folder / "source.txt"
        source.write_text(EARLIER.replace("schepen", "boten"), encoding="utf-8")
        with pytest.raises(OtherDocumentError, match=r"source\.txt: its sha256 is") as caught:
            save(own)
        assert error_text(caught.value) == (
            "De tekst van deze editie is niet meer die van deze pagina. Zet die terug, of noteer "
            "wat hier nog niet is bewaard en start kamerboek code opnieuw."
        )
        own.folder.rename(project / "elsewhere")
        with pytest.raises(OtherDocumentError, match=r"source\.txt: missing"):
            save(own)
        assert not own.folder.exists()


def test_a_row_that_is_not_filled_in_yet_is_said_at_its_fields(desk: Desk) -> None:
    asked = {"table": "indicators", "group": "2", "rows": [{"indicator": "x"}], "seen": ABSENT}
    faults = asked_of(json.dumps(asked).encode())(desk)
    assert "quantity" in {each.fault.column for each in faults}
