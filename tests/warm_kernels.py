"""Has nbval start its kernels as a book does: `-p tests.warm_kernels`.

Each notebook has a kernel of its own all the same, forked from a process that has loaded what
chapters import; that takes half of the time. `make test-long` holds such kernels against ordinary
ones.
"""

from __future__ import annotations

from typing import Any

import nbval.kernel
from jupyter_client.manager import KernelManager

from kamerboek.run.warm_kernels import WarmProvisioner


class WarmManager(KernelManager):
    """Starts a kernel from the warm process of this process."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.provisioner = WarmProvisioner(kernel_spec=self.kernel_spec, parent=self)


nbval.kernel.KernelManager = WarmManager
