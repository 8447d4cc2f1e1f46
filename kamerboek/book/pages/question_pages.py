"""A page for every question: as printed, as coded, and what points to what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from docutils import nodes

from kamerboek.annotate import Identifier, Reference
from kamerboek.annotate.parts import parts_of
from kamerboek.book.pages.directives import EditionDirective
from kamerboek.book.pages.section_note import section_note
from kamerboek.book.rendering.addresses import question_reference
from kamerboek.book.rendering.inline import printed_lines, quotation
from kamerboek.book.rendering.published import PUBLICATION, published
from kamerboek.document import Question
from kamerboek.edition import Edition
from kamerboek.edition.codebook import Codebook
from kamerboek.edition.progress import NOT_YET
from kamerboek.edition.schemas import DispositionCode, ThemeCode
from kamerboek.figures import agreeing, capitalised, date_text, kamerstuk_text
from kamerboek.intake.suggest import Suggestions

FOLDER = "vragen"
KIND_LABELS = {
    "kamerstuk": "Kamerstuk",
    "commitment": "geregistreerde toezegging",
    "page": "bladzijde",
    "article": "artikel",
    "url": "webadres",
}
PART_LABELS = {"question": "de vraag", "answer": "het antwoord", "footnote": "een voetnoot"}


def write_stubs(source: Path, edition: Edition) -> None:
    """Write a page that only names its question for each question, and one that lists them.

    What a page shows is made by its directive, so no text of the document is ever read as markup.
    Pages of questions that the edition does not have are removed.
    """
    folder = source / FOLDER
    folder.mkdir(exist_ok=True)
    pages = {"index": "# Alle vragen\n\n```{kamerboek-questions}\n```\n"}
    for question in edition.questions:
        number = question.question
        pages[number] = (
            f"({question_label(number)})=\n# Vraag {number}\n\n"
            f"```{{kamerboek-question}} {number}\n```\n"
        )
    for stale in folder.glob("*.md"):
        if stale.stem not in pages:
            stale.unlink()
    for name, text in pages.items():
        path = folder / f"{name}.md"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def question_label(number: str) -> str:
    """Return the label of a question's page; it is also its anchor."""
    return f"v{number.lower()}"


class QuestionDirective(EditionDirective):
    """Shows one question: its argument is the number."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the page's contents."""
        edition, suggestions = self.edition(), self.suggestions()
        question = edition.question(self.arguments[0])
        return [
            *_coded_line(edition, question, suggestions),
            _heading("Vraag"),
            quotation(question.question_text, *_attribution(edition, question, "vraag")),
            _heading("Antwoord"),
            *_answer(edition, question),
            *_coding(edition, question, suggestions),
            *_references(edition, question),
            *_identifiers(edition, question),
        ]


class QuestionsDirective(EditionDirective):
    """Lists all questions with their theme and code."""

    def run(self) -> list[nodes.Node]:
        """Return a table with a row per question."""
        edition, suggestions = self.edition(), self.suggestions()
        themes = _themes(edition)
        codes = _codes(edition)
        rows = [
            (
                [question_reference(question.question, question.question)],
                [nodes.Text(question.question_text)],
                [
                    nodes.Text(
                        _theme_text(
                            edition.codebook,
                            themes.get(question.question),
                            suggestions.themes.get(question.question),
                        )
                    )
                ],
                [
                    nodes.Text(
                        _code_text(
                            edition.codebook,
                            codes.get(question.question),
                            suggestions.dispositions.get(question.question),
                        )
                    )
                ],
            )
            for question in edition.questions
        ]
        return [_table(("Vraag", "Tekst", "Thema", "Code"), rows)]


def _themes(edition: Edition) -> dict[str, ThemeCode]:
    return {row.question: row for row in edition.coding.themes}


def _codes(edition: Edition) -> dict[str, DispositionCode]:
    return {row.question: row for row in edition.coding.dispositions}


def _theme_text(book: Codebook, code: ThemeCode | None, suggestion: Any = None) -> str:
    themes = book.themes.labels
    if code is None:
        return NOT_YET + (f" (voorstel: {themes[suggestion.theme]})" if suggestion else "")
    second = f" (ook: {themes[code.secondary]})" if code.secondary else ""
    return themes[code.theme] + second


