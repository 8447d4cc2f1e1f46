"""What a sweep tells of its runs, which are given here: counts, tables, page, what was refused."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from lxml import html

from kamerboek.chapter import Choice
from kamerboek.chapter.conclusions import Conclusion
from kamerboek.errors import KamerboekError
from kamerboek.results import Outcome, Result
from kamerboek.run import Value, declaration_of
from kamerboek.run.many import Result as Executed
from kamerboek.sweep import Concluding, PlannedRun, run_sweep, runs_of_grid
from kamerboek.sweep import page as page_module
from kamerboek.sweep import sample as sample_module
from kamerboek.sweep import sweep as sweep_module
from kamerboek.sweep.conclude import conclusions_csv
from kamerboek.sweep.sample import compared, refuse_elsewhere, sampled
from kamerboek.sweep.verify import faults_of_sweep
from tests.conftest import run_here
from tests.made_up import write_notebook
from tests.rows import over

PARAMETERS = """\
pace: int = 1  # [0, 9] | tempo
most: int = 9  # [0, 9] | het hoogste tempo
# pace <= most | het tempo ligt niet boven het hoogste
"""
SLOW = Conclusion("headline", "snel-1", "Het is traag", {"rule": ("few",)})
PACE = Choice("pace", "Tempo")


@pytest.fixture
def notebook(tmp_path: Path) -> Path:
    return write_notebook(tmp_path / "tempo.ipynb", PARAMETERS, "print(pace, most)")


def of_pace(pace: int) -> Outcome:
    """Twice the pace, a sentence and a verdict; of a pace of three nothing comes."""
    if pace == 3:
        return Outcome(reason="cell 3: no three")
    twice = Result("result", "twice", f"{2 * pace} keer", 2 * pace, 2 * pace, None, "times")
    verdict = Result("verdict", "rule", "many" if pace > 5 else "few")
    return Outcome((twice, Result("sentence", "s-1", f"Het tempo is {pace}."), verdict))


def named(outcome: Outcome) -> Outcome:
    return replace(
        outcome, results=tuple(each for each in outcome.results if each.kind != "sentence")
    )


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Give what each run would give; return the numbers of those that are looked at."""
    looked: list[int] = []

    def run_many(_: Path, values: Sequence[Mapping[str, Value]]) -> Iterator[Any]:
        for index, each in enumerate(values):
            yield [(index, of_pace(int(each["pace"])))]

    def compared(_: Path, runs: Sequence[tuple[int, Mapping[str, Value]]]) -> dict[int, Outcome]:
        looked.extend(number for number, _ in runs)
        return {number: of_pace(int(values["pace"])) for number, values in runs}

    monkeypatch.setattr(sweep_module, "run_many", run_many)
    monkeypatch.setattr(sweep_module, "compared", compared)
    return looked


@pytest.fixture(autouse=True)
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave charts undrawn: none is looked at here."""
    monkeypatch.setattr(page_module, "_svg", lambda _: "<svg/>")


def key(values: Mapping[str, Value]) -> str:
    return f"v{values['pace']}-{values.get('most')}"


def runs(notebook: Path, *options: str) -> list[PlannedRun]:
    return runs_of_grid(declaration_of(notebook), options)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def text_of(path: Path) -> str:
    shown = html.fromstring(path.read_text(encoding="utf-8"))
    return " ".join(" ".join(shown.find("body").itertext()).split())


def test_what_a_sweep_made(notebook: Path, looked_at: list[int], tmp_path: Path) -> None:
    """Of eight runs three fail by the chapter's rule and two by themselves."""
    told: list[int] = []
    folder = tmp_path / "out"
    grid = ("pace=2,3,4,9", "most=3,9")
    done = run_sweep(notebook, runs(notebook, *grid), folder, key, told.append)
    assert (done.table, done.page) == (folder / "results.csv", folder / "index.html")
    assert (done.runs, done.failed, done.resumed) == (8, 4, 0)
    # Of the six to be made the first, the fourth and the last.
    assert done.compared == (1, 4, 8)
    assert looked_at == [1, 4, 8]
    assert told == [2, 1, 1, 1, 1, 1, 1]
    assert (folder / ".kamerboek-sweep").is_file()
    assert sorted(path.name for path in folder.iterdir() if path.is_file()) == [
        ".kamerboek-sweep",
        ".lock",
        "index.html",
        "results.csv",
        "runs.jsonl",
        "wide.csv",
    ]
    cells = ("run", "pace", "most", "outcome", "kind", "result", "value", "lower", "upper", "text")
    assert [[row[name] for name in cells] for row in rows(done.table)] == [
        ["1", "2", "3", "ok", "result", "twice", "4", "4", "", "4 keer"],
        ["1", "2", "3", "ok", "verdict", "rule", "", "", "", "few"],
        ["2", "2", "9", "ok", "result", "twice", "4", "4", "", "4 keer"],
        ["2", "2", "9", "ok", "verdict", "rule", "", "", "", "few"],
        ["3", "3", "3", "failed", "", "", "", "", "", ""],
        ["4", "3", "9", "failed", "", "", "", "", "", ""],
        ["5", "4", "3", "failed", "", "", "", "", "", ""],
        ["6", "4", "9", "ok", "result", "twice", "8", "8", "", "8 keer"],
        ["6", "4", "9", "ok", "verdict", "rule", "", "", "", "few"],
        ["7", "9", "3", "failed", "", "", "", "", "", ""],
        ["8", "9", "9", "ok", "result", "twice", "18", "18", "", "18 keer"],
        ["8", "9", "9", "ok", "verdict", "rule", "", "", "", "many"],
    ]
    assert {row["reason"] for row in rows(done.table) if row["run"] in ("3", "4")} == {
        "cell 3: no three"
    }
    wide = (folder / "wide.csv").read_text(encoding="utf-8").splitlines()
    assert wide == [
        "run,pace,most,twice",
        *("1,2,3,4", "2,2,9,4", "3,3,3,", "4,3,9,", "5,4,3,", "6,4,9,8", "7,9,3,", "8,9,9,18"),
    ]
    said = text_of(done.page)
    assert "tempo" in said
    assert "8 keer gedraaid" in said
    assert "Niet gelukt: 4." in said
    assert "pace = 3; most = 3 cell 3: no three" in said
    assert "pace = 4; most = 3 pace = 4 and most = 3 break pace <= most" in said
    assert "Wat een conclusie omkeert" not in said

    told.clear()
    again = run_sweep(notebook, runs(notebook, *grid), folder, key, told.append)
    # The two that failed by themselves are made again, and looked at.
    assert (again.runs, again.failed, again.resumed, again.compared) == (8, 4, 4, (3, 4))
    assert told == [6, 1, 1]


