"""What a reader can do with a theme's page, in a real browser: numbers, charts, folds, sharing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, expect

from tests.book.theme_page import PAGE, STARTS
from tests.book.visit import Visit, Visits

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "base-uri 'none'; form-action 'self'"
)
Opened = Callable[..., Visit]


@pytest.fixture
def opened(visits: Visits, theme_book: Path) -> Iterator[Opened]:
    """Open the page from disk; before another and at the end no script may have failed."""
    last: list[Visit] = []

    def check() -> None:
        for visit in last:
            assert visit.errors == []
            assert visit.away == []
        last.clear()

    def open_page(fragment: str = "", name: str = PAGE, **options: object) -> Visit:
        check()
        visit = visits(**options)
        visit.open(f"{theme_book.as_uri()}/{name}{fragment}")
        last.append(visit)
        return visit

    yield open_page
    check()


UNFOLD = "document.querySelectorAll('details').forEach(fold => { fold.open = true; })"


def popover(page: Page) -> object:
    return page.get_by_role("dialog")


def top_of(page: Page, selector: str) -> float:
    return float(page.locator(selector).bounding_box()["y"])


def test_hover_shows_what_is_known_and_nothing_moves(opened: Opened) -> None:
    page = opened().page
    number = page.locator("a.figure[data-note='note-keer']").first
    before = top_of(page, "#bevindingen")
    number.hover()
    shown = popover(page)
    expect(shown).to_have_accessible_name("Herkomst van vijf keer zo veel")
    expect(shown).to_contain_text("4,43 tot 5,70 keer")
    expect(number).to_have_attribute("aria-expanded", "true")
    assert top_of(page, "#bevindingen") == before
    # The pointer may move into it, and it goes when the pointer leaves it.
    box = shown.bounding_box()
    page.mouse.move(box["x"] + 40, box["y"] + box["height"] - 20, steps=8)
    page.wait_for_timeout(500)
    expect(shown).to_be_visible()
    page.mouse.move(1270, 890)
    expect(shown).to_have_count(0)
    expect(number).to_have_attribute("aria-expanded", "false")


IN_SIGHT = """element => {
    const box = element.getBoundingClientRect();
    const at = (x, y) => document.elementFromPoint(x, y) === element;
    return at(box.left + 4, box.top + 4) && at(box.right - 4, box.bottom - 4);
}"""
"""Whether two corners of an element stand in the window, with nothing above them."""


def test_the_keyboard_comes_first_to_a_way_past_the_frame(opened: Opened) -> None:
    page = opened().page
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Naar de tekst")
    expect(skip).to_be_focused()
    assert skip.evaluate(IN_SIGHT)
    page.keyboard.press("Enter")
    assert page.url.endswith("#text")
    assert not skip.evaluate(IN_SIGHT)


@pytest.mark.parametrize("width", [360, 1280])
def test_what_is_known_fits_a_low_window(opened: Opened, width: int) -> None:
    """What has no room in it is scrolled to."""
    page = opened(viewport={"width": width, "height": 200}).page
    page.locator("a.figure").first.click()
    shown = popover(page)
    assert shown.bounding_box()["height"] < 200
    assert shown.evaluate("box => { box.scrollTop = 1000; return box.scrollTop; }") > 0


def test_a_pointer_that_passes_by_shows_nothing(opened: Opened) -> None:
    page = opened().page
    page.locator("a.figure").first.hover()
    page.mouse.move(1270, 890)
    page.wait_for_timeout(400)
    expect(popover(page)).to_have_count(0)


def test_the_keyboard_shows_pins_reads_and_closes(opened: Opened) -> None:
    page = opened().page
    number = page.locator("a.figure").first
    page.locator("#theme").focus()
    page.keyboard.press("Tab")
    expect(number).to_be_focused()
    expect(popover(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(popover(page)).to_have_count(0)
    expect(number).to_be_focused()
    expect(page.locator("[data-dismissed]")).to_have_count(0)
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(popover(page)).to_be_visible()  # what was closed once shows again
    page.keyboard.press("Escape")
    expect(number).to_be_focused()
    page.keyboard.press("Enter")
    expect(popover(page)).to_be_focused()
    page.keyboard.press("Tab")
    expect(popover(page).get_by_text("Lees in antwoord 61")).to_be_focused()
    page.keyboard.press("Shift+Tab")
    expect(popover(page)).to_have_count(0)
    expect(number).to_be_focused()
    page.keyboard.press("Enter")
    for _ in range(3):  # its two links, the cross
        page.keyboard.press("Tab")
    expect(popover(page).get_by_label("Sluiten")).to_be_focused()
    page.keyboard.press("Tab")
    following = page.locator("a.figure").nth(1)
    expect(following).to_be_focused()
    expect(number).to_have_attribute("aria-expanded", "false")
    expect(following).to_have_attribute("aria-expanded", "true")


def test_a_click_pins_until_escape_the_cross_or_a_click_elsewhere(opened: Opened) -> None:
    page = opened().page
    number = page.locator("a.figure").first
    address = page.url
    for close in ("Escape", "cross", "elsewhere", "again"):
        if close == "elsewhere":  # one that a pointer shows stays, too
            number.hover()
            expect(popover(page)).to_be_visible()
        number.click()
        page.mouse.move(1270, 890)
        page.wait_for_timeout(400)
        expect(popover(page)).to_be_visible()
        if close == "Escape":
            page.keyboard.press("Escape")
            expect(number).to_be_focused()
        elif close == "cross":
            popover(page).get_by_label("Sluiten").click()
            expect(number).to_be_focused()
        elif close == "elsewhere":
            page.locator(".crumb").click()
        else:
            number.click()
        expect(popover(page)).to_have_count(0)
    assert page.url == address


def test_with_control_a_click_follows_the_link(opened: Opened) -> None:
    """Whether the tab that it opens is loaded is the browser's: without a window some do not."""
    page = opened().page
    page.evaluate("addEventListener('click', (event) => { window.kept = event.defaultPrevented; })")
    number = page.locator("a.figure").first
    with page.context.expect_page():
        number.click(modifiers=["Control"])
    assert page.evaluate("window.kept") is False
    assert number.get_attribute("href").endswith(f"vragen/61.html#t{STARTS['61']}")
    number.click()
    assert page.evaluate("window.kept") is True


