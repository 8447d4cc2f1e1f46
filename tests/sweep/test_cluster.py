"""A sweep whose runs other machines do: Dask's own cluster of two workers, on this machine."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import Job, Value, declaration_of, execute_all, on_scheduler
from kamerboek.sweep import run_sweep, runs_of_grid
from tests.made_up import write_notebook
from tests.sweep.test_sweep import CALCULATES, PARAMETERS

WAITS = "import time; time.sleep(0.2)"


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    distributed = pytest.importorskip("distributed", reason="pip install -e '.[cluster]'")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=2, processes=True, dashboard_address=None
    ) as cluster:
        yield cluster


def key(values: Mapping[str, Value]) -> str:
    return f"v{values['pace']}"


@pytest.mark.long
@pytest.mark.filterwarnings("default")
def test_a_sweep_on_a_cluster_gives_the_same_also_when_a_worker_is_lost(
    cluster: Any, tmp_path: Path
) -> None:
    notebook = write_notebook(tmp_path / "tempo.ipynb", PARAMETERS, CALCULATES, WAITS)
    declaration = declaration_of(notebook)
    runs = runs_of_grid(declaration, ["pace=0:9"])
    here = run_sweep(notebook, runs, tmp_path / "here", key)
    from distributed import Client

    with Client(cluster) as client:
        workers = list(client.run(os.getpid).values())
    assert os.getpid() not in workers
    lost: list[int] = []

    def lose_one(done: int) -> None:
        if done and not lost:
            lost.append(workers[0])
            os.kill(workers[0], signal.SIGKILL)

    with on_scheduler(cluster.scheduler_address):
        there = run_sweep(notebook, runs, tmp_path / "there", key, lose_one)
    assert lost
    assert (there.runs, there.failed, there.compared) == (10, 1, (1, 6, 10))
    for table in ("results.csv", "wide.csv", "index.html"):
        one, other = (tmp_path / place / table for place in ("here", "there"))
        assert one.read_bytes() == other.read_bytes()
    assert here.failed == 1


@pytest.mark.long
@pytest.mark.filterwarnings("default")
def test_a_worker_that_calculates_otherwise_is_refused(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HERE", "and not where the workers are, which run already")
    calculates = CALCULATES.replace(
        "constant(2)", "constant(2 if 'HERE' in __import__('os').environ else 3)"
    )
    notebook = write_notebook(tmp_path / "tempo.ipynb", PARAMETERS, calculates)
    runs = runs_of_grid(declaration_of(notebook), ["pace=1,2"])
    with (
        on_scheduler(cluster.scheduler_address),
        pytest.raises(KamerboekError, match="gives something else where it was run than here"),
    ):
        run_sweep(notebook, runs, tmp_path / "out", key)


@pytest.mark.long
@pytest.mark.filterwarnings("default")
def test_notebooks_run_on_a_cluster_are_the_same(cluster: Any, tmp_path: Path) -> None:
    where = "from pathlib import Path; print(Path.cwd().name, pace)"
    jobs = [
        Job(write_notebook(tmp_path / name / "tempo.ipynb", PARAMETERS, where), {"pace": pace})
        for name in ("one", "two")
        for pace in range(3)
    ]
    here = execute_all(jobs)
    with on_scheduler(cluster.scheduler_address):
        assert execute_all(jobs) == here
    assert "two 2" in here[-1]


@pytest.mark.long
@pytest.mark.filterwarnings("default")
def test_a_scheduler_that_is_not_there_is_one_line() -> None:
    pytest.importorskip("distributed", reason="pip install -e '.[cluster]'")
    with (
        pytest.raises(
            KamerboekError, match=r"tcp://127\.0\.0\.1:9: no Dask scheduler answers there"
        ),
        on_scheduler("tcp://127.0.0.1:9"),
    ):
        pass
    with (
        pytest.raises(KamerboekError, match="nonsense: no Dask scheduler answers there"),
        on_scheduler("http://nonsense"),
    ):
        pass


def test_without_dask_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with (
        pytest.raises(KamerboekError, match=r"Dask is not installed here; give .*\[cluster\]"),
        on_scheduler("tcp://127.0.0.1:9"),
    ):
        pass
