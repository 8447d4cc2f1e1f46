"""Words of the document that a chapter rests on, where an edition has them."""

from __future__ import annotations

from kamerboek.annotate.sentences import Sentences
from kamerboek.document import Question
from kamerboek.edition.edition import Edition
from kamerboek.edition.wording import printed_at
from kamerboek.prose import Quotation


def quoted(edition: Edition, question: str, words: str, part: str = "") -> Quotation | None:
    """Return words of a question or its answer as a quotation; None where they do not stand there.

    `part` (`vraag` or `antwoord`) asks for words of that part only; without it the answer is looked
    in first. A chapter says what rests on certain words only where an edition has them.
    """
    found = next((each for each in edition.questions if each.question == question), None)
    if found is None:
        return None
    for name, text in (("antwoord", found.answer_text or ""), ("vraag", found.question_text)):
        if part in ("", name) and printed_at(words, text):
            return Quotation(words, question, name)
    return None


def quoted_place(edition: Edition, question: str, words: str) -> tuple[str, str]:
    """Return the part and the question in which words stand that a question's code rests on.

    That is `antwoord` or `vraag`, of the question itself or, where neither has them, of one that
    its answer points to.
    """
    pointed = [row.to_question for row in edition.references if row.from_question == question]
    own = quoted(edition, question, words)
    answers = (quoted(edition, number, words, "antwoord") for number in pointed)
    found = own or next(filter(None, answers), None)
    return (found.part, found.question) if found else ("vraag", question)


def sentence_start(question: Question, words: str) -> int | None:
    """Return the address of the sentence in which words of a question or its answer begin.

    That is its offset in the source; None where the words do not stand there. The answer is looked
    in first.
    """
    for passage in (question.answer_passage, question.question_passage):
        if passage and (place := printed_at(words, passage.text)):
            return passage.place(*Sentences(passage.text).printed_around(place[0])).start
    return None
