"""From marks to questions and answers, step by step; `[…]` stands around what is cut out."""

from __future__ import annotations

import re

from kamerboek.document.questions.bounds.cleaning import clean_ends
from kamerboek.document.questions.heads.section_headings import short_heading
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pairs.arrange import (
    _adjacent,
    _before_their_turn,
    _Block,
    _block,
    _list_without_answers,
    _suspect,
    _without_and,
    _without_columns,
)
from kamerboek.document.questions.pairs.arrangement import Answered, Arrangement, Asked
from kamerboek.document.questions.pairs.headings import without_headings
from kamerboek.document.questions.pairs.served import _sentences_that_ask, served_by, shares_of
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.text import Span
from tests.document.test_page_steps import lines_of
from tests.rows import over


def cut(marked: str) -> tuple[str, list[Line], list[int], list[Span]]:
    """Return a text, its lines, where these start, and what stands between brackets."""
    text, spans, opened, at = "", [], [], 0
    for match in re.finditer(r"[\[\]]", marked):
        text += marked[at : match.start()]
        at = match.end()
        if match[0] == "[":
            opened.append(len(text))
        else:
            spans.append(Span(opened.pop(), len(text)))
    text += marked[at:]
    found = read_lines(text)
    return text, found, [line.start for line in found], spans


@over(
    ("between", "adjacent"),
    [
        *(("\n", True), ("\r\n", True), (" ", True), (" \xa0**\n__ #", True), ("\n\n", False)),
        *(("\nEen.\n", False), ("\n\nPagina 1 van 2\n\n", True), ("\nPagina 1 van 2\nx\n", False)),
        *(("\n-----\n", True), ("x", False), ("\f", True)),
    ],
)
def test_the_next_question_on_the_next_line(between: str, *, adjacent: bool) -> None:
    text = f"Hoe?{between}Vraag 2"
    found = read_lines(text)
    starts = [line.start for line in found]
    one, three = Asked(("1",), 0, 0), Asked(("3",), text.index("Vraag 2"), len(text))
    assert _adjacent(text, found, starts, 4, one, three, bundled=False) is adjacent


@over(["numbers", "early"], [("1 14 37 2 5", "14 37"), ("1 2 3", ""), ("2 1", "2"), ("1 1", "")])
def test_questions_behind_which_one_of_a_lower_number_stands(numbers: str, early: str) -> None:
    asked = [Asked((each,), at, at) for at, each in enumerate(numbers.split())]
    found = _before_their_turn(asked)
    assert " ".join(mark.numbers[0] for mark in asked if mark.start in found) == early


def test_a_section_has_numbers_of_its_own() -> None:
    asked = [Asked(("7",), 0, 0, "A"), Asked(("1",), 1, 1, "B")]
    assert _before_their_turn(asked) == set()


def test_behind_a_blank_line_one_before_its_turn_may_follow() -> None:
    text = "Hoe?\n\nVraag 14"
    found = read_lines(text)
    one, later = Asked(("1",), 0, 0), Asked(("14",), 6, len(text))
    starts = [line.start for line in found]
    assert _adjacent(text, found, starts, 4, one, later, bundled=True)
    assert not _adjacent(text, found, starts, 4, one, later, bundled=False)


@over(
    "marked",
    [
        *("[Hoe?\n]en\n", "[Hoe?\n]**en:**\n", "[Hoe?\n]EN\n", "[Hoe?\n]alsmede", "[Hoe?\n]en ook"),
        *("[Hoe?] en ", "[Hoe.] alsmede", "[Hoe!)] en", "[Hoe?\n]en\n\nPagina 1 van 2\n"),
        *("Hoe en ", "Hoe? en dan", "en", "Hoe?\nen dan", "Hoe?\nEn", "", "Hoe? 12 en"),
        f"[Hoe?]{' ' * 12} en ".replace(" " * 12, " "),
        "[Hoe?\n \n]en\n \n",
    ],
)
def test_the_word_that_leads_to_the_next_question(marked: str) -> None:
    text, found, starts, spans = cut(f"Vraag 1\n{marked}")
    region = Span(8, len(text))
    assert _without_and(text, found, starts, region) == (spans[0] if spans else None)
    text, found, starts, spans = cut(marked)
    assert _without_and(text, found, starts, Span(0, len(text))) == (spans[0] if spans else None)


