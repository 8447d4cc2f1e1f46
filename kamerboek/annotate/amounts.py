"""The printed forms of an amount: digits, words, fractions, multiples, with scale and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from kamerboek.annotate.model import Unit
from kamerboek.annotate.number_words import AND_HALF, DIVISORS, HALF, ONE, WORD, number_in_words
from kamerboek.document.time_limit import check_time

SCALES = {
    "honderd": 2,
    "duizend": 3,
    "miljoen": 6,
    "mln": 6,
    "miljard": 9,
    "mld": 9,
    "mrd": 9,
    "mio": 6,
    "biljoen": 12,
}
"""Scale words, with their power of ten."""

PARTS = {"½": "5", "¼": "25", "¾": "75"}
"""A part of one printed as a character, and what stands for it behind the comma."""

_CELLS = r"(?!(?<![€R] )\d{3} \d{3} \d{3}\b)"
"""No row of a table, `312 298 301`: groups of three, the first of them too."""

DIGITS = (
    r"\d{1,3}(?:\n?\.\d{3}){1,5}(?:,\d{1,9})?"
    rf"|(?<!\d[ \u00a0]){_CELLS}\d{{1,3}}(?:[ \u00a0\u2009\u202f]\d{{3}}){{1,5}}(?:,\d{{1,9}})?"
    r"(?![ \u00a0]\d)"
    r"|\d{1,3}[ \u00a0]?[½¼¾]|[½¼¾]|[13]⁄[24](?![\d⁄])"
    r"|\d{1,15}(?:,\d{1,9}|\.\d{1,2})?"
)
"""`5.852`, over a line's end too, `27 830`, `59,70`, `1.5`.

