"""How far a second reader of an edition agrees with its coding, as a chapter shows it."""

from __future__ import annotations

from kamerboek.analysis import compare_codings
from kamerboek.analysis.agreement import Compared
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.readers import reader_names
from kamerboek.edition.readings import load_reading
from kamerboek.figures import FigureRegister, Missing
from kamerboek.figures.figure import Figure
from kamerboek.project import find_project
from kamerboek.prose import Inline, QuestionLink

NOUNS = {"elements": ("onderdeel", "onderdelen")}
NO_READING = Missing(frozenset({"een tweede lezing"}))


class Readers:
    """The coding beside that of the first other reader; everything is missing where none is."""

    def __init__(self, edition: Edition, register: FigureRegister) -> None:
        self.edition, self.register = edition, register
        names = reader_names(edition_folder(find_project(), edition.name))
        self.note: str | Missing = NO_READING
        self._compared: dict[str, Compared] = {}
        if names and edition.coding.files:
            reading = load_reading(edition, names[0])
            compared = compare_codings(edition.coding, reading.coding)
            self._compared = {each.name: each for each in compared if each.pairs}
            self.note = reading.note if self._compared else NO_READING

    def alike(self, kind: str, key: str, words: str) -> tuple[Figure | Missing, Figure | Missing]:
        """Return how many units of a kind got one code from both, and how many both coded.

        `kind` is one of `kamerboek.analysis.agreement.KINDS`; `words` say in Dutch what it is.
        """
        compared = self._compared.get(kind)
        if compared is None:
            return NO_READING, NO_READING
        nouns = NOUNS.get(kind, ("vraag", "vragen"))
        both = f"aantal {nouns[1]} dat beide lezers"
        same = [pair.question for pair in compared.pairs if pair.first == pair.second]
        return (
            self.register.count_of(
                len(same), key, *nouns, f"{both} gelijk coderen, {words}",
                questions=list(dict.fromkeys(same)),
            ),
            self.register.count_of(
                len(compared.pairs), f"{key}-van", *nouns,
                f"{both} coderen, {words}",
            ),
        )  # fmt: skip

    def differing(self, kind: str, *, as_alternative: bool = False) -> list[str] | Missing:
        """Return the questions where the readers differ, each once.

        `as_alternative`: only those where the other code is the alternative of the coding.
        """
        compared = self._compared.get(kind)
        if compared is None:
            return NO_READING
        alternatives = {row.question: row.alternative for row in self.edition.coding.dispositions}
        return list(
            dict.fromkeys(
                pair.question
                for pair in compared.differences
                if not as_alternative or alternatives.get(pair.question) == pair.second
            )
        )

    def difference_rows(self, kind: str) -> list[tuple[Inline, ...]]:
        """Return a row for each difference: the question, what is coded, both codes."""
        if kind not in self._compared:
            return []
        book = self.edition.codebook
        codes = book.statuses if kind == "elements" else book.dispositions
        return [
            (
                (QuestionLink(pair.question, pair.question),),
                (pair.unit.partition(": ")[2] or "de vraag als geheel",),
                (codes[pair.first].short,),
                (codes[pair.second].short,),
            )
            for pair in self._compared[kind].differences
        ]
