"""A chapter that is run for its results gives what papermill's notebook of it gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.chapter.session import Session
from kamerboek.errors import KamerboekError
from kamerboek.results import comparable, results_of, results_of_run
from kamerboek.run import execute_notebook
from tests.made_up import write_notebook

PARAMETERS = """\
pace: int = 1  # [0, 9] | tempo
share: float = 0.5  # [0, 1] | aandeel
note: str = ""  # | opmerking
"""
IMPORTS = """\
from dataclasses import dataclass
from kamerboek.chapter.display import is_shown, show
from kamerboek.figures import FigureRegister, constant
from kamerboek.prose import Origins, Paragraph
from kamerboek.prose.record import Record
"""
CALCULATES = """\
@dataclass
class Made:
    register: FigureRegister
made = Made(FigureRegister())
if pace == 3:
    raise ValueError("three will not do")
twice = made.register.calculate("twice", constant(pace) * constant(2), "times", remark=note)
print("nobody reads this", share)
"""
SHOWS = """\
show(Paragraph(("Tweemaal is ", twice, ".")))
show(Origins(made.register.figures), Record((("stap-1", f"Tweemaal {pace}."),), (("r", note),)))
"""


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("chapters")
    return write_notebook(folder / "tempo.ipynb", PARAMETERS, IMPORTS, CALCULATES, SHOWS)


@pytest.mark.parametrize(
    "values", [{}, {"pace": 4, "note": "een opmerking"}, {"pace": 0, "share": 0.25}]
)
def test_it_gives_the_results_of_the_notebook(
    notebook: Path, values: dict[str, int | str | float]
) -> None:
    session = Session(notebook)
    made = comparable(results_of(execute_notebook(notebook, values)))
    assert len(made) == 3
    assert results_of_run(session, values) == made
    assert results_of_run(session, values) == made


def test_a_run_knows_nothing_of_the_run_before(notebook: Path) -> None:
    session = Session(notebook)
    defaults = results_of_run(session, {})
    assert [(each.kind, each.value, each.text) for each in defaults] == [
        ("result", 2, "2 keer"),
        ("sentence", None, "Tweemaal 1."),
        ("verdict", None, ""),
    ]
    assert results_of_run(session, {"pace": 8, "note": "x"}) != defaults
    assert results_of_run(session, {}) == defaults


def test_it_says_and_draws_nothing(notebook: Path, capsys: pytest.CaptureFixture[str]) -> None:
    here = Path.cwd()
    results_of_run(Session(notebook), {})
    assert capsys.readouterr() == ("", "")
    assert Path.cwd() == here


def test_a_cell_that_fails_is_named_as_papermill_names_it(notebook: Path) -> None:
    session = Session(notebook)
    with pytest.raises(KamerboekError) as caught:
        results_of_run(session, {"pace": 3})
    with pytest.raises(KamerboekError) as papermills:
        execute_notebook(notebook, {"pace": 3})
    assert str(caught.value) == str(papermills.value)
    assert str(caught.value) == f"{notebook}: cell 4: ValueError: three will not do"
    assert results_of_run(session, {"pace": 1})[0].value == 2


def test_the_package_is_read_once_and_a_file_as_often_as_nobody_asks_to_remember(
    tmp_path: Path,
) -> None:
    """`remembered` is what the package marks; without a session it remembers nothing."""
    reads = """\
from pathlib import Path
from kamerboek.chapter.display import show
from kamerboek.memory import remembered
from kamerboek.prose.record import Record
import counting
show(Record((("times", str(counting.count(pace))),)))
"""
    (tmp_path / "counting.py").write_text(
        "from kamerboek.memory import remembered\ntimes = []\n\n@remembered\ndef count(pace):\n"
        "    times.append(pace)\n    return len(times)\n",
        encoding="utf-8",
    )
    notebook = write_notebook(
        tmp_path / "chapters" / "t.ipynb", "pace: int = 1  # [0, 9] | tempo\n", reads
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(tmp_path))
        session = Session(notebook)
        said = [results_of_run(session, {"pace": pace})[0].text for pace in (1, 1, 2, 1)]
        assert said == ["1", "1", "2", "1"]
        assert results_of_run(Session(notebook), {"pace": 1})[0].text == "3"
        from counting import count  # type: ignore[import-not-found] # made above

        assert [count(1), count(1)] == [4, 5]


def test_a_cell_of_prose_that_does_not_fit_is_named(tmp_path: Path) -> None:
    parameters = "pace: int = 1  # [0, 9] | tempo\n"
    unknown = write_notebook(tmp_path / "a.ipynb", parameters, "%%zim stap\n{pace}")
    with pytest.raises(KamerboekError, match=r"cell 3: there is no cell magic %%zim; .*'zin'"):
        Session(unknown)
    alone = write_notebook(tmp_path / "b.ipynb", parameters, "%%zin\n{pace} keer")
    with pytest.raises(KamerboekError, match="cell 3: KamerboekError: there is no page yet"):
        results_of_run(Session(alone), {})
    for cell, wrong in (
        ("%pace\nx = (", "line 1: not plain Python: invalid syntax"),
        ("pace\nreturn pace", "line 2: not plain Python: 'return' outside function"),
    ):
        broken = write_notebook(tmp_path / "c.ipynb", parameters, "print(pace)", cell)
        with pytest.raises(KamerboekError) as refused:
            Session(broken)
        assert str(refused.value) == f"{broken}: cell 4: {wrong}"
