"""Many runs at once, through joblib: on all cores, or wherever its `parallel_config` says.

A thread for each is enough: the work is done by its kernel, which is a process of its own.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kamerboek.errors import KamerboekError
from kamerboek.run.cores import at_once, done_at_once, is_told_how
from kamerboek.run.execute import execute_notebook
from kamerboek.run.warm import end_warm_process
from kamerboek.writing import write_whole

NOTING = (
    "from kamerboek.chapter.noted import note_reads; note_reads({data!r}, {file!r}); del note_reads"
)
"""The line that has a kernel note what it reads: a name only, as those of what starts warm."""


@dataclass(frozen=True)
class Job:
    """A notebook, and the values that it is run with; without any it has its defaults.

    `data` is the folder of which it is noted what the run reads.
    """

    notebook: Path
    values: Mapping[str, Any] = field(default_factory=dict)
    data: Path | None = None


@dataclass(frozen=True)
class Result:
    """What came of a job: the executed notebook as text, or why there is none, in one line.

    `reads` says what the run read, as `kamerboek.noting` has it; empty where that is not known.
    `by_machine` says that it was not the notebook that failed but the machine: a full disk.
    """

    text: str = ""
    error: str = ""
    reads: str = ""
    by_machine: bool = False


def execute_many(jobs: Sequence[Job]) -> Iterator[tuple[int, Result]]:
    """Run jobs, and yield for each its index and its result as soon as that is there.

    A job that fails is a result with its reason, and the others go on. Who stops asking for more
    stops the runs. They go over all cores; around the call, `joblib.parallel_config(n_jobs=…)` asks
    for fewer and `parallel_config(backend=…)` for another engine, which may be a cluster's. Raises
    KamerboekError when a process of such an engine was ended from outside.
    """
    # The longest come first, so that none is left alone at the end.
    order = sorted(range(len(jobs)), key=lambda index: (-_size(jobs[index].notebook), index))
    if (len(jobs) <= 1 and not is_told_how()) or at_once() <= 1:
        for index in order:
            yield index, _result(jobs[index])
        return
    arguments = ((index, jobs[index]) for index in order)
    done = 0
    try:
        for made in done_at_once(_run, arguments, "runs notebooks", threads=True):
            done += 1
            yield made
    finally:
        if done < len(jobs):
            end_warm_process()  # their kernels with it: nobody waits for what still runs


def execute_all(jobs: Sequence[Job]) -> list[str]:
    """Run jobs and return the executed notebooks in the order of the jobs.

    Raises KamerboekError for the first of them that failed, when all have ended.
    """
    results = dict(execute_many(jobs))
    for index in range(len(jobs)):
        if results[index].error:
            raise KamerboekError(results[index].error)
    return [results[index].text for index in range(len(jobs))]


def refresh_notebooks(notebooks: Sequence[Path]) -> list[Path]:
    """Run these notebooks with their defaults and write each back where its bytes change.

    Returns the notebooks that changed. Nothing is written when one of them fails, or was edited
    while it ran, which raises KamerboekError.
    """
    before = {path: path.read_bytes() for path in notebooks}
    texts = dict(zip(notebooks, execute_all([Job(each) for each in notebooks]), strict=True))
    for path, held in before.items():
        if path.read_bytes() != held:
            raise KamerboekError(
                f"{path}: edited while it ran; nothing is written, so that nothing is lost: "
                "run it again"
            )
    changed = [path for path, text in texts.items() if before[path] != text.encode("utf-8")]
    for path in changed:
        write_whole(path, texts[path])
    return changed


def _size(notebook: Path) -> int:
    return notebook.stat().st_size if notebook.is_file() else 0


def _run(index: int, job: Job) -> tuple[int, Result]:
    from jupyter_core.utils import ensure_event_loop

    try:
        return index, _result(job)
    finally:
        ensure_event_loop().close()  # the one of this thread, which nobody else would close


def _result(job: Job) -> Result:
    try:
        if job.data is None:
            return Result(text=execute_notebook(job.notebook, job.values))
        with tempfile.TemporaryDirectory() as folder:
            reads = Path(folder) / "reads.json"
            first = NOTING.format(data=str(job.data), file=str(reads))
            text = execute_notebook(job.notebook, job.values, first)
            return Result(text=text, reads=reads.read_text("utf-8") if reads.is_file() else "")
    except KamerboekError as error:
        return Result(error=str(error))
    except OSError as error:
        # Of another file than the notebook: which, or what is mended is the wrong one.
        other = f"{error.filename}: " if error.filename else ""
        return Result(error=f"{job.notebook}: {other}{error.strerror or error}", by_machine=True)
