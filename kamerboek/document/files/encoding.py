"""The encoding of a text: UTF-8, or another that can be told with certainty."""

from __future__ import annotations

import codecs
import re

from kamerboek.errors import KamerboekError

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
"""Byte-order marks other than that of UTF-8, the longest first."""

LETTERS = "éëèêïîíöôóòüûúùáàâäçñÉËÈÏÖÓÜÁÀÄÇÑåøæß"
SIGNS = "€‘’“”–—…•·«»°§±²³µ¹¼½¾×÷´¨©®™\xa0\xad"
PLAUSIBLE = frozenset(LETTERS + SIGNS)
"""What Dutch has beyond ASCII. In any other encoding of one byte a letter these bytes are else."""


def decoded(name: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the characters of a text, and a doubt where it is not UTF-8.

    Raises KamerboekError, with the first byte that is wrong, when no encoding is certain.
    """
    for mark, encoding, printed in MARKS:
        if data.startswith(mark):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError as error:
                raise KamerboekError(
                    f"{name}: not {printed} at byte {error.start}, whatever its mark says; "
                    "save it as UTF-8"
                ) from error
            return text, (f"read as {printed}, as its byte-order mark says",)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        windows = _windows(data)
        if windows is None:
            raise KamerboekError(
                f"{name}: not UTF-8 at byte {error.start}; convert it to UTF-8 first"
            ) from error
        return windows, ("read as Windows-1252: not UTF-8, and all its letters are Dutch in it",)


def _windows(data: bytes) -> str | None:
    """Return a text as Windows-1252 where nothing in it would be strange in Dutch; else None."""
    try:
        text = data.decode("windows-1252")
    except UnicodeDecodeError:
        return None
    beyond = [character for character in text if character > "\x7f"]
    if any(character not in PLAUSIBLE for character in beyond) or "\0" in text:
        return None
    if OPENS_WITHIN.search(text):
        return None
    accented = [at for at, character in enumerate(text) if character in LETTERS]
    placed = sum(1 for at in accented if _within_word(text, at))
    return text if 2 * placed >= len(accented) else None


OPENS_WITHIN = re.compile(r"(?<=[a-z])[‘“•«°](?=[a-z])")
"""What stands within no word: in another encoding, as of a Mac, it is a letter: `offici‘le`."""


def _within_word(text: str, at: int) -> bool:
    """Say whether the letter before or behind is one of the alphabet."""
    beside = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
    return any(character.isascii() and character.isalpha() for character in beside)
