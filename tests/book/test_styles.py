"""What the styles of a book hide or write: each place is listed, for a page is read as its text.

The approved text is that of the pages themselves, whatever a style makes of it. So a style may use
what is listed here and nothing else: another property, at-rule or way to write a value could hide
words, turn their order around or put others in their place. And no rule of a style is without
something on a page: else a page has lost the name by which it was styled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kamerboek.book.rendering.frame import STATIC
from tests.rows import over

AROUND = ("@media", "@container", "@page")
"""What may stand around rules."""

PROPERTIES = frozenset(
    re.findall(
        r"[\w-]+",
        """
    -webkit-text-size-adjust accent-color align-items background block-size border border-bottom
    border-collapse border-color border-left border-radius border-right border-top border-top-color
    border-width box-shadow box-sizing break-after break-before break-inside clip-path color
    color-scheme column-gap container-type content content-visibility cursor display fill flex
    flex-basis flex-direction flex-wrap float font font-size font-variant-numeric font-weight gap
    grid-column grid-row grid-template-columns height hyphens inset justify-content left
    letter-spacing line-height list-style margin margin-bottom margin-left margin-right margin-top
    max-height max-width min-height min-width opacity outline outline-offset overflow overflow-wrap
    overflow-x padding padding-bottom padding-left padding-right padding-top paint-order
    pointer-events position print-color-adjust right scroll-behavior scroll-margin
    scroll-padding-top stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width
    table-layout text-align text-decoration text-decoration-color text-decoration-style
    text-decoration-thickness text-size-adjust text-underline-offset text-wrap top transition
    vertical-align visibility white-space width z-index
    """,
    )
)
"""What a style may set. Of what is not here, `hides` knows nothing: `transform`, `filter`, `order`,
`direction`, `text-transform`, `animation`."""

TAKES_NAMES = re.compile(
    r"accent-|background|border|box-shadow|color|fill|font|max-width|outline|stroke|text-deco|--"
)
"""How a property begins that may be given by name: `color: var(--text)`."""

NAMED = re.compile(
    r"#[0-9a-f]{6}|light|dark|var\(--[a-z-]+\)|[\d.]+(?:rem|px|pt)?"
    r"|0 \d+px \d+px rgb\([\d ]+/ \d+%\)|system-ui\b.*"
)
"""What a name may stand for: a colour that is wholly there, a measure, a shadow, a letter type."""

COLOUR = re.compile(r"#[0-9a-f]{6}|inherit|currentcolor|var\(--[a-z-]+\)")

UNITS = {"": 16.0, "em": 16.0, "rem": 16.0, "px": 1.0, "pt": 1.33}
NUMBER = re.compile(r"(?<![\w.#-])(-?[\d.]+)(r?em|px|pt|%|v[wh]|)(?![\w.%])")

SMALLEST = {"font-size": 10.0, "line-height": 16.0, "letter-spacing": -1.0}
"""In pixels, or those that a number of times the size of letters comes to: less is not read."""


def pixels(value: str) -> Iterator[float]:
    """Yield the lengths of a value, in pixels; a part of something else is worth a thousand."""
    for number, unit in NUMBER.findall(value):
        yield float(number) * UNITS.get(unit, 1000.0)


def hides(name: str, value: str) -> bool:
    """Say whether a declaration can keep from readers what stands on a page."""
    value = value.removesuffix("!important").strip()
    lengths = list(pixels(value))
    match name:
        case "display" | "visibility" | "content-visibility":
            return value in ("none", "hidden", "collapse")
        case "clip-path":
            return value != "none"
        case "overflow" | "overflow-x":
            return value in ("hidden", "clip")
        case "opacity":
            return float(value.removesuffix("%")) < 0.5
        case "color" | "fill":
            return COLOUR.fullmatch(value) is None
        case "z-index":
            return int(value) < 0
        case "font-size" | "line-height" | "letter-spacing" | "--font-size" | "--line-height":
            return any(each < SMALLEST[name.removeprefix("--")] for each in lengths)
        case "left" | "right" | "top" | "inset" | "margin":
            return any(each < -32 for each in lengths)
        case "height" | "width" | "max-height" | "max-width" | "block-size":
            return bool(lengths) and max(lengths) < 5
    return name.startswith("margin") and any(each < -32 for each in lengths)


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
        "svg.icon",  # shapes, here and below: their lines are drawn
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
    "what-if.css": {
        "html.script .no-script",
        ".what-if .curve .room",
        ".what-if .curve :is(line, polyline)",
    },
}
"""The places that styles hide, by file."""

KEPT_FROM_USE = {
    "figure.css": {
        ".drawing svg text",  # the mark behind it is what opens
        ".tip, #vg-tooltip-element",  # what they stand above is what is pointed at
    },
    "number.css": {".popover:focus"},  # it has its border instead
    "questions.css": {".square-tip"},
}
"""The places that no pointer reaches, or that do not show that the keyboard is there, by file."""

WRITTEN = {
    "print.css": {
        'counter(page) " van " counter(pages)',
        "attr(data-short)",  # the address of a chart
    },
    "questions.css": {'"ruimte: "'},  # on a narrow screen, where the head of the column is hidden
    "what-if.css": {'"▸ "'},
}
"""What styles write, by file: a text in a style stands on no page."""


@dataclass(frozen=True)
class Declaration:
    """A property that a rule sets: in small letters, with its white space folded."""

    selector: str
    name: str
    value: str


def declarations_of(style: str) -> Iterator[Declaration]:
    """Yield what the rules of a style set; fails for one that is not read as it stands."""
    text = re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
    assert "\\" not in text, "an escape, by which a name is another than it looks"
    above: list[str] = []
    for before, mark in re.findall(r"([^{}]*)([{}]|\Z)", text):
        said = " ".join(before.split())
        if mark == "{":
            assert all(each.startswith(AROUND) for each in above), f"a rule within {above[-1]!r}"
            assert not said.startswith("@") or said.startswith((*AROUND, "@bottom-")), said
            above.append(said)
        else:
            for each in filter(str.strip, said.split(";")):
                assert above, f"{each!r} outside a rule"
                name, _, value = each.partition(":")
                yield Declaration(above[-1], name.strip().lower(), value.strip().lower())
            above = above[:-1]


def styles() -> dict[str, list[Declaration]]:
    return {
        path.name: list(declarations_of(path.read_text(encoding="utf-8")))
        for path in STATIC.glob("*.css")
    }


def refused(each: Declaration) -> str:
    """Return why a style may not have a declaration, whatever its place; nothing where it may."""
    if each.name.startswith("--"):
        return "" if NAMED.fullmatch(each.value) else "a name for something else"
    if each.name not in PROPERTIES:
        return "another property"
    if "var(" in each.value and not TAKES_NAMES.match(each.name):
        return "a value by a name"
    if re.search(r"\burl\(|\bimage|\bline-through|-reverse|\battr\(.*,", each.value):
        return "a value that is not of this book"
    return ""


STRING = re.compile(r"\"[^\"]+\"|'[^']+'|\battr\([^)]*\)|\bcounters?\(")


def test_styles_hide_what_is_listed_and_nothing_else() -> None:
    found = {
        file: selectors
        for file, said in styles().items()
        if (selectors := {each.selector for each in said if hides(each.name, each.value)})
    }
    assert found == HIDDEN


def keeps_from_use(each: Declaration) -> bool:
    """Say whether a declaration keeps a pointer away, or hides where the keyboard is."""
    value = each.value.removesuffix("!important").strip()
    if each.name.startswith("outline"):
        return (
            each.name != "outline-offset"
            and re.match(r"(?:none|0\w*|transparent)\b", value) is not None
        )
    return each.name == "pointer-events" and value == "none"


def test_styles_keep_from_use_what_is_listed_and_nothing_else() -> None:
    found = {
        file: selectors
        for file, said in styles().items()
        if (selectors := {each.selector for each in said if keeps_from_use(each)})
    }
    assert found == KEPT_FROM_USE


LINE = re.compile(r"(?P<width>\d+)px solid var\((?P<colour>--[a-z-]+)\)")


def luminance(colour: str) -> float:
    """Return how light a colour is, as WCAG 2 says it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(each * part for each, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_where_the_keyboard_is_stands_out_from_the_page() -> None:
    """As WCAG 2 asks of it: two pixels wide, and three times as light or as dark."""
    schemes: dict[str, dict[str, str]] = {}
    for each in styles()["tokens.css"]:
        schemes.setdefault(each.selector, {})[each.name] = each.value
    assert len(schemes) == 3  # light, dark by the system, and by the reader
    lines = {
        (file, each.selector): each.value
        for file, said in styles().items()
        for each in said
        if each.name == "outline" and not keeps_from_use(each)
    }
    assert ("page.css", ":focus-visible") in lines
    for place, value in lines.items():
        line = LINE.fullmatch(value)
        assert line is not None, place
        assert int(line["width"]) >= 2, place
        for names in schemes.values():
            dark, light = sorted(luminance(names[each]) for each in (line["colour"], "--page"))
            assert (light + 0.05) / (dark + 0.05) >= 3, place


@over(
    ("declaration", "keeps"),
    [
        ("pointer-events: none", True),
        ("pointer-events: none !important", True),
        ("pointer-events: auto", False),
        ("outline: none", True),
        ("outline: 0", True),
        ("outline: 0px solid #000000", True),
        ("outline: transparent", True),
        ("outline: 3px solid var(--orange)", False),
        ("outline-offset: 0", False),
    ],
)
def test_a_rule_that_keeps_from_use_is_found(declaration: str, keeps: bool) -> None:
    (said,) = declarations_of(f"a {{ {declaration} }}")
    assert keeps_from_use(said) is keeps


def test_styles_write_what_is_listed_and_nothing_else() -> None:
    found = {
        file: values
        for file, said in styles().items()
        if (values := {each.value for each in said if writes(each)})
    }
    assert found == WRITTEN


def writes(each: Declaration) -> bool:
    """Say whether a declaration puts a text on a page; the name of a letter type is none."""
    return not each.name.endswith("font") and STRING.search(each.value) is not None


def test_styles_use_what_is_looked_at_and_nothing_else() -> None:
    found = [
        (file, each.selector, each.name, each.value, why)
        for file, said in styles().items()
        for each in said
        if (why := refused(each))
    ]
    assert found == []


@over(
    "declaration",
    [
        "display: none",
        "display:none !important;",
        "DISPLAY: NONE",
        "dis/**/play: none",
        "visibility: hidden;",
        "opacity: 0;",
        "opacity: 0.01",
        "opacity: 1e-3",
        "position: absolute; left: -9999px;",
        "left: -99em",
        "margin-left: -100vw",
        "margin: 0 0 0 -50%",
        "font-size: 0;",
        "font-size: 0.1rem;",
        "font-size: 1px",
        "line-height: 0",
        "letter-spacing: -1em",
        "color: transparent",
        "color: rgb(0 0 0 / 0)",
        "color: #0000",
        "fill: none",
        "z-index: -1",
        "max-height: 0; overflow: visible",
        "max-height: 6rem; overflow: hidden",
        "width: 1px",
        "clip-path: inset(50%)",
    ],
)
def test_a_rule_that_hides_is_found(declaration: str) -> None:
    for style in (
        f".a,\n .b {{ {declaration} }}",
        f"@media print {{ .a, .b {{ {declaration} }} }}",
    ):
        found = [each for each in declarations_of(style) if hides(each.name, each.value)]
        assert [each.selector for each in found] == [".a, .b"]


@over(
    "declaration",
    [
        *("opacity: 0.6", "font-size: 0.8rem", "border-color: transparent", "width: 100%"),
        *("top: 0", "margin: 0 auto", "max-width: 40rem", "color: var(--text)", "z-index: 2"),
    ],
)
def test_a_rule_that_hides_nothing_is_not(declaration: str) -> None:
    assert not [
        each for each in declarations_of(f".a {{ {declaration}; }}") if hides(each.name, each.value)
    ]


@over(
    "declaration",
    [
        "transform: scale(0)",
        "filter: opacity(0)",
        "direction: rtl",
        "order: -1",
        "flex-direction: row-reverse",
        "text-decoration: line-through",
        "background: url(x.png)",
        "display: var(--none)",
        "--none: none",
        "--text: transparent",
        "-webkit-text-fill-color: transparent",
    ],
)
def test_what_is_not_looked_at_is_found(declaration: str) -> None:
    assert [refused(each) for each in declarations_of(f".a {{ {declaration} }}")] != [""]


@over("declaration", ['content: "niet "', "content: attr(title)", "list-style: '5. '"])
def test_a_rule_that_writes_is_found(declaration: str) -> None:
    assert [writes(each) for each in declarations_of(f".a::before {{ {declaration} }}")] == [True]


@over(
    "style",
    [
        ".a { color: var(--text); &:hover { color: var(--link) } }",
        ".a { display: n\\6f ne }",
        "@import 'other.css'; .a { top: 0 }",
        "@font-face { font-family: x; src: local(y) }",
        "@keyframes x { from { opacity: 0 } }",
    ],
)
def test_a_style_that_is_not_read_as_it_stands_is_refused(style: str) -> None:
    with pytest.raises(AssertionError):
        list(declarations_of(style))


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
