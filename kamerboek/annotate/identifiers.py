"""References out of the document: to a Kamerstuk, a toezegging, a page, an article, an address."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kamerboek.annotate.european import european_documents, european_rules
from kamerboek.annotate.links import official_link
from kamerboek.annotate.model import Identifier, Kind
from kamerboek.annotate.parts import parts_of
from kamerboek.document import Question
from kamerboek.months import MONTH

_S = r"[ \t\xa0]*\n?[ \t\xa0]*"
"""White space within a reference: at most one line end."""

_DASH = r"[-–—‑]"
_AND = rf"(?:,{_S}(?:en{_S})?|{_S}(?:en|&){_S})"
_YEARS = rf"(?P<year>(?:19|20)\d\d){_S}[-–/]{_S}(?P<until>(?:19|20)?\d\d)(?!\d)"
_CHAPTER = r"(?:[IVX]{1,5}[A-Z]?|[A-Z])"
_DOSSIER = (
    r"(?P<dossier>[1-3]\d[ \xa0\n]?\d{3})(?!\d)"
    rf"(?:(?:[ \xa0]?{_DASH}[ \xa0]?|,?[ \xa0]|\n(?=[IVX]))(?P<bracket>\()?"
    rf"(?:hoofdstuk[ \xa0]|nr\.[ \xa0](?=[A-Z]\b))?"
    rf"(?P<chapter>{_CHAPTER})\b(?(bracket)\))"
    r"|-(?P<part>\d{2})(?!\d))?(?:[ \xa0]?\(R[ \xa0]?\d{3,4}\))?"
)
_YEARS_OF_NEXT = rf"(?:19|20)\d\d{_S}[-–/]{_S}\d{{2,4}}\)?,?{_S}[1-3]\d[ \xa0]?\d{{3}}"
_NEXT = (
    rf"(?!{_YEARS_OF_NEXT})"
    rf"(?![1-3]\d{{4}}(?:{_DASH}|,?[ \xa0]nrs?\.))\d{{1,5}}\b(?![ \xa0](?:\d{{3}}\b|{MONTH}\b))"
)
_NUMBERS = rf"\d{{1,5}}\b(?:(?:{_AND}|{_S}(?:t/m|tot en met|{_DASH}){_S})(?:nrs?\.{_S})?{_NEXT})*"
_NUMBERED = rf"(?:{_S}[,(]?{_S}[Nn]rs?\.?{_S}(?P<numbers>{_NUMBERS})|{_DASH}(?P<one>\d{{1,5}})\b)"

STUK = re.compile(rf"{_DOSSIER}{_NUMBERED}")
"""`36 800 X, nr. 3`, `33763-165`, `21 501-02, nr. 2733`, `36600-X, nrs. 22 en 23`."""

DOSSIER = re.compile(rf"{_DOSSIER}(?!{_S}(?:euro|miljoen|miljard|%))")
"""A dossier of which no document is named: the first of `33 763 en 34 000 X, nr. 3`."""

OF_THE_SENATE = re.compile(rf"{_DOSSIER},{_S}(?:letter{_S})?(?P<letter>[A-Z]{{1,2}})\b(?=[);.,]|$)")
"""`36 200 XVI, A`: a document of the Eerste Kamer on a chapter of the budget."""

UNNUMBERED = re.compile(
    rf"{_DOSSIER},{_S}(?P<numbers>\d{{1,4}})(?=[);]|\.?$|\.\s|,{_S}(?:pp?\.|blz\.|bijlage))"
)
"""`33 000, 5, p. 3`, as lawyers write it: without `nr.`."""

NAMED = re.compile(
    r"\b(?:[Kk]amerstuk(?:ken|nummers?)?|KAMERSTUK(?:KEN)?|[Dd]ossier(?:nummer)?"
    r"|(?:[Ii]nitiatief)?[Ww]etsvoorstel(?:len)?|[Ii]nitiatief(?:wet|nota)"
    rf"|[Mm]oties?(?=[ \xa0][1-3]\d[ \xa0]?\d{{3}}{_DASH}\d)"
    rf"|(?:Tweede|Eerste){_S}Kamer(?=,?{_S}vergaderjaar)"
    rf"|[TE]K(?=,?{_S}(?:19|20)\d\d{_S}[-–/]{_S}\d{{2,4}},?{_S}[1-3]\d[ \xa0]?\d{{3}}))"
    rf"(?:{_S}(?:der{_S})?(?:Tweede{_S}Kamer|Eerste{_S}Kamer|TK|EK|II|I)\b)*,?"
    rf"(?:{_S}\(?(?:vergaderjaar{_S})?(?:19|20)\d\d{_S}[-–/]{_S}(?:(?:19|20)\d\d|\d\d)\)?)?,?{_S}"
    rf"(?:[Nn]rs?\.{_S})?(?=[1-3]\d[ \xa0\n]?\d{{3}})"
)
"""What stands before a Kamerstuk and says that it is one."""

ALONE = re.compile(
    r"(?<![\w.,/-])(?:kst-)?(?=[1-3]\d[ \xa0]?\d{3}"
    r"(?:(?:[ \xa0]?[-–(]|[ \xa0])[ \xa0]?\(?[A-Z]|-\d\d,|,?[ \xa0]?nrs?\.)"
    r"|[1-3]\d{4}-(?:(?:[IVX]{1,5}|\d\d)-)?\d{1,4}(?![\d-]))"
)
"""Where a Kamerstuk can begin that nothing announces."""

JOINED = re.compile(
    r"(?<![\w.,/-])(?P<dossier>[1-3]\d[ \xa0]?\d{3})/(?=[1-3]\d[ \xa0]?\d{3},?[ \xa0]nrs?\.)"
)
"""The first of `31 031/29 949, nr. 19`, which nothing announces."""

LETTERED = re.compile(
    rf"(?<![\w.,/-])(?P<dossier>[1-3]\d[ \xa0]?\d{{3}})(?:[ \xa0]\(R\d{{4}}\))?,?{_S}"
    rf"(?:letter|nr\.){_S}(?P<letter>[A-Z]{{1,2}})\b"
)
"""`35 295, letter F`: a document of the Eerste Kamer."""

BRACKETED = re.compile(r"\((?P<dossier>[1-3]\d[ \xa0]\d{3})[ \xa0](?P<chapter>[IVX]{1,5}[A-Z]?)\)")
"""`(36 410 X)`: a chapter of the budget, named in brackets behind its words."""

IN_BRACKETS = re.compile(r"\((?P<dossier>[1-3]\d[ \xa0]\d{3})\)")
NAMES_A_LAW = re.compile(r"(?:[Ww]et|[Ww]etsvoorstel|[Ii]nitiatiefnota)\b[^.;()\n]{0,120}$")
"""`de Wet hoge dijken (36 067)`: the dossier of a law, in brackets behind its name."""

_FURTHER = rf"(?:(?:,|{_S}en){_S}\d{{1,5}}\b)*"
_APPENDIX = (
    rf"[Aa]anhangsel(?:{_S}(?:van|der|bij)(?:{_S}de)?)?(?:{_S}Handelingen)?"
    rf"(?:,?{_S}(?:der{_S})?(?:Tweede{_S}Kamer|TK|II|(?:Eerste{_S}Kamer|EK|I))\b)*"
)
_IN_SESSION = rf"\(?(?:vergaderjaar{_S})?(?:19|20)\d\d{_S}[-–/]{_S}(?:19|20)?\d\d(?!\d)\)?"
_NUMBER_OF = r"(?:nrs?\.?|nummers?)"
AANHANGSEL = re.compile(
    rf"\b{_APPENDIX},?{_S}(?:{_IN_SESSION},?{_S}(?:[Aa]anhangsel{_S})?(?:{_NUMBER_OF}{_S})?(?P<number>\d{{1,5}})\b(?P<more>{_FURTHER})"
    rf"|{_NUMBER_OF}{_S}(?P<number2>\d{{1,5}})(?P<more2>{_FURTHER}),?{_S}{_IN_SESSION})"
    rf"|\b{_NUMBER_OF}{_S}(?P<number3>\d{{1,5}})(?P<more3>{_FURTHER})(?:,|{_S}\(){_S}{_APPENDIX},?{_S}{_IN_SESSION}(?!,?{_S}(?:nrs?\.|nummer|\d))"
    rf"|\b(?:Tweede{_S}Kamer,?{_S})?vergaderjaar{_S}(?:19|20)\d\d{_S}[-–/]{_S}"
    rf"(?:19|20)?\d\d,?{_S}[Aa]anhangsel(?:{_S}van{_S}de{_S}Handelingen)?,?{_S}"
    rf"(?:nr\.?{_S})?(?P<number4>\d{{1,5}})\b"
    rf"|\bah-tk-(?P<coded>\d{{8}}-\d{{1,5}})\b"
)
"""`Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 76`, `nrs. 7 en 8, Aanhangsel …`."""

SESSION = re.compile(_YEARS)
SENATE = re.compile(rf"\b(?:Eerste{_S}Kamer|EK|I)\b")

HANDELINGEN = re.compile(
    rf"\bHandelingen(?:{_S}(?:(?:der|van{_S}de){_S})?(?:Kamer{_S})?(?P<house>II|I|TK|EK|Tweede{_S}Kamer|Eerste{_S}Kamer)\b)?,?{_S}"
    rf"\(?(?:vergaderjaar{_S})?{_YEARS}\)?,?{_S}(?:(?:nr\.?|pp?\.|blz\.){_S})?(?P<number>\d{{1,4}})\b"
    rf"(?:(?:,?{_S}(?:item|pp?\.|blz\.){_S}|{_DASH})(?P<item>\d{{1,4}}(?:{_DASH}\d{{1,4}})?))?"
)
"""`Handelingen II 2023/24, nr. 12, item 5`, `Handelingen TK 1997–1998, 45, p. 3567–3570`."""

KAMER_NUMBER = re.compile(r"\b20\d\d[DZ]\d{5}\b")
"""`2023D39037`, `2023Z01234`: the Kamer's own number of a document or a case."""

