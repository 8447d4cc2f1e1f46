"""What only this edition says: named quotes, and the statements and cards that rest on them.

They stand in an edition's `coding/statements/`, a file a theme, so that a chapter holds no words of
one document. A statement is printed only where everything it needs is coded, and it may say what is
absent, so that *staat er niet bij* is checked as well as what stands there.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import ConfigDict, with_config

from kamerboek.annotate.sentences import Sentences
from kamerboek.chapter.indicators import known_indicators
from kamerboek.document import Question
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.wording import printed_at, with_targets
from kamerboek.errors import KamerboekError, nearest
from kamerboek.memory import remembered
from kamerboek.project import find_project
from kamerboek.prose import Inline, QuestionLink
from kamerboek.prose.template import names_in, typed_numbers, words_of
from kamerboek.reading import read_toml, validated

STATEMENTS_PATH = "coding/statements"
NAME = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
PLACE = re.compile(r"[a-z_]+/[a-z0-9-]+")
MOST_CARD_WORDS = 15
MOST_STATEMENT_WORDS = 40
NOT_SAID = re.compile(
    r"\b(?:staat|staan|noemt|noemen|weerspreekt|weerspreken)\b"
    r"(?:(?!\bvolgens\b)[^.;:])*\b(?:niets?|geen|zonder)\b"
    r"|\b(?:zegt|zeggen)\b(?:(?!\bdat\s+(?!niet\b))[^.;:])*\b(?:niets?|geen)\b"
    r"|\bblij(?:ft|ven) open\b|\bga(?:at|an)\b[^.;:]*\bniet in\b"
)
"""In a statement's own words: that the document does not say something, by no word of its own."""

PART_WORDS: Mapping[str, str] = {"answer": "antwoord", "question": "vraag"}

STRICT = ConfigDict(extra="forbid")


@with_config(STRICT)
@dataclass(frozen=True)
class NamedQuote:
    """Words of the document under a name, verbatim from a question or its answer."""

    name: str
    question: str
    text: str
    part: Literal["answer", "question"] = "answer"


@with_config(STRICT)
@dataclass(frozen=True)
class Absent:
    """Words that an answer does not hold; a `*` stands for letters or digits.

    Whoever says that the document does not say something names the words that would say it.
    `besides` are quotes of that answer in which such words may stand, since they are about
    something else.
    """

    question: str
    words: tuple[str, ...]
    besides: tuple[str, ...] = ()


@with_config(STRICT)
@dataclass(frozen=True)
class Statement:
    """A sentence about this document, at a place: the theme and the section.

    `quotes` are the names of the words it rests on, `needs` the indicators without which it is not
    printed. `sentence` is a template with quotes, indicators and the chapter's figures by name.
    """

    id: str
    place: str
    sentence: str
    quotes: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    absent: tuple[Absent, ...] = ()


@with_config(STRICT)
@dataclass(frozen=True)
class CardStatement:
    """A finding of a theme: a number, date or phrase, what it says, the words it rests on.

    `open` marks what was asked and not given.
    """

    id: str
    theme: str
    number: str
    claim: str
    quote: str
    open: bool = False
    absent: tuple[Absent, ...] = ()


@with_config(STRICT)
@dataclass(frozen=True)
class Item:
    """One of several things that the document names: its words, its kind, whether it is marked."""

    text: str
    kind: str = ""
    marked: bool = False


@with_config(STRICT)
@dataclass(frozen=True)
class NamedList:
    """Things that a question or its answer names, in an order, each verbatim; `origin` says by
    whom the order or the kinds are, where the document does not give them."""

    name: str
    question: str
    items: tuple[Item, ...]
    part: Literal["answer", "question"] = "answer"
    origin: str = ""


