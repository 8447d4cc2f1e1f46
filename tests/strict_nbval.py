"""Makes nbval strict: `pytest -p tests.strict_nbval --nbval chapters`.

By itself nbval passes over an output's metadata (where glue keeps a figure's name), its type and
name, and all images; it passes a notebook whose outputs were stripped, and a tag can silence it.
Here everything is compared but the count of executions, which nbval's own kernel starts elsewhere,
and a cell that was not run or that is tagged away fails.
"""

from __future__ import annotations

import pytest
from nbval.plugin import IPyNbCell


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if isinstance(item, IPyNbCell):
            item.parent.skip_compare = ("execution_count",)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item):
    if isinstance(item, IPyNbCell):
        if item.cell.execution_count is None:
            pytest.fail(f"{item.nodeid}: this cell was not run: make refresh", pytrace=False)
        if item.options["skip"] or not item.options["check"]:
            pytest.fail(f"{item.nodeid}: a tag or comment silences this cell", pytrace=False)
        if item.options["check_exception"]:
            pytest.fail(f"{item.nodeid}: a chapter's cell may not be meant to raise", pytrace=False)
    return (yield)
