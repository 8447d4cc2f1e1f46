"""From a text to its questions, step by step: sections, numbers, answers by number, warnings."""

from __future__ import annotations

from kamerboek.document.model import DocumentText, ReadingWarning
from kamerboek.document.questions.bounds.ending import end_of_answers
from kamerboek.document.questions.doubts.missing import (
    _goes_on,
    left_outside,
    missing_numbers,
    numbers_assigned,
    slips,
)
from kamerboek.document.questions.heads.marks import Marks, find_marks
from kamerboek.document.questions.heads.sequence import Candidate
from kamerboek.document.questions.page import read_lines
from kamerboek.document.questions.pairs.arrangement import Answered, Asked
from kamerboek.document.questions.pairs.bare_labels import labels_a_number, with_bare
from kamerboek.document.questions.pairs.later_answers import _in_order_of_number, later_answers
from kamerboek.document.questions.pairs.repeated import names_of_marks, told_apart
from kamerboek.document.questions.pairs.section_starts import _apart, in_sections
from kamerboek.document.questions.parse import (
    _bare,
    _heads,
    _last_printing,
    _numbered,
    _Reading,
    _unlabelled,
    parse_questions,
)
from kamerboek.document.questions.wording.lines import Line
from kamerboek.document.questions.wording.styles import Mark
from kamerboek.document.text import Span
from tests.rows import over


def read(text: str) -> tuple[list[Line], Marks]:
    found = read_lines(text)
    return found, find_marks(text, found)


def said(warnings: list[ReadingWarning], text: str) -> list[tuple[str, str, str, str]]:
    return [
        (each.code, each.message, each.question, text[each.start : each.end]) for each in warnings
    ]


GUESSED = "guessed_boundary"


def test_the_heads_of_a_reading_in_order() -> None:
    reading = _Reading((Asked(("1",), 0, 2), Asked(("2",), 9, 12)), (Answered((), 5, 7),), ())
    assert _heads(reading) == [Span(0, 2), Span(5, 7), Span(9, 12)]


def test_a_label_behind_a_number() -> None:
    text = "12. **Vraag: Hoe\nVraag: Wat"
    first, second = (
        Mark("bare", (), at, at + 6, "label") for at in (text.index("Vraag"), text.rindex("Vraag"))
    )
    assert labels_a_number(text, [], first, {4})
    assert labels_a_number(text, [], first, {3})
    assert not labels_a_number(text, [], first, {2})
    assert not labels_a_number(text, [], second, {3})
    assert labels_a_number("Vraag", [], Mark("bare", (), 0, 5, "label"), {0})
    assert not labels_a_number(" Vraag", [], Mark("bare", (), 1, 6, "label"), {9})


def printed(*texts: str) -> tuple[list[int], list[tuple[str, str, str, str]]]:
    """Return the numbers that are left of questions that may be printed twice."""
    text = "".join(f"{each}\n" for each in texts)
    _, marks = read(text)
    warnings: list[ReadingWarning] = []
    left = _last_printing(text, list(marks.candidates), marks.answers, warnings)
    return [marks.candidates.index(each) for each in left], said(warnings, text)


def test_questions_that_are_printed_twice() -> None:
    one, two = "1. Hoe is dat geregeld in Urk?", "2. Wat is dat voor iets moois?"
    left, warned = printed(one, two, one, two)
    assert left == [2, 3]
    assert warned == [
        (
            GUESSED,
            "the questions are printed twice; the first printing was left out",
            "",
            f"{one}\n{two}\n",
        )
    ]
    # One question, an odd number of them, other words within their first twenty letters.
    assert printed(one, one) == ([0, 1], [])
    assert printed(one, two, "3. Wie?", one, two) == ([0, 1, 2, 3, 4], [])
    assert printed(one, two, two, one) == ([0, 1, 2, 3], [])
    assert printed(two, two.replace("2", "3"), two, two.replace("2", "3")) == ([0, 1, 2, 3], [])
    assert printed(one, two, one, "2. Wat is dat voor iets mooi?")[0] == [2, 3]
    # Twenty letters: the blanks between them do not count.
    long = "1. Abcdefghij klmnopqrst"
    assert printed(f"{long}u?", two, f"{long}v?", two)[0] == [2, 3]
    assert printed(f"{long[:-1]}u?", two, f"{long[:-1]}v?", two)[0] == [0, 1, 2, 3]
    apart = "1. " + " ".join("abcdefghijklmnopqrst".upper())
    assert printed(f"{apart}?", two, f"{apart}!", two)[0] == [2, 3]


