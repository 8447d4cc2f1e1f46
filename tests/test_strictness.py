"""What `make test` tries, and how strictly, stands here twice: nothing loosens it unseen."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests import conftest
from tests.conftest import PROJECT

TOOLS = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]

RECIPES = {
    "test": ["@$(MAKE) --no-print-directory --jobs=2 --output-sync=target beside tested"],
    "beside": ["@$(MAKE) --no-print-directory notebooks"],
    "tested": [
        '+@$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder -m "not long" '
        "$(if $(REPORTS),--junitxml=$(REPORTS)/tests.xml)"
    ],
    "notebooks": [
        "$(BIN)/python -m pytest -p tests.strict_nbval -p tests.warm_kernels --nbval chapters "
        "$(if $(REPORTS),--junitxml=$(REPORTS)/notebooks.xml)"
    ],
    "test-long": [
        "$(BIN)/python -m pytest -n 2 --dist loadfile -m long "
        "$(if $(REPORTS),--junitxml=$(REPORTS)/long.xml)"
    ],
    "book": ["@$(BIN)/kamerboek build"],
    "refresh": ["$(BIN)/kamerboek refresh"],
    "clean": [
        "rm -rf _build vragen $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis "
        ".import_linter_cache"
    ],
    "check": [
        "$(BIN)/ruff check .",
        "$(BIN)/ruff format --check .",
        "$(BIN)/mypy",
        "$(BIN)/lint-imports",
    ],
    "lock": [
        "$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 "
        "--extra dev --no-header --no-emit-index-url $(UPGRADE) pyproject.toml "
        "--output-file requirements.txt"
    ],
}
"""What `make` runs to test, to build, to clear away and to lock."""

NEEDS = {
    "test": "setup",
    "beside": "check",
    "tested": "browser compiled",
    "notebooks": "setup",
    "test-long": "setup browser",
    "check": "setup",
    "book": "setup",
    "refresh": "setup",
    "clean": "",
    "lock": "$(INSTALLED)",
}

SETTINGS = {
    *("pyproject.toml", "setup.cfg", "tox.ini", "pytest.ini", ".pytest.ini", "conftest.py"),
    *("mypy.ini", ".mypy.ini", "ruff.toml", ".ruff.toml", ".importlinter"),
}
"""Files from which these tools take settings."""

PASSED_OVER = {
    "analysis/test_compare.py": 1,  # the other documents do not lie beside the project
    "book/test_crate.py": 1,  # a validator that is installed for this alone
    "book/test_killed_builds.py": 1,  # here and below: it needs Linux
    "chapter/test_noted.py": 1,
    "checks/test_inline_xbrl.py": 2,  # an engine that is installed for this alone
    "crashes/test_faults.py": 1,  # here as well
    "document/test_real.py": 1,  # the other documents
    "family.py": 1,
    "run/test_in_this_process.py": 1,
    "run/test_many.py": 4,
    "run/test_programs.py": 2,
    "run/test_warm.py": 1,
    "sweep/test_cluster.py": 2,  # Dask
}
"""How many places of a file pass tests over, and why."""

PASSES_OVER = re.compile(
    r"\bpytest\.(?:mark\.)?(?:skip|skipif|xfail|importorskip)\(|^collect_ignore", re.MULTILINE
)

WITHOUT_LAYER = {"counting", "modules", "pipes"}
"""Modules at the top that stand beside all layers."""


def makefile() -> str:
    return (PROJECT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("target", RECIPES)
def test_what_make_runs_to_test(target: str) -> None:
    (found,) = re.findall(rf"^{target}:(.*)\n((?:\t.*\n)+)", makefile(), re.MULTILINE)
    assert found[0].strip() == NEEDS[target]
    assert [line.strip() for line in found[1].splitlines()] == RECIPES[target]


def test_what_make_makes_anew_when_something_changed() -> None:
    """Whoever pulls a new pyproject.toml or lock installs anew."""
    rules = dict(re.findall(r"^(\$\([A-Z]+\)): *(.*)$", makefile(), re.MULTILINE))
    assert rules == {
        "$(INSTALLED)": "requirements.txt",
        "$(READY)": "$(INSTALLED) pyproject.toml",
        "$(BROWSER)": "$(READY)",
    }


def test_the_package_is_used_where_it_stands() -> None:
    """An edit counts at once: what is installed is a link to it."""
    installs = [line for line in makefile().splitlines() if re.search(r"\bpip install\b", line)]
    own = [line for line in installs if "-r " not in line]
    assert len(own) == 4
    assert all(re.search(r' -e (?:\.|"\.\[[a-z]+\]")$', line) for line in own)


GIT = {
    ".gitignore": [
        *(".venv/", "data/**/.aside-*", "_build/", "/vragen/", "__pycache__/", "*.py[co]"),
        *(".mypy_cache/", ".ruff_cache/", ".pytest_cache/", ".hypothesis/"),
        *(".import_linter_cache/", ".ipynb_checkpoints/"),
    ],
    ".gitattributes": [
        "data/editions/** -text",
        "*.ipynb -text",
        "requirements.txt linguist-generated",
    ],
}
"""What git passes over, and of what it changes no line end."""


@pytest.mark.parametrize("name", GIT)
def test_what_git_keeps_as_it_is(name: str) -> None:
    assert (PROJECT / name).read_text(encoding="utf-8").splitlines() == GIT[name]


def test_each_function_of_a_test_is_a_test_or_used() -> None:
    """A test that is renamed away would be run no more."""
    texts = {path: path.read_text(encoding="utf-8") for path in (PROJECT / "tests").rglob("*.py")}
    used = Counter(word for text in texts.values() for word in re.findall(r"\w+", text))
    unused = [
        f"{path.relative_to(PROJECT)}: {node.name}"
        for path, text in texts.items()
        for node in ast.parse(text).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith(("test_", "pytest_"))
        and not node.decorator_list
        and used[node.name] == 1
    ]
    assert unused == []


def test_only_what_the_lock_names_is_installed() -> None:
    assert "LOCKED := --quiet --no-deps --require-hashes\n" in makefile()
    installs = [line for line in makefile().splitlines() if "-r " in line and "install" in line]
    assert len(installs) == 2
    assert all(line.count("$(LOCKED)") == line.count("pip install") for line in installs)
    lock = (PROJECT / "requirements.txt").read_text(encoding="utf-8")
    entries = re.split(r"^(?=\S)", re.sub(r"^ *#.*\n", "", lock, flags=re.MULTILINE), flags=re.M)
    named = [entry for entry in entries if entry.strip()]
    assert len(named) > 100
    line = re.compile(
        r"[a-z0-9][a-z0-9.-]*(?:\[[a-z,]+\])?==\S+(?: ; [^\\\n]+)?"
        r"(?: \\\n    --hash=sha256:[0-9a-f]{64})+\n"
    )
    assert [entry for entry in named if not line.fullmatch(entry)] == []


def test_every_test_is_run_and_a_warning_is_an_error() -> None:
    options = TOOLS["pytest"]["ini_options"]
    assert options | {"markers": []} == {
        "testpaths": ["tests"],
        "addopts": "--strict-markers --strict-config",
        "markers": [],
        "filterwarnings": ["error"],
    }
    assert [each.partition(":")[0] for each in options["markers"]] == ["long"]
    assert SETTINGS.intersection(path.name for path in PROJECT.iterdir()) == {"pyproject.toml"}


def test_types_and_style_are_looked_at_as_strictly_as_before() -> None:
    mypy = TOOLS["mypy"]
    assert (mypy["strict"], mypy["packages"]) == (True, ["kamerboek"])
    assert set(mypy) == {
        *("strict", "untyped_calls_exclude", "packages", "python_version", "overrides")
    }
    assert mypy["untyped_calls_exclude"] == ["nbformat"]
    assert [set(each) for each in mypy["overrides"]] == [
        {"module", "ignore_missing_imports"},
        {"module", "follow_imports"},
    ]
    named = [name for each in mypy["overrides"] for name in each["module"]]
    assert len(named) == len(set(named)) == 18
    assert not any(name.startswith(("kamerboek", "*")) for name in named)
    ruff = TOOLS["ruff"]
    assert set(ruff) == {"line-length", "target-version", "extend-exclude", "lint"}
    assert (ruff["line-length"], ruff["extend-exclude"]) == (100, ["*.ipynb"])
    lint = ruff["lint"]
    assert {*lint["select"]} >= {
        *("A", "ARG", "B", "BLE", "C4", "D1", "E", "F", "I", "N", "PIE", "PLE2502", "PT", "PTH"),
        *("RET", "RUF", "S", "SIM", "UP", "W"),
    }
    assert lint["ignore"] == ["ARG004", "D105", "D107", "RUF001", "RUF002", "RUF003"]
    assert lint["per-file-ignores"] == {"tests/**": ["D1", "S101", "S603", "S607"]}


def test_each_room_has_its_layer() -> None:
    layers, reading, forbidden = TOOLS["importlinter"]["contracts"]
    named = {name.strip() for layer in layers["layers"] for name in layer.split("|")}
    rooms = {
        path.stem
        for path in (PROJECT / "kamerboek").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").is_file()
    } - {"__init__", "__main__", *WITHOUT_LAYER}
    assert {name.split(".")[1] for name in named} == rooms
    assert {name for name in named if name.startswith("kamerboek.book")} == {
        f"kamerboek.book.{each}" for each in ("building", "extension", "pages", "rendering", "text")
    }
    assert layers["type"] == "layers"
    assert set(layers) == {"name", "type", "layers"}
    assert (reading["type"], reading["containers"]) == ("layers", ["kamerboek.document.questions"])
    of_reading = {name.strip() for layer in reading["layers"] for name in layer.split("|")}
    assert of_reading == {
        path.stem for path in (PROJECT / "kamerboek/document/questions").glob("[a-z]*")
    }
    assert (forbidden["type"], forbidden["source_modules"]) == ("forbidden", ["kamerboek.run"])
    assert forbidden["forbidden_modules"] == [
        f"kamerboek.{each}" for each in ("annotate", "prose", "figures", "document")
    ]


def test_git_keeps_what_is_approved_and_bytes_as_they_are() -> None:
    """A source that git turned into other line ends has another hash; so has a notebook."""
    kept = ["data/editions/2025-najaar/source.txt", "chapters/3-industrie.ipynb"]
    asked = ["git", "check-attr", "text", "--", *kept]
    said = subprocess.run(asked, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == [f"{path}: text: unset" for path in kept]
    new = ["approved/new.txt", "data/editions/new/coding/themes.csv", "tests/charts/drawn/new.svg"]
    asked = ["git", "check-ignore", *new, "_build/new"]
    ignored = subprocess.run(asked, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    assert ignored.splitlines() == ["_build/new"]


def test_no_test_is_passed_over_but_where_it_says_why() -> None:
    tests = PROJECT / "tests"
    texts = {
        path.relative_to(tests).as_posix(): path.read_text(encoding="utf-8")
        for path in tests.rglob("*.py")
    }
    found = {name: len(PASSES_OVER.findall(text)) for name, text in texts.items()}
    del found["test_strictness.py"]
    assert {name: count for name, count in found.items() if count} == PASSED_OVER
    # A test elsewhere than in a file of tests is never run.
    with_tests = {name for name, text in texts.items() if re.search(r"^def test_", text, re.M)}
    apart = {name for name in with_tests if not Path(name).name.startswith("test_")}
    assert apart == set()


HOOKS = {
    "conftest.py": ["pytest_collection_modifyitems", "pytest_collection_finish"],
    "one_kernel.py": ["pytest_unconfigure"],
    "strict_nbval.py": ["pytest_collection_modifyitems", "pytest_runtest_call"],
}
"""What pytest asks of the tests' own files while it looks for tests and runs them."""


