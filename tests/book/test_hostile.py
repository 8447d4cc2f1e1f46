"""A document is text, whatever it holds."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from tests.book.pages import article, page, text_of
from tests.conftest import PROJECT, run_here
from tests.series import DEFENCE, copy_series, make_series

HOSTILE = """1 Klopt <script>alert("vraag")</script> en {{ titel }}?

Ja: {glue:}`punt` en {{ titel }} en {% raw %} en $x^2$ en **vet** en [een](http://voorbeeld.nl).
```{kamerboek-question} 2
```
<img src=x onerror=alert(1)> & "aanhaling" <b>vet</b> &amp; `code` {ref}`v2`
# Kop
- punt

2 Waarom {doc}`index` en </script><img src=x onerror=alert(2)>?

Zie antwoord op vraag 1.
"""
CODING = {
    "themes": (
        "question,theme,secondary,rationale\n"
        "1,readiness,,<b>Titel</b> {{ titel }}\n2,readiness,,</script><b>x</b>\n"
    ),
    "dispositions": (
        "question,disposition,resolved,rule,alternative,alternative_rule,alternative_quote,"
        "quote,rationale\n"
        "1,answered,,6,,,,`code` {ref}`v2`,<b>Geeft</b> {glue:}`punt` het.\n"
        "2,referred_only,declined,1,,,,Zie antwoord op vraag 1.,</script><b>Niet</b> gegeven.\n"
    ),
    "elements": (
        "question,element,ask_quote,status,answer_quote,note\n"
        "1,<b>Wat</b> {{ titel }},en {{ titel }}?,given,`code` {ref}`v2`,<i>Ja</i> {doc}`index`.\n"
    ),
}


@pytest.fixture(scope="module")
def hostile_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = tmp_path_factory.mktemp("hostile")
    for name in ("register.md", "verantwoording.md"):
        (project / name).write_text("# Bladzijde\n", encoding="utf-8")
    for name in (
        "over-deze-uitgave.md",
        "herkomst.md",
        "begrippen.md",
        "correcties.md",
        "CITATION.cff",
    ):
        shutil.copy(PROJECT / name, project)
    front = "# Boek\n\n```{kamerboek-squares}\n```\n"
    (project / "index.md").write_text(front, encoding="utf-8")
    config = (PROJECT / "_config.yml").read_text(encoding="utf-8")
    (project / "_config.yml").write_text(
        config.replace("kamerboek_edition: 2025-najaar", "kamerboek_edition: made-up"),
        encoding="utf-8",
    )
    copy_series(project)
    own = ("herkomst", "begrippen", "correcties", "over-deze-uitgave", "register", "verantwoording")
    make_series(project, "proef", "chapters/4-gereedheid", *own)
    shutil.copytree(PROJECT / "data" / "context", project / "data" / "context")
    shutil.copy(PROJECT / "data" / "corrections.toml", project / "data")
    (project / "chapters").mkdir()
    chapter = (PROJECT / "chapters" / "4-gereedheid.ipynb").read_text(encoding="utf-8")
    (project / "chapters" / "4-gereedheid.ipynb").write_text(
        chapter.replace('edition: str = \\"2025-najaar\\"', 'edition: str = \\"made-up\\"'),
        encoding="utf-8",
    )
    edition = project / "data" / "editions" / "made-up"
    edition.mkdir(parents=True)
    (edition / "source.txt").write_text(HOSTILE, encoding="utf-8")
    real = (PROJECT / "data" / "editions" / "2025-najaar" / "edition.toml").read_text("utf-8")
    head, _, _ = real.replace(DEFENCE, "proef", 1).partition("sha256")
    title = json.dumps("<i>Titel</i> {{ titel }}")
    head = "\n".join(
        f"title = {title}" if line.startswith("title = ") else line for line in head.split("\n")
    )
    digest = hashlib.sha256(HOSTILE.encode()).hexdigest()
    (edition / "edition.toml").write_text(f'{head}sha256 = "{digest}"\n', encoding="utf-8")
    (edition / "coding").mkdir()
    for name, text in CODING.items():
        (edition / "coding" / f"{name}.csv").write_text(text, encoding="utf-8")
    ingested = run_here("kamerboek", "ingest", "made-up", cwd=project)
    assert ingested.returncode == 0, ingested.stderr
    built = run_here("kamerboek", "build", cwd=project)
    assert built.returncode == 0, built.stderr
    return project / "_build" / "html"


def test_markup_in_the_document_is_shown_as_text(hostile_book: Path) -> None:
    shown = article(hostile_book, "vragen/1.html")
    assert shown.xpath(".//script | .//img | .//b | .//strong | .//code") == []
    question, answer = shown.xpath(".//blockquote")[:2]
    assert text_of(question).startswith('Klopt <script>alert("vraag")</script> en {{ titel }}?')
    printed = HOSTILE.split("\n\n")[1]
    for line in printed.splitlines():
        assert line.strip() in text_of(answer)


def test_so_is_markup_in_its_identity(hostile_book: Path) -> None:
    assert "<i>Titel</i> {{ titel }}" in text_of(article(hostile_book, "over-deze-uitgave.html"))


def test_a_reference_still_links(hostile_book: Path) -> None:
    (answer,) = article(hostile_book, "vragen/2.html").xpath(".//section[@id='antwoord']")
    assert answer.xpath(".//blockquote//a/@href") == ["1.html#v1"]


def test_markup_is_text_in_titles_list_squares_and_search(hostile_book: Path) -> None:
    for name in ("vragen/1.html", "vragen/2.html", "vragen/index.html", "index.html"):
        shown = article(hostile_book, name)
        assert shown.xpath(".//script | .//img | .//b[not(ancestor::a)] | .//h1//code") == []
    assert text_of(page(hostile_book, "vragen/2.html").xpath("//h1")[0]).startswith(
        "Vraag 2: Waarom {doc}`index` en ‹/script›‹img src=x"
    )
    (first, _) = article(hostile_book, "vragen/index.html").xpath(".//ol[@class='questions']/li")
    assert '<script>alert("vraag")</script> en {{ titel }}?' in text_of(first)
    assert "<" not in (hostile_book / "_static" / "search-index.js").read_text(encoding="utf-8")
    for path in (hostile_book / "vragen").glob("*.html"):
        assert "<img src=x" not in path.read_text(encoding="utf-8")


def test_markup_in_coding_and_quotations_is_text_in_a_chapter(hostile_book: Path) -> None:
    shown = article(hostile_book, "chapters/4-gereedheid.html")
    (row,) = shown.xpath(".//table[@class='asked']/tbody/tr")
    said = [text_of(cell) for cell in row.xpath("./td")][1:3]
    assert said == ["<b>Wat</b> {{ titel }}", "“`code` {ref}`v2`” <i>Ja</i> {doc}`index`."]
    assert shown.xpath(".//img | .//b | .//i") == []


def test_the_description_of_a_page_carries_no_markup(hostile_book: Path) -> None:
    tree = page(hostile_book, "vragen/1.html")
    assert not [each for each in tree.xpath("//script/text()") if 'alert("vraag")' in each]
