"""Has nbval run notebooks in one kernel: `-p tests.one_kernel`.

For notebooks that do the same and differ in what is said of it only. One in a folder `own` has a
kernel of its own, as with nbval alone.
"""

from __future__ import annotations

from pathlib import Path

import nbval.plugin
from nbval.kernel import RunningKernel

from tests.test_strict_nbval import OWN


class Kept(RunningKernel):
    """A kernel that the next notebook has too."""

    def stop(self) -> None:
        """Let it run."""


kept: list[Kept] = []


def running_kernel(name: str, cwd: str, startup_timeout: float) -> RunningKernel:
    """Return the kernel for a notebook in the folder `cwd`."""
    if Path(cwd).name == OWN:
        return RunningKernel(name, cwd, startup_timeout)
    if not kept:
        kept.append(Kept(name, cwd, startup_timeout))
    return kept[0]


def pytest_unconfigure() -> None:
    for kernel in kept:
        RunningKernel.stop(kernel)


nbval.plugin.RunningKernel = running_kernel
