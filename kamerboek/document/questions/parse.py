"""Text becomes pairs of a question and its answer."""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kamerboek.counting import counted
from kamerboek.document.model import (
    Answer,
    DocumentText,
    Furniture,
    ParsedDocument,
    Question,
    ReadingWarning,
)
from kamerboek.document.questions.bounds.ending import (
    ANNEX_WITHIN,
    REMARK_OF_PARTY,
    end_of_answers,
    end_of_questions,
)
from kamerboek.document.questions.bounds.introduced import introduction
from kamerboek.document.questions.bounds.pieces import asks_at_end
from kamerboek.document.questions.bounds.site import begins_site, surely_site, take_parts_of_site
from kamerboek.document.questions.bounds.weave import Weaver
from kamerboek.document.questions.doubts.every import Notes, Read, every_doubt
from kamerboek.document.questions.doubts.missing import (
    asked_without_number,
    left_outside,
    missing_numbers,
    numbers_assigned,
    slips,
    without_number,
)
from kamerboek.document.questions.heads.cut_heads import take_cut_head
from kamerboek.document.questions.heads.marks import Marks, find_marks
from kamerboek.document.questions.heads.sequence import Candidate, best_chain, weight
from kamerboek.document.questions.notes.endnotes import take_endnotes, take_sources_above
from kamerboek.document.questions.notes.foot import FootNotes
from kamerboek.document.questions.notes.lines import find_notes
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pages.front_lines import take_front_lines
from kamerboek.document.questions.pages.lone_numbers import take_lone_numbers
from kamerboek.document.questions.pages.members import take_members
from kamerboek.document.questions.pages.other_titles import take_named_titles
from kamerboek.document.questions.pages.reordered import in_text
from kamerboek.document.questions.pages.table_cells import cell_order
from kamerboek.document.questions.pages.two_columns import column_order
from kamerboek.document.questions.pairs.arrange import arrange
from kamerboek.document.questions.pairs.arrangement import Answered, Arrangement, Asked
from kamerboek.document.questions.pairs.bare_labels import labels_a_number, with_bare
from kamerboek.document.questions.pairs.later_answers import (
    heads_later,
    joint_answers,
    later_answers,
)
from kamerboek.document.questions.pairs.left_out import left_out_of, notes_by_part
from kamerboek.document.questions.pairs.lettered_parts import in_parts
from kamerboek.document.questions.pairs.lone_marks import without_lone_marks
from kamerboek.document.questions.pairs.repeated import names_of_marks
from kamerboek.document.questions.pairs.section_starts import above_others, in_sections
from kamerboek.document.questions.pairs.shared_labels import shared_label
from kamerboek.document.questions.pairs.unlabelled import asked_by_turns, only_parts_numbered
from kamerboek.document.questions.wording.lines import Line, within_line
from kamerboek.document.questions.wording.note_marks import NoteMarks
from kamerboek.document.questions.wording.styles import Mark
from kamerboek.document.text import Span
from kamerboek.document.time_limit import check_time
from kamerboek.unseen import UNSEEN, WITHIN_NUMBER


@dataclass(frozen=True)
class _Reading:
    """The marks that were taken for questions and answers."""

    asked: tuple[Asked, ...]
    answered: tuple[Answered, ...]
    warnings: tuple[ReadingWarning, ...]
    titles: Mapping[str, str] = field(default_factory=dict)
    """The printed heading of each section, by its name."""
    printed: Mapping[str, str] = field(default_factory=dict)
    """The printed number of each question that has been given another name."""


def parse_questions(document: str | DocumentText) -> ParsedDocument:
    """Find the questions of a document, and the answer of each.

    Every span is one of the text that was given. What is uncertain is a warning with its place: a
    missing number (`gap`), one that occurs twice (`duplicate`), a question without an answer
    (`no_answer`), questions only (`list_without_answers`), an end that was guessed
    (`guessed_boundary`), numbers that do not stand in the file (`numbers_assigned`), and a text
    without questions (`no_questions`).

    A text that keeps its columns is read column by column, or cell by cell where they are of a
    table of questions.
    """
    if isinstance(document, str):
        document = DocumentText(document)
    order = None
    if not document.assigned_numbers:
        order = cell_order(document.text)
        order = order or (None if document.left_out else column_order(document.text))
    if order is not None:
        parsed = _parsed(replace(document, text=order.text, left_out=()))
        if len(parsed.questions) >= order.least:
            return _with_furniture(in_text(document.text, order, parsed), document.left_out)
    return _parsed(document)