def test_what_turns_its_conclusions(notebook: Path, looked_at: list[int], tmp_path: Path) -> None:
    del looked_at
    defaults = declaration_of(notebook).defaults
    conclude = Concluding(defaults, (SLOW,), (PACE,), ())
    planned = conclude.with_defaults(runs(notebook, "pace=3,6,9"))
    done = run_sweep(notebook, planned, tmp_path / "out", key, conclude=conclude)
    found = (tmp_path / "out" / "conclusions.csv").read_text(encoding="utf-8")
    # Three fails; at one it is slow, at six and at nine it is not.
    assert found == (
        "kind,conclusion,text,holds,runs,breaks\nheadline,snel-1,Het is traag,1,3,pace=6\n"
    )
    said = text_of(done.page)
    assert "snel-1: Het is traag 1 van 3 Tempo: 6" in said
    page = html.fromstring(done.page.read_text(encoding="utf-8"))
    assert [each.get("href") for each in page.iter("a")] == ["results.csv", "conclusions.csv"]


def test_what_breaks_a_conclusion_is_joined(notebook: Path) -> None:
    del notebook
    turned = SimpleNamespace(conclusion=SLOW, holds=2, runs=5, breaks={"pace": 6, "share": 0.5})
    assert conclusions_csv([turned]).splitlines()[1:] == [  # type: ignore[list-item] # as one
        "headline,snel-1,Het is traag,2,5,pace=6; share=0.5"
    ]


