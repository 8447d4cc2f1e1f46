"""The page of a question: as printed, what it gets, where the book speaks of it, and why."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from docutils import nodes
from sphinx.environment import BuildEnvironment

from kamerboek.analysis.commitments import term_text
from kamerboek.annotate.parts import FOOTNOTE as IN_PLACE
from kamerboek.book.pages.directives import edition_of, suggestions_of
from kamerboek.book.pages.section_note import section_note
from kamerboek.book.pages.titles import NO_MARKUP
from kamerboek.book.questions.asked import asked_content
from kamerboek.book.questions.document_text import text_nodes
from kamerboek.book.questions.facts import Facts, facts_of_book
from kamerboek.book.questions.marks import marks_of
from kamerboek.book.questions.mentions import mentions
from kamerboek.book.questions.numbers import numbers_found
from kamerboek.book.questions.places import question_label
from kamerboek.book.questions.reasons import reasons
from kamerboek.book.questions.references import outside, references
from kamerboek.book.questions.words import (
    keeps_back_chip,
    outcome_chip,
    pointer_chip,
    source_text,
    speaker,
    theme_chip,
    theme_label,
    title_of,
)
from kamerboek.book.rendering.addresses import question_reference
from kamerboek.book.rendering.citing import PAGE_CITATION
from kamerboek.book.rendering.icons import icon
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.outcomes import chip
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.book.rendering.theme_blocks import link_button
from kamerboek.document import Question
from kamerboek.document.model import Note
from kamerboek.edition.edition import Edition
from kamerboek.figures import capitalised, date_text

NO_ANSWER = "Bij deze vraag staat in het document geen antwoord."
FOOTNOTE = "De voetnoot staat tussen rechte haken, zoals in het ontvangen tekstbestand."


def question_section(env: BuildEnvironment, number: str) -> nodes.section:
    """Return the page of a question as a section with its title.

    Its anchors are that of its title and that of its label, which is its name.
    """
    edition = edition_of(env)
    every = facts_of_book(edition.name, Path(env.config.kamerboek_project))
    facts = every[number]
    label = question_label(number)
    section = nodes.section(
        "",
        # The frame prints titles, so they have no markup.
        nodes.title("", "", nodes.Text(title_of(facts).translate(NO_MARKUP))),
        _chips(edition, facts),
        *_printed_section(facts.question),
        _question(edition, facts),
        _answer(edition, facts),
        *_asked(edition, facts),
        _section("waar", "Waar dit in het boek staat", _mentions(edition, facts)),
        _section("verwijzingen", "Verwijzingen", *references(facts, every), *outside(facts)),
        *numbers_found(facts),
        *reasons(edition, facts, suggestions_of(env), env.found_docs),
        _citation(),
        _neighbours(facts, every),
    )
    section["ids"] = [nodes.make_id(f"Vraag {number}"), nodes.make_id(label)]
    section["names"] = [label]
    return section


def note_question(env: BuildEnvironment, number: str) -> None:
    """Note on the page that is being read what its frame and its head say of the question."""
    facts = facts_of_book(env.config.kamerboek_edition, Path(env.config.kamerboek_project))[number]
    env.metadata[env.docname].update(
        crumb=theme_label(facts),
        description=" ".join(facts.question.question_text.split()),
        kind="Vraag en antwoord",
    )


def _section(anchor: str, title: str, *content: nodes.Node, classes: str = "") -> nodes.section:
    section = nodes.section("", nodes.title("", "", nodes.Text(title)), *content)
    section["ids"], section["names"] = [anchor], [anchor]
    section["classes"] = classes.split()
    return section


def _chips(edition: Edition, facts: Facts) -> html_element:
    """Return what a question is, each leading to the questions that are so too."""
    shown = [
        outcome_chip(facts),
        pointer_chip(facts),
        theme_chip(facts),
        keeps_back_chip(facts),
    ]
    if edition.identity.answered_on:
        shown.append(chip(None, date_text(edition.identity.answered_on)))
    cite = html(
        "a",
        icon("quote"),
        "Citeer",
        classes=["chip"],
        href=f"#{PAGE_CITATION}",
        data_cite=PAGE_CITATION,
    )
    return html(
        "ul", *(html("li", each) for each in (*shown, cite) if each is not None), classes=["chips"]
    )


def _printed_section(question: Question) -> list[nodes.Node]:
    """Return which question it is in the document, where sections number anew."""
    note = section_note(question)
    return [html("p", note, classes=["note"])] if note else []


def _question(edition: Edition, facts: Facts) -> nodes.section:
    question = facts.question
    text = text_nodes(question.question_passage, marks_of(facts), facts.wrapped_at)
    return _card(edition, facts, "vraag", text, note_nodes(question.question_notes))


def note_nodes(notes: Sequence[Note]) -> list[nodes.Node]:
    """Return the notes that the document prints apart from the text that they are of."""
    return [html("p", f"Noot: “{' '.join(each.text.split())}”", classes=["note"]) for each in notes]


def also_served(numbers: Sequence[str]) -> html_element:
    """Return which other questions an answer serves: `… ook voor vraag 3, 4 en 5.`"""
    served = html("p", "Dit antwoord geldt ook voor vraag ", classes=["note"])
    for index, number in enumerate(numbers):
        if index:
            served += nodes.Text(" en " if index == len(numbers) - 1 else ", ")
        served += question_reference(number, number)
    served += nodes.Text(".")
    return served


def _answer(edition: Edition, facts: Facts) -> nodes.section:
    question = facts.question
    if question.answer_passage is None:
        return _section("antwoord", "Antwoord", html("p", NO_ANSWER), classes="printed answer")
    text = text_nodes(question.answer_passage, marks_of(facts), facts.wrapped_at)
    remarks: list[nodes.Node] = []
    if IN_PLACE.search(question.answer_passage.text):
        remarks.append(html("p", FOOTNOTE, classes=["note"]))
    remarks += note_nodes(question.answer_notes)
    if question.answered_with:
        remarks.append(also_served(question.answered_with))
    for row in facts.anomalies:
        said = (
            f"Er staat “{' '.join(row.quote.split())}”. Dit boek leest: {row.reading}; {row.note}."
        )
        remarks.append(html("p", said, classes=["note"]))
    return _card(edition, facts, "antwoord", text, remarks)


def _card(
    edition: Edition,
    facts: Facts,
    part: str,
    text: list[nodes.Node],
    remarks: list[nodes.Node] | None = None,
) -> nodes.section:
    """Return a question or an answer as printed, who speaks, and what a reader can take along."""
    who = speaker(edition.identity, part)
    question = facts.question
    printed = question.question_text if part == "vraag" else question.answer_text or ""
    words = " ".join(printed.split())
    copy = html(
        "button",
        icon("copy"),
        html("span", f"Kopieer {part}"),
        type="button",
        classes=["button", "script-only"],
        data_copy=f"“{words}” ({source_text(edition.identity, part, facts.number)})",
    )
    return _section(
        part,
        capitalised(part),
        *([html("p", who, classes=["speaker"])] if who else []),
        html("blockquote", *text, classes=["document"]),
        *(remarks or []),
        html("p", copy, link_button(part), classes=["buttons"]),
        classes=f"printed {'question' if part == 'vraag' else 'answer'}",
    )


def _asked(edition: Edition, facts: Facts) -> list[nodes.Node]:
    """Return what was asked and given as a section; nothing where that is not coded."""
    if not facts.elements:
        return []
    content = asked_content(edition, facts)
    given, asked = content["given"], content["asked"]
    title = f"Gevraagd en gekregen: {given} van de {asked}"
    if asked == 1:
        title = f"Gevraagd en {'gekregen' if given else 'niet gekregen'}"
    return [_section("onderdelen", title, *block_nodes(content))]


def _mentions(edition: Edition, facts: Facts) -> mentions:
    """Return the place of the list of mentions, with what to add to checks and steps."""
    remarks = {row.commitment: term_text(row) for row in facts.steps}
    verdicts = edition.codebook.verdicts
    remarks |= {result.check.title: verdicts[result.verdict].label for result in facts.checks}
    return mentions("", question=facts.number, remarks=remarks)


def _citation() -> html_element:
    """Return how to cite the page, folded."""
    forms = block_nodes({"type": "cite"})
    return html("details", html("summary", "Zo haalt u deze vraag aan"), *forms, classes=["fold"])


def _neighbours(facts: Facts, every: dict[str, Facts]) -> html_element:
    """Return links to the question before and the one after, with what they are about."""
    numbers = list(every)
    place = numbers.index(facts.number)
    before = every[numbers[place - 1]] if place else None
    after = every[numbers[place + 1]] if place + 1 < len(numbers) else None
    return html(
        "nav",
        *([_neighbour(before, "previous", "← Vraag {}")] if before else []),
        *([_neighbour(after, "next", "Vraag {} →")] if after else []),
        classes=["neighbours"],
        aria_label="Vorige en volgende vraag",
    )


def _neighbour(facts: Facts, kind: str, words: str) -> nodes.Node:
    link = question_reference(facts.number, "")
    link.children = []
    link += html("span", words.format(facts.number))
    link += nodes.Text(f" {capitalised(facts.subject)}")
    link["classes"].append(kind)
    return link