def test_a_tap_opens_a_sheet_at_the_bottom(opened: Opened) -> None:
    options = {"viewport": {"width": 360, "height": 800}, "has_touch": True, "is_mobile": True}
    page = opened(**options).page
    page.locator("a.figure").first.tap()
    box = popover(page).bounding_box()
    assert (box["x"], box["width"]) == (0, 360)
    assert abs(box["y"] + box["height"] - 800) < 1
    popover(page).evaluate("sheet => { sheet.firstChild.style.height = '3000px'; }")
    assert popover(page).bounding_box()["height"] <= 0.7 * 800  # the page stays in sight
    page.get_by_label("Sluiten").tap()
    expect(popover(page)).to_have_count(0)


@pytest.mark.parametrize("width", [360, 700, 1280])
def test_every_popover_fits_the_window(opened: Opened, width: int) -> None:
    page = opened(viewport={"width": width, "height": 700}).page
    for number in page.locator("a.figure:visible").all():
        number.click()
        box = popover(page).bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.keyboard.press("Escape")


def test_the_lines_of_the_page_break_well(opened: Opened) -> None:
    visit = opened()
    for width in (320, 360, 400, 500, 1280):
        with visit.at_width(width):
            assert visit.lines_begun_badly() == [], width


def test_without_scripts_a_number_is_a_link_to_its_sentence(opened: Opened) -> None:
    page = opened(java_script_enabled=False).page
    page.locator("a.figure").first.click()
    assert page.url.endswith(f"vragen/61.html#t{STARTS['61']}")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_link_to_an_origin_opens_the_fold_around_it(opened: Opened, scripts: bool) -> None:
    page = opened("#herkomst-keer", java_script_enabled=scripts).page
    expect(page.locator("#herkomst-keer")).to_be_visible()
    expect(page.locator("#herkomst-keer")).to_be_in_viewport()
    expect(page.locator("#meer > section")).to_be_hidden()


