"""Where words occur in the questions and answers, each with the sentence it stands in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kamerboek.annotate.parts import Part, Stretch, parts_once
from kamerboek.annotate.sentences import Sentences
from kamerboek.document import Question
from kamerboek.figures import FigureRegister
from kamerboek.prose import (
    Inline,
    QuestionLink,
    TableBlock,
    enumeration,
    question_list,
    sentence,
)

PART_WORDS: dict[Part, str] = {
    "question": "vraag",
    "answer": "antwoord",
    "footnote": "voetnoot bij antwoord",
}


@dataclass(frozen=True)
class Occurrence:
    """A word where it is printed: `text` as it stands there, offsets in the document.

    `sentence` is on one line; in the document it runs from `sentence_start` to `sentence_end`.
    """

    question: str
    part: Part
    text: str
    start: int
    end: int
    sentence: str
    sentence_start: int
    sentence_end: int

    @property
    def side(self) -> str:
        """Whether it stands in the `vraag` or the `antwoord`; a footnote is the answer's."""
        return "vraag" if self.part == "question" else "antwoord"


def occurrences(questions: Sequence[Question], words: Sequence[str]) -> tuple[Occurrence, ...]:
    """Return where any of these words or phrases occurs, in the document's order.

    Case and accents make no difference (`oekraine` finds `Oekraïne`), nor does how words are
    spaced. A word is found whole, also before or after a hyphen; one that ends with `*` also where
    it goes on (`Caribisch*` finds `Caribische`). An answer to several questions counts once, with
    the first. Raises ValueError for an empty word.
    """
    pattern = _pattern(words)
    order = {question.question: place for place, question in enumerate(questions)}
    found = (
        each
        for question, stretch in parts_once(questions)
        for each in _in_stretch(question, stretch, pattern)
    )
    return tuple(sorted(found, key=lambda each: (order[each.question], each.start)))


def occurrence_table(
    name: str, caption: str, found: Sequence[Occurrence], *, origin: str
) -> TableBlock:
    """Return a table of the sentences in which words occur, a row for each sentence."""
    rows: dict[tuple[str, Part, str], list[Occurrence]] = {}
    for each in found:
        rows.setdefault((each.question, each.part, each.sentence), []).append(each)
    return TableBlock(
        name=name,
        caption=caption,
        columns=("Waar", "Keer", "Zin"),
        rows=tuple(
            (
                (QuestionLink(question, f"{PART_WORDS[part]} {question}"),),
                (str(len(times)),),
                (f"“{words}”",),
            )
            for (question, part, words), times in rows.items()
        ),
        origin=origin,
    )


def places_of(found: Sequence[Occurrence]) -> Inline:
    """Return links to where words occur, each once: `vraag 52, antwoord 52 en vraag 53`."""
    places = dict.fromkeys((each.question, each.side) for each in found)
    return enumeration([(QuestionLink(number, f"{side} {number}"),) for number, side in places])


def counted_places(
    found: Sequence[Occurrence], register: FigureRegister, name: str, word: str
) -> Inline:
    """Return in how many questions and answers words occur: `1 vraag (59) en 1 antwoord (6)`.

    `name` begins the keys of the figures; `word` stands in their formulas, as readers spell it.
    """
    said = []
    for side, plural in (("vraag", "vragen"), ("antwoord", "antwoorden")):
        numbers = list(dict.fromkeys(each.question for each in found if each.side == side))
        if numbers:
            formula = f"aantal {plural} met {word} of een vorm ervan in de tekst"
            count = register.count(numbers, f"{name}-{plural}", side, plural, formula)
            said.append(sentence("{n} ({which})", n=count, which=question_list(numbers)))
    return enumeration(said)


def _in_stretch(
    question: Question, stretch: Stretch, pattern: re.Pattern[str]
) -> Iterator[Occurrence]:
    folded, places = _folded(stretch.text)
    matches = list(pattern.finditer(folded))
    if not matches:
        return
    sentences = Sentences(stretch.text)
    for match in matches:
        start, end = places[match.start()], places[match.end()]
        first, last = sentences.around(start)
        yield Occurrence(
            question=question.question,
            part=stretch.part,
            text=stretch.text[start:end],
            start=stretch.place(start, end).start,
            end=stretch.place(start, end).end,
            sentence=" ".join(stretch.text[first:last].strip("·• \t\n").split()),
            sentence_start=stretch.place(first, last).start,
            sentence_end=stretch.place(first, last).end,
        )


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Return a pattern for folded text; the longest of words that begin alike is found."""
    made = []
    for word in sorted(words, key=len, reverse=True):
        stem = word.removesuffix("*")
        if not stem.strip():
            raise ValueError("an empty word occurs everywhere")
        letters = r"\s+".join(re.escape(part) for part in _folded(stem)[0].split())
        made.append(letters + (r"\w*" if word.endswith("*") else r"(?!\w)"))
    return re.compile(rf"(?<!\w)(?:{'|'.join(made)})")


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text without case and accents, and the place in `text` of each letter of it.

    The list has one place more, that of the end. An accent that stands as a character of its own
    belongs to the letter before it.
    """
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        folded = _letters(character)
        letters.append(folded)
        places.extend([place] * len(folded))
    return "".join(letters), [*places, len(text)]


@lru_cache(4096)
def _letters(character: str) -> str:
    """Return a character without case and accents: more than one, or none, of some."""
    parts = unicodedata.normalize("NFD", character.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
