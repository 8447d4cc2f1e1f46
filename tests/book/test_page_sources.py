"""What the sources of a page may hold: nothing that hides, loads or runs anything."""

from __future__ import annotations

import json
import logging
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from myst_parser.config.main import MdParserConfig
from myst_parser.parsers.mdit import create_md_parser

from kamerboek.book.rendering.page_sources import (
    add_page_sources,
    refused_in,
    refused_of_notebook,
)
from kamerboek.chapter.display import RECORD
from kamerboek.edition.series import load_series, series_names
from kamerboek.errors import KamerboekError
from kamerboek.prose import BLOCK_MIME
from tests.conftest import PROJECT
from tests.rows import over

EXTENSIONS = {"colon_fence", "dollarmath", "linkify", "substitution", "tasklist"}
"""What Jupyter Book has MyST read, where a book does not say otherwise."""

MARKDOWN: MarkdownIt = create_md_parser(MdParserConfig(enable_extensions=EXTENSIONS), RendererHTML)


def refused(text: str) -> list[str]:
    return [f"{each.line}: {each.what}" for each in refused_in(text, MARKDOWN)]


@over(
    "text",
    [
        "(naam)=\n# Kop\n\nZin met **nadruk**, *cursief*, `code` en\neen regel.\n\n- een\n- twee\n",
        "| a | b |\n| --- | --- |\n| 1 | [x](register.md) |\n",
        "1. een\n2. twee  \n   regel\n",
        "> aangehaald\n\n---\n\ndaarna\n",
        "[a](verantwoording.md#kop) [b](../verantwoording.md) [c](2-personeel.ipynb) [d](#naam)",
        "[a](https://voorbeeld.nl/x?y=1) <mailto:a@b.nl> [b](naam)",
        "---\nwide: true\n---\n# Kop\n\n```{kamerboek-codebook} themes\n```\n",
        ":::::{container} doors\n::::{container} door\n\n[a](register.md)\n::::\n:::::\n",
    ],
)
def test_words_links_and_blocks_of_the_book_are_what_a_page_is_made_of(text: str) -> None:
    assert refused(text) == []


@over(
    ("text", "said"),
    [
        ("a\n\n<script>x</script>\n", "3: html_block '<script>x</script>'"),
        ("a <b onclick='x'>b</b>", "1: html_inline"),
        ("<!-- stil -->", "1: html_block"),
        ("![](https://elders.nl/x.png)", "1: image ''"),
        ("```{raw} html\n<i>\n```", "1: the block '{raw} html'"),
        ("a\n\n```{include} /etc/hostname\n```", "3: the block '{include} /etc/hostname'"),
        ("```{csv-table}\n:file: /etc/passwd\n```", "1: the block '{csv-table}'"),
        ("```{image} https://elders.nl/x.png\n```", "1: the block '{image}"),
        ("```{class} visually-hidden\n```", "1: the block '{class} visually-hidden'"),
        ("```{eval-rst}\n.. raw:: html\n```", "1: the block '{eval-rst}'"),
        ("```python\n1\n```", "1: the block 'python'"),
        ("    1 + 1\n", "1: code_block '1 + 1'"),
        (":::{container} visually-hidden\na\n:::", "1: the block '{container} visually-hidden'"),
        (":::{container} door\n:class: weg\n\na\n:::", "1: the block '{container} door'"),
        ("a\n\n:::{container} door\n\n<i>a</i>\n:::", "5: html_inline '<i>'"),
        ("- a\n- {download}`/etc/passwd`", "2: myst_role '/etc/passwd'"),
        ("{glue:}`weg`", "1: myst_role 'weg'"),
        ("een &#x202e; twee", "1: U+202E, which nobody sees"),
        ("| a |\n| --- |\n| &#8294;b |", "3: U+2066, which nobody sees"),
        ("$a^2$", "1: math_inline 'a^2'"),
        ("{{ titel }}", "1: substitution"),
        ("[a](//elders.nl/x)", "1: a link to '//elders.nl/x'"),
        ("[a](HTTPS://elders.nl/x)", "1: a link to 'HTTPS://elders.nl/x'"),
        ("[a](data:image/png;base64,AA==)", "1: a link to 'data:image/png;base64,AA=='"),
        ("[a](ftp://elders.nl/x)", "1: a link to 'ftp://elders.nl/x'"),
        ("[a](tel:070)", "1: a link to 'tel:070'"),
        ("[a](/etc/passwd)", "1: a link to '/etc/passwd'"),
        ("[a](../../CITATION.cff)", "1: a link to '../../CITATION.cff'"),
        ("[a](../../../elders.md)", "1: a link to '../../../elders.md'"),
        ("---\nwied: true\n---\n# a", "1: the setting wied: True"),
        ("---\nwide: ja\n---\n# a", "1: the setting wide: 'ja'"),
        ("---\nmyst:\n  html_meta: {}\n---\n# a", "1: the setting myst:"),
        ("---\n- a\n---\n# a", "1: the head '- a'"),
        ("% opmerking", "1: myst_line_comment"),
    ],
)
def test_what_hides_loads_or_runs_is_refused_with_its_line(text: str, said: str) -> None:
    assert [each[: len(said)] for each in refused(text)[:1]] == [said]


