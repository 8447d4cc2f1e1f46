"""The process that kernels are forked from, which has the imports of a chapter behind it.

What renders a book is forked from it too, as soon as it has loaded what both need: that is two
thirds of what either loads. Nothing of Jupyter is loaded here: a build begins to warm before it
loads what talks to kernels.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

SHARED = (
    "pandas",
    "myst_nb.ext.glue",
    "kamerboek.chapter",
    "kamerboek.figures",
    "kamerboek.figures.ready",
)
"""What chapters import and what renders them too."""

MODULES = (
    "ipykernel.kernelapp",
    "ipykernel.debugger",
    "IPython.core.debugger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "sqlite3",
    "tornado.platform.asyncio",
    "altair",
    "kamerboek.chapter.what_if",
    "kamerboek.charts.layers",
    "kamerboek.edition.ready",
)
"""What else chapters import. Names only: running a notebook knows nothing of what is in it."""

CAN_FORK = sys.platform == "linux"
"""Windows has no fork; on macOS a forked process may not use the system's own libraries."""

ONE_THREAD = {
    "JE_ARROW_MALLOC_CONF": "background_thread:false",
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
"""A fork keeps one thread; a library of numbers must not have started others before it."""


class Forked:
    """A kernel or a program that another process forked, with what is used of `Popen`."""

    stdin = stdout = stderr = None

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection
        self._said = b""
        self.returncode: int | None = None

    @property
    def pid(self) -> int:
        """Its process id, when that has come; raises ChildProcessError when none comes."""
        while b"\n" not in self._said:
            said = self._connection.recv(64)
            if not said:
                raise ChildProcessError("the process that kernels are forked from has ended")
            self._said += said
        return int(self._said.splitlines()[0])

    def poll(self) -> int | None:
        """Return the exit code, or None while it runs."""
        return self._take(socket.MSG_DONTWAIT)

    def wait(self) -> int:
        """Wait for its end and return its exit code."""
        code = self._take(0)
        assert code is not None  # noqa: S101 - what blocks returns with something
        return code

    def send_signal(self, number: int) -> None:
        """Send it a signal when it runs; it never begins where it has not begun."""
        if self.poll() is None:
            if b"\n" in self._said:
                os.kill(self.pid, number)
            else:
                self._end(-signal.SIGKILL)  # who lets go of the connection ends it

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)

    def _take(self, flags: int) -> int | None:
        """Return the exit code, which comes after the process id; None where it has not come."""
        while self.returncode is None and self._said.count(b"\n") < 2:
            try:
                said = self._connection.recv(64, flags)
            except BlockingIOError:
                return None
            except ConnectionError:
                said = b""
            self._said += said
            if not said:  # the warm process has ended, and what it forked with it
                self._end(-signal.SIGKILL)
        if self.returncode is None:
            self._end(int(self._said.splitlines()[1]))
        return self.returncode

    def _end(self, code: int) -> None:
        self.returncode = code
        self._connection.close()


Environment = Mapping[str, str]
Program = Forked | subprocess.Popen[bytes]


