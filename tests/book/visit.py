"""Pages in the browser, with the network blocked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page, ViewportSize

BADLY_BEGUN = """() => {
    const CLOSES = /[),.;:!?\\]’”%·]/, OPENS = /[(\\[‘“]/, WORD = /[\\p{L}\\p{N}]/u;
    const text = node => !node.parentElement.closest(
        "svg, template, script, pre, .hidden-label");
    const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT,
        node => text(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
    const block = node => {
        let element = node.parentElement;
        while (/inline/.test(getComputedStyle(element).display)) element = element.parentElement;
        return element;
    };
    const range = document.createRange();
    const signs = [];
    for (let node; (node = walker.nextNode());) {
        range.selectNodeContents(node);
        if (![...range.getClientRects()].some(box => box.width)) continue;
        const [within, name] = [block(node), node.parentElement.closest("code")];
        for (const {index, 0: sign} of node.textContent.matchAll(/\\S/g)) {
            signs.push({sign, index, node, within, name});
        }
    }
    const box = ({node, index}) => {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const found = range.getClientRects()[0];
        return found && found.width ? found : null;
    };
    const found = [];
    signs.forEach((each, number) => {
        const closes = CLOSES.test(each.sign);
        let before = number - 1;
        // What has no width, such as a hyphen that may be, is passed over; letters always have one.
        const skipped = at => !WORD.test(signs[at].sign) && !box(signs[at]);
        if (before < 0 || (!closes && WORD.test(signs[before].sign))) return;
        while (before >= 0 && skipped(before)) before -= 1;
        if (before < 0) return;
        const last = signs[before];
        if (!closes && !OPENS.test(last.sign)) return;
        const here = box(each);
        const same = last.within === each.within && !(each.name && each.name === last.name);
        if (here && same && here.top > box(last).bottom - 3) {
            const said = each.node.textContent.slice(each.index, each.index + 20);
            found.push(`${last.node.textContent.slice(0, last.index + 1).slice(-20)} ⏎ ${said}`);
        }
    });
    return found;
}"""
"""Only where a line may not begin is it measured where signs stand: letters need no look."""


COLOURS_READ_ONCE = """() => {
    const read = new Map();
    const colour = axe.commons.color.Color.prototype;
    const parse = colour.parseString;
    colour.parseString = function (text) {
        const known = read.get(text);
        if (known) {
            [this.r, this.g, this.b, this.alpha] = known;
        } else {
            parse.call(this, text);
            read.set(text, [this.r, this.g, this.b, this.alpha]);
        }
        return this;
    };
}"""
"""Axe reads the colour of every background anew; there are a dozen, and it took a third of it."""

VIOLATIONS = """async options => {
    const {violations} = await axe.run(options);
    return violations.map(each => [each.id, each.nodes[0].html]);
}"""

BACKGROUND = "getComputedStyle(document.body).backgroundColor"
COLOURS_AT_REST = "() => Promise.all(document.getAnimations().map(each => each.finished))"
LIGHT, DARK = "rgb(255, 255, 255)", "rgb(20, 25, 30)"

WINDOW: ViewportSize = {"width": 1280, "height": 900}


class Visit:
    """A page in the browser, with what it asked for and what went wrong."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.away: list[str] = []
        self.errors: list[str] = []
        page.on("request", self._note)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", self._console)

    def _console(self, message: object) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _note(self, request: object) -> None:
        if not request.url.startswith(("file:", "data:", "blob:", "http://127.0.0.1:")):
            self.away.append(request.url)

    def open(self, address: str) -> None:
        self.page.goto(address, wait_until="load")

    def darken(self) -> None:
        """Have the page be as a reader sees it who reads in the dark: the page is not opened anew.

        It takes part of the time of opening it so, and it is the same page: what is dark is of the
        style sheets, which is seen here.
        """
        assert self.page.evaluate(BACKGROUND) == LIGHT
        self.page.emulate_media(color_scheme="dark")
        self.page.evaluate(COLOURS_AT_REST)
        assert self.page.evaluate(BACKGROUND) == DARK

    @contextmanager
    def at_width(self, width: int) -> Iterator[None]:
        """Have the window be so wide for a while: the page is not opened anew.

        What stands where is of the style sheets, and of scripts that follow the window's size.
        """
        before = self.page.viewport_size
        self.page.set_viewport_size({"width": width, "height": before["height"]})
        try:
            yield
        finally:
            self.page.set_viewport_size(before)

    def violations(self, *, colours_only: bool = False) -> list[tuple[str, str]]:
        """Return what axe finds: each rule with the first element that breaks it.

        A page in dark is the same page in other colours: its other rules need no second look.
        Of what passes axe need not tell every element, which takes longer than to look; nor is it
        handed over.
        """
        options: dict[str, list[str]] = {"resultTypes": ["violations"]}
        if colours_only:
            options["runOnly"] = ["color-contrast", "link-in-text-block"]
        if not self.page.evaluate("'axe' in window"):
            self.page.evaluate(AXE_SCRIPT)
            self.page.evaluate(COLOURS_READ_ONCE)
        found = self.page.evaluate(VIOLATIONS, options)
        return [(rule, element[:160]) for rule, element in found]

    def lines_begun_badly(self) -> list[str]:
        """Return where a line of text begins with a sign that belongs to the line before."""
        found: list[str] = self.page.evaluate(BADLY_BEGUN)
        return found


class Visits:
    """The pages of a browser: of each kind one, which is visited again as if it were new.

    A new page costs ten times what it costs to open another address in one that is there.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._visits: dict[frozenset[tuple[str, object]], Visit] = {}

    def __call__(
        self,
        viewport: ViewportSize = WINDOW,
        color_scheme: str = "light",
        **kind: object,
    ) -> Visit:
        """Return an empty page of this kind: its size and colours, and what a context takes.

        Whoever kept a page of the same kind has the same page: two at a time differ in kind.
        """
        name = frozenset(kind.items())
        if name in self._visits:
            visit = self._visits[name]
            self._forget(visit)
        else:
            visit = self._visits[name] = Visit(self._browser.new_context(**kind).new_page())
        visit.page.set_viewport_size(viewport)
        visit.page.emulate_media(media="screen", color_scheme=color_scheme)
        return visit

    @staticmethod
    def _forget(visit: Visit) -> None:
        """Leave nothing of the visit before: no storage, no other tab, no address, no pointer."""
        for other in visit.page.context.pages:
            if other is not visit.page:
                other.close()
        if visit.page.url != "about:blank":
            visit.page.evaluate("localStorage.clear(); sessionStorage.clear()")
        visit.page.unroute_all()
        visit.page.goto("about:blank")
        visit.page.mouse.move(0, 0)
        visit.away.clear()
        visit.errors.clear()