def test_the_contents_say_where_the_reader_is(opened: Opened) -> None:
    # At once: what is loaded on the way would move the place that a slow scroll goes to.
    page = opened(viewport={"width": 1280, "height": 300}, reduced_motion="reduce").page
    here = page.locator(".contents a.here")
    for place in ("keer", "bevindingen"):
        page.evaluate("place => { location.hash = place; }", place)
        expect(here).to_have_attribute("href", f"#{place}")


def test_a_table_that_is_wider_than_its_frame_is_told_and_scrolled_by_keyboard(
    opened: Opened,
) -> None:
    page = opened(viewport={"width": 360, "height": 800}).page
    page.evaluate(UNFOLD)
    frames = page.locator(".table-frame").all()
    frames[0].locator("table").evaluate(
        "table => { table.createCaption().textContent = 'Wat erin staat'; }"
    )
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        for number, frame in enumerate(frames):
            name = "Wat erin staat" if number == 0 else re.compile("^Tabel")
            expected = expect(frame)
            is_told = expected.to_have_attribute if width == 320 else expected.not_to_have_attribute
            for attribute, value in (("tabindex", "0"), ("role", "region"), ("aria-label", name)):
                is_told(attribute, value)


def test_the_head_of_a_row_stays_in_view_where_a_table_is_wide(opened: Opened) -> None:
    """A number that is scrolled to keeps the name of what it is the number of."""
    page = opened(viewport={"width": 360, "height": 800}).page
    page.evaluate(UNFOLD)
    frame = page.locator(".table-frame", has=page.locator("tbody th")).first
    table = frame.locator("table")
    table.evaluate("table => { table.classList.add('wide'); table.style.width = '900px'; }")
    frame.evaluate("frame => { frame.scrollLeft = 120; }")
    assert frame.evaluate("frame => frame.scrollLeft") == 120
    for head in (table.locator("thead th").first, table.locator("tbody th").first):
        assert abs(head.bounding_box()["x"] - frame.bounding_box()["x"]) <= 1


def test_a_link_to_a_table_opens_it_without_scripts(opened: Opened) -> None:
    page = opened(java_script_enabled=False).page
    chart = page.locator("#fig-stap")
    expect(chart.get_by_role("button")).to_have_count(0)
    chart.get_by_role("link", name="Tabel", exact=True).click()
    expect(chart.locator("table")).to_be_visible()


def test_the_bar_opens_the_table(opened: Opened) -> None:
    chart = opened().page.locator("#fig-stap")
    expect(chart.locator("table")).to_be_hidden()
    button = chart.get_by_role("link", name="Tabel", exact=True)
    button.click()
    expect(chart.locator("table")).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
    button.click()
    expect(chart.locator("table")).to_be_hidden()


def test_paper_shows_what_is_folded_and_no_controls(opened: Opened) -> None:
    for scripts in (True, False):
        page = opened(java_script_enabled=scripts, color_scheme="dark").page
        page.emulate_media(media="print")
        for shown in ("#herkomst-keer", "#fig-stap table", "#fig-binnen .drawing.wide svg"):
            expect(page.locator(shown)).to_be_visible()
        for left_out in ("nav.book", "#fig-stap .button", "pre.code-listing", ".top-bar"):
            expect(page.locator(left_out).first).to_be_hidden()
        read = "figure => getComputedStyle(figure, '::after').content"
        assert page.locator("#fig-stap").evaluate(read) == '"proef#fig-stap"'
        read = "chip => getComputedStyle(chip).backgroundColor"
        assert page.locator(".chip.blue").first.evaluate(read) == "rgb(255, 255, 255)"
        read = "body => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]"
        assert page.locator("body").evaluate(read) == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


