"""Objects have numbers by which they are, of which Python tells nobody."""

from __future__ import annotations

import subprocess
import sys

from kamerboek.same import which

LISTENS = """
import sys
from kamerboek.same import which
told = []
sys.addaudithook(lambda event, _: told.append(event))
which(told)
print(told)
"""


def test_each_object_has_a_number_of_its_own() -> None:
    one, same, other = [1], [1], (2, 3)
    assert which(one) == which(one)
    assert len({which(each) for each in (one, same, other, None, -1, -2)}) == 6


def test_python_tells_nobody_that_it_is_asked_for() -> None:
    command = [sys.executable, "-P", "-c", LISTENS]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "[]\n"
