"""Kernels that start warm: forked from a process that has the imports of a chapter behind it.

Only the starting of a kernel is ours. papermill, nbclient and the protocol of kernels stay what
they are, and so do the outputs. Where forking is not safe, kernels start as they always do.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from kamerboek.run.warm import CAN_FORK, warm_process

LAUNCHER = "ipykernel_launcher"


class WarmKernelManager(AsyncKernelManager):
    """Starts a kernel from the warm process of this process."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.provisioner = WarmProvisioner(kernel_spec=self.kernel_spec, parent=self)


class WarmProvisioner(LocalProvisioner):
    """Has a kernel forked instead of started; the rest is as with any kernel of this machine."""

    process: Any = None

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Start the kernel that `cmd` starts, in `cwd` with the environment `env`.

        It is an ordinary start where there is no fork, or where the kernel is of another kind.
        """
        if not CAN_FORK or cmd[:1] != [sys.executable] or LAUNCHER not in cmd:
            return await super().launch_kernel(cmd, **kwargs)
        arguments = cmd[cmd.index(LAUNCHER) + 1 :]
        folder = Path(kwargs.get("cwd") or Path.cwd())
        kernel = warm_process().fork(arguments, folder, dict(kwargs["env"]))
        self.process, self.pid, self.pgid, self.cwd = kernel, kernel.pid, kernel.pid, folder
        return self.connection_info
