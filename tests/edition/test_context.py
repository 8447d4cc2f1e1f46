from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kamerboek.edition.context import load_context
from kamerboek.errors import KamerboekError
from kamerboek.figures import Elsewhere, Interval
from tests.conftest import PROJECT

SERIES = "stand-van-defensie"
FILE = Path("data") / "context" / "figures.csv"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A project with figures from elsewhere, to break."""
    (tmp_path / "_config.yml").touch()
    (tmp_path / "data" / "editions").mkdir(parents=True)
    shutil.copytree(PROJECT / "data" / "context", tmp_path / "data" / "context")
    return tmp_path


def test_each_figure_says_who_published_it() -> None:
    figures = [each.figure for each in load_context(SERIES, PROJECT)]
    assert len(figures) == 13
    for figure in figures:
        assert isinstance(figure.origin, Elsewhere)
        assert figure.origin.address.startswith("https://")
        assert figure.questions == ()
        assert figure.page == ""


def test_a_hedge_leaves_room_on_one_side() -> None:
    december = next(
        each.figure
        for each in load_context(SERIES, PROJECT)
        if each.row.reference_date == "2025-12-01"
    )
    assert december.text == "bijna 80.000"
    assert december.interval == Interval.less_than(80_000)


def test_what_is_published_without_a_day_says_so_and_is_not_called_exact() -> None:
    """79.323 and 8.500 are of some day in 2025; 9.172 is of 1 December."""
    undated = [each.figure for each in load_context(SERIES, PROJECT) if each.row.date_inferred]
    assert [figure.text for figure in undated] == ["79.323", "8.500"]
    for figure in undated:
        assert figure.when == "2025, dag niet genoemd"
        assert figure.without_room == "zoals gepubliceerd"
        assert [ground.text for ground in figure.choices] == [
            "het cijfer geldt voor medio 2025; de bron noemt geen dag"
        ]
    dated = next(
        each.figure for each in load_context(SERIES, PROJECT) if each.figure.text == "9.172"
    )
    assert (dated.when, dated.choices) == ("1 december 2025", ())


def test_another_series_has_none_of_them() -> None:
    assert load_context("algemeen", PROJECT) == ()


@pytest.mark.parametrize(
    ("printed", "broken", "message"),
    [
        ("DutchNews (herdruk)", "", "row 2: column publisher: it may not be empty"),
        ("79323", "veel", "row 2: column value: 'veel'"),
        ("persons", "mensen", "row 2: column unit: 'mensen'"),
        ("indicator,", "naam,", "row 1: the columns must be"),
        (
            ",bijna,",
            ",bijnaa,",
            "row 4: column hedge: 'bijnaa' is not in kamerboek/figures/hedges.py; add it there",
        ),
        (",true,", ",ja,", "row 2: column date_inferred: 'ja'"),
        (",79323,", ",NaN,", "row 2: column value: 'NaN'"),
        (",79323,", ",79.323,", "row 2: column value: '79.323': persons are whole; write no sign"),
        (",80000,", ",80.000,", "row 4: column value: '80.000': persons are whole; write no sign"),
        ("DutchNews", "Dutch\u202eNews", "U+202E, which nobody sees"),
        (
            "2025-mid",
            "2025-mei",
            "row 2: column reference_date: '2025-mei': write 2025, 2025-mid or 2025-12-01",
        ),
        (
            "2025-09-17",
            "2025-13-17",
            "row 2: column published: '2025-13-17': write 2025, 2025-mid or 2025-12-01",
        ),
        ("personnel_total", "Personeel", "row 2: column indicator: 'Personeel': lower-case"),
        ("https://conven", "javascript:conven", "row 2: column url: 'javascript:conven"),
        ("Army struggling to keep pace with recruits as 5000 sign up", " ", "column title: it may"),
        (
            "persons",
            "percent",
            "row 4: column unit: 'persons', where personnel_total is in percent elsewhere",
        ),
        (
            "2025-09-17",
            "2024-09-17",
            "row 2: column published: '2024-09-17' is before '2025-mid', when it held",
        ),
        (
            ",2025-12-24,",
            ",2025-11-30,",
            "row 4: column published: '2025-11-30' is before '2025-12-01', when it held",
        ),
        ("2025-01/2025-11,false", "2025-01/2026-01,false", "is before '2025-01/2026-01', when"),
        ("conven.org", "conven", "row 2: column url: 'https://conven/netherlands/"),
        ("conven.org", "con ven.org", "it leads nowhere; give the whole address, without blanks"),
        (
            "2025-09-17,,",
            "2025-09-17,2025-09-16,",
            "row 2: column retrieved: '2025-09-16' is before '2025-09-17', its publication",
        ),
    ],
)
def test_a_figure_without_its_source_is_refused(
    copy: Path, printed: str, broken: str, message: str
) -> None:
    path = copy / FILE
    text = path.read_text(encoding="utf-8")
    assert printed in text
    path.write_text(text.replace(printed, broken, 1), encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        load_context(SERIES, copy)
    assert message in str(caught.value)


def test_a_figure_that_stands_there_twice_is_refused(copy: Path) -> None:
    """With another number it would be drawn twice; rows are numbered as the file has them."""
    path = copy / FILE
    head, first, *rest = path.read_text(encoding="utf-8").splitlines(keepends=True)
    broken = first.replace(",afgedrukt", ',"afgedrukt').rstrip("\n")
    text = "".join([head, first, *rest, broken.replace("79323", "79324"), "\n"])
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        load_context(SERIES, copy)
    assert str(caught.value) == (
        f"{path}: row 15: row 2 has the same series, indicator, population, reference_date, "
        "publisher; keep one"
    )


def test_no_file_is_said(copy: Path) -> None:
    (copy / FILE).unlink()
    with pytest.raises(KamerboekError, match=r"figures\.csv: missing"):
        load_context(SERIES, copy)
