"""What a run tells, whole, and the process that kernels come from, piece by piece in this one."""

from __future__ import annotations

import json
import math
import os
import selectors
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from typing import Any
from unittest import mock

import pytest

from kamerboek.errors import KamerboekError
from kamerboek.run import (
    Job,
    execute_notebook,
    many,
    notebooks_of,
    warm,
    warm_process,
    with_default,
)
from kamerboek.run.chapter import chapter_notebook, what_a_run_does
from kamerboek.run.cluster import on_scheduler
from kamerboek.run.execute import normalised
from kamerboek.run.fingerprint import notebook_sha256, run_sha256
from kamerboek.run.parameters.cell import python_tree
from kamerboek.run.parameters.declaration import Declaration, Parameter, Rule, literal, shown
from kamerboek.run.parameters.file import read_parameter_file
from kamerboek.run.parameters.options import Option, given_in_options
from kamerboek.run.parameters.read import declaration_of
from kamerboek.run.parameters.values import Given, plain_value
from kamerboek.run.warm import Forked, WarmProcess
from tests.made_up import write_notebook
from tests.rows import over

PARAMETERS = (
    'pace: int = 2  # [1, 9] | stappen\nname: str = ""  # | naam\nday: str = "2026-01-02"  # '
    "[2026-01-01, ] | dag"
)
alone = pytest.mark.filterwarnings("ignore:.*multi-threaded.*:DeprecationWarning")
"""What is forked here ends at once, whatever other threads held."""
linux = pytest.mark.skipif(sys.platform != "linux", reason="kernels are forked on Linux")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write_notebook(tmp_path / "chapters" / "proef.ipynb", PARAMETERS, "print(pace, name, day)")
    return tmp_path


def test_what_a_run_would_do(project: Path) -> None:
    assert list(what_a_run_does(project, "proef")) == [
        "pace = 2 (default)",
        'name = "" (default)',
        'day = "2026-01-02" (default)',
        f"the notebook goes to {project / '_build' / 'runs' / 'proef.ipynb'}",
    ]


def test_where_no_run_goes(project: Path) -> None:
    (project / "folder.ipynb").mkdir()
    (project / "file").write_text("", encoding="utf-8")
    write_notebook(project / "other.ipynb", PARAMETERS, "print(pace, name, day, 3)")
    for name, said in (
        ("x.txt", "{}: the output is a notebook; give it a name in .ipynb"),
        ("chapters/x.ipynb", "{}: only refresh writes to chapters/; choose another folder"),
        ("folder.ipynb", "{}: not a file; choose another name"),
        (
            "other.ipynb",
            "{}: holds other cells than proef.ipynb: no run of it as it is now; choose another "
            "name",
        ),
    ):
        output = project / name
        with pytest.raises(KamerboekError) as refused:
            list(what_a_run_does(project, "proef", (), output))
        assert str(refused.value) == said.format(output)
    with pytest.raises(KamerboekError) as refused:
        list(what_a_run_does(project, "proef", (), project / "file" / "x.ipynb"))
    assert str(refused.value) == (
        f"{project / 'file'}: not a folder; choose another place for the output"
    )


def test_what_is_not_there(project: Path) -> None:
    with pytest.raises(KamerboekError) as refused:
        chapter_notebook(project, "proeff")
    assert str(refused.value) == (
        f"{project / 'chapters'}: there is no chapter 'proeff'; the nearest is 'proef'"
    )
    with pytest.raises(KamerboekError) as refused:
        notebooks_of(project)
    assert str(refused.value) == f"{project}: there are no notebooks here"
    with pytest.raises(KamerboekError) as refused:
        execute_notebook(project / "weg.ipynb")
    assert str(refused.value) == f"{project / 'weg.ipynb'}: no such notebook"
    with (
        mock.patch.dict(sys.modules, {"distributed": None}),
        pytest.raises(KamerboekError) as refused,
        on_scheduler("tcp://nergens:1"),
    ):
        pass
    assert str(refused.value) == (
        "--scheduler: Dask is not installed here; give "
        "`python -m pip install -e '.[cluster]'` in the project's folder"
    )


