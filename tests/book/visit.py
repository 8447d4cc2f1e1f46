"""A page in the browser, with the network blocked."""

from __future__ import annotations

from playwright.sync_api import Browser, Page

BADLY_BEGUN = """() => {
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
    const found = [];
    let last = null;
    for (let node; (node = walker.nextNode());) {
        const within = block(node);
        for (const {index, 0: sign} of node.textContent.matchAll(/\\S/g)) {
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const box = range.getClientRects()[0];
            if (!box || !box.width) continue;
            const name = node.parentElement.closest("code");
            const same = last && last.within === within && !(name && name === last.name);
            const next = same && box.top > last.bottom - 3;
            if (next && (/[),.;:!?\\]’”%]/.test(sign) || /[(\\[‘“]/.test(last.sign))) {
                const said = node.textContent.slice(index, index + 20);
                found.push(`${last.said.slice(-20)} ⏎ ${said}`);
            }
            const said = node.textContent.slice(0, index + 1);
            last = {bottom: box.bottom, within, sign, name, said};
        }
    }
    return found;
}"""


class Visit:
    """A page in the browser, with what it asked for and what went wrong."""

    def __init__(self, browser: Browser, **options: object) -> None:
        self.page: Page = browser.new_context(offline=False, **options).new_page()
        self.away: list[str] = []
        self.errors: list[str] = []
        self.page.on("request", self._note)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._console)
        self.page.route("**/*", self._only_here)

    def _console(self, message: object) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _note(self, request: object) -> None:
        if not self._here(request.url):
            self.away.append(request.url)

    def _only_here(self, route: object) -> None:
        if self._here(route.request.url):
            route.continue_()
        else:
            route.abort()

    @staticmethod
    def _here(address: str) -> bool:
        return address.startswith(("file:", "data:", "blob:", "http://127.0.0.1:"))

    def open(self, address: str) -> None:
        self.page.goto(address, wait_until="load")

    def lines_begun_badly(self) -> list[str]:
        """Return where a line of text begins with a sign that belongs to the line before."""
        found: list[str] = self.page.evaluate(BADLY_BEGUN)
        return found
