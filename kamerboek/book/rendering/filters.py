"""The filters of a list or a table: hidden until the page's script works them (`list.js`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kamerboek.book.rendering.icons import icon
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.figures import counted_text

Attributes = dict[str, Any]
ORDER = "volgorde"

STYLE = "questions.css"
SCRIPTS = ("words.js", "list.js")


def filter_form(items: str, *fields: html_element, snippets: bool = False) -> html_element:
    """Return the form; `items` is the selector of what its items are the children of.

    With `snippets` an item shows the words around what was searched for.
    """
    return html(
        "form",
        *fields,
        classes=["filters"],
        role="search",
        hidden=True,
        data_items=items,
        data_snippets=snippets,
    )


def search_field(label: str, example: str) -> html_element:
    """Return the field with words to search for."""
    search = html(
        "input", type="search", name="q", autocomplete="off", placeholder=example, ids=[_id("q")]
    )
    return _field(label, "q", search, "broad")


def choice(
    label: str, name: str, every: str, options: Sequence[tuple[str, str]], **where: str
) -> Iterator[html_element]:
    """Yield a choice between values with their words; none where there is nothing to choose.

    `where` says what of an item is compared: `key`, one of its data, or `column`, a cell's text.
    """
    if len(options) > 1:
        data: Attributes = {f"data_{kind}": said for kind, said in where.items()}
        shown = [html("option", words, value=value) for value, words in [("", every), *options]]
        yield _field(label, name, html("select", *shown, name=name, ids=[_id(name)], **data))


def order(options: Sequence[tuple[str, str, Attributes]]) -> html_element:
    """Return the choice of an order: each its value, words and what of an item it goes by.

    That is `data_key` or `data_column`, and `data_most_first` where the most comes first.
    """
    shown = [html("option", words, value=value, **by) for value, words, by in options]
    chosen = html("select", *shown, name=ORDER, ids=[_id(ORDER)])
    return _field("Volgorde", ORDER, chosen)


def _field(label: str, name: str, control: html_element, *classes: str) -> html_element:
    """Return a control under its label."""
    return html("p", html("label", label, for_=_id(name)), control, classes=["field", *classes])


def _id(name: str) -> str:
    return f"filter-{name}"


def boxes(legend: str, options: Sequence[tuple[str, str]]) -> Iterator[html_element]:
    """Yield boxes to tick, each the name of something an item can be with its words."""
    if options:
        ticks = [
            html("label", html("input", type="checkbox", name=name, value="1"), words)
            for name, words in options
        ]
        yield html("fieldset", html("legend", legend), *ticks, classes=["broad"])


def state_line(count: int, singular: str, plural: str, file: str) -> html_element:
    """Return how many items are shown, and what a reader can do with them; `file` is a CSV's name.

    Without a script it says how many there are.
    """
    return html(
        "div",
        html("strong", counted_text(count, singular, plural), role="status", classes=["count"]),
        _button("Wis alles", "", data_clear=True),
        html(
            "span",
            _button("CSV van deze selectie", "download", data_selection=file),
            _button("Link", "link", data_address=True),
            classes=["at-right"],
        ),
        classes=["list-state"],
        data_one=singular,
        data_more=plural,
    )


def nothing_fits(said: str) -> html_element:
    """Return what to say when no item fits."""
    return html("p", said, classes=["nothing-fits"], hidden=True)


def _button(said: str, shape: str, **attributes: Any) -> html_element:
    return html(
        "button",
        *([icon(shape)] if shape else []),
        html("span", said),
        type="button",
        classes=["button", "script-only"],
        **attributes,
    )
