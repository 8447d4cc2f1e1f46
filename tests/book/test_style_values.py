"""What the styles of a book may say: the words of each property, how far, how wide, how pale.

`test_styles.py` looks at which properties a style sets, and what it hides by them. Another word of
a property that it knows may do as much: Roman numbers before a list, a letter type of signs,
quotation marks around what is no quotation. So may a length, a sum of lengths, a colour on paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from kamerboek.book.rendering.frame import STATIC
from tests.book.test_styles import Declaration, declarations_of, luminance, pixels, styles
from tests.rows import over

WORDS = {
    name: frozenset(words.split())
    for name, _, words in (
        line.strip().partition(": ")
        for line in """\
        align-items: center
        background: none transparent linear-gradient repeating-linear-gradient to left right scroll\
 local no-repeat
        block-size: auto
        border: solid dashed transparent
        border-bottom: solid
        border-collapse: collapse
        border-color: transparent currentcolor
        border-left: solid transparent
        border-right: solid
        border-top: solid
        box-shadow: inset
        box-sizing: border-box
        break-after: avoid
        break-before: avoid
        break-inside: avoid
        clip-path: inset
        color: inherit
        color-scheme: light dark
        container-type: inline-size
        content: counter page pages attr data-short
        content-visibility: visible
        cursor: pointer
        display: block contents flex grid inline-flex none
        fill: none
        flex: none
        flex-direction: column
        flex-wrap: wrap
        float: left none
        font: inherit sans-serif
        font-size: inherit
        font-variant-numeric: tabular-nums
        grid-template-columns: auto auto-fill auto-fit min minmax repeat
        height: auto
        hyphens: auto
        inset: auto
        justify-content: center flex-end space-between
        list-style: none
        margin: auto
        margin-left: auto
        margin-right: auto
        margin-top: auto
        max-width: none
        outline: solid
        overflow: auto hidden visible
        overflow-wrap: anywhere break-word
        overflow-x: auto
        paint-order: stroke
        pointer-events: none
        position: absolute fixed relative sticky
        print-color-adjust: exact
        scroll-behavior: smooth
        stroke: currentcolor
        stroke-linecap: round
        stroke-linejoin: round
        table-layout: fixed
        text-align: left right
        text-decoration: none underline dotted
        text-decoration-style: dotted
        text-wrap: balance pretty
        transition: background-color
        vertical-align: top
        white-space: normal nowrap pre-wrap
        width: auto calc min""".splitlines()
    )
}
"""The words that a property may have, beside those of every property."""

ALWAYS = frozenset(("important", "var"))
WORD = re.compile(r"(?<![\w.#-])-?[a-z][\w-]*")
NO_WORD = re.compile(r"var\([^)]*\)|\"[^\"]*\"|'[^']*'")

MOST = {
    "border": 6,
    "box-shadow": 3,
    "inset": 16,
    "left": 16,
    "letter-spacing": 0,
    "margin": 64,
    "outline": 3,
    "padding": 96,
    "right": 16,
    "stroke-width": 64,
    "text-decoration": 2,
    "text-underline-offset": 4,
    "top": 16,
}
"""The greatest length, in pixels: more moves words away, or covers them. Of the property of that
name, and of those whose name begins with it."""

LEAST = {"text-underline-offset": 1}
"""The same, of what strikes words through where it is less."""

STRIPE = 6
"""How wide a stripe and the next are together, in pixels: of wider ones a square shows none."""

AT_ITS_OWN_SIZE = ("-webkit-text-size-adjust", "text-size-adjust")

CALCULATED = {"min(350px, calc(100vw - 24px))"}
"""What comes of a sum is not looked at elsewhere; the columns of a grid are never nothing by it."""

SUM = re.compile(r"\b(?:calc|min|max|clamp)\(")

GIVEN_BY_A_RULE = frozenset(("--on-tone",))
"""The name of a colour that rules of an outcome give themselves, on the tone that they give."""

PALE = {(".headerlink", "var(--strong-rule)")}
"""A sign and no text, for which three times as light or dark is enough."""

IN_A_DRAWING = re.compile(
    r"\bsvg\b[^,]*[\s>](?!svg)\S+"
    r"|(?<![\w.#-])(?:circle|ellipse|g|line|path|polygon|polyline|rect|text|tspan|use)(?![\w-])"
)
"""How what a drawing is made of is selected."""

DRAWN_BY = re.compile(r"fill|stroke|paint-order|font|pointer-events|opacity")
"""What a style may say of it: how wide, how high and where it is, its data say."""

PLACED = {
    ("questions.css", "form.filters .broad", "grid-column", "1 / -1"),
    ("questions.css", "form.filters legend", "float", "left"),
    ("questions.css", "form.filters legend", "float", "none"),
    ("questions.css", "nav.neighbours .next", "grid-column", "1"),
    ("questions.css", "nav.neighbours .next", "grid-column", "2"),
    ("theme-page.css", "table.asked td.element", "grid-column", "1 / -1"),
    ("theme-page.css", "table.asked td.element", "grid-row", "2"),
    ("theme-page.css", "table.asked td.words", "grid-column", "1 / -1"),
    ("theme-page.css", "table.asked td.words", "grid-row", "3"),
}
"""What stands elsewhere than in the order of the page: where each is was looked at."""

CONDITIONS = {
    "figure.css": {"@container (max-width: 520px)", "@container (max-width: 670px)"},
    "number.css": {"@media (max-width: 560px)"},
    "page.css": {
        "@media (max-width: 1180px)",
        "@media (max-width: 900px)",
        "@media (prefers-reduced-motion: no-preference)",
    },
    "print.css": {"@page"},
    "questions.css": {
        "@media (max-width: 480px)",
        "@media (max-width: 640px)",
        "@media (min-width: 641px)",
        "@media (prefers-reduced-motion: no-preference)",
        "@media print",
    },
    "theme-page.css": {"@media (max-width: 640px)", "@media (max-width: 900px)"},
    "tokens.css": {"@media (prefers-color-scheme: dark)"},
    "what-if.css": {"@container (max-width: 420px)", "@media print"},
}
"""When rules hold that do not always, by file."""


def other_words(each: Declaration) -> set[str]:
    """Return the words of a declaration that its property does not have in this book."""
    if each.name.startswith("--"):
        return set()  # a name is looked at where it is given
    said = set(WORD.findall(NO_WORD.sub("", each.value)))
    return said - WORDS.get(each.name, frozenset()) - ALWAYS


def goes_too_far(each: Declaration) -> bool:
    """Say whether a length of a declaration is more, or less, than any that a page needs."""
    if each.name in AT_ITS_OWN_SIZE:
        return each.value != "100%"
    if each.name != "grid-template-columns" and SUM.search(each.value):
        return each.value not in CALCULATED
    lengths = list(pixels(each.value)) or [0.0]
    if "repeating" in each.value:
        return max(float(size) for size in re.findall(r"([\d.]+)px", each.value)) > STRIPE
    most = [size for name, size in MOST.items() if each.name.startswith(name)]
    is_much = each.name != "border-radius" and bool(most) and max(lengths) > most[0]
    return is_much or min(lengths) < LEAST.get(each.name, min(lengths))


def schemes() -> Iterator[dict[str, str]]:
    """Yield the colours of tokens: light, dark by the system, dark by the reader, on paper."""
    for file in ("tokens.css", "print.css"):
        named: dict[str, dict[str, str]] = {}
        for each in styles()[file]:
            if each.name.startswith("--"):
                named.setdefault(each.selector, {})[each.name] = each.value
        yield from named.values()


def contrast(one: str, other: str) -> float:
    """Return how many times as light one colour is as another, as WCAG 2 says it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def pale(file: str, said: list[Declaration], colours: list[Mapping[str, str]]) -> Iterator[str]:
    """Yield the rules whose words do not stand out: from what they set behind them, or the page."""
    rules: dict[str, dict[str, str]] = {}
    for each in said:
        rules.setdefault(each.selector, {})[each.name] = each.value.removesuffix(
            "!important"
        ).strip()
    named = re.compile(r"var\((--[a-z-]+)\)|(#[0-9a-f]{6})")
    for selector, values in rules.items():
        text = named.fullmatch(values.get("color", ""))
        behind = named.fullmatch(values.get("background", "")) or named.fullmatch("var(--page)")
        if text is None or text[1] in GIVEN_BY_A_RULE:
            continue
        least = 3.0 if (selector, values["color"]) in PALE else 4.5
        on = colours[-1:] if file == "print.css" else colours
        if any(
            contrast(*(each[2] or scheme[each[1]] for each in (text, behind))) < least
            for scheme in on
        ):
            yield selector


