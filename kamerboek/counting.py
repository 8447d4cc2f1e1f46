"""How many of something, as a line of a command says it."""

from __future__ import annotations


def counted(count: int, noun: str) -> str:
    """Return `1 question`, `2 questions`."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
