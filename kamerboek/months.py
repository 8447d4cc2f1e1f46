"""The names of the months, in Dutch."""

from __future__ import annotations

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

MONTH = rf"(?:{'|'.join(MONTHS)})"
"""A pattern of any of them, in small letters."""

DAY = rf"\d{{1,2}}[ \xa0]{MONTH}[ \xa0]\d{{4}}"
"""A day, as a pattern: `27 januari 2026`."""