Where numbers stand in a row each group is one of its own."""

GLUED = r"(?-i:(?:[kcm]?m[23²³]?|km|[mk]?g|ton|ha|[kMGT]Wh?)\b(?!-))"
"""A measure that is printed onto its number: `5,5m`, `100km`."""

UNITS: dict[Unit, str] = {
    "percentage_points": r"%-punt(?:en)?|procentpunt(?:en)?|procent-?punt(?:en)?",
    "percent": r"%|procent|percent",
    "eur": r"(?:euro(?:['’]s)?|EUR|€)(?![\s\u00a0]{0,2}\d)",
    "vte": r"(?:VTE|FTE)(?:['’]?[ns])?",
    "years": r"jaar|jaren",
    "months": r"maand(?:en)?",
    "weeks": r"week|weken",
    "times": r"keer|maal|x",
}
"""What may stand at once after the number and belongs to its size."""

WITH_COMMA = rf"{WORD}\s{{1,2}}komma\s{{1,2}}{WORD}"
"""`nul komma vijf`."""

SINGLE = re.compile(
    r"(?<![\w€$])(?:(?<=\bca\.)|(?<=\bmin\.)|(?<=\bmax\.)|(?<![^\W\d][-–./:&'’]))(?<!\d[./:,])"
    r"(?:(?P<currency>€|\bEUR|\beuro|US\$|\$|\bUSD)[\s\u00a0]{0,2}"
    r"(?P<minus>(?<=[€R$\s\u00a0])[-−–][\s\u00a0]?(?=\d))?)?"
    rf"(?:(?P<digits>{DIGITS})(?!\d)(?:,[-–=]{{1,2}}(?!\w))?|(?P<words>{HALF}|{WITH_COMMA}|{WORD}{AND_HALF})(?!\w))"
    rf"(?:[\s\u00a0]{{0,3}}(?P<scale>{'|'.join(SCALES)})(?!\w)(?P<point>(?<=mln|mld|mrd|mio)\.)?"
    r"|(?(currency)(?P<thousands>k)(?!\w)))?"
    r"(?:[\s\u00a0]{0,3}(?:"
    + "|".join(f"(?P<{name}>{form})" for name, form in UNITS.items())
    + r"|(?P<cent>(?:euro)?cent)|(?P<foreign>US\$|\$|dollars?|USD|pond|gulden))(?!\w))?"
    rf"(?:(?!\w)|(?<=\d)(?={GLUED}))(?![.,:/]\d|(?<![%€])[-–][^\W\d])",
    re.IGNORECASE,
)
"""`€ 2.000.000`, `EUR 3 miljard`, `40 mln. euro`, `37 procent`, `vijf jaar`, `drie`."""

HALVES = re.compile(r"\bde\s{1,3}(?:andere\s{1,3}|overige\s{1,3})?helft\b", re.IGNORECASE)
"""`de helft`, not the `eerste helft` of a year."""

FRACTION = re.compile(
    r"\b(?!(?:vijf|zes|zeven|acht|negen)tiende)(?:(?P<count>een|één|eén|éen|twee|drie|vier|vijf|zes|zeven|acht|negen)[\s-]{0,2})"
    rf"(?P<part>{'|'.join(DIVISORS)})(?P<deel>n|deel|\s{{1,2}}deel)?\b(?!-\w|\s{{1,2}}milj)"
    r"(?P<goes_on>\s{1,3}(?:van|meer|minder|hoger|lager|niet|daarvan|hiervan|ervan|tot|naar|gestegen|gedaald|toegenomen|afgenomen|verlaagd"
    r"|verhoogd)\b|\s{0,3}(?:[.,;:)?!]|\((?=[^()\d]{0,12}\d)|$))?",
    re.IGNORECASE,
)
"""`een kwart`, `twee derde`, `driekwart`; `een derde partij` is an ordinal."""

OF_PERCENT = re.compile(r"\s{1,2}(?:%|procent|percent)(?P<points>-?punt(?:en)?)?(?!\w)")
"""`drie kwart procent`: a part of one percent, and not of what it is about."""

OF_THEM = re.compile(
    r"\b(?:(?:van|onder)\s{1,3}(?:wie|hen)|waarvan|daarvan|hiervan)\s{1,3}(?:\w{2,10}\s{1,3})?$",
    re.IGNORECASE,
)
"""`van wie een derde al werkt`."""

ABOUT = re.compile(
    r"\b(?:ongeveer|circa|ruim|bijna|zo['’]n|krap|grofweg|(?:meer|minder)\s{1,3}dan|naar\s{1,3}schatting)\s{1,3}$"
    r"|\bca\.\s{0,3}$",
    re.IGNORECASE,
)
"""`ongeveer een derde is gestopt`: nothing is about the third of a row."""

FRACTION_IN_DIGITS = re.compile(
    r"(?<![\w.,/€-])(?P<count>\d)/(?P<of>[2-9]|10)(?:e|de)?(?:\s{1,2}deel)?(?=\s{1,3}van\s)"
    r"|(?<![\w.,/€-])(?P<count2>\d)/(?P<of2>[2-9]|10)(?:e\b|de\b|\s{1,2}deel\b)",
    re.IGNORECASE,
)
"""`2/3 van de`, `1/3e`, `3/4 deel`."""

ONE_IN = re.compile(
    rf"(?<![\w.,-])(?P<count>{WORD}|\d{{1,3}})\s{{1,3}}op\s{{1,3}}"
    rf"(?P<each>(?:de|elke|iedere)\s{{1,3}})?(?P<of>{WORD}|\d{{1,3}}(?:\.\d{{3}}){{0,2}})(?![\w%]|[.,]\d)"
    r"(?:[\s\u00a0]{1,3}(?P<scale>duizend|miljoen|miljard)\b)?",
    re.IGNORECASE,
)
"""`één op de drie`, `1 op 5`, `1 op 1 miljoen`."""

MULTIPLE = re.compile(
    r"\b(?:ver)?(?P<dubbel>dubbel)(?:(?<=verdubbel)\w{0,4}"
    r"|(?:e)?(?=\s{1,3}(?:zo|van|aantal|bedrag)))(?!\w)"
    r"|\bhet\s{1,3}(?P<dubbele>dubbele)\b"
    r"|\b(?:ver)?(?P<number>[a-zéë]{3,20}?)(?:maal|voud(?:ig\w{0,4})?)\b(?!-)",
    re.IGNORECASE,
)
"""`verdubbeling`, `het dubbele`, `dubbel zo`, `driemaal`, `verdrievoudigd`."""

RANGE_GAP = re.compile(
    r"(?:-(?=\s))?\s{0,3}(?:[-–]|(?:tot\s{1,3}en\s{1,3}met|tot|à|á|a|t/m)(?=\s))\s{0,3}(?:de\s{1,3})?",
    re.IGNORECASE,
)
"""What stands between the ends of a range: `3 tot 5`, `10 à 15`, `10-15%`, `drie- tot`."""

MINUS_GAP = re.compile(r"\s{1,3}[-–−]")
MINUS = re.compile(r"(?:^|\s)[-–−]$")
NEXT_MINUS = re.compile(r"%?\s{1,3}[-–−]\d")
"""What shows that a dash belongs to the number behind it: the others have theirs too."""

FROM_A_LEVEL = re.compile(
    r"\b(?:steeg|stegen|gestegen|stijgt|stijgen|daalt|daalden?|dalen|gedaald|groeit|groeiden?|groeien"
    r"|gegroeid|(?:op|terug)(?:gelopen|lopen|loopt|liep)|(?:toe|af)(?:genomen|nemen|neemt|nam)"
    r"|(?:nam|namen|neemt|nemen)(?:\s{1,3}[\w-]{1,30}){0,3}?\s{1,3}(?:toe|af)"
    r"|(?:liep|liepen|loopt|lopen)(?:\s{1,3}[\w-]{1,30}){0,3}?\s{1,3}(?:op|terug))"
    r"(?:\s{1,3}(?!(?:met|door|voor|bij|naar|om)\b)[\w-]{1,30}){0,5}?"
    r"\s{1,3}van\s{1,3}(?:[a-z]{2,12}\s{1,3})?$",
    re.IGNORECASE,
)
"""What makes two numbers of `800 tot 900`: `is gestegen van`, but not `een stijging van`."""

BY_SO_MANY = re.compile(
    r"\b(?:uitgebreid|verhoogd|opgehoogd|verlaagd|verminderd|gestegen|gedaald|toegenomen|afgenomen|gegroeid|teruggebracht)"
    r"(?:\s{1,3}[\w-]{1,30}){0,3}?\s{1,3}met\s{1,3}(?:[a-z]{2,12}\s{1,3})?$",
    re.IGNORECASE,
)
"""What makes two numbers of `25 tot 140`: `uitgebreid met`."""

BETWEEN = re.compile(r"\btussen\s{1,3}(?:[\w.'’]{1,12}\s{1,3}){0,2}$", re.IGNORECASE)
"""What makes a range of `210 en 340`: `tussen de`."""

AND = re.compile(r"\s{1,3}en\s{1,3}(?:de\s{1,3})?", re.IGNORECASE)

EACH_ITS_OWN = re.compile(
    r"\s{0,3}(?:[,+]|,?\s{0,2}\b(?:en|of|respectievelijk|dan\s{1,3}wel|naar|tot|tegen(?:over)?)\b"
    r"(?:\s{1,3}(?:maximaal|minimaal|hooguit|hoogstens|m(?:ax|in)\.))?)\s{0,3}",
    re.IGNORECASE,
)
"""What stands between numbers that share the scale and unit of the last: `3 of 4`, `10+5`."""

AS_OFTEN = re.compile(r"\s{1,3}(?:of|respectievelijk|resp\.)\s{1,3}", re.IGNORECASE)
"""What makes both say how often: `17 respectievelijk 22 keer`, `een of twee keer`."""

BUT = re.compile(r"\s{0,3},?\s{0,3}\bmaar\s{1,3}(?:(?:om|van|op|met|voor)\s{1,3})?", re.IGNORECASE)
NOT = re.compile(r"\bniet\s{1,3}(?:(?:om|van|op|met|voor)\s{1,3})?$", re.IGNORECASE)
"""`niet 3, maar 4 miljoen`: these share scale and unit as well."""

ONE_THING = re.compile(
    r"\s{1,3}(?:(?:enkele?|andere?|nieuwe?|extra|concrete?|bekende?|ander)\s{1,3})?"
    r"(?:[\w-]*(?:geval|incident|melding|klacht|aanvraag|verzoek|overtreding|ongeval|ongeluk|signaal"
    r"|gemeente|provincie|bedrijf|school|instelling|locatie|azc|ziekenhuis|boete|schip|vliegtuig|vestiging|woning|kandidaat"
    r"|persoon|medewerker|militair|ambtenaar|leerling|student|kind|slachtoffer|verdachte|dader"
    r"|deelnemer|patiënt|inwoner|bewoner|gedetineerde|werknemer))\b",
    re.IGNORECASE,
)
"""What `één` counts: ` geval`, ` melding`; `in één document` counts nothing."""

_OTHER_NUMBER = (
    r"(?:\d{1,3}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)\b(?![.,:]\d|%)"
)

ONE_OF_SO_MANY = re.compile(
    rf"\s{{1,3}}van\s{{1,3}}(?:de|deze|die|onze|zijn|haar|hun)\s{{1,3}}(?:in\s{{1,3}}totaal\s{{1,3}})?{_OTHER_NUMBER}"
    r"\s{1,3}[a-zà-ÿ]",
    re.IGNORECASE,
)
"""What shows that `één` counts: `van de vier gebouwen`, of which it says how many there are."""

ONLY = re.compile(
    r"\b(?:er\s{1,3}(?:is|was)|slechts|maar|precies|hooguit|hoogstens|minstens|ten\s?minste|minimaal"
    r"|maximaal|meer\s{1,3}dan|niet\s{1,3}meer\s{1,3}dan)\s{1,3}$",
    re.IGNORECASE,
)
"""What shows that `één` counts whatever follows: `er is`, `slechts`."""

_NEXT = r"(?:,|\s{1,3}en)\s{1,3}(?:(?:in|van|uit|bij|op)\s{1,3})?"
LISTED_BEFORE = re.compile(
    rf"(?<![\w.,-]){_OTHER_NUMBER}(?:\s{{1,3}}[a-zà-ÿ][\w’'-]{{2,30}}){{1,4}}{_NEXT}$",
    re.IGNORECASE,
)
LISTED_AFTER = re.compile(
    rf"(?:\s{{1,3}}[a-zà-ÿ][\w’'-]{{2,30}}){{1,4}}{_NEXT}{_OTHER_NUMBER}\s{{1,3}}[a-zà-ÿ]",
    re.IGNORECASE,
)
"""What shows that `één` counts as its neighbours do: `twee boten, één schip en drie vlotten`."""

THING = re.compile(r"\s{1,3}[a-zà-ÿ][\w’'-]{3,40}")

PER_PERIOD = re.compile(r"\s{1,3}per\s{1,3}(?:jaar|maand|week|dag|kwartaal)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Amount:
    """An amount as printed; `number` times ten to the power `scale` is its value."""

    start: int
    end: int
    number: Decimal
    scale: int = 0
    unit: Unit = ""
    foreign: bool = False
    """Whether it is money of another country, for which there is no unit."""
    in_words: bool = False
    below_zero: bool = False
    """Whether a minus stands between its currency and its digits."""
    upper: Decimal | None = None

    @property
    def value(self) -> Decimal:
        """The number with its scale; of a range its lower end."""
        return times_ten(self.number, self.scale)

    @property
    def bare(self) -> bool:
        """Whether nothing but a number is printed."""
        return not (self.unit or self.scale or self.foreign)

    @property
    def plain(self) -> bool:
        """Whether it is a number, in thousands at most: millions may be money."""
        return not (self.unit or self.foreign) and self.scale <= SCALES["duizend"]


_MONEY = (
    r"\b(?:bedrag(?:en)?|\w*kosten|kost(?:te(?:n)?)?|\w*budget|\w*subsidies?|boetes?|schade|schuld(?:en)?"
    r"|investering(?:en)?|invester(?:en|t)|ge[ïi]nvesteerd|begroot|uitgaven|uitgegeven|betaal(?:t|d|de)?"
    r"|betalen|bijdrage|\w*vergoeding|verkocht|opbrengst|opgebracht|tekort|ontvang(?:t|en)|ontving(?:en)?"
    r"|geraamd|raming|salaris|winst|omzet|verlies|lening|besparing|waard|prijs|dwangsom|gemoeid)\b"
)
TON_OF_MONEY = re.compile(
    r"[\s\u00a0]{1,3}ton\b(?=\s{0,3}(?:$|[.,;:)?!]|(?:voor|per|aan|in|uit|op|tot|en|of|is|was|extra|meer"
    r"|minder|te|naar|bij|beschikbaar|nodig|toegekend|ontvangen|subsidie|schade|schuld|budget|gemoeid|(?:terug|uit|toe)ge\w+)\b))",
    re.IGNORECASE,
)
"""` ton` as a hundred thousand euros: no word for what is weighed behind it."""

TON = re.compile(r"[\s\u00a0]{1,3}ton\b", re.IGNORECASE)
"""` ton` behind `€ 3`."""

SPEAKS_OF_MONEY = re.compile(rf"{_MONEY}[^.;!?]{{0,80}}$", re.IGNORECASE)


def find_amounts(text: str) -> list[Amount]:
    """Return what is printed like an amount, in order and without overlap; ranges are joined."""
    found = [*_fractions(text), *_multiples(text), *_singles(text)]
    found.sort(key=lambda amount: (amount.start, -amount.end))
    amounts: list[Amount] = []
    for amount in found:
        if amounts and amount.start < amounts[-1].end:
            continue
        amounts.append(amount)
    return [
        amount
        for amount in _shared(text, _joined(text, amounts))
        if not re.search(r"\d[-–]$", text[max(0, amount.start - 2) : amount.start])
    ]


def times_ten(number: Decimal, power: int) -> Decimal:
    """Return number times ten to this power, exact and without an exponent."""
    return Decimal(f"{number.scaleb(power):f}")


def _singles(text: str) -> Iterator[Amount]:
    for match in SINGLE.finditer(text):
        check_time()
        number = _number(match)
        unit: Unit = next((name for name in UNITS if match[name]), "")
        if match["cent"] or (match["currency"] or "").lower() in {"€", "eur", "euro"}:
            unit = "eur"
        if number is None or not _counts(match, unit):
            continue
        ton = (TON if match["currency"] else TON_OF_MONEY).match(text, match.end())
        ton = ton if ton and _is_of_money(match, unit) else None
        yield Amount(
            match.start(),
            ton.end() if ton else match.end(),
            number,
            scale=5 if ton else _scale(match),
            unit="eur" if ton else unit,
            foreign=bool(match["foreign"] or (match["currency"] and not unit)),
            in_words=bool(match["words"]),
            below_zero=bool(match["minus"]),
        )


def _scale(match: re.Match[str]) -> int:
    scale = SCALES[match["scale"].lower()] if match["scale"] else 3 * bool(match["thousands"])
    return scale - 2 * bool(match["cent"])


def _is_of_money(match: re.Match[str], unit: str) -> bool:
    """Whether the sentence speaks of money before a number that nothing else is said of."""
    if match["scale"] or match["thousands"] or match["foreign"] or unit not in {"", "eur"}:
        return False
    before = match.string[max(0, match.start() - 120) : match.start()]
    return bool(unit or SPEAKS_OF_MONEY.search(before))


def _number(match: re.Match[str]) -> Decimal | None:
    if match["words"]:
        return number_in_words(match["words"])
    bare = not (match["scale"] or match["currency"] or any(match[unit] for unit in UNITS))
    if bare and re.search(r"\.\d{1,2}$", match["digits"]):
        return None  # `2.0`, the number of a version or a paragraph
    digits = re.sub(r"[\s\u00a0\u2009\u202f]", "", match["digits"])
    if "⁄" in digits:
        above, _, below = digits.partition("⁄")
        return Decimal(above) / Decimal(below)
    if digits[-1] in PARTS:
        return Decimal(f"{digits[:-1].strip() or 0}.{PARTS[digits[-1]]}")
    if re.match(r"0\d", digits):
        return None  # a telephone number or a code
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        digits = digits.replace(".", "")
    return Decimal(digits.replace(",", "."))


ONE_OF_RANGE = re.compile(r"-\s{1,3}(?:tot|à|á)\s{1,3}\w*(?:honderd|duizend)")
"""`een- tot tweeduizend`: the article has no hyphen behind it."""

ONE_OR_TWO = re.compile(
    r"\s{1,3}(?:of|à|á|tot)\s{1,3}(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\b(?!\s{1,3}(?:derde|vijfde|op))",
    re.IGNORECASE,
)
"""`een of twee dagen`: no article stands before another number."""

DURATIONS = frozenset({"years", "months", "weeks"})
LONG = re.compile(
    rf"{ABOUT.pattern}|\b(?:(?:langer|korter)\s{{1,3}}dan|binnen)\s{{1,3}}$", re.IGNORECASE
)
"""`langer dan een jaar`, `binnen een maand`: how long, no article."""


def _counts(match: re.Match[str], unit: Unit) -> bool:
    """Whether a word counts something here: `een` is mostly the article, `half` an adjective."""
    if not match["words"]:
        return True
    word = match["words"].lower()
    if word in ONE:
        if unit == "times":
            return bool(PER_PERIOD.match(match.string, match.end()))
        if match["scale"] or unit in {"percent", "percentage_points"}:
            return True
        if ONE_OF_RANGE.match(match.string, match.end()):
            return True
        if ONE_OR_TWO.match(match.string, match.end()):
            return True
        near = max(0, match.start() - 30), match.start()
        if unit in DURATIONS and LONG.search(match.string, *near):
            return True
        return word != "een" and (bool(unit) or _counts_one(match))
    if word.split()[-1] in {"half", "halve"}:
        return bool(match["scale"] or unit in {"years", "percent", "percentage_points"})
    return True


def _counts_one(match: re.Match[str]) -> bool:
    """Whether `één` counts something, and is not said of how many there are not."""
    text, end = match.string, match.end()
    if ONE_THING.match(text, end) or ONE_OF_SO_MANY.match(text, end):
        return True
    before = max(0, match.start() - 60), match.start()
    only = ONLY.search(text, *before) or LISTED_BEFORE.search(text, *before)
    only = only or LISTED_AFTER.match(text, end)
    return bool(only and THING.match(text, end) and not NO_THING.match(text, end))


NO_THING = re.compile(
    r"\s{1,3}(?:van|en|of|op|voor|keer|maal|ding|iemand|die|dat|met|in|de|het|uur|per|ander)\b"
)


def _fractions(text: str) -> Iterator[Amount]:
    for match in HALVES.finditer(text):
        yield Amount(match.start(), match.end(), Decimal(50), unit="percent", in_words=True)
    for match in FRACTION.finditer(text):
        count = number_in_words(match["count"])
        part = match["part"].lower()
        if count is None:
            continue
        alone = count == 1 and part != "kwart" and not match["deel"] and match["goes_on"] is None
        near = max(0, match.start() - 30), match.start()
        if alone and not (OF_THEM.search(text, *near) or ABOUT.search(text, *near)):
            continue
        end = match.end() - len(match["goes_on"] or "")
        if measure := OF_PERCENT.match(text, end):
            points: Unit = "percentage_points" if measure["points"] else "percent"
            share = _percent(count, DIVISORS[part]) / 100
            yield Amount(match.start(), measure.end(), share, unit=points, in_words=True)
            continue
        yield Amount(
            match.start(), end, _percent(count, DIVISORS[part]), unit="percent", in_words=True
        )
    for match in FRACTION_IN_DIGITS.finditer(text):
        above, below = match["count"] or match["count2"], match["of"] or match["of2"]
        if 0 < int(above) < int(below):
            share = _percent(Decimal(above), Decimal(below))
            yield Amount(match.start(), match.end(), share, unit="percent")
    for match in ONE_IN.finditer(text):
        count, of = _plain(match["count"]), _plain(match["of"])
        if match["scale"] and of is not None:
            of = times_ten(of, SCALES[match["scale"].lower()])
        if count is None or of is None or not count < of:
            continue
        if match["each"] or count == 1:
            yield Amount(
                match.start(), match.end(), _percent(count, of), unit="percent", in_words=True
            )


def _plain(printed: str) -> Decimal | None:
    if printed[0].isdigit():
        return Decimal(printed.replace(".", ""))
    return number_in_words(printed)


def _percent(count: Decimal, of: Decimal | int) -> Decimal:
    """Return a fraction in percent, rounded where it has no end."""
    percent = count * 100 / of
    exact = "0.01" if percent >= 1 else "0.0001" if percent >= Decimal("0.01") else "0.00000001"
    rounded = percent.quantize(Decimal(exact))
    return Decimal(f"{rounded.normalize():f}")


def _multiples(text: str) -> Iterator[Amount]:
    for match in MULTIPLE.finditer(text):
        number = Decimal(2) if not match["number"] else number_in_words(match["number"])
        if number is None:
            continue
        if number < 2 and not PER_PERIOD.match(text, match.end()):
            continue  # `eenmaal`, `eenvoudig`
        yield Amount(match.start(), match.end(), number, unit="times", in_words=True)


def _joined(text: str, amounts: list[Amount]) -> list[Amount]:
    """Join the two ends of a range, and a number that is printed as two words."""
    joined: list[Amount] = []
    for amount in amounts:
        last = joined[-1] if joined else None
        if last is not None and last.upper is None:
            gap = text[last.end : amount.start]
            if len(gap) < 30 and _is_range(text, last, gap, amount):
                joined[-1] = _range(last, amount)
                continue
            if gap.isspace() and last.in_words and last.bare and amount.in_words:
                whole = number_in_words(text[last.start : amount.end])
                if whole is not None and amount.bare:
                    joined[-1] = replace(last, end=amount.end, number=whole)
                    continue
            if gap.isspace() and _is_rest(last, amount):
                joined[-1] = _with_rest(last, amount)
                continue
        joined.append(amount)
    return joined


def _is_rest(last: Amount, amount: Amount) -> bool:
    """Whether an amount is what the millions before it leave: `1 miljoen 250 duizend`."""
    of_one_kind = last.unit in {"", amount.unit} or (last.unit == "eur" and not amount.unit)
    return (
        of_one_kind
        and not (last.foreign or amount.foreign or amount.below_zero or amount.upper)
        and last.scale > amount.scale
        and (amount.scale > 0 or (last.in_words and amount.in_words))
        and amount.value >= THOUSAND
        and last.number % 1 == 0
        and amount.value < times_ten(Decimal(1), last.scale)
    )


THOUSAND = 1000
"""What such a rest is at least: `twee miljoen drie jaar later` are two numbers."""


def _with_rest(last: Amount, amount: Amount) -> Amount:
    number = times_ten(last.number, last.scale - amount.scale) + amount.number
    unit = last.unit or amount.unit
    return replace(last, end=amount.end, number=number, scale=amount.scale, unit=unit)


def _is_range(text: str, first: Amount, gap: str, second: Amount) -> bool:
    if first.unit not in {"", second.unit} and (second.unit or first.unit != "eur"):
        return False
    if _range(first, second).value > second.value:
        return False  # `21.185 - 2.937`, `van 5 tot 3 procent`: two numbers
    before = text[max(0, first.start - 100) : first.start]
    if MINUS_GAP.fullmatch(gap) and (MINUS.search(before) or NEXT_MINUS.match(text, second.end)):
        return False  # `-2,1 -2,2`: cells of a row
    if RANGE_GAP.fullmatch(gap):
        to = gap.strip().lower() == "tot"
        return not (to and (FROM_A_LEVEL.search(before) or BY_SO_MANY.search(before)))
    return bool(AND.fullmatch(gap) and BETWEEN.search(before))


def _range(first: Amount, second: Amount) -> Amount:
    first = _with_size_of(second, first)
    if first.in_words and second.in_words:
        first = replace(first, number=first.number * _said_once(first.number, second.number))
    return replace(first, end=second.end, unit=second.unit or first.unit, upper=second.value)


def _said_once(first: Decimal, second: Decimal) -> int:
    """Return the hundred or thousand of `drie- tot vierhonderd`, that both are counted in."""
    sizes = (size for size in (1000, 100) if second % size == 0 and second > size)
    return next((size for size in sizes if first < second / size <= LARGEST), 1)


LARGEST = 20
"""How many hundreds or thousands the last of such a range is at most."""


def _with_size_of(later: Amount, amount: Amount, levels: bool = False) -> Amount:
    """Return the amount with the scale and the unit that are printed only after a later number.

    `levels` says that it may be the higher of the two: `van 3 naar 2,5 miljoen`.
    """
    shares_scale = not amount.scale and amount.number <= later.number * (LEVELS if levels else 1)
    scale = later.scale if shares_scale else amount.scale
    return replace(amount, scale=scale, unit=amount.unit or later.unit)


LEVELS = 100
"""How many times as high what it was may be: `van 900 naar 1,2 miljoen` are no 900 million."""

TO_LEVEL = re.compile(r"\s{0,3}naar\s{0,3}", re.IGNORECASE)


def _shared(text: str, amounts: list[Amount]) -> list[Amount]:
    """Give `3` of `3 of 4 miljoen euro` its scale and unit."""
    shared = amounts[:]
    for index, amount in reversed(list(enumerate(amounts[:-1]))):
        later = shared[index + 1]
        gap = text[amount.end : min(later.start, amount.end + 30)]
        if _of_the_same_size(amount, later) and EACH_ITS_OWN.fullmatch(
            text[amount.end : later.start][:30]
        ):
            shared[index] = replace(amount, scale=later.scale)
            continue
        if later.bare or amount.unit or amount.foreign or amount.upper:
            continue
        if later.unit == "times" and not AS_OFTEN.fullmatch(gap):
            continue
        before = text[max(0, amount.start - 20) : amount.start]
        but = BUT.fullmatch(gap) and NOT.search(before)
        if (amount.bare or later.unit == "eur") and (but or EACH_ITS_OWN.fullmatch(gap)):
            levels = bool(TO_LEVEL.fullmatch(gap)) or amount.number % 1 != 0
            shared[index] = _with_size_of(later, amount, levels)
    return shared


def _of_the_same_size(amount: Amount, later: Amount) -> bool:
    """Whether the scale of a later amount is that of this one too: `€ 3,1, € 3 en € 3,5 miljard`.

    One figure behind the comma is no price, and no sum of a few euros; nor is a number that is not
    much more than the one of the millions.
    """
    both = amount.unit == later.unit == "eur" and not (amount.upper or later.upper)
    decimals = -int(amount.number.as_tuple().exponent)
    alike = decimals == 1 or (decimals <= 0 and amount.number <= later.number * ALIKE)
    return both and alike and later.scale > amount.scale == 0


ALIKE = 20
"""How many times as high a number may be that shares the millions: not `€ 500 en € 1 miljoen`."""
