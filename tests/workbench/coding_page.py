"""A project with the server of its coding page, and what a hand does on that page."""

from __future__ import annotations

import json
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from kamerboek.edition.schemas import columns, table
from kamerboek.workbench.check import check_edition

NAME = "first"
FURTHER = """
4 En in Delft?

Zie het antwoord op vraag 1.

5 Hoeveel lampen branden er?

In 2023 brandden er 30 lampen. In 2024 brandden er 35 lampen.

6 Hoeveel boeien liggen er?

7 Liggen zij vast?

Antwoord op vraag 6 en 7:
Er liggen 50 boeien vast.
"""
ELSEWHERE = "http://elsewhere.test/"
THEME = {"question": "1", "theme": "readiness", "secondary": "", "rationale": "Schepen."}


@dataclass(frozen=True)
class Served:
    """A project, the address of its coding page, and the server's process."""

    project: Path
    address: str
    process: subprocess.Popen[str]

    @property
    def coding(self) -> Path:
        return self.project / "data/editions" / NAME / "coding"

    def table(self, name: str) -> Path:
        return self.coding / f"{name}.csv"

    def write_theme(self) -> bytes:
        """Code the theme of the first question by hand; return the table."""
        return self.write("themes", ",".join(THEME.values()))

    def write(self, name: str, *rows: str) -> bytes:
        """Write a table by hand; return it."""
        head = ",".join(columns(table(name).row_type))
        self.table(name).write_text("\n".join([head, *rows, ""]), encoding="utf-8")
        return self.table(name).read_bytes()

    def rows(self, name: str) -> list[str]:
        """Return the lines of a table, but for its head."""
        return self.table(name).read_text("utf-8").splitlines()[1:]

    def problems(self) -> tuple[str, ...]:
        return check_edition(self.project, NAME).problems

    def ask(self, path: str, body: object = None, **headers: str) -> tuple[int, bytes]:
        """Ask the server as a program would; a header with `_` has a hyphen there."""
        data = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        named = {key.replace("_", "-"): value for key, value in headers.items()}
        request = urllib.request.Request(f"{self.address}{path}", data, named)  # noqa: S310 - our own server
        try:
            with urllib.request.urlopen(request) as answer:  # noqa: S310 - our own server
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()

    @property
    def origin(self) -> str:
        return self.address.rsplit("/", 2)[0]


def opened(served: Served, context: BrowserContext) -> Page:
    """Return a tab with the coding page, at the theme of the first question."""
    page = context.new_page()
    page.set_default_timeout(5_000)
    page.goto(served.address)
    page.get_by_text("Vraag 1", exact=True).first.wait_for()
    return page


def reload(page: Page) -> None:
    """Have the page ask anew how things stand."""
    page.reload()
    page.get_by_text("Vraag 1", exact=True).first.wait_for()


def press(page: Page, keys: Iterable[str]) -> None:
    for key in keys:
        page.keyboard.press(key)


def select(page: Page, number: str, part: str, words: str, by: str = "mouse") -> None:
    """Select words of a text, and let go of the mouse; by keyboard nothing is let go of yet."""
    page.evaluate(
        """([number, part, words, by]) => {
            const shown = document.querySelector(
                `.text[data-number="${number}"][data-part="${part}"]`);
            const start = shown.textContent.indexOf(words);
            const place = at => {
                const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
                for (let node, before = 0; (node = walker.nextNode());) {
                    if (at <= before + node.length) return [node, at - before];
                    before += node.length;
                }
            };
            getSelection().setBaseAndExtent(...place(start), ...place(start + words.length));
            if (by === "mouse") shown.dispatchEvent(new MouseEvent("mouseup", {bubbles: true}));
        }""",
        [number, part, words, by],
    )
