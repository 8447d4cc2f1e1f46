"""What is known of each question and answer while they are being arranged."""

from __future__ import annotations

from dataclasses import dataclass, field

from kamerboek.document.model import ReadingWarning, WarningCode
from kamerboek.document.questions.pairs.sections import identifier
from kamerboek.document.text import Span


@dataclass(frozen=True)
class Asked:
    """The mark of one or more questions: their numbers, and where the text behind it begins."""

    numbers: tuple[str, ...]
    start: int
    end: int
    section: str = ""

    @property
    def identifiers(self) -> tuple[str, ...]:
        """The numbers with their section."""
        return tuple(identifier(self.section, number) for number in self.numbers)


@dataclass(frozen=True)
class Answered:
    """The mark of an answer: the numbers it names (none for a bare `Antwoord`)."""

    numbers: tuple[str, ...]
    start: int
    end: int


@dataclass
class Arrangement:
    """Questions and answers as spans, and what was uncertain."""

    questions: list[tuple[str, str, Span]] = field(default_factory=list)
    """Identifier, section and span of each question, in order."""
    answers: list[tuple[tuple[str, ...], Span]] = field(default_factory=list)
    warnings: list[ReadingWarning] = field(default_factory=list)

    def warn(self, code: WarningCode, message: str, question: str, span: Span) -> None:
        """Note that the reading is unsure at a place."""
        self.warnings.append(ReadingWarning(code, message, question, span.start, span.end))
