# ruff: noqa: E501 - an example stays on one line
"""Small made-up documents, one for each thing that documents of the family do."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from kamerboek.document import ParsedDocument, parse_questions
from kamerboek.document.text import JOINERS, Piece
from tests.rows import over


@dataclass(frozen=True)
class Example:
    name: str
    text: str
    questions: tuple[str, ...]
    answers: tuple[tuple[str, ...], ...] | None = None
    """Which questions each answer serves; by default each question its own."""
    codes: frozenset[str] = frozenset()
    texts: tuple[tuple[str, str, str | None], ...] = ()
    """A question's number, the text it must have, and that of its answer."""


def groups(*numbers: str) -> tuple[tuple[str, ...], ...]:
    """`groups("1", "2 3")` is an answer to 1 and one to 2 and 3 together."""
    return tuple(tuple(one.split()) for one in numbers)


EXAMPLES = (
    Example(
        "number and text, a blank line between question and answer",
        "Vragen en antwoorden\n\n1 Hoe hoog is de dijk?\n\nDrie meter.\n\n2 Wie meet dat?\n\nHet waterschap.\n",
        ("1", "2"),
        texts=(
            ("1", "Hoe hoog is de dijk?", "Drie meter."),
            ("2", "Wie meet dat?", "Het waterschap."),
        ),
    ),
    Example(
        "number, full stop and text on wrapped lines without blank lines",
        "1. Welke sluizen zijn er gebouwd in de\nafgelopen tien jaar? Zo nee, waarom\nniet?\nEr zijn vier sluizen gebouwd, waarvan\n11 november 2024 de laatste is geopend.\n"
        "2. Wat kostte dat?\nDat kostte veel, zie bladzijde\n14 van ons rapport.\n3. Wie betaalt?\nHet Rijk.\n",
        ("1", "2", "3"),
        texts=(
            (
                "1",
                "Welke sluizen zijn er gebouwd in de\nafgelopen tien jaar? Zo nee, waarom\nniet?",
                "Er zijn vier sluizen gebouwd, waarvan\n11 november 2024 de laatste is geopend.",
            ),
            ("2", "Wat kostte dat?", "Dat kostte veel, zie bladzijde\n14 van ons rapport."),
        ),
    ),
    Example(
        "one number lacks its full stop",
        "1. Hoe?\n\nZo.\n\n2 Wat is een sluis?\n\nEen deur.\n\n3. Waarom?\n\nDaarom.\n",
        ("1", "2", "3"),
    ),
    Example(
        "a number alone on its line",
        "De griffier,\nJansen\n\n1\n\nWelke lessen zijn er?\n\nDeze lessen zijn er.\n\n2\n\nWaarom?\n\nDaarom is het zo.\n\n3\n\nWie?\n\nZij.\n",
        ("1", "2", "3"),
        texts=(("2", "Waarom?", "Daarom is het zo."),),
    ),
    Example(
        "a number alone and Antwoord with a colon, no blank lines",
        "Vragen en antwoorden\n1\nWelke projecten stoppen er?\nAntwoord:\nGeen.\n2\nWelke gaan door?\nAntwoord:\nAlle andere projecten.\n",
        ("1", "2"),
        texts=(("1", "Welke projecten stoppen er?", "Geen."),),
    ),
    Example(
        "Vraag and Antwoord with the same number",
        "Vraag 1\nKent u het bericht «De dijk lekt»1?, 2\nAntwoord 1\nJa.\nVraag 2\nWat vindt u?\nAntwoord 2\nErg.\n",
        ("1", "2"),
        texts=(("1", "Kent u het bericht «De dijk lekt»1?, 2", "Ja."),),
    ),
    Example(
        "Vraag with the text on its line",
        "Vraag 1 Kent u het bericht?\nAntwoord vraag 1\nJa.\n\nVraag 2 Wat vindt u?\nAntwoord vraag 2\nErg.\n",
        ("1", "2"),
        texts=(("2", "Wat vindt u?", "Erg."),),
    ),
    Example(
        "Vraag 1: and Antwoord op vraag 1: with text on the line",
        "Vraag 1: Kent u het bericht?\nAntwoord op vraag 1: Ja.\nVraag 2: wat vindt u?\nAntwoord op vraag 2: Erg.\n",
        ("1", "2"),
        texts=(("2", "wat vindt u?", "Erg."),),
    ),
    Example(
        "numbers in brackets and behind a full stop",
        "Vraag (1):\nKent u het bericht?\n\nAntwoord (1):\nJa.\n\nVraag .2\nWat nu?\n\nAntwoord .2\nNiets.\n",
        ("1", "2"),
    ),
    Example(
        "a remark behind the number",
        "Vraag 1 (pagina 8-9)\nKlopt dit?\n\nJa, dat klopt.\n\nVraag 2 (pagina 10)\nEn dat?\n\nOok dat klopt.\n",
        ("1", "2"),
        texts=(("1", "Klopt dit?", "Ja, dat klopt."),),
    ),
    Example(
        "a heading split over two lines",
        "Vraag\n1\nKlopt dit?\n\nJa, dat klopt.\n\nVraag\n2\nEn dat?\n\nOok dat klopt.\n\nVraag 3\nEn nu?\n\nNiets meer.\n",
        ("1", "2", "3"),
        texts=(("2", "En dat?", "Ook dat klopt."),),
    ),
    Example(
        "a page mark before the heading, running headers, numbered lists",
        "Antwoorden\n\n1/3 Vraag 1\nWelke regelingen zijn er?\n\nBeantwoording vragen\n\n2/3 Het gaat om:\n1. Regeling een;\n2. Regeling twee;\n3. Regeling drie.\n\n"
        "Vraag 2\nWaarom?\n\nDaarom, omdat het moet\nBeantwoording vragen\n\n3/3 volgens de wet.\n\nVraag 3\nKlaar?\n\nJa.\n",
        ("1", "2", "3"),
        texts=(
            (
                "1",
                "Welke regelingen zijn er?",
                "Het gaat om:\n1. Regeling een;\n2. Regeling twee;\n3. Regeling drie.",
            ),
        ),
    ),
    Example(
        "joint answers",
        "Vraag 1\nEen?\n\nAntwoord 1\nJa.\n\nVraag 2\nTwee?\n\nVraag 3\nDrie?\n\nAntwoord vragen 2 en 3\nNee.\n\nVraag 4\nVier?\n\nVraag 5\nVijf?\n\nVraag 6\nZes?\n\n"
        "Antwoord op de vragen 4, 5, en 6\nMisschien.\n\nVraag 7\nZeven?\n\nVraag 8\nAcht?\n\nVraag 9\nNegen?\n\nAntwoord op de vragen 7 tot en met 9\nDat weet ik niet.\n",
        tuple("123456789"),
        groups("1", "2 3", "4 5 6", "7 8 9"),
    ),
    Example(
        "late and out of order answers",
        "Vraag 1\nEen?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nTwee?\n\nVraag 3\nDrie?\n\nAntwoord op vraag 3\nNee.\n\nVraag 4\nVier?\n\nAntwoorden op vraag 2 en 4\nSoms.\n",
        tuple("1234"),
        groups("1", "3", "2 4"),
    ),
    Example(
        "questions printed together",
        "1\nEen?\nAntwoord:\nJa.\n2, 4 en 5\nTwee is dit?\nVier is dit?\nVijf is dit?\nAntwoord:\nNee.\n3\nDrie?\nAntwoord:\nSoms.\n6\nZes?\nAntwoord:\nNooit.\n",
        ("1", "2", "4", "5", "3", "6"),
        groups("1", "2 4 5", "3", "6"),
        texts=(("4", "Vier is dit?", "Nee."),),
    ),
    Example(
        "Vraag 2 en 3 with a shared answer",
        "Vraag 1\nEen?\nAntwoord 1\nJa.\nVraag 2, 3\nTwee is dit?\nDrie is dit?\nAntwoord 2, 3\nNee.\nVraag 4\nVier?\nAntwoord 4\nJa.\n",
        tuple("1234"),
        groups("1", "2 3", "4"),
        texts=(("3", "Drie is dit?", "Nee."),),
    ),
    Example(
        "one answer heading is missing",
        "Vraag 1\nEen?\n\nAntwoord op vraag 1\nJa.\n\nVraag 2\nTwee?\n\nHier staat het antwoord zonder kop.\n\nVraag 3\nDrie?\n\nAntwoord op vraag 3\nNee.\n",
        tuple("123"),
        codes=frozenset({"guessed_boundary"}),
        texts=(("2", "Twee?", "Hier staat het antwoord zonder kop."),),
    ),
    Example(
        "one answer behind two questions in unmarked text",
        "1 Hoe hoog is de dijk?\n\nDrie meter.\n\n2 Wie meet dat?\n\n3 Wanneer?\n\nMorgen.\n",
        tuple("123"),
        groups("1", "2 3"),
        codes=frozenset({"guessed_boundary"}),
    ),
    Example(
        "a numbered answer is missing",
        "Vraag 1\nEen?\n\nAntwoord 1\nJa.\n\nVraag 2\nTwee?\n\nVraag 3\nDrie?\n\nAntwoord 3\nNee.\n",
        tuple("123"),
        groups("1", "3"),
        codes=frozenset({"no_answer"}),
    ),
    Example(
        "a number is missing",
        "1 Hoe hoog is de dijk?\n\nDrie meter.\n\n2 Wie meet dat?\n\nJan.\n\n4 Wanneer?\n\nMorgen.\n\n5 Waar?\n\nDaar.\n",
        ("1", "2", "4", "5"),
        codes=frozenset({"gap"}),
    ),
    Example(
        "a number occurs twice",
        "Vraag 1\nEen?\n\nJa.\n\nVraag 2\nTwee?\n\nNee.\n\nVraag 2\nNog eens twee?\n\nJa hoor.\n\nVraag 3\nDrie?\n\nNee.\n",
        ("1", "2", "2", "3"),
        codes=frozenset({"duplicate"}),
    ),
    Example(
        "a list of questions without answers",
        "Lijst van vragen\n\n1 Hoe hoog is de dijk?\n2 Wie meet dat? En waarom?\n3 Kunt u dat toelichten?\n\n4 Wanneer komt de dijk?\n",
        tuple("1234"),
        (),
        codes=frozenset({"list_without_answers"}),
        texts=(("2", "Wie meet dat? En waarom?", None),),
    ),
    Example(
        "a table of questions without answers, with page numbers behind them",
        "Nr\tVraag\tBijlage\tBlz.\n\n1\tHoe hoog is de dijk?\t\t12\n\n2\tWie meet dat?\t0\t13 14\n\n3\tWaarom?\t0\t\n",
        tuple("123"),
        (),
        codes=frozenset({"list_without_answers"}),
        texts=(("2", "Wie meet dat?", None),),
    ),
    Example(
        "table rows with tabs",
        "Nr\tVraag\tAntwoord\n\n1\tHoe hoog is de dijk?\tDrie meter.\n\nEn een beetje.\n\n2\tWie meet dat?\tHet waterschap.\n",
        tuple("12"),
        texts=(("1", "Hoe hoog is de dijk?", "Drie meter.\n\nEn een beetje."),),
    ),
    Example(
        "table rows with bars, question and answer in one cell",
        "1 | Hoe hoog is de dijk? Drie meter hoog.\n2 | Wie meet dat? Het waterschap.\n3 | Waarom? Dat moet.\n",
        tuple("123"),
        codes=frozenset({"guessed_boundary"}),
        texts=(("1", "Hoe hoog is de dijk?", "Drie meter hoog."),),
    ),
    Example(
        "sections that restart and name themselves",
        "Vragen over het Mobiliteitsfonds (A)\n\n1 Een?\n\nAntwoord een.\n\n2 Twee?\n\nAntwoord twee.\n\nVragen over het Deltafonds (J)\n\n1 Een?\n\nAntwoord drie.\n\n2 Twee?\n\nAntwoord vier.\n",
        ("A.1", "A.2", "J.1", "J.2"),
        texts=(("A.2", "Twee?", "Antwoord twee."),),
    ),
    Example(
        "sections of labelled questions without headings",
        "Vraag 1\nEen?\n\nAntwoord 1\nJa.\n\nVraag 2\nTwee?\n\nAntwoord 2\nJa.\n\nVraag 1\nEen?\n\nAntwoord 1\nNee.\n\nVraag 2\nTwee?\n\nAntwoord 2\nNee.\n",
        ("A.1", "A.2", "B.1", "B.2"),
    ),
    Example(
        "Vraag and Antwoord without numbers",
        "Vraag:\nHoe hoog is de dijk?\nAntwoord:\nDrie meter.\n\nVraag:\nWie meet dat?\nAntwoord:\nJan.\n",
        tuple("12"),
        codes=frozenset({"numbers_assigned"}),
        texts=(("2", "Wie meet dat?", "Jan."),),
    ),
    Example(
        "one Vraag without its number",
        "Vraag 1\nEen?\n\nAntwoord 1\nJa.\n\nVraag\nTwee is dit?\n\nAntwoord 2\nNee.\n\nVraag 3\nDrie?\n\nAntwoord 3\nJa.\n",
        tuple("123"),
        codes=frozenset({"numbers_assigned"}),
    ),
    Example(
        "no numbers and no labels",
        "Antwoorden op vragen van het lid Jansen\n\nBent u bekend met het bericht «De dijk lekt»?1\n\nJa.\n\nWat gaat u doen? Zo nee, waarom niet?\n\nIk ga de dijk dichten.\n\nDat duurt lang.\n\nHoe lang?\n\nEen jaar.\n",
        tuple("123"),
        codes=frozenset({"numbers_assigned", "guessed_boundary"}),
        texts=(
            (
                "2",
                "Wat gaat u doen? Zo nee, waarom niet?",
                "Ik ga de dijk dichten.\n\nDat duurt lang.",
            ),
        ),
    ),
    Example(
        "all questions first, then all answers, by number",
        "Vragen van het lid Jansen (XYZ) aan de minister. (Ingezonden 3 mei 2003)\n\n1\nKent u het bericht?\n\n2\nWat vindt u daarvan?\n\n3\nWat gaat u doen?\n\n"
        "Antwoord\n\n1\nJa.\n\n2 en 3\nIk vind het erg en doe niets.\n",
        tuple("123"),
        groups("1", "2 3"),
        texts=(("2", "Wat vindt u daarvan?", "Ik vind het erg en doe niets."),),
    ),
    Example(
        "all questions first, the answers under a heading with the minister's name",
        "Vragen van het lid Jansen aan de minister.\n\n1\nKent u het bericht?\n\n2\nWat vindt u daarvan?\n\n3\nWat gaat u doen?\n\n"
        "Antwoord van minister Pietersen (Financiën). (Ontvangen 8 juni 2003)\n\n1 en 2\nJa, erg.\n\n3\nNiets.\n",
        tuple("123"),
        groups("1 2", "3"),
    ),
    Example(
        "a question of two paragraphs before its heading",
        "Vraag 1\nIn het rapport staat dat de dijk lekt.\n\nKlopt dat?\n\nAntwoord 1\nJa.\n\nVraag 2\nEcht?\n\nAntwoord 2\nJa.\n",
        tuple("12"),
        texts=(("1", "In het rapport staat dat de dijk lekt.\n\nKlopt dat?", "Ja."),),
    ),
    Example(
        "a question of two paragraphs that both ask",
        "Vraag 1\nLekt de dijk volgens u?\n\nZo ja, kunt u duiden waarom?\n\nDe dijk lekt niet.\n\nVraag 2\nEcht?\n\nJa, dat is echt zo.\n",
        tuple("12"),
        texts=(
            ("1", "Lekt de dijk volgens u?\n\nZo ja, kunt u duiden waarom?", "De dijk lekt niet."),
        ),
    ),
    Example(
        "bold in Markdown",
        "**Vraag 1**\n**Klopt dit?**\n\n**Antwoord op vraag 1**\nJa.\n\n**Vraag 2**\n**En dat?**\n\n**Antwoord op vraag 2**\nNee.\n",
        tuple("12"),
        texts=(("1", "Klopt dit?", "Ja."), ("2", "En dat?", "Nee.")),
    ),
    Example(
        "lettered numbers",
        "1a. Wie?\n\nJan doet dat.\n\n1b. Wat?\n\nDat is een dijk.\n\n2. Waar?\n\nDaar is het.\n",
        ("1a", "1b", "2"),
    ),
    Example(
        "a letterhead, a signature and an annex",
        "Postbus 20301\n2500 EH Den Haag\nT 070 426 64 26\n\n36 725 X\nDatum 10 juni 2025\n\n1. Inleiding\n\nGeachte voorzitter,\n\nHierbij de antwoorden.\n\nVraag 1\nWie?\n\nAntwoord 1\nJan.\n\nVraag 2\nWat?\n\nAntwoord 2\nEen dijk.\n\nHoogachtend,\n\nDe minister,\nJansen\n",
        tuple("12"),
        texts=(("2", "Wat?", "Een dijk."),),
    ),
    Example(
        "notes at the end and at the foot of pages",
        "1. Waarom kost de dijk zo veel van\n\n1 Algemene Rekenkamer (2019). Dijken, deel\neen.\n2 Wet op de dijken.\n\n1/2\nhet geld van het Rijk?\nOmdat hij hoog is.1\n\n2. En nu?\nNu niets.2\n\n3 Ibid.\n\n2/2\n3. Klaar?\nJa, wij zijn klaar.\n",
        tuple("123"),
        texts=(
            (
                "1",
                "Waarom kost de dijk zo veel van het geld van het Rijk?",
                "Omdat hij hoog is.1",
            ),
            ("2", "En nu?", "Nu niets.2"),
        ),
    ),
    Example(
        "a question that is a request",
        "1 Hoe hoog is de dijk?\n\nDrie meter.\n\n2 Graag een overzicht van alle dijken.\n\nDat overzicht is er niet.\n\n3 Wie meet dat?\n\nJan.\n",
        tuple("123"),
        codes=frozenset({"guessed_boundary"}),
        texts=(("2", "Graag een overzicht van alle dijken.", "Dat overzicht is er niet."),),
    ),
    Example(
        "references at the start of a line are no headings",
        "Vraag 1\nWie?\n\nAntwoord op vraag 1\nZie daarvoor het\nantwoord op vraag 2 van de vorige keer, en ook\nvraag 12 van toen.\n\nVraag 2\nWat?\n\nAntwoord op vraag 2\nZie vraag 1.\n",
        tuple("12"),
    ),
    Example(
        "a bold label behind the number",
        "1.\nVraag:\nWie is dat?\nAntwoord:\nJan.\n2.\nVraag:\nWat is dat?\nAntwoord:\nEen dijk.\n",
        tuple("12"),
        texts=(("1", "Wie is dat?", "Jan."), ("2", "Wat is dat?", "Een dijk.")),
    ),
    Example(
        "Windows line ends",
        "1 Hoe hoog is de dijk?\r\n\r\nDrie meter.\r\n\r\n2 Wie meet dat?\r\nHet waterschap.\r\n",
        tuple("12"),
        texts=(
            ("1", "Hoe hoog is de dijk?", "Drie meter."),
            ("2", "Wie meet dat?", "Het waterschap."),
        ),
    ),
    Example(
        "form feeds between pages",
        "1 Hoe hoog is de dijk volgens\n\f2024\nde laatste meting?\n\nDrie meter.\n\n2 Wie meet dat?\n\nHet waterschap.\n\f\n3 Waarom?\n\nDaarom.\n",
        tuple("123"),
    ),
    Example(
        "sources with web addresses behind the last answer",
        "1. Kent u het bericht? 1)\n\nJa.\n\n2. Wat nu? 2)\n\nNiets.\n\n1) https://nos.nl/a?id=1\n2) Trouw, 'Waarom lekt de dijk?', 3 mei\n3) NRC, 'Wat nu?'\n",
        tuple("12"),
        codes=frozenset({"guessed_boundary"}),
    ),
    Example(
        "an answer that is a number below its heading",
        "Vraag 1\nHoeveel?\nAntwoord\n12\n\nVraag 2\nHoe vaak?\nAntwoord\n3\n",
        tuple("12"),
        texts=(("1", "Hoeveel?", "12"), ("2", "Hoe vaak?", "3")),
    ),
    Example(
        "an answer that is a number without a heading",
        "1\nHoeveel dijken zijn er?\n\n25\n\n2\nWie zegt dat?\n\nJan zegt dat.\n",
        tuple("12"),
        codes=frozenset({"guessed_boundary"}),
        texts=(("1", "Hoeveel dijken zijn er?", "25"),),
    ),
    Example(
        "questions and answers both with their number on a line of its own",
        "Vraag\n1\nHoeveel?\nAntwoord\n1\nTwaalf.\n\nVraag\n2\nHoe vaak?\nAntwoord\n2\nDrie.\n",
        tuple("12"),
        texts=(("2", "Hoe vaak?", "Drie."),),
    ),
    Example(
        "an answer with the number of another",
        "Vraag 1\nHoe?\n\nAntwoord 1\nZo.\n\nVraag 2\nWat?\n\nAntwoord 1\nDat.\n\nVraag 3\nWie?\n\nAntwoord 3\nHij.\n",
        tuple("123"),
        codes=frozenset({"duplicate"}),
        texts=(("2", "Wat?", "Dat."),),
    ),
    Example(
        "styles mixed",
        "Vraag 1\nHoe?\n\nZo is dat.\n\n2.\nWat is dat?\n\nDat is een dijk.\n\n3. Wie is dat?\n\nJan is dat.\n\nVraag 4\nWaar is dat?\n\nDaar is dat.\n",
        tuple("1234"),
    ),
    Example(
        "questions printed twice, the second time with answers",
        "Vragen\n1. Hoe is dat geregeld in het land?\n2. Wat is dat voor iets vreemds?\n\nAntwoorden\n\n1. Hoe is dat geregeld in het land?\nZo is dat.\n2. Wat is dat voor iets vreemds?\nDat is zo.\n",
        tuple("12"),
        codes=frozenset({"guessed_boundary"}),
        texts=(("2", "Wat is dat voor iets vreemds?", "Dat is zo."),),
    ),
    Example(
        "one answer behind several questions that does not say which it serves",
        "Vraag 1\nHoe?\n\nVraag 2\nWat?\n\nAntwoord\nZo is het.\n\nVraag 3\nWie?\n\nAntwoord\nJan.\n",
        tuple("123"),
        groups("1 2", "3"),
        codes=frozenset({"guessed_boundary"}),
    ),
    Example(
        "a list in an answer that asks",
        "1. Hoe?\n\nU vraagt het volgende:\n1. Klopt het?\n2. Is het waar?\n\nJa, beide.\n\n2. Wat?\n\nDat is het.\n\n3. Wie?\n\nJan is het.\n",
        tuple("123"),
        groups("1", "2", "3"),
        codes=frozenset({"guessed_boundary"}),
    ),
    Example(
        "the mark of a note behind the question mark",
        "1. Kent u het rapport?[1]\n\nJa.\n\n2. Wat vindt u ervan?¹\n\nMooi is het.\n",
        tuple("12"),
        texts=(("2", "Wat vindt u ervan?¹", "Mooi is het."),),
    ),
    Example(
        "a wrapped reference to a page",
        "1\n\nWat staat er in het rapport over de dijken en over de sluizen in het land (zie blz.\n8) en in de bijlage?\n\nNiets.\n\n2\n\nWie?\n\nHet staat er nergens, ook niet op de bladzijde die u in uw vraag noemt (blz.\n3) De minister.\n\n3\n\nWaar?\n\nDaar.\n",
        tuple("123"),
    ),
    Example(
        "a heading between two questions",
        "Vraag 1\nHoe is dat?\n\nAntwoord 1\nZo is het.\n\nPersoneel\n\nVraag 2\nWat is dat?\n\nAntwoord 2\nEen dijk.\n",
        tuple("12"),
        codes=frozenset({"guessed_boundary"}),
    ),
    Example(
        "Antwoord before the answer on its line",
        "Vraag 1 Hoe is dat?\nAntwoord Dat is zo.\nVraag 2 Wat is dat?\nAntwoord Geen idee.\n",
        tuple("12"),
        texts=(("1", "Hoe is dat?", "Dat is zo."),),
    ),
    Example(
        "a table of two columns with labels",
        "Vraag 1\tKunt u dat zeggen?\n\nAntwoord 1\tJa.\n\nVraag 2\tWat is dat?\n\nAntwoord 2\tEen dijk.\n",
        tuple("12"),
        texts=(("2", "Wat is dat?", "Een dijk."),),
    ),
    Example(
        "a table with numbers in an answer",
        "1\nHoe zit het?\n\nZie tabel.\n\n1\tJan\t300\n\n2\tPiet\t500\n\n3\tKlaas\t200\n\n2\nWat is dat?\n\nEen dijk.\n\n3\nWie is dat?\n\nHij is het.\n",
        tuple("123"),
    ),
    Example(
        "an answer that ends with what may be an abbreviation",
        "1 Waar staat dat?\n\nDat staat in 36 725 X.\n\n2 En in welk nummer?\n\nIn nr. 3, o.a.\n",
        tuple("12"),
    ),
    Example(
        "a question that goes on in a paragraph that holds the answer too",
        "1. Was dit een grijs gebied?\n\nZo ja, kunt u duiden\nwaarom?\nHet was geen grijs gebied.\n2. Wie?\nJan is dat.\n",
        tuple("12"),
        texts=(
            (
                "1",
                "Was dit een grijs gebied?\n\nZo ja, kunt u duiden\nwaarom?",
                "Het was geen grijs gebied.",
            ),
        ),
    ),
    Example(
        "table rows with bars between three cells",
        "1 | Hoe is dat? En waarom? | Zo is het. Daarom. |\n2 | Wat is dat? | Een dijk.\n",
        tuple("12"),
        texts=(("1", "Hoe is dat? En waarom?", "Zo is het. Daarom."),),
    ),
    Example(
        "numbered paragraphs of a letter without questions",
        "Geachte voorzitter,\n\n1. Inleiding\n\nDit is een brief.\n\n2. Slot\n\nDit is het slot.\n",
        (),
        (),
        codes=frozenset({"no_questions"}),
    ),
    Example(
        "nothing at all",
        "Dit is een brief zonder iets.\n",
        (),
        (),
        codes=frozenset({"no_questions"}),
    ),
)


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.name for example in EXAMPLES])
def test_example(example: Example) -> None:
    parsed = parse_questions(example.text)
    expected = (
        tuple((number,) for number in example.questions)
        if example.answers is None
        else example.answers
    )
    assert tuple(question.question for question in parsed.questions) == example.questions
    assert tuple(answer.questions for answer in parsed.answers) == expected
    assert {warning.code for warning in parsed.warnings} == example.codes, parsed.warnings
    found = {question.question: question for question in parsed.questions}
    for number, question_text, answer_text in example.texts:
        assert found[number].question_text == question_text
        assert found[number].answer_text == answer_text
    check_spans(parsed)