def sections(text: str) -> tuple[list[tuple[str, str, str]], list[tuple[str, str, str, str]]]:
    """Return section, numbers and printed mark of each question, and what is warned of."""
    found, marks = read(text)
    warnings: list[ReadingWarning] = []
    asked, titles = in_sections(text, found, marks.candidates, warnings)
    assert set(titles) == {mark.section for mark in asked} - {""}
    return [
        (mark.section, ",".join(mark.numbers), text[mark.start : mark.end]) for mark in asked
    ], said(warnings, text)


def test_numbers_that_start_anew() -> None:
    assert sections("1. Hoe?\n2. Wat?")[0] == [("", "1", "1. "), ("", "2", "2. ")]
    heading = "Vragen over duinen (B)"
    parts = f"1. Hoe?\n2. Wat?\n\n{heading}\n1. Wie?\n2. Waar?"
    assert sections(parts) == (
        [
            ("A", "1", "1. "),
            ("A", "2", "2. "),
            ("B", "1", f"{heading}\n1. "),
            ("B", "2", "2. "),
        ],
        [],
    )
    # Without a heading two stand before, and a higher number behind it.
    assert [each[0] for each in sections("1. A?\n2. B?\n1. C?\n2. D?")[0]] == list("AABB")
    assert [each[0] for each in sections("1. A?\n1. C?\n2. D?")[0]] == ["", "", ""]
    assert [each[0] for each in sections("1. A?\n2. B?\n1. C?\n1. D?")[0]] == [""] * 4
    assert [each[0] for each in sections("1. A?\n2. B?\n1. C?")[0]] == [""] * 3
    assert [
        each[0] for each in sections("Vraag 1\nA?\nVraag 2\nB?\nVraag 1a\nC?\nVraag 2\nD?")[0]
    ] == ([""] * 4)
    # Where lines were lost it is said to be in doubt.
    lost = "1. A?\n2. B?\nx 1. C?\n2. D?"
    found, marks = read("1. A?\n2. B?\n1. C?\n2. D?")
    moved = [
        Candidate(
            **{**each.__dict__, "mark": Mark("point", each.mark.numbers, at, at + 3, "number")}
        )
        for each, at in zip(marks.candidates, (0, 6, 14, 20), strict=True)
    ]
    warnings: list[ReadingWarning] = []
    in_sections(lost, read_lines(lost), moved, warnings)
    assert said(warnings, lost) == [
        (
            GUESSED,
            "numbers start anew at 1; what follows was taken for a part of its own",
            "",
            "1. ",
        )
    ]
    assert found


def test_a_heading_between_questions() -> None:
    heading = "Vragen over de duinen"
    text = f"1. Hoe?\nZo.\n\n{heading}\n2. Wat?"
    warning = (
        GUESSED,
        "a heading was left out of the answer to 1, before question 2",
        "1",
        heading,
    )
    assert sections(text) == (
        [("", "1", "1. "), ("", "2", f"{heading}\n2. ")],
        [warning],
    )
    assert sections(text.replace("\n\n", "\n")) == ([("", "1", "1. "), ("", "2", "2. ")], [])
    assert sections(f"{heading}\n1. Hoe?\n2. Wat?")[1] == []
    assert sections(f"1. Hoe?\n\n{heading}\n2. Wat?")[1] == [warning]


