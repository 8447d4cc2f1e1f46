"""What is kept of a sweep's runs: used as it was written, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.results import Result
from kamerboek.sweep.kept import KeptRuns


def result(text: str) -> tuple[Result, ...]:
    return (Result("figure", "som", text, 40.0, 40.0, 40.0, "persons", "", ("1",)),)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"41 mensen", b"47 mensen"),
        (b"40.0", b"40.5"),
        (b"second ", b"first "),
        (b"second ", b"sec\xffnd "),
        (b"41 mensen", b"41 mens"),
        (b"]", b""),
    ],
)
def test_a_run_that_was_changed_is_not_there_and_the_others_are(
    tmp_path: Path, old: bytes, new: bytes
) -> None:
    path = tmp_path / "runs.jsonl"
    made = {"first": result("40 mensen"), "second": result("41 mensen"), "third": result("42")}
    KeptRuns(path).add(made.items())
    one, other, last = path.read_bytes().splitlines(keepends=True)
    assert old in other
    path.write_bytes(one + other.replace(old, new, 1) + last)
    kept = KeptRuns(path)
    assert [name in kept for name in made] == [True, False, True]
    assert kept.read("first") == made["first"]
    kept.add([("second", made["second"])])
    again = KeptRuns(path)
    assert [again.read(name) for name in made] == [*made.values()]
