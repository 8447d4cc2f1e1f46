"""Rendering a folder by Jupyter Book, in a process of its own that ends when its parent does."""

from __future__ import annotations

import gc
import importlib
import logging
import os
import re
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryFile
from types import ModuleType, SimpleNamespace
from typing import IO

from kamerboek.errors import KamerboekError
from kamerboek.loading import collect_rarely
from kamerboek.memory import remembering
from kamerboek.parent import end_with
from kamerboek.run.warm import Program, begin_program

MODULES = (
    "jupyter_book.cli.main",
    "jupyter_book.sphinx",
    "myst_nb.sphinx_",
    "myst_nb.sphinx_ext",
    "sphinx.builders.html",
    "sphinx_external_toc",
    "kamerboek.book.extension",
)
"""What rendering loads by itself too, only later."""

OTHER_BUILDERS = frozenset(
    (
        "sphinx.builders.changes",
        "sphinx.builders.epub3",
        "sphinx.builders.linkcheck",
        "sphinx.builders.manpage",
        "sphinx.builders.singlehtml",
        "sphinx.builders.texinfo",
        "sphinx.builders.text",
        "sphinx.builders.xml",
        "sphinx.domains.c",
        "sphinx.domains.cpp",
        "sphinx.domains.javascript",
        "sphinx.domains.rst",
        "sphinx.transforms.i18n",
        "sphinxcontrib.applehelp",
        "sphinxcontrib.devhelp",
        "sphinxcontrib.htmlhelp",
        "sphinxcontrib.qthelp",
        "sphinxcontrib.serializinghtml",
    )
)
"""What Sphinx has for other things than pages, for documents about programs, for translations."""

NOT_ASKED = {"jupyter_client.kernelspec": ("find_kernel_specs",), "sphinx.util.requests": ("get",)}
"""What asks elsewhere, by its modules, with what is called of them."""

STRICT = ("-W", "--keep-going")
"""Warnings are errors, and all of them are said."""


class Rendering:
    """The process that renders one folder: it has begun to load its libraries."""

    def __init__(self, process: Program, asked: IO[str], said: IO[bytes]) -> None:
        self._process, self._asked, self._said = process, asked, said
        self._stage = Path()

    def begin(self, stage: Path) -> None:
        """Have it render a folder of sources, as far as its chapters are there."""
        self._stage = stage
        with suppress(BrokenPipeError):  # one that has ended says why when it is asked for pages
            self._asked.write(f"{stage}\n")
            self._asked.flush()

    def pages(self, log: Path) -> Path:
        """Return the folder of the pages, when they are there; `log` gets what Jupyter Book says.

        Raises KamerboekError with the first warning where warnings are errors, and when there are
        no pages.
        """
        code = self._process.wait()
        self._said.seek(0)
        refuse_warnings(self._said.read().decode("utf-8", "replace"), code, log, self._stage)
        return self._stage / "_build" / "html"

    def close(self) -> None:
        """End it, wherever it is."""
        self._process.kill()
        self._process.wait()


@contextmanager
def renderer(*, strict: bool = True) -> Iterator[Rendering]:
    """Yield what renders; when `strict`, a warning is an error. It ends with the block."""
    given, asked = os.pipe()
    with TemporaryFile() as said, os.fdopen(asked, "w", encoding="utf-8") as asking:
        files = (given, said.fileno(), said.fileno())
        environment = {**os.environ, "NO_COLOR": "1"}
        process = begin_program(__name__, STRICT if strict else (), files, environment)
        os.close(given)
        with closing(Rendering(process, asking, said)) as rendering:
            yield rendering


REFUSED = "kamerboek.errors.KamerboekError: "
"""How the last line of a traceback begins that says what of the project does not fit."""


ERROR = re.compile(r"[\w.]*(?:Error|Exception)\b: *\S")
"""How a line begins that says what went wrong in a program that is not ours."""


