"""What a room gives by name is loaded when it is asked for, and nothing else is there."""

from __future__ import annotations

import subprocess
import sys

from kamerboek import annotate, document
from tests.rows import over


@over("room", [annotate, document])
def test_each_name_of_a_room_is_there_and_no_other(room: object) -> None:
    assert all(callable(getattr(room, name)) for name in room.__all__)
    assert not hasattr(room, "find_nothing")


@over(
    ("room", "rules"),
    [("annotate", "annotate.quantities"), ("document", "document.questions.parse")],
)
def test_its_rows_are_loaded_without_what_finds_them(room: str, rules: str) -> None:
    program = f"import sys, kamerboek.{room}; print(*sys.modules)"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert f"kamerboek.{rules}" not in done.stdout.split()
