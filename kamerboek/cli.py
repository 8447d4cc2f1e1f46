"""The command `kamerboek`: its commands, and what becomes of a mistake."""

from __future__ import annotations

import errno
import io
import os
import signal
import sys
from pathlib import Path
from typing import NoReturn

import click

from kamerboek.commands import books, chapters, coding, editions, project
from kamerboek.commands.shared import say_wrong
from kamerboek.compiled import CUT_SHORT, remove_cut
from kamerboek.errors import KamerboekError, MistakesError
from kamerboek.loading import collect_rarely
from kamerboek.pipes import refuse_pipes


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kamerboek")
def commands() -> None:
    """Turn a list of parliamentary questions and answers into tables and a book."""


for command in (
    editions.parse,
    editions.add,
    editions.ingest,
    editions.carry,
    editions.compare,
    coding.code,
    coding.accept,
    coding.check,
    coding.agree,
    chapters.parameters,
    chapters.run_one,
    chapters.sweep,
    chapters.results,
    chapters.refresh,
    books.build,
    books.books,
    books.preview,
    books.text,
    books.verify,
    books.xbrl,
    project.contents,
    project.modules,
):
    commands.add_command(command)


def main() -> None:
    """Run the command; a user's mistake is one line on standard error and exit code 2."""
    collect_rarely()
    refuse_pipes()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # Who ends it in any other way than a kill finds nothing left aside.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    # No day in a book comes from it, and a kernel that cannot read it never answers.
    os.environ.pop("SOURCE_DATE_EPOCH", None)
    try:
        commands(standalone_mode=False)
    except MistakesError as error:
        for message in error.messages[:-1]:
            say_wrong(message)
        _fail(error.messages[-1])
    except KamerboekError as error:
        _fail(str(error))
    except OSError as error:
        _fail(_of_system(error))
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message())
    except click.UsageError as error:
        said, command = error.format_message(), error.ctx.command_path if error.ctx else "kamerboek"
        _fail(said if "Did you mean" in said else f"{said.rstrip('.')}; see {command} --help")
    except click.ClickException as error:
        _fail(error.format_message())
    except click.Abort as error:
        _fail(str(error.__cause__) if isinstance(error.__cause__, EOFError) else "stopped")
    except KeyboardInterrupt:
        _fail("stopped")
    except Exception as error:
        if not (refused := _refused_by_system(error)):
            raise
        _fail(refused)


def _refused_by_system(error: Exception) -> str:
    """Return what the system refused, where a library has its own kind of error for it.

    Nothing for any other error: that is a fault of the program, which is to be seen whole.
    """
    if isinstance(error, RuntimeError):  # of Python before 3.13, of a link that leads to itself
        return str(error) if str(error).startswith("Symlink loop") else ""
    return str(error) if isinstance(getattr(error, "errno", None), int) else ""


def _of_system(error: OSError) -> str:
    """Return what the system refused: which file, why, and what to do where rights are lacking."""
    said = f"{error.filename}: {error.strerror}" if error.filename else str(error)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        said += "; take the right to read it and to write there, or work in a copy of the project"
    return said


def _fail(message: str) -> NoReturn:
    if CUT_SHORT in message and (cut := remove_cut(Path(__file__).parent)):
        named = ", ".join(path.name for path in cut)
        message = f"{named}: cut short, as by a full disk, and removed; give the command again"
    say_wrong(message)
    sys.exit(2)