def downloaded(page: Page, click: str) -> tuple[str, bytes]:
    """Return the name and the contents of what a click downloads."""
    with page.expect_download() as given:
        page.locator(click).click()
    return given.value.suggested_filename, Path(given.value.path()).read_bytes()


@pytest.mark.parametrize("width", [360, 1280])
def test_a_picture_to_take_along_carries_its_title_subtitle_and_source(
    opened: Opened, width: int
) -> None:
    page = opened(viewport={"width": width, "height": 900}, color_scheme="dark").page
    name, svg = downloaded(page, "#fig-stap [data-export=svg]")
    text = svg.decode("utf-8")
    said = " ".join(re.sub("<[^>]+>", " ", text).split())
    assert name == "fig-stap.svg"
    for words in (
        "Van ongeveer 400 miljoen euro naar 2 miljard euro per jaar",
        "Stip: zoals afgedrukt.",
        "Bron: antwoord 61 · Stand van Defensie, nagerekend",
    ):
        assert words in said
    assert "var(" not in text
    assert "#12436D" in text
    seen = re.search(r'<svg\b[^>]*\bx="20"[^>]*>', text)[0]
    wide, high = (re.search(rf'\s{name}="([0-9.]+)"', seen)[1] for name in ("width", "height"))
    assert re.search(r'viewBox="([0-9. ]+)"', seen)[1] == f"0 0 {wide} {high}"
    page.evaluate(UNFOLD)
    own = "each => { each.textContent = 'Een eigen kop'; }"
    page.locator("#fig-binnen .headline").evaluate(own)
    assert b">Een eigen kop<" in downloaded(page, "#fig-binnen [data-export=svg]")[1]
    name, png = downloaded(page, "#fig-stap [data-export=png]")
    assert name == "fig-stap.png"
    assert png.startswith(b"\x89PNG")
    wide, high = (int.from_bytes(png[place : place + 4], "big") for place in (16, 20))
    drawn = 640 if width == 1280 else 300
    assert wide == 2 * (drawn + 40)
    found = re.match(r'<svg[^>]* height="([0-9.]+)"', text)
    assert found
    assert high == int(2 * float(found[1]))


def test_a_chart_is_drawn_live_only_on_request(opened: Opened) -> None:
    visit = opened()
    asked: list[str] = []

    def note(request: Request) -> None:
        if not request.url.endswith("/icon.svg"):  # the browser asks for it when it likes
            asked.append(request.url)

    visit.page.on("request", note)
    visit.page.keyboard.press("End")
    assert asked == []
    chart = visit.page.locator("#fig-stap")
    chart.get_by_role("button", name="Verken").click()
    expect(chart.locator(".drawing.wide.live svg")).to_be_visible()
    assert [address.rsplit("/", 1)[-1] for address in asked] == [
        "vega.js",
        "chapters-proef-stap.js",
    ]
    narrow, wide = (chart.locator(f".drawing.{each}.live svg") for each in ("narrow", "wide"))
    assert float(narrow.get_attribute("width")) < float(wide.get_attribute("width"))
    visit.page.evaluate(UNFOLD)
    visit.page.locator("#fig-binnen").get_by_role("button", name="Verken").click()
    expect(visit.page.locator("#fig-binnen .drawing.wide.live svg")).to_be_visible()
    assert [address.rsplit("/", 1)[-1] for address in asked[2:]] == ["chapters-proef-binnen.js"]
    visit.page.remove_listener("request", note)
    chart.locator(".drawing.wide .mark-symbol path").first.hover()
    expect(visit.page.locator("#vg-tooltip-element.visible")).to_have_text("Afgelopen jaren")


