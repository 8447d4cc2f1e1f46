"""Announced steps as a chapter shows them: counted, on a line of time, each with its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict, Unpack

from kamerboek.analysis import Step, terms_in_order
from kamerboek.analysis.commitments import UNDATED
from kamerboek.charts import Unit
from kamerboek.edition.codes import CommitmentType, State, Strength
from kamerboek.edition.edition import Edition
from kamerboek.figures import Figure, FigureRegister, period_text
from kamerboek.prose import Entries, Entry, Inline, QuestionLink, Quotation, sentence


class StepConditions(TypedDict, total=False):
    """What a step may be: of a type, worded so, with a term, in a state, its year inferred."""

    type: CommitmentType
    strength: Strength
    dated: bool
    state: State
    inferred: bool


def _meets(step: Step, conditions: StepConditions) -> bool:
    is_so = {
        "type": step.row.type,
        "strength": step.row.strength,
        "dated": step.ends is not None,
        "state": step.state,
        "inferred": step.row.due_inferred,
    }
    return all(is_so[name] == wanted for name, wanted in conditions.items())


@dataclass(frozen=True)
class Steps:
    """Announced steps as they stand on a day, in the order of the document."""

    edition: Edition
    steps: tuple[Step, ...]

    def where(self, **conditions: Unpack[StepConditions]) -> Steps:
        """Return those that meet every condition."""
        return Steps(self.edition, tuple(step for step in self.steps if _meets(step, conditions)))

    @property
    def questions(self) -> list[str]:
        """The questions whose answers announce them, each once, in the document's order."""
        own = {step.row.question for step in self.steps}
        return [each.question for each in self.edition.questions if each.question in own]

    def counted(self, register: FigureRegister, key: str, formula: str) -> Figure:
        """Return how many there are, as a figure."""
        return register.count_of(
            len(self.steps), key, "stap", "stappen", formula, questions=self.questions
        )

    def by_term(self) -> Mapping[str, Sequence[Unit]]:
        """Return a mark for each step by its term, the earliest first, without one last.

        A closed mark informs the Kamer, an open one is policy.
        """
        terms = [*terms_in_order(self.edition), ""]
        return {
            period_text(due) if due else UNDATED: [
                Unit(
                    step.row.question,
                    f"antwoord {step.row.question}: {step.row.commitment}",
                    step.row.question,
                    "solid" if step.row.type == "informing_the_kamer" else "open",
                )
                for step in self.steps
                if step.row.due == due
            ]
            for due in terms
        }

    def entries(self, anchor: str) -> Entries:
        """Return each step with its term and the words of the answer."""
        return Entries(
            tuple(
                Entry(
                    f"{anchor}-{place}",
                    step.row.commitment,
                    self._described(step),
                    (Quotation(step.row.quote, step.row.question),),
                )
                for place, step in enumerate(self.steps, start=1)
            )
        )

    def _described(self, step: Step) -> Inline:
        codebook = self.edition.codebook
        return sentence(
            "{vraag}: {soort}, {woorden} geformuleerd; {termijn}.",
            vraag=QuestionLink(step.row.question, f"Antwoord {step.row.question}"),
            soort=codebook.commitment_types[step.row.type].label,
            woorden=codebook.strengths[step.row.strength].label,
            termijn=f"termijn: {step.term}" if step.ends else step.term,
        )
