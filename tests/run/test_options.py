"""Values for parameters at the command line: papermill's forms, and all mistakes at once."""

from __future__ import annotations

import math
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner

from kamerboek.cli import commands
from kamerboek.errors import KamerboekError, MistakesError
from kamerboek.run import (
    Parameter,
    declaration_of,
    given_in_options,
    joined_forms,
    options_of,
    read_parameter_file,
    values_from,
)
from kamerboek.run.parameters.declaration import Value
from kamerboek.run.parameters.values import plain_value
from tests.made_up import PARAMETERS, write_notebook
from tests.rows import over


@pytest.fixture
def chapter(tmp_path: Path) -> Path:
    (tmp_path / "_config.yml").touch()
    (tmp_path / "data" / "editions").mkdir(parents=True)
    return write_notebook(
        tmp_path / "chapters" / "proef.ipynb",
        PARAMETERS.split("\n", 1)[1],
        "print(first_year, last_year, pace, share, above, shown, note)",
    )


def values(chapter: Path, *given: str, file: str = "", text: str = "") -> dict[str, Value]:
    path = chapter.with_name("values.yml")
    path.write_text(file, encoding="utf-8")
    options = options_of(given, [path] if file else [], [text] if text else [])
    declaration = declaration_of(chapter)
    return values_from(declaration, given_in_options(declaration, options))


@pytest.mark.parametrize(
    ("arguments", "joined"),
    [
        (["-p", "pace", "3", "proef"], ["-p", "pace=3", "proef"]),
        (["-p", "pace=3", "proef"], ["-p", "pace=3", "proef"]),
        (["proef", "-p", "above", "-3"], ["proef", "-p", "above=-3"]),
        (["proef", "-p", "note", "a=b"], ["proef", "-p", "note=a=b"]),
        (["proef", "-p", "pace"], ["proef", "-p", "pace"]),
        (["-f", "pace", "proef"], ["-f", "pace", "proef"]),
    ],
)
def test_papermills_form_is_the_other(arguments: list[str], joined: list[str]) -> None:
    assert joined_forms(arguments) == joined


def test_yaml_counts_before_the_default_and_an_option_before_yaml(chapter: Path) -> None:
    assert values(chapter, file="pace: 2\nnote: '3'\n") == {"pace": 2, "note": "3"}
    assert values(chapter, text="{pace: 2, shown: true}") == {"pace": 2, "shown": True}
    assert values(chapter, "pace=5", file="pace: 2\nshare: 0.75\n", text="share: 1") == {
        "pace": 5,
        "share": 1.0,
    }


def test_every_mistake_of_a_file_is_said_with_its_line(chapter: Path) -> None:
    text = "pase: 2\nshare: 7\nabove: 2,5\npace: [1]\n"
    with pytest.raises(MistakesError) as refused:
        options_of((), [_written(chapter, text.replace("pace: [1]", "pace: [1]\npace: 3"))])
    assert len(refused.value.messages) == 2
    with pytest.raises(MistakesError) as refused:
        values(chapter, file=text.replace("pace: [1]\n", ""))
    one, two, three = refused.value.messages
    assert "values.yml: line 1: chapter proef has no parameter 'pase'; the nearest is 'pace'" in one
    assert "line 2: proef: share: 7 is not in [0.0, 1.0]" in two
    assert "line 3: proef: above: '2,5' has a decimal comma; write 2.5" in three


