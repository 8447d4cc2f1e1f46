"""Questions that are numbered anew in each section, and answers that serve more of them."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest

from tests.book.pages import article, page, text_of
from tests.conftest import run
from tests.made_up import make_project

pytestmark = pytest.mark.long

SOURCE = """\
Vragen over het Mobiliteitsfonds (A)

1 Hoeveel wegen zijn er?

Er zijn 12 wegen.

2 Hoeveel bruggen zijn er?

Zie antwoord op vraag 1.

Vragen over het Deltafonds (J)

1 Hoeveel dijken zijn er?

Er zijn 40 dijken.[1]

2 Waarom niet meer?

Dat is vertrouwelijk gedeeld.
1 Rapport Dijken, p. 8.
"""


@pytest.fixture(scope="module")
def sections_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_project(tmp_path_factory.mktemp("sections"))
    edition = project / "data" / "editions" / "made-up"
    shutil.rmtree(edition / "coding")
    (edition / "source.txt").write_text(SOURCE, encoding="utf-8")
    identity = (edition / "edition.toml").read_text(encoding="utf-8")
    digest = hashlib.sha256(SOURCE.encode()).hexdigest()
    identity = re.sub(r'sha256 = "\w+"', f'sha256 = "{digest}"', identity)
    (edition / "edition.toml").write_text(identity, encoding="utf-8")
    front = "# Boek\n\n```{kamerboek-squares}\n```\n"
    (project / "index.md").write_text(front, encoding="utf-8")
    for command in (("ingest", "made-up"), ("build",)):
        done = run("kamerboek", *command, cwd=project)
        assert done.returncode == 0, done.stderr
    return project / "_build" / "html"


def test_every_link_to_a_question_leads_to_its_place(sections_book: Path) -> None:
    followed = 0
    for name in ("index.html", "vragen/index.html", "vragen/A.1.html", "vragen/A.2.html"):
        for address in article(sections_book, name).xpath(".//a/@href"):
            path, _, anchor = address.partition("#")
            target = (sections_book / name).parent / path if path else sections_book / name
            assert target.is_file(), address
            if anchor and "=" not in anchor:
                assert page(sections_book, str(target)).xpath("//*[@id=$id]", id=anchor), address
                followed += 1
    assert followed >= 12


def test_a_pointer_leads_within_its_section(sections_book: Path) -> None:
    (answer,) = article(sections_book, "vragen/A.2.html").xpath(".//section[@id='antwoord']")
    assert answer.xpath(".//blockquote//a/@href") == ["A.1.html#va-1"]
    assert text_of(page(sections_book, "vragen/J.1.html").xpath("//h1")[0]).startswith(
        "Vraag J.1: Hoeveel dijken zijn er?"
    )


def test_nothing_is_said_of_what_this_book_does_not_have(sections_book: Path) -> None:
    said = text_of(article(sections_book, "vragen/J.2.html"))
    assert "Buiten deze bladzijde komt deze vraag in het boek niet voor." in said
    assert "codeboek" not in said
    squares = article(sections_book, "index.html").xpath(".//*[@class='squares']//td/a")
    assert [text_of(square) for square in squares] == ["A.1", "A.2", "J.1", "J.2"]


def test_a_note_at_the_end_of_the_document_stands_with_its_answer(sections_book: Path) -> None:
    """It is not between brackets in the answer, so nothing is said of those."""
    said = text_of(article(sections_book, "vragen/J.1.html"))
    assert "Noot: “1 Rapport Dijken, p. 8.”" in said
    assert "rechte haken" not in said
    assert "Rapport Dijken" not in text_of(article(sections_book, "vragen/J.2.html"))