def test_styles_use_the_words_that_are_looked_at_and_no_others() -> None:
    found = {
        (file, each.selector, each.name, each.value)
        for file, said in styles().items()
        for each in said
        if other_words(each)
    }
    assert found == set()


def test_each_word_that_a_style_may_use_is_used() -> None:
    """Else the list would let through what nobody looked at."""
    used: dict[str, set[str]] = {}
    for said in styles().values():
        for each in said:
            used.setdefault(each.name, set()).update(WORD.findall(NO_WORD.sub("", each.value)))
    assert {name: words - used.get(name, set()) for name, words in WORDS.items()} == {
        name: set() for name in WORDS
    }


def test_nothing_is_moved_or_covered_by_a_length() -> None:
    found = {
        (file, each.selector, each.name, each.value)
        for file, said in styles().items()
        for each in said
        if goes_too_far(each)
    }
    assert found == set()


def moves_a_mark(each: Declaration) -> bool:
    """Say whether a declaration gives a mark of a drawing another size or place."""
    return bool(IN_A_DRAWING.search(each.selector)) and not DRAWN_BY.match(each.name)


def test_a_style_gives_no_mark_of_a_drawing_another_size_or_place() -> None:
    found = {
        (file, each.selector, each.name)
        for file, said in styles().items()
        for each in said
        if moves_a_mark(each)
    }
    assert found == set()