def cell(kind: str, source: str = "", **data: Any) -> dict[str, Any]:
    outputs = [{"output_type": "display_data", "data": data}] if data else []
    return {"cell_type": kind, "source": source, "outputs": outputs}


@over(
    ("made", "said"),
    [
        (cell("markdown", "<i>a</i>"), ["html_inline '<i>'", "html_inline '</i>'"]),
        (cell("raw", "<i>"), ["a raw cell"]),
        (cell("code", **{"text/plain": "1", "text/html": "<i>"}), ["the output 'text/html'"]),
        (cell("code", **{"image/png": "x"}), ["the output 'image/png'"]),
        (cell("code", **{"text/markdown": "x"}), ["the output 'text/markdown'"]),
        (cell("code", **{"text/markdown": "x", BLOCK_MIME: {}}), []),
        (cell("code", **{f"{RECORD}text/html": "x"}), []),
        (cell("code", **{"text/plain": "1"}), []),
        (cell("code", "<i>"), []),
    ],
)
def test_a_notebook_shows_what_the_book_has_a_form_for(made: Any, said: list[str]) -> None:
    found = list(refused_of_notebook({"cells": [cell("code"), made]}, MARKDOWN))
    assert [each.what for _, each in found] == said
    assert {(number, each.line) for number, each in found} <= {(2, 1)}


@over(
    ("made", "said"),
    [
        (cell("markdown", "a\n\n<b>\n"), "cell 2: line 3: html_block '<b>': no page may hold it"),
        (cell("raw", "<b>"), "cell 2: line 1: a raw cell: no page may hold it"),
    ],
)
def test_of_a_notebook_the_cell_is_named_and_its_line(made: Any, said: str) -> None:
    looks: list[Any] = []
    app: Any = SimpleNamespace(
        connect=lambda _, look: looks.append(look),
        env=SimpleNamespace(
            doc2path=lambda page: f"/chapters/{page}.ipynb", myst_config=MdParserConfig()
        ),
        srcdir="/",
        keep_going=True,
    )
    app.warningiserror = True
    add_page_sources(app)
    with pytest.raises(KamerboekError) as refused:
        looks[0](app, "blad", [json.dumps({"cells": [cell("code"), made]})])
    assert str(refused.value).startswith(f"chapters/blad.ipynb: {said} (")


def test_a_notebook_with_a_number_that_json_does_not_have_is_no_page() -> None:
    looks: list[Any] = []
    app: Any = SimpleNamespace(
        connect=lambda _, look: looks.append(look),
        env=SimpleNamespace(doc2path=lambda page: f"/{page}.ipynb", myst_config=MdParserConfig()),
        srcdir="/",
    )
    add_page_sources(app)
    with pytest.raises(KamerboekError, match=r"^blad\.ipynb: not JSON: it has NaN"):
        looks[0](app, "blad", ['{"cells": [], "metadata": {"x": NaN}}'])


@pytest.mark.parametrize("strict", [True, False])
def test_a_book_stops_on_it_and_a_preview_says_it(
    strict: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "blad.md").touch()
    looks: list[Any] = []
    app: Any = SimpleNamespace(
        connect=lambda _, look: looks.append(look),
        env=SimpleNamespace(
            doc2path=lambda page: str(tmp_path / f"{page}.md"), myst_config=MdParserConfig()
        ),
        srcdir=tmp_path,
        keep_going=strict,
        warningiserror=False,
    )
    add_page_sources(app)
    said = "blad.md: line 3: html_block '<b>': no page may hold it"
    caplog.set_level(logging.WARNING)
    if strict:
        with pytest.raises(KamerboekError, match=said):
            looks[0](app, "blad", ["a\n\n<b>\n"])
    else:
        looks[0](app, "blad", ["a\n\n<b>\n"])
        assert said in caplog.text


@pytest.mark.parametrize(
    "path", sorted(PROJECT.glob("chapters/*.ipynb")), ids=lambda each: each.stem
)
def test_the_chapters_hold_no_more(path: Any) -> None:
    assert list(refused_of_notebook(json.loads(path.read_text("utf-8")), MARKDOWN)) == []


def test_the_other_pages_hold_no_more() -> None:
    names = {each for name in series_names(PROJECT) for each in load_series(PROJECT, name).pages}
    texts = [
        path.read_text("utf-8")
        for name in {"index", *names}
        if (path := PROJECT / f"{name}.md").is_file()
    ]
    assert len(texts) > 3
    assert [each for text in texts for each in refused(text)] == []
