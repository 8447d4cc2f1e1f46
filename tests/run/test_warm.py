"""Warm kernels: the same outputs as papermill's own, and nothing left behind."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import execute_notebook, normalised, warm_kernels
from kamerboek.run import warm as warm_module
from kamerboek.run.warm import MODULES, SHARED, WarmProcess, warm_process
from tests.conftest import PROJECT
from tests.run.processes import living, marked_command, python, wait_until
from tests.run.test_execute import notebook, outputs

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="kernels are forked on Linux"),
    pytest.mark.long,
]

CHAPTERS = [PROJECT / "chapters" / f"{name}.ipynb" for name in ("2-personeel", "8-beveiliging")]
"""One with much to say, one with little; a benchmark compares more runs."""
RUN = """
import sys; from pathlib import Path
from kamerboek.errors import KamerboekError
from kamerboek.run import execute_notebook
try:
    execute_notebook(Path(sys.argv[1]))
except KamerboekError as error:
    print(error)
"""
ENDLESS = (
    "import os, pathlib\npathlib.Path('started').write_text(str(os.getpid()))\nwhile True: pass"
)
WITH_CHILD = "import subprocess\nchild = subprocess.Popen(['sleep', '1000'])\nprint(child.pid)"


def plain(path: Path, folder: Path, parameters: dict[str, Any]) -> str:
    """Return what papermill by itself makes of a notebook, normalised."""
    output = folder / "plain.ipynb"
    import papermill  # not by every process that collects the tests

    papermill.execute_notebook(
        str(path),
        str(output),
        parameters,
        kernel_name="python3",
        language="python",
        cwd=str(path.parent),
        progress_bar=False,
    )
    return normalised(nbformat.read(output, as_version=4), keep_injected=bool(parameters))


@pytest.mark.parametrize("path", CHAPTERS, ids=lambda path: path.stem)
def test_a_chapter_has_the_bytes_that_papermill_gives(path: Path, tmp_path: Path) -> None:
    assert execute_notebook(path) == plain(path, tmp_path, {})


def test_other_values_have_the_bytes_that_papermill_gives(tmp_path: Path) -> None:
    path = PROJECT / "chapters" / "cijfercontrole.ipynb"
    values = {"hedge_width": 25, "whole_amounts": "whole"}
    assert execute_notebook(path, values) == plain(path, tmp_path, values)


def test_all_that_a_kernel_can_say_is_as_papermill_has_it(tmp_path: Path) -> None:
    path = notebook(
        tmp_path,
        "import sys, os; print('out'); print('err', file=sys.stderr); os.write(1, b'low\\n')",
        "import pandas; pandas.DataFrame({'a': [1, 2]})",
        "from IPython.display import HTML, display; display(HTML('<b>x</b>'), {'a': 1}); 1",
        "print(__name__, sys.argv[1:2], os.getcwd(), '' in sys.path, sys.flags.safe_path)",
        "%precision 3\n2 / 3",
        "!echo shell",
        "import beside; beside.said",
    )
    (tmp_path / "beside.py").write_text("said = 'a module beside the notebook'", encoding="utf-8")
    assert execute_notebook(path) == plain(path, tmp_path, {})


def test_a_kernel_is_forked_from_one_process_with_one_thread(tmp_path: Path) -> None:
    path = notebook(tmp_path, "import os, sys; print(os.getppid(), 'pandas' in sys.modules)")
    first = outputs(execute_notebook(path))
    assert outputs(execute_notebook(path)) == first == [f"{warm_process().pid} True"]
    assert len(list(Path(f"/proc/{warm_process().pid}/task").iterdir())) == 1


def test_every_module_that_is_named_is_there() -> None:
    for module in (*SHARED, *MODULES):
        __import__(module)


def test_a_module_that_cannot_be_imported_stops_no_kernel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = WarmProcess((*MODULES, "no_such_module"))
    monkeypatch.setitem(warm_module._warm, os.getpid(), own)
    assert outputs(execute_notebook(notebook(tmp_path, "print(1)"))) == ["1"]
    own.close()


def test_two_kernels_draw_different_numbers(tmp_path: Path) -> None:
    path = notebook(tmp_path, "import random, numpy; print(random.random(), numpy.random.random())")
    drawn = {tuple(outputs(execute_notebook(path))[0].split()) for _ in range(2)}
    first, second = drawn
    assert first[0] != second[0]
    assert first[1] != second[1]


def test_without_fork_a_kernel_starts_as_it_always_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = notebook(tmp_path, "import os; print(os.getppid())")
    monkeypatch.setattr(warm_kernels, "CAN_FORK", False)
    assert outputs(execute_notebook(path)) == [str(os.getpid())]


@pytest.mark.parametrize(
    ("last", "said"),
    [
        ("1 / 0", "cell 2: ZeroDivisionError: division by zero"),
        ("import os; os._exit(3)", "cell 2: Kernel died"),
        ("import os; os.kill(os.getpid(), 9)", "cell 2: Kernel died"),
    ],
    ids=["raises", "exits", "is killed"],
)
def test_a_cell_that_fails_is_named_and_leaves_no_process(
    tmp_path: Path, last: str, said: str
) -> None:
    path = notebook(tmp_path, WITH_CHILD, last)
    with marked_command(*python(RUN, path)) as (process, mark):
        out, err = process.communicate()
        assert out == f"{path}: {said}\n"
        assert err == ""
        wait_until(lambda: living(mark) == [], "a process is left")


def test_the_next_kernel_starts_after_one_that_died(tmp_path: Path) -> None:
    with pytest.raises(KamerboekError, match="cell 1: Kernel died"):
        execute_notebook(notebook(tmp_path, "import os; os._exit(0)"))
    assert outputs(execute_notebook(notebook(tmp_path, "print(1)"))) == ["1"]
    children = Path(f"/proc/{warm_process().pid}/task/{warm_process().pid}/children")
    assert children.read_text() == ""


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_no_process_is_left_when_the_one_that_asked_is_ended(
    tmp_path: Path, number: signal.Signals
) -> None:
    path = notebook(tmp_path, WITH_CHILD, ENDLESS)
    with marked_command(*python(RUN, path)) as (process, mark):
        wait_until((tmp_path / "started").exists, "the cell does not start")
        assert len(living(mark)) >= 4
        os.killpg(process.pid, number)
        process.communicate()
        assert process.returncode != 0
        wait_until(lambda: living(mark) == [], "a process is left")


def test_a_warm_process_that_was_killed_is_started_anew(tmp_path: Path) -> None:
    path = notebook(tmp_path, "import os; print(os.getppid())")
    (before,) = outputs(execute_notebook(path))
    os.kill(int(before), signal.SIGKILL)
    wait_until(lambda: warm_process().pid != int(before), "it is not started anew")
    (after,) = outputs(execute_notebook(path))
    assert after != before


def test_a_kernel_whose_warm_process_is_killed_dies_too_and_is_named(tmp_path: Path) -> None:
    path = notebook(tmp_path, "import os; os.kill(os.getppid(), 9)", "while True: pass")
    with marked_command(*python(RUN, path)) as (process, mark):
        out, err = process.communicate()
        assert out in [f"{path}: cell {number}: Kernel died\n" for number in (1, 2)]
        assert err == ""
        wait_until(lambda: living(mark) == [], "a process is left")