@over(
    ("cells", "marked", "said"),
    [
        (
            ("print(1)",),
            (),
            "no cell is tagged parameters; a chapter has one such cell, with a line for each",
        ),
        (
            (PARAMETERS, PARAMETERS),
            (1, 2),
            "cells 2 and 3 are tagged parameters; a chapter has one such cell, with a line for "
            "each",
        ),
        ((PARAMETERS, "print(pace)"), (1,), "cell 2: name: no later cell reads it; remove it or "),
    ],
)
def test_a_chapter_without_parameters_to_read(
    cells: tuple[str, ...], marked: tuple[int, ...], said: str
) -> None:
    with TemporaryDirectory() as folder:
        path = write_notebook(Path(folder) / "proef.ipynb", *cells, marked=marked)
        with pytest.raises(KamerboekError) as refused:
            declaration_of(path)
        assert str(refused.value).startswith(f"{path}: {said}")


PACE = Parameter("pace", "int", 2, 1, 9, (), "stappen")
SHARE = Parameter("share", "float", 0.5, None, 2, (), "deel")
NAME = Parameter("name", "str", "", None, None, (), "naam")
KIND = Parameter("kind", "str", "haven", None, None, ("haven", "dijk", ""), "soort")
DAY = Parameter("day", "str", "2026-01-02", "2026-01-01", None, (), "dag")
NO_DAY = Parameter("day", "str", "", "2026-01-01", None, (), "dag")


@over(
    ("parameter", "value", "taken"),
    [
        *((PACE, 1, 1), (PACE, 9, 9), (SHARE, 2, 2.0), (SHARE, -0.0, 0.0), (SHARE, 1e-9, 1e-9)),
        *((NAME, "é, €", "é, €"), (KIND, "", ""), (DAY, "2026-01-01", "2026-01-01")),
        (NO_DAY, "", ""),
        (PACE, 0, "0 is not in [1, 9]"),
        (PACE, 10, "10 is not in [1, 9]"),
        (PACE, True, "True is of type bool, not int"),
        (PACE, "2", "'2' is of type str, not int"),
        (PACE, None, 'nothing is given; write a value of type int, "" for no text'),
        (PACE, "1,5", "'1,5' has a decimal comma; write 1.5"),
        (NAME, 3, "3 is of type int, not str; put it between quotes"),
        (NAME, "a\nb", "'a\\nb' has a character that is not text on one line"),
        (NAME, "a\u200bb", "'a\\u200bb' has a character that is not text on one line"),
        (NAME, "a\u2028b", "'a\\u2028b' has a character that is not text on one line"),
        (NAME, "a\u2029b", "'a\\u2029b' has a character that is not text on one line"),
        (NAME, "a\ud800b", "'a\\ud800b' has a character that is not text on one line"),
        (NAME, "a\ue000b", "'a\\ue000b' has a character that is not text on one line"),
        (NAME, "a\u0378b", "'a\\u0378b' has a character that is not text on one line"),
        (SHARE, math.nan, "nan is not a number that can be counted with"),
        (SHARE, math.inf, "inf is not a number that can be counted with"),
        (SHARE, 2.5, "2.5 is not in [, 2]"),
        (SHARE, 10**400, f"{str(10**400)[:50]}… (401 characters) is too large"),
        (
            SHARE,
            2**53 + 1,
            "9007199254740993 has more digits than can be counted with; write 9007199254740992.0",
        ),
        (KIND, "havn", "'havn' is not in {haven, dijk, \"\"}; the nearest is 'haven'"),
        (DAY, "2026-02-30", "'2026-02-30' is not a day written as 2026-01-27"),
        (DAY, "2026-1-2", "'2026-1-2' is not a day written as 2026-01-27"),
        (DAY, "", "'' is not a day written as 2026-01-27"),
    ],
)
def test_a_value_that_a_parameter_takes_or_why_not(
    parameter: Parameter, value: object, taken: object
) -> None:
    try:
        found: object = parameter.take(value)
    except ValueError as error:
        found = str(error)
    assert repr(found) == repr(taken)


def test_what_is_declared_as_it_is_written() -> None:
    assert [str(each) for each in (PACE, SHARE, NAME, KIND, DAY)] == [
        "pace: int = 2  # [1, 9] | stappen",
        "share: float = 0.5  # [, 2] | deel",
        'name: str = ""  # | naam',
        'kind: str = "haven"  # {haven, dijk, ""} | soort',
        'day: str = "2026-01-02"  # [2026-01-01, ] | dag',
    ]
    assert Declaration("x", (PACE, NAME)).defaults == {"pace": 2, "name": ""}
    rule = Rule(PACE, "<=", 5, "niet te veel")
    assert (str(rule), rule.parameters) == ("pace <= 5", (PACE,))
    assert [rule.holds({"pace": each}) for each in (5, 6)] == [True, False]
    days = Rule(DAY, "<", NO_DAY, "eerst")
    assert days.holds({"day": ""})
    assert [literal(each) for each in ("é", 1, 0.5, True)] == ['"é"', "1", "0.5", "True"]
    assert [shown(each) for each in ("x" * 58, "x" * 59)] == [
        f"'{'x' * 58}'",
        f"'{'x' * 49}… (61 characters)",
    ]
    assert shown(10**5000) == "a number of thousands of digits"