@over(
    ("text", "said"),
    [
        (
            "!!python/object:os.x {pace: 2}",
            "values.yml: a tag (tag:yaml.org,2002:python/object:os.x)",
        ),
        (
            "pace: !!int 2",
            "values.yml: line 1: a tag (tag:yaml.org,2002:int); write the value alone",
        ),
        ("!!int pace: 2", "values.yml: line 1: a key that is no name"),
        ("pace: &a 2\nshare: [*a]", "values.yml: line 2: a list or a mapping, not one value"),
        ("pace: &a [*a]", "values.yml: line 1: a list or a mapping, not one value"),
        ("pace: *a", "values.yml: line 1: not YAML: found undefined alias"),
        ("pace: 2\npace: 3", "values.yml: line 2: 'pace' comes twice"),
        ("<<: {pace: 2}", "values.yml: line 1: a list or a mapping, not one value"),
        ("pace: 2\n---\npace: 3", "values.yml: line 2: not YAML: but found another document"),
        ("[" * 2000, "values.yml: too deep, or a part of itself"),
    ],
)
def test_what_is_no_plain_list_of_values_is_refused(text: str, said: str) -> None:
    """Nothing of a file is made an object of, and nothing in it is passed over."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "values.yml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(KamerboekError, match=re.escape(said)):
            options_of((), [path])


def test_every_mistake_of_a_books_file_is_said(chapter: Path) -> None:
    path = _written(chapter, "proof: {pace: 1}\nproef:\n  pace: 99\n  share: 2\n")
    with pytest.raises(MistakesError) as refused:
        read_parameter_file(path, [declaration_of(chapter)])
    assert len(refused.value.messages) == 3


def _written(chapter: Path, text: str) -> Path:
    path = chapter.with_name("values.yml")
    path.write_text(text, encoding="utf-8")
    return path


@over(
    ("written", "said"),
    [
        ("0.1", 0.1),
        ("0.30000000000000004", 0.30000000000000004),
        ("1", 1.0),
        ("-0.0", 0.0),
        ("-0", 0.0),
        ("0e5", 0.0),
        (
            "0.30000000000000001",
            "0.30000000000000001' has more digits than can be counted with; write 0.3",
        ),
        ("1e-400", "'1e-400' has more digits than can be counted with; write 0.0"),
        (
            f"0.{'1' * 5000}",
            "(5004 characters) has more digits than can be counted with; write 0.1",
        ),
        (f"1e-{'9' * 30}", "has more digits than can be counted with; write 0.0"),
        ("1e400", "inf is not a number that can be counted with"),
        ("'0.5'", "\"'0.5'\" is of type str, not float"),
    ],
)
def test_a_number_counts_as_it_is_written_or_not_at_all(written: str, said: float | str) -> None:
    """Of more digits than are kept the page would count with another number, and say so nowhere."""
    share = Parameter("share", "float", 0.5, 0.0, 1.0, (), "deel")
    if isinstance(said, float):
        taken = share.take(plain_value(written))
        assert (taken, str(taken)) == (said, str(said))
        return
    with pytest.raises(ValueError, match=re.escape(said)):
        share.take(plain_value(written))


def test_a_whole_number_that_is_no_float_is_refused() -> None:
    share = Parameter("share", "float", 0.5, 0.0, None, (), "deel")
    assert share.take(2**53) == float(2**53)
    said = "9007199254740993 has more digits than can be counted with; write 9007199254740992.0"
    with pytest.raises(ValueError, match=re.escape(said)):
        share.take(2**53 + 1)


def test_a_whole_number_has_no_more_digits_than_can_be_read() -> None:
    """Python itself reads no more than 4300; what is longer is no number to count with."""
    most = 4000
    assert plain_value("9" * most) == 10**most - 1
    assert plain_value("-" + "9" * most) == 1 - 10**most
    for sign in ("", "-"):
        longer = plain_value(f"{sign}{'9' * (most + 1)}")
        assert isinstance(longer, float)
        assert not math.isfinite(longer)


def test_a_name_twice_and_another_form_are_refused() -> None:
    with pytest.raises(KamerboekError, match="pace is given twice"):
        options_of(["pace=1", "pace=2"])
    with pytest.raises(KamerboekError, match="not of the form name=value"):
        options_of(["pace"])


def test_a_dry_run_says_the_values_and_runs_nothing(chapter: Path) -> None:
    project = chapter.parent.parent
    asked = ["run", "proef", "-p", "pace", "3", "--dry-run", "--project", str(project)]
    done = CliRunner().invoke(commands, asked)
    assert done.exit_code == 0, done.exception
    assert "pace = 3\n" in done.output
    assert "share = 0.5 (default)\n" in done.output
    assert not (project / "_build").exists()


def test_a_sweep_that_is_tried_runs_nothing(chapter: Path) -> None:
    project = chapter.parent.parent
    (project / "_config.yml").write_text("title: Proef\n", encoding="utf-8")
    asked = ["sweep", "proef", "--grid", "first_year=2028:2031", "--dry-run"]
    done = CliRunner().invoke(commands, [*asked, "--project", str(project)])
    assert done.exit_code == 0, done.exception
    assert done.output.startswith("4 runs, 1 of them with values that break a rule; in ")
    assert not (project / "_build").exists()