@dataclass(frozen=True)
class Quoted:
    """A named quote where it was found: what a sentence prints of it.

    `source` is where its sentence begins in the document's text.
    """

    quote: NamedQuote
    source: int

    @property
    def inline(self) -> Inline:
        """The words between quotation marks."""
        return (f"“{self.quote.text}”",)

    @property
    def answer(self) -> QuestionLink:
        """A link to the sentence: `antwoord 61`, or `vraag 61` where the question says it."""
        number = self.quote.question
        return QuestionLink(number, f"{PART_WORDS[self.quote.part]} {number}", self.source)


@dataclass(frozen=True)
class Statements:
    """What an edition's files say: quotes and lists by name, statements and cards in order."""

    quotes: Mapping[str, Quoted]
    lists: Mapping[str, NamedList]
    statements: tuple[Statement, ...]
    cards: tuple[CardStatement, ...]


def statement_files(folder: Path) -> list[Path]:
    """Return the files of statements in an edition's folder, in order; none where it has none."""
    return sorted((folder / STATEMENTS_PATH).glob("*.toml"))


@remembered
def load_statements(edition: Edition, project: Path | None = None) -> Statements:
    """Read the statements of an edition; none when it has no files in `coding/statements/` yet.

    Raises KamerboekError, naming file and entry, for an unknown or missing field, a double name, a
    quote that is not there, a name that stands for nothing, a typed digit, too many words, and
    words said to be absent that do stand there.
    """
    root = find_project(explicit=project)
    entries = [read_entries(path) for path in statement_files(edition_folder(root, edition.name))]
    for problem in statement_problems(entries, edition, known_indicators(root)):
        raise KamerboekError(problem)
    questions = {question.question: question for question in edition.questions}
    return Statements(
        {
            quote.name: Quoted(quote, sentence_start(quote, questions[quote.question]))
            for each in entries
            for quote in each.quotes
        },
        {listed.name: listed for each in entries for listed in each.lists},
        tuple(statement for each in entries for statement in each.statements),
        tuple(card for each in entries for card in each.cards),
    )


@dataclass(frozen=True)
class Entries:
    """What a file holds, each entry of its form but not yet held against the document."""

    path: Path
    quotes: tuple[NamedQuote, ...]
    lists: tuple[NamedList, ...]
    statements: tuple[Statement, ...]
    cards: tuple[CardStatement, ...]


def read_entries(path: Path) -> Entries:
    """Read a file of statements; raises KamerboekError for what is not of their form."""
    contents = read_toml(path, "it holds what this edition says")
    if other := sorted(set(contents) - {"quote", "list", "statement", "card"}):
        raise KamerboekError(
            f"{path}: {other[0]!r}: write [[quote]], [[list]], [[statement]] or [[card]]"
        )
    return Entries(
        path,
        tuple(_entries(NamedQuote, contents.get("quote", []), path, "quote")),
        tuple(_entries(NamedList, contents.get("list", []), path, "list")),
        tuple(_entries(Statement, contents.get("statement", []), path, "statement")),
        tuple(_entries(CardStatement, contents.get("card", []), path, "card")),
    )


def _entries(kind: type[Any], tables: object, path: Path, name: str) -> Iterator[Any]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise KamerboekError(f"{path}: {name}: write each as a table under [[{name}]]")
    for number, table in enumerate(tables, start=1):
        called = table.get("id", table.get("name", "without a name"))
        yield validated(kind, table, f"{path}: {name} {number} ({called})")


