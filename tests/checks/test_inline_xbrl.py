"""An edition as Inline XBRL: what can be said so, and whether another engine finds the same sums.

Arelle is no dependency of the tests: where `arelleCmdLine` is not found its tests are passed over,
and `make xbrl` installs it and runs them.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from lxml import etree

from kamerboek.analysis import Indicators, indicators_of
from kamerboek.checks import load_checks, run_check
from kamerboek.checks.inline_xbrl import (
    REPORT,
    Sum,
    decimals_of,
    facts_of,
    inline_xbrl,
    numeral,
    sums_of,
)
from kamerboek.checks.rules import Check
from kamerboek.edition.edition import Edition
from kamerboek.figures import Interval, Rational
from tests.conftest import EDITION, PROJECT, run
from tests.rows import over

ARELLE = shutil.which("arelleCmdLine", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
OPTIONS = ("--internetConnectivity=offline", "--validate", "--calc=round-to-nearest")
CLASHES = {"defensity-delen", "helft-van-2024", "lijn-naar-2025"}
"""The sums whose sides cannot be equal, worked out by hand: 52.5 to 57.5 is not 100; 45 to 55 is
neither 20.5 to 21.5 nor 36.5 to 37.5."""


@pytest.fixture(scope="module")
def indicators(edition: Edition) -> Indicators:
    return indicators_of(edition)


@pytest.fixture(scope="module")
def checks(edition: Edition) -> Sequence[Check]:
    return load_checks(edition, PROJECT)


@pytest.fixture(scope="module")
def sums(checks: Sequence[Check], indicators: Indicators) -> list[Sum]:
    return sums_of(checks, indicators)


@pytest.fixture(scope="module")
def exported(
    tmp_path_factory: pytest.TempPathFactory, checks: Sequence[Check], indicators: Indicators
) -> Path:
    folder = tmp_path_factory.mktemp("xbrl")
    for name, text in inline_xbrl(EDITION, indicators, checks).items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_a_fact_has_the_interval_of_its_figure(indicators: Indicators) -> None:
    """Half a unit of the last digit on both sides; what XBRL cannot say so is left out."""
    facts = facts_of(indicators)
    said = [row.figure for row in indicators.rows if decimals_of(row.figure) is not None]
    assert 30 < len(facts) == len(said) < len(indicators.rows)
    for fact, figure in zip(facts, said, strict=True):
        value = figure.value
        assert value is not None
        if fact.decimals == "INF":
            assert figure.interval == Interval.point(value)
        else:
            room = type(value)(10) ** -int(fact.decimals) / 2
            assert (figure.interval.lower, figure.interval.upper) == (value - room, value + room)
        assert type(value)(fact.value) == value
    assert not any("personnel_target" in fact.name for fact in facts), "`ongeveer` is no digit"


def test_the_files_are_well_formed(exported: Path) -> None:
    report = etree.parse(exported / REPORT)
    facts = report.findall(".//{http://www.xbrl.org/2013/inlineXBRL}nonFraction")
    assert {each.get("decimals") for each in facts} >= {"INF", "0", "2", "-1"}
    for name in ("taxonomy.xsd", "sums.xml"):
        etree.parse(exported / name)


XBRL = "http://www.xbrl.org/2003/instance"
OWN = "urn:kamerboek:figures"
MEASURES = {"eur": ("http://www.xbrl.org/2003/iso4217", "EUR"), "": (XBRL, "pure")}
"""What an engine knows a unit as: its namespace and name; any other is our own."""


def qualified(element: etree._Element, name: str) -> tuple[str, str]:
    """Return a name with its namespace, as an engine reads it where it stands."""
    prefix, _, local = name.partition(":")
    return str(element.nsmap[prefix]), local


def test_every_name_is_one_that_an_engine_finds(
    exported: Path, indicators: Indicators, sums: list[Sum]
) -> None:
    """Figures in the taxonomy, units where XBRL has them, sums between elements that there are."""
    report, taxonomy, linked = (
        etree.parse(exported / name).getroot() for name in (REPORT, "taxonomy.xsd", "sums.xml")
    )
    assert taxonomy.get("targetNamespace") == OWN
    elements = taxonomy.findall("{*}element")
    declared = {each.get("name"): each.get("id") for each in elements}
    units = {
        each.get("id"): qualified(measure, measure.text)
        for each in report.iter("{*}unit")
        for measure in each
    }
    contexts = {each.get("id") for each in report.iter("{*}context")}
    facts = [*facts_of(indicators), *(fact for each in sums for fact in each.facts)]
    shown = list(report.iter("{*}nonFraction"))
    for element, fact in zip(shown, facts, strict=True):
        assert qualified(element, element.get("name")) == (OWN, fact.name)
        assert fact.name in declared
        assert units[element.get("unitRef")] == MEASURES.get(fact.unit, (OWN, fact.unit))
        assert element.get("contextRef") in contexts
        sign = "-" if element.get("sign") == "-" else ""
        assert (f"{sign}{element.text}", element.get("decimals")) == (fact.value, fact.decimals)
    assert {"eur", "percent"} <= {fact.unit for fact in facts}
    link, label = "{http://www.w3.org/1999/xlink}href", "{http://www.w3.org/1999/xlink}label"
    there = {f"taxonomy.xsd#{each}" for each in declared.values()}
    located = {each.get(label): each.get(link) for each in linked.iter("{*}loc")}
    assert set(located.values()) <= there
    arcs = [
        (each.get(f"{label[:-5]}from"), each.get(f"{label[:-5]}to"), each.get("weight"))
        for each in linked.iter("{*}calculationArc")
    ]
    assert arcs == [
        (each.facts[0].name, part.name, "1") for each in sums for part in each.facts[1:]
    ]
    assert {name for arc in arcs for name in arc[:2]} <= set(located)


@over(
    ("value", "written"),
    [
        ("0", "0"),
        ("7", "7"),
        ("-7", "-7"),
        ("1/2", "0.5"),
        ("-1/2", "-0.5"),
        ("1/20", "0.05"),
        ("-1/2000", "-0.0005"),
        ("5/4", "1.25"),
        ("1001/100", "10.01"),
        ("13800000000", "13800000000"),
    ],
)
def test_a_number_is_written_out(value: str, written: str) -> None:
    assert numeral(Rational(value)) == written


def test_the_sums_are_those_that_were_read(sums: list[Sum]) -> None:
    named = {each.check: [fact.value for fact in each.facts] for each in sums}
    assert named["defensity-delen"] == ["100", "12", "11", "6", "3", "23"]
    assert named["aandeel-2024"] == ["21.42", "21"]
    assert named.keys() >= CLASHES
    assert "omvang-som" not in named, "its figures are `ongeveer`"


def test_our_own_verdict_is_the_one_worked_out(
    edition: Edition, checks: Sequence[Check], indicators: Indicators, sums: list[Sum]
) -> None:
    by_id = {check.id: check for check in checks}
    for each in sums:
        tested = run_check(by_id[each.check], edition, indicators).tested[0]
        left, right = tested.left.interval, tested.right.interval
        meets = left.lower <= right.upper and right.lower <= left.upper
        assert meets == (each.check not in CLASHES), each.check


def inconsistent(folder: Path) -> set[str]:
    """Return the checks whose sums Arelle finds inconsistent; it must say nothing else."""
    assert ARELLE is not None
    done = subprocess.run(
        [ARELLE, *OPTIONS, "--file", folder / REPORT],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)},
    )
    said = [line for line in done.stdout.splitlines() if not line.startswith("[info]")]
    found = [re.search(r"inconsistentCalculationUsing\w+\].* check\.([\w-]+)\.0 ", x) for x in said]
    assert None not in found, said
    assert "validated in" in done.stdout
    return {each[1] for each in found if each}


@pytest.mark.skipif(ARELLE is None, reason="Arelle is not installed: make xbrl")
def test_arelle_finds_the_same_sums_inconsistent(exported: Path) -> None:
    assert inconsistent(exported) == CLASHES


@pytest.mark.skipif(ARELLE is None, reason="Arelle is not installed: make xbrl")
def test_arelle_disagrees_when_a_digit_of_any_sum_is_changed(
    exported: Path, sums: list[Sum], tmp_path: Path
) -> None:
    """The first digit of each total that fits is changed: then none fits any more."""
    folder = Path(shutil.copytree(exported, tmp_path / "changed"))
    text = (folder / REPORT).read_text(encoding="utf-8")
    for each in sums:
        total = each.facts[0]
        changed = str((int(total.value[0]) + 4) % 9 + 1) + total.value[1:]
        before = re.search(rf'name="k:{re.escape(total.name)}"[^>]*>', text)
        assert before is not None
        text = text.replace(f"{before[0]}{total.value}", f"{before[0]}{changed}")
    (folder / REPORT).write_text(text, encoding="utf-8")
    assert inconsistent(folder) >= {each.check for each in sums} - CLASHES


def test_the_command_writes_the_files_whole_and_over_its_own_alone(tmp_path: Path) -> None:
    done = run("kamerboek", "xbrl", EDITION, "--output", tmp_path / "out", cwd=PROJECT)
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        ".kamerboek-xbrl",
        "report.xhtml",
        "sums.xml",
        "taxonomy.xsd",
    ]
    mine = tmp_path / "out" / "mine.xml"
    mine.write_text("<mine/>", encoding="utf-8")
    again = run("kamerboek", "xbrl", EDITION, "--output", tmp_path / "out", cwd=PROJECT)
    assert (again.returncode, again.stdout) == (2, "")
    assert "holds mine.xml, which this command did not write" in again.stderr
    assert mine.read_text(encoding="utf-8") == "<mine/>"
