"""What a command is doing is said at a terminal, and nowhere else."""

from __future__ import annotations

import io
import threading

from kamerboek.progress import told


class Terminal(io.StringIO):
    """A stream that says when something was written to it."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = threading.Event()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        written = super().write(text)
        self.shown.set()
        return written


def test_at_a_terminal_it_is_said_and_taken_away() -> None:
    out = Terminal()
    with told("running 3 chapters", out, silent=0) as say:
        assert out.shown.wait(10)
        say("rendering")
    assert "running 3 chapters, 0 s" in out.getvalue()
    assert out.getvalue().endswith("\r\x1b[K")


def test_elsewhere_nothing_is_said() -> None:
    out = io.StringIO()
    with told("running", out, silent=0) as say:
        say("rendering")
    assert out.getvalue() == ""
