"""Many runs at once: each has its result, whatever became of the others."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from joblib import parallel_config

from kamerboek.errors import KamerboekError
from kamerboek.run import (
    Job,
    execute_all,
    execute_many,
    execute_notebook,
    refresh_notebooks,
)
from kamerboek.run.warm import warm_process
from tests.run.processes import living, marked_command, python, wait_until
from tests.run.test_execute import notebook, outputs

PACE = ("pace: int = 1", "assert pace != 3, 'three'", "import os; print(pace, os.getpid())")
SWEEP = """
import sys; from pathlib import Path
from kamerboek.run import Job, execute_many
for _ in execute_many([Job(Path(sys.argv[1]), {"pace": n}) for n in range(6)]):
    pass
"""
ENDLESS = (
    "pace: int = 1",
    "import pathlib; pathlib.Path(f'started-{pace}').touch()",
    "while True: pass",
)
two_at_once = pytest.mark.parametrize("at_once", [1, 2])


@two_at_once
def test_each_job_has_its_result_and_a_failing_one_its_reason(tmp_path: Path, at_once: int) -> None:
    path = notebook(tmp_path, *PACE, tags=("parameters",))
    jobs = [Job(path, {"pace": number}) for number in range(1, 6)]
    with parallel_config(n_jobs=at_once):
        results = dict(execute_many(jobs))
    assert sorted(results) == [0, 1, 2, 3, 4]
    assert results[2].text == ""
    assert results[2].error == f"{path}: cell 2: AssertionError: three"
    for index in (0, 1, 3, 4):
        assert results[index].error == ""
        assert outputs(results[index].text)[0].split()[0] == str(index + 1)


def test_what_runs_at_once_has_the_bytes_of_what_runs_alone(tmp_path: Path) -> None:
    path = notebook(tmp_path, "pace: int = 1", "print(pace)", tags=("parameters",))
    jobs = [Job(path, {"pace": number}) for number in (4, 2, 9)] + [Job(path)]
    with parallel_config(n_jobs=2):
        together = execute_all(jobs)
    assert together == [execute_notebook(job.notebook, job.values) for job in jobs]


@two_at_once
def test_the_first_job_that_failed_is_reported_whichever_failed_first(
    tmp_path: Path, at_once: int
) -> None:
    path = notebook(
        tmp_path,
        "pace: int = 1",
        "import time; time.sleep(2 if pace == 1 else 0)\nassert not pace, pace",
        tags=("parameters",),
    )
    with (
        parallel_config(n_jobs=at_once),
        pytest.raises(KamerboekError, match=r"AssertionError: 1$"),
    ):
        execute_all([Job(path, {"pace": number}) for number in (0, 1, 2, 2)])


def test_nothing_to_run_gives_nothing() -> None:
    assert execute_all([]) == []


def test_a_notebook_that_is_not_there_is_a_result(tmp_path: Path) -> None:
    ((_, result),) = execute_many([Job(tmp_path / "weg.ipynb")])
    assert result.error == f"{tmp_path / 'weg.ipynb'}: no such notebook"


def test_results_come_as_they_are_there_and_the_rest_can_be_left(tmp_path: Path) -> None:
    path = notebook(tmp_path, *PACE, tags=("parameters",))
    with parallel_config(n_jobs=1):
        runs = execute_many([Job(path, {"pace": number}) for number in (1, 2)])
        index, result = next(runs)
        runs.close()
    assert (index, outputs(result.text)[0].split()[0]) == (0, "1")


def test_the_backend_of_an_outer_configuration_is_used(tmp_path: Path) -> None:
    """Of joblib's own, multiprocessing is the one that cannot stream."""
    path = notebook(tmp_path, "import os; print(os.getppid())")
    with parallel_config(backend="multiprocessing", n_jobs=2):
        texts = execute_all([Job(path), Job(path)])
    assert all(outputs(text) != [str(os.getpid())] for text in texts)


