"""What a command and all that it starts take: seconds, seconds of processor, memory at the most."""

from __future__ import annotations

import os
import resource
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

EVERY = 0.25
"""Seconds between two looks at the memory."""


@dataclass(frozen=True)
class Tree:
    """What a command took; `megabytes` are its resident memory and that of all that it started.

    What two processes share counts twice in it. Where there is no `/proc` it is nought.
    """

    seconds: float
    processor: float
    megabytes: float


def measured(command: Sequence[str], folder: Path) -> Tree:
    """Run a command and measure it; raises CalledProcessError when it fails."""
    before, started = _processor(), time.perf_counter()
    peak = 0.0
    with subprocess.Popen(  # noqa: S603 - our own commands
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        while process.poll() is None:
            peak = max(peak, sum(_kilobytes(each) for each in _tree(process.pid)) / 1024)
            time.sleep(EVERY)
        said = process.stderr.read() if process.stderr else b""
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, stderr=said)
    return Tree(time.perf_counter() - started, _processor() - before, peak)


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def processor_of_all() -> float:
    """Return the seconds of processor of this process and all that it started and that is there.

    What has ended counts too, once it was waited for. Only where there is a `/proc`.
    """
    fields = (
        _read(Path(f"/proc/{each}/stat")).rpartition(")")[2].split() for each in _tree(os.getpid())
    )
    return sum(int(ticks) for each in fields for ticks in each[11:15]) / os.sysconf("SC_CLK_TCK")


def _tree(process: int) -> Iterator[int]:
    yield process
    for thread in Path(f"/proc/{process}/task").glob("*"):
        for child in _read(thread / "children").split():
            yield from _tree(int(child))


def _kilobytes(process: int) -> int:
    for line in _read(Path(f"/proc/{process}/status")).splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    return 0


def _read(path: Path) -> str:
    """Return a file of a process, empty when the process has ended."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""
