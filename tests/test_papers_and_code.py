"""What the papers say of keys, exit codes, licences and the like is what the code does."""

from __future__ import annotations

import csv
import json
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from kamerboek.book.building.manifest import LICENCE
from kamerboek.book.rendering.data_files import csv_text
from kamerboek.edition.edition import load_edition
from kamerboek.figures import Rational, Rounding
from kamerboek.figures.rounding import Nature, printed_room
from kamerboek.run import at_once
from kamerboek.workbench.serve.forms import FORMS
from tests.conftest import EDITION, PROJECT, SOURCE, copy_project, run_here
from tests.crashes.faults import Kind
from tests.rows import over


@cache
def said(paper: str) -> str:
    return (PROJECT / paper).read_text(encoding="utf-8")


def told(paper: str, pattern: str) -> tuple[str, ...]:
    """Return what a paper says in the groups of a pattern, of which it has one match."""
    (found,) = re.finditer(pattern, said(paper))
    return found.groups()


def test_exit_codes_are_those_that_the_readme_names(tmp_path: Path) -> None:
    mistake, differs = told(
        "README.md",
        r"Exit code (\d) is a mistake in what was given, (\d) means that something differs",
    )
    given = run_here("kamerboek", "parameters", "no-such-chapter", cwd=PROJECT)
    assert given.returncode == int(mistake) == 2
    (tmp_path / "one.txt").write_text("1 Hoeveel?\n\nDrie.\n", encoding="utf-8")
    wrong = run_here("kamerboek", "parse", "one.txt", "absent.txt", cwd=tmp_path)
    assert wrong.returncode == int(differs) == 1
    right = run_here("kamerboek", "parse", "one.txt", "one.txt", cwd=tmp_path)
    assert right.returncode == 0


KEYS = {
    "themes": "needs a theme",
    "dispositions": "what its answer gives",
    "elements": "what was asked, with what the answer does with it",
    "indicators": "figures",
    "commitments": "announced steps",
    "confidentiality": "what is kept from the public",
    "anomalies": "slips",
    "tensions": "tensions",
    "subjects": "A subject",
    "rule_notes": "the rule behind a code",
}
"""How the README calls what each table of the coding page is for."""


@over(("table", "words"), list(KEYS.items()))
def test_a_key_of_the_coding_page_opens_the_table_that_the_readme_names(
    table: str, words: str
) -> None:
    (key,) = told("README.md", rf"\b{re.escape(words)} \(`(\w)`")
    assert key == FORMS[table].key


def test_each_table_of_the_coding_page_has_its_key_in_the_readme() -> None:
    assert KEYS.keys() == FORMS.keys()


def test_other_keys_of_the_coding_page_do_what_the_readme_says() -> None:
    script = said("kamerboek/workbench/serve/static/code.js")
    (table,) = re.findall(r"^const KEYS = \{\n(.*?)^\};", script, re.MULTILINE | re.DOTALL)
    does = dict(re.findall(r'(?<=[ ,])"?(\w|\?)"?: (\w+)(?=,)', table))
    (others,) = told("README.md", r"a key for every code \(`(.)` lists the others\)")
    following, undoes = told("README.md", r"`(.)` goes to the next question [^,]*, `(.)` undoes")
    assert (does[others], does[following], does[undoes]) == ("help", "openUncoded", "undo")
    saves, leaves = told("README.md", r"`(\w+)`\+`Enter` saves, `(\w+)` leaves a field")
    assert 'event.key === "Enter" && (event.ctrlKey' in script
    assert (saves, leaves) == ("Ctrl", "Escape")
    assert 'event.key === "Escape") { event.target.blur()' in script


def test_offsets_are_of_what_the_papers_say_they_are_of() -> None:
    """In bytes, or with the last sign in them, they would be of other words."""
    assert told("README.md", r"Offsets are (.+?): in Python `(.+?)` is the text of a row") == (
        "Unicode code points",
        "source[start:end]",
    )
    assert told("ARCHITECTURE.md", r"Offsets are (.+?), (.+?): `(.+?)`") == (
        "Unicode code points",
        "half-open",
        "source[start:end] == text",
    )
    source = SOURCE.read_text(encoding="utf-8")
    path = SOURCE.parent / "tables" / "quantities.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 50
    assert all(source[int(row["start"]) : int(row["end"])] == row["text"] for row in rows)
    assert len(source.encode()) > len(source)


