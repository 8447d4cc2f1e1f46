"""What the styles of a book hide: each place is listed here, for the text that a page has is read.

The approved text is that of the pages themselves, whatever a style makes of it. And no rule of a
style is without something on a page: else a page has lost the name by which it was styled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

from kamerboek.book.rendering.frame import STATIC
from tests.rows import over

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")

HIDES = re.compile(
    r"display:\s*none|visibility:\s*(?:hidden|collapse)|content-visibility:\s*hidden"
    r"|opacity:\s*0*\.?0+%?\s*(?:!|;|$)|(?<![\w-])clip(?:-path)?:|text-indent:"
    r"|(?<![\w-])(?:left|top|right):\s*-\d{3}|font(?:-size)?:\s*0[a-z%]*\s*(?:!|;|$)"
    r"|(?<![\w-])color:\s*transparent|(?<![\w-])(?:max-)?(?:height|width):\s*0[a-z%]*\s*(?:!|;|$)"
    r"|transform:\s*scale[XY]?\(0\)"
)
"""How a style hides something."""

HIDDEN = {
    "figure.css": {
        ".drawing.narrow",  # the other drawing of the same chart is shown
        ".drawing.wide",
        "html.script .chart-fold:not([open]), html.script .chart-fold summary",
        "#vg-tooltip-element:not(.visible)",
    },
    "page.css": {
        "[hidden]",
        ".hidden-label",  # for who listens to a page
        "html:not(.script) .script-only",
        "h1 .headerlink, caption .headerlink",
        ".skip",
        ".narrow-only",
        "nav.book .close, .contents .close",
        ".contents",  # on a narrow screen, where buttons open them
        ".top-bar .crumb",
        "nav.book, .contents",
    },
    "print.css": {
        ".skip, .button, .headerlink, [data-cite], a[download], .popover, body > .hidden-label, "
        "nav, .contents, .top-bar, form, p.files, pre.code-listing",
        ".drawing.narrow",
    },
    "questions.css": {
        "section.printed .headerlink",
        ".square.outline::before, .square.outline::after",
        ".squares thead",  # on a narrow screen each cell says it
        ".register thead",
        ".register td:has(> p:empty)",
        ".list-state .at-right",
    },
    "theme-page.css": {"table.asked thead"},
    "what-if.css": {"html.script .no-script"},
}
"""The places that styles hide, by file."""


def hidden_by(style: str) -> Iterator[str]:
    """Yield the selectors of the rules of a style that hide something."""
    for selector, declarations in RULE.findall(re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)):
        if HIDES.search(declarations):
            yield " ".join(selector.split())


def test_styles_hide_what_is_listed_and_nothing_else() -> None:
    styles = {path.name: path.read_text(encoding="utf-8") for path in STATIC.glob("*.css")}
    found = {name: selectors for name in styles if (selectors := {*hidden_by(styles[name])})}
    assert found == HIDDEN


@over(
    "declaration",
    [
        "display: none",
        "display:none !important;",
        "visibility: hidden;",
        "opacity: 0;",
        "opacity: 0.0",
        "position: absolute; left: -9999px;",
        "font-size: 0;",
        "color: transparent",
        "max-height: 0; overflow: hidden",
        "clip-path: inset(50%)",
        "transform: scale(0)",
    ],
)
def test_a_rule_that_hides_is_found(declaration: str) -> None:
    assert list(hidden_by(f"@media print {{ .a,\n .b {{ {declaration} }} }}"[15:])) == [".a, .b"]


@over(
    "declaration",
    ["opacity: 0.6", "font-size: 0.8rem", "border-color: transparent", "width: 100%", "top: 0"],
)
def test_a_rule_that_hides_nothing_is_not(declaration: str) -> None:
    assert list(hidden_by(f".a {{ {declaration}; }}")) == []


def test_every_style_is_looked_at() -> None:
    folder = Path(STATIC).parent
    assert {path.parent for path in folder.rglob("*.css")} == {STATIC}


SELECTORS = r"""() => {
  const found = {};
  const look = (rules) => {
    for (const rule of rules) {
      for (const each of (rule.selectorText || "").split(/,(?![^(]*\))/)) {
        const states = /:(hover|focus-visible|focus-within|focus|checked|target)\b|::[\w-]+/g;
        const standing = each.replace(states, "").trim() || "*";
        found[each.trim()] = document.querySelector(standing) !== null;
      }
      if (rule.cssRules) look(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) look(sheet.cssRules);
  return found;
}"""
"""Gives of each selector of a page's styles whether the page has something that it selects."""

MADE_BY_SCRIPTS = (
    ".popover",
    ".square-tip",
    ".tip",
    "#vg-tooltip-element",
    "mark",
    ".snippet",
    "ol.results",
    ".what-if .changed",
    ".what-if .curve",
    ".what-if .differences",
    ".contents li a.here",
)
"""How what scripts make on a page is selected: what a reader asks for, points at, or has chosen."""

STATES = re.compile(r"\[(?:open|aria-\w+|data-theme)\b|\.open\b|:not\(\.script\)")
"""What a reader, or the browser, has open or chosen."""

OF_OTHER_BOOKS = {
    "p.not-standard",  # of other values
    ".admonition",
    ".admonition-title",
    ".gaps",  # what is not coded
    ".square.dashed",  # outcomes that no question of this edition has
    ".square.outline",
    ".square.outline::before",
    ".square.outline::after",
    "p.note",  # what a document or its coding says besides
    "section.printed .note",
    "blockquote.document p:has(+ p.next-line)",
    "table.wide tbody th",  # more columns than fit
    "table.wide thead th:first-child",
    "caption .headerlink",
}


def test_every_rule_of_a_style_has_something_on_a_page(
    book: Path, served_book: str, browser: Browser
) -> None:
    pages = [path.relative_to(book).as_posix() for path in book.rglob("*.html")]
    met: dict[str, bool] = {}
    tab = browser.new_page()
    for name in sorted(each for each in pages if not re.search(r"/\d\d+\.html", each)):
        tab.goto(f"{served_book}/{name}")
        for selector, is_there in tab.evaluate(SELECTORS).items():
            met[selector] = met.get(selector, False) or is_there
    tab.close()
    without = {selector for selector, is_there in met.items() if not is_there}
    assert without - OF_OTHER_BOOKS == {
        each for each in without if each.startswith(MADE_BY_SCRIPTS) or STATES.search(each)
    }
    assert without >= OF_OTHER_BOOKS
    assert len(met) > 2 * len(without)