def test_what_stands_in_another_order_than_on_the_page_is_listed() -> None:
    found = {
        (file, each.selector, each.name, each.value)
        for file, said in styles().items()
        for each in said
        if each.name == "float" or (each.name.startswith("grid-") and "template" not in each.name)
    }
    assert found == PLACED


def test_words_stand_out_from_what_is_behind_them() -> None:
    """Also on paper, which axe does not look at."""
    colours = list(schemes())
    assert [each["--page"] for each in colours] == ["#ffffff", "#14191e", "#14191e", "#ffffff"]
    assert [
        (file, each) for file, said in styles().items() for each in pale(file, said, colours)
    ] == []


def test_rules_hold_when_they_did() -> None:
    found = {
        path.name: {" ".join(each.split()) for each in conditions}
        for path in STATIC.glob("*.css")
        if (conditions := re.findall(r"@(?:media|container|page)[^{]*", without_notes(path)))
    }
    assert found == CONDITIONS


def without_notes(path: Path) -> str:
    return re.sub(r"/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)


@over(
    "declaration",
    [
        *("list-style: upper-roman", "font: 2rem wingdings", "content: open-quote"),
        *("cursor: none", "float: right", "text-align: justify", "display: inline"),
        *("white-space: break-spaces", "position: static", "hyphens: manual"),
        *("text-decoration: overline", "font-variant-numeric: diagonal-fractions"),
        *("color: white", "color: LinkText", "border: double", "font-size: small"),
    ],
)
def test_another_word_is_found(declaration: str) -> None:
    assert [bool(other_words(each)) for each in declarations_of(f".a {{ {declaration} }}")] == [
        True
    ]


@over(
    "declaration",
    [
        *(
            "font-size: calc(20px - 20px)",
            "margin-left: calc(0px - 5000px)",
            "height: min(1px, 9rem)",
        ),
        *(
            "top: 9999px",
            "right: 100vw",
            "inset: 50% 0 0",
            "margin-top: 300px",
            "padding-left: 900px",
        ),
        *("letter-spacing: 5em", "letter-spacing: 1px", "outline: 400px solid #000000"),
        *("box-shadow: 0 0 0 9999px #ffffff", "border-left: 300px solid #ffffff"),
        *("text-decoration-thickness: 1.2em", "text-underline-offset: -1em"),
        "background: repeating-linear-gradient(135deg, transparent 0 40px, #000000 40px 42px)",
        *("-webkit-text-size-adjust: 10%", "text-size-adjust: none", "stroke-width: 30px 90px"),
    ],
)
def test_a_length_that_moves_or_covers_is_found(declaration: str) -> None:
    assert [goes_too_far(each) for each in declarations_of(f".a {{ {declaration} }}")] == [True]


@over(
    ("rule", "moves"),
    [
        (".drawing svg rect { width: 50px }", True),
        ("rect { height: 50% }", True),
        (".a, .drawing svg > * { top: 3px }", True),
        (".drawing g:hover { margin: 0 }", True),
        (".drawing svg { width: 100% }", False),
        (".drawing svg text { fill: var(--text) }", False),
        ("ol.questions .question-text { margin: 0 }", False),
    ],
)
def test_a_rule_that_moves_a_mark_is_found(rule: str, moves: bool) -> None:
    assert [moves_a_mark(each) for each in declarations_of(rule)] == [moves]


@over(
    ("rule", "is_pale"),
    [
        ("color: #ffffff", True),
        ("color: var(--page)", True),
        ("color: #999999", True),
        ("color: var(--page) !important", True),
        ("background: #000000; color: #222222", True),
        ("background: var(--text); color: var(--page)", False),
        ("color: #333333", False),
        ("color: inherit", False),
    ],
)
def test_words_that_are_not_seen_on_paper_are_found(rule: str, is_pale: bool) -> None:
    said = list(declarations_of(f".a {{ {rule} }}"))
    assert list(pale("print.css", said, list(schemes()))) == [".a"] * is_pale
