"""How soon *Reken zelf* follows a reader, on every page of a built book that has it.

    python -m benchmarks.moves [--changes 100] [--book _build/html]

Each change draws new values for all parameters. Measured in Chromium: until the outcomes stand on
the page, until the sentences do too, and how long the page did at most not answer meanwhile.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

CHROMIUM = Path("/usr/bin/chromium")

CHANGE = """async chosen => {
    const block = document.querySelector(".what-if");
    const form = block.querySelector("form");
    const wanted = Object.values(chosen).join();
    Object.entries(chosen).forEach(([name, at]) => { form.elements[name].value = at; });
    let longest = 0, before = performance.now(), going = true;
    (function tick() {
        const now = performance.now();
        longest = Math.max(longest, now - before);
        before = now;
        if (going) setTimeout(tick);
    })();
    await new Promise(resolve => setTimeout(resolve, 20));
    longest = 0;
    const start = performance.now();
    form.dispatchEvent(new Event("input", {bubbles: true}));
    const outcomes = performance.now() - start;
    while (block.dataset.chosen !== wanted) await new Promise(resolve => setTimeout(resolve));
    const sentences = performance.now() - start;
    going = false;
    return [outcomes, sentences, longest];
}"""


def main() -> None:
    """Print for each page the 95th of a hundred, and the most, in milliseconds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--changes", type=int, default=100)
    parser.add_argument("--book", type=Path, default=Path("_build/html"))
    options = parser.parse_args()
    print("| page | changes | outcomes, 95% | most | sentences, 95% | most | not answering, most |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    with sync_playwright() as playwright:
        path = str(CHROMIUM) if CHROMIUM.exists() else None
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page()
        for model in sorted((options.book / "rekenen").glob("*.js")):
            page.goto(f"{options.book.resolve().as_uri()}/chapters/{model.stem}.html")
            measured = [*_measured(page, model.stem, options.changes)]
            outcomes, sentences, blocked = zip(*measured, strict=True)
            cells = [_95th(outcomes), max(outcomes), _95th(sentences), max(sentences), max(blocked)]
            told = " | ".join(f"{each:.0f}" for each in cells)
            print(f"| {model.stem} | {len(measured)} | {told} |", flush=True)
        browser.close()


def _measured(page: Page, seed: str, changes: int) -> Iterator[tuple[float, float, float]]:
    """Yield what each change took: until its outcomes, until all, and not answering at most."""
    block = page.locator(".what-if")
    block.scroll_into_view_if_needed()
    page.wait_for_selector("td.chosen[data-interval]", state="attached")
    told: dict[str, Any] = json.loads(block.get_attribute("data-told") or "{}")
    chance = random.Random(seed)  # noqa: S311 - a sample
    for _ in range(changes):
        chosen = {each["name"]: chance.randrange(len(each["texts"])) for each in told["offered"]}
        outcomes, sentences, blocked = page.evaluate(CHANGE, chosen)
        yield outcomes, sentences, blocked


def _95th(times: tuple[float, ...]) -> float:
    return statistics.quantiles(times, n=20, method="inclusive")[-1]


if __name__ == "__main__":
    main()
