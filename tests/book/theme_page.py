"""A made-up book with one theme page that has every block, written as its notebook keeps it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import nbformat

from kamerboek.book.building.render import renderer
from kamerboek.charts import CHART_MIME
from kamerboek.figures import FIGURE_MIME
from kamerboek.prose import BLOCK_MIME
from tests.conftest import PROJECT, run_here
from tests.made_up import make_project
from tests.series import DEFENCE

PAGE = "chapters/proef.html"
SERIES = "proef"
SENTENCE = (
    "Door anders samen te werken is het doel om te streven naar een realisatie van ongeveer ca. "
    "400 miljoen euro in de afgelopen jaren naar 2 miljard euro in de komende jaren."
)
SOURCE = f"""\
60 Welke doelen zijn er?

In de toekomst wordt hierover gerapporteerd.

61 Hoeveel wordt er gebouwd?

{SENTENCE}

62 Wat is het risico?

Defensie hanteert geen risicoprofiel.
"""
STARTS = {
    "60": SOURCE.index("In de toekomst"),
    "61": SOURCE.index(SENTENCE),
    "62": SOURCE.index("Defensie hanteert"),
}
"""Where the sentence of each answer starts."""


def figure(key: str, text: str, value: float | None, **more: Any) -> dict[str, Any]:
    """Return the content of a figure."""
    return {
        "type": "figure",
        "key": key,
        "value": value,
        "lower": value,
        "upper": value,
        "unit": "eur",
        "period": "",
        "text": text,
        "formula": f"berekend voor {key}",
        "questions": ["61"],
        "page": "",
    } | more


def quoted(key: str, text: str, value: float, words: str, **more: Any) -> dict[str, Any]:
    """Return the content of a figure whose words stand in the sentence of answer 61."""
    start = SENTENCE.index(words)
    quote = {
        "text": SENTENCE,
        "start": start,
        "end": start + len(words),
        "source": STARTS["61"],
        "question": "61",
        "part": "answer",
    }
    new = {"label": "", "room": "", "why": [], "sum": [], "quote": quote}
    return figure(key, text, value, page="61") | new | more


AIM = quoted(
    "doel",
    "2 miljard euro",
    2e9,
    "2 miljard euro",
    label="beoogde realisatie van vastgoed per jaar",
    room="1,95 tot 2,05 miljard euro",
    why=["afronding op één decimaal"],
)
NOW = quoted(
    "nu",
    "ongeveer 400 miljoen euro",
    4e8,
    "ongeveer ca. 400 miljoen euro",
    label="realisatie van vastgoed per jaar",
    room="360 tot 440 miljoen euro",
    why=["10% ruimte voor ‘ongeveer’: een keuze van dit boek"],
)
TIMES = quoted(
    "keer",
    "vijf keer zo veel",
    5,
    SENTENCE,
    label="hoeveel keer zo groot het doel is",
    room="4,43 tot 5,70 keer",
    why=["afronding van beide bedragen", "10% ruimte voor ‘ongeveer’"],
    sum=[AIM, " ÷ ", NOW],
)
OLD = figure("geteld", "3 vragen", 3, formula="aantal vragen met dit thema")
"""A figure as notebooks of before had it, without what its note could tell."""


def dots(width: int, at: dict[str, float], *, described: bool) -> dict[str, Any]:
    """Return a specification: dots on an axis from zero, each a link to its question.

    Where it is `described` each dot has a name of its own.
    """
    rows = [{"what": what, "value": value, "to": "question:61"} for what, value in at.items()]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v6.json",
        "width": width,
        "height": 120,
        "padding": 5,
        "autosize": {"type": "fit", "contains": "padding"},
        "background": "transparent",
        "description": f"Twee stippen: {', '.join(at)}.",
        "data": {"values": rows},
        "mark": {"type": "circle", "size": 90, "color": "#12436D"},
        "encoding": {
            "x": {"field": "value", "type": "quantitative", "axis": {"title": None}},
            "y": {"field": "what", "type": "nominal", "axis": {"title": None}},
            "href": {"field": "to"},
            "tooltip": {"field": "what"},
            **({"description": {"field": "what"}} if described else {}),
        },
        "config": {"font": "system-ui, sans-serif", "axis": {"labelColor": "#4a5763"}},
    }


def chart(name: str, *, lead: bool) -> dict[str, Any]:
    """Return the content of a chart."""
    at = {"Afgelopen jaren": 400, "Komende jaren": 2000}
    return {
        "type": "chart",
        "name": name,
        "id": f"fig-{name}",
        "lead": lead,
        "headline": ["Van ", NOW, " naar ", AIM, " per jaar"],
        "subtitle": ["Realisatie van vastgoed, in miljoenen euro per jaar. Stip: zoals afgedrukt."],
        "description": ["Twee stippen op een as vanaf nul: ", NOW, " en ", AIM, "."],
        "source": [
            {"type": "question", "question": "61", "text": "antwoord 61", "source": STARTS["61"]}
        ],
        "wide": dots(640, at, described=not lead),
        "narrow": dots(300, at, described=not lead),
        "table": {
            "type": "table",
            "name": name,
            "caption": "Realisatie",
            "columns": ["Periode", "Afgedrukt"],
            "rows": [[["Afgelopen jaren"], [NOW]], [["Komende jaren"], [AIM]]],
            "origin": ["antwoord 61"],
        },
    }


def card(name: str, number: Any, claim: str, question: str, *, is_open: bool) -> dict[str, Any]:
    """Return a card, whose quote is the first sentence of an answer."""
    words = SOURCE[STARTS[question] :].split("\n")[0].rstrip(".")
    return {
        "id": name,
        "number": [number],
        "claim": [claim],
        "quote": words,
        "question": question,
        "part": "answer",
        "source": STARTS[question],
        "open": is_open,
    }


def asked_row(status: str, label: str, element: str, words: str, question: str) -> dict[str, Any]:
    """Return what was asked with what came of it; without words it was not addressed."""
    return {
        "status": status,
        "label": label,
        "element": element,
        "words": [f"“{words}”"] if words else [],
        "note": [] if words else ["Het antwoord gaat hier niet op in."],
        "question": question,
        "source": STARTS[question],
    }


def asked(given: int) -> dict[str, Any]:
    """Return a table of what was asked, with this many rows that were given."""
    rows = [
        asked_row(
            "refused",
            "niet",
            "Financieel risicoprofiel tot en met 2030",
            "geen risicoprofiel",
            "62",
        ),
        asked_row("later", "later", "Indicatoren", "", "60"),
        *(
            asked_row("given", "gegeven", f"Onderdeel {n}", "streven naar", "61")
            for n in range(given)
        ),
    ]
    complete = not any(row["status"] != "given" for row in rows)
    return {"type": "asked", "given": given, "asked": len(rows), "complete": complete, "rows": rows}


def heading(name: str, *inline: Any, level: int = 2) -> dict[str, Any]:
    """Return a heading."""
    return {"type": "heading", "id": name, "level": level, "inline": list(inline), "template": ""}


def paragraph(*inline: Any) -> dict[str, Any]:
    """Return a paragraph."""
    return {"type": "paragraph", "inline": list(inline), "templates": []}


ORIGINS = {
    "type": "origins",
    "figures": [
        each | {"explanation": [each["formula"]], "address": ""} for each in (AIM, NOW, TIMES, OLD)
    ],
}
STANDFIRST = {
    "type": "standfirst",
    "inline": [
        "Defensie streeft naar ",
        AIM,
        " aan vastgoed per jaar, ",
        TIMES,
        " als in de afgelopen jaren (",
        NOW,
        "); een jaar noemt het antwoord niet.",
    ],
    "template": "",
}
CHIPS = {
    "type": "chips",
    "theme": "Caribisch gebied",
    "total": 3,
    "coded": 3,
    "date": "27 januari 2026",
    "outcomes": [
        {
            "code": "answered",
            "label": "beantwoord",
            "count": 2,
            "without": 0,
            "slug": "beantwoord",
        },
        {
            "code": "declined",
            "label": "niet gegeven",
            "count": 1,
            "without": 0,
            "slug": "niet-gegeven",
        },
    ],
}
BLOCKS: tuple[dict[str, Any] | str, ...] = (
    STANDFIRST,
    CHIPS,
    chart("stap", lead=True),
    heading("bevindingen", "Wat de antwoorden zeggen"),
    {"type": "cards", "items": [
        card("b-doel", AIM, "Zo veel streeft Defensie per jaar te bouwen.", "61", is_open=False),
        card("b-rapport", "oktober", "Rapportage volgt later.", "60", is_open=False),
        card("b-risico", "2022", "Hoeveel risico Defensie neemt, blijft open.", "62", is_open=True),
    ]},
    heading("gevraagd", "Gevraagd en gekregen: 3 van de 5"),
    asked(3),
    heading("keer", "Het doel is ", TIMES, ", en dat hangt van de afronding af"),
    paragraph("Met de cijfers zoals afgedrukt is het doel ", TIMES, " zo groot (", NOW, ")."),
    heading("dieper", "Een kop daaronder", level=3),
    paragraph("Over ", OLD, "."),
    {"type": "gaps", "inline": ["Niet gecodeerd in deze uitgave: bouwkosten."]},
    asked(6),
    "## Uit Markdown\n\nGewone tekst.",
    heading("leeg", "Een kop waaronder niets komt"),
    heading("niet", "Wat hieruit niet blijkt"),
    {"type": "bullets", "items": [["Hoe Defensie naar het doel toe wil groeien."]]},
    {"type": "fold", "id": "meer", "title": "Meer berekeningen"},
    heading("binnen", "Een kop in een vouw"),
    chart("binnen", lead=False),
    {"type": "fold", "id": "lege-vouw", "title": "Een vouw waarin niets komt"},
    heading("leeg-erin", "Een kop in een vouw waarin niets komt"),
    {"type": "fold", "id": "verantwoording", "title": "Verantwoording en code"},
    {"type": "choices"},
    {"type": "cite"},
    {"type": "code"},
    ORIGINS,
)  # fmt: skip


def theme_notebook(blocks: tuple[dict[str, Any] | str, ...] = BLOCKS) -> nbformat.NotebookNode:
    """Return a notebook that displayed these blocks, a cell each; text is a Markdown cell."""
    cells = [
        nbformat.v4.new_markdown_cell("# Vastgoed", id="title"),
        _code("import kamerboek", "import"),
        _code("last_year: int = 2035  # [2030, 2040] | jaar", "parameters", "parameters"),
        _code("last_year = 2040", "injected", "injected-parameters"),
        _code('shown = "<b>dit is tekst</b>"', "text"),
        _code("until = last_year", "reads"),
    ]
    for number, block in enumerate(blocks):
        if isinstance(block, str):
            cells.append(nbformat.v4.new_markdown_cell(block, id=f"text-{number}"))
            continue
        cell = nbformat.v4.new_code_cell(f"toon({number})", id=f"cell-{number}", execution_count=1)
        mime = {"chart": CHART_MIME, "figure": FIGURE_MIME}.get(block["type"], BLOCK_MIME)
        shown = {mime: block, "text/markdown": "# [weg](nergens)", "text/plain": "tekst"}
        cell.outputs = [nbformat.v4.new_output("display_data", data=shown)]
        cells.append(cell)
    notebook = nbformat.v4.new_notebook(cells=cells)
    notebook.metadata["language_info"] = {"name": "python", "pygments_lexer": "ipython3"}
    return notebook


def _code(source: str, name: str, *tags: str) -> nbformat.NotebookNode:
    cell = nbformat.v4.new_code_cell(source, id=name, execution_count=1)
    cell.metadata["tags"] = list(tags)
    return cell


def make_theme_book(folder: Path, base_url: str = "") -> Path:
    """Make a project with that page and have its pages rendered, its chapter as it is; return them.

    `base_url` is where the book would be published. Any warning fails it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    project = make_project(folder)
    edition = project / "data" / "editions" / "made-up"
    (edition / "source.txt").write_text(SOURCE, encoding="utf-8")
    digest = hashlib.sha256(SOURCE.encode()).hexdigest()
    real = (PROJECT / "data" / "editions" / "2025-najaar" / "edition.toml").read_text("utf-8")
    head, _, _ = real.replace(DEFENCE, SERIES, 1).partition("sha256")
    (edition / "edition.toml").write_text(f'{head}sha256 = "{digest}"\n', encoding="utf-8")
    for coded in (edition / "coding").glob("*.csv"):
        coded.unlink()
    done = run_here("kamerboek", "ingest", "made-up", cwd=project)
    assert done.returncode == 0, done.stderr
    nbformat.write(theme_notebook(), project / "chapters" / "proef.ipynb")
    series = project / "data" / "series" / SERIES / "series.toml"
    pages = series.read_text("utf-8").replace(
        '"over-deze-uitgave"', '"register", "over-deze-uitgave"'
    )
    series.write_text(pages, encoding="utf-8")
    settings = (project / "_config.yml").read_text("utf-8")
    settings = settings.replace('baseurl: ""', f"baseurl: {json.dumps(base_url)}")
    (project / "_config.yml").write_text(settings, encoding="utf-8")
    listed = run_here("kamerboek", "contents", cwd=project)
    assert listed.returncode == 0, listed.stderr
    with renderer() as rendering:
        rendering.begin(project)
        return rendering.pages(project / "build.log")