def test_what_of_a_notebook_counts(tmp_path: Path) -> None:
    path = write_notebook(tmp_path / "a.ipynb", "print(1)", "print(2)", marked=())
    held = json.loads(path.read_text(encoding="utf-8"))
    said, kept = notebook_sha256(path), run_sha256(path)
    assert len(said) == len(kept) == 64

    def changed(**cell: Any) -> tuple[bool, bool]:
        title, first, second = held["cells"]
        other = {**held, "cells": [title, first | cell, second]}
        path.write_text(json.dumps(other), encoding="utf-8")
        return notebook_sha256(path) != said, run_sha256(path) != kept

    assert changed() == (False, False)
    assert changed(outputs=[], execution_count=7) == (False, False)
    assert changed(source="print(3)") == (True, True)
    assert changed(cell_type="raw") == (True, True)
    assert changed(id="anders") == (False, True)
    assert changed(metadata={"tags": ["remove-input"]}) == (False, True)
    assert changed(attachments={"a": {}}) == (False, True)
    before = {"cell_type": "code", "source": "x = 1", "metadata": {"tags": ["injected-parameters"]}}
    path.write_text(json.dumps({**held, "cells": [before, *held["cells"]]}), encoding="utf-8")
    assert (notebook_sha256(path), run_sha256(path)) == (said, kept)


def test_what_stays_of_a_notebook_that_was_run() -> None:
    import nbformat

    made = nbformat.v4.new_notebook(
        metadata={"papermill": {}, "kernelspec": {"name": "x", "display_name": "X"}}
    )
    injected = nbformat.v4.new_code_cell("pace = 3", id="abc")
    injected.metadata = nbformat.from_dict({"tags": ["injected-parameters"], "papermill": {}})
    plain = nbformat.v4.new_code_cell("print(pace)", id="plain")
    plain.metadata = nbformat.from_dict({"papermill": {}, "tags": []})
    made.cells = [injected, plain]
    kept = json.loads(normalised(made.copy(), keep_injected=True))
    assert kept["metadata"] == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    assert [(each["id"], each["metadata"]) for each in kept["cells"]] == [
        ("injected-parameters", {"tags": ["injected-parameters", "hide-input"]}),
        ("plain", {}),
    ]
    assert [each["id"] for each in json.loads(normalised(made))["cells"]] == ["plain"]


@pytest.fixture
def ends() -> Iterator[tuple[Forked, socket.socket]]:
    """A process that was forked, and the other end of its connection."""
    ours, theirs = socket.socketpair()
    with closing(theirs), closing(ours):
        yield Forked(ours), theirs


Ends = tuple[Forked, socket.socket]


def test_what_is_told_of_a_process(ends: Ends) -> None:
    forked, other = ends
    assert forked.poll() is None
    other.sendall(b"12")
    assert forked.poll() is None
    other.sendall(b"3\n")
    assert (forked.pid, forked.poll(), forked.returncode) == (123, None, None)
    other.sendall(b"-15\n")
    assert (forked.wait(), forked.poll(), forked.pid) == (-15, -15, 123)
    assert other.recv(1) == b""


def test_a_process_ends_with_the_one_that_it_was_forked_from(ends: Ends) -> None:
    forked, other = ends
    other.close()
    with pytest.raises(ChildProcessError) as failed:
        forked.pid  # noqa: B018 - it is asked for
    assert str(failed.value) == "the process that kernels are forked from has ended"
    assert forked.poll() == forked.wait() == -signal.SIGKILL


def test_a_process_that_has_not_begun_never_does(ends: Ends) -> None:
    forked, other = ends
    forked.kill()
    assert forked.returncode == -signal.SIGKILL
    assert other.recv(1) == b""


@linux
def test_a_process_is_sent_a_signal(ends: Ends) -> None:
    forked, other = ends
    for send, number in ((forked.terminate, signal.SIGTERM), (forked.kill, signal.SIGKILL)):
        with subprocess.Popen(["sleep", "60"]) as process:
            forked._said = f"{process.pid}\n".encode()
            send()
            assert process.wait() == -number
    other.sendall(b"0\n")
    assert forked.wait() == 0
    forked.terminate()  # it is gone, and nobody else with that number is sent anything