def functions(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def test_no_test_is_left_out_where_tests_are_put_in_order() -> None:
    tests = PROJECT / "tests"
    found = {
        path.relative_to(tests).as_posix(): [
            name for name in functions(path) if name.startswith("pytest_")
        ]
        for path in tests.rglob("*.py")
    }
    assert {path: hooks for path, hooks in found.items() if hooks} == HOOKS
    # It knows of each only where it stands: by a name, a mark or an id none can be left out.
    every: list[Any] = [
        SimpleNamespace(path=path)
        for path in sorted(tests.rglob("test_*.py"))
        for name in functions(path)
        if name.startswith("test_")
    ]
    items = [*every]
    conftest.pytest_collection_modifyitems(items)
    assert len(items) > 1000
    assert sorted(map(id, items)) == sorted(map(id, every))
    # What takes longest goes first: that of one room stays together, as it was.
    assert [each.path for each in items] != [each.path for each in every]
    books = [each for each in every if each.path.is_relative_to(tests / "book")]
    assert items[: len(books)] == books


def test_what_every_change_must_pass_is_what_a_newcomer_does() -> None:
    lines = (PROJECT / ".ci/run").read_text(encoding="utf-8").splitlines()
    said = [line for line in lines if line and not line.startswith("#")]
    assert said == ["set -euo pipefail", 'cd "$(dirname "$0")/.."', "make test"]