def test_the_drawing_is_never_smaller_than_it_was_drawn(opened: Opened) -> None:
    visit = opened()
    page = visit.page
    for width in (360, 480, 640, 760, 1000, 1280):
        with visit.at_width(width):
            svg = page.locator("#fig-stap .drawing:visible svg")
            assert svg.bounding_box()["width"] >= float(svg.get_attribute("width")) - 0.5, width
            assert page.evaluate("document.documentElement.scrollWidth") <= width
    chart = page.locator("#fig-stap")
    for width in (300, 520, *range(668, 684)):  # where one drawing makes room for the other
        chart.evaluate("(chart, width) => { chart.style.width = `${width}px`; }", width)
        svg = chart.locator(".drawing:visible svg")
        assert svg.bounding_box()["width"] >= float(svg.get_attribute("width")) - 0.5, width


def test_a_mark_leads_to_its_question(opened: Opened) -> None:
    page = opened().page
    mark = page.locator("#fig-stap .drawing.wide a").first
    mark.hover()
    expect(page.locator(".tip")).to_have_text("vraag 61")
    page.mouse.move(1270, 890)
    expect(page.locator(".tip")).to_have_count(0)
    mark.focus()
    expect(page.locator(".tip")).to_have_text("vraag 61")
    mark.click()
    assert page.url.endswith("vragen/61.html#v61")


@pytest.fixture
def readable(visits: Visits, served_theme_book: str) -> Page:
    """The page from a server, in a browser whose clipboard a test may read."""
    visit = visits()
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.open(f"{served_theme_book}/{PAGE}")
    return visit.page


def test_links_and_citations_are_copied(readable: Page, served_theme_book: str) -> None:
    def copied() -> str:
        return str(readable.evaluate("navigator.clipboard.readText()"))

    for place, anchor in (("#b-doel", "b-doel"), ("#fig-stap", "fig-stap")):
        button = readable.locator(place).get_by_role("link", name="Link", exact=True)
        button.click()
        expect(readable.locator(place).get_by_text("Gekopieerd")).to_be_visible()
        assert copied() == f"{served_theme_book}/{PAGE}#{anchor}"
    readable.locator("#niet > h2 .headerlink").click()
    assert copied() == f"{served_theme_book}/{PAGE}#niet"
    readable.locator("#fig-stap").get_by_role("button", name="Citeer").click()
    copying = readable.get_by_role("dialog", name="Citeer").get_by_role("button", name="Kopieer")
    copying.last.click()
    assert copied().startswith("@incollection{kamerboek-proef-fig-stap,")
    readable.locator(".chips").get_by_text("Citeer").click()
    readable.get_by_role("dialog", name="Citeer").get_by_role(
        "button", name="Kopieer"
    ).first.click()
    assert copied().startswith("Stand van Defensie, nagerekend. (2026). Vastgoed [Hoofdstuk].")


def test_a_link_to_a_published_page_leads_to_where_it_is_published(readable: Page) -> None:
    """Also when it is read elsewhere, as from a copy on disk."""
    readable.evaluate(
        """address => {
            const link = document.createElement("link");
            Object.assign(link, {rel: "canonical", href: address});
            document.head.append(link);
        }""",
        "https://voorbeeld.nl/boek/blad.html",
    )
    readable.locator("#b-doel").get_by_role("link", name="Link", exact=True).click()
    expect(readable.locator("#b-doel").get_by_text("Gekopieerd")).to_be_visible()
    copied = readable.evaluate("navigator.clipboard.readText()")
    assert copied == "https://voorbeeld.nl/boek/blad.html#b-doel"


@pytest.mark.parametrize("menu", ["book", "contents"])
def test_on_a_telephone_a_menu_that_an_address_opens_closes(opened: Opened, menu: str) -> None:
    """As of who reloads the page with the menu open, or follows such a link."""
    page = opened(f"#{menu}", viewport={"width": 360, "height": 800}).page
    shown = page.locator(f"#{menu}")
    expect(shown).to_be_visible()
    shown.get_by_text("Sluit").click()
    expect(shown).to_be_hidden()