@pytest.fixture
def processes() -> Iterator[warm_process.Processes]:
    """What forks, in this process, with its ways of signals given back."""
    before = signal.getsignal(signal.SIGCHLD)
    ours, theirs = socket.socketpair()
    with closing(ours), closing(theirs):
        made = warm_process.Processes(theirs)
        yield made
        made._end_all()
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, before)
        for each in (made.selector, made.ended, made.wakeup):
            each.close()


@linux
@alone
def test_a_process_is_forked_and_its_end_is_told(processes: warm_process.Processes) -> None:
    ours, theirs = socket.socketpair()
    parent = os.getpid()
    given, taken = os.pipe()
    asked = processes._fork(theirs, [taken], {"arguments": [], "folder": "/"})
    if asked is not None:  # what was forked
        gone = [each.fileno() for each in (processes.control, processes.ended, theirs)]
        alone = os.getpgid(0) == os.getpid() and signal.getsignal(signal.SIGCHLD) == signal.SIG_DFL
        os.write(0, b"here")
        os._exit(5 if gone == [-1] * 3 and alone and asked["parent"] == parent else 6)
    pid = int(ours.recv(64))
    assert os.read(given, 4) == b"here"
    assert list(processes.running) == [pid]
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    processes._reap()
    assert ours.recv(64) == b"5\n"
    assert ours.recv(64) == b""
    assert processes.running == {}
    processes._reap()  # there is none
    os.close(given)
    ours.close()


@linux
@alone
def test_who_lets_go_ends_what_was_forked(processes: warm_process.Processes) -> None:
    ours, theirs = socket.socketpair()
    if processes._fork(theirs, [], {"arguments": []}) is not None:
        signal.pause()
        os._exit(0)
    pid = int(ours.recv(64))
    processes._end(pid)
    assert processes.running == {}
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert ours.recv(64) == b""
    processes._kill(pid)  # it is gone, which is all that was asked
    ours.close()


def test_what_may_be_asked_besides_a_process(processes: warm_process.Processes) -> None:
    for said in (b'{"load": ["json", "no.such.module"]}\n', b'{"arguments": ["half', b""):
        ours, theirs = socket.socketpair()
        ours.sendall(said)
        ours.shutdown(socket.SHUT_WR)
        assert processes._do(theirs, []) is None
        assert theirs.fileno() == -1
        ours.close()
    assert processes.running == {}


def test_it_serves_until_nobody_can_ask(processes: warm_process.Processes) -> None:
    asked: list[tuple[bytes, list[int]]] = []

    def do(connection: socket.socket, files: list[int]) -> dict[str, Any] | None:
        with connection:
            asked.append((connection.recv(9), files))
        return {"arguments": []} if len(asked) == 2 else None

    here, control = socket.socketpair()
    processes.selector.unregister(processes.control)
    processes.selector.register(control, selectors.EVENT_READ)
    with closing(control), mock.patch.object(processes, "_do", do):
        processes.control, before = control, processes.control
        for said in (b"one", b"two"):
            ours, theirs = socket.socketpair()
            with ours, theirs:
                socket.send_fds(here, [b"?"], [theirs.fileno()])
                ours.sendall(said)
        assert processes.serve() == {"arguments": []}
        assert asked == [(b"one", []), (b"two", [])]
        here.close()
        assert processes.serve() is None
        processes.control = before


def test_what_a_forked_process_becomes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["own"])
    folder = tmp_path / "there"
    folder.mkdir()
    asked = {"folder": str(folder), "environment": {"A": "1"}, "arguments": ["-f", "x"]}
    called: list[Any] = []
    program = SimpleNamespace(main=lambda: called.append((list(sys.argv), dict(os.environ))))
    with mock.patch.dict(os.environ):
        with mock.patch.dict(sys.modules, {"a.program": program}):  # type: ignore[dict-item] # it has a main
            warm_process.become_program({**asked, "program": "a.program", "parent": 7})
        assert called == [(["a.program", "7", "-f", "x"], {"A": "1"})]
        assert Path.cwd() == folder
        launch = mock.Mock()
        kernel = SimpleNamespace(launch_new_instance=launch)
        with mock.patch.dict(sys.modules, {"ipykernel.kernelapp": kernel}):  # type: ignore[dict-item] # it launches
            warm_process.become_kernel({**asked, "parent": 7})
    assert sys.argv == ["ipykernel_launcher", "-f", "x"]
    launch.assert_called_once_with(["-f", "x", "--IPKernelApp.parent_handle=7"])