def _with_furniture(parsed: ParsedDocument, furniture: Sequence[Furniture]) -> ParsedDocument:
    """Return a document with what only the pages of its file have, among what was left out."""
    rows = left_out_of(parsed.text, (), parsed.questions, {}, furniture)
    rows = tuple(sorted((*parsed.left_out, *rows), key=lambda row: row.start))
    return replace(parsed, left_out=rows)


def _parsed(document: DocumentText) -> ParsedDocument:
    text = document.text
    found = read_lines(text)
    take_parts_of_site(text, found)
    take_members(text, found)
    take_cut_head(text, found)
    marks = find_marks(text, found)
    weights = [weight(candidate) for candidate in marks.candidates]
    chain = best_chain(marks.candidates, weights)
    taken = {marks.candidates[index].mark.start for index in chain}
    note_marks = NoteMarks(text, _numbers_of_no_note(found, min(taken, default=0)))
    taken |= heads_later(text, found, marks, [marks.candidates[index].mark for index in chain])
    FootNotes(text, found, taken, note_marks).take()
    reading = _numbered(text, found, marks, weights, chain, document)
    if reading is None:
        # No number heads a question: those that looked so may be of notes.
        FootNotes(text, found, (), note_marks).take()
        reading = _bare(text, found, marks) or _unlabelled(text, found, marks)
    if reading is None:
        nothing = ReadingWarning(
            "no_questions",
            "no questions were found: no numbered question and no line that says Vraag",
            "",
            0,
            len(text),
        )
        return ParsedDocument(text, (), (), (nothing, *_doubts(document)))
    last = max([mark.end for mark in reading.asked] + [mark.end for mark in reading.answered])
    take_endnotes(text, found, last, note_marks)
    first = min((mark.start for mark in reading.answered), default=0)
    if first > reading.asked[-1].start:
        closes = end_of_questions(text, found, reading.asked[-1].end, first)
        take_sources_above(text, found, closes, reading.asked[-1].start)
    paged, doubtful = take_lone_numbers(
        text, found, _heads(reading), {mark.start for mark in reading.answered}
    )
    if paged:
        take_named_titles(text, found)
        take_front_lines(text, found)
        FootNotes(text, found, taken, note_marks).take()
    end = end_of_answers(text, found, last)
    asked_end = end
    if reading.asked[-1].start < (first := min((m.start for m in reading.answered), default=0)):
        asked_end = end_of_questions(text, found, reading.asked[-1].end, first)
    arrangement = arrange(text, found, reading.asked, reading.answered, end, asked_end)
    if not reading.answered and (heads := shared_label(text, reading.asked, arrangement, end)):
        reading = replace(reading, answered=heads)
        arrangement = arrange(text, found, reading.asked, reading.answered, end, asked_end)
    if ANNEX_WITHIN.match(text, end) and within_line(text, end):
        said = "what stands behind the last answer was taken for an annex"
        arrangement.warn("guessed_boundary", said, "", Span(end, len(text)))
    if REMARK_OF_PARTY.match(text, end):
        said = "what stands behind the last answer was taken for what who asked says of it"
        arrangement.warn("guessed_boundary", said, "", Span(end, len(text)))
    below = bisect_left(found, end, key=lambda line: line.start)
    site = below < len(found) and begins_site(text, found, below)
    if site and not surely_site(text, found, below):
        said = "what stands behind the last answer was taken for what a site prints below it"
        arrangement.warn("guessed_boundary", said, "", Span(end, len(text)))
    return _finished(document, found, arrangement, reading, note_marks, doubtful)


def _numbers_of_no_note(found: Sequence[Line], first: int) -> set[int]:
    """Return where lines begin that mark no note: what a page prints, and a letter's `Bijlagen 1`.

    `first` is where the first question begins.
    """
    return {
        line.start
        for line in found
        if line.kind == "page" or (line.start < first and line.end - line.start < LONE)
    }


LONE = 4
"""A line of fewer characters is no more than a number."""


