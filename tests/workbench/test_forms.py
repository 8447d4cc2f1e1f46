"""What the coding page asks for agrees with what is refused."""

from __future__ import annotations

import pytest

from kamerboek.workbench.desk import Desk, open_desk
from kamerboek.workbench.rows import edit
from kamerboek.workbench.serve.forms import FORMS, forms_of
from tests.editions import EARLIER, add_edition, bare_project

GIVEN = {"question": "1", "question_a": "1", "question_b": "2", "due_inferred": "false"}
"""What the page fills in itself, and the other question of a tension, without which nothing else of
it can be checked."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    project = bare_project(tmp_path_factory.mktemp("forms"))
    add_edition(project, "first", EARLIER)
    return open_desk(project, "first")


@pytest.mark.parametrize("name", sorted(FORMS))
def test_what_is_called_needed_is_what_an_empty_row_is_refused_for(desk: Desk, name: str) -> None:
    (form,) = (each for each in forms_of(desk.edition.codebook) if each["name"] == name)
    refused = {each.fault.column for each in edit(desk, name, {"1": [GIVEN]}).faults}
    needed = {
        each["name"]
        for each in form["columns"]
        if each["required"] or (each["kind"] == "code" and not each["optional"])
    }
    assert refused == needed - set(GIVEN)


def test_a_column_offers_no_code_that_it_refuses(desk: Desk) -> None:
    """An answer cannot be resolved by pointing elsewhere, though it can be coded as that."""
    (form,) = (each for each in forms_of(desk.edition.codebook) if each["name"] == "dispositions")
    offered = {each["name"]: {code["code"] for code in each["codes"]} for each in form["columns"]}
    assert "referred_only" in offered["disposition"]
    assert (
        offered["resolved"] == offered["alternative"] == offered["disposition"] - {"referred_only"}
    )