def check_passage(
    source: str, text: str, start: int | None, end: int | None, pieces: Sequence[Piece]
) -> None:
    """A text is that of its pieces, in order, and its span goes round them."""
    assert "".join(source[one.start : one.end] + JOINERS[one.joiner] for one in pieces) == text
    assert text
    assert text == text.strip()
    assert (pieces[0].start, pieces[-1].end) == (start, end)
    for before, after in itertools.pairwise(pieces):
        assert before.start < before.end < after.start


def check_spans(parsed: ParsedDocument) -> None:
    """Every text is that of its pieces, without white space around it; nothing overlaps."""
    for question in parsed.questions:
        if question.question_text or question.question_start != question.question_end:
            check_passage(
                parsed.text,
                question.question_text,
                question.question_start,
                question.question_end,
                question.question_pieces,
            )
        if question.answer_text is not None:
            check_passage(
                parsed.text,
                question.answer_text,
                question.answer_start,
                question.answer_end,
                question.answer_pieces,
            )
    for answer in parsed.answers:
        check_passage(parsed.text, answer.text, answer.start, answer.end, answer.pieces)
    inside = [
        piece
        for question in parsed.questions
        for piece in (*question.question_pieces, *question.answer_pieces)
    ]
    for row in parsed.left_out:
        assert parsed.text[row.start : row.end] in (row.text, "")
        assert row.start == row.end or not any(
            row.start < piece.end and piece.start < row.end for piece in inside
        )
    for warning in parsed.warnings:
        assert 0 <= warning.start <= warning.end <= len(parsed.text)
    spans = sorted(
        {(question.question_start, question.question_end) for question in parsed.questions}
        | {(answer.start, answer.end) for answer in parsed.answers}
    )
    for before, after in itertools.pairwise(spans):
        assert before[1] <= after[0]