def test_a_heading_stands_apart() -> None:
    text = "Een.\nKop\n\nKop\nDrie"
    found = read_lines(text)
    starts = [line.start for line in found]
    assert [_apart(text, found, starts, line) for line in (found[0], found[1], found[3])] == [
        *(False, True, True),
    ]
    lost = [Line(0, 4, "text"), Line(5, 8, "text")]
    assert _apart("Een. Kop", lost, [0, 5], lost[1])


def test_a_question_without_a_number() -> None:
    text = "x" * 12 + "Hoe? " + "x" * 12 + "  xxHoe? "

    def placed(*bare: int) -> tuple[list[tuple[str, ...]], list[tuple[str, str, str, int, int]]]:
        asked = (Asked(("1", "3"), 10, 12, "A"), Asked(("5",), 30, 32, "A"))
        warnings: list[ReadingWarning] = []
        marks = [Mark("bare", (), at, at + 5, "heading") for at in bare]
        result = with_bare(text, asked, marks, [], warnings)
        assert [mark.start for mark in result] == sorted(mark.start for mark in result)
        assert {mark.section for mark in result} == {"A"}
        return [mark.numbers for mark in result], [
            (each.code, each.message, each.question, each.start, each.end) for each in warnings
        ]

    taken = "a question without a number was taken for"
    assert placed() == ([("1", "3"), ("5",)], [])
    assert placed(20) == (
        [("1", "3"), ("4",), ("5",)],
        [("numbers_assigned", f"{taken} A.4", "A.4", 20, 25)],
    )
    assert placed(40)[0] == [("1", "3"), ("5",), ("6",)]
    assert placed(5) == ([("1", "3"), ("5",)], [])
    none = "the word Vraag without a number, where none is missing"
    assert placed(20, 22)[1] == [
        ("numbers_assigned", f"{taken} A.4", "A.4", 20, 25),
        (GUESSED, none, "", 22, 27),
    ]


def test_a_label_behind_the_number_of_its_question() -> None:
    asked = (Asked(("1",), 0, 2), Asked(("2",), 60, 62))
    text = "1 Blz. 7: de dijk is oud.\n".ljust(40) + "Vraag Hoe hoog dan?\n" + "2 Hoe?\n"

    def placed(text: str, answers: list[Mark]) -> list[tuple[tuple[str, ...], int]]:
        labels = [Mark("bare", (), 40, 45, "heading")]
        return [(one.numbers, one.end) for one in with_bare(text, asked, labels, answers, [])]

    assert placed(text, []) == [(("1",), 45), (("2",), 62)]
    # Something is asked before it, or answered.
    assert placed(text.replace("oud.", "oud?"), []) == [(("1",), 2), (("2",), 62)]
    answered = [Mark("bare answer", (), 20, 28, "heading")]
    assert placed(text, answered) == [(("1",), 2), (("2",), 62)]


def test_a_label_above_a_number_is_of_its_question() -> None:
    asked = (Asked(("1",), 10, 12), Asked(("2",), 30, 32))
    text = "x" * 25 + " \n \n " + "x" * 9
    warnings: list[ReadingWarning] = []
    labels = [Mark("bare", (), at, at + 5, "heading") for at in (5, 20)]
    result = with_bare(text, asked, labels, [], warnings)
    # Right before the second nothing is printed, before the first something.
    assert [(mark.numbers, mark.start) for mark in result] == [(("1",), 5), (("2",), 20)]
    assert warnings == []


def later(text: str) -> list[tuple[str, str]]:
    """Return numbers and printed mark of answers behind all questions."""
    found, marks = read(text)
    questions = text.split("\nAntwoord")[0].count("?")
    asked = [
        Asked(tuple(map(str, each.mark.numbers)), each.mark.start, each.mark.end)
        for each in marks.candidates[:questions]
    ]
    return [
        (",".join(each.numbers), text[each.start : each.end])
        for each in later_answers(text, found, marks, asked)
    ]


