"""Run a notebook and keep of the result only what depends on its contents.

papermill is loaded when something runs: a build that has nothing to do shall not wait for it.
"""

from __future__ import annotations

import importlib
import logging
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamerboek.errors import KamerboekError
from kamerboek.run.warm import begin_to_warm

if TYPE_CHECKING:
    import nbformat

KERNEL = "python3"

INJECTED = "injected-parameters"
"""The tag of the cell in which papermill puts values; its id too, for papermill makes one up."""

START_TIMEOUT = 120
"""Seconds that a kernel may take to start, on a machine that is busy with other things."""

OUTPUT_TIMEOUT = 120
"""Seconds that what a cell showed may take to come after the cell has ended, on such a machine: the
library's own four were too few."""

FILE_SYSTEMS = "pyarrow.fs"

FIRST = "--IPKernelApp.exec_lines"
"""The kernel's option for a line that it runs when it has started."""

NO_PIPES = "from kamerboek.pipes import refuse_pipes; refuse_pipes(); del refuse_pipes"
"""The line by which a kernel waits for no pipe, as a command does not."""

QUIET_KERNEL = "--IPKernelApp.log_level=CRITICAL"
"""A failing cell is our error to report; the kernel's own remarks would stand beside that line."""


def execute_notebook(
    notebook: Path, parameters: Mapping[str, Any] | None = None, first: str = ""
) -> str:
    """Run `notebook` in its own folder and return the executed, normalised notebook as text.

    With `parameters`, the cell that sets them stays in it: without it the outputs would not be
    those of the code. `first` is a line that its kernel runs before all cells, and that the
    notebook does not have. Nothing is written beside the notebook. Raises KamerboekError naming
    notebook, cell and error when a cell fails, ends its kernel, or the file is not a notebook.
    """
    if not notebook.is_file():
        raise KamerboekError(f"{notebook}: no such notebook")
    begin_to_warm()  # it takes longer than to load papermill, which is done meanwhile
    import nbformat

    _leave_other_places()
    import papermill
    from papermill.exceptions import PapermillExecutionError
    from traitlets.config import Config

    from kamerboek.run.warm_kernels import WarmKernelManager

    logging.getLogger("papermill").setLevel(logging.CRITICAL)
    # It makes a text of what it has run before it sees that the text is written nowhere.
    papermill.execute.write_ipynb = lambda *_: None
    at = injected = 0

    def started(cell: nbformat.NotebookNode, cell_index: int) -> None:
        nonlocal at, injected
        injected += INJECTED in cell.metadata.get("tags", [])
        at = cell_index + 1 - injected  # as the notebook numbers them that somebody wrote

    with tempfile.TemporaryDirectory() as folder:
        try:
            executed = papermill.execute_notebook(
                str(notebook),
                None,  # Papermill would write all of it anew twice for each cell.
                parameters=dict(parameters or {}),
                kernel_name=KERNEL,
                language="python",
                # Not papermill's own `cwd`: this process has one, and may run others meanwhile.
                resources={"metadata": {"path": str(notebook.resolve().parent)}},
                progress_bar=False,
                start_timeout=START_TIMEOUT,
                iopub_timeout=OUTPUT_TIMEOUT,
                config=Config({"KernelManager": _local_sockets(Path(folder))}),
                extra_arguments=[
                    QUIET_KERNEL,
                    *(f"{FIRST}={line}" for line in (NO_PIPES, first) if line),
                ],
                kernel_manager_class=WarmKernelManager,
                on_cell_start=started,
                shutdown_kernel="immediate",
            )
        except PapermillExecutionError as error:
            raise KamerboekError(f"{notebook}: cell {at}: {error.ename}: {error.evalue}") from error
        except nbformat.reader.NotJSONError as error:
            raise KamerboekError(f"{notebook}: not a notebook") from error
        except (RuntimeError, ChildProcessError) as error:
            # So nbclient says that a kernel did not start, or is no longer there.
            place = f"cell {at}: " if at else ""
            raise KamerboekError(f"{notebook}: {place}{error}") from error
    return normalised(executed, keep_injected=bool(parameters))


def _leave_other_places() -> None:
    """Have papermill not load what it would read notebooks with from elsewhere than a disk.

    It does without where that is not installed. It took a fifth of the time of loading papermill.
    """
    if "papermill" in sys.modules or FILE_SYSTEMS in sys.modules:
        return
    sys.modules[FILE_SYSTEMS] = None  # type: ignore[assignment] # so Python says it is not there
    try:
        importlib.import_module("papermill")
    finally:
        del sys.modules[FILE_SYSTEMS]


def _local_sockets(folder: Path) -> dict[str, str]:
    """Return the kernel's settings: it talks over sockets in `folder`, not over the network.

    By itself jupyter_client puts them in the working directory under fixed names, so that kernels
    started there at the same time wait for each other for ever.
    """
    return {"transport": "ipc", "connection_file": str(folder / "kernel.json")}


def normalised(notebook: nbformat.NotebookNode, *, keep_injected: bool = False) -> str:
    """Return a notebook as text without what changes from run to run or machine to machine.

    Times, papermill's record and the interpreter's version go, and the cell with injected
    parameters unless `keep_injected`; cells, tags, outputs and execution counts stay.
    """
    import nbformat

    notebook.metadata = nbformat.from_dict(
        {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": KERNEL},
            "language_info": {"name": "python"},
        }
    )
    kept = []
    for cell in notebook.cells:
        tags = cell.metadata.get("tags", [])
        if INJECTED in tags:
            if not keep_injected:
                continue
            tags = [INJECTED, "hide-input"]
            if "id" in cell:
                cell.id = INJECTED
        cell.metadata = nbformat.from_dict({"tags": tags} if tags else {})
        kept.append(cell)
    notebook.cells = kept
    nbformat.validate(notebook)
    return str(nbformat.writes(notebook)) + "\n"


def notebooks_of(folder: Path) -> list[Path]:
    """Return the notebooks of `folder`, sorted; raises KamerboekError when there are none."""
    found = sorted(folder.glob("*.ipynb"))
    if not found:
        raise KamerboekError(f"{folder}: there are no notebooks here")
    return found