@over(
    "marked",
    [
        *("[Hoe is dat?]", "  [Hoe?]\n\n", "**[Hoe?]**", "[Hoe **is** dat?]", "[Is **dat?**]"),
        "[Hoe **is** dat?]**",
        *("|[Hoe?]| ", "# [Hoe?]\xa0", "\n\nPagina 1 van 2\n[Hoe?]\n-----\n", "_[Hoe?]_*"),
        *("[]\n\n", "[]-----\n", "[Hoe?\n\nPagina 1 van 2\n\nEn?]\n\nPagina 2 van 2"),
    ],
)
def test_what_stands_at_the_ends_of_a_span(marked: str) -> None:
    text, found, starts, (inside,) = cut(marked)
    assert clean_ends(text, found, starts, Span(0, len(text))) == inside
    text, found, starts, (inside,) = cut(f"Vraag 1\n{marked}\nVraag 2")
    end = len(text) - 8
    if inside.start == inside.end:
        inside = Span(8, 8)
    assert clean_ends(text, found, starts, Span(8, end)) == inside


def shares(marked: str, count: int) -> bool:
    """Say whether a text of questions printed together is shared out as its brackets say."""
    text, found, starts, spans = cut(marked)
    return shares_of(text, found, starts, Span(0, len(text)), count) == spans


def test_questions_that_are_printed_together() -> None:
    # A paragraph for each, or a line that asks, or a sentence that asks.
    assert shares("[Hoe is dat.]\n\n[Wat is dat.]", 2)
    assert shares("[Hoe is dat?]\n[Wat is dat?]", 2)
    assert shares("[Hoe is\ndat?]\n[Wat is dat?]", 2)
    assert shares("[Hoe is dat?]\n[Wat is dat?\nGraag snel.]", 2)
    assert shares("[Hoe is dat?] [Wat is dat?]", 2)
    assert shares("[Hoe is dat? Zo ja, wat?] [Wat is dat?]", 2)
    assert shares("[Hoe?]\n[Wat?]\n\n[Wie?]", 3)
    assert shares("", 2)
    assert shares(" \n ", 2)


@over(
    ("marked", "count"),
    [
        ("[Hoe is dat?] [Wat is dat?] Meer", 2),
        ("[Hoe is dat?”] [Wat is dat?[1]]".replace("[1]", "¹"), 2),
        ("[Hoe is dat?12] [Wat is dat?]", 2),
        ("[Hoe is dat? Graag per jaar.] [Wat is dat?]", 2),
        ("[Hoe is dat? Graag per jaar. Of per dag?] [Wat is dat?]", 2),
        ("[Hoe is dat?] [Graag per jaar, wat is dat?]", 2),
        ("[Hoe is dat?] [Wat is dat? Graag per jaar.]", 2),
        ("[Hoe is dat?] [Wat is dat?] Per jaar.", 2),
        *(
            (f"[Hoe is dat? {on} dat zo?] [Wat is dat?]", 2)
            for on in (
                *("Zo ja,", "Zo nee,", "Zo niet,", "En", "Of", "Indien", "Waarom wel"),
                *("Waarom niet", "Is dat", "Wat is daar", "Wat was hier", "Wat zijn de"),
                *("Kan daarbij", "Kunt u dat", "Kunt u hierbij", "Wanneer wordt die"),
                *("Wanneer worden deze", "Welke is dat", "Welk zijn die"),
            )
        ),
        ("[En dat?] [Wat is dat?]", 2),
        # Of more than asked for, those that point back belong to the one before.
        ("[Hoe is dat? Wat is daarvan waar?] [Wie is er?]", 2),
        ("[Hoe is dat?] [Wat is daarvan waar?] [Wie is er?]", 3),
        ("[Hoe is dat? Waarom is er niets? Klopt het dat het zo is?] [Wie was er?]", 2),
        ("[Hoe is dat?] [Wat is daarvan waar?] [Wie was er?] [Wie niet?]", 2),
    ],
)
def test_sentences_that_ask(marked: str, count: int) -> None:
    text, _, _, spans = cut(marked)
    assert _sentences_that_ask(text, Span(0, len(text)), count) == spans


