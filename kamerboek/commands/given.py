"""What is given to a command: a name, or a path. An empty one, as of a shell's, is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from kamerboek.errors import KamerboekError


def _refuse_empty(
    value: Any, what: str, parameter: click.Parameter | None, context: click.Context | None
) -> None:
    """Raise KamerboekError for an empty text: it would count as not given, or as this folder."""
    if value != "" or parameter is None or context is None or context.resilient_parsing:
        return
    option = isinstance(parameter, click.Option)
    named = parameter.opts[0] if option else parameter.make_metavar(context).strip("[].")
    without = "" if parameter.required else ", or leave it out"
    raise KamerboekError(f"{named}: it is empty; give a {what}{without}")


class _Name(click.types.StringParamType):
    """A name of something that the project has, or shall have."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name as it is given; raises KamerboekError for an empty one."""
        _refuse_empty(value, "name", param, ctx)
        return str(super().convert(value, param, ctx))


class _Path(click.Path):
    """The path of a file or a folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path as it is given; raises KamerboekError for an empty one."""
        _refuse_empty(value, "path", param, ctx)
        return super().convert(value, param, ctx)


NAME = _Name()
PATH = _Path(path_type=Path)