def _code_text(book: Codebook, code: DispositionCode | None, suggestion: Any = None) -> str:
    labels = book.dispositions.labels
    if code is None:
        proposed = labels[suggestion.disposition] if suggestion else ""
        return NOT_YET + (f" (voorstel: {proposed})" if proposed else "")
    followed = f"; na het volgen: {labels[code.resolved]}" if code.resolved else ""
    return labels[code.disposition] + followed


def _heading(text: str) -> nodes.rubric:
    return nodes.rubric(text, text)


def _coded_line(edition: Edition, question: Question, suggestions: Suggestions) -> list[nodes.Node]:
    number = question.question
    theme = _theme_text(
        edition.codebook, _themes(edition).get(number), suggestions.themes.get(number)
    )
    code = _code_text(
        edition.codebook, _codes(edition).get(number), suggestions.dispositions.get(number)
    )
    line = nodes.paragraph("", f"Thema: {theme}. Code: {code}.")
    line["classes"].append("coded")
    note = section_note(question)
    return [line, *([nodes.paragraph("", note, classes=["note"])] if note else [])]


def _attribution(edition: Edition, question: Question, part: str) -> list[nodes.Node]:
    identity = edition.identity
    speaker = identity.asked_by if part == "vraag" else identity.answered_by
    day = date_text(identity.answered_on) if part != "vraag" and identity.answered_on else ""
    stuk = f" ({kamerstuk_text(identity.kamerstuk)})" if identity.kamerstuk else ""
    known = ", ".join(said for said in (speaker, day, f"{part} {question.question}") if said)
    return [nodes.Text(f"{capitalised(known)}{stuk}")]


def _answer(edition: Edition, question: Question) -> list[nodes.Node]:
    if question.answer_text is None or question.answer_start is None:
        return [nodes.paragraph("", "Bij deze vraag staat in het document geen antwoord.")]
    links: list[Reference | Identifier] = [
        *(row for row in edition.references if row.from_question == question.question),
        *(row for row in edition.identifiers if row.question == question.question),
    ]
    quote = quotation("")
    for start, line, classes in printed_lines(question.answer_text):
        offset = question.answer_start + start
        quote += nodes.paragraph("", "", *_linked(line, offset, links), classes=classes)
    quote += nodes.attribution("", "", *_attribution(edition, question, "antwoord"))
    answers: list[nodes.Node] = [quote]
    if any(stretch.part == "footnote" for stretch in parts_of(question)):
        note = "De voetnoot staat tussen rechte haken, zoals in het ontvangen tekstbestand."
        answers.append(nodes.paragraph("", note, classes=["note"]))
    if question.answered_with:
        joint = nodes.paragraph("", "Dit antwoord geldt ook voor vraag ")
        joint += list(_numbers(question.answered_with))
        answers.append(joint)
    return answers


def _linked(
    text: str, offset: int, links: Sequence[Reference | Identifier]
) -> Iterator[nodes.Node]:
    """Yield a line of the document with its references as links; `offset` is where it starts."""
    position = 0
    for start, end, target in sorted(_spans(links)):
        if start < offset + position or end > offset + len(text):
            continue
        yield nodes.Text(text[position : start - offset])
        shown = text[start - offset : end - offset]
        if target.startswith("https:"):
            yield nodes.reference("", shown, refuri=target)
        else:
            yield question_reference(target, shown)
        position = end - offset
    yield nodes.Text(text[position:])