def served(marks: str) -> tuple[list[tuple[str, ...]], list[tuple[str, str, str, int, int]]]:
    """Return what answers serve, and what is warned of; marks stand ten signs apart.

    `1,2?` asks, `1,2=` answers by number, `=` without.
    """
    asked, answered = [], []
    for at, mark in enumerate(marks.split()):
        numbers = tuple(filter(None, mark[:-1].split(",")))
        start, end = 10 * at, 10 * at + 5
        if mark.endswith("?"):
            asked.append(Asked(numbers, start, end))
        else:
            answered.append(Answered(numbers, start, end))
    result = Arrangement()
    serves = served_by(asked, answered, result)
    warnings = [
        (each.code, each.message, each.question, each.start, each.end) for each in result.warnings
    ]
    return serves, warnings


GUESSED = "guessed_boundary"


@over(
    ("marks", "serves", "warnings"),
    [
        ("1? 1= 2? 2=", ["1", "2"], []),
        ("1? = 2? =", ["1", "2"], []),
        ("1? 2? 1,2=", ["1 2"], []),
        ("1,2? =", ["1 2"], []),
        ("1? 2? 2= 1=", ["2", "1"], []),
        (
            "1? 2? =",
            ["1 2"],
            [
                (
                    GUESSED,
                    "the answer behind questions 1, 2 does not say whether it serves them all; it "
                    "was taken to",
                    "1",
                    20,
                    25,
                ),
                (
                    GUESSED,
                    "the answer behind questions 1, 2 does not say whether it serves them all; it "
                    "was taken to",
                    "2",
                    20,
                    25,
                ),
            ],
        ),
        # One that is not asked is that of the last that is open, or running text.
        (
            "1? 7=",
            ["1"],
            [(GUESSED, "an answer to 7, which is not asked; taken for that to 1", "1", 10, 15)],
        ),
        (
            "1? 2? 2= 7,8=",
            ["2", ""],
            [
                (
                    GUESSED,
                    "an answer to 7, 8, which is not asked; taken for running text",
                    "",
                    30,
                    35,
                )
            ],
        ),
        (
            "1? 1= 7=",
            ["1", ""],
            [(GUESSED, "an answer to 7, which is not asked; taken for running text", "", 20, 25)],
        ),
        # A second one is that of the last that is open, or of the same.
        (
            "1? 1= 2? 1=",
            ["1", "2"],
            [("duplicate", "a second answer to 1; taken for that to 2", "2", 30, 35)],
        ),
        (
            "1? 1= 2? 3? 1=",
            ["1", "3"],
            [("duplicate", "a second answer to 1; taken for that to 3", "3", 40, 45)],
        ),
        ("1? 1= 1=", ["1", "1"], [("duplicate", "a second answer to 1", "1", 20, 25)]),
        (
            "1,2? 1,2= 1,2=",
            ["1 2", "1 2"],
            [("duplicate", "a second answer to 1, 2", "1", 20, 25)],
        ),
        # The word where no question is open.
        (
            "1? = =",
            ["1", ""],
            [
                (
                    GUESSED,
                    "the word Antwoord where no question is open was taken for running text",
                    "",
                    20,
                    25,
                )
            ],
        ),
        (
            "1? 2? 2= =",
            ["2", ""],
            [
                (
                    GUESSED,
                    "the word Antwoord where no question is open was taken for running text",
                    "",
                    30,
                    35,
                ),
            ],
        ),
        # One that stands behind another that has none.
        (
            "1? 2? 1= 3? 2= 3=",
            ["1", "2", "3"],
            [],
        ),
        (
            "1? 1= 2? 3= 3?",
            ["1", "3"],
            [
                (
                    GUESSED,
                    "the answer to 3 stands behind question 2, which has none",
                    "2",
                    30,
                    35,
                )
            ],
        ),
        (
            "1? 3= 2? 2= 3?",
            ["3", "2"],
            [
                (
                    GUESSED,
                    "the answer to 3 stands behind question 1, which has none",
                    "1",
                    10,
                    15,
                )
            ],
        ),
    ],
)
def test_which_questions_an_answer_serves(
    marks: str, serves: list[str], warnings: list[tuple[str, str, str, int, int]]
) -> None:
    found, said = served(marks)
    assert [" ".join(names) for names in found] == serves
    assert said == warnings