_DAY = rf"\d{{1,2}}{_S}{MONTH}{_S}"
STAATSBLAD = re.compile(
    rf"\b(?:(?P<blad>Stb\.?|Staatsblad(?:{_S}van{_S}het{_S}Koninkrijk(?:{_S}der{_S}Nederlanden)?)?)|(?P<treaty>Trb\.?|Tractatenblad(?:{_S}van{_S}het{_S}Koninkrijk(?:{_S}der{_S}Nederlanden)?)?)|Stcrt\.?|Staatscourant){_S}"
    rf"(?:(?:van{_S})?(?:{_DAY})?(?P<year>(?:19|20)\d\d)(?:[,/]|{_DASH}(?=\d{{1,6}}\b))?{_S}(?:(?:nr\.?|nummer){_S}|nrs\.?{_S}(?=(?P<numbers>\d{{1,6}}{_FURTHER})))?(?P<number>\d{{1,6}})\b"
    rf"|(?:nr\.?{_S})(?P<number2>\d{{1,6}}){_S}van{_S}{_DAY}(?P<year2>(?:19|20)\d\d)\b"
    rf"|(?:nr\.?{_S})?(?P<undated>(?!(?:19|20)\d\d\b)\d{{1,6}})\b(?![ ,]{_S}\d))"
)
"""`Stb. 2020, 123`, `Staatscourant van 12 juni 2007, nr. 110`; `Stb. 189` behind a date."""

