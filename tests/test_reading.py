"""Reading what an analyst wrote: what no honest file holds is refused before it takes long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Literal

import pytest
from pydantic import AfterValidator, ConfigDict, with_config

from kamerboek.errors import KamerboekError
from kamerboek.reading import (
    faults_of,
    read_toml,
    read_yaml,
    validated,
    yaml_mistakes,
    yaml_tree,
)
from kamerboek.run.parameters.file import root_of
from tests.rows import over

MANY = 60_000
"""PyYAML's scanner looks at all open brackets again at each: it would take half an hour."""


@over(
    ("text", "deep"),
    [
        ("[" * 200 + "]" * 200, False),
        ("[" * 201 + "]" * 201, True),
        ("a: " + "{b: " * 201 + "1" + "}" * 201, True),
        ("a: [" + "[], " * 500 + "]", False),
        ("a: ]" * 500 + "[" * 200, False),
        ("[" * MANY, True),
        ("a: " + "{b: [" * MANY, True),
        ("- " * MANY, True),
    ],
)
def test_brackets_within_each_other_have_a_bound(text: str, deep: bool) -> None:
    assert ("too deep" in _mistake(text)) == deep


def _mistake(text: str) -> str:
    try:
        with yaml_mistakes(Path("settings.yml"), ""):
            yaml_tree(text)
    except KamerboekError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("read", [read_toml, read_yaml, root_of], ids=lambda each: each.__name__)
def test_a_comment_that_is_written_backwards_is_refused(
    tmp_path: Path, read: Callable[[Path, str], object]
) -> None:
    """It may look like the value of a line that has none."""
    path = tmp_path / "file"
    path.write_text("# a\n# b\u202e\n", encoding="utf-8")
    with pytest.raises(KamerboekError) as caught:
        read(path, "")
    assert str(caught.value) == f"{path}: line 2: it has U+202E, which nobody sees; leave it out"


@over(
    ("text", "mistake"),
    [
        ("a = " + "9" * 4300, ""),
        ("a = " + "9" * 4301, "a number in it is too long to be read; shorten it"),
        ("a = [-" + "1_" * 5000 + "1]", "a number in it is too long to be read; shorten it"),
        ("a = 1.5", ""),
    ],
)
def test_a_number_of_thousands_of_digits_is_refused(text: str, mistake: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "file.toml"
        path.write_text(text, encoding="utf-8")
        try:
            read_toml(path, "")
            said = ""
        except KamerboekError as error:
            said = str(error).removeprefix(f"{path}: ")
    assert said == mistake


def test_a_file_of_settings_has_the_same_bound(tmp_path: Path) -> None:
    path = tmp_path / "settings.yml"
    path.write_text("[" * MANY, encoding="utf-8")
    with pytest.raises(KamerboekError, match="too deep"):
        read_yaml(path, "")
    path.write_text("a: [[1], {b: 2}]", encoding="utf-8")
    assert read_yaml(path, "") == {"a": [[1], {"b": 2}]}


NO_DAY = "no day; write it as 2026-01-27, without quotation marks"


def refused(_: str) -> str:
    raise ValueError("write it otherwise")


@dataclass(frozen=True)
class Wrote:
    """A file as somebody writes it."""

    name: str
    kind: Literal["sum", "share"] = "sum"
    number: int = 1
    share: float = 1.0
    counts: bool = True
    words: tuple[str, ...] = ()
    most: Decimal = Decimal(1)
    day: date = date(2026, 1, 27)
    own: Annotated[str, AfterValidator(refused)] = ""


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True)
class Strict:
    """What takes no other field."""

    name: str


@over(
    ("field", "value", "said"),
    [
        ("day", 20260127, f"20260127 is {NO_DAY}"),
        ("day", "27 januari 2026", f"'27 januari 2026' is {NO_DAY}"),
        ("day", [], f"[] is {NO_DAY}"),
        ("own", "x", "write it otherwise"),
        ("most", "veel", "'veel' is no number"),
        ("most", [], "[] is no number"),
        ("most", "NaN", "'NaN' is no number that ends"),
        ("name", 3, "3 is no text; put it in quotation marks"),
        ("kind", "shere", "'shere' is none of sum, share; the nearest is 'share'"),
        ("kind", 1, "1 is none of sum, share"),
        ("number", "x", "'x' is no whole number"),
        ("number", 1.5, "1.5 is no whole number"),
        ("number", [], "[] is no whole number"),
        ("share", "veel", "'veel' is no number"),
        ("share", [], "[] is no number"),
        ("counts", "", "'' is neither true nor false"),
        ("counts", [], "[] is neither true nor false"),
        ("words", "een", "'een' is no list; put it in square brackets"),
        ("number", "x" * 79, f"'{'x' * 79}… is no whole number"),
        ("number", "x" * 78, f"'{'x' * 78}' is no whole number"),
    ],
)
def test_what_is_wrong_with_a_value_is_said_for_who_wrote_it(
    field: str, value: object, said: str
) -> None:
    written = {"name": "x", field: value}
    assert list(faults_of(Wrote, written)) == [(field, said)]
    with pytest.raises(KamerboekError) as caught:
        validated(Wrote, written, "file.toml")
    assert str(caught.value) == f"file.toml: {field}: {said}"


def test_a_field_that_is_missing_or_that_nothing_knows_is_named() -> None:
    assert list(faults_of(Strict, {"nmae": "x"})) == [
        ("name", "it is missing; add it"),
        ("nmae", "there is no such field; leave it out, or look how it is spelled"),
    ]