def statement_problems(
    files: Sequence[Entries], edition: Edition, known: Collection[str]
) -> Iterator[str]:
    """Yield everything that is wrong in an edition's statements, each with its file and entry.

    `known` are the indicators that a statement may need, coded in this edition or not.
    """
    questions = {question.question: question for question in edition.questions}
    quotes = {quote.name: quote for each in files for quote in each.quotes}
    targets = with_targets(edition.questions, edition.references)
    yield from _double_names(files)
    for each in files:
        for quote in each.quotes:
            for problem in _quote_problems(quote, questions):
                yield f"{each.path}: quote {quote.name}: {problem}"
        for listed in each.lists:
            question = questions.get(listed.question)
            slips = edition.coding.slips(question) if question else []
            for item in listed.items:
                words = NamedQuote(listed.name, listed.question, item.text, listed.part)
                for problem in _quote_problems(words, questions, slips):
                    yield f"{each.path}: list {listed.name}: {problem}"
        for statement in each.statements:
            rests_on = {quotes[name].question for name in statement.quotes if name in quotes}
            for problem in (
                *_statement_problems(statement, quotes, known, questions),
                *_elsewhere(statement.absent, rests_on, targets),
            ):
                yield f"{each.path}: statement {statement.id}: {problem}"
        for card in each.cards:
            if card.theme not in edition.codebook.themes:
                near = nearest(card.theme, edition.codebook.themes)
                yield f"{each.path}: card {card.id}: there is no theme {card.theme!r}{near}"
            rests_on = {quotes[card.quote].question} if card.quote in quotes else set()
            for problem in (
                *_card_problems(card, quotes, questions),
                *_elsewhere(card.absent, rests_on, targets),
            ):
                yield f"{each.path}: card {card.id}: {problem}"


def _double_names(files: Sequence[Entries]) -> Iterator[str]:
    """Yield each name that is not of the form, or that two entries of a kind share."""
    seen: dict[tuple[str, str], Path] = {}
    for each in files:
        named = [("quote", quote.name) for quote in each.quotes]
        named += [("list", listed.name) for listed in each.lists]
        named += [("statement or card", statement.id) for statement in each.statements]
        named += [("statement or card", card.id) for card in each.cards]
        for kind, name in named:
            if not NAME.fullmatch(name):
                yield f"{each.path}: {kind} {name!r}: lower-case letters and digits with hyphens"
            if (kind, name) in seen:
                yield f"{each.path}: two entries of {kind} are called {name!r}; rename one"
            seen[kind, name] = each.path


def _quote_problems(
    quote: NamedQuote, questions: Mapping[str, Question], slips: Sequence[str] = ()
) -> Iterator[str]:
    if quote.question not in questions:
        yield f"there is no question {quote.question!r} in this document"
    elif printed_at(quote.text, _text(questions[quote.question], quote.part), slips) is None:
        where = f"{PART_WORDS[quote.part]} {quote.question}"
        yield f"not in {where}, to the letter and in whole words: {quote.text!r}"


def _statement_problems(
    statement: Statement,
    quotes: Mapping[str, NamedQuote],
    known: Collection[str],
    questions: Mapping[str, Question],
) -> Iterator[str]:
    if not PLACE.fullmatch(statement.place):
        yield f"place {statement.place!r}: write theme/section"
    if not statement.quotes and not statement.absent:
        yield "it rests on nothing: name the quotes, or what is absent"
    for name in statement.needs:
        if name not in known:
            yield f"needs {name!r}: there is no such indicator{nearest(name, known)}"
    yield from _unknown_quotes(statement.quotes, quotes)
    if unnamed := (names_in(statement.sentence) & set(quotes)) - set(statement.quotes):
        yield f"the sentence uses {min(unnamed)!r}, which is not among its quotes"
    if unneeded := (names_in(statement.sentence) & set(known)) - set(statement.needs):
        yield f"the sentence uses the indicator {min(unneeded)!r}, which is not among its needs"
    if (count := words_of(statement.sentence)) > MOST_STATEMENT_WORDS:
        yield f"{count} words; {MOST_STATEMENT_WORDS} at the most: make it two"
    yield from _typed_digits(statement.sentence, statement.quotes, quotes)
    yield from _unchecked_absence(statement.sentence, statement.absent)
    for absent in statement.absent:
        yield from _absence_problems(absent, questions)