DATED = re.compile(rf"\b{_DAY}(?P<year>(?:19|20)\d\d)\b[^.;]{{0,120}}$")
"""`de wet van 6 juli 2000 (`: the year of a `Stb. 302` that has none of its own."""

ECLI = re.compile(
    rf"\bECLI:{_S}[A-Z]{{2}}:{_S}[A-Z]{{1,12}}:{_S}\d{{4}}:{_S}[A-Z0-9](?:[A-Z0-9.]{{0,24}}[A-Z0-9])?"
)

COMMITMENT = re.compile(r"\b(?:TZ\d{6}-\d{3}|T\d{5})\b")
"""A registered toezegging: `TZ202307-053`, and of the Eerste Kamer `T03456`."""

_LISTED = (
    r"(?=\s*(?:$|[^\w\s%€]|(?:en|of|t/m|tot|van|uit|in|op|bij|over|met|voor|is|zijn|was|waren|wordt"
    r"|worden|heb|heeft|die|dat|zoals|ook|reeds|al|(?-i:[A-Z]\w*))\b))"
)
"""What may follow a further page or article, so that it is not `12 schepen`."""

PAGE = re.compile(
    r"(?<!\w)(?:pagina(?:['’]s|s|nummers?)?|bladzijden?|pag\.?|blz\.?|pp?\.)\s*"
    rf"(?P<pages>\d{{1,4}}\b(?:\s*(?:{_DASH}|t/m|tot en met)\s*\d{{1,4}}\b)?"
    rf"(?:(?:,\s*(?:en\s+)?|\s+en\s+|\s*&\s*)\d{{1,4}}\b(?:\s*(?:{_DASH}|t/m)\s*\d{{1,4}}\b)?{_LISTED})*)",
    re.IGNORECASE,
)
"""`pagina 16`, `p. 35`, `blz. 8-9`, `bladzijden 52 en 53`."""

