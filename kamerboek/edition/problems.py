"""What can be wrong with a row of the coding, by table: each function yields its faults.

That words of the document stand where a row says they do is checked for all tables alike, by the
marks of their columns (`coding`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kamerboek.annotate import Quantity
from kamerboek.document import Question
from kamerboek.edition.abbreviations import spans_of, writes_out
from kamerboek.edition.codes import RULE_OF
from kamerboek.edition.fault import Fault, Kind
from kamerboek.edition.schemas import (
    AbbreviationCode,
    AnomalyCode,
    CommitmentCode,
    ConfidentialityCode,
    DispositionCode,
    ElementCode,
    FateCode,
    IndicatorCode,
    RuleNoteCode,
    SubjectCode,
    TensionCode,
    ThemeCode,
)
from kamerboek.edition.wording import stray_numbers
from kamerboek.figures import is_period
from kamerboek.months import MONTHS

SHORTEST_SUBJECT, LONGEST_SUBJECT = 3, 8
"""Words of a subject: enough to tell questions apart, few enough for a title."""

INDICATOR_NAME = re.compile(r"[a-z][a-z0-9_]*")

WORDS_OF_TERM: dict[str, tuple[str, ...]] = {
    "H1": ("voorjaar", "eerste helft", "begin", "zomerreces"),
    "H2": ("najaar", "tweede helft", "eind", "Prinsjesdag"),
    "Q1": ("Q1", "eerste kwartaal"),
    "Q2": ("Q2", "tweede kwartaal"),
    "Q3": ("Q3", "derde kwartaal"),
    "Q4": ("Q4", "vierde kwartaal"),
    "mid": ("medio", "halverwege", "midden", "zomer"),
}
"""How an answer prints the part of a year in which something is due."""


@dataclass(frozen=True)
class Source:
    """What rows of the coding are checked against."""

    questions: Mapping[str, Question]
    with_targets: Mapping[str, Sequence[Question]]
    quantities: Mapping[str, Quantity]


def theme_faults(row: ThemeCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with the theme of a question."""
    yield from _empty(row.rationale, "rationale", "give a rationale")
    if row.secondary == row.theme:
        yield Fault("secondary", Kind.SECONDARY_IS_THEME)
    yield from _stray("rationale", row.rationale, source.with_targets[row.question])