class WarmProcess:
    """The process that kernels are forked from; it ends when this process does, in any way."""

    def __init__(self, modules: tuple[str, ...] = MODULES) -> None:
        self._lock = threading.Lock()
        self._modules = modules
        self._warm = self._has_kernels = False
        self._control, other = socket.socketpair()
        with other:
            self._process = self._started(other.fileno())

    def _started(self, control: int) -> Program:
        """Start the process, which is asked over the socket `control`."""
        return subprocess.Popen(  # noqa: S603 - our own interpreter and file
            [sys.executable, str(Path(__file__).with_name("warm_process.py")), *SHARED],
            stdin=control,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # As it ends, a kernel may say things that help nobody.
            env={**os.environ, **ONE_THREAD},
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        """The id of the process."""
        return int(self._process.pid)

    def warm(self) -> None:
        """Have it load what kernels need, and not only what they need beside others.

        Raises OSError when the process has ended.
        """
        with self._lock:
            if not self._warm:
                self._ask({"load": self._modules}).close()
                self._warm = True

    def call(self, module: str, function: str, given: Sequence[str]) -> None:
        """Have it call a function of a module, for what that leaves to the kernels after it.

        Raises OSError when the process has ended.
        """
        self.warm()
        with self._lock:
            asked = {"module": module, "function": function, "given": list(given)}
            self._ask({"call": asked}).close()

    def fork(self, arguments: list[str], folder: Path, environment: dict[str, str]) -> Forked:
        """Return a new kernel; raises OSError when the process has ended."""
        self.warm()
        asked = {"arguments": arguments, "folder": str(folder), "environment": environment}
        with self._lock:
            connection = self._ask(asked)
            self._has_kernels = True
        return Forked(connection)

    def fork_program(
        self, module: str, arguments: Sequence[str], files: Sequence[int], environment: Environment
    ) -> Forked:
        """Return a module's `main` as a process of its own, with these files as its standard ones.

        Its first argument is the id of the process that it was forked from. Raises OSError when the
        process has ended.
        """
        asked = {
            "program": module,
            "arguments": list(arguments),
            "folder": os.getcwd(),  # noqa: PTH109 - JSON holds no path
            "environment": dict(environment),
        }
        with self._lock:
            connection = self._ask(asked, *files)
        return Forked(connection)

    def _ask(self, what: Mapping[str, object], *files: int) -> socket.socket:
        """Ask for something; return the connection on which the answer comes."""
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                socket.send_fds(self._control, [b"?"], [theirs.fileno(), *files])
            ours.sendall(json.dumps(what).encode() + b"\n")
        except OSError:
            ours.close()
            raise
        return ours

    def running(self) -> bool:
        """Say whether it is there to be asked."""
        return self._process.poll() is None

    def close(self) -> None:
        """End the process and its kernels; a program that it forked ends with it too."""
        self._control.close()
        if not self._has_kernels:
            self._process.kill()  # it may be loading, and there is nothing that it has to end
        self._process.wait()


_starting = threading.Lock()
_warm: dict[int, WarmProcess] = {}
"""The warm process of each process, by process id: one that was forked may not use its parent's."""


def begin_to_load() -> None:
    """Have the process that kernels are forked from load what they share with what renders."""
    if CAN_FORK:
        warm_process()


def begin_to_warm() -> None:
    """Have the process that kernels are forked from load what it needs, where there is fork."""
    if CAN_FORK:
        warm_process().warm()


def begin_call(module: str, function: str, *given: str) -> None:
    """Have a function of a module be called in the process that kernels are forked from.

    Kernels that are asked for after this have what it leaves there. Where there is no fork, and
    where it raises, they have not.
    """
    if CAN_FORK:
        warm_process().call(module, function, given)


def begin_program(
    module: str, arguments: Sequence[str], files: Sequence[int], environment: Environment
) -> Program:
    """Have a module's `main` begin as a process of its own, and return it.

    `files` are its standard input, output and error. Its first argument is the id of the process
    that it may not outlive.
    """
    if CAN_FORK:
        return warm_process().fork_program(module, arguments, files, environment)
    given, said, also_said = files
    # -P: a package of this name in the working directory is not this one.
    begun = [sys.executable, "-P", "-c", f"from {module} import main; main()", str(os.getpid())]
    return subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [*begun, *arguments],
        stdin=given,
        stdout=said,
        stderr=also_said,
        env=environment,
    )


def warm_process() -> WarmProcess:
    """Return the warm process of this process; it is started when there is none."""
    with _starting:
        own = _warm.get(os.getpid())
        if own is not None and not own.running():
            own.close()
            own = None
        if own is None:
            own = _warm[os.getpid()] = WarmProcess()
            atexit.register(own.close)
        return own


def end_warm_process() -> None:
    """End the warm process of this process, for who starts no more kernels for a while."""
    own = _warm.pop(os.getpid(), None)
    if own is not None:
        own.close()
