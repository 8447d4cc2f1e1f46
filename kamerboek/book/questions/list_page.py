"""The page with all questions: as printed, with filters that the page's script works."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pandas as pd
from docutils import nodes

from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.questions.facts import Facts, facts_of_book
from kamerboek.book.questions.places import question_place
from kamerboek.book.questions.words import (
    KEEPS_BACK,
    LOCK,
    NOT_CODED,
    outcome_label,
    outcome_slug,
    pointer_chip,
    theme_label,
    theme_slug,
)
from kamerboek.book.rendering.data_files import table_files
from kamerboek.book.rendering.filters import (
    Attributes,
    boxes,
    choice,
    filter_form,
    nothing_fits,
    order,
    search_field,
    state_line,
)
from kamerboek.book.rendering.inline import printed_lines
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.outcomes import OUTCOMES, chip
from kamerboek.document.wrapped import flowing
from kamerboek.edition.codes import GIVEN
from kamerboek.edition.progress import NOT_YET
from kamerboek.figures import capitalised, counted_text

FILES = "vragen"
FLAGS: Mapping[str, str] = {
    "verwijst": "verwijst naar een ander antwoord",
    "niet-openbaar": KEEPS_BACK,
    "getal": "bevat een getal",
    "stap": "kondigt een stap aan",
}
"""What a question can be besides its theme and outcome: its name in an address, and in words."""

EXAMPLE = "Woord, getal of nummer"
NOTHING = "Geen vraag past bij deze keuze. Probeer een ander woord, of wis de keuzes."


class QuestionsDirective(EditionDirective):
    """Lists all questions with their answers."""

    def run(self) -> list[nodes.Node]:
        """Return the filters, hidden until a script works them, and all questions."""
        project = Path(self.config.kamerboek_project)
        return list_of_questions(list(facts_of_book(self.edition().name, project).values()))


def list_of_questions(every: Sequence[Facts]) -> list[nodes.Node]:
    """Return all questions with their answers, under filters for what is known of them."""
    count = counted_text(len(every), "vraag", "vragen")
    said = "De vraag met haar antwoord" if len(every) == 1 else f"De {count} met hun antwoord"
    lead = f"{said}, woord voor woord."
    return [
        nodes.paragraph("", lead, classes=["standfirst"]),
        _filters(every),
        state_line(len(every), "vraag", "vragen", "vragen-selectie.csv"),
        nothing_fits(NOTHING),
        html("ol", *_items(every), classes=["questions"]),
        table_files("", name=FILES, frame=questions_frame(every), said="Alle vragen als"),
    ]


def flags_of(facts: Facts) -> list[str]:
    """Return which of `FLAGS` a question has."""
    has = {
        "verwijst": bool(facts.points_to),
        "niet-openbaar": facts.keeps_back,
        "getal": bool(facts.quantities),
        "stap": bool(facts.steps),
    }
    return [flag for flag in FLAGS if has[flag]]


def questions_frame(every: Sequence[Facts]) -> pd.DataFrame:
    """Return all questions as a table to download: what is not coded is empty."""
    rows = [
        {
            "vraag": facts.number,
            "onderwerp": facts.subject,
            "thema": theme_label(facts),
            "uitkomst": facts.outcome.label if facts.outcome else "",
            "verwijst_naar": " ".join(dict.fromkeys(row.to_question for row in facts.points_to)),
            "vraagtekst": facts.question.question_text,
            "antwoordtekst": facts.question.answer_text or "",
        }
        for facts in every
    ]
    return pd.DataFrame(rows).astype("string")


def theme_order(every: Sequence[Facts]) -> list[str]:
    """Return the labels of the themes that occur, that of the most questions first."""
    counts = Counter(theme_label(facts) for facts in every if facts.theme)
    return [label for label, _ in counts.most_common()]


def _filters(every: Sequence[Facts]) -> html_element:
    """Return the form; a choice that no question would change is left out."""
    themes, outcomes = _theme_options(every), _outcome_options(every)
    orders: list[tuple[str, str, Attributes]] = [
        ("", "Nummer", {"data_key": "place"}),
        ("thema", "Thema", {"data_key": "themePlace"}),
        ("uitkomst", "Uitkomst", {"data_key": "outcomePlace"}),
        ("lang", "Langste antwoord eerst", {"data_key": "words", "data_most_first": True}),
    ]
    kept = {"thema": len(themes) > 1, "uitkomst": len(outcomes) > 1}
    flags = Counter(flag for facts in every for flag in flags_of(facts))
    ticks = [(flag, f"{words} ({flags[flag]})") for flag, words in FLAGS.items() if flags[flag]]
    return filter_form(
        "ol.questions",
        search_field("Zoek in vraag en antwoord", EXAMPLE),
        *choice("Thema", "thema", "Alle thema’s", themes, key="theme"),
        *choice("Uitkomst", "code", "Alle uitkomsten", outcomes, key="outcome"),
        order([each for each in orders if kept.get(each[0], True)]),
        *boxes("Alleen wat", ticks),
        snippets=True,
    )


def _theme_options(every: Sequence[Facts]) -> list[tuple[str, str]]:
    counts = Counter(theme_label(facts) for facts in every)
    slugs = {theme_label(facts): theme_slug(facts) for facts in every}
    options = [(slugs[label], f"{label} ({counts[label]})") for label in theme_order(every)]
    return options + _uncoded(counts[""])


def _outcome_options(every: Sequence[Facts]) -> list[tuple[str, str]]:
    counts = Counter(facts.given for facts in every)
    outcomes = {facts.given: facts.outcome for facts in every}
    options = [
        (outcome.slug, f"{outcome.label} ({counts[code]})")
        for code in GIVEN
        if (outcome := outcomes.get(code))
    ]
    return [*options, *_uncoded(counts[None])]


def _uncoded(count: int) -> list[tuple[str, str]]:
    return [(NOT_CODED, f"{NOT_YET} ({count})")] if count else []


def _items(every: Sequence[Facts]) -> Iterator[html_element]:
    themes = [*theme_order(every), ""]
    outcomes = [*GIVEN, None]
    for place, facts in enumerate(every):
        yield html(
            "li",
            html("span", facts.number, classes=["number"]),
            html("div", *_item(facts)),
            data_number=facts.number,
            data_place=str(place),
            data_theme=theme_slug(facts),
            data_theme_place=str(themes.index(theme_label(facts))),
            data_outcome=outcome_slug(facts),
            data_outcome_place=str(outcomes.index(facts.given)),
            data_flags=" ".join(flags_of(facts)),
            data_words=str(len((facts.question.answer_text or "").split())),
        )


def _item(facts: Facts) -> Iterator[html_element]:
    """Yield what the list shows of a question."""
    title = html("a", capitalised(facts.subject), to=question_place(facts.number), data_text=True)
    yield html("h2", title)
    printed = facts.question.question_text
    yield html("div", *_lines(printed, facts.wrapped_at), classes=["question-text"], data_text=True)
    yield html("p", *_chips(facts), classes=["chips"])
    answer = facts.question.answer_text
    if answer is None:
        yield html("p", "Zonder antwoord in het document.", classes=["note"])
        return
    words = counted_text(len(answer.split()), "woord", "woorden")
    yield html(
        "details",
        html("summary", f"Antwoord ({words})"),
        html("div", *_lines(answer, facts.wrapped_at), classes=["answer-text"], data_text=True),
    )


def _lines(text: str, width: int | None) -> Iterator[html_element]:
    """Yield the lines of a text that are not blank; those that only wrap it are one."""
    for _, line, _ in printed_lines(flowing(text, width)):
        yield html("p", line)


def _chips(facts: Facts) -> Iterator[html_element]:
    if facts.given:
        yield chip(OUTCOMES[facts.given], outcome_label(facts))
    pointer = pointer_chip(facts)
    if pointer is not None:
        yield pointer
    if facts.theme:
        yield chip(None, theme_label(facts))
    if facts.keeps_back and facts.given != "confidential":
        yield chip(LOCK, KEEPS_BACK)
    if facts.quantities:
        yield chip(None, counted_text(len(facts.quantities), "getal", "getallen"))
    if facts.steps:
        yield chip(None, counted_text(len(facts.steps), "stap", "stappen"))