def test_answers_behind_all_questions() -> None:
    asked = "1. Hoe?\n2. Wat?\n3. Wie?\n"
    answers = "Antwoorden\n1. Zo.\n2. Dat.\n3. Zij."
    three = [("1", "Antwoorden\n1. "), ("2", "2. "), ("3", "3. ")]
    assert later(asked + answers) == three
    # Three of five questions at least, and two.
    assert later(f"{asked}Antwoorden\n1. Zo.\n2. Dat.") == three[:2]
    assert later(f"{asked}Antwoorden\n1. Zo.") == []
    assert later("1. Hoe?\n2. Wat?\nAntwoorden\n1. Zo.\n2. Dat.") == three[:2]
    assert later("1. Hoe?\n2. Wat?\nAntwoorden\n1. Zo.") == []
    assert later("1. Hoe?\nAntwoorden\n1. Zo.\n2. Dat.") == []
    # In each of the styles, under each of the headings.
    for number in ("{}.", "{})", "{}", "{} |"):
        rest = "\n".join(f"{number.format(at)} Zo is dat." for at in (1, 2, 3))
        assert [each[0] for each in later(f"{asked}Antwoorden\n{rest}")] == ["1", "2", "3"]
    assert [each[0] for each in later(f"{asked}Antwoorden\n1\nZo.\n2\nDat.\n3\nZij.")] == list(
        "123"
    )
    for heading in (
        *("Antwoord", "ANTWOORDEN", "ANTWOORD:", "**Antwoorden**", "# Antwoorden", "Mededeling"),
        *("Antwoorden van de minister", "Antwoorden door ons", "Antwoorden VAN ONS"),
    ):
        assert later(f"{asked}{heading}\n1. Zo.\n2. Dat.\n3. Zij.")[1:] == three[1:], heading
    for heading in ("antwoorden", "De antwoorden", "Mededelingen"):
        assert later(f"{asked}{heading}\n1. Zo.\n2. Dat.\n3. Zij.") == [], heading
    # Where none of these heads them, they have the numbers of all questions, and ask nothing.
    for heading in ("", "Antwoorden op\n"):
        headless = [("1", "1. "), *three[1:]]
        assert later(f"{asked}{heading}1. Zo.\n2. Dat.\n3. Zij.") == headless, heading
        assert later(f"{asked}{heading}1. Zo.\n2. Dat.") == [], heading
        assert later(f"{asked}{heading}1. Zo.\n2. Dat.\n3. Zij?") == [], heading
        assert later(f"{asked}{heading}1) Zo.\n2) Dat.\n3) Zij.") == [], heading
    # Behind other headings too, five at most; not where answers stand between questions.
    tries = "Antwoorden van A\nx\n"
    last = f"{tries * 4}{answers}"
    assert [each[0] for each in later(asked + last)] == ["1", "2", "3"]


def test_answers_in_the_order_of_their_numbers() -> None:
    def chosen(*numbers: str, style: str = "point", wanted: str = "1 2 3") -> list[str]:
        marks = []
        for at, each in enumerate(numbers):
            text = f"{each}. Zo"
            mark = find_marks(text, read_lines(text)).candidates[0].mark
            marks.append(Mark(mark.style, mark.numbers, at, at + 1, "number"))
        found = _in_order_of_number(marks, style, set(wanted.split()))
        return [",".join(map(str, mark.numbers)) for mark in found]

    assert chosen("1", "2", "3") == ["1", "2", "3"]
    assert chosen("1", "1", "3", "2", "3", "3") == ["1", "2", "3"]
    assert chosen("2", "3") == []
    assert chosen("1, 2", "2", "3") == ["1,2", "3"]
    assert chosen("1, 4", "1", "2", "3") == ["1", "2", "3"]
    assert chosen("1", "2, 1", "2") == ["1", "2"]
    assert chosen("1", "2", "3", style="row") == []
    assert chosen("2", "10", wanted="2 10") == ["2", "10"]