def test_each_of_those_that_run_at_once_has_its_own_folder(tmp_path: Path) -> None:
    folders = []
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        folders.append(notebook(tmp_path / name, "import os; print(os.getcwd())").parent)
    here = Path.cwd()
    with parallel_config(n_jobs=3):
        texts = execute_all([Job(folder / "chapter.ipynb") for folder in folders])
    assert [outputs(text) for text in texts] == [[str(folder)] for folder in folders]
    assert Path.cwd() == here


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_process_is_left_when_many_runs_are_ended(
    tmp_path: Path, number: signal.Signals
) -> None:
    path = notebook(tmp_path, *ENDLESS, tags=("parameters",))
    with marked_command(*python(SWEEP, path)) as (process, mark):
        wait_until(lambda: list(tmp_path.glob("started-*")), "no cell starts")
        if number == signal.SIGINT:
            os.killpg(process.pid, number)  # as a terminal does
        else:
            process.send_signal(number)
        process.communicate()
        assert process.returncode != 0
        wait_until(lambda: living(mark) == [], f"left: {living(mark)}")


@pytest.mark.skipif(sys.platform != "linux", reason="only there kernels are forked")
def test_a_process_that_is_ended_from_outside_is_one_line(tmp_path: Path) -> None:
    """The one that kernels are forked from; and after it another is started."""
    fine = notebook(tmp_path, "print(1)").rename(tmp_path / "fine.ipynb")
    path = notebook(tmp_path, "import os, time\nos.kill(os.getppid(), 9)\ntime.sleep(60)")
    with parallel_config(n_jobs=2), pytest.raises(KamerboekError) as failed:
        execute_all([Job(path)] * 4)
    assert str(failed.value).startswith(f"{path}: ")
    assert "\n" not in str(failed.value)
    assert outputs(execute_all([Job(fine)] * 2)[1]) == ["1"]


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_who_asks_for_no_more_ends_what_runs(tmp_path: Path) -> None:
    quick = notebook(tmp_path, "pace: int = 1", tags=("parameters",)).rename(tmp_path / "q.ipynb")
    path = notebook(tmp_path, *ENDLESS, tags=("parameters",))
    with parallel_config(n_jobs=2):
        runs = execute_many([Job(path), Job(quick)])
        assert next(runs)[0] == 1
        wait_until(lambda: list(tmp_path.glob("started-*")), "no cell starts")
        warm = warm_process().pid
        runs.close()
    wait_until(lambda: not Path(f"/proc/{warm}").exists(), "it is left")


def test_a_refresh_writes_nothing_when_a_chapter_fails(tmp_path: Path) -> None:
    good = notebook(tmp_path, "print(1)")
    good = good.rename(tmp_path / "a.ipynb")
    broken = notebook(tmp_path, "1 / 0")
    before = (tmp_path / "a.ipynb").read_bytes()
    with pytest.raises(KamerboekError, match="ZeroDivisionError"):
        refresh_notebooks([good, broken])
    assert (tmp_path / "a.ipynb").read_bytes() == before


def test_a_notebook_that_is_edited_while_it_runs_is_not_written_over(tmp_path: Path) -> None:
    path = notebook(
        tmp_path,
        "from pathlib import Path\n"
        "held = Path('chapter.ipynb').read_text()\n"
        "Path('chapter.ipynb').write_text(held + ' ')",
    )
    before = path.read_bytes()
    with pytest.raises(KamerboekError, match="edited while it ran; nothing is written"):
        refresh_notebooks([path])
    assert path.read_bytes() == before + b" "


@pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")
def test_a_process_whose_parent_is_gone_already_ends(tmp_path: Path) -> None:
    code = (
        "import os, sys, time\n"
        "from kamerboek.parent import end_with\n"
        "parent = os.getpid()\n"
        "if os.fork(): os._exit(0)\n"
        "while os.getppid() == parent: time.sleep(0.01)\n"
        "end_with(parent)\n"
        "open(sys.argv[1], 'w').close()"
    )
    with marked_command(*python(code, tmp_path / "went-on")) as (process, mark):
        process.wait()
        wait_until(lambda: living(mark) == [], f"left: {living(mark)}")
    assert not (tmp_path / "went-on").exists()