def test_a_warning_has_its_place() -> None:
    text = "1 Hoe is dat?\n\nZo.\n\n2 Wat is dat?\n\n4 Wie is dat?\n\nJan.\n\n5 Graag een lijst.\n\nNee.\n"
    warnings = {warning.code: warning for warning in parse_questions(text).warnings}
    assert set(warnings) == {"gap", "no_answer", "guessed_boundary"}
    place = {code: (one.question, text[one.start : one.end]) for code, one in warnings.items()}
    assert place["no_answer"] == ("2", "Wat is dat?")
    assert place["gap"] == ("3", "4 ")
    assert place["guessed_boundary"] == ("5", "Graag een lijst.")


def test_a_number_behind_the_last_question_is_a_warning() -> None:
    text = (
        "1 Hoe is dat?\n\nZo.\n\n2 Wat is dat?\n\nDat.\n\n4 Graag een lijst.\n\nDie is er niet.\n"
    )
    parsed = parse_questions(text)
    assert [question.question for question in parsed.questions] in (["1", "2"], ["1", "2", "4"])
    assert parsed.warnings


def test_heavy_libraries_are_not_imported() -> None:
    program = "import sys, kamerboek.document; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    loaded = set(done.stdout.decode().split())
    assert not loaded & {"pandas", "numpy", "pypdfium2", "altair", "pydantic"}