def test_with_notebooks_each_that_was_made_is_kept(
    notebook: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The notebook's own text; of what it shows the figures and verdicts are told."""
    made: list[int] = []

    def execute_many(jobs: Sequence[Any]) -> Iterator[tuple[int, Executed]]:
        for index, job in reversed(list(enumerate(jobs))):
            made.append(job.values["pace"])
            pace = job.values["pace"]
            failed = pace == 3
            yield index, Executed(error="cell 3: no") if failed else Executed(text=f"text {pace}")

    def nothing(*_: object) -> None:
        raise AssertionError("a notebook is made of every run: nothing is looked at")

    monkeypatch.setattr(sweep_module, "execute_many", execute_many)
    monkeypatch.setattr(sweep_module, "results_of", lambda text: of_pace(int(text[5:])).results)
    monkeypatch.setattr(sweep_module, "run_many", nothing)
    monkeypatch.setattr(sweep_module, "compared", lambda _, runs: dict.fromkeys(runs))
    folder = tmp_path / "out"
    planned = runs(notebook, "pace=2,3,4")
    done = run_sweep(notebook, planned, folder, key, notebooks=True)
    assert (done.runs, done.failed, done.resumed, done.compared) == (3, 1, 0, ())
    kept = sorted((folder / "notebooks").iterdir())
    assert [(path.name, path.read_text("utf-8")) for path in kept] == [
        ("run-1.ipynb", "text 2"),
        ("run-3.ipynb", "text 4"),
    ]
    assert [(row["run"], row["kind"], row["value"]) for row in rows(done.table)] == [
        ("1", "result", "4"),
        ("1", "verdict", ""),
        ("2", "", ""),
        ("3", "result", "8"),
        ("3", "verdict", ""),
    ]
    # A run of which the results are there and the notebook is not is made again.
    kept[0].unlink()
    made.clear()
    again = run_sweep(notebook, planned, folder, key, notebooks=True)
    assert sorted(made) == [2, 3]
    assert again.resumed == 1


def test_a_run_that_is_made_otherwise_elsewhere_stops_the_sweep(
    notebook: Path, looked_at: list[int], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    del looked_at
    monkeypatch.setattr(
        sweep_module, "compared", lambda _, runs: {number: of_pace(7) for number, _ in runs}
    )
    with pytest.raises(KamerboekError) as refused:
        run_sweep(notebook, runs(notebook, "pace=2"), tmp_path / "out", key)
    assert str(refused.value) == (
        f"{notebook}: run 1 gives something else where it was run than here; has a worker the "
        "same data and package?"
    )
    assert not (tmp_path / "out" / "results.csv").exists()
    refuse_elsewhere(notebook, 1, named(of_pace(2)), named(of_pace(2)))


@over(
    ("count", "places"),
    [(0, []), (1, [0]), (2, [0, 1]), (3, [0, 1, 2]), (4, [0, 2, 3]), (9, [0, 4, 8])],
)
def test_the_first_one_in_the_middle_and_the_last_are_looked_at(
    count: int, places: list[int]
) -> None:
    assert sampled(count) == places


FIGURE = Result("result", "twice", "4 keer", 4, 3, 5, "times")
VERDICT = Result("verdict", "rule", "few")
DIFFERENT: list[tuple[Outcome, Outcome, str]] = [
    (Outcome((FIGURE,)), Outcome((FIGURE,)), ""),
    (Outcome(reason="cell 3: no"), Outcome(reason="cell 3: no"), ""),
    (
        Outcome((replace(FIGURE, upper=6),)),
        Outcome((FIGURE,)),
        "result twice: '4 keer' [3, 6], the run without a kernel result twice: '4 keer' [3, 5]",
    ),
    (
        Outcome((FIGURE, replace(VERDICT, text="many"))),
        Outcome((FIGURE, VERDICT)),
        "verdict rule: 'many', the run without a kernel verdict rule: 'few'",
    ),
    (
        Outcome((FIGURE, VERDICT)),
        Outcome((FIGURE,)),
        "2 results, the run without a kernel 1",
    ),
    (
        Outcome(reason="cell 3: no"),
        Outcome((FIGURE,)),
        "'cell 3: no', the run without a kernel 'results'",
    ),
    (
        Outcome((FIGURE,)),
        Outcome(reason="cell 3: no"),
        "'results', the run without a kernel 'cell 3: no'",
    ),
]


def test_what_papermill_gives_otherwise_is_named(
    notebook: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: dict[str, tuple[Any, Outcome]] = {}

    def execute_many(jobs: Sequence[Any]) -> Iterator[tuple[int, Executed]]:
        for index, _ in reversed(list(enumerate(jobs))):
            made, _ = given[str(index)]
            text = "" if made.reason else str(index)
            yield index, Executed(text=text, error=made.reason)

    monkeypatch.setattr(sample_module, "Session", lambda _: None)
    monkeypatch.setattr(sample_module, "end_warm_process", lambda: None)
    monkeypatch.setattr(sample_module, "execute_many", execute_many)
    monkeypatch.setattr(sample_module, "results_of", lambda index: given[index][0].results)
    monkeypatch.setattr(
        sample_module, "outcome_of", lambda _, values: given[str(values["pace"])][1]
    )
    for made, ran, said in DIFFERENT:
        # The first of two runs is the same; the numbers are those among all runs of the sweep.
        given |= {"0": (Outcome((FIGURE,)), Outcome((FIGURE,))), "1": (made, ran)}
        numbered = [(4, {"pace": 0}), (9, {"pace": 1})]
        if not said:
            assert compared(notebook, numbered) == {4: Outcome((FIGURE,)), 9: ran}
            continue
        with pytest.raises(KamerboekError) as refused:
            compared(notebook, numbered)
        assert str(refused.value) == (
            f"{notebook}: run 9: papermill's notebook gives {said}; make this sweep of notebooks, "
            "with --notebooks, and report it"
        )


@pytest.mark.usefixtures("looked_at")
def test_a_table_of_a_finished_sweep_that_changed_is_named(notebook: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    done = run_sweep(notebook, runs(notebook, "pace=2,4"), folder, key)
    asked = ("kamerboek", "verify", folder)
    assert run_here(*asked, cwd=tmp_path).stdout == f"{folder}: each table is as it was written\n"
    text = done.table.read_text(encoding="utf-8")
    done.table.write_text(text.replace("4 keer", "5 keer", 1), encoding="utf-8")
    (folder / "wide.csv").unlink()
    said = run_here(*asked, cwd=tmp_path)
    assert said.stdout == f"results.csv: changed\nwide.csv: missing\n{folder}: 2 differ\n"
    assert said.returncode == 1
    # The same command makes them as they were; one that was stopped says nothing of its tables.
    run_sweep(notebook, runs(notebook, "pace=2,4"), folder, key)
    assert done.table.read_text(encoding="utf-8") == text
    assert list(faults_of_sweep(folder)) == []
    (folder / ".kamerboek-sweep").write_text("", encoding="utf-8")
    with pytest.raises(KamerboekError, match="was stopped; give its command again"):
        list(faults_of_sweep(folder))