def _card_problems(
    card: CardStatement, quotes: Mapping[str, NamedQuote], questions: Mapping[str, Question]
) -> Iterator[str]:
    yield from _unknown_quotes((card.quote,), quotes)
    if (count := words_of(card.claim)) > MOST_CARD_WORDS:
        yield f"the claim has {count} words; {MOST_CARD_WORDS} at the most"
    if (quote := quotes.get(card.quote)) and not names_in(card.number):
        question = questions.get(quote.question)
        printed = f"{question.question_text} {question.answer_text or ''}" if question else ""
        if printed_at(card.number, printed) is None:
            where = f"question {quote.question}"
            yield f"the number {card.number!r} does not stand in {where} as printed"
    yield from _typed_digits(card.claim, (card.quote,), quotes)
    yield from _unchecked_absence(card.claim, card.absent, open_question=card.open)
    for absent in card.absent:
        yield from _absence_problems(absent, questions)


def _unknown_quotes(names: Sequence[str], quotes: Mapping[str, NamedQuote]) -> Iterator[str]:
    for name in names:
        if name not in quotes:
            yield f"there is no quote called {name!r} in this file"


def _typed_digits(
    template: str, names: Sequence[str], quotes: Mapping[str, NamedQuote]
) -> Iterator[str]:
    """Yield each number in a statement's own words that none of its quotes has."""
    printed = " ".join(quotes[name].text for name in names if name in quotes)
    for number in typed_numbers(template):
        whole = rf"(?<!\d)(?<!\d[.,]){re.escape(number)}(?![.,]?\d)"
        if not re.search(whole, printed):
            yield f"a typed number {number!r}: let a figure or a quote say it: {template!r}"


def _unchecked_absence(
    template: str, absent: Sequence[Absent], *, open_question: bool = False
) -> Iterator[str]:
    """Yield that nothing is looked for of which a text says that it does not stand there."""
    own_words = re.sub(r"\{[^{}]*\}", "", template)
    if not absent and (open_question or NOT_SAID.search(own_words)):
        yield "it says what the document does not say: name in absent the words that would say it"


def _elsewhere(
    absents: Sequence[Absent],
    rests_on: Collection[str],
    targets: Mapping[str, Sequence[Question]],
) -> Iterator[str]:
    """Yield each answer in which words are looked for, and that is not one that the entry is about.

    It is about the questions of its quotes, and those that their answers point to.
    """
    about = {each.question for number in rests_on for each in targets.get(number, ())}
    for absent in absents:
        if about and absent.question in targets and absent.question not in about:
            yield f"absent from answer {absent.question}, which no quote of it leads to"


def _absence_problems(absent: Absent, questions: Mapping[str, Question]) -> Iterator[str]:
    if absent.question not in questions:
        yield f"there is no question {absent.question!r} in this document"
        return
    text = questions[absent.question].answer_text or ""
    for quote in absent.besides:
        place = printed_at(quote, text)
        if place is None:
            said = f"not in answer {absent.question}, to the letter and in whole words"
            yield f"{said}: {quote!r}"
        else:
            text = f"{text[: place[0]]} {text[place[1] :]}"
    for words in absent.words:
        if found := _wildcard(words).search(text):
            around = " ".join(text[max(0, found.start() - 40) : found.end() + 40].split())
            yield f"{words!r} is said to be absent from answer {absent.question}: …{around}…"


def _wildcard(words: str) -> re.Pattern[str]:
    """Return the pattern of words, whole ones; a sign at an end may stand against others: 50%."""
    parts = [re.escape(part).replace(r"\ ", r"\s+") for part in words.split("*")]
    before = r"(?<!\w)" if re.match(r"\w", words) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", words) else ""
    return re.compile(before + r"\w*".join(parts) + after, re.IGNORECASE)


def _text(question: Question, part: str) -> str:
    return question.question_text if part == "question" else question.answer_text or ""


def sentence_start(quote: NamedQuote, question: Question) -> int:
    """Return where the sentence that holds the words begins in the document's text."""
    text = _text(question, quote.part)
    place = printed_at(quote.text, text)
    start = Sentences(text).printed_around(place[0] if place else 0)[0]
    passage = question.question_passage if quote.part == "question" else question.answer_passage
    return passage.place(start, start + 1).start if passage else start
