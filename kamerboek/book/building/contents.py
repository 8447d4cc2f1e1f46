"""The contents of a book, made from its series: `_toc.yml`."""

from __future__ import annotations

import json
from pathlib import Path

from kamerboek.edition.identity import edition_folder, read_identity
from kamerboek.edition.series import CHAPTERS, Part, Series, load_series, series_names
from kamerboek.errors import KamerboekError
from kamerboek.reading import refuse_unseen
from kamerboek.writing import write_whole

CONTENTS = "_toc.yml"
FRONT = "index"
DOCUMENT = """\
  - caption: Het document
    chapters:
      - file: vragen/index
        sections:
          - glob: vragen/[!i]*
"""
"""A part of every book: its questions. Of more parts the last is about the book itself."""


def contents_text(series: Series) -> str:
    """Return the contents of a book of this series, as Jupyter Book reads them."""
    lines = [
        f"# Made from data/series/{series.name}/series.toml by `kamerboek contents`.",
        "format: jb-book",
        f"root: {FRONT}",
        "parts:",
    ]
    parts = [_part(part) for part in series.parts]
    parts.insert(max(1, len(parts) - 1), DOCUMENT)
    return "\n".join(lines) + "\n" + "".join(parts)


def _part(part: Part) -> str:
    lines = [f"  - caption: {_scalar(part.caption)}", "    chapters:"]
    lines += [f"      - file: {_scalar(page)}" for page in part.pages]
    return "\n".join(lines) + "\n"


def _scalar(text: str) -> str:
    """Return a text as YAML has it: as it is where nothing in it means something there."""
    plain = text and all(each.isalnum() or each in " -/’" for each in text) and text == text.strip()
    return text if plain and text[0].isalnum() else json.dumps(text, ensure_ascii=False)


def series_of_edition(project: Path, edition: str) -> Series:
    """Return the series that an edition belongs to.

    Raises KamerboekError when the edition or its series is not there or cannot be read.
    """
    return load_series(project, read_identity(edition_folder(project, edition)).series)


def write_contents(project: Path, edition: str) -> Path | None:
    """Write the contents of the book of this edition; return the file, None where nothing changed.

    Raises what `series_of_edition` raises.
    """
    path, text = project / CONTENTS, contents_text(series_of_edition(project, edition))
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return None
    write_whole(path, text)
    return path


def chapters_of(project: Path, series: Series) -> list[Path]:
    """Return the notebooks of a series' chapters, in the order of its contents.

    Raises KamerboekError for one that is not there, and for a notebook that no series names.
    """
    named = [project / f"{CHAPTERS}{name}.ipynb" for name in series.chapters]
    for path in named:
        if not path.is_file():
            raise KamerboekError(f"{series.path}: part: there is no {path.name} in {path.parent}")
    others = [path for path in sorted((project / CHAPTERS).glob("*.ipynb")) if path not in named]
    if others:
        elsewhere = set(_chapters_of_others(project, series))
        for path in others:
            if path.stem not in elsewhere:
                raise KamerboekError(
                    f"{series.path}: no series names {path.name}; add "
                    f'"{CHAPTERS}{path.stem}" to the pages of a part'
                )
    return named


def _chapters_of_others(project: Path, series: Series) -> list[str]:
    """Return the chapters of all other series that can be read: another's mistake is no matter."""
    found: list[str] = []
    for name in series_names(project):
        if name != series.name:
            try:
                found += load_series(project, name).chapters
            except KamerboekError:
                continue
    return found


def pages_of(project: Path, series: Series) -> list[str]:
    """Return the pages beside the front page that are copied as they are, with their ending.

    Raises KamerboekError for one that is missing, is not UTF-8 or has what nobody sees.
    """
    names = [FRONT, *(page for page in series.pages if not page.startswith(CHAPTERS))]
    pages = [f"{name}.md" for name in names]
    for name in pages:
        if not (project / name).is_file():
            raise KamerboekError(f"{project / name}: missing; {series.path} names it")
        _refuse_unseen(project / name)
    return pages


def _refuse_unseen(path: Path) -> None:
    """Raise KamerboekError for a page that reads as something else than it says."""
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise KamerboekError(f"{path}: not UTF-8 at byte {error.start}; save it as UTF-8") from None
    refuse_unseen(path, text)