PAGES = re.compile(rf"(?P<first>\d+)(?:\s*(?:{_DASH}|t/m|tot en met)\s*(?P<last>\d+))?")

_ARTICLE = r"\d{1,4}(?:[.:]\d{1,4})*[a-z]{0,2}\b"
_LAW = (
    r"(?-i:[A-Z]{2,}|A(?:wb|wr|wir)|G[wW]|O[pw]w|R[ov]|S[rv]|Zvw"
    r"|W(?:abo|av|azo|bni|bp|ec|ed|ft|gbl|gs|ht|hw|iv|jsg|kkgz|ko|lz|mcz|mg|ml|mo|nb|nra|nt|ob|oo|or|pg|po|ro|sf|tza|tzi|tp|vggz"
    r"|vo|vw|wft|wm|zd)|Waadi|[FJMPTV]w|Awgb|Bkl|Bbl|Wv[Ss][rv]|Wlsfvr)(?!-)"
)
"""How a law is named in short behind an article: `AVG`, `Awb`, `Sr`."""

_PARAGRAPH = (
    r"(?:,?\s+(?:(?:eerste|tweede|derde|vierde|vijfde|zesde)(?:\s+en\s+\w+de)?\s+lid|lid\s+\d{1,2})\b,?"
    r"(?:\s+(?:aanhef\s+en\s+)?(?:onder(?:deel)?\s+)?[a-z]\b,?)?)?"
)
ARTICLE = re.compile(
    rf"\b(?:(?:begrotings|beleids|wets)?artikel(?:en)?|art\.)\s*"
    rf"(?P<articles>{_ARTICLE}(?:(?:,\s*(?:en\s+)?|\s+(?:en|of)\s+|\s*(?:t/m|tot\s+en\s+met|[-–])\s*)"
    rf"{_ARTICLE}{_LISTED})*)(?:{_PARAGRAPH}\s+(?:van\s+(?:het|de)\s+)?(?P<law>{_LAW})\b)?"
    r"|\b(?P<law_first>(?-i:[A-Z]{3,6}))\s+(?P<article_last>\d{1,4})\b",
    re.IGNORECASE,
)
"""`artikel 346 VWEU`, `artikel 2.27`, `artikelen 3 en 4`, `VWEU 346`."""

ARTICLES = re.compile(
    rf"(?P<through>t/m|tot\s+en\s+met|[-–])?\s*(?P<article>{_ARTICLE})", re.IGNORECASE
)
"""The articles of a list, and whether a range leads to one."""

LAWS = frozenset({"VWEU", "VEU", "EVRM", "AVG", "AWB", "WIV"})
"""What may stand for a law before a bare number; any other capitals before a number are a name."""

URL = re.compile(
    r"(?:\b(?:https?://|www\.)|(?<![\w@./:-])(?=(?:[a-z\d-]{2,40}\.){1,4}(?:nl|eu|org|com)/)"
    r"|(?<![\w@./:-])(?=(?:[a-z\d-]{2,40}\.){1,4}(?:nl|eu)\b(?![\w@-])))"
    r"(?:[^\s<>\"'“”‘’]"
    r"|(?<=[/=&?%_])[ \t]*\n[ \t]*(?=[a-z0-9%#][^\s]*[/\-_=.%\d])"
    r"|(?<=[a-z0-9]-)\n(?=[a-z0-9]|[A-Z][^\s]*[-/.\d]))+"
)
"""An address, also one that goes on behind a line's end."""

DOMAIN = re.compile(r"\w\.[a-z]{2,}")
"""What an address has, and `https://` alone has not."""

BEHIND_ADDRESS = ".,;:)]"

Found = tuple[int, int, Kind, str]
"""Start, end, kind and normalised identifier of what stands in a text."""


def find_identifiers(questions: Sequence[Question]) -> list[Identifier]:
    """Return the identifiers in questions, answers and footnotes, in document order."""
    return [
        Identifier(
            question=question.question,
            part=stretch.part,
            kind=kind,
            identifier=identifier,
            text=stretch.text[start:end],
            start=place.start,
            end=place.end,
            link=official_link(
                kind, identifier, letter=LETTERED.search(stretch.text, start, end) is not None
            ),
        )
        for question in questions
        for place, stretch, (start, end, kind, identifier) in sorted(
            (
                (stretch.place(*found[:2]), stretch, found)
                for stretch in parts_of(question)
                for found in _apart(_found(stretch.text))
            ),
            key=lambda row: (row[0].start, row[0].end),
        )
    ]


