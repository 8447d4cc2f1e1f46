"""The columns behind the questions of a list: to which annex and which pages each belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kamerboek.document.text import Span

HEADS = re.compile(
    r"(?:^|(?<=\f))[*_| \t]*(?:Nr\.?|Nummer)[*_]*(?:[ ]+|\t| \| )"
    r"[*_| ]*Vra(?:ag|gen)[*_]*(?:[ ]{2,}|\t| \| )"
    r"[*_| ]*(?P<columns>(?:Bijlage|Blz\.?|Pagina)\b[^\n\f?]{0,60})(?=\f|$)",
    re.MULTILINE,
)
"""`Nr  Vraag  Bijlage  Blz. (van)  t/m`: what heads the columns of such a list."""

MAY_HEAD = re.compile(r"Vra(?:ag|gen)[*_]*(?:[ ]{2,}|\t| \| )[*_| ]*(?:Bijlage|Blz|Pagina)")
"""What such heads have in them, soon found."""

ROW = re.compile(
    r"(?:^|(?<=\f))[ \t]*\d{1,4}[.)]?(?:[ ]+|\t)\S[^\n\f]{0,300}?\S"
    r"(?:[ ]{2,}|\t|[ ](?=\d{1,2}(?:[ ]{2,}|\t)\d{1,4}[ \t]*(?:\f|$)))"
    r"(?P<figures>\d{1,4}(?:(?:[ ]{2,}|\t)\d{1,4}){0,2})[ \t]*(?=\f|$)",
    re.MULTILINE,
)
"""The first line of a question, with figures in the columns behind it."""

HEADS_IN_A_ROW = re.compile(
    r"N(?<!\SN)(?:r\.?|ummer)\s{1,3}Vra(?:ag|gen)\s{1,3}"
    r"(?:Bijlage\s{1,3}(?:Blz\.?|Pagina)|Blz\.?|Pagina)(?:\s{1,3}\(?(?:van|nr\.?)\)?)?"
    r"(?:\s{1,3}\(?t/m\)?)?(?!\S)"
)
"""The same heads where the columns were lost, in a row or each on its line."""

PAGE = r"(?:Tweede[ \xa0]Kamer,|(?:kst|kv)-|ISSN|Pagina[ \xa0]\d|Nr\.?\s{{1,3}}Vra)"
"""How that begins which a page prints below the rows of a list."""

FIGURES_BEHIND = (
    r"(?:[?!)”’»]|(?<!nr)(?<!blz)\.)\s{{1,4}}(?P<figures>\d{{1,4}}(?:\s{{1,4}}\d{{1,4}}){{0,{}}})"
    rf"(?=\s{{{{1,6}}}}\d{{{{1,4}}}}[.)]?\s{{{{1,4}}}}(?:{PAGE}|[A-ZÀ-Þ«“‘(])|\s{{{{1,6}}}}{PAGE}|\s*$)"
)
"""The figures of a row behind its question, before the number of the next or what a page prints."""

NAMED_HEADS = re.compile(
    r"^[*_| \t]*(?:Nr\.?|Nummer|Vraag(?:nr\.?|nummer)|#)[*_]*"
    r"(?:(?:\t[^\t\n]{1,30})+|(?:[ ]?\|[^|\n]{1,30})+\|?[ ]*)$",
    re.MULTILINE,
)
OTHER_COLUMN = re.compile(
    r"[*_ ]*(?:Lid|Steller|Onderwerp|Thema|Artikel|Dossier|Bijlage|Blz\.?|Pag\.?|Fractie|Partij"
    r"|Programma|Paragraaf|Hoofdstuk|Portefeuille(?:houder)?|Taakveld|Pagina)\b[^\t\n]{0,12}"
)
ASKS_AND_ANSWERS = re.compile(r"[\t|][ ]?Vra(?:ag|gen)\b[^\n]*[\t|][ ]?Antwoord")
"""`Nr.  Vraag  Blz.  Antwoord`: the columns of a table that has answers too."""

LONGEST_CELL = 60

NEAR = 12
"""Characters by which one figure may begin before the head of the columns; two stand in two."""


def list_columns(text: str) -> Iterator[Span]:
    """Yield where figures stand in columns behind a question, and where the heads of these return.

    Nothing tells them from the author's but the heads: without these, no text has such columns.
    """
    if "Antwoord" in text and (named := NAMED_HEADS.search(text)):
        yield from _other_columns(text, named)
    first = HEADS.search(text) if MAY_HEAD.search(text) else None
    if first is None:
        yield from _in_a_row(text)
        return
    column = first.start("columns") - first.start()
    heads = list(HEADS.finditer(text))
    yield from (Span(*head.span()) for head in heads[1:])
    for row in ROW.finditer(text, first.end()):
        several = len(row["figures"].split()) > 1
        if several or row.start("figures") - row.start() >= column - NEAR:
            yield Span(*row.span("figures"))


def _other_columns(text: str, heads: re.Match[str]) -> Iterator[Span]:
    """Yield the cells of a table that are neither number, question nor answer."""
    bar = "|" if "|" in heads[0] else "\t"
    columns = [name.strip() for name in heads[0].strip(" |").split(bar)]
    others = [at for at, name in enumerate(columns) if at and OTHER_COLUMN.fullmatch(name)]
    if not others or not ASKS_AND_ANSWERS.search(heads[0]):
        return
    between = re.escape(bar)
    row = re.compile(
        r"^[| ]*\d{1,4}[.)]?[ ]?"
        + "".join(
            rf"{between}(?P<other{at}>[^{between}\n]{{0,{LONGEST_CELL}}})"
            if at in others
            else rf"{between}[^{between}]{{0,4000}}?"
            for at in range(1, others[-1] + 1)
        )
        + rf"(?={between}|[ \t]*$)",
        re.MULTILINE,
    )
    for match in row.finditer(text, heads.end()):
        for at in others:
            if match[f"other{at}"].strip():
                begin, end = match.span(f"other{at}")
                yield Span(begin - 1 if bar == "|" else begin, end)


def _in_a_row(text: str) -> Iterator[Span]:
    """Yield the same in a text that has lost its columns."""
    first = HEADS_IN_A_ROW.search(text)
    if first is None:
        return
    yield from (Span(*match.span()) for match in HEADS_IN_A_ROW.finditer(text, first.end()))
    columns = sum(head in first[0] for head in ("Bijlage", "Blz", "Pagina", "t/m"))
    figures = re.compile(FIGURES_BEHIND.format(columns - 1))
    for row in figures.finditer(text, first.end()):
        printed = list(re.finditer(r"\d+", row["figures"]))
        values = [int(each[0]) for each in printed]
        # Pages count on: what is less is the number of the next question, behind which a page ends.
        if len(values) == columns > 1 and "t/m" in first[0] and values[-1] < values[-2]:
            printed = printed[:-1]
        begin = row.start("figures")
        yield Span(begin, begin + printed[-1].end())
