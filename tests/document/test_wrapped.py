"""Which line ends only wrap what a document says."""

from __future__ import annotations

from kamerboek.document import ParsedDocument
from kamerboek.document.wrapped import FEWEST_LINES, flowing, wrapped_at
from tests.rows import over

WRAPPED = """De kosten van de nieuwe kazerne zijn hoger dan vooraf is geraamd, omdat de
prijzen van beton en staal zijn gestegen en omdat het plan is aangepast aan de
nieuwe eisen. De minister noemt drie oorzaken:
- de prijs van beton, die in twee jaar met de helft is gestegen, en die van de
inhuur van bouwbedrijven;
- het plan zelf.

Wapensysteem en prijs
tank 10
jager 12
Daarna is niets meer gevraagd, en de minister
heeft er ook niets over gezegd."""
WIDTH = 78


def test_lines_that_only_wrap_are_one_and_others_stay() -> None:
    assert flowing(WRAPPED, WIDTH).split("\n") == [
        "De kosten van de nieuwe kazerne zijn hoger dan vooraf is geraamd, omdat de prijzen van "
        "beton en staal zijn gestegen en omdat het plan is aangepast aan de nieuwe eisen. De "
        "minister noemt drie oorzaken:",
        "- de prijs van beton, die in twee jaar met de helft is gestegen, en die van de inhuur van "
        "bouwbedrijven;",
        "- het plan zelf.",
        "",
        "Wapensysteem en prijs",
        "tank 10",
        "jager 12",
        "Daarna is niets meer gevraagd, en de minister heeft er ook niets over gezegd.",
    ]


def test_every_letter_keeps_its_place() -> None:
    shown = flowing(WRAPPED, WIDTH)
    assert len(shown) == len(WRAPPED)
    assert all(
        one == other or (one, other) == ("\n", " ")
        for one, other in zip(WRAPPED, shown, strict=True)
    )


def test_a_document_with_a_paragraph_on_a_line_is_not_wrapped(document: ParsedDocument) -> None:
    texts = [each.answer_text or "" for each in document.questions]
    assert wrapped_at(texts) is None
    assert flowing(WRAPPED, None) == WRAPPED


def test_of_a_few_lines_nobody_can_tell() -> None:
    line = "x" * 80
    assert wrapped_at(["\n".join([line] * (FEWEST_LINES - 1))]) is None
    assert wrapped_at(["\n".join([line] * FEWEST_LINES)]) == 80


def test_how_long_wrapped_lines_are() -> None:
    """Nineteen of twenty lines are no longer, by one hundred and twenty signs at the most."""
    lines = ["x" * length for length in range(1, 21)]
    assert wrapped_at(["\n".join(lines)]) == 19
    assert wrapped_at(["\n\n".join(lines[:10]), " \n ".join(lines[10:])]) == 19
    assert wrapped_at(["\n".join(lines[1:])]) is None
    assert wrapped_at(["\n".join(["x" * 120] * 20)]) == 120
    assert wrapped_at(["\n".join(["x" * 121] * 20)]) is None
    assert wrapped_at(["\n".join([*["x" * 50] * 19, "x" * 500])]) == 50
    assert wrapped_at(["\n".join([*["x" * 50] * 18, "x" * 60, "x" * 500])]) == 60


@over(
    ("line", "following", "runs_on"),
    [
        # Of forty signs 34 make a full line, with the first word of the next.
        ("x" * 28, "Dijken zijn", True),
        ("x" * 26, "Dijken zijn", False),
        ("X.", "x" * 31, True),
        ("X.", "x" * 30, False),
        # Three words and a small letter run on, behind a letter or a comma.
        ("Een dijk is", "hoog en breed", True),
        ("Een dijk is,", "hoog en breed", True),
        ("Een dijk is.", "hoog en breed", False),
        ("Een dijk is;", "hoog en breed", False),
        ("Een dijk is", "Hoog en breed", False),
        ("Een dijk", "hoog en breed", False),
        ("Een dijk is", "hoog en", False),
        ("Een dijk is 3", "hoog en breed", False),
        ("", "hoog en breed", False),
        ("Een dijk is", " ", False),
        # What begins an item of a list.
        *(
            (f"{'x' * 40}", f"{item} dijken zijn", False)
            for item in (
                *("·", "•", "▪", "●", "○", "\uf0b7", "*", "–", "—", "-", "o", "1.", "123)"),
                *("a.", "b)", "(a)", "(1)", "(abc)", " \t-", "o"),
            )
        ),
        *(
            (f"{'x' * 40}", f"{item} dijken zijn", True)
            for item in ("oo", "1", "1234.", "A.", "(abcd)", "()", "-x", "1.5")
        ),
    ],
)
def test_a_line_that_runs_on(line: str, following: str, runs_on: bool) -> None:
    joined = flowing(f"{line}\n{following}", 40)
    assert joined == f"{line}{' ' if runs_on else chr(10)}{following}"
