"""What pages put between an author's lines, one document a kind, and what is the author's."""

# ruff: noqa: E501 - documents read better as one line each

from __future__ import annotations

from tests.document.marked import messages, plain, reading

LINE = "De dijk is hoog en wordt ieder jaar door het waterschap gemeten."
PAGE = "\n".join([LINE] * 11)
ONE = f"Vraag 1\n{{?1|Hoe hoog is de dijk?}}\n\n{{=1|{PAGE}"
KAMER = "Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel"

KINDS = {
    "a note's number on a line of its own": (
        f"{ONE}\nDat staat in een rapport.1\n\n{{note|1\nZie het rapport van het waterschap.}}\n\n"
        "{page|Pagina 2 van 2}\n\nDaarna meer.}\n"
    ),
    "two such notes and a raised one before an acronym": (
        f"{ONE}\nDat staat er.1 En daar.2\n\n{{note|1\nZie het rapport.}}\n{{note|2\nIdem.}}\n\n"
        "{page|Pagina 2 van 3}\n\nDaarna meer.³\n\n{note|³RTV Dijk, 3 mei 2021.}\n\n"
        "{page|Pagina 3 van 3}\n\nEn meer.}\n"
    ),
    "the heading of the notes at the end": (
        f"{ONE}\nDat staat er.1}}\n\n{{title|Eindnoten}}\n{{note|1 Zie het rapport.}}\n"
    ),
    "a list at a page's foot": (
        f"{ONE}\n{{title|{KAMER}}}\n{{page|1}}\n\n{PAGE}\n\nDaarvoor zijn twee redenen.\n\n"
        f"1. De dijk lekt.\n{{title|{KAMER}}}\n{{page|2}}\n\n2. De kade lekt.}}\n"
    ),
    "notes where a page has no mark": (
        f"{ONE}\nDat staat in het rapport.1\n{{note|1 Zie het rapport van 2021.}}\nDaarna gaat het "
        "antwoord op de volgende bladzijde door.}\n"
    ),
    "titles that differ, with numbers that count on": (
        f"{ONE}\n\n{{title|2 Dijken en kades}}\n\n{PAGE}\n\n{{title|Het beheer van de dijken 3}}\n\n"
        f"{PAGE}\n\n{{title|4 Sluizen en gemalen}}\n\nDaarna meer.}}\n"
    ),
    "a title far before its page of all": (
        f"{ONE}}}\n\n{{title|Antwoorden technische vragen over de dijken{' ' * 40}1/2}}\n\nVraag 2\n"
        f"{{?2|Wat kost hij?}}\n\n{{=2|{PAGE}}}\n\n{{title|Antwoorden technische vragen over de dijken{' ' * 40}2/2}}\n"
    ),
    "a title on two lines in the middle of a sentence": (
        f"{ONE}\n\n{{title|Antwoorden op vragen over de dijken}}\n{{title|in het noorden}}\n\n{PAGE}\nDat is zo "
        "omdat de dijk nu eenmaal\n\n{title|Antwoorden op vragen over de dijken}\n{title|in het noorden}\n\n"
        "hoog is.}\n"
    ),
    "the Kamer's name behind the number of a page": (
        f"{ONE} Dat\n\n{{title|2 {KAMER}}}\nis zo.\n{PAGE}\n\n{{title|3 {KAMER}}}\nDaarna meer.}}\n"
    ),
    "the rows of a table that stands twice beside a page's end": (
        f"{ONE}\n\nJaar Aantal Deel\n2020 12 40%\n\n{{page|Pagina 2 van 3}}\n\n{PAGE}\n\n"
        "Jaar Aantal Deel\n2020 12 40%\n\n{page|Pagina 3 van 3}\n\nDaarna meer.}\n"
    ),
    "a sentence that returns at a page's end": (
        f"{ONE}\n\nAls gevolg van de droogte zijn de werkzaamheden\n\n{{page|Pagina 2 van 3}}\n\nlater "
        f"begonnen.\n\n{PAGE}\n\nAls gevolg van de droogte zijn de werkzaamheden\n\n"
        "{page|Pagina 3 van 3}\n\nlater begonnen.}\n"
    ),
    "lines of the front that return beside a page's end": (
        f"Gemeente Dijkstad\n\nJaar 2019\nNummer 1144\n\nRaad\n\n{ONE}\n\n{{page|Pagina 1 van 3}}\n\n"
        "{title|Jaar 2019                    Gemeente Dijkstad}\n{title|Nummer 1144                  Raad}\n\n"
        f"{PAGE}\n\n{{title|Nummer 1144}}\n{{page|Pagina 2 van 3}}\n\nGemeente Dijkstad betaalt dat.\n\n{PAGE}}}\n\n"
        "{page|Pagina 3 van 3}\n"
    ),
    "the heads of a table's columns, printed again": (
        "Vraagnr.   Fractie   Vraag en antwoord\n\n1     VVD       {?1|Hoe hoog is de dijk?}\nAntwoord: {=1|Drie meter.}\n\n"
        "{page|Pagina 1 van 2}\n\n{title|Vraagnr.   Fractie   Vraag en antwoord}\n\n2     PvdA      {?2|Wat kost hij?}\n"
        "Antwoord: {=2|Niets.}\n\n{page|Pagina 2 van 2}\n"
    ),
    "a page of all behind a colon, and far behind a title": (
        f"{ONE}\n\n{{page|Blad: 1/2}}\n\nDaarna meer.}}\n\n{{title|Vragen over dijken     pagina 2 van 2}}\n"
    ),
    "notes whose numbers stand apart above a page's end": (
        f"{ONE}\nDat staat in het bericht.1 En elders.2 Dat is zo omdat de dijk nu eenmaal\n\n{{note|1\n\nDijkblad, mei 2019.\n"
        f"Verordening 2018/783.\n\n2}}\n\n{{title|{KAMER}}}\n\n{{page|1}}\n\nhoog is.}}\n\n{{title|{KAMER}}}\n\n{{page|2}}\n"
    ),
    "a source between the questions and the answers to all": (
        "1\n{?1|Kent u het bericht? 1}\n\n2\n{?2|Klopt het?}\n\n{note|1 Zeeuwse Post, 4 februari jl.}\n\n"
        "Antwoord van mevrouw Dijk. (Ontvangen 9 maart 2005)\n\n1\n{=1|Ja.}\n\n2\n{=2|Nee, dat is niet zo.}\n"
    ),
    "a cell alone on its line, of the number of a note": (
        f"{ONE}\nDat staat er.15\n\nPatria\n34\n15\n\nDaarna meer.\n\n{{note|15 Zie het rapport.}}\n\n"
        "{page|Pagina 2 van 2}\n\nEn meer.}\n"
    ),
    "a lone number on a letter's front": (
        f"BIJLAGEN\n1\n\nGeachte voorzitter,\n\n{ONE}\n\nDat blijkt uit het volgende.\n1. De dijk lekt."
        "\n2. De kade lekt.\n\n{page|Pagina 2 van 2}\n\nDaarna meer.}\n"
    ),
    "a question's own list of questions": (
        "1. {?1|Hoe hoog is de dijk in het westen en in het oosten van het land?\na. Is hij daar hoger "
        "dan in het noorden en in het zuiden van\nNederland?\nb. Wie meet dat?}\n\n{=1|Zo is het.}\n\n"
        "2. {?2|Wat kost dat?}\n\n{=2|Veel.}\n"
    ),
    "a page's mark before the second of two questions": (
        f"Vraag 1\n{{?1|Hoe hoog is de dijk?}}\n\n{{page|1/2}} Vraag 2\n{{?2|Wie meet dat?}}\n\n{{=1 2|{PAGE}}}\n\n"
        "{page|2/2} Vraag 3\n{?3|Hoe vaak?}\n\n{=3|Vaak.}\n"
    ),
    "a request behind a question mark, on two lines": (
        "Vraag 1\n{?1|Klopt het dat de dijk te laag is? Zo ja,\ngraag een overzicht.}\n{=1|Dat is zo.}\n\n"
        "Vraag 2\n{?2|Wat kost dat?}\n{=2|Veel.}\n"
    ),
}
DOUBTS = {
    "a page's mark before the second of two questions": [
        "question 1 has no answer of its own; the next one, to 2, was taken to serve it too"
    ],
    "a request behind a question mark, on two lines": [
        "question 1: a request stands behind its question mark"
    ],
}


def test_each_kind_is_read_so() -> None:
    wrong = {
        kind: read for kind, marked in KINDS.items() if (read := reading(plain(marked))) != marked
    }
    assert not wrong


def test_none_is_doubted_without_need() -> None:
    said = {kind: found for kind, marked in KINDS.items() if (found := messages(plain(marked)))}
    assert said == DOUBTS