RANGED = ("kamerstuk", "article")
"""Of what a printed range gives a row for each."""


def _apart(found: Iterator[Found]) -> list[Found]:
    """Leave out what stands within something that was found before it."""
    kept: list[Found] = []
    for each in sorted(set(found), key=lambda row: (row[0], -row[1], row[2], _in_order(row[3]))):
        in_range = kept and each[:2] == kept[-1][:2] and each[2] == kept[-1][2] in RANGED
        if not kept or each[0] >= kept[-1][1] or in_range:
            kept.append(each)
    return kept


def _in_order(identifier: str) -> str:
    """Return a text by which 9 stands before 10: those of a range come as they count."""
    return re.sub(r"\d+", lambda number: number[0].zfill(6), identifier)


def _found(text: str) -> Iterator[Found]:
    yield from _kamerstukken(text)
    yield from _official(text)
    for match in COMMITMENT.finditer(text):
        yield match.start(), match.end(), "commitment", match[0]
    for match in PAGE.finditer(text):
        listed = list(PAGES.finditer(text, match.start("pages"), match.end("pages")))
        for index, page in enumerate(listed):
            pages = page["first"] + (f"-{page['last']}" if page["last"] else "")
            yield match.start() if not index else page.start(), page.end(), "page", pages
    for match in ARTICLE.finditer(text):
        if match["articles"]:
            law = f"{match['law']}-" if match["law"] else ""
            inside = list(ARTICLES.finditer(match["articles"]))
            previous = 0
            for index, article in enumerate(inside):
                offset, number = match.start("articles"), article["article"]
                begin = match.start() if not index else offset + article.start("article")
                end = match.end() if index == len(inside) - 1 else offset + article.end()
                value = int(number) if number.isdigit() else 0
                if article["through"] and previous < value <= previous + LONGEST_RANGE:
                    for between in range(previous + 1, value):
                        yield begin, end, "article", f"{law}{between}"
                yield begin, end, "article", law + number.replace(":", ".")
                previous = value or NO_RANGE
        elif match["law_first"] in LAWS:
            identifier = f"{match['law_first']}-{match['article_last']}"
            yield match.start(), match.end(), "article", identifier
    for match in URL.finditer(text):
        printed = match[0].rstrip(BEHIND_ADDRESS)
        if DOMAIN.search(printed):
            yield match.start(), match.start() + len(printed), "url", "".join(printed.split())


def _kamerstukken(text: str) -> Iterator[Found]:
    done = 0
    for match in NAMED.finditer(text):
        position, begin = match.end(), match.start()
        if begin < done:
            continue
        while True:
            stuk = (
                STUK.match(text, position)
                or UNNUMBERED.match(text, position)
                or OF_THE_SENATE.match(text, position)
                or DOSSIER.match(text, position)
            )
            if not stuk:
                break
            yield from _stukken(stuk, begin)
            done = position = stuk.end()
            further = FURTHER.match(text, position)
            if not further:
                break
            position = begin = further.end()
    for match in LETTERED.finditer(text):
        dossier = re.sub(r"\D", "", match["dossier"])
        yield *match.span(), "kamerstuk", f"{dossier}-{match['letter']}"
    for match in BRACKETED.finditer(text):
        dossier = re.sub(r"\D", "", match["dossier"])
        place = match.start("dossier"), match.end("chapter")
        yield *place, "kamerstuk", f"{dossier}-{match['chapter']}"
    for match in IN_BRACKETS.finditer(text):
        if NAMES_A_LAW.search(text, max(0, match.start() - NEAR), match.start()):
            yield *match.span("dossier"), "kamerstuk", re.sub(r"\D", "", match["dossier"])
    for match in JOINED.finditer(text):
        yield *match.span("dossier"), "kamerstuk", re.sub(r"\D", "", match["dossier"])
        if stuk := STUK.match(text, match.end()):
            yield from _stukken(stuk, match.end())
    for match in ALONE.finditer(text):
        stuk = STUK.match(text, match.end())
        if stuk:
            yield from _stukken(stuk, match.start())


FURTHER = re.compile(rf"{_S}(?:,|;|/|,?{_S}\ben\b){_S}(?=[1-3]\d[ \xa0]?\d{{3}}\b)")
"""What leads to the second of `Kamerstukken 27 830, nr. 474 en 31 125, nr. 134`."""