@over(
    "marked",
    [
        *("Zo.\n\n|Hoogachtend,\nJan", "Zo.\n\n|Met vriendelijke groet", "Zo.\n\n|Bijlage"),
        *("Zo.\n\n|BIJLAGE 12:", "Zo.\n\n|Bijlage A. Over dijken", "Zo.\n\n|Bijlage IV"),
        *(
            "Zo.\n|Hoogachtend",
            "Zo\nHoogachtend",
            "Zo.\n\nHoogachtend Jan",
            "Zo.\n\nBijlage 3 is er?",
            "Zo. |",
        ),
        *("Zo.\n\nBijlage 123", "Zo.\n\nBijlagen", "Zo.\n\nbijlage"),
        "Zo.\n\n|Deze vragen dienen ter aanvulling op andere",
        "Zo.\n|Deze schriftelijke vragen zijn gesteld ter aanvulling op",
        "Zo.\n|Toelichting: \nDeze vragen dienen ter aanvulling",
        "Zo.\nDeze vragen dienen ter info",
    ],
)
def test_where_the_answers_end(marked: str) -> None:
    text = f"Vraag 1\n{marked.replace('|', '')}"
    end = 8 + marked.index("|") if "|" in marked else len(text)
    assert end_of_answers(text, read_lines(text), 7) == end


def test_a_letter_that_closes_behind_a_sentence() -> None:
    text = "Vraag 1 Zo. Hoogachtend, Jan"
    lines = [Line(0, 11, "text"), Line(12, len(text), "text")]
    assert end_of_answers(text, lines, 7) == 12
    assert end_of_answers(text, lines, 12) == len(text)
    text = "Vraag 1 Zo.\nHoogachtend, Jan"
    assert end_of_answers(text, lines, 7) == 12
    text = "Vraag 1 Zo,\nHoogachtend, Jan"
    assert end_of_answers(text, lines, 7) == len(text)


@over(
    ("head", "printed_as"),
    [
        *(("Vraag .1", "Vraag .1"), ("Vraag . 1", "Vraag . 1"), ("VRAAG .1", "VRAAG .1")),
        *(("Vraag 1 2", "Vraag 1 2"), ("Vraag 12", ""), ("Vraag 1", "")),
    ],
)
def test_heads_that_are_printed_oddly(head: str, printed_as: str) -> None:
    text = f"x {head} Hoe?"
    number = find_marks("Vraag 1", read_lines("Vraag 1")).candidates[0]
    moved = Candidate(
        **{
            **number.__dict__,
            "mark": Mark("labelled", number.mark.numbers, 2, 2 + len(head), "label"),
        }
    )
    warnings = list(slips(text, [moved]))
    assert said(warnings, text) == (
        [(GUESSED, f"{printed_as!r} was taken for the heading of question 1", "1", head)]
        if printed_as
        else []
    )
    assert list(slips(f"\n\n{text[2:]}", [moved])) == []
    other = Candidate(
        **{**moved.__dict__, "mark": Mark("point", number.mark.numbers, 2, 9, "label")}
    )
    assert list(slips(text, [other])) == []


def test_numbers_that_are_missing() -> None:
    def gaps(*numbers: str, section: str = "") -> list[tuple[str, str, str, int, int]]:
        asked = [
            Asked(tuple(each.split(",")), 10 * at, 10 * at + 2, section)
            for at, each in enumerate(numbers)
        ]
        return [
            (each.code, each.message, each.question, each.start, each.end)
            for each in missing_numbers(asked)
        ]

    assert gaps("1", "2", "3") == []
    assert gaps("1", "3") == [("gap", "number 2 is missing", "2", 10, 12)]
    assert gaps("1", "4") == [("gap", "numbers 2 to 3 are missing", "2", 10, 12)]
    assert gaps("3", section="B") == [("gap", "numbers B.1 to B.2 are missing", "B.1", 0, 2)]
    assert gaps("2", "1,3", "3bis") == []
    assert gaps("1", "3", "2", "5", "3") == [("gap", "number 4 is missing", "4", 30, 32)]
    asked = [Asked(("1",), 0, 2, "A"), Asked(("2",), 5, 7, "B")]
    assert [each.question for each in missing_numbers(asked)] == ["B.1"]


