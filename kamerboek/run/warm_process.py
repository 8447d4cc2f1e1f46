"""A process that has imported what chapters need, and forks a kernel for whoever asks.

It is started as a file by itself (see `warm.py`) and imports nothing of this package but what its
arguments and those who ask name. It has one thread, for a fork keeps only the thread that forks.

It is asked over its standard input, a socket. What is asked for has a socket of its own, which
comes along with the asking: over it goes what shall be forked (one line of JSON): a kernel, or a
program with the files that come along too. Back comes the process id (a line) and, when that has
ended, its exit code. Whoever lets go of that socket ends the process; when nobody holds the other
end of standard input, all of them end, and this process too. So nothing stays behind when the one
that asked is killed. Or what is asked is to load more, or to call a function of a module: what is
asked for next is forked after that.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import selectors
import signal
import socket
import sys
from typing import Any


def main() -> None:
    """Import the modules that the arguments name and serve; a kernel leaves by here too."""
    gc.disable()  # What is loaded stays: to look for what can go took a sixth of the time.
    del sys.path[0]  # The folder of this file; a kernel puts its own folder there.
    control = socket.socket(fileno=os.dup(0))
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    load(sys.argv[1:])
    asked = Processes(control).serve()
    if asked is None:
        os._exit(0)  # To let go of all that is loaded takes half a second, which somebody awaits.
    gc.enable()
    if "program" in asked:
        become_program(asked)
    else:
        become_kernel(asked)


def load(modules: list[str]) -> None:
    """Import modules, to stay."""
    for module in modules:
        try:
            importlib.import_module(module)
        except Exception:  # noqa: BLE001, S112 - the chapter that imports it says what is wrong
            continue
    gc.freeze()  # The collections of what is forked need not look at what was there before it.


def call(module: str, function: str, given: list[str]) -> None:
    """Call a function for what it leaves in this process."""
    try:
        getattr(importlib.import_module(module), function)(*given)
    except Exception:  # noqa: BLE001 - the chapter that needs it says what is wrong
        return
    gc.freeze()


STANDARD = 3
"""Standard input, output and error."""


class Processes:
    """What was forked and has not ended, each with the socket of who asked."""

    def __init__(self, control: socket.socket) -> None:
        self.control = control
        self.running: dict[int, socket.socket] = {}
        self.selector = selectors.DefaultSelector()
        self.ended, wakeup = socket.socketpair()
        for end in (self.ended, wakeup):
            end.setblocking(False)
        self.wakeup = wakeup
        signal.set_wakeup_fd(wakeup.fileno())
        signal.signal(signal.SIGCHLD, lambda *_: None)
        self.selector.register(control, selectors.EVENT_READ)
        self.selector.register(self.ended, selectors.EVENT_READ)

    def serve(self) -> dict[str, Any] | None:
        """Fork until nobody can ask any more; returns in what was forked, with what it shall be."""
        while True:
            for key, _ in self.selector.select():
                if key.fileobj is self.ended:
                    self.ended.recv(4096)
                    self._reap()
                elif key.fileobj is self.control:
                    _, descriptors, _, _ = socket.recv_fds(self.control, 1, 1 + STANDARD)
                    if not descriptors:
                        self._end_all()
                        return None
                    asked = self._do(socket.socket(fileno=descriptors[0]), descriptors[1:])
                    if asked is not None:
                        return asked
                elif key.data in self.running:
                    self._end(key.data)

    def _do(self, connection: socket.socket, files: list[int]) -> dict[str, Any] | None:
        """Do what is asked; returns in what was forked what it shall be, and None here."""
        with connection.makefile(encoding="utf-8") as lines:
            line = lines.readline()
        asked: dict[str, Any] = json.loads(line) if line.endswith("\n") else {}
        if "arguments" in asked:
            return self._fork(connection, files, asked)
        connection.close()  # Who asked was gone before it had said what, or asks for no process.
        load(asked.get("load", []))
        if "call" in asked:
            call(**asked["call"])
        return None

    def _fork(
        self, connection: socket.socket, files: list[int], asked: dict[str, Any]
    ) -> dict[str, Any] | None:
        """Fork a process; returns what it shall be in that process, and None here."""
        asked["parent"] = os.getpid()
        pid = os.fork()
        if pid == 0:
            self._let_go(connection)
            for number, file in enumerate(files):
                os.dup2(file, number)
        for file in files:
            os.close(file)
        if pid == 0:
            return asked
        # Both set it, so that neither has to wait for the other: a signal goes to the group.
        os.setpgid(pid, pid)
        self.running[pid] = connection
        self.selector.register(connection, selectors.EVENT_READ, pid)
        self._say(connection, pid)
        return None

    def _let_go(self, connection: socket.socket) -> None:
        """Close, in a kernel, what belongs to the process that it was forked from."""
        os.setpgid(0, 0)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        self.selector.close()
        for each in (self.control, self.ended, self.wakeup, connection, *self.running.values()):
            each.close()

    def _reap(self) -> None:
        for pid in list(self.running):
            ended = os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            if ended is not None:
                self._kill(pid)  # What the kernel itself has started and left.
                _, status = os.waitpid(pid, 0)
                connection = self.running.pop(pid)
                self.selector.unregister(connection)
                self._say(connection, os.waitstatus_to_exitcode(status))
                connection.close()

    def _end(self, pid: int) -> None:
        self._kill(pid)
        os.waitpid(pid, 0)
        connection = self.running.pop(pid)
        self.selector.unregister(connection)
        connection.close()

    def _end_all(self) -> None:
        for pid in list(self.running):
            self._end(pid)

    @staticmethod
    def _kill(pid: int) -> None:
        try:
            os.killpg(pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            # macOS refuses a group of which only a zombie is left.
            return

    @staticmethod
    def _say(connection: socket.socket, number: int) -> None:
        try:
            connection.sendall(f"{number}\n".encode())
        except OSError:
            return  # Who asked is gone; its end of the socket says so too.


def become_program(asked: dict[str, Any]) -> None:
    """Be the `program` that was asked for, a module's `main`."""
    _move(asked)
    sys.argv = [asked["program"], str(asked["parent"]), *asked["arguments"]]
    importlib.import_module(asked["program"]).main()


def become_kernel(asked: dict[str, Any]) -> None:
    """Be the kernel that was asked for: `arguments`, `folder` and `environment`."""
    _move(asked)
    if "numpy" in sys.modules:
        # Else two kernels would draw the same numbers; Python's own `random` sees to it itself.
        sys.modules["numpy"].random.seed()
    sys.argv = ["ipykernel_launcher", *asked["arguments"]]
    from ipykernel.kernelapp import launch_new_instance

    # A kernel ends itself when the process with this id is no longer its parent. By itself it
    # would have looked for the id in the environment when ipykernel was imported.
    parent = f"--IPKernelApp.parent_handle={asked['parent']}"
    launch_new_instance([*asked["arguments"], parent])


def _move(asked: dict[str, Any]) -> None:
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])


if __name__ == "__main__":
    main()
