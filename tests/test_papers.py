"""The papers agree with the package: its dependencies, its modules."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.conftest import PROJECT

DECLARED = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MODULES = sorted(
    path.stem for path in (PROJECT / "kamerboek").rglob("*.py") if path.stem != "__init__"
)
NAMES = sorted(
    re.match(r"[\w-]+", each)[0].lower()
    for each in (*DECLARED["dependencies"], *DECLARED["optional-dependencies"]["dev"])
)


@pytest.mark.parametrize("name", NAMES)
def test_each_dependency_is_locked_and_has_a_reason(name: str) -> None:
    locked = (PROJECT / "requirements.txt").read_text(encoding="utf-8")
    assert re.search(rf"^{name}==", locked, re.MULTILINE), "not locked: run `make lock`"
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    reasons = readme.partition("## Dependencies")[2].partition("\n## ")[0].lower()
    assert re.search(rf"(?<![\w-]){name}(?![\w-])", reasons)


@pytest.mark.parametrize("name", MODULES)
def test_each_module_stands_in_the_map_of_the_house(name: str) -> None:
    text = (PROJECT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    house = text.partition("## The house")[2].partition("\n## ")[0]
    assert re.search(rf"[`/]{name}(?:\.py)?`", house)
