"""Pages about chapters that still run: what they need of nothing else is made meanwhile."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

from kamerboek.book.rendering import awaited


def test_who_waits_for_a_chapter_lets_others_make_what_they_will_need(tmp_path: Path) -> None:
    awaited.await_chapters(tmp_path, ["1-dijken"])
    said: list[str] = []

    def emit(event: str) -> None:
        said.append(event)
        awaited.chapter_is_there(tmp_path, "1-dijken")

    app = SimpleNamespace(srcdir=tmp_path, emit=emit)
    awaited._wait(app, None, "index")  # type: ignore[arg-type] # of both it uses no more
    assert said == []
    for _ in range(2):  # the second time the chapter is there
        awaited._wait(app, None, "chapters/1-dijken")  # type: ignore[arg-type]
        assert said == [awaited.AWAITING]
