"""Every question as a square, by theme and outcome: what a reader sees of all of them at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from docutils import nodes

from kamerboek.analysis import first_words
from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.questions.facts import Facts, facts_of_book
from kamerboek.book.questions.list_page import theme_order
from kamerboek.book.questions.places import question_place
from kamerboek.book.questions.words import (
    outcome_label,
    outcome_of_some,
    outcome_slug,
    theme_label,
    theme_slug,
)
from kamerboek.book.rendering.addresses import LIST
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.outcomes import OUTCOMES, without_given
from kamerboek.edition.codes import GIVEN, Given
from kamerboek.edition.progress import NOT_YET
from kamerboek.figures import list_text

WORDS = 11
"""Words of a question that its square is called by."""

CAPTION = "Elke vraag een vierkant, naar thema en uitkomst"
SQUARE = "Elk vierkant is een vraag"
COLOUR = ", de kleur een code van dit boek"
POINTS = "Gestreept: verwijst alleen"
POINTED_AT = "; de kleur telt het aangewezen antwoord mee"
NOTHING = "Stip: geen gevraagd onderdeel gegeven."


class SquaresDirective(EditionDirective):
    """Shows every question as a square; the counts above them filter."""

    def run(self) -> list[nodes.Node]:
        """Return counts, squares, and what their look means."""
        edition = self.edition()
        project = Path(self.config.kamerboek_project)
        return [squares(list(facts_of_book(edition.name, project).values()))]


def squares(every: Sequence[Facts]) -> html_element:
    """Return the squares of questions: themes are rows, outcomes columns."""
    codes = [code for code in (*GIVEN, None) if any(facts.given == code for facts in every)]
    themes = [*theme_order(every), *([""] if any(not facts.theme for facts in every) else [])]
    heads = [html("th", "Thema", scope="col")]
    heads += [html("th", _outcome(every, code), scope="col") for code in codes]
    rows = [_row(every, theme, codes) for theme in themes]
    return html(
        "div",
        *_counts(every, codes),
        html(
            "table",
            html("caption", CAPTION, classes=["hidden-label"]),
            html("thead", html("tr", *heads)),
            html("tbody", *rows),
        ),
        _legend(every),
        classes=["squares"],
    )


def _outcome(every: Sequence[Facts], code: Given | None) -> str:
    """Return an outcome in words, from the questions that have it."""
    return outcome_of_some([facts for facts in every if facts.given == code]) or NOT_YET


def _slug(every: Sequence[Facts], code: Given | None) -> str:
    """Return an outcome as addresses have it."""
    return next(outcome_slug(facts) for facts in every if facts.given == code)


def _counts(every: Sequence[Facts], codes: Sequence[Given | None]) -> list[html_element]:
    """Return how many questions have each outcome; nothing where none is coded."""
    if codes == [None]:
        return []
    counts = Counter(facts.given for facts in every)
    items = [
        html(
            "li",
            html(
                "a",
                html("b", str(counts[code])),
                html("span", _outcome(every, code), _without(every, code)),
                classes=["count", _tone(code)],
                to=(LIST, f"code={slug}"),
                data_outcome=slug,
            ),
        )
        for code in codes
        for slug in (_slug(every, code),)
    ]
    said = f"Uitkomst van de {len(every)} vragen" if len(every) > 1 else "Uitkomst van de vraag"
    return [html("ul", *items, classes=["counts"], aria_label=said)]


def _without(every: Sequence[Facts], code: Given | None) -> str:
    """Return of how many partly answered questions no element is given, in words."""
    if code != "partly_answered":
        return ""
    own = [facts.gets_nothing for facts in every if facts.given == code]
    return without_given(len(own), sum(own))


def _row(every: Sequence[Facts], theme: str, codes: Sequence[Given | None]) -> html_element:
    own = [facts for facts in every if theme_label(facts) == theme]
    named = html(
        "a",
        theme or NOT_YET,
        " ",
        html("span", str(len(own)), classes=["soft"]),
        to=(LIST, f"thema={theme_slug(own[0])}"),
    )
    cells = [
        html("td", *(_square(facts) for facts in own if facts.given == code)) for code in codes
    ]
    return html("tr", html("th", named, scope="row"), *cells)


def _square(facts: Facts) -> html_element:
    classes = ["square", _tone(facts.given)]
    said = [outcome_label(facts) or NOT_YET]
    if facts.only_points:
        classes.append("points")
        targets = list(dict.fromkeys(row.to_question for row in facts.points_to))
        said.append(f"verwijst naar {list_text(targets)}")
    if facts.gets_nothing:
        classes.append("nothing")
        said.append("geeft geen van de gevraagde onderdelen")
    words = first_words(" ".join(facts.question.question_text.split()), WORDS)
    return html(
        "a",
        html("span", facts.number),
        classes=classes,
        to=question_place(facts.number),
        aria_label=f"Vraag {facts.number}, {', '.join(said)}: {words}",
        data_outcome=outcome_slug(facts),
    )


def _tone(code: Given | None) -> str:
    return OUTCOMES[code].tone if code else "plain"


def _legend(every: Sequence[Facts]) -> html_element:
    """Return what the look of a square means, as far as it occurs, and the link to the list."""
    coded = any(facts.given for facts in every)
    said: list[nodes.Node | str] = [f"{SQUARE}{COLOUR if coded else ''}. "]
    if any(facts.only_points for facts in every):
        said += [_sample("points"), f" {POINTS}{POINTED_AT if coded else ''}. "]
    if any(facts.gets_nothing for facts in every):
        said += [_sample("nothing"), f" {NOTHING} "]
    shown = f"Toon alle {len(every)} vragen als lijst" if len(every) > 1 else "Toon de vraag"
    said.append(html("a", shown, classes=["to-list"], to=(LIST, "")))
    return html("p", *said, classes=["legend"])


def _sample(look: str) -> html_element:
    return html("span", classes=["square", "plain", look], aria_hidden="true")
