"""Find a Chromium for the tests of the pages, or install one.

In order: the one that $CHROMIUM names, one on PATH, Debian's package (as root or with sudo), the
one that Playwright downloads. Of each first the headless shell, which draws pages with the same
engine and no windows around them: its tests take two thirds of the processor's time.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome")
SHELL = "chromium-headless-shell"
PACKAGES = (SHELL, "chromium")
UNHURRIED = ("-o", "Acquire::Retries=0", "-o", "Acquire::http::Timeout=20")
"""Of apt-get: where no package can be had, it says so soon."""
STARTED_WITH = ("--no-sandbox", "--disable-gpu")
"""By the stand-in for a graphics card its tests took a third more to compute."""
MISSING = (
    "no browser to be had: install Chromium (Debian: apt-get install chromium), "
    "or set CHROMIUM to the path of one"
)


def find_browser() -> str | None:
    """Return the path of a Chromium, or None."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    for name in NAMES:
        if found := shutil.which(name):
            return found
    return _from_playwright()


def _from_playwright() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        whole = Path(playwright.chromium.executable_path)
    revision = whole.parents[1].name.rpartition("-")[2]
    shells = whole.parents[2].glob(f"chromium_headless_shell-{revision}/*/*headless*shell")
    return next((str(path) for path in (*sorted(shells), whole) if path.is_file()), None)


def install_browser() -> bool:
    """Try to install one, quietly; return whether there is one now."""
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    can = shutil.which("apt-get") and (not prefix or shutil.which("sudo"))
    if can and any(_installed(package, prefix) for package in PACKAGES):
        return find_browser() is not None
    if _runs([sys.executable, "-m", "playwright", "install", "chromium"]):
        return find_browser() is not None
    return False


def add_shell() -> None:
    """Have the headless shell too where a whole browser is, for who is root, as in a container.

    Elsewhere a system is its owner's: what is there will do.
    """
    if os.geteuid() == 0 and not shutil.which(SHELL) and shutil.which("apt-get"):
        _installed(SHELL, [])


def _installed(package: str, prefix: list[str]) -> bool:
    install = ["apt-get", "install", "-y", "-q", "--no-remove", "--no-install-recommends"]
    install += [*UNHURRIED, package]
    update = ["apt-get", "update", "-q", *UNHURRIED]
    return _runs([*prefix, *install]) or (_runs([*prefix, *update]) and _runs([*prefix, *install]))


def _runs(command: list[str]) -> bool:
    try:
        done = subprocess.run(command, capture_output=True, timeout=400, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


if __name__ == "__main__":
    if (wrong := os.environ.get("CHROMIUM")) and not Path(wrong).is_file():
        sys.exit(f"setup: CHROMIUM={wrong}: there is no such file")
    found = find_browser()
    if (
        "--install" in sys.argv
        and found
        and not os.environ.get("CHROMIUM")
        and "shell" not in found
    ):
        add_shell()
    if found is None and not ("--install" in sys.argv and install_browser()):
        sys.exit(f"setup: {MISSING}")
