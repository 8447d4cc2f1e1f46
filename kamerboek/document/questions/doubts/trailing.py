"""What stands behind the last sentence of a question or an answer, or before the first, and ends
none: a page, a site, an annex may have left it there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kamerboek.document.model import Question, ReadingWarning
from kamerboek.document.questions.pages.near_titles import FINITE
from kamerboek.document.questions.pairs.quotations import QUOTE_ENDS, QUOTED
from kamerboek.document.text import Passage

_CLOSED = r"[\"”’»)\]]{0,2}\d{0,2}[ \t]*\n[ \t]*\n\s*"
_LINE = r"(?!Zie\b)(?:[A-ZÀ-Þ][^\n]{2,120}[^\n.?!:;,|\t]|\d{1,3})"
_FEW = rf"(?:{_LINE}(?:\s*\n\s*|$)){{1,6}}"
_LINES = rf"(?P<rest>{_FEW})$"

BEHIND_QUESTION = re.compile(rf"\?{_CLOSED}{_LINES}")
HEADING_BEHIND = re.compile(
    r"[?.!][\"”’»)\]]{0,2}\d{0,2}[ \t]*\n\s*(?P<rest>(?!Zie\b)[A-ZÀ-Þ][^\n.?!:;,|\t\d]{2,60})$"
)
"""One line below a sentence that may head the next question."""

_SIGNS = (
    r"(?:(?!Zie\b)(?:[A-ZÀ-Þ]|w\.g\.)[^\n]{2,120}[^\n.?!:;|\t]\s*\n\s*"
    r"(?:[^\n•–-][^\n]{2,120}[^\n.?!:;,|\t](?:\s*\n\s*|$)){1,5}|w\.g\.[ ][^\n.?!]{3,60})"
)
BEHIND_ANSWER = re.compile(rf"[.?!]{_CLOSED}(?P<rest>{_FEW}|{_SIGNS})$")
"""A sentence that ends, a blank line, and a few lines that end no sentence, such as a signature."""

_NUMBERED_TITLE = (
    r"(?P<rest>(?!Zie\b|[^\n]*\b(?:[Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?|[Aa]rtikel|[Bb]ijlage|[Tt]abel"
    r"|[Ff]iguur|[Hh]oofdstuk|nrs?\.)[ \xa0]\d)"
    r"(?:(?![^\n]*\b(?:[Pp]agina|[Bb]lz\.)[ \xa0]\d)[A-ZÀ-Þ][^\W\d_]+[ \xa0][^\n\d.?!:;|\t]{2,80}?"
    r"[ \t\xa0\n|·–-]{1,8}\d{1,3}"
    r"|[A-ZÀ-Þ](?:[^\n.?!]{0,100}(?<!\bop)(?<!\bzie)(?<!\bvan)[ \t\xa0|·–-])?"
    r"(?:[Pp]agina|[Bb]lad|[Bb]lz\.?)[ \xa0]\d{1,3}(?:[ \xa0]?(?:van|/)[ \xa0]?\d{1,3})?))"
)
TITLE_BEHIND = re.compile(rf"[.?!][\"”’»)\]]{{0,2}}[ \t]*[\n \xa0]\s*{_NUMBERED_TITLE}$")
TITLE_BEFORE = re.compile(rf"{_NUMBERED_TITLE}[ \t]*\n\s*\n[^\n]*[.?!:]")
"""Words and a number, which pages print at their foot or head."""

LINE_BELOW = re.compile(r"(?<=[.?!\"”’»)\]])[ \t]*\n\s*(?=[A-ZÀ-Þ\d])")
"""What stands before a line, behind the end of a sentence: a page may end there."""

TITLE_ALONE = re.compile(
    r"(?!(?:Zie|Bron|Noot|Vraag|Antwoord(?:en)?)\b)"
    r"[A-ZÀ-Þ][^\n.?!:;|\t]{2,90}[^\n.?!:;,|\t][ \t]*\n[ \t]*\n\s*[A-ZÀ-Þ][^\n]+[.?!]"
)
"""A line that ends no sentence, and below a blank one a sentence."""

ROWS = re.compile(r"(?:[^\n]{2,120}[^\n.?!:;\d%]\n\s*){1,3}(?:[^\n]*\d[ \t%]*(?:\n\s*|$)){2}")
"""The title of a table, and two rows that end in figures."""

ANNOUNCES = re.compile(
    r"\b(?:tabel(?:len)?|overzicht|onderstaande?|hieronder|bijgaande?|als volgt|grafiek|figuur"
    r"|uitgesplitst|uitsplitsing|verdeling|lijst)\b",
    re.IGNORECASE,
)
"""What an answer says of the table that it has."""

FIGURES = re.compile(r"\d[ \t%]*(?:\n|$)")
"""How the row of a table ends: several such lines are an answer's own."""