def _stukken(match: re.Match[str], begin: int) -> Iterator[Found]:
    """Yield the documents that one dossier is named with: `36 600 X, nrs. 22 en 23` are two."""
    said = match.groupdict()
    parts = [re.sub(r"\D", "", said["dossier"]), said["chapter"] or said["part"] or ""]
    dossier = "-".join(part for part in parts if part)
    if said.get("one"):
        yield begin, match.end(), "kamerstuk", f"{dossier}-{said['one']}"
        return
    if said.get("letter"):
        yield begin, match.end(), "kamerstuk", f"{dossier}-{said['letter']}"
        return
    if not said.get("numbers"):
        yield begin, match.end(), "kamerstuk", dossier
        return
    offset, previous = match.start("numbers"), 0
    for number in NUMBER.finditer(said["numbers"]):
        value, end = int(number["number"]), offset + number.end()
        start = offset + (number.start() if number["through"] else number.start("number"))
        if number["through"] and previous < value <= previous + LONGEST_RANGE:
            for between in range(previous + 1, value):
                yield start, end, "kamerstuk", f"{dossier}-{between}"
        yield start if previous else begin, end, "kamerstuk", f"{dossier}-{value}"
        previous = value


NUMBER = re.compile(r"(?P<through>t/m|tot en met|[-–—‑])?\s*(?P<number>\d+)")

LONGEST_RANGE = 20
"""Documents in one printed range: more are no range but a mistake."""

NO_RANGE = 10**6
"""Stands for an article such as `3.7`, from which no range is counted."""


def _official(text: str) -> Iterator[Found]:
    yield from _appendices(text)
    for match in HANDELINGEN.finditer(text):
        house = (
            "ek" if match["house"] in ("I", "EK") or "Eerste" in (match["house"] or "") else "tk"
        )
        item = f"-{re.sub(_DASH, '-', match['item'])}" if match["item"] else ""
        session = _session(match["year"], match["until"])
        yield *match.span(), "handelingen", f"h-{house}-{session}-{match['number']}{item}"
    for match in KAMER_NUMBER.finditer(text):
        yield *match.span(), "kamer_number", match[0]
    yield from _state_papers(text)
    for match in ECLI.finditer(text):
        yield *match.span(), "ecli", "".join(match[0].split())
    for start, end, identifier in european_rules(text):
        yield start, end, "eu_law", identifier
    for start, end, identifier in european_documents(text):
        yield start, end, "eu_document", identifier


def _appendices(text: str) -> Iterator[Found]:
    for match in AANHANGSEL.finditer(text):
        if match["coded"]:
            yield *match.span(), "aanhangsel", f"ah-tk-{match['coded']}"
            continue
        (session,) = SESSION.finditer(match[0])
        house = "ek" if SENATE.search(match[0]) else "tk"
        name = f"ah-{house}-{_session(session['year'], session['until'])}"
        form = next(form for form in ("", "2", "3", "4") if match[f"number{form}"])
        more = f"more{form}"
        listed = bool(match.groupdict().get(more))
        end = match.start(more) if listed else match.end()
        yield match.start(), end, "aanhangsel", f"{name}-{match[f'number{form}']}"
        for number in NUMBER.finditer(text, *match.span(more)) if listed else ():
            yield *number.span("number"), "aanhangsel", f"{name}-{number['number']}"


def _state_papers(text: str) -> Iterator[Found]:
    for match in STAATSBLAD.finditer(text):
        kind, short = _gazette(match)
        dated = match
        if match["undated"]:
            before = DATED.search(text, max(0, match.start() - NEAR), match.start())
            if before is None:
                continue
            dated = before
        year = dated["year"] or match["year2"]
        name = f"{short}-{year}"
        number = match["number"] or match["number2"] or match["undated"]
        yield *match.span(), kind, f"{name}-{number}"
        for further in list(NUMBER.finditer(text, *match.span("numbers")))[1:]:
            yield *further.span("number"), kind, f"{name}-{further['number']}"


def _gazette(match: re.Match[str]) -> tuple[Kind, str]:
    """Return in which of the three it stands, and how an address calls that one."""
    if match["blad"]:
        return "staatsblad", "stb"
    return ("tractatenblad", "trb") if match["treaty"] else ("staatscourant", "stcrt")


NEAR = 160
"""How far before a `Stb.` its date is looked for, and before a dossier the law."""


def _session(year: str, until: str) -> str:
    """Return the years of a session as its publications write it: `20232024`."""
    return year + (until if len(until) == 4 else year[:2] + until)
