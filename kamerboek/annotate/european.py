"""Rules of the European Union, and documents of its Commission, as a text names them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_S = r"[ \t\xa0]*\n?[ \t\xa0]*"
_COMMUNITY = r"(?:EU|EG|EEG|GBVB|JBZ|Euratom|EGKS)"

ACTS = {"verordening": "reg", "richtlijn": "dir", "besluit": "dec"}
"""What the European Legislation Identifier calls an act."""

RULE = re.compile(
    rf"(?<![\w/.-])(?:(?P<delegated>gedelegeerde{_S})?(?P<prefix>[\w-]{{0,40}}?)"
    rf"(?P<act>{'|'.join(ACTS)}|standpunt|optreden)(?:en)?{_S}(?P<bracket>\((?=\d))?(?=[(\dn]))?"
    rf"(?:\((?P<before>{_COMMUNITY}(?:,{_S}{_COMMUNITY})?)\){_S})?(?:(?P<nr>nr\.?){_S})?"
    rf"(?P<number>(?P<first>\d{{1,4}})/(?P<second>\d{{1,4}}))(?!\d)(?P<behind>/{_COMMUNITY}\b)?"
    r"(?(bracket)\))",
    re.IGNORECASE,
)
"""`Verordening (EU) nr. 376/2014`, `Richtlijn 2009/81/EG`, `de Habitatrichtlijn (92/43/EEG)`."""

JOINED = re.compile(rf"(?:,|,?{_S}\ben){_S}(?:de{_S})?")
"""What leads to the second of `Richtlijnen 2014/24/EU en 2014/25/EU`."""

NUMBERED = re.compile(r"\d/\d")
"""What stands in each rule, and in few texts: looked for first, as it is quicker."""

YEAR = re.compile(r"19[5-9]\d|20[0-4]\d")


DOCUMENT = re.compile(
    r"(?<![\w/.-])(?P<series>COM|JOIN|SWD|SEC)[ \xa0]?\((?P<year>(?:19|20)\d\d)\)[ \xa0]?"
    r"(?P<number>[1-9]\d{0,3})(?![\w/-])(?:[ \xa0]final\b)?"
)
"""`COM(2023) 642`, `SWD(2022) 361 final`: what the Commission publishes before there is a rule."""


def european_documents(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and identifier of each document of the Commission, as `COM(2023) 642`.

    >>> list(european_documents("zie COM(2023)642 final"))
    [(4, 22, 'COM(2023) 642')]
    """
    for match in DOCUMENT.finditer(text):
        yield *match.span(), f"{match['series']}({match['year']}) {match['number']}"


def european_rules(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and identifier of each rule: `reg/2021/697`, or as printed if unnamed.

    >>> list(european_rules("zie Verordening (EU) nr. 376/2014"))
    [(4, 33, 'reg/2014/376')]
    """
    act, done = "", 0
    for match in RULE.finditer(text) if NUMBERED.search(text) else ():
        if match["act"]:
            act = _act(match)
        elif not JOINED.fullmatch(text, done, match.start()):
            act = ""
        if match["behind"] or (act and (match["before"] or _begins_with_year(match, act))):
            yield *match.span(), _identifier(match, act)
            done = match.end()


def _act(match: re.Match[str]) -> str:
    """Return the act as the identifier calls it; a question mark for one that has no such name."""
    prefix = match["prefix"].lower()
    act = ACTS.get(match["act"].lower(), "")
    if not act or prefix == "kader":
        return "?"
    return act + ("_impl" if prefix == "uitvoerings" else "_del" if match["delegated"] else "")


def _begins_with_year(match: re.Match[str], act: str) -> bool:
    """Tell `Verordening 2021/697` from `het besluit 2021/4` and `de richtlijn 2023/24`."""
    year, number = match["first"], match["second"]
    is_session = number in (str(int(year) + 1), f"{(int(year) + 1) % 100:02d}")
    return bool(YEAR.fullmatch(year)) and act.startswith(("reg", "dir")) and not is_session


def _identifier(match: re.Match[str], act: str) -> str:
    first, second = match["first"], match["second"]
    if act in ("", "?"):
        return match["number"] + (match["behind"] or "")
    if len(first) == 2 and not act.startswith("reg"):
        year, number = f"19{first}", second  # `92/43/EEG`: four figures since 1999
    elif YEAR.fullmatch(first) and not (match["nr"] and YEAR.fullmatch(second)):
        year, number = first, second
    else:
        year, number = second if len(second) == 4 else f"19{second.zfill(2)}", first
    return f"{act}/{year}/{number}"