TAIL = 600


def trailing_lines(questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of lines beside a question or an answer that may be of no text.

    A question is looked at where it stands above its answer's head, the last answer where others
    have none of these.
    """
    for question in questions:
        passage = question.question_passage
        if found := _trailing(BEHIND_QUESTION, passage) or _trailing(HEADING_BEHIND, passage):
            yield from _warned(found, question, passage, "the last lines of its question end")
    yield from _led_to_answers(questions)
    answers = {
        each.answer_start: (each, each.answer_passage)
        for each in reversed(questions)
        if each.answer_passage is not None
    }
    if not answers:
        return
    begins = [(each, each.question_passage.text[:LABELLED]) for each in questions]
    yield from _shared(begins, FIRST_LABEL, "the first line of most questions")
    ends = [(each, passage.text[-LABELLED:]) for each, passage in answers.values()]
    yield from _shared(ends, LAST_LABEL, "the last line of most answers")
    for question, passage in reversed(answers.values()):
        if found := _titled(passage.text):
            place = "last" if found.start("rest") else "first"
            said = f"the {place} lines of its answer end"
            yield from _warned(found, question, passage, said)
    yield from _quoting(questions, answers.values())
    yield from _unfinished(questions, answers.values())
    yield from _stray(answers.values())
    last = max(answers, key=lambda start: start or 0)
    question, passage = answers.pop(last)
    if _titled(passage.text):
        return
    yield from _noted(question, passage)
    found = _trailing(BEHIND_ANSWER, passage)
    if found and not any(_trailing(BEHIND_ANSWER, each) for _, each in answers.values()):
        yield from _warned(found, question, passage, "the last lines of its answer end")
        return
    others = [each for _, each in answers.values()]
    if (unended := _unended(passage)) and not any(map(_unended, others)):
        yield from _warned(unended, question, passage, "the last words of its answer end")
        return
    annex = _annexed(passage.text)
    if annex is None or any(_annexed(each.text) is not None for each in others):
        return
    begin = passage.text[annex:].split("\n")[0].strip()
    behind = passage.place(annex, len(passage.text))
    yield ReadingWarning(
        "guessed_boundary",
        f"question {question.question}: what stands behind the last answer may be an annex, from "
        f"{begin!r} on",
        question.question,
        behind.start,
        behind.end,
    )


def _led_to_answers(questions: Sequence[Question]) -> Iterator[ReadingWarning]:
    """Warn of sentences behind the last question of a list that may lead to the answers below."""
    first = min((each.answer_start for each in questions if each.answer_start), default=0)
    last = questions[-1]
    if len(questions) == 1 or first < last.question_start:
        return
    text = last.question_text
    asked = text.rfind("?") + 1
    sentence = None if asked else SENTENCE.search(text)
    asked = asked or (sentence.end() if sentence else len(text))
    if LEADS.search(text, asked):
        place = last.question_passage.pieces[-1]
        yield ReadingWarning(
            "guessed_boundary",
            f"question {last.question}: what stands behind it may lead to the answers",
            last.question,
            place.start,
            place.end,
        )


LEADS = re.compile(
    r"\b(?:(?:be)?antwoord(?:en|t|ing)?|vragen|reacties?|reageer|nota)\b", re.IGNORECASE
)
"""Words of who writes between questions and answers."""


def _quoting(
    questions: Sequence[Question], answers: Iterable[tuple[Question, Passage]]
) -> Iterator[ReadingWarning]:
    """Warn of a quotation that is a paragraph of its own at the end of an answer but the last."""
    end = questions[-1].answer_start
    for question, passage in answers:
        if question.answer_start == end or not passage.text.endswith(QUOTE_ENDS):
            continue
        if QUOTED.search(passage.text[-TAIL:]):
            place = passage.pieces[-1]
            yield ReadingWarning(
                "guessed_boundary",
                f"question {question.question}: its answer ends with a quotation, perhaps of the "
                "next question",
                question.question,
                place.start,
                place.end,
            )


def _unfinished(
    questions: Sequence[Question], answers: Iterable[tuple[Question, Passage]]
) -> Iterator[ReadingWarning]:
    """Warn of few words behind the last sentence of a text, other than the document's last."""
    asked = [(each, each.question_passage, "question") for each in questions]
    answered = [(question, passage, "answer") for question, passage in answers]
    end = max(passage.pieces[-1].end for _, passage, _ in (*asked, *answered))
    for question, passage, part in (*asked, *answered):
        if passage.text[-1:] in ENDS or passage.pieces[-1].end == end:
            continue
        found = FEW_WORDS.search(passage.text, max(0, len(passage.text) - TAIL))
        words = found["rest"].lower().split() if found else []
        if found and not any(map(str.isdigit, found["rest"])) and FINITE.isdisjoint(words):
            yield from _warned(found, question, passage, f"the last words of its {part} end")


FEW_WORDS = re.compile(
    r"[a-zà-ÿ)»”’%\d][.?!][”’»\")]?\d{0,2}[ \xa0]+"
    r"(?P<rest>(?!Zie\b|Bron\b)[A-ZÀ-Þ][^\n\t|•;:.?!,]{7,100})$"
)
"""What ends no sentence, of a list or of a table."""


def _stray(answers: Iterable[tuple[Question, Passage]]) -> Iterator[ReadingWarning]:
    """Warn of a short paragraph that ends no sentence, below one that does, where few end so.

    A page, a site or a picture may have left it there: `Foto: ANP`, `Openbaar | 2/5`.
    """
    every = list(answers)
    unended = [each for each in every if each[1].text[-1:] not in ENDS]
    if len(unended) > max(1, MOST_STRAY * len(every)):
        return
    end = max(passage.pieces[-1].end for _, passage in every)
    for question, passage in unended:
        found = STRAY.search(passage.text[-TAIL:])
        if found is None and passage.pieces[-1].end < end:
            found = _stray_words(passage.text)
        rows = len(FIGURES.findall(found["rest"])) if found else 0
        if found and rows < LEAST_ROWS and FINITE.isdisjoint(found["rest"].lower().split()):
            yield from _warned(found, question, passage, "the last lines of its answer end")


def _stray_words(text: str) -> re.Match[str] | None:
    """Return the few words that end no sentence on the line of one, where no table is announced."""
    found = STRAY_WORDS.search(text, max(0, len(text) - TAIL))
    if found is None or len(NUMBERS.findall(found["rest"])) > MOST_NUMBERS:
        return None
    return None if ANNOUNCES.search(text, 0, found.start()) else found


STRAY_WORDS = re.compile(
    r"[a-zà-ÿ)»”’%][.?!][”’»\")]?\d{0,2}[ \xa0]+"
    r"(?P<rest>(?!Zie\b|Bron\b)(?:(?:Foto|Beeld|Lees ook)[ ]?:|[©>]|(?:Retouradres|Postbus)\b"
    r"|(?=[^\n]*\d$)(?:[A-ZÀ-Þ]|bladzijde))"
    r"[^\n\t.?!;:]{2,60})(?<![,»”)])$"
)
"""What a page or a picture leaves there; words without figures are told of as unfinished."""
NUMBERS = re.compile(r"\d+")
MOST_NUMBERS = 2
"""More of them make a table."""


STRAY = re.compile(
    rf"[.?!]{_CLOSED}"
    r"(?P<rest>(?!Zie\b|Bron\b)[A-ZÀ-Þ©][^\n\t]{2,60}(?:\n[^\n\t•–*-][^\n\t]{2,60})?)"
    r"(?<![.?!:;,»”)])(?<![.?!»”)]\d)(?<![.?!»”)]\d\d)$"
)
MOST_STRAY = 0.1


def _noted(question: Question, passage: Passage) -> Iterator[ReadingWarning]:
    """Warn of a last line that says that it is a note, or begins with the star of one."""
    found = LAST_NOTE.search(passage.text[-TAIL:])
    if found and len(STARRED.findall(passage.text)) < LEAST_ITEMS:
        last = passage.pieces[-1]
        yield ReadingWarning(
            "guessed_boundary",
            f"question {question.question}: the last line of its answer may be a note: "
            f"{found['note'][:LABELLED]!r}",
            question.question,
            last.start,
            last.end,
        )


STARRED = re.compile(r"^[ \t]*\*", re.MULTILINE)
LAST_NOTE = re.compile(r"\n[ \t]*(?P<note>(?:\*{1,3}\)?[ ]?|Noot(?:[ ]\d{1,2})?[ ]?:)[^\n*]{4,})$")
LEAST_ITEMS = 2
"""Lines with a star that make a list."""


def _trailing(behind: re.Pattern[str], passage: Passage) -> re.Match[str] | None:
    """Return the lines behind the last sentence; None where the text ends with one, as most do."""
    if passage.text[-1:] in ".?!:;,":
        return None
    found = behind.search(passage.text[-TAIL:])
    return found if found and len(FIGURES.findall(found["rest"])) < LEAST_ROWS else None


LEAST_ROWS = 2
LONGEST_TITLE = 140


def _shared(
    texts: Sequence[tuple[Question, str]], pattern: re.Pattern[str], what: str
) -> Iterator[ReadingWarning]:
    """Warn of a label with which nearly all questions begin, or answers end: `Status: afgedaan`."""
    labels = [
        (question, match["label"])
        for question, text in texts
        if ":" in text and (match := pattern.search(text))
    ]
    if len(labels) < LEAST_SHARED or len(labels) < SHARE * len(texts):
        return
    label, count = Counter(label for _, label in labels).most_common(1)[0]
    if count < LEAST_SHARED or count < SHARE * len(texts):
        return
    question = next(each for each, one in labels if one == label)
    yield ReadingWarning(
        "guessed_boundary",
        f"{what} begins with {label!r}: it may be of no text",
        question.question,
        question.question_start,
        question.question_end,
    )


_LABEL = r"(?P<label>[A-Z][\w/-]{2,24}(?:[ ][\w/-]{2,20})?)[ ]?:[ ]"
FIRST_LABEL = re.compile(rf"\A{_LABEL}[^\n.?!]{{1,60}}\n")
LAST_LABEL = re.compile(rf"(?:\n[ \t]*|[.?!»”)][ \xa0]){_LABEL}[^\n.?!]{{1,60}}\.?$")
LEAST_SHARED, SHARE = 3, 0.8
LABELLED = 120
"""Characters of a text in which such a line stands."""


def _titled(text: str) -> re.Match[str] | None:
    """Return a title with its number behind an answer or before it, where no table stands."""
    behind = TITLE_BEHIND.search(text[-TAIL:]) if text[-1:].isdigit() else None
    above = text.find("\n", 0, LONGEST_TITLE) >= 0
    found = behind or (TITLE_BEFORE.match(text) if above else None)
    if found is None or len(FIGURES.findall(text)) >= LEAST_ROWS:
        return None
    return found if FINITE.isdisjoint(found["rest"].lower().split()) else None


def _annexed(text: str) -> int | None:
    """Return where a title with sentences below it begins, or a table that nothing announces."""
    for paragraph in LINE_BELOW.finditer(text):
        at = paragraph.end()
        if TITLE_ALONE.match(text, at):
            return at
        if ROWS.match(text, at):
            return None if ANNOUNCES.search(text, 0, at) else at
    return None


def _unended(passage: Passage) -> re.Match[str] | None:
    """Return the words behind the last sentence of a text without lines that end none."""
    text = passage.text
    if text[-1:] in ENDS or text.count("\n") >= len(passage.pieces):
        return None
    *_, last = [None, *SENTENCE.finditer(text)]
    return WORDS.search(text, last.end()) if last else None


ENDS = '.?!:;,»”’")]'
SENTENCE = re.compile(r"(?<=[\w)»”’%][.?!])(?<!\b[A-Z]\.)[\"”’»)]?\d{0,2}\s+(?=[A-ZÀ-Þ©\d])")
WORDS = re.compile(r"(?!Zie\b(?! ook [A-ZÀ-Þ])|Hoogachtend)(?P<rest>[A-ZÀ-Þ©][^:]{8,})$")
"""What an annex or a site leaves behind a sentence, on one line; a colon announces a table."""


def _warned(
    found: re.Match[str], question: Question, passage: Passage, said: str
) -> Iterator[ReadingWarning]:
    first = found["rest"].split("\n")[0].strip()
    last = passage.pieces[-1] if found.start("rest") else passage.pieces[0]
    yield ReadingWarning(
        "guessed_boundary",
        f"question {question.question}: {said} no sentence, from {first!r} on",
        question.question,
        last.start,
        last.end,
    )
