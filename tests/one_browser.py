"""A browser for all the tests of a process: to start one takes longer than to visit a page."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.find_browser import MISSING, STARTED_WITH, find_browser

NOBODY_ELSE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
"""It finds no other machine."""


class OneBrowser:
    """A browser that is started when a test first needs it.

    While it is there Playwright has marked its event loop as the one that runs. Tests that need no
    browser may run one themselves, so the mark is there only within `used`.
    """

    def __init__(self) -> None:
        self._playwright = sync_playwright()
        self._browser: Browser | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    @contextmanager
    def used(self) -> Iterator[Browser]:
        asyncio._set_running_loop(self._loop)
        try:
            if self._browser is None:
                path = find_browser()
                if path is None:
                    pytest.fail(MISSING, pytrace=False)
                playwright = self._playwright.start()
                self._browser = playwright.chromium.launch(
                    executable_path=path, args=[*STARTED_WITH, NOBODY_ELSE]
                )
            yield self._browser
            for context in self._browser.contexts:
                context.close()
        finally:
            self._loop = asyncio._get_running_loop()
            asyncio._set_running_loop(None)

    def close(self) -> None:
        if self._browser is not None:
            asyncio._set_running_loop(self._loop)
            self._browser.close()
            self._playwright.__exit__()
            asyncio._set_running_loop(None)
