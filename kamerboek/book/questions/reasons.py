"""Why a question has its code, or what is proposed where nobody coded it."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from docutils import nodes

from kamerboek.analysis import quoted_place, sentence_start
from kamerboek.book.questions.facts import Facts
from kamerboek.book.rendering.addresses import question_reference
from kamerboek.book.rendering.inline import quotation
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.edition.codebook import Codebook
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import DispositionCode
from kamerboek.figures import capitalised
from kamerboek.intake.suggest import Suggestions, is_carried

CODEBOOK = ("verantwoording", "codeboek")
"""The page and the place where all rules stand, in a book that has it."""


def reasons(
    edition: Edition, facts: Facts, suggestions: Suggestions, pages: Collection[str]
) -> list[nodes.Node]:
    """Return the fold with the reason of a question's code; open text where there is no code.

    `pages` are those that the book has.
    """
    code, book = facts.code, edition.codebook
    if code is None:
        coded, total = len(edition.coding.dispositions), len(edition.questions)
        said = f"Wat dit antwoord geeft, is nog niet gecodeerd ({coded} van {total})."
        return [
            html("p", said, classes=["uncoded"]),
            *_proposal(book, suggestions, facts.number),
        ]
    return [
        html(
            "details",
            html("summary", f"Waarom ‘{book.dispositions[code.given].label}’?"),
            *_reason(edition, facts, code),
            *_theme(book, facts),
            *(_all_rules() if CODEBOOK[0] in pages else ()),
            classes=["fold"],
            ids=["waarom"],
        )
    ]


def _all_rules() -> Iterator[html_element]:
    yield html("p", html("a", "Alle regels staan in het codeboek", to=CODEBOOK))


def _reason(edition: Edition, facts: Facts, code: DispositionCode) -> list[nodes.Node]:
    book = edition.codebook
    labels = book.dispositions.labels
    label = labels[code.disposition]
    rule = f"Regel {code.rule}: {book.rules[code.rule].meaning}."
    if code.resolved is None:
        said = f"Code: {label}. {rule}"
    else:
        said = f"Code: {label}. {rule} Na het volgen: {labels[code.resolved]}."
    shown: list[nodes.Node] = [
        html("p", f"{said} {_sentence(code.rationale)}"),
        html("p", "Doorslaggevend:"),
        _quoted(edition, facts.number, code.quote),
    ]
    if code.alternative is not None and code.alternative_rule is not None:
        ground = (
            "op grond van:"
            if quoted_place(edition, facts.number, code.alternative_quote)[0] == "antwoord"
            else "gelet op deze woorden in de vraag:"
        )
        shown += [
            html(
                "p",
                f"Ook te verdedigen: {labels[code.alternative]} (regel {code.alternative_rule}: "
                f"{book.rules[code.alternative_rule].meaning}), {ground}",
            ),
            _quoted(edition, facts.number, code.alternative_quote),
        ]
    return shown


def _theme(book: Codebook, facts: Facts) -> Iterator[html_element]:
    """Yield why a question has its theme, and which other it touches; nothing where not coded."""
    if code := facts.theme_code:
        other = f", en ook {book.themes[code.secondary].label}" if code.secondary else ""
        said = f"Thema: {book.themes[code.theme].label}{other}. {_sentence(code.rationale)}"
        yield html("p", said)


def _quoted(edition: Edition, number: str, words: str) -> nodes.block_quote:
    """Return words that carry the code of a question, with a link to their sentence."""
    part, where = quoted_place(edition, number, words)
    start = sentence_start(edition.question(where), words)
    return quotation(words, question_reference(where, capitalised(f"{part} {where}"), start))


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _proposal(book: Codebook, suggestions: Suggestions, number: str) -> list[html_element]:
    """Return what is proposed for a question, as what it is: nobody has judged it."""
    said = []
    if theme := suggestions.themes.get(number):
        ground = theme.basis if is_carried(theme) else f"om de woorden {theme.basis}"
        said.append(f"thema {book.themes[theme.theme].label}, {ground}")
    if code := suggestions.dispositions.get(number):
        if is_carried(code):
            ground = code.basis
        elif code.disposition == "referred_only":
            ground = "omdat het hele antwoord verwijst"
        else:
            ground = f"om de woorden ‘{' '.join(code.quote.split())}’"
        said.append(f"code {book.dispositions[code.disposition].label}, {ground}")
    if not said:
        return []
    text = f"Voorstel van het programma, door niemand beoordeeld: {'; '.join(said)}."
    return [html("p", text, classes=["note"])]
