"""Tests at once, in processes forked from the one that collected them: `--workers 3`.

Those of pytest-xdist import and collect everything anew, each by itself. Here the tests of a file
stay in one process too, in their order, and a process that is done with a file gets the next. A
process has a folder of its own for its temporary files, called as with pytest-xdist.
"""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
import traceback
import warnings
from collections.abc import Iterator
from contextlib import suppress
from itertools import groupby
from multiprocessing import Pipe
from multiprocessing.connection import Connection, wait
from typing import Any

import pytest

from kamerboek.run.warm import CAN_FORK

FOLDER = "popen-gw{}"
"""Of the process with this number, in the folder of the whole run."""

SHOWN_BY = ("terminalreporter", "terminalprogress")
"""The plugins that tell who waits how it goes: only the process that collected does."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--workers", type=int, default=0, help="processes that run tests at once")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    option = session.config.option
    if not (CAN_FORK and option.workers) or option.collectonly or session.testsfailed:
        return None
    files = [
        list(numbers)
        for _, numbers in groupby(range(len(session.items)), lambda n: session.items[n].path)
    ]
    session.config._tmp_path_factory.getbasetemp()
    gc.collect()
    gc.freeze()  # What was collected stays: no process need look what of it can go.
    workers = {}
    try:
        for number in range(option.workers):
            connection, pid = fork(session, number, [*workers])
            workers[connection] = pid
        while workers:
            for connection in wait([*workers]):
                try:
                    said = connection.recv()
                except EOFError:
                    _, status = os.waitpid(workers.pop(connection), 0)
                    if status:
                        session.shouldfail = f"a process of tests ended with status {status}"
                else:
                    take(session, connection, said, files)
                if session.shouldfail:
                    raise session.Failed(session.shouldfail)
                if session.shouldstop:
                    raise session.Interrupted(session.shouldstop)
    finally:
        for pid in workers.values():
            os.kill(pid, signal.SIGTERM)
            os.waitpid(pid, 0)
    return True


def take(session: pytest.Session, connection: Connection, said: Any, files: list[Any]) -> None:
    """Take what a process says: a report, what went wrong besides, or None: it asks for tests."""
    hook, config = session.config.hook, session.config
    if said is None:
        connection.send(files.pop(0) if files else [])
    elif isinstance(said, str):
        session.shouldfail = said
    else:
        report = hook.pytest_report_from_serializable(config=config, data=said)
        hook.pytest_runtest_logreport(report=report)


def fork(session: pytest.Session, number: int, others: list[Connection]) -> tuple[Connection, int]:
    """Fork a process that asks for tests and runs them; return the connection to it, and its id."""
    ours, theirs = Pipe()
    sys.stdout.flush()
    sys.stderr.flush()
    with warnings.catch_warnings():
        # Libraries of numbers have threads of their own, and see to it themselves.
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid:
        theirs.close()
        return ours, pid
    status = 1
    try:
        for connection in (ours, *others):
            connection.close()
        be_worker(session, number, theirs)
        atexit._run_exitfuncs()
        status = 0
    except BaseException:  # noqa: BLE001 - whatever it is, the one that collected says so
        with suppress(OSError):
            theirs.send(f"a process of tests: {traceback.format_exc()}")
    finally:
        os._exit(status)


class Reports:
    """A plugin that hands on each report."""

    def __init__(self, connection: Connection, config: pytest.Config) -> None:
        self._connection, self._config = connection, config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        to_data = self._config.hook.pytest_report_to_serializable
        self._connection.send(to_data(config=self._config, report=report))


def be_worker(session: pytest.Session, number: int, connection: Connection) -> None:
    """Run the tests that are handed out over the connection."""
    config = session.config
    for name in SHOWN_BY:
        if config.pluginmanager.has_plugin(name):
            config.pluginmanager.unregister(name=name)
    config.pluginmanager.register(Reports(connection, config))
    # What is captured goes into files, which two processes may not share.
    capture = config.pluginmanager.getplugin("capturemanager")
    capture.stop_global_capturing()
    capture.start_global_capturing()
    capture.suspend_global_capture()
    factory = config._tmp_path_factory
    factory._basetemp = factory.getbasetemp() / FOLDER.format(number)
    factory._basetemp.mkdir()
    item = None
    for following in handed_out(session, connection):
        if item is not None:
            config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if session.shouldfail or session.shouldstop:
            break
        item = following
    session._setupstate.teardown_exact(None)
    config._ensure_unconfigure()


def handed_out(session: pytest.Session, connection: Connection) -> Iterator[pytest.Item | None]:
    """Yield the tests that are handed out, file by file, and None after the last."""
    while True:
        connection.send(None)
        numbers = connection.recv()
        if not numbers:
            yield None
            return
        for each in numbers:
            yield session.items[each]