def left(text: str, chain: list[int], weights: list[float], answered: int = -1) -> list[str]:
    """Return the marks of a text that look like questions and were not taken."""
    _, marks = read(text)
    answers = [Answered((), answered, answered + 1)] if answered >= 0 else []
    warnings = left_outside(marks, weights, chain, answers)
    assert all((each.code, each.question) == (GUESSED, "") for each in warnings)
    words = ("what looks like question ", " was taken for running text")
    return [
        each.message.removeprefix(words[0]).removesuffix(words[1])
        + f"@{text[each.start : each.end].strip()}"
        for each in warnings
    ]


def test_marks_that_were_not_taken() -> None:
    text = "1. Hoe?\n2. Wat?\n7. Wie?\n9. Dijk?"
    weights = [9.0, 9.0, 6.0, 6.0]
    assert left(text, [0, 1], weights) == ["7@7."]
    assert left(text, [0, 1], [9.0, 9.0, 5.9, 6.0]) == []
    assert left(text, [0, 1, 2], weights) == []
    assert left(text, [2, 3], [9.0, 9.0, 6.0, 6.0]) == []
    assert left(text, [0, 1], weights, answered=16) == []
    assert left(text, [0, 1], weights, answered=18) == []
    # One soon behind the last counts for less; a label counts wherever it stands.
    soon = "1. Hoe?\n2. Wat?\n5. Wie?\n6. Zij?"
    assert left(soon, [0, 1], [9.0, 9.0, 0.0, 0.0]) == ["5@5."]
    label = "Vraag 9\n1. Hoe?\n2. Wat?"
    assert left(label, [1, 2], [0.0, 9.0, 9.0]) == ["9@Vraag 9"]
    within = f"{'Een dijk ' * 5}\nVraag 9: x\n1. Hoe?\n2. Wat?"
    assert left(within, [1, 2], [0.0, 9.0, 9.0]) == []


def test_a_number_soon_behind_the_last() -> None:
    _, marks = read("2. Hoe?\n3. Wat?\n5. Wie?\n6. Zij?\n2. Dat?")
    two, three, five, six, again = marks.candidates
    assert [_goes_on(two, each) for each in (three, five, six, again)] == [True, True, False, False]
    assert not _goes_on(three, two)
    assert not _goes_on(six, five)


def test_numbers_that_stand_nowhere_in_the_file() -> None:
    text = "1. Hoe?\n2. Wat?\n3. Wie?"
    _, marks = read(text)

    def assigned(*spans: tuple[int, int]) -> list[tuple[str, str, str, str]]:
        document = DocumentText(text, tuple(Span(*each) for each in spans))
        return said(numbers_assigned(document, marks.candidates), text)

    words = "question numbers stand nowhere in the file: automatic numbering"
    assert assigned() == []
    assert assigned((0, 2), (8, 10)) == [
        ("numbers_assigned", f"2 {words}", "", "1. Hoe?\n2. "),
    ]
    assert assigned((8, 10)) == [("numbers_assigned", f"1 {words}", "", "2. ")]
    assert assigned((4, 6)) == []
    assert assigned((11, 12)) == [("numbers_assigned", f"1 {words}", "", "2. ")]
    assert assigned((12, 14)) == []
    assert assigned((5, 8)) == []
    assert assigned((5, 9)) == [("numbers_assigned", f"1 {words}", "", "2. ")]


def test_questions_with_a_label_and_no_number() -> None:
    def bare(text: str) -> tuple[list[str], list[str], list[tuple[str, str, str, str]]] | None:
        found, marks = read(text)
        reading = _bare(text, found, marks)
        if reading is None:
            return None
        return (
            [" ".join(mark.numbers) for mark in reading.asked],
            [text[mark.start : mark.end] for mark in reading.answered],
            said(list(reading.warnings), text),
        )

    words = "questions without a number, numbered in order"
    assert bare("Vraag:\nHoe?\nVraag:\nWat?") == (
        ["1", "2"],
        [],
        [("numbers_assigned", f"2 {words}", "", "Vraag:\nHoe?\nVraag:")],
    )
    assert bare("Vraag:\nHoe?\nAntwoord:\nZo.") == (
        ["1"],
        ["Antwoord:"],
        [("numbers_assigned", "1 question without a number, numbered in order", "", "Vraag:")],
    )
    assert bare("Vraag:\nHoe?") is None
    assert bare("Antwoord:\nZo.") is None