def _heads(reading: _Reading) -> list[Span]:
    """Return where the marks stand that head questions and answers, in the text's order."""
    spans = [Span(mark.start, mark.end) for mark in reading.asked]
    spans += [Span(mark.start, mark.end) for mark in reading.answered]
    return sorted(spans, key=lambda span: span.start)


def _numbered(
    text: str,
    found: Sequence[Line],
    marks: Marks,
    weights: Sequence[float],
    chain: Sequence[int],
    document: DocumentText,
) -> _Reading | None:
    """Read a document whose questions carry numbers."""
    candidates = [marks.candidates[index] for index in chain]
    certain = [item for item in candidates if item.mark.strength != "number"]
    used = {candidate.mark.end for candidate in candidates}
    bare = [mark for mark in marks.bare_questions if not labels_a_number(text, found, mark, used)]
    if not candidates or (not certain and len(bare) > len(candidates)):
        return None
    if not certain and len(candidates) == 1:
        only = candidates[0]
        if not (only.asks and only.first.value == 1) and not only.before_answer:
            return None
    if not certain and only_parts_numbered(text, found, [item.mark.end for item in candidates]):
        return None
    warnings: list[ReadingWarning] = []
    candidates = _last_printing(text, candidates, marks.answers, warnings)
    asked, titles = in_sections(text, found, candidates, warnings)
    asked, printed = names_of_marks(with_bare(text, asked, bare, marks.answers, warnings), warnings)
    answered = later_answers(text, found, marks, asked) or tuple(
        Answered(tuple(map(str, mark.numbers)), mark.start, mark.end) for mark in marks.answers
    )
    joint = joint_answers(text, found, marks, asked, answered)
    answered = tuple(sorted((*answered, *joint), key=lambda one: one.start))
    asked = in_parts(text, found, asked, answered, warnings)
    unnumbered = tuple(asked_without_number(text, found, asked, answered))
    warnings.extend(without_number(unnumbered))
    asked = tuple(sorted((*asked, *unnumbered), key=lambda mark: mark.start))
    warnings.extend(missing_numbers(asked))
    warnings.extend(slips(text, candidates))
    warnings.extend(left_outside(marks, weights, chain, answered))
    warnings.extend(numbers_assigned(document, candidates))
    return _Reading(asked, answered, tuple(warnings), titles, printed)


def _last_printing(
    text: str,
    candidates: list[Candidate],
    answers: Sequence[Mark],
    warnings: list[ReadingWarning],
) -> list[Candidate]:
    """Leave out the first printing of questions that are all printed again, with their answers.

    Where those of the first printing have answers too, nothing is left out.
    """
    half = len(candidates) // 2
    first, second = candidates[:half], candidates[half:]
    if half < 2 or len(candidates) % 2 or second[0].first.value != 1:
        return candidates
    if any(first[0].mark.start < mark.start < first[-1].mark.start for mark in answers):
        return candidates
    said = [
        text[one.mark.end : other.mark.start].strip() for one, other in itertools.pairwise(first)
    ]
    asked = all(asks_at_end(each, 0, len(each)) for each in said)
    if any(
        _opening(text, one.mark.end, asked=asked) != _opening(text, other.mark.end, asked=asked)
        for one, other in zip(first, second, strict=True)
    ):
        return candidates
    warnings.append(
        ReadingWarning(
            "guessed_boundary",
            "the questions are printed twice; the first printing was left out",
            "",
            first[0].mark.start,
            second[0].mark.start,
        )
    )
    return second


def _opening(text: str, at: int, *, asked: bool) -> str:
    """Return how a question opens, without blanks; where all are `asked`, not what follows it."""
    opening = "".join(text[at : at + OPENING].split())[:SAME]
    return opening.partition("?")[0] if asked else opening


OPENING, SAME = 60, 20
"""Characters behind a number that are looked at, and how many must be the same but for blanks."""