def _spans(links: Sequence[Reference | Identifier]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and target of each link; of a reference, the number of its target."""
    for link in links:
        if isinstance(link, Identifier):
            if link.kind == "kamerstuk":
                yield link.start, link.end, PUBLICATION.format(identifier=link.identifier)
            continue
        number = link.to_question.rsplit(".", 1)[-1]
        if found := re.search(rf"\b{re.escape(number)}\b", link.text):
            yield link.start + found.start(), link.start + found.end(), link.to_question


def _coding(edition: Edition, question: Question, suggestions: Suggestions) -> list[nodes.Node]:
    code = _codes(edition).get(question.question)
    shown: list[nodes.Node] = [_heading("Hoe dit antwoord is gecodeerd")]
    book = edition.codebook
    if code is None:
        coded, total = len(edition.coding.dispositions), len(edition.questions)
        return [
            *shown,
            nodes.paragraph("", f"Nog niet gecodeerd ({coded} van {total}).", classes=["uncoded"]),
            *_proposal(book, suggestions, question.question),
        ]
    shown.append(
        nodes.paragraph(
            "",
            f"Code: {_code_text(book, code)} (regel {code.rule}: {book.rules[code.rule].meaning}). "
            f"{_sentence(code.rationale)}",
        )
    )
    shown.append(nodes.paragraph("", "Doorslaggevend:"))
    shown.append(
        quotation(code.quote, *_attribution(edition, question, _part(code.quote, question)))
    )
    if code.alternative is not None and code.alternative_rule is not None:
        part = _part(code.alternative_quote, question)
        ground = "op grond van:" if part == "antwoord" else "gelet op deze woorden in de vraag:"
        shown.append(
            nodes.paragraph(
                "",
                f"Ook te verdedigen: {book.dispositions[code.alternative].label} (regel "
                f"{code.alternative_rule}: {book.rules[code.alternative_rule].meaning}), {ground}",
            )
        )
        shown.append(quotation(code.alternative_quote, *_attribution(edition, question, part)))
    return shown


def _proposal(book: Codebook, suggestions: Suggestions, number: str) -> list[nodes.Node]:
    """Return what is proposed for a question, as what it is: nobody has judged it."""
    said = []
    if theme := suggestions.themes.get(number):
        said.append(f"thema {book.themes[theme.theme].label}, om de woorden {theme.basis}")
    if code := suggestions.dispositions.get(number):
        ground = (
            "omdat het hele antwoord verwijst"
            if code.disposition == "referred_only"
            else f"om de woorden ‘{' '.join(code.quote.split())}’"
        )
        said.append(f"code {book.dispositions[code.disposition].label}, {ground}")
    if not said:
        return []
    text = f"Voorstel van het programma, door niemand beoordeeld: {'; '.join(said)}."
    return [nodes.paragraph("", text, classes=["note"])]


def _sentence(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _part(quote: str, question: Question) -> str:
    return "antwoord" if quote in (question.answer_text or "") else "vraag"


def _references(edition: Edition, question: Question) -> list[nodes.Node]:
    number = question.question
    outgoing = [row for row in edition.references if row.from_question == number]
    incoming = [row for row in edition.references if row.to_question == number]
    if not outgoing and not incoming:
        return []
    targets = [row.to_question for row in outgoing]
    sources = [row.from_question for row in incoming]
    verb = agreeing(len(set(sources)), "verwijst antwoord ", "verwijzen de antwoorden ")
    items = [
        nodes.list_item("", nodes.paragraph("", text, *_numbers(others)))
        for text, others in (
            ("Dit antwoord verwijst naar antwoord ", targets),
            (f"Naar dit antwoord {verb}", sources),
        )
        if others
    ]
    return [_heading("Verwijzingen"), nodes.bullet_list("", *items)]


def _numbers(numbers: Sequence[str]) -> Iterator[nodes.Node]:
    unique = list(dict.fromkeys(numbers))
    for index, number in enumerate(unique):
        if index:
            yield nodes.Text(" en " if index == len(unique) - 1 else ", ")
        yield question_reference(number, number)
    yield nodes.Text(".")


def _identifiers(edition: Edition, question: Question) -> list[nodes.Node]:
    own = [row for row in edition.identifiers if row.question == question.question]
    if not own:
        return []
    items = []
    for row in own:
        named = published(row.identifier) if row.kind == "kamerstuk" else nodes.Text(row.text)
        about = f" ({KIND_LABELS[row.kind]}, in {PART_LABELS[row.part]})"
        items.append(nodes.list_item("", nodes.paragraph("", "", named, nodes.Text(about))))
    return [_heading("Buiten dit document"), nodes.bullet_list("", *items)]


def _table(heads: Sequence[str], rows: Sequence[Sequence[Sequence[nodes.Node]]]) -> nodes.table:
    table = nodes.table("", classes=["questions"])
    group = nodes.tgroup("", cols=len(heads))
    table += group
    for index, _ in enumerate(heads):
        group += nodes.colspec("", colwidth=1, **({"stub": 1} if index == 0 else {}))
    group += nodes.thead(
        "", nodes.row("", *(nodes.entry("", nodes.paragraph(head, head)) for head in heads))
    )
    group += nodes.tbody(
        "",
        *(
            nodes.row("", *(nodes.entry("", nodes.paragraph("", "", *cell)) for cell in row))
            for row in rows
        ),
    )
    return table
