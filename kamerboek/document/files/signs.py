"""Signs that a Word file takes from a font of signs, by the number that they have there."""

from __future__ import annotations

SYMBOL = {
    0x2D: "−", 0xA0: "€", 0xA2: "′", 0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑",
    0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB7: "•",
    0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xD7: "⋅", 0xE5: "∑", 0xD6: "√",
}  # fmt: skip
"""Of the font Symbol, as its encoding vector gives them (Adobe, Symbol Encoding)."""

WINGDINGS = {
    0x6C: "•", 0x6E: "•", 0x71: "•", 0x76: "•", 0x9F: "•", 0xA7: "•", 0xA8: "☐", 0xD8: "•",
    0xDF: "←", 0xE0: "→", 0xE8: "→", 0xF0: "→", 0xFB: "☒", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    0x6F: "☐", 0x2A: "✉",
}  # fmt: skip
"""Of the font Wingdings: most head the items of a list."""

PRIVATE = 0xF000
"""From here on a file puts the numbers of such a font."""


def symbol(font: str, number: str) -> str:
    """Return the sign of a font with a number in base sixteen, or nothing where it is not known.

    >>> symbol("Symbol", "F0B3")
    '≥'
    """
    try:
        value = int(number, 16)
    except ValueError:
        return ""
    value = value - PRIVATE if value >= PRIVATE else value
    known = {"symbol": SYMBOL, "wingdings": WINGDINGS}.get(font.casefold(), {})
    plain = chr(value) if font.casefold() == "symbol" and chr(value).isdigit() else ""
    return known.get(value, plain)