def _bare(text: str, found: Sequence[Line], marks: Marks) -> _Reading | None:
    """Read a document that says `Vraag` and `Antwoord` without numbers."""
    if not marks.bare_questions:
        return None
    if len(marks.bare_questions) < 2 and not marks.answers:
        return None
    starts = [line.start for line in found]
    asked: list[Asked] = []
    for number, mark in enumerate(marks.bare_questions, start=1):
        leads = introduction(text, found, starts, mark.start) if asked else None
        start = above_others(text, found, starts, mark.start) if leads else mark.start
        start = max(start, asked[-1].end) if asked else start
        asked.append(Asked((str(number),), start, mark.end))
    answered = tuple(Answered((), mark.start, mark.end) for mark in marks.answers)
    message = f"{counted(len(asked), 'question')} without a number, numbered in order"
    warning = ReadingWarning("numbers_assigned", message, "", asked[0].start, asked[-1].end)
    return _Reading(tuple(asked), answered, (warning,))


def _unlabelled(text: str, found: Sequence[Line], marks: Marks) -> _Reading | None:
    """Read a document without numbers and labels: a paragraph that asks, then its answer."""
    by_turns = asked_by_turns(text, found, marks.answers)
    if by_turns is None:
        return None
    asked, answers = by_turns
    whole = Span(asked[0].start, asked[-1].end)
    numbered = f"{counted(len(asked), 'question')} without a number, numbered in order"
    guessed = "nothing marks the questions; paragraphs that ask were taken for them"
    return _Reading(
        asked,
        tuple(Answered((), mark.start, mark.end) for mark in answers),
        (
            ReadingWarning("numbers_assigned", numbered, "", whole.start, whole.end),
            ReadingWarning("guessed_boundary", guessed, "", whole.start, whole.end),
        ),
    )


def _doubts(document: DocumentText) -> list[ReadingWarning]:
    doubts = [ReadingWarning("encoding", doubt, "", 0, 0) for doubt in document.doubts]
    doubts += [ReadingWarning("not_read", said, "", 0, 0) for said in document.not_read]
    if found := UNSEEN.search(document.text) or WITHIN_NUMBER.search(document.text):
        said = f"U+{ord(found[0][0]):04X} stands here, which nobody sees: it may show other words"
        doubts.append(ReadingWarning("unseen", said, "", *found.span()))
    return doubts


def _finished(
    document: DocumentText,
    found: Sequence[Line],
    arrangement: Arrangement,
    reading: _Reading,
    note_marks: NoteMarks,
    doubtful: Sequence[Line],
) -> ParsedDocument:
    text = document.text
    weaver = Weaver(text, found)
    printed_notes = list(find_notes(text, found, note_marks))
    without_lone_marks(text, arrangement, {note.at for note in printed_notes})
    notes = notes_by_part(printed_notes, text, arrangement)
    printed = reading.printed
    answers: list[Answer] = []
    by_question: dict[str, Answer] = {}
    for names, span in arrangement.answers:
        if names:
            passage = weaver.passage(span)
            pieces = passage.pieces
            answers.append(
                Answer(
                    tuple(printed.get(name, name) for name in names),
                    passage.text,
                    pieces[0].start,
                    pieces[-1].end,
                    pieces,
                    notes.get(("answer", names[0], span.start), ()),
                )
            )
            for name in names:
                by_question.setdefault(name, answers[-1])
    questions: list[Question] = []
    for name, section, span in arrangement.questions:
        check_time()
        served = by_question.get(name)
        passage = weaver.passage(span)
        questions.append(
            Question(
                question=printed.get(name, name),
                section=section,
                question_text=passage.text,
                question_start=passage.pieces[0].start,
                question_end=passage.pieces[-1].end,
                answer_text=served.text if served else None,
                answer_start=served.start if served else None,
                answer_end=served.end if served else None,
                answered_with=tuple(
                    other for other in served.questions if other != printed.get(name, name)
                )
                if served
                else (),
                section_title=reading.titles.get(section, ""),
                question_pieces=passage.pieces,
                answer_pieces=served.pieces if served else (),
                question_notes=notes.get(("question", name, span.start), ()),
                answer_notes=served.notes if served else (),
            )
        )
    doubts = every_doubt(
        text,
        found,
        Read(questions, answers, reading.asked, frozenset(head.start for head in _heads(reading))),
        Notes(note_marks, printed_notes),
        doubtful,
    )
    warnings = sorted(
        (*reading.warnings, *arrangement.warnings, *doubts, *_doubts(document)),
        key=lambda warning: (warning.start, warning.end),
    )
    return ParsedDocument(
        text,
        tuple(questions),
        tuple(answers),
        tuple(warnings),
        left_out_of(text, found, questions, notes, document.left_out),
    )
