"""A document becomes a new edition: all of its folder, or nothing."""

from __future__ import annotations

import contextlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kamerboek.annotate.preamble import Printed, dutch_day, find_identity, kamerstuk_number
from kamerboek.document import (
    ParsedDocument,
    limited_time,
    parse_questions,
    read_document,
    told_apart,
)
from kamerboek.document.files.read import TEXT
from kamerboek.edition.derived import file_hash
from kamerboek.edition.identity import EDITION_NAME, edition_names
from kamerboek.edition.ingest import ingest_folder
from kamerboek.edition.series import load_series
from kamerboek.errors import KamerboekError
from kamerboek.intake.recognise import Guess, guess_series
from kamerboek.unseen import without_unseen
from kamerboek.writing import ASIDE, flush_folder, temporary_folder, write_whole

FIELDS: Mapping[str, str] = {
    "title": "title",
    "asked_by": "asked by",
    "answered_by": "answered by",
    "answered_on": "answered on",
    "kamerstuk": "Kamerstuk",
    "document_number": "document number",
    "about_title": "about",
    "about_dated": "about, dated",
    "about_kamerstuk": "about, Kamerstuk",
}
"""The fields that a document may print, each with what it is called in a report."""

OPTIONS: Mapping[str, str] = {
    field: f"--{field.replace('_', '-')}" for field in (*FIELDS, "retrieved", "rights")
} | {"answered_on": "--date", "about_dated": "--about-date"}
"""The option that gives a field."""

NO_DAY = '"" # not recorded; a day as 2026-01-27, without quotes'
DAYS = ("answered_on", "about_dated", "retrieved")
ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
KAMERSTUKKEN = ("kamerstuk", "about_kamerstuk")


@dataclass(frozen=True)
class Reading:
    """A file as it was read, and what it prints of itself, by field."""

    file: Path
    document: ParsedDocument
    printed: Mapping[str, Printed]

    @property
    def is_text(self) -> bool:
        """Whether the file is the text itself."""
        codes = {warning.code for warning in self.document.warnings}
        return self.file.suffix.lower() in TEXT and "encoding" not in codes


def check_name(project: Path, name: str) -> None:
    """Raise KamerboekError for a name that no new edition can have, saying why."""
    editions = project / "data" / "editions"
    if not EDITION_NAME.fullmatch(name):
        raise KamerboekError(
            f"edition {_cut(name)}: not a name for a folder; write at most 60 lower-case letters, "
            "digits and hyphens: 2026-voorjaar"
        )
    if name in edition_names(project):
        raise KamerboekError(
            f"{editions / name}: there is such an edition; an edition is never overwritten: choose "
            "another name"
        )
    if (editions / name).exists() or (editions / name).is_symlink():
        raise KamerboekError(f"{editions / name}: something else has this name; choose another")


def given_values(options: Mapping[str, str | None], today: date) -> dict[str, str]:
    """Return the given fields as an edition writes them: days in ISO, Kamerstukken normalised.

    Raises KamerboekError, naming the option, for what is no day, no Kamerstuk or no line of text,
    and for a day after `today`.
    """
    values = {}
    for field, text in options.items():
        if text is None:
            continue
        option = OPTIONS[field]
        if any(unicodedata.category(character)[0] == "C" for character in text):
            raise KamerboekError(f"{option}: {_cut(text)}: not text on one line")
        value = " ".join(text.split())
        if value and field in DAYS:
            value = _day(value, option, today)
        elif value and field in KAMERSTUKKEN:
            number = kamerstuk_number(value)
            if number is None:
                raise KamerboekError(
                    f"{option}: {_cut(value)}: not a Kamerstuk; write 36800-X-26 or "
                    "'36 800 X, nr. 26'"
                )
            value = number
        values[field] = value
    return values


def read_file(file: Path) -> Reading:
    """Read a document for a new edition.

    Raises KamerboekError for a file that is not read, or that holds no questions.
    """
    with limited_time(file):
        document = told_apart(parse_questions(read_document(file)))
    if not document.questions:
        raise KamerboekError(
            f"{str(file)!r}: no questions were found in it; see how it is read with kamerboek parse"
        )
    return Reading(file, document, find_identity(document))


def series_of(
    project: Path, reading: Reading, given: Mapping[str, str], name: str | None = None
) -> Guess:
    """Return the series of a document: `name`, else the one it is guessed to belong to.

    Raises KamerboekError for a name that is no series of the project, naming the nearest.
    """
    if name is not None:
        return Guess(load_series(project, name).name)
    return guess_series(project, {field: value_of(reading, given, field) for field in FIELDS})