def subject_faults(row: SubjectCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with what a question is said to be about."""
    words = len(row.subject.split())
    if not SHORTEST_SUBJECT <= words <= LONGEST_SUBJECT:
        fields = {"subject": row.subject, "words": words}
        bounds = {"least": SHORTEST_SUBJECT, "most": LONGEST_SUBJECT}
        yield Fault("subject", Kind.SUBJECT_LENGTH, fields | bounds)
    if row.subject.strip().endswith((".", "?")):
        yield Fault("subject", Kind.SUBJECT_MARK, {"subject": row.subject})
    yield from _stray("subject", row.subject, source.with_targets[row.question])


def disposition_faults(row: DispositionCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with the disposition of a question."""
    if row.rule != RULE_OF[row.disposition]:
        right = RULE_OF[row.disposition]
        fields = {"rule": row.rule, "code": row.disposition, "right": right}
        yield Fault("rule", Kind.OTHER_RULE, fields)
    referred = row.disposition == "referred_only"
    if referred and row.resolved is None:
        yield Fault("resolved", Kind.NO_RESOLVED)
    if not referred and row.resolved is not None:
        yield Fault("resolved", Kind.RESOLVED_ELSE)
    yield from _empty(row.quote, "quote", "give the words that decide")
    yield from _empty(row.rationale, "rationale", "give a rationale")
    yield from _stray("rationale", row.rationale, source.with_targets[row.question])
    yield from _alternative_faults(row)


def _alternative_faults(row: DispositionCode) -> Iterator[Fault]:
    if row.alternative is None:
        if row.alternative_rule is not None or row.alternative_quote:
            yield Fault("alternative", Kind.NO_ALTERNATIVE)
        return
    code = row.resolved if row.disposition == "referred_only" else row.disposition
    if row.alternative == code:
        yield Fault("alternative", Kind.ALTERNATIVE_IS_CODE)
    if row.alternative_rule != RULE_OF[row.alternative]:
        fields = {"code": row.alternative, "right": RULE_OF[row.alternative]}
        yield Fault("alternative_rule", Kind.OTHER_ALTERNATIVE_RULE, fields)
    yield from _empty(row.alternative_quote, "alternative_quote", "give the words it rests on")


def rule_note_faults(_: RuleNoteCode, __: Source) -> Iterator[Fault]:
    """Yield nothing: that its note is in the codebook is all there is to a row."""
    yield from ()


def indicator_faults(row: IndicatorCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with an indicator; nothing of its quantity where that is not there."""
    if not INDICATOR_NAME.fullmatch(row.indicator):
        yield Fault("indicator", Kind.INDICATOR_NAME, {"name": row.indicator})
    yield from _empty(row.label, "label", "say what it measures")
    if not is_period(row.period):
        yield Fault("period", Kind.NO_PERIOD, {"period": row.period})
    if (row.stands_in == "question") != (row.answered is not None):
        yield Fault("answered", Kind.ANSWERED)
    if row.quantity in source.quantities:
        yield from _quantity_faults(row, source.quantities[row.quantity], source)


def _quantity_faults(row: IndicatorCode, quantity: Quantity, source: Source) -> Iterator[Fault]:
    """Yield what of an indicator does not fit its quantity."""
    noted = bool(row.note.strip())
    if quantity.period and row.period != quantity.period and not noted:
        yield Fault("note", Kind.OTHER_PERIOD, {"period": quantity.period})
    if row.unit and quantity.unit:
        yield Fault("unit", Kind.UNIT_PRINTED, {"unit": quantity.unit})
    if row.unit and not noted:
        yield Fault("note", Kind.UNIT_NOT_PRINTED)
    if quantity.negated and not noted:
        yield Fault("note", Kind.DENIED)
    in_question = quantity.part == "question"
    if row.stands_in == "question" and not in_question:
        yield Fault("stands_in", Kind.STANDS_IN_ANSWER)
    if row.stands_in == "answer" and in_question:
        yield Fault("stands_in", Kind.STANDS_IN_QUESTION)
    own = [source.questions[quantity.question]]
    yield from _stray("label", row.label, own)
    yield from _stray("note", row.note, own)


def anomaly_faults(row: AnomalyCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with a slip in the source; its reading may say what is not printed."""
    yield from _empty(row.quote, "quote", "give the words as printed")
    yield from _empty(row.reading, "reading", "say how the book reads it")
    if row.reading.split() == row.quote.split() != []:
        yield Fault("reading", Kind.READ_AS_PRINTED)
    yield from _stray("note", row.note, [source.questions[row.question]])


def element_faults(row: ElementCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with an element; the answer's words may stand where it points to."""
    yield from _empty(row.element, "element", "say in a few words what is asked")
    yield from _empty(row.ask_quote, "ask_quote", "give the words of the question that ask it")
    if row.status == "absent":
        if row.answer_quote:
            yield Fault("answer_quote", Kind.ABSENT_HAS_WORDS)
    else:
        yield from _empty(row.answer_quote, "answer_quote", "give the words of the answer")
    linked = source.with_targets[row.question]
    yield from _stray("element", row.element, linked)
    yield from _stray("note", row.note, linked)


def confidentiality_faults(row: ConfidentialityCode, _: Source) -> Iterator[Fault]:
    """Yield what is wrong with an act of confidentiality; a stated ground is the answer's own."""
    yield from _empty(row.quote, "quote", "give the words of the answer")
    yield from _empty(row.ground, "ground", "write it as the answer states it, or `none stated`")


def tension_faults(row: TensionCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with a tension between two statements."""
    yield from _empty(row.quote_a, "quote_a", "give the words")
    yield from _empty(row.quote_b, "quote_b", "give the words")
    yield from _empty(row.note, "note", "say in the note what does not sit well together")
    both = {row.question_a, row.question_b}
    linked = [
        source.questions[number]
        for number, targets in source.with_targets.items()
        if number in both or both & {target.question for target in targets}
    ]
    yield from _stray("note", row.note, linked)


def commitment_faults(row: CommitmentCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with an announced step."""
    yield from _empty(row.quote, "quote", "give the words of the answer")
    yield from _empty(row.commitment, "commitment", "say in one line what is announced")
    if not is_period(row.due) or "/" in row.due:
        yield Fault("due", Kind.NO_TERM, {"period": row.due})
    if row.due_inferred and not row.due:
        yield Fault("due_inferred", Kind.NOTHING_DUE)
    if row.due and not row.due_inferred and row.due[:4] not in row.quote:
        yield Fault("due_inferred", Kind.YEAR_NOT_PRINTED, {"year": row.due[:4]})
    part = row.due[5:]
    words = _words_of_term(part)
    if words and not any(_says(word, row.quote) for word in words):
        yield Fault("due", Kind.PART_NOT_PRINTED, {"part": part, "words": ", ".join(words)})
    yield from _stray("commitment", row.commitment, [source.questions[row.question]])


MONTH_OR_DAY = re.compile(r"(?:0[1-9]|1[0-2])(?:-\d\d)?")


def _words_of_term(part: str) -> tuple[str, ...]:
    """Return how an answer prints a part of a year: one of these; none for a whole year."""
    if MONTH_OR_DAY.fullmatch(part):
        month = part[:2]
        return tuple(dict.fromkeys((MONTHS[int(month) - 1], f"-{month}-", f"-{int(month)}-")))
    return WORDS_OF_TERM.get(part, ())


def _says(word: str, quote: str) -> bool:
    """Say whether a quote has a word, which may go on: `najaarsbrief`; `mei` may not."""
    begins, ends = (r"(?<!\w)" if word[0].isalnum() else ""), (r"(?!\w)" if word in MONTHS else "")
    return re.search(f"{begins}{re.escape(word)}{ends}", quote, re.IGNORECASE) is not None


def fate_faults(row: FateCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with a step's fate: all but silence has words that show it."""
    yield from _empty(row.edition, "edition", "name the edition that announced it")
    yield from _empty(row.step, "step", "write it as the column commitment of that edition has it")
    if row.fate == "silent":
        if row.given_in or row.quote:
            yield Fault("fate", Kind.SILENT_HAS_WORDS)
        return
    yield from _empty(row.given_in, "given_in", "name the question whose answer says so")
    yield from _empty(row.quote, "quote", "give the words of the answer")
    if row.given_in:
        yield from _stray("note", row.note, [source.questions[row.given_in]])


def abbreviation_faults(row: AbbreviationCode, source: Source) -> Iterator[Fault]:
    """Yield what is wrong with an abbreviation: it and its forms are the document's own."""
    texts = [each.question_text for each in source.questions.values()]
    texts += [each.answer_text or "" for each in source.questions.values()]
    if not row.abbreviation.strip():
        yield Fault("abbreviation", Kind.EMPTY, {"ask": "say which abbreviation it is"})
        return
    within_a_form = any(row.abbreviation in form for form in row.forms)
    for form in row.forms if within_a_form else (row.abbreviation, *row.forms):
        if not any(spans_of(form, text) for text in texts):
            yield Fault("forms", Kind.FORM_NOT_PRINTED, {"form": form})
    if not row.given_in:
        if row.quote:
            yield Fault("given_in", Kind.QUOTE_WITHOUT_QUESTION)
        return
    yield from _empty(row.quote, "quote", "give the words that write it out")
    if not row.expansion.strip():
        yield Fault("expansion", Kind.NO_EXPANSION)
    elif not writes_out(row.quote, row.expansion):
        fields = {"expansion": row.expansion, "quote": row.quote}
        yield Fault("expansion", Kind.OTHER_EXPANSION, fields)


def _empty(value: str, column: str, ask: str) -> Iterator[Fault]:
    if not value.strip():
        yield Fault(column, Kind.EMPTY, {"ask": ask})


def _stray(column: str, text: str, questions: Sequence[Question]) -> Iterator[Fault]:
    for number in stray_numbers(text, questions):
        yield Fault(column, Kind.STRAY_NUMBER, {"number": number, "text": text})