def test_what_has_chapters_run_one_by_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    name, value = told("README.md", r"Chapters run on all cores; `(\w+)=(\d)` has them run one by")
    monkeypatch.delenv(name, raising=False)
    every = at_once()
    monkeypatch.setenv(name, value)
    assert at_once() == 1 <= every


def test_what_make_is_given_in_a_paper_is_what_it_asks_for() -> None:
    makefile = said("Makefile")
    for paper in ("README.md", "CONTRIBUTING.md", "docs/MUTANTS.md", "BENCHMARKS.md"):
        for name in re.findall(r"\bmake [a-z-]+ ([A-Z]+)=", said(paper)):
            assert f"$({name})" in makefile, f"{paper}: {name}"


def test_what_a_spreadsheet_would_run_begins_in_csv_as_the_readme_says() -> None:
    (sign,) = told("README.md", r"a cell that a spreadsheet would run begins with (an? \w+)\.")
    assert csv_text(["naam"], [["=1+1"]]) == f"naam\n{ {'an apostrophe': chr(39)}[sign] }=1+1\n"


def test_a_table_that_is_not_there_and_one_without_rows_mean_what_is_said(tmp_path: Path) -> None:
    assert told(
        "ARCHITECTURE.md", r"A file that is (.+?) is (.+?); an? (\w+) one says that there is (\w+)"
    ) == ("not there", "not coded yet", "empty", "nothing")
    project = copy_project(tmp_path)
    coding = project / "data" / "editions" / EDITION / "coding"
    (coding / "anomalies.csv").unlink()
    tensions = coding / "tensions.csv"
    head = tensions.read_text(encoding="utf-8").splitlines(keepends=True)[0]
    tensions.write_text(head, encoding="utf-8")
    found = load_edition(EDITION, project).coding
    assert (found.anomalies, found.tensions) == ((), ())
    assert "anomalies" not in found.files
    assert "tensions" in found.files


NUMBERS = "A printed measurement is {}; a target is {}; a count is {}; a hedge gives {}."


def test_numbers_are_read_as_the_map_of_the_house_says() -> None:
    text = NUMBERS.format(
        "rounded to its last digit and so an interval", "what it says", "exact", "a bound"
    )
    assert text in said("ARCHITECTURE.md")

    def room(text: str, value: str, unit: str, nature: Nature, hedge: str = "") -> list[object]:
        found = printed_room(text, Rational(value), unit, hedge, nature, Rounding()).interval
        return [None if end is None else float(end) for end in (found.lower, found.upper)]

    assert room("37%", "37", "percent", "realisation") == [36.5, 37.5]
    assert room("37%", "37", "percent", "target") == [37, 37]
    assert room("692", "692", "vte", "realisation") == [692, 692]
    assert room("37%", "37", "percent", "target", "ruim") == [37, None]


FAULTS = {"full": "a full disk", "killed": "a kill"}


def test_each_kind_of_fault_stands_in_what_can_go_wrong() -> None:
    assert get_args(Kind) == tuple(FAULTS)
    kinds = " and ".join(f"once as {words}" for words in FAULTS.values())
    assert f"), {kinds} | `pytest tests/crashes`" in said("docs/SAFETY.md")


def test_what_is_under_which_licence_is_said_alike() -> None:
    code, at_top, text, beside = told(
        "LICENSES/README.md",
        r"code under (\S+) \(`(\S+)`\), text, tables and coding under (.+?) \(`(\S+)`\)",
    )
    declared = tomllib.loads(said("pyproject.toml"))["project"]
    assert (code, at_top) == (declared["license"], *declared["license-files"])
    assert "EUPL, version 1.2" in said(at_top).splitlines()[2]
    package = json.loads(said(f"data/editions/{EDITION}/datapackage.json"))
    (licence,) = package["licenses"]
    assert licence["name"] == "CC-BY-4.0"
    assert text == "CC BY 4.0"
    assert beside == f"LICENSES/{licence['name']}.txt"
    assert said(beside).startswith("Creative Commons Attribution 4.0 International\n")
    assert licence["path"] == LICENCE == "https://creativecommons.org/licenses/by/4.0/"