def asking(text: str) -> tuple[list[str], list[str]] | None:
    """Return what questions and answers without numbers and labels begin with."""
    found, marks = read(text)
    reading = _unlabelled(text, found, marks)
    if reading is None:
        return None
    assert [" ".join(mark.numbers) for mark in reading.asked] == [
        str(number) for number in range(1, len(reading.asked) + 1)
    ]
    assert all(mark.numbers == () for mark in reading.answered)
    whole = text[reading.asked[0].start : reading.asked[-1].end]
    assert said(list(reading.warnings), text) == [
        (
            "numbers_assigned",
            f"{len(reading.asked)} questions without a number, numbered in order",
            "",
            whole,
        ),
        (
            GUESSED,
            "nothing marks the questions; paragraphs that ask were taken for them",
            "",
            whole,
        ),
    ]
    return [text[mark.start :].split()[0] for mark in reading.asked], [
        text[mark.start : mark.end] for mark in reading.answered
    ]


def test_paragraphs_that_ask() -> None:
    front = "Antwoorden op vragen\n\n"
    assert asking(f"{front}Hoe is dat?\n\nZo.\n\nWat is dat?\n\nDat.") == (["Hoe", "Wat"], [])
    # What it is about is said; two at least.
    assert asking("Brief\n\nHoe is dat?\n\nZo.\n\nWat is dat?\n\nDat.") is None
    assert asking(f"{front}Hoe is dat?\n\nZo.") is None
    assert asking("vragen") is None
    # One right behind another is its rest, one that opens otherwise in two lines an answer's.
    assert asking(f"{front}Hoe is dat?\n\nEn wat?\n\nZo.\n\nWat is dat?\n\nDat.") == (
        ["Hoe", "Wat"],
        [],
    )
    assert asking(f"{front}Hoe is dat?\n\nDijken\nzijn dat?\n\nZo.\n\nWat is dat?\n\nDat.") == (
        ["Hoe", "Wat"],
        [],
    )
    two = f"{front}Hoe is dat?\n\nZo.\n\nDijken\nzijn dat?\n\nDus.\n\nWat is dat?\n\nDat."
    assert asking(two) == (["Hoe", "Wat"], [])
    one = two.replace("Dijken\nzijn", "Dijken zijn")
    assert asking(one) == (["Hoe", "Dijken", "Wat"], [])
    # A paragraph that asks and goes on is not one that the next belongs to.
    on = f"{front}Hoe is dat?\nZo is het.\n\nWat is dat?\n\nDat."
    assert asking(on) == (["Hoe", "Wat"], [])
    # Where two answers have a heading, a question is what stands before one.
    headed = (
        "Brief over vragen\n\nHoe is dat?\n\nAntwoord\nZo.\n\nDijken zijn er?\n\nMeer.\n\n"
        "Wat is dat?\n\nAntwoord\nDat."
    )
    assert asking(headed) == (["Hoe", "Wat"], ["Antwoord", "Antwoord"])
    alone = "Brief over vragen\n\nHoe is dat?\n\nAntwoord\nZo.\n\nWat is dat?\n\nDat."
    assert asking(alone) == (["Hoe", "Wat"], [])


def test_a_paragraph_that_asks_has_few_lines() -> None:
    def asked(lines: int) -> list[str]:
        big = "\n".join(["Hoe", *["x"] * (lines - 2), "is dat?"])
        found = asking(f"Brief over vragen\n\n{big}\n\nWat dan?\n\nZo.\n\nWie is dat?\n\nDat.")
        assert found is not None
        return found[0]

    assert asked(29) == ["Hoe", "Wie"]
    assert asked(30) == ["Hoe", "Wat", "Wie"]


