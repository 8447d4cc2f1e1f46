"""The process that kernels are forked from, which has the imports of a chapter behind it.

Nothing of Jupyter is loaded here: a build begins to warm before it loads what talks to kernels.
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
from pathlib import Path

MODULES = (
    "ipykernel.kernelapp",
    "IPython.extensions.storemagic",
    "sqlite3",
    "tornado.platform.asyncio",
    "pandas",
    "altair",
    "myst_nb.ext.glue",
    "kamerboek.chapter",
    "kamerboek.chapter.what_if",
    "kamerboek.charts.layers",
    "kamerboek.edition.ready",
    "kamerboek.figures",
    "networkx",
)
"""What chapters import. Names only: running a notebook knows nothing of what is in it."""

CAN_FORK = sys.platform == "linux"
"""Windows has no fork; on macOS a forked process may not use the system's own libraries."""

ONE_THREAD = {
    "JE_ARROW_MALLOC_CONF": "background_thread:false",
    "MKL_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
"""A fork keeps one thread; a library of numbers must not have started others before it."""


class ForkedKernel:
    """A kernel that another process forked, with the part of `subprocess.Popen` that is used."""

    stdin = stdout = stderr = None

    def __init__(self, connection: socket.socket) -> None:
        """Wait for the kernel's process id; raises ChildProcessError when none comes."""
        self._connection = connection
        self.returncode: int | None = None
        said = b""
        while not said.endswith(b"\n"):
            byte = connection.recv(1)
            if not byte:
                raise ChildProcessError("the process that kernels are forked from has ended")
            said += byte
        self.pid = int(said)

    def poll(self) -> int | None:
        """Return the exit code, or None while the kernel runs."""
        return self._take(socket.MSG_DONTWAIT)

    def wait(self) -> int:
        """Wait for the end of the kernel and return its exit code."""
        code = self._take(0)
        assert code is not None  # noqa: S101 - what blocks returns with something
        return code

    def send_signal(self, number: int) -> None:
        """Send the kernel a signal when it runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask the kernel to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End the kernel."""
        self.send_signal(signal.SIGKILL)

    def _take(self, flags: int) -> int | None:
        if self.returncode is None:
            try:
                said = self._connection.recv(64, flags)
            except BlockingIOError:
                return None
            except ConnectionError:
                said = b""
            # Without a word the warm process has ended, and its kernels with it.
            self.returncode = int(said) if said else -signal.SIGKILL
            self._connection.close()
        return self.returncode


class WarmProcess:
    """The process that kernels are forked from; it ends when this process does, in any way."""

    def __init__(self, modules: tuple[str, ...] = MODULES) -> None:
        self._lock = threading.Lock()
        self._control, other = socket.socketpair()
        with other:
            self._process = subprocess.Popen(  # noqa: S603 - our own interpreter and file
                [sys.executable, str(Path(__file__).with_name("warm_process.py")), *modules],
                stdin=other.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,  # As it ends, a kernel may say things that help nobody.
                env={**os.environ, **ONE_THREAD},
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The id of the process."""
        return int(self._process.pid)

    def fork(self, arguments: list[str], folder: Path, environment: dict[str, str]) -> ForkedKernel:
        """Return a new kernel; raises OSError when the process has ended."""
        asked = {"arguments": arguments, "folder": str(folder), "environment": environment}
        ours, theirs = socket.socketpair()
        try:
            with theirs, self._lock:
                socket.send_fds(self._control, [b"k"], [theirs.fileno()])
            ours.sendall(json.dumps(asked).encode() + b"\n")
            return ForkedKernel(ours)
        except OSError:
            ours.close()
            raise

    def running(self) -> bool:
        """Say whether it is there to be asked."""
        return self._process.poll() is None

    def close(self) -> None:
        """End the process and its kernels."""
        self._control.close()
        self._process.wait()


_starting = threading.Lock()
_warm: dict[int, WarmProcess] = {}
"""The warm process of each process, by process id: one that was forked may not use its parent's."""


def begin_to_warm() -> None:
    """Have the process that kernels are forked from load what it needs, where there is fork."""
    if CAN_FORK:
        warm_process()


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