def test_an_answer_without_a_number_serves_no_more_than_three_hundred() -> None:
    found, _ = served(" ".join([*(f"{number}?" for number in range(1, 301)), "="]))
    assert len(found[0]) == 300
    found, _ = served(" ".join([*(f"{number}?" for number in range(1, 302)), "="]))
    assert found == [("301",)]


def test_numbers_are_those_of_the_section() -> None:
    asked = [Asked(("1",), 0, 5, "A"), Asked(("1",), 20, 25, "B"), Asked(("2",), 40, 45, "B")]
    answered = [Answered(("1",), 10, 15), Answered(("1",), 30, 35), Answered(("2",), 50, 55)]
    result = Arrangement()
    assert served_by(asked, answered, result) == [("A.1",), ("B.1",), ("B.2",)]
    assert result.warnings == []


def test_a_paragraph_of_an_answer_that_asks_itself() -> None:
    def said(marked: str) -> list[tuple[str, str, str, str]]:
        text, found, starts, spans = cut(marked)
        result = Arrangement(answers=[(("1", "2"), span) for span in spans])
        _suspect(text, found, starts, result)
        return [
            (each.code, each.message, each.question, text[each.start : each.end])
            for each in result.warnings
        ]

    asks = (
        "guessed_boundary",
        "a paragraph in the answer to 1, 2 asks something itself",
        "1",
        "Is dat zo?",
    )
    assert said("[Een zin.\n\nIs dat zo?\n\nJa.]") == [asks]
    assert said("[Een zin.\n\nIs dat zo?\n\nJa.\n\nIs dat zo?\n\nNee.]") == [asks, asks]
    for nothing in (
        *("[Is dat zo?\n\nJa.]", "[Een zin.\n\nIs dat zo?]", "[Een zin.\nIs dat zo?\n\nJa.]"),
        *("[Een zin.\n\nIs dat zo?\nJa.]", "[Een zin.\n\nis dat zo?\n\nJa.]"),
        *("[Een zin.\n\nIs dat zo.\n\nJa.]", "[Een zin.]\n\nIs dat zo?\n\nJa."),
    ):
        assert said(nothing) == []


def headings(marked: str, *, tail: str = "\n") -> tuple[list[str], list[tuple[str, str, str]]]:
    """Return the answers without headings, and what is warned of: answers of 1 and 2, and of 3."""
    text, found, starts, spans = cut(marked + tail)
    result = Arrangement(answers=[(("1", "2"), span) for span in spans])
    without_headings(text, found, starts, result, 0)
    answers = [text[span.start : span.end] for _, span in result.answers]
    assert all(each.code == "guessed_boundary" for each in result.warnings)
    return answers, [
        (each.message, each.question, text[each.start : each.end]) for each in result.warnings
    ]


LEFT = "the last line of the answer to 1, 2 was left out as a heading"
MAY_BE = "the last line of the answer to 1, 2 may be a heading"


