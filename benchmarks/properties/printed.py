"""Numbers as a sentence prints them, read back from their text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

NUMBER = re.compile(
    r"(?<![\w.,])(?P<sign>−?)(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<part>\d+))?"
    r"(?:\s(?P<scale>miljoen|miljard))?(?![\w]|[.,]\d)"
)
SCALES = {None: 1, "miljoen": 10**6, "miljard": 10**9}


@dataclass(frozen=True)
class Printed:
    """A number that is printed: what it says, what its last digit counts, and its decimals."""

    value: Fraction
    step: Fraction
    decimals: int


def printed_numbers(text: str) -> list[Printed]:
    """Return the numbers of a text in digits, in order; one in words is none.

    Of `1,5 tot 1,7 miljard` both are in billions.
    """
    found = list(NUMBER.finditer(text))
    scale = next((each["scale"] for each in reversed(found) if each["scale"]), None)
    return [_printed(each, each["scale"] or scale) for each in found]


def _printed(found: re.Match[str], scale: str | None) -> Printed:
    part = found["part"] or ""
    step = Fraction(SCALES[scale], 10 ** len(part))
    digits = int(found["whole"].replace(".", "") + part)
    return Printed((-digits if found["sign"] else digits) * step, step, len(part))
