"""*Reken zelf* in a browser: what a reader sees is what the chapter gives, and no finding."""

from __future__ import annotations

import ast
import html
import json
import random
import re
import shlex
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from kamerboek.chapter.session import Ran, Session
from kamerboek.figures import Figure
from kamerboek.prose import as_text
from kamerboek.run import Value, given_in_options, options_of, values_from
from tests.book.pages import page as tree_of
from tests.book.pages import text_of
from tests.book.visit import Visit, Visits
from tests.conftest import PROJECT

CALLED = re.compile(r"blad\.what_if\((.*)\)", re.DOTALL)


def declared(chapter: str) -> Mapping[str, Any] | None:
    """Return what a notebook's call of *Reken zelf* names by keyword; None without one."""
    notebook = json.loads((PROJECT / "chapters" / f"{chapter}.ipynb").read_text("utf-8"))
    for cell in notebook["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "code" and CALLED.match(source):
            (call,) = ast.parse(source).body
            return {each.arg: _literal(each.value) for each in call.value.keywords}
    return None


def _literal(value: ast.expr) -> Any:
    """Return what is written; of two, chosen by a parameter that is given, what else is there."""
    return ast.literal_eval(value.orelse if isinstance(value, ast.IfExp) else value)


CHAPTERS = [
    path.stem
    for path in sorted((PROJECT / "chapters").glob("[0-9]-*.ipynb"))
    if declared(path.stem)
]
VASTGOED = "7-vastgoed"
FEW, MANY = 5, 1000
Opened = Callable[..., Visit]


@cache
def session_of(chapter: str) -> Session:
    """Return what runs a chapter, made once: a run leaves nothing for the next."""
    return Session(PROJECT / "chapters" / f"{chapter}.ipynb")


@cache
def own_run(chapter: str) -> Ran:
    """Return the run of a chapter with its own values."""
    return session_of(chapter).run({})


SHOWN = """() => {
    const block = document.querySelector(".what-if");
    const words = each => each.textContent;
    return {
        outcomes: [...block.querySelectorAll("td.chosen")].map(cell => ({
            text: words(cell.children[0]),
            room: words(cell.children[1]),
            interval: cell.dataset.interval,
            changed: cell.classList.contains("changed"),
        })),
        read: block.dataset.chosen,
        sentences: [...block.querySelectorAll(".differences li")]
            .map(item => [...item.children].map(words)),
        command: words(block.querySelector("pre")),
        isHidden: block.querySelector(".differences").hidden,
        says: words(block.querySelector(".differences").firstChild),
        more: words(block.querySelector(".differences summary")),
    };
}"""
CURVE = """() => {
    const svg = document.querySelector(".what-if .curve svg");
    if (!svg) return null;
    const one = (selector, names) => {
        const found = svg.querySelector(selector);
        return found && names.map(name => Number(found.getAttribute(name)));
    };
    const points = selector => svg.querySelector(selector).getAttribute("points").split(" ")
        .map(point => point.split(",").map(Number));
    const words = selector => [...svg.querySelectorAll(selector)].map(each => each.textContent);
    return {
        label: svg.getAttribute("aria-label"),
        base: one("line.base", ["y1"])[0],
        spots: {default: one("circle.default", ["cx", "cy"]), own: one("circle.own", ["cx", "cy"])},
        places: {default: one("text.default", ["y"]), own: one("text.own", ["y"])},
        said: {default: words("text.default"), own: words("text.own")},
        axis: words("text:not([class])"),
        lines: {default: points("polyline.default"), own: points("polyline.own")},
        room: points("polygon.room"),
    };
}"""
"""What is drawn: of what the page has (`default`) and of what the reader chose (`own`)."""
CHOOSE = """chosen => {
    const form = document.querySelector(".what-if form");
    Object.entries(chosen).forEach(([name, at]) => { form.elements[name].value = at; });
    form.dispatchEvent(new Event("input", {bubbles: true}));
}"""


@pytest.fixture
def opened(visits: Visits, book: Path) -> Opened:
    def open_page(chapter: str, fragment: str = "", **kind: object) -> Visit:
        visit = visits(**kind)
        visit.open(f"{book.as_uri()}/chapters/{chapter}.html{fragment}")
        return visit

    return open_page


def loaded(page: Page) -> Mapping[str, Any]:
    """Bring the block in sight, wait for its outcomes, and return what the script is told."""
    page.locator(".what-if").scroll_into_view_if_needed()
    expect(page.locator("td.chosen").first).to_have_attribute("data-interval", re.compile(".+"))
    told: dict[str, Any] = json.loads(page.locator(".what-if").get_attribute("data-told"))
    return told


def values_of(session: Session, command: str) -> dict[str, Value]:
    """Return the values that a line `kamerboek run …` gives a chapter."""
    words = command.split(" -p ")
    assert words[0] == f"kamerboek run {session.notebook.stem}"
    options = options_of([word.strip("'") for word in words[1:]])
    return values_from(session.declaration, given_in_options(session.declaration, options))


Sentence = tuple[str, tuple[str, ...], int]


def said(ran: Ran, sections: list[str]) -> dict[Sentence, str]:
    """Return the sentences of some sections that say something, by place and wordings.

    The page tried them in the order in which it said those that lacked nothing.
    """
    printed = list(ran.page.said)
    found: dict[Sentence, str] = {}
    for tried in ran.page.tried:
        if printed and (printed[0].place, printed[0].template) in (
            (tried.place, template) for template in tried.templates
        ):
            text = as_text(printed.pop(0).text)
            number = sum(1 for each in found if each[:2] == (tried.place, tried.templates))
            if tried.place in sections and text:
                found[tried.place, tried.templates, number] = text
    assert not printed
    return found


def expected(chapter: str, own: Ran, chosen: Ran) -> dict[str, Any]:
    """Return what the page should show, from two runs of the chapter."""
    call = declared(chapter)
    outcomes = []
    for name in call["outcomes"]:
        before, now = own.names[name], chosen.names[name]
        there = isinstance(now, Figure)
        outcomes.append(
            {
                "text": now.text if there else "–",
                "room": now.room if there else "",
                "interval": str(now.interval) if there else "",
                "changed": there != isinstance(before, Figure)
                or (there and (now.text, now.interval) != (before.text, before.interval)),
            }
        )
    was, reads = (said(each, call["sections"]) for each in (own, chosen))
    differing = [key for key in {**was, **reads} if was.get(key) != reads.get(key)]
    sentences = [
        (
            reads.get(key, "Deze zin staat er dan niet."),
            f"Standaard: {was[key]}" if key in was else "Standaard: geen zin",
        )
        for key in differing
    ]
    return {"outcomes": outcomes, "sentences": Counter(sentences)}


def test_a_shell_takes_each_value_as_it_is(visits: Visits, served_book: str, book: Path) -> None:
    """A text may hold what a shell takes for its own; quoted, it is one word, and runs nothing."""
    value = 'note=d\'r is $(date) `date`; "één" \\ *'
    name = f"chapters/{VASTGOED}.html"
    text = (book / name).read_text(encoding="utf-8")
    before, mark, after = text.partition(' data-told="')
    told, end, rest = after.partition('"')
    changed = json.loads(html.unescape(told)) | {"command": [value]}
    body = f"{before}{mark}{html.escape(json.dumps(changed))}{end}{rest}"
    page = visits().page
    page.route(f"**/{name}", lambda route: route.fulfill(body=body, content_type="text/html"))
    page.goto(f"{served_book}/{name}")
    loaded(page)
    words = shlex.split(page.evaluate(SHOWN)["command"])
    assert words[:5] == ["kamerboek", "run", VASTGOED, "-p", value]
    assert len(words) == 5 + 2 * len(changed["offered"])


def check_settings(
    opened: Opened, chapter: str, choose: Callable[[list[int]], list[tuple[int, ...]]]
) -> int:
    """Compare the page with runs of its chapter for settings; return how many.

    They are chosen from how many values each parameter has.
    """
    visit = opened(chapter)
    page = visit.page
    told = loaded(page)
    session, own = session_of(chapter), own_run(chapter)
    settings = choose([len(each["texts"]) for each in told["offered"]])
    for setting in settings:
        names = (each["name"] for each in told["offered"])
        page.evaluate(CHOOSE, dict(zip(names, setting, strict=True)))
        place = ",".join(str(each) for each in setting)
        expect(page.locator(".what-if")).to_have_attribute("data-chosen", place)
        shown = page.evaluate(SHOWN)
        chosen = session.run(values_of(session, shown["command"]))
        found = Counter(tuple(each) for each in shown["sentences"])
        wanted = expected(chapter, own, chosen)
        assert shown["outcomes"] == wanted["outcomes"], shown["command"]
        assert found == wanted["sentences"], shown["command"]
        check_what_leads_to_them(shown, [each["at"] for each in told["offered"]] == list(setting))
        check_drawing(page, chapter, told, setting, chosen)
    assert visit.errors == []
    return len(settings)


def check_what_leads_to_them(shown: Mapping[str, Any], is_own: bool) -> None:
    count = len(shown["sentences"])
    assert shown["isHidden"] == is_own
    assert shown["says"].startswith("Met uw keuze zou" if count else "Geen van de zinnen")
    if count > 1:
        rest = f"{count - 1} zinnen die anders zouden" if count > 2 else "1 zin die anders zou"
        assert shown["more"] == f"Nog {rest} zijn"


def check_drawing(
    page: Page, chapter: str, told: Mapping[str, Any], setting: tuple[int, ...], chosen: Ran
) -> None:
    """Look at what is drawn of a setting: it is words, heights, and places along one parameter."""
    drawn = page.evaluate(CURVE)
    name, label = list(declared(chapter)["outcomes"].items())[told["drawn"]]
    ends = {"default": own_run(chapter).names[name], "own": chosen.names[name]}
    figures = {which: each for which, each in ends.items() if isinstance(each, Figure)}
    if drawn is None:
        return
    texts = {which: figures[which].text if which in figures else "–" for which in ends}
    (along,) = (
        index
        for index, each in enumerate(told["offered"])
        if drawn["axis"] == [each["texts"][0], lowered(each["label"]), each["texts"][-1]]
    )
    offered = told["offered"][along]
    assert drawn["label"] == (
        f"{label}, langs de as: {lowered(offered['label'])}. "
        f"Standaard: {texts['default']}; uw keuze: {texts['own']}."
    )
    values = [float(each) for each in offered["written"]]
    at = {"default": offered["at"], "own": setting[along]}
    first, last = drawn["lines"]["own"][0][0], drawn["lines"]["own"][-1][0]
    heights = {}
    for which, spot in drawn["spots"].items():
        if spot is None:
            assert which not in figures or figures["own"].text == figures["default"].text
            continue
        assert drawn["said"][which] == [texts[which]]
        # Where there is a spot there is a figure: it stands on its line, where its value stands.
        assert spot in drawn["lines"][which]
        if len(drawn["lines"]["own"]) == len(values):
            part = (values[at[which]] - values[0]) / (values[-1] - values[0])
            assert spot[0] == pytest.approx(first + part * (last - first), abs=0.2)
        interval = figures[which].interval
        heights[which] = (drawn["base"] - spot[1], float(interval.lower + interval.upper) / 2)
    if len(heights) == 2:
        (one, value), (other, beside) = heights.values()
        assert one * beside == pytest.approx(other * value, abs=max(abs(value), abs(beside)))
        over = drawn["places"]["own"][0] < drawn["spots"]["own"][1]
        assert over != (drawn["places"]["default"][0] < drawn["spots"]["default"][1])
        assert over == (beside >= value)
    for height, value in heights.values():
        assert (height > 0) == (value > 0)
    for points in (*drawn["lines"].values(), drawn["room"]):
        assert all(25 <= y <= 161 for _, y in points)
    # The room goes along the upper ends and back along the lower; the line is in its middle.
    there = drawn["room"][: len(drawn["lines"]["own"])]
    back = list(reversed(drawn["room"][len(there) :]))
    for (x, high), (same, low), (here, middle) in zip(
        there, back, drawn["lines"]["own"], strict=True
    ):
        assert x == same == here
        assert high <= low
        assert middle == pytest.approx((high + low) / 2, abs=0.2)


def lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_the_page_shows_what_the_chapter_gives(opened: Opened, chapter: str) -> None:
    """Figures with both ends as fractions, printed texts, sentences with their verdicts."""
    assert check_settings(opened, chapter, drawn(chapter, FEW)) == FEW


@pytest.mark.long
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_thousand_settings_show_what_the_chapter_gives(opened: Opened, chapter: str) -> None:
    assert check_settings(opened, chapter, drawn(chapter, MANY)) == MANY


def drawn(seed: str, times: int) -> Callable[[list[int]], list[tuple[int, ...]]]:
    """Return what draws so many settings by chance, the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - a sample

    def choose(sizes: list[int]) -> list[tuple[int, ...]]:
        return [tuple(chance.randrange(size) for size in sizes) for _ in range(times)]

    return choose


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_without_script_a_table_has_the_default_and_examples(book: Path, chapter: str) -> None:
    call = declared(chapter)
    session = session_of(chapter)
    tree = tree_of(book, f"chapters/{chapter}.html")
    (table,) = tree.xpath("//table[contains(@class, 'examples')]")
    rows = table.xpath(".//tbody/tr")
    assert text_of(rows[0].find("th")) == "Standaard"
    for row, values in zip(rows, [{}, *call["examples"]], strict=True):
        ran = session.run(values) if values else own_run(chapter)
        figures = [ran.names[name] for name in call["outcomes"]]
        cells = [[text_of(part) for part in cell] for cell in row.findall("td")]
        there = [
            [each.text, each.room] if isinstance(each, Figure) else ["–", ""] for each in figures
        ]
        assert cells == there


def test_without_script_there_is_nothing_to_move(opened: Opened) -> None:
    page = opened(VASTGOED, java_script_enabled=False).page
    expect(page.locator(".what-if table.examples")).to_be_visible()
    for hidden in ("form", "table.outcomes", ".buttons", "details"):
        assert not page.locator(f".what-if {hidden}").first.is_visible()


def test_with_the_keyboard_a_reader_moves_shares_and_goes_back(opened: Opened) -> None:
    visit = opened(VASTGOED)
    page = visit.page
    loaded(page)
    before = page.locator(".standfirst").text_content()
    scale = page.get_by_role("slider", name="Lengte van de aanloop")
    scale.focus()
    page.keyboard.press("ArrowRight")
    expect(scale).to_have_attribute("aria-valuetext", "6 jaar")
    first = page.locator("td.chosen").first
    expect(first).to_have_class(re.compile("changed"))
    assert page.evaluate("location.hash") == "#reken=run_up:6,end_year:2035,cost_rise:0.0"
    expect(page.locator(".chosen-values")).to_contain_text(
        "Uw keuze: lengte van de aanloop: 6 jaar"
    )
    expect(page.locator("div[aria-live]")).to_contain_text("Doel bereikt in: 2031")
    assert page.locator(".standfirst").text_content() == before
    page.get_by_role("button", name="Terug naar standaard").focus()
    page.keyboard.press("Enter")
    assert page.locator("td.changed").count() == 0
    assert page.evaluate("location.hash") == "#reken"
    expect(page.locator(".chosen-values")).to_contain_text("Dit is de standaard")
    assert visit.errors == []


def test_an_address_opens_with_its_choice(opened: Opened) -> None:
    page = opened(VASTGOED, "#reken=run_up:8,end_year:2040,cost_rise:4.0").page
    loaded(page)
    assert page.evaluate("window.scrollY") > 500
    expect(page.locator("td.chosen span").nth(1)).to_have_text("2033")
    expect(page.locator("div[aria-live]")).to_contain_text("Doel bereikt in: 2033")
    assert values_of(session_of(VASTGOED), page.evaluate(SHOWN)["command"]) == {
        "run_up": 8,
        "end_year": 2040,
        "cost_rise": 4.0,
    }


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        *((each, "5 jaar") for each in ("run_up:12", "run_up", "%", "run_up:%E0", "tempo:3", "")),
        *((f"run_up:8,run_up:{other}", "5 jaar") for other in (0, 6, 8)),
        ("run_up:8,run_up:6,run_up:7", "5 jaar"),
        ("run_up:1,5", "5 jaar"),
        ("run_up:8,cost_rise:4,5", "8 jaar; tellen tot en met: 2035; stijging"),
        ("cost_rise:4.0,5", "bouwkosten per jaar: 0%"),
        ("run_up:8,", "8 jaar"),
        ("tempo:3,5,run_up:8", "8 jaar"),
    ],
)
def test_an_address_with_a_value_that_cannot_be_chosen_says_so(
    opened: Opened, choice: str, said: str
) -> None:
    """Nothing of such a value is taken: it is the page's own."""
    visit = opened(VASTGOED, f"#reken={choice}")
    shown = visit.page.locator(".chosen-values")
    expect(shown).to_contain_text("Het adres noemt een waarde die hier niet te kiezen is")
    expect(shown).to_contain_text(said)
    assert visit.errors == []


def test_no_outcome_is_shown_of_a_choice_that_cannot_be_calculated(
    visits: Visits, book: Path, tmp_path: Path
) -> None:
    """Without the file that calculates, what the page itself has is no outcome of a choice."""
    text = (book / "chapters" / f"{VASTGOED}.html").read_text(encoding="utf-8")
    (tmp_path / "chapters").mkdir()
    (tmp_path / "chapters" / "page.html").write_text(text, encoding="utf-8")
    (tmp_path / "_static").symlink_to(book / "_static")
    visit = visits()
    visit.open(f"{(tmp_path / 'chapters' / 'page.html').as_uri()}#reken=run_up:8")
    page = visit.page
    expect(page.locator(".chosen-values")).to_contain_text("kon niet worden geladen")
    assert set(page.locator("td.chosen span").all_text_contents()) == {"–"}
    page.get_by_role("button", name="Terug naar standaard").click()
    assert page.locator("td.chosen span").first.text_content() == "ongeveer 320 miljoen euro"


def test_sharing_copies_the_address_of_the_choice(opened: Opened) -> None:
    page = opened(VASTGOED, "#reken=run_up:8,end_year:2040,cost_rise:4.0").page
    page.evaluate("window.kamerboek.copy = text => { window.copied = text; }")
    page.get_by_role("button", name="Deel deze keuze").click()
    assert page.evaluate("window.copied").endswith("#reken=run_up:8,end_year:2040,cost_rise:4.0")


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_it_fits_a_telephone_and_everybody_can_use_it(opened: Opened, chapter: str) -> None:
    visit = opened(chapter, viewport={"width": 360, "height": 740})
    told = loaded(visit.page)
    last = {each["name"]: len(each["texts"]) - 1 for each in told["offered"]}
    visit.page.evaluate(CHOOSE, last)
    visit.page.locator(".differences details").evaluate("each => { each.open = true; }")
    assert visit.page.evaluate("document.documentElement.scrollWidth") <= 360
    assert visit.violations() == []
    visit.page.emulate_media(color_scheme="dark")
    assert visit.violations(colours_only=True) == []


def test_a_choice_is_printed(opened: Opened) -> None:
    page = opened(VASTGOED, "#reken=run_up:8,end_year:2040,cost_rise:4.0").page
    loaded(page)
    page.emulate_media(media="print")
    assert page.locator(".what-if .band").is_visible()
    assert page.locator("td.chosen").first.is_visible()
    expect(page.locator(".chosen-values")).to_contain_text("lengte van de aanloop: 8 jaar")
    assert page.locator(".chosen-values").is_visible()
    assert not page.locator(".what-if form").is_visible()
