"""The questions of two editions, one to one: the same, put otherwise, gone, new."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from rapidfuzz.distance import Indel

from kamerboek.analysis.compare import SIMILAR, likeness
from kamerboek.document import Question
from kamerboek.edition.edition import Edition
from kamerboek.prose import ChangedWords, Inline, as_text

CONTEXT = 3
"""Words that are shown before and after those that differ."""


@dataclass(frozen=True)
class Piece:
    """A stretch of words that two texts share, or that only the earlier or the later has."""

    kind: Literal["same", "gone", "new"]
    words: str


@dataclass(frozen=True)
class Pair:
    """A question of the later edition and the one of the earlier that it is, or is most like.

    `score` says how like the questions are, from 0 to 100: of words, not of what is meant.
    Texts are the same whatever their white space, and whatever number a question that an answer
    points to has by now. `unlike` names the questions of the later edition that the answer points
    to whose answer is another than it was.
    """

    earlier: Question
    later: Question
    score: int
    same_question: bool
    same_answer: bool
    unlike: tuple[str, ...] = ()

    @property
    def same(self) -> bool:
        """Whether question and answer are the same, and what the answer points to is too."""
        return self.same_question and self.same_answer and not self.unlike


@dataclass(frozen=True)
class Paired:
    """The questions of two editions: those in both, in the later's order, and the others."""

    pairs: tuple[Pair, ...]
    gone: tuple[Question, ...]
    new: tuple[Question, ...]

    @property
    def numbers(self) -> Mapping[str, str]:
        """The number of each question in the later edition, by that in the earlier."""
        return {each.earlier.question: each.later.question for each in self.pairs}


def pair_questions(earlier: Edition, later: Edition, threshold: int = SIMILAR) -> Paired:
    """Return which questions of two editions are the same or alike, each in one pair at most.

    Those that are most alike go first, of equals those whose answers are most alike, then those
    that stand first. Below the likeness `threshold` no two questions are a pair.
    """
    scored = sorted(
        (-score, -likeness(one.answer_text or "", other.answer_text or ""), here, there)
        for here, other in enumerate(later.questions)
        for there, one in enumerate(earlier.questions)
        if (score := likeness(one.question_text, other.question_text)) >= threshold
    )
    found: dict[int, int] = {}
    scores: dict[int, int] = {}
    for unlike, _, here, there in scored:
        if here not in found and there not in found.values():
            found[here], scores[here] = there, -unlike
    numbers = {
        later.questions[here].question: earlier.questions[there].question
        for here, there in found.items()
    }
    pairs = [
        Pair(
            one := earlier.questions[there],
            other := later.questions[here],
            scores[here],
            _plain(one.question_text) == _plain(other.question_text),
            _plain(_answer(earlier, one, {})) == _plain(_answer(later, other, numbers)),
        )
        for here, there in sorted(found.items())
    ]
    return Paired(
        tuple(_with_unlike(pairs, later)),
        tuple(each for at, each in enumerate(earlier.questions) if at not in found.values()),
        tuple(each for at, each in enumerate(later.questions) if at not in found),
    )


def _with_unlike(pairs: list[Pair], later: Edition) -> Iterator[Pair]:
    """Yield the pairs with those of the questions they point to whose answers changed."""
    same = {each.later.question for each in pairs if each.same_answer}
    for each in pairs:
        targets = _targets(each.later.question, later)
        unlike = tuple(number for number in targets if number not in same)
        yield replace(each, unlike=unlike)


def _targets(question: str, edition: Edition) -> list[str]:
    """Return the questions that an answer points to, directly or through another."""
    found: dict[str, None] = {}
    waiting = [question]
    while waiting:
        number = waiting.pop()
        for row in edition.references:
            if row.from_question == number and row.to_question not in (question, *found):
                found[row.to_question] = None
                waiting.append(row.to_question)
    return list(found)


def _answer(edition: Edition, question: Question, numbers: Mapping[str, str]) -> str:
    """Return an answer with the questions that it points to under their numbers in `numbers`."""
    passage = question.answer_passage
    if passage is None:
        return ""
    text = passage.text
    spans = {
        (passage.inside(row.start), passage.inside(row.end))
        for row in edition.references
        if row.from_question == question.question
    }
    for start, end in sorted(spans, reverse=True):
        text = text[:start] + renumbered(text[start:end], numbers, question.section) + text[end:]
    return text


def renumbered(text: str, numbers: Mapping[str, str], section: str = "") -> str:
    """Return a text with each number that `numbers` has replaced by its other."""
    before = f"{section}." if section else ""

    def other(found: re.Match[str]) -> str:
        number = numbers.get(f"{before}{found[0]}", found[0])
        return number.removeprefix(before)

    return re.sub(r"\d+", other, text)


def _plain(text: str) -> list[str]:
    return text.split()


def word_differences(earlier: str, later: str) -> tuple[Piece, ...]:
    """Return two texts as what they share and what only one has, word by word.

    It is the least that changes the one into the other (the longest common subsequence of words).
    """
    one, other = earlier.split(), later.split()
    pieces: list[Piece] = []
    for step in Indel.opcodes(one, other):
        gone = " ".join(one[step.src_start : step.src_end])
        new = " ".join(other[step.dest_start : step.dest_end])
        if step.tag == "equal":
            pieces.append(Piece("same", gone))
            continue
        if gone and pieces and pieces[-1].kind == "new":  # what goes, before what comes
            pieces.insert(-1, Piece("gone", gone))
            gone = ""
        pieces += [Piece("gone", gone)] if gone else []
        pieces += [Piece("new", new)] if new else []
    return tuple(pieces)


def difference_of(earlier: str | None, later: str | None) -> str:
    """Return on one line how two texts differ; one that is not there has no words."""
    return difference_text(word_differences(earlier or "", later or ""))


def difference_text(pieces: Iterable[Piece]) -> str:
    """Return differences on one line: `Er liggen [-12-] {+15+} schepen`.

    Of what is shared only the words beside a difference are shown.
    """
    return as_text(difference_inline(pieces))


def difference_inline(pieces: Iterable[Piece]) -> Inline:
    """Return differences as a run of text: shared words as they are, the others marked."""
    parts: list[str | ChangedWords] = []
    for piece in shown_pieces(pieces):
        parts += [" "] if parts else []
        parts.append(piece.words if piece.kind == "same" else ChangedWords(piece.kind, piece.words))
    return tuple(parts)


def shown_pieces(pieces: Iterable[Piece]) -> list[Piece]:
    """Return differences with, of what is shared, only the words beside a difference."""
    every = list(pieces)
    return [
        replace(each, words=_shortened(each.words, first=not place, last=place == len(every) - 1))
        if each.kind == "same"
        else each
        for place, each in enumerate(every)
    ]


def _shortened(words: str, *, first: bool, last: bool) -> str:
    every = words.split()
    before = [] if first else every[:CONTEXT]
    after = [] if last else every[len(before) :][-CONTEXT:]
    left_out = ["…"] if len(before) + len(after) < len(every) else []
    return " ".join([*before, *left_out, *after])
