"""What commands share: their options, and how they say what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

import click

from kamerboek.commands.given import NAME, PATH

Command = TypeVar("Command", bound=Callable[..., object])

PROJECT = click.option(
    "--project",
    type=PATH,
    default=None,
    help="The project's folder; default: the nearest one above the working directory.",
)


SCHEDULER = click.option(
    "--scheduler",
    type=NAME,
    metavar="ADDRESS",
    default=None,
    help="A Dask scheduler whose workers do the runs, such as tcp://host:8786.",
)


FORMS = {
    "json": "json for a program",
    "sarif": "sarif for continuous integration",
    "text": "text to be read",
}
"""In which forms a command can say what it found, and whom each is for."""


def form_option(*forms: str) -> Callable[[Command], Command]:
    """Return the option `--format`, with these forms; text without it."""
    option: Callable[[Command], Command] = click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default="text",
        help=f"In which form: {', '.join(FORMS[each] for each in forms)}; default: text.",
    )
    return option


class PapermillForms(click.Command):
    """A command that takes papermill's `-p NAME VALUE` for `-p NAME=VALUE`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments of the command."""
        from kamerboek.run import joined_forms

        return super().parse_args(ctx, joined_forms(args))


def parameter_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options with values for parameters: `-p`, and papermill's `-f`, `-y`."""
    for option in (
        click.option("-y", "texts", metavar="YAML", multiple=True, help="Values, as YAML."),
        click.option(
            "-f",
            "files",
            type=PATH,
            multiple=True,
            help="YAML file: a parameter and its value a line.",
        ),
        click.option(
            "-p", "values", metavar="NAME=VALUE", multiple=True, help="A parameter's value."
        ),
    ):
        command = option(command)
    return command


def say_wrong(message: str) -> None:
    """Print on standard error, on one line, what is wrong."""
    print(f"kamerboek: {' '.join(message.split())}", file=sys.stderr)
