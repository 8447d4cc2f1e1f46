"""The blocks at the head of a theme's page, and what its answers say and do not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docutils import nodes

from kamerboek.book.rendering.addresses import LIST, question_reference
from kamerboek.book.rendering.citing import PAGE_CITATION
from kamerboek.book.rendering.icons import icon
from kamerboek.book.rendering.inline import inline_nodes, inline_paragraph
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.numbers import PARTS
from kamerboek.book.rendering.outcomes import OUTCOMES, STATUSES, chip, without_given
from kamerboek.edition.codebook import slug_of
from kamerboek.figures import agreeing, capitalised

Content = Mapping[str, Any]

MOST_GIVEN = 5
"""Rows of what was given that stand on the page unfolded."""
CODED = "de codering van elk onderdeel waarnaar is gevraagd"
HEADS = ("Uitkomst", "Gevraagd", "Woorden van het antwoord")


def standfirst(content: Content) -> list[nodes.Node]:
    """Return the sentence under the title that states the finding."""
    return [inline_paragraph(content["inline"], "standfirst")]


def gaps(content: Content) -> list[nodes.Node]:
    """Return what of this section the edition has not coded."""
    return [inline_paragraph(content["inline"], "gaps")]


def chips(content: Content) -> list[nodes.Node]:
    """Return how many questions there are and what they got, each leading to those questions."""
    total, coded = content["total"], content["coded"]
    questions = f"{total} {agreeing(total, 'vraag', 'vragen')}"
    theme = f"thema={slug_of(content['theme'])}"
    shown = [chip(None, questions, (LIST, theme))] if total else []
    shown += [
        chip(
            OUTCOMES.get(each["code"]),
            f"{each['count']} {each['label']}{without_given(each['count'], each['without'])}",
            (LIST, f"{theme}&code={each['slug']}"),
        )
        for each in content["outcomes"]
    ]
    if coded < total:
        shown.append(chip(None, f"{coded} van {total} gecodeerd"))
    if content["date"]:
        shown.append(chip(None, content["date"]))
    shown.append(
        html(
            "a",
            icon("quote"),
            "Citeer",
            classes=["chip"],
            href=f"#{PAGE_CITATION}",
            data_cite=PAGE_CITATION,
        )
    )
    return [html("ul", *(html("li", each) for each in shown), classes=["chips"])]


def cards(content: Content) -> list[nodes.Node]:
    """Return what the answers say: each a number or words as printed, a claim, and the quote."""
    return [html("div", *(_card(item) for item in content["items"]), classes=["cards"])]


def _card(item: Content) -> html_element:
    named = f"{PARTS.get(item['part'], item['part'])} {item['question']}"
    source = question_reference(item["question"], capitalised(named), item["source"])
    return html(
        "article",
        nodes.paragraph("", "", *inline_nodes(item["number"]), classes=["headline-number"]),
        html("h3", *inline_nodes(item["claim"])),
        html("blockquote", nodes.paragraph("", f"“{_on_one_line(item['quote'])}”")),
        nodes.paragraph("", "", source, link_button(item["id"]), classes=["card-foot"]),
        classes=["card", *(["left-open"] if item["open"] else [])],
        ids=[item["id"]],
    )


def link_button(anchor: str) -> html_element:
    """Return a link to this place of the page; the page's script copies its address."""
    return html(
        "a",
        icon("link"),
        html("span", "Link"),
        classes=["button"],
        href=f"#{anchor}",
        data_link=anchor,
    )


def asked(content: Content) -> list[nodes.Node]:
    """Return what was asked beside what was given: what was not given first."""
    rows: Sequence[Content] = content["rows"]
    given = [row for row in rows if row["status"] == "given"]
    if len(given) <= MOST_GIVEN:
        return [_asked_table(rows)]
    left = [row for row in rows if row["status"] != "given"]
    folded = html(
        "details", html("summary", "Toon wat wel is gegeven"), _given_table(given), classes=["fold"]
    )
    return [*([_asked_table(left)] if left else []), folded]


def _asked_table(rows: Sequence[Content]) -> html_element:
    heads = [html("th", head, scope="col") for head in HEADS]
    heads.append(html("th", html("span", "Vraag", classes=["hidden-label"]), scope="col"))
    return html(
        "table",
        html("thead", html("tr", *heads)),
        html("tbody", *(html("tr", *_asked_cells(row)) for row in rows)),
        classes=["asked"],
        data_origin=CODED,
    )


def _given_table(rows: Sequence[Content]) -> html_element:
    """Return what was given, without the words: the link opens them in the answer."""
    heads = [html("th", head, scope="col") for head in ("Gegeven", "Opmerking", "Vraag")]
    return html(
        "table",
        html("thead", html("tr", *heads)),
        html("tbody", *(html("tr", *_given_cells(row)) for row in rows)),
        classes=["asked"],
        data_origin=CODED,
    )


def _given_cells(row: Content) -> Iterator[html_element]:
    yield html("td", row["element"], classes=["element"])
    yield html("td", *inline_nodes(row["note"]))
    elsewhere = [part for part in row["words"] if not isinstance(part, str)]
    where = question_reference(row["question"], row["question"], row.get("source"))
    yield html("td", where, *([nodes.Text(": "), *inline_nodes(elsewhere)] if elsewhere else []))


def _asked_cells(row: Content) -> Iterator[html_element]:
    yield html("td", chip(STATUSES.get(row["status"]), row["label"]))
    yield html("td", row["element"], classes=["element"])
    said = [*inline_nodes(row["words"])]
    if row["note"]:
        said += [*([nodes.Text(" ")] if said else []), *inline_nodes(row["note"])]
    yield html("td", *said, classes=["words"])
    question = row["question"]
    named = row.get("link") or f"vraag {question}"
    yield html("td", question_reference(question, named, row.get("source")))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
