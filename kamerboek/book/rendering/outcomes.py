"""How an outcome looks: its icon and tone, the same wherever it stands."""

from __future__ import annotations

from dataclasses import dataclass

from kamerboek.book.rendering.icons import icon
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.edition.codes import Disposition, Status


@dataclass(frozen=True)
class Look:
    """The icon and the tone (a class of the style) of an outcome."""

    icon: str
    tone: str


OUTCOMES: dict[Disposition, Look] = {
    "answered": Look("check", "blue"),
    "partly_answered": Look("half", "teal"),
    "deferred": Look("clock", "dashed"),
    "declined": Look("cross", "plum"),
    "confidential": Look("lock", "orange"),
    "referred_only": Look("arrow", "plain"),
}
"""How what a question got looks."""

STATUSES: dict[Status, Look] = {
    "given": Look("check", "blue"),
    "other_population": Look("approximately", "teal"),
    "annex": Look("lock", "orange"),
    "withheld": Look("lock", "orange"),
    "later": Look("clock", "dashed"),
    "refused": Look("cross", "plum"),
    "absent": Look("cross", "plum"),
}
"""How what one thing that was asked got looks."""


def without_given(count: int, without: int) -> str:
    """Return what is said after a count of partly answered questions: of how many nothing came.

    It is empty where every one got something that it asked.
    """
    if not without:
        return ""
    return ", " + ("" if without == count else f"{without} ") + "zonder gegeven onderdeel"


def chip(look: Look | None, said: str, to: tuple[str, str] | None = None) -> html_element:
    """Return a chip: an icon and words; a link where `to` names a page and a fragment."""
    shown = [icon(look.icon)] if look else []
    classes = ["chip", *([look.tone] if look else [])]
    return html("a" if to else "span", *shown, said, classes=classes, to=to)