def test_a_heading_at_the_end_of_an_answer() -> None:
    rest = "\n\n3 Hoe?\n\n[Zo.\n\nPersoneel]"
    assert headings(f"[Zo is het.\n\nPersoneel]{rest}") == (
        ["Zo is het.", "Zo.\n\nPersoneel"],
        [(LEFT, "2", "Personeel")],
    )
    # Behind what is no sentence it may be one.
    for end in (":", ";", "", ","):
        answer = f"Zo is het{end}\n\nPersoneel"
        assert headings(f"[{answer}]{rest}") == (
            [answer, "Zo.\n\nPersoneel"],
            [(MAY_BE, "1", "Personeel"), (MAY_BE, "2", "Personeel")],
        )
    # Right below a sentence too, where nothing stands right below it.
    assert headings(f"[Zo is het.\nPersoneel]{rest}") == (
        ["Zo is het.", "Zo.\n\nPersoneel"],
        [(LEFT, "2", "Personeel")],
    )
    # Not alone, not short, a sentence.
    for answer in (
        *("Personeel", "Zo is het.\n\nPersoneel.", "Zo is het.\n\npersoneel"),
        f"Zo is het.\n\nP{'x' * 52}",
    ):
        assert headings(f"[{answer}]{rest}") == ([answer, "Zo.\n\nPersoneel"], [])
    # Where lines were lost it stands on the line of what is above or below.
    assert headings("[Zo is het.\tPersoneel]\n[Zo.]")[1] == [(LEFT, "2", "Personeel")]
    assert headings("[Zo is het.\nPersoneel] 3 Hoe? [Zo.]")[1] == [(LEFT, "2", "Personeel")]
    # Between lines of text it may be one; two such are.
    for end in ("", "   "):
        marked = f"[Zo is het.\nPersoneel]{end}\n3 Hoe? [Zo.]"
        assert headings(marked)[1] == [(MAY_BE, "2", "Personeel")]
    assert headings("[Zo is het.\nPersoneel]\n3 Hoe?\n[Zo.\nOnderhoud]\n4 Wie?\n[Ik.]") == (
        ["Zo is het.", "Zo.", "Ik."],
        [(LEFT, "2", "Personeel"), (LEFT, "2", "Onderhoud")],
    )
    assert headings("[Zo is het.\nZie elders]\n3 Hoe? [Zo.]")[1] == []
    # Two between blank lines are headings; both are in doubt where one does not fill its line.
    two = "[Zo is het.\n\nPersoneel]\n\n3 Hoe?\n\n[Zo.\n\nOnderhoud]{}4 Wie?\n\n[Ik.]"
    without = ["Zo is het.", "Zo.", "Ik."]
    assert headings(two.format("\n\n")) == (without, [])
    in_doubt = [(LEFT, "2", "Personeel"), (LEFT, "2", "Onderhoud")]
    assert headings(two.format(" ")) == (without, in_doubt)
    # Within six hundred signs of its end.
    long = "x" * 588
    assert headings(f"[{long}.\n\nPersoneel]{rest}")[1] == [(LEFT, "2", "Personeel")]
    assert headings(f"[Een zin.\n\n{'Dijken ' * 83}\n\nPersoneel]{rest}")[1] == [
        (MAY_BE, "1", "Personeel"),
        (MAY_BE, "2", "Personeel"),
    ]


def blocks(said: str) -> list[_Block]:
    """Return a block for each letter: `a` has an answer, `r` one with a reason, `-` none."""
    nothing = Asked(("1",), 0, 0)
    return [
        _Block(
            nothing,
            Span(0, 1),
            None if each == "-" else Span(1, 2),
            "x" * (each == "r"),
            Span(0, 2),
        )
        for each in said
    ]


@over(
    ("said", "bare"),
    [
        *(("-", True), ("a", False), ("", False), ("--", True), ("-a", False), ("----a", True)),
        *(("---a", False), ("----r", True), ("---------a", True), ("---r-----r", True)),
        *(("-a--------", True), ("-a-------a", True), ("-aa-------", True)),
        *(("-ra-------", True), ("a---", False), ("rrr-------", False), ("a----", True)),
        *(("aaa" + "-" * 12, False), ("aaa" + "-" * 17, True), ("raa" + "-" * 12, True)),
    ],
)
def test_a_list_of_questions(said: str, *, bare: bool) -> None:
    """Up to one in five has something behind it, one in ten without a reason, the last aside."""
    assert _list_without_answers(blocks(said)) is bare


@over(
    ("rests", "left"),
    [
        # Four of five, and two at least, have numbers behind them.
        *((["12", "13"], [None, None]), (["12"], ["12"]), (["12", "en zo"], ["12", "en zo"])),
        (["1", "2", "3", "4", "en zo"], [None, None, None, None, "en zo"]),
        (["1", "2", "3", "en zo"], ["1", "2", "3", "en zo"]),
        ([None, "1", "2"], [None, None, None]),
        (["1 a", "2 b"], [None, None]),
        ([], []),
    ],
)
def test_columns_behind_questions(rests: list[str | None], left: list[str | None]) -> None:
    text, made = "", []
    for rest in rests:
        start = len(text)
        text += rest or ""
        span = None if rest is None else Span(start, len(text))
        made.append(_Block(Asked(("1",), 0, 0), Span(0, 0), span, "a reason", Span(0, 0)))
        text += "\n"
    found = _without_columns(text, made)
    assert [each.rest.of(text) if each.rest else None for each in found] == left
    assert [each.reason for each in found] == [
        "" if rest != kept else "a reason" for rest, kept in zip(rests, left, strict=True)
    ]