def refuse_warnings(said: str, code: int, log: Path, stage: Path = Path()) -> None:
    """Keep what rendering said in a file; raises KamerboekError with its first fault, if any.

    A file in the `stage`, which is gone by then, is called as in the project.
    """
    from click import unstyle

    said = unstyle(said)
    log.write_text(said, encoding="utf-8")
    if code != 0:
        lines = [line.strip() for line in said.splitlines() if line.strip()]
        refused = [line.partition(REFUSED)[2] for line in lines if line.startswith(REFUSED)]
        warnings = [line for line in lines if "WARNING" in line or "ERROR" in line]
        errors = [line for line in lines if ERROR.match(line)]
        first = (refused or warnings or errors or lines[-1:] or ["no message"])[0]
        first = first.replace(f"{stage}{os.sep}", "")
        raise KamerboekError(f"the book did not build: {first} (all of it in {log})")


RUNNERS = {
    "cache": "NotebookClientCache",
    "direct": "NotebookClientDirect",
    "inline": "NotebookClientInline",
}
"""What MyST-NB runs notebooks with, by their modules."""


def _runs_nothing(*_: object, **__: object) -> None:
    raise KamerboekError(
        "_config.yml: execute_notebooks: chapters are run before they are rendered; set it to off"
    )


def _leave_the_web() -> None:
    """Have Sphinx and Jupyter Book not load what asks the network, or looks for kernels.

    Nothing of a book does. That is two fifths of what is loaded beside what chapters need too.
    """
    for name, names in NOT_ASKED.items():
        stand_in = ModuleType(name)
        for each in names:
            setattr(stand_in, each, _asks_nothing)
        sys.modules[name] = stand_in


def _asks_nothing(*_: object, **__: object) -> None:
    raise KamerboekError("a book asks nothing of the network, and has no kernels")


def _leave_running() -> None:
    """Have MyST-NB not load what it would run notebooks with: a database, and a client of kernels.

    That is a quarter of what is loaded before a page can be read.
    """
    for name, runner in RUNNERS.items():
        stand_in = ModuleType(f"myst_nb.core.execute.{name}")
        setattr(stand_in, runner, _runs_nothing)
        sys.modules[stand_in.__name__] = stand_in


def _leave_other_builders() -> None:
    """Have Sphinx load nothing that makes other things than pages, nor what documents C and C++.

    That took a sixth of the time before the first page was read. LaTeX stays, for which Jupyter
    Book has settings.
    """
    from sphinx import application

    application.builtin_extensions = tuple(
        each for each in application.builtin_extensions if each not in OTHER_BUILDERS
    )


def _read_yaml_by_libyaml() -> None:
    """Have settings be read by libyaml where PyYAML has it: the same values, ten times as fast."""
    import yaml

    faster = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    yaml.SafeLoader = faster  # type: ignore[misc] # a class of the library: nobody else sets it


def _leave_notebooks() -> None:
    """Have MyST-NB write each notebook no second time, beside the pages, where nobody looks for it.

    It has no setting for that, and it took a fifteenth of the time of rendering.
    """
    from myst_nb import sphinx_

    sphinx_.nbformat = SimpleNamespace(writes=lambda _: "")


def _leave_validation() -> None:
    """Have no notebook be validated that was validated when it had been run.

    The rules for that are compiled in each process anew, which took a fifth of a second.
    """
    import nbformat

    nbformat.validate = lambda *_, **__: None


def load() -> None:
    """Load what rendering needs, and no more."""
    collect_rarely()
    logging.disable(logging.DEBUG)  # what Sphinx says to its developers, of each event
    _leave_the_web()
    _leave_running()
    _leave_other_builders()
    from sphinx.application import builtin_extensions

    for module in (*MODULES, *builtin_extensions):
        importlib.import_module(module)
    _leave_notebooks()
    _leave_validation()
    _read_yaml_by_libyaml()
    from kamerboek.book.rendering.walking import walk_faster

    walk_faster()
    # What a book is made of is kept to its end: looking for what can go would find next to nothing.
    gc.freeze()


def main() -> None:
    """Be `jupyter-book build` for the folder that standard input names, when it does."""
    end_with(int(sys.argv[1]))
    load()
    from jupyter_book.cli.main import main as jupyter_book

    stage = sys.stdin.readline().removesuffix("\n")
    if not stage:
        return
    try:
        with remembering({}):  # nothing of the project changes while it is rendered
            jupyter_book(["build", stage, *sys.argv[2:], "--quiet"], prog_name="jupyter-book")
    except SystemExit as ended:
        sys.stdout.flush()
        sys.stderr.flush()
        # Its memory goes with it: to let go of it piece by piece takes half a second.
        os._exit(ended.code if isinstance(ended.code, int) else 1)