def make_edition(
    project: Path,
    name: str,
    reading: Reading,
    given: Mapping[str, str],
    series: str | None = None,
) -> Path:
    """Make the folder of the edition `name` and return it.

    `given` are fields that the document does not print, or prints otherwise: see `given_values`.
    `series` is the one that the analyst says it belongs to; without it, it is guessed. The folder
    is made aside and put in place when it is whole. Raises KamerboekError for a name that cannot be
    used, and when the text does not give the same questions again.
    """
    check_name(project, name)
    belongs = series_of(project, reading, given, series)
    editions = project / "data" / "editions"
    with temporary_folder(editions, ASIDE) as aside:
        folder = Path(aside) / name
        folder.mkdir()
        source = folder / "source.txt"
        received: dict[str, str] = {}
        if reading.is_text:
            write_whole(source, reading.file.read_bytes())
        else:
            original = f"original{reading.file.suffix.lower()}"
            write_whole(folder / original, reading.file.read_bytes())
            received = {"original": original, "original_sha256": file_hash(folder / original)}
            write_whole(source, _as_bytes(reading))
        digest = file_hash(source)
        identity = identity_text(reading, given, digest, belongs, received)
        write_whole(folder / "edition.toml", identity)
        again = ingest_folder(project, folder, name).document
        if again.questions != reading.document.questions:
            raise KamerboekError(
                f"{str(reading.file)!r}: its text read again gives other questions; has the file "
                "changed meanwhile? Nothing is written"
            )
        check_name(project, name)
        folder.rename(editions / name)  # Never in the place of another, as an exchange would.
        flush_folder(editions)
    return editions / name


def identity_text(
    reading: Reading,
    given: Mapping[str, str],
    sha256: str,
    series: Guess,
    received: Mapping[str, str],
) -> str:
    """Return the text of `edition.toml`: what is printed, over it what is given, the rest empty.

    `received` are the fields of the file as received, where that was not the text itself.
    """
    values = {field: value_of(reading, given, field) for field in FIELDS}
    added = [
        field.replace("about_", "about.")
        for field in FIELDS
        if given.get(field) and not is_printed(reading, field, given[field])
    ]
    guessed = f" # guessed from {' and '.join(series.basis)}" if series.basis else ""
    lines = [
        f"series = {_text(series.series)}{guessed}",
        *(
            _line(field, values[field])
            for field in ("title", "asked_by", "answered_by", "answered_on", "kamerstuk")
        ),
        _line("document_number", values["document_number"]),
        f"added = [{', '.join(map(_text, added))}] # not printed in the document itself",
        f"retrieved = {given.get('retrieved') or NO_DAY}",
        f"rights = {_text(given.get('rights', ''))}"
        + ("" if given.get("rights") else " # not recorded"),
        "",
        "[about]",
        _line("title", values["about_title"]),
        _line("dated", values["about_dated"]),
        _line("kamerstuk", values["about_kamerstuk"]),
        "",
        "[source]",
        'path = "source.txt"',
        f"sha256 = {_text(sha256)}",
        *(f"{field} = {_text(value)}" for field, value in received.items()),
    ]
    return "\n".join(lines) + "\n"


def value_of(reading: Reading, given: Mapping[str, str], field: str) -> str:
    """Return what an edition gets for a field: what is given, else printed, else nothing."""
    if field in given:
        return given[field]
    return without_unseen(reading.printed[field].value) if field in reading.printed else ""


def is_printed(reading: Reading, field: str, value: str) -> bool:
    """Return whether the document itself prints this value for a field."""
    return field in reading.printed and reading.printed[field].value == value


def _line(field: str, value: str) -> str:
    if not value:
        return f'{field} = "" # not found in the document'
    return f"{field} = {value if field in ('answered_on', 'dated') else _text(value)}"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _as_bytes(reading: Reading) -> bytes:
    try:
        return reading.document.text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise KamerboekError(
            f"{str(reading.file)!r}: its text has at character {error.start} what is no letter or "
            "sign; save the file again"
        ) from error


def _day(value: str, option: str, today: date) -> str:
    day = dutch_day(value)
    if day is None and ISO_DAY.fullmatch(value):
        with contextlib.suppress(ValueError):
            day = date.fromisoformat(value)
    if day is None:
        raise KamerboekError(
            f"{option}: {_cut(value)}: not a day; write 2026-01-27 or '27 januari 2026'"
        )
    if day > today:
        raise KamerboekError(f"{option}: {day.isoformat()} has not come yet; mend the day")
    return day.isoformat()


def _cut(value: str) -> str:
    return repr(value if len(value) <= 80 else f"{value[:70]}…")