def block(
    marked: str,
    *,
    explicit: tuple[str, ...] = (),
    headed: bool = False,
    in_rows: bool = False,
    followed: bool = False,
) -> tuple[str, str | None, str, bool, bool]:
    text, found, starts, (region,) = cut(marked)
    made = _block(
        text,
        found,
        starts,
        Asked(("1",), 0, region.start),
        region,
        explicit,
        headed=headed,
        in_rows=in_rows,
        labelled=False,
        following=Asked(("3",), region.end, region.end) if followed else None,
        bundled=False,
    )
    rest = made.rest.of(text) if made.rest else None
    return made.question.of(text), rest, made.reason, made.joined, made.adjacent


def test_a_question_and_what_stands_behind_it() -> None:
    row = "1 [Lokaal 2000 36 Hoe?\nZo is het.\n]"
    assert block(row, in_rows=True)[0] == "Hoe?"
    assert block(row)[0] == "Lokaal 2000 36 Hoe?"
    assert block("1 [Hoe?\nZo is het.\n]") == ("Hoe?", "Zo is het.", "", False, False)
    assert block("1 [Hoe? Zo is het.\n]") == (
        *("Hoe?", "Zo is het.", "it ends in the middle of a line", False, False),
    )
    assert block("1 [Hoe?\tZo is het.\n]") == ("Hoe?", "Zo is het.", "", False, False)
    assert block("1 [Hoe?\n12\n]") == ("Hoe?", "12", "its answer holds no words", False, False)
    assert block("1 [Hoe?\t12\n]") == ("Hoe?", None, "", False, False)
    assert block("1 [Hoe?\n]") == ("Hoe?", None, "", False, False)
    assert block("1 [Hoe?\n]2 Wat?", followed=True) == ("Hoe?", None, "", False, True)
    assert block("1 [Hoe?\n\n]2 Wat?", followed=True) == ("Hoe?", None, "", False, False)
    assert block("1 [Hoe?\nen\n]2 Wat?", followed=True) == ("Hoe?", None, "", True, False)
    assert block("1 [Hoe?\nen\n]2 Wat?") == ("Hoe?", "en", "", False, False)
    assert block("1 [Hoe?\nZo is het.\n]", explicit=("1",)) == (
        *("Hoe?\nZo is het.", None, "", False, False),
    )
    guessed = "its answer has no heading; the boundary between them was guessed"
    assert block("1 [Hoe?\nZo is het.\n]", headed=True)[2] == guessed
    assert block("1 [Hoe?\n]", headed=True)[2] == ""
    # A label in front of it is none of its words.
    for label in ("Vraag:", "VRAAG: ", "**Vraag:** ", "Vraag\n", ": ", ". "):
        assert block(f"1 [\n{label}Hoe?\nZo is het.\n]")[0] == "Hoe?"
    for label in ("vraag: ", "Vraag ", ":"):
        assert block(f"1 [\n{label}Hoe?\nZo is het.\n]")[0] == f"{label}Hoe?"


def test_a_short_line_above_where_numbers_start_anew() -> None:
    def above(text: str) -> str | None:
        found = read_lines(text)
        line = short_heading(text, found, [each.start for each in found], len(text))
        return text[line.start : line.end] if line else None

    assert above("Dijken van nu\n") == "Dijken van nu"
    assert above("\nDijken van nu\n\n") == "Dijken van nu"
    assert above("Een zin\n\nDijken van nu\n") == "Dijken van nu"
    assert above("Een zin\nDijken van nu\n") is None
    assert above("\n\n") is None
    assert above("Pagina 1 van 2\nDijken van nu\n") == "Dijken van nu"
    assert above("Dijken van nu.\n") is None
    text, found = lines_of("=Dijken van nu\n 1. Hoe?")
    assert short_heading(text, found, [line.start for line in found], found[1].start) is None


def test_a_span_of_nothing_but_ornaments() -> None:
    text = "** **x"
    found = read_lines(text)
    assert clean_ends(text, found, [0], Span(0, 2)) == Span(2, 2)
    assert clean_ends(text, found, [0], Span(0, 5)) == Span(5, 5)
    assert clean_ends(text, found, [0], Span(0, 6)) == Span(5, 6)