FORM = "it holds chapters, under each its parameters, each with its value"
NOTHING = 'proef: name: nothing is given; write a value of type str, "" for no text (naam)'


@over(
    ("text", "values"),
    [
        ("proef:\n  pace: 3\n", {"proef": {"pace": 3}}),
        ("proef:\n  pace: 2\n", {}),
        ("proef:\n  kind: dijk\n  pace: 3\n", {"proef": {"pace": 3, "kind": "dijk"}}),
        ('proef:\n  name: "~"\n  share: 1\n', {"proef": {"share": 1.0, "name": "~"}}),
        ("proef:\n  name: ~\n", f"line 2: {NOTHING}"),
        ("proef:\n  name: null\n", f"line 2: {NOTHING}"),
        ("proef:\n  name:\n", f"line 2: {NOTHING}"),
        ("proef: 3\n", f"line 1: not a mapping; {FORM}"),
        ("proef:\n  pace:3\n", f"line 1: not a mapping; {FORM}; write a space after the colon"),
        ("proeff:\n  pace: 3\n", "line 1: there is no chapter 'proeff'; the nearest is 'proef'"),
        ("proef:\n  pace: [1]\n", f"line 2: a list or a mapping, not one value; {FORM}"),
        ("proef:\n  pace: !a 3\n", "line 2: a tag (!a); write the value alone"),
        ("proef: !a\n  pace: 3\n", "line 1: a tag (!a); leave it out"),
        ("proef:\n  pace: 3\n  pace: 4\n", "line 3: 'pace' comes twice; leave one out"),
        ("proef:\n  ? [a]\n  : 3\n", f"line 2: a key that is no name; {FORM}"),
        ("", f"empty; {FORM}"),
        ("#" * 100_000, f"empty; {FORM}"),
        ("#" * 100_001, f"over 100000 bytes; {FORM}"),
    ],
)
def test_a_file_of_values(text: str, values: dict[str, Any] | str) -> None:
    declaration = Declaration("proef", (PACE, SHARE, NAME, KIND, DAY))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "values.yml"
        path.write_text(text, encoding="utf-8")
        try:
            found: object = read_parameter_file(path, [declaration])
        except KamerboekError as error:
            found = str(error)
        assert found == (f"{path}: {values}" if isinstance(values, str) else values)
        assert not isinstance(found, dict) or list(found) == list(values)


def test_another_default(project: Path) -> None:
    notebook = project / "chapters" / "proef.ipynb"
    before = notebook.read_bytes()
    with with_default(project / "chapters", "name", 'de "haven"') as written:
        assert written == [notebook]
        assert declaration_of(notebook).defaults["name"] == 'de "haven"'
        held = json.loads(notebook.read_bytes())
        assert held["cells"][1]["source"][1] == 'name: str = "de \\"haven\\""  # | naam\n'
        assert notebook.read_text(encoding="utf-8").startswith('{\n "cells": [\n  {\n')
        assert notebook.read_bytes().endswith(b"}\n")
    assert notebook.read_bytes() != before
    for name in ("pace", "nam", "other"):
        with with_default(project / "chapters", name, "x") as written:
            assert written == []
    (project / "chapters" / "geen.ipynb").write_text("[]", encoding="utf-8")
    with suppress(KeyError), with_default(project / "chapters", "name", "é") as written:
        assert written == [notebook]
        assert 'name: str = \\"é\\"' in notebook.read_text(encoding="utf-8")
        raise KeyError
    assert declaration_of(notebook).defaults["name"] == 'de "haven"'


def test_what_is_no_python() -> None:
    for source, said in (
        ("x = (", "a: line 1: not plain Python: '(' was never closed"),
        ("a\0b", "not plain Python: source code string cannot contain null bytes"),
    ):
        with pytest.raises(KamerboekError) as refused:
            python_tree(source, "a")
        assert str(refused.value).endswith(said)