def test_lines_that_are_paragraphs() -> None:
    """Where lines are longer than 110 signs and few are apart, each is a paragraph."""
    long = "Dat is zo " + "x" * 101
    lines = ["Antwoorden op vragen", "Hoe is dat?", long, "Wat is dat?", "Dat."]
    assert asking("\n".join(lines)) == (["Hoe", "Wat"], [])
    assert asking("\n".join([*lines[:2], long[:-1], *lines[3:]])) is None
    assert asking("\n".join(lines[:4])) is None
    assert asking("\n\n".join(["\n".join(lines), "Zo."])) is None
    more = [*lines, "Zo.", "Dus.", "Dan."]
    assert asking("\n\n".join(["\n".join(more), "Zo."])) == (["Hoe", "Wat"], [])


def test_questions_with_one_number() -> None:
    asked = [Asked(("1", "2"), 0, 2, "A"), Asked(("2",), 5, 7, "A"), Asked(("2",), 9, 11, "B")]
    warnings: list[ReadingWarning] = []
    named, printed_as = names_of_marks([*asked, asked[1]], warnings)
    assert [mark.numbers for mark in named] == [("1", "2"), ("2bis",), ("2",), ("2ter",)]
    assert [(mark.start, mark.end, mark.section) for mark in named[:2]] == [
        (0, 2, "A"),
        (5, 7, "A"),
    ]
    assert printed_as == {"A.2bis": "A.2", "A.2ter": "A.2"}
    assert [
        (each.code, each.message, each.question, each.start, each.end) for each in warnings
    ] == [("duplicate", "number A.2 occurs twice", "A.2", 5, 7)] * 2


def numbered(text: str) -> list[str] | None:
    found, marks = read(text)
    chain = list(range(len(marks.candidates)))
    reading = _numbered(text, found, marks, [9.0] * len(chain), chain, DocumentText(text))
    return None if reading is None else [" ".join(mark.numbers) for mark in reading.asked]


def test_which_documents_have_numbered_questions() -> None:
    assert numbered("1. Hoe?\n2. Wat?") == ["1", "2"]
    assert numbered("") is None
    # More labels without a number than numbers; one number alone.
    assert numbered("1. Hoe\nVraag:\nWat?\nVraag:\nWie?") is None
    assert numbered("Vraag 1\nHoe?\nVraag:\nWat?\nVraag:\nWie?") == ["1", "2"]
    assert numbered("1. Hoe?") == ["1"]
    assert numbered("2. Hoe?") is None
    assert numbered("1. Hoe") is None
    assert numbered("2. Hoe\nAntwoord\nZo.") == ["2"]
    assert numbered("Vraag 2\nHoe") == ["2"]


def test_questions_told_apart_keep_who_is_answered_with_them() -> None:
    text = (
        "Vraag 1 en 2\nHoe? Wie?\n\nAntwoord\nJa.\n\nVraag 2\nWat?\n\nAntwoord\nNee.\n\n"
        "Vraag 3\nWaar?\n"
    )
    apart = told_apart(parse_questions(text))
    assert [(each.question, each.answered_with) for each in apart.questions] == [
        *(("1", ("2",)), ("2", ("1",)), ("2bis", ()), ("3", ())),
    ]
    assert [each.questions for each in apart.answers] == [("1", "2"), ("2bis",)]


def test_a_page_may_end_between_a_number_and_the_word_of_its_question() -> None:
    pair = "{0}\n{1}\nVraag\nHoe hoog is dijk {0}?\n\nAntwoord\nDijk {0} is drie meter hoog.\n\n"
    for between in ("\nPagina 1 van 3\n", "Pagina 1 van 3\n"):
        text = pair.format(1, between) + pair.format(2, "") + pair.format(3, "")
        parsed = parse_questions(text)
        assert [each.question for each in parsed.questions] == ["1", "2", "3"]
        assert parsed.warnings == ()
