"""When something was so: the periods that a text names, and the years it compares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kamerboek.annotate.number_decoys import YEAR
from kamerboek.annotate.number_words import ORDINALS
from kamerboek.annotate.sentences import last_before
from kamerboek.months import MONTH, MONTHS

_SEASON = (
    r"(?:(?:de|het)\s{1,3})?(?:(?:voorjaar|najaar|zomer|winter|herfst|lente|loop|einde?|begin"
    r"|eerste\s{1,3}maanden|begroting|jaren?|boekjaar|kalenderjaar|begrotingsjaar)\s{1,3}(?:van\s{1,3})?)?"
    r"(?:(?:heel|geheel|het\s{1,3}jaar)\s{1,3})?"
)
_IN = (
    r"(?:in|over|van|voor|gedurende|tijdens|medio|begin|eind|ultimo|half|halverwege|uiterlijk"
    r"|uiterlijk\s{1,3}in|per|heel|geheel)"
)
_OPEN = r"(?:vanaf|sinds|tot|tot\s{1,3}en\s{1,3}met|t/m|richting|na|met\s{1,3}ingang\s{1,3}van)"
_THROUGH = r"\s{0,3}(?:t/m|tot\s{1,3}en\s{1,3}met|tot|[-–/])\s{0,3}"

PERIOD = re.compile(
    rf"\b(?:{_IN}\s{{1,3}})?(?:de\s{{1,3}})?(?P<half>eerste|tweede)\s{{1,3}}helft\s{{1,3}}van\s{{1,3}}"
    rf"(?:het\s{{1,3}}jaar\s{{1,3}})?(?P<half_year>{YEAR})\b"
    rf"|\b(?:{_IN}\s{{1,3}})?(?:het\s{{1,3}})?(?:(?P<quarter>eerste|tweede|derde|vierde)\s{{1,3}}kwartaal"
    rf"|Q(?P<q>[1-4]))\s{{1,3}}(?:van\s{{1,3}})?(?P<quarter_year>{YEAR})\b"
    rf"|\b(?:periode|jaren|tijdvak|in|van|over|voor|gedurende)\s{{1,3}}(?:van\s{{1,3}})?"
    rf"(?P<first>{YEAR}){_THROUGH}(?:en\s{{1,3}}met\s{{1,3}})?(?P<last>\d{{4}})\b"
    rf"|\btussen\s{{1,3}}(?P<between>{YEAR})\s{{1,3}}en\s{{1,3}}(?P<and>{YEAR})\b"
    rf"|\b(?P<open>{_OPEN})\s{{1,3}}{_SEASON}(?:\d{{1,2}}\s{{1,3}})?(?:{MONTH}\s{{1,3}})?{YEAR}\b"
    rf"|\b(?:per|(?P<on>op)|ultimo|peildatum)\s{{1,3}}(?P<day>\d{{1,2}})\s{{1,3}}(?P<day_month>{MONTH})"
    rf"\s{{1,3}}(?P<day_year>{YEAR})\b"
    rf"|\b(?:{_IN}\s{{1,3}})(?:de\s{{1,3}}maand\s{{1,3}})?(?P<month>{MONTH})\s{{1,3}}(?:van\s{{1,3}})?"
    rf"(?P<month_year>{YEAR})\b"
    rf"|\bin\s{{1,3}}(?:de\s{{1,3}}maand\s{{1,3}})?(?P<month_alone>{MONTH})\b"
    rf"|\bmedio\s{{1,3}}(?P<middle>{YEAR})\b(?![-–/]\d)"
    rf"|\b(?!van\s{{1,3}}\d){_IN}\s{{1,3}}{_SEASON}(?P<year>{YEAR})\b(?![-–/]\d)"
    rf"|(?<=[\d%] )\((?P<bracket>{YEAR})\)|\((?P<colon>{YEAR}):"
    rf"|(?<=\ben )(?P<next>{YEAR})(?=\s{{1,2}}\(\D{{0,2}}\d)"
    rf"|\b(?P<then>{YEAR}),?\s{{1,3}}(?:toen|waarin)\b"
    r"|\b(?P<same>(?:in|over|gedurende|voor)\s{1,3}(?:deze|die|dezelfde|dat)\s{1,3}"
    r"(?:periode|jaar|tijdvak|halfjaar|kwartaal|maand))\b",
    re.IGNORECASE,
)
"""`in 2025`, `eerste helft van 2025`, `Per 1 januari 2026`, `2025 t/m 2031`, `in juli`."""

COMPARISON = re.compile(
    r"\b(?:ten\s{1,3}opzichte\s{1,3}van|in\s{1,3}vergelijking\s{1,3}(?:met|tot)|vergeleken\s{1,3}(?:met|bij)"
    r"|tegenover|t\.o\.v\.|dan(?:\s{1,3}in)?)\s{1,3}(?:(?:heel|het\s{1,3}jaar)\s{1,3})?"
    rf"(?P<year>{YEAR})\b",
    re.IGNORECASE,
)
"""`ten opzichte van 2024`, `dan in 2023`."""

AND_ANOTHER = re.compile(
    rf"\s{{1,3}}(?:en|of)\s{{1,3}}(?:in\s{{1,3}})?(?:{MONTH}|(?:{MONTH}\s{{1,3}})?{YEAR})\b(?!\s{{1,3}}\d)",
    re.IGNORECASE,
)
"""`in 2024 en 2025`: two periods, of which no amount can be given one."""

DAY = re.compile(
    rf"(?<![\w.,])(?P<day>\d{{1,2}})\s{{1,3}}(?P<month>{MONTH})\s{{1,3}}(?P<year>{YEAR})\b",
    re.IGNORECASE,
)
"""`14 mei 2025`."""

ANY_YEAR = re.compile(rf"\b{YEAR}\b")


@dataclass(frozen=True)
class Phrase:
    """Words that name a period; `period` is empty for one without an end, such as `vanaf 2026`."""

    start: int
    end: int
    period: str
    event: bool = False
    """Whether it dates what happened, as `op 16 april 2025` may, so that it reaches less far."""


class Periods:
    """The periods that one text names, looked up by a place in it."""

    def __init__(self, text: str) -> None:
        self.comparisons = [
            Phrase(match.start(), match.end(), match["year"]) for match in COMPARISON.finditer(text)
        ]
        self._compared = [phrase.start for phrase in self.comparisons]
        self._years = [(match.start(), match[0]) for match in ANY_YEAR.finditer(text)]
        self._year_starts = [start for start, _ in self._years]
        self.phrases: list[Phrase] = []
        last = ""
        for match in PERIOD.finditer(text):
            if not match["then"] and self._in_comparison(match):
                continue
            period = last if match["same"] else self._period(match)
            if period is not None:
                event = match["on"] is not None
                self.phrases.append(Phrase(match.start(), match.end(), period, event))
                last = period or last
        self._starts = [phrase.start for phrase in self.phrases]

    def before(self, place: int, start: int) -> Phrase | None:
        """Return the last phrase between start and place."""
        index = last_before(self._starts, place)
        if index < 0 or self.phrases[index].start < start or self.phrases[index].end > place:
            return None
        return self.phrases[index]

    def after(self, place: int, end: int) -> Phrase | None:
        """Return the first phrase between place and end."""
        index = last_before(self._starts, place - 1) + 1
        if index >= len(self.phrases) or self.phrases[index].end > end:
            return None
        return self.phrases[index]

    def change(self, start: int, end: int, place: int) -> str:
        """Return from when to when a change at place is, in the sentence from start to end.

        Empty where the sentence compares with no year, or it cannot be said with which.
        """
        index = last_before(self._compared, place)
        nearest = [
            *self.comparisons[index + 1 : index + 2],
            *self.comparisons[max(0, index) : index + 1],
        ]
        base = next((one for one in nearest if start <= one.start and one.end <= end), None)
        if base is None:
            return ""
        named = self.before(place, start) or self.before(base.start, 0) or self.after(place, end)
        current = named.period[:4] if named else ""
        return f"{base.period}/{current}" if base.period < current else ""

    def _in_comparison(self, match: re.Match[str]) -> bool:
        index = last_before(self._compared, match.end())
        return index >= 0 and self.comparisons[index].end >= match.end()

    def _period(self, match: re.Match[str]) -> str | None:
        if match["half"]:
            return f"{match['half_year']}-H{ORDINALS[match['half'].lower()]}"
        if match["quarter_year"]:
            quarter = match["q"] or ORDINALS[match["quarter"].lower()]
            return f"{match['quarter_year']}-Q{quarter}"
        if match["first"]:
            return f"{match['first']}/{match['last']}"
        if match["between"]:
            return f"{match['between']}/{match['and']}"
        if match["open"] or AND_ANOTHER.match(match.string, match.end()):
            return ""
        if match["day"]:
            return f"{match['day_year']}-{_month(match['day_month'])}-{int(match['day']):02}"
        if match["month"]:
            return f"{match['month_year']}-{_month(match['month'])}"
        if match["month_alone"]:
            index = last_before(self._year_starts, match.start())
            return f"{self._years[index][1]}-{_month(match['month_alone'])}" if index >= 0 else None
        if match["middle"]:
            return f"{match['middle']}-mid"
        return next(
            match[name] for name in ("year", "bracket", "colon", "next", "then") if match[name]
        )


def days_in(text: str) -> list[date]:
    """Return the days that a text names in full, in its order; one that does not exist is none."""
    return [day for found in DAY.finditer(text) if (day := _day(found)) is not None]


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(int(found["year"]), int(_month(found["month"])), int(found["day"]))
    except ValueError:
        return None


def _month(name: str) -> str:
    return f"{MONTHS.index(name.lower()) + 1:02}"