@over(
    ("word", "value"),
    [
        *(("true", True), ("false", False), ("3", 3), ("-3", -3), ("0", 0), ("1.5", 1.5)),
        *((".inf", math.inf), ("-.inf", -math.inf), (".nan", math.nan)),
        *(("010", "010"), ("1_000", "1_000"), ("yes", "yes"), ("1,5", "1,5"), ("", "")),
        ("0.1234567890123456789", "0.1234567890123456789"),
    ],
)
def test_what_a_word_stands_for(word: str, value: object) -> None:
    assert repr(plain_value(word)) == repr(value)


def test_what_is_given_for_a_text_is_all_of_it() -> None:
    declaration = Declaration("proef", (PACE, NAME))
    given = given_in_options(declaration, [Option("pace", "3", "a"), Option("name", "3", "b")])
    assert given == {"pace": Given(3, "a"), "name": Given("3", "b")}


def test_how_many_runs_go_at_once(tmp_path: Path) -> None:
    jobs = [Job(tmp_path / "small.ipynb"), Job(tmp_path / "large.ipynb")]
    for job, size in zip(jobs, (1, 9), strict=True):
        job.notebook.write_text("x" * size, encoding="utf-8")
    done = mock.Mock(return_value=iter([(1, "b"), (0, "a")]))
    with (
        mock.patch.object(many, "done_at_once", done),
        mock.patch.object(many, "at_once", return_value=2),
        mock.patch.object(many, "end_warm_process") as ended,
    ):
        assert list(many.execute_many(jobs)) == [(1, "b"), (0, "a")]
        ended.assert_not_called()
        (_, arguments, doing), named = done.call_args
        assert (list(arguments), doing) == ([(1, jobs[1]), (0, jobs[0])], "runs notebooks")
        assert named == {"threads": True}
        done.return_value = iter([(1, "b"), (0, "a")])
        runs = many.execute_many(jobs)
        assert next(runs) == (1, "b")
        runs.close()  # type: ignore[attr-defined] # it is a generator
        ended.assert_called_once_with()


def test_what_is_asked_of_the_process_that_kernels_come_from(tmp_path: Path) -> None:
    process = mock.Mock(pid=7)
    process.poll.return_value = None
    with mock.patch.object(subprocess, "Popen", return_value=process) as started:
        asker = WarmProcess(("json",))
    (command,), settings = started.call_args
    assert command[0] == sys.executable
    assert Path(command[1]).name == "warm_process.py"
    assert command[2:] == [*warm.SHARED]
    assert {name: settings["env"][name] for name in warm.ONE_THREAD} == warm.ONE_THREAD
    assert settings["start_new_session"] is True
    assert (asker.pid, asker.running()) == (7, True)
    sent: list[tuple[int, int]] = []

    def send(_: socket.socket, said: list[bytes], files: list[int]) -> None:
        assert said == [b"?"]
        sent.append((os.dup(files[0]), len(files)))

    def told() -> list[tuple[dict[str, Any], int]]:
        """Return what was asked, with how many files came along."""
        found = []
        for file, count in sent:
            with socket.socket(fileno=file) as theirs:
                found.append((json.loads(theirs.recv(4096)), count))
        sent.clear()
        return found

    with mock.patch.object(socket, "send_fds", send):
        asker.warm()
        asker.warm()
        assert told() == [({"load": ["json"]}, 1)]
        asker.close()
        process.kill.assert_called_once_with()  # there is no kernel that it has to end
        with closing(asker.fork(["-f", "x"], tmp_path, {"A": "1"})._connection):
            asked = {"arguments": ["-f", "x"], "folder": str(tmp_path), "environment": {"A": "1"}}
            assert told() == [(asked, 1)]
        with closing(asker.fork_program("a.b", ("c",), (0, 1, 2), {"A": "1"})._connection):
            asked = {"program": "a.b", "arguments": ["c"], "folder": str(Path.cwd())}
            assert told() == [(asked | {"environment": {"A": "1"}}, 4)]
    asker.close()
    process.kill.assert_called_once_with()
    assert process.wait.call_count == 2


def test_two_kernels_do_not_draw_the_same_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["own"])
    asked = {"folder": str(tmp_path), "environment": {}, "arguments": [], "parent": 7}
    drawing = mock.Mock()
    kernel = SimpleNamespace(launch_new_instance=mock.Mock())
    loaded: Any = {"ipykernel.kernelapp": kernel, "numpy": drawing}
    with mock.patch.dict(os.environ), mock.patch.dict(sys.modules, loaded):
        warm_process.become_kernel(asked)
        drawing.random.seed.assert_called_once_with()
        del sys.modules["numpy"]
        warm_process.become_kernel(asked)
    drawing.random.seed.assert_called_once_with()