@pytest.mark.parametrize("scripts", [True, False])
def test_on_a_telephone_menu_and_contents_open_and_close(opened: Opened, scripts: bool) -> None:
    visit = opened(viewport={"width": 360, "height": 800}, java_script_enabled=scripts)
    page = visit.page
    for button, menu, line in (
        ("Menu", "nav.book", "Alle vragen"),
        ("Inhoud", "aside.contents", "Wat hieruit niet blijkt"),
    ):
        expect(page.locator(menu)).to_be_hidden()
        page.get_by_role("link", name=button, exact=True).click()
        expect(page.locator(menu).get_by_text(line)).to_be_visible()
        page.locator(menu).get_by_text("Sluit").click()
        expect(page.locator(menu)).to_be_hidden()
        if scripts:  # by keyboard one goes on where one was
            opener = page.get_by_role("link", name=button, exact=True)
            opener.press("Enter")
            expect(page.locator(menu).locator(":focus")).to_have_count(1)
            page.keyboard.press("Escape")
            expect(page.locator(menu)).to_be_hidden()
            expect(opener).to_be_focused()


def test_light_and_dark_are_kept(opened: Opened, theme_book: Path) -> None:
    page = opened(color_scheme="light").page
    read = "() => getComputedStyle(document.body).backgroundColor"
    assert page.evaluate(read) == "rgb(255, 255, 255)"
    mark = "document.querySelector('#fig-stap .drawing.wide .mark-symbol path')"
    light = page.evaluate(f"getComputedStyle({mark}).fill")
    page.get_by_role("button", name="Licht of donker").click()
    assert page.evaluate(read) == "rgb(20, 25, 30)"
    assert (light, page.evaluate(f"getComputedStyle({mark}).fill")) == (
        "rgb(18, 67, 109)",
        "rgb(124, 179, 232)",
    )
    page.goto(f"{theme_book.as_uri()}/index.html")
    assert page.evaluate(read) == "rgb(20, 25, 30)"
    # And back; a system that turns dark changes nothing of what was chosen.
    page.get_by_role("button", name="Licht of donker").click()
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(read) == "rgb(255, 255, 255)"
    page.reload()
    assert page.evaluate(read) == "rgb(255, 255, 255)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_accessibility_with_everything_open(
    visits: Visits, served_theme_book: str, width: int, scheme: str
) -> None:
    visit = visits(viewport={"width": width, "height": 800}, color_scheme=scheme)
    visit.open(f"{served_theme_book}/{PAGE}")
    page = visit.page
    page.evaluate(UNFOLD)
    page.locator("#fig-stap").get_by_role("button", name="Verken").click()
    expect(page.locator("#fig-stap .drawing.live").first).to_be_attached()
    for asking in ("a.figure >> nth=0", "#fig-binnen [data-cite]"):
        page.locator(asking).click()
        expect(popover(page)).to_be_visible()
        assert visit.violations(colours_only=scheme == "dark") == []
        page.keyboard.press("Escape")
    assert visit.errors == []


def test_a_strict_policy_stops_nothing(visits: Visits, served_theme_book: str) -> None:
    """Own files only: no inline script, no style attribute, no eval."""
    visit = visits()
    page = visit.page

    def under_policy(route: object) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer, headers={**answer.headers, "content-security-policy": POLICY}
        )

    page.route("**/*.html", under_policy)
    visit.open(f"{served_theme_book}/{PAGE}")
    page.locator("a.figure").first.click()
    expect(popover(page)).to_be_visible()
    page.keyboard.press("Escape")
    page.locator("#fig-stap").get_by_role("button", name="Verken").click()
    expect(page.locator("#fig-stap .drawing.wide.live svg")).to_be_visible()
    downloaded(page, "#fig-stap [data-export=png]")
    visit.open(f"{served_theme_book}/register.html")
    assert visit.errors == []
