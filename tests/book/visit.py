"""A page in the browser, with the network blocked."""

from __future__ import annotations

from playwright.sync_api import Browser, Page


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

    def scroll_through(self) -> None:
        height = self.page.evaluate("document.documentElement.scrollHeight")
        for place in range(0, height, 600):
            self.page.evaluate(f"window.scrollTo(0, {place})")
            self.page.wait_for_timeout(15)
