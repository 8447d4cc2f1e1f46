"""A chapter that somebody works on is shown alone, whatever it still holds."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import run, run_here
from tests.made_up import make_project

FRAME = "import pandas\npandas.DataFrame({'kolom': ['te zien']})"


def test_a_preview_shows_what_no_book_may_hold(tmp_path: Path) -> None:
    project = make_project(tmp_path / "project")
    path = project / "chapters" / "proef.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    notebook["cells"].append(
        {
            "cell_type": "code",
            "id": "frame",
            "metadata": {},
            "execution_count": None,
            "outputs": [],
            "source": FRAME,
        }
    )
    path.write_text(json.dumps(notebook), encoding="utf-8")
    done = run("kamerboek", "preview", "proef", cwd=project)
    assert (done.returncode, done.stderr) == (0, "")
    (page,) = done.stdout.splitlines()
    assert "te zien" in Path(page).read_text("utf-8")
    said = (project / "_build" / "preview.log").read_text("utf-8")
    assert "the output 'text/html': no page may hold it" in said
    book = run_here("kamerboek", "build", cwd=project)
    assert book.returncode == 2
    assert "the output 'text/html': no page may hold it" in book.stderr