RESTARTING = """\
{first}Vraag 1
Hoeveel schepen zijn er?

Antwoord
Drie.

Vraag 2
Hoeveel havens?

Antwoord
Twee.

{second}Vraag 1
Hoeveel agenten?

Antwoord
Negen.

Vraag 2
Waarom?

Antwoord
Daarom.
"""


@over(
    ("first", "second", "sections"),
    [
        (
            "Onderdeel Asiel en Migratie\n\n",
            "Onderdeel Justitie en\tVeiligheid:\n\n",
            [("A", "Onderdeel Asiel en Migratie"), ("B", "Onderdeel Justitie en Veiligheid")],
        ),
        (
            "**Vragen over het Mobiliteitsfonds (A)**\n\n",
            "Vragen over het Deltafonds (J)\n\n",
            [
                ("A", "Vragen over het Mobiliteitsfonds (A)"),
                ("J", "Vragen over het Deltafonds (J)"),
            ],
        ),
        ("", "", [("A", ""), ("B", "")]),
    ],
)
def test_a_section_keeps_its_printed_name(
    first: str, second: str, sections: list[tuple[str, str]]
) -> None:
    questions = parse_questions(RESTARTING.format(first=first, second=second)).questions
    assert [(each.section, each.section_title) for each in questions] == [
        section for section in sections for _ in range(2)
    ]
    assert [each.printed_number for each in questions] == ["1", "2", "1", "2"]
    assert [each.question.split(".")[0] for each in questions] == [
        each.section for each in questions
    ]


def test_a_question_of_no_section_has_its_own_number() -> None:
    (question, _) = parse_questions("1 Hoe?\n\nZo.\n\n2 Wat?\n\nDat.\n").questions
    assert (question.section_title, question.printed_number) == ("", "1")
