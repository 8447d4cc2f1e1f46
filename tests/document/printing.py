"""Prints questions and answers in every style and format."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.document import files
from tests.document.files import Paragraph


@dataclass(frozen=True)
class Pair:
    question: str
    answer: str


Print = Callable[[Sequence[Pair]], str]


def _each(head: str, between: str, behind: str = "\n\n") -> Print:
    """Print each pair; `#` stands for the number, `head` and `between` go before the texts."""

    def printed(pairs: Sequence[Pair]) -> str:
        return "".join(
            head.replace("#", str(number))
            + pair.question
            + between.replace("#", str(number))
            + pair.answer
            + behind
            for number, pair in enumerate(pairs, start=1)
        )

    return printed


STYLES: dict[str, Print] = {
    "number and text": _each("# ", "\n\n"),
    "number and text, no blank line": _each("# ", "\n"),
    "point": _each("#. ", "\n\n"),
    "point, no blank lines": _each("#. ", "\n", "\n"),
    "bracket": _each("#) ", "\n\n"),
    "alone": _each("#\n\n", "\n\n"),
    "alone, close": _each("#\n", "\n", "\n\n"),
    "alone with a point": _each("#.\n", "\n\n"),
    "alone, Antwoord": _each("#\n", "\nAntwoord:\n", "\n"),
    "Vraag": _each("Vraag #\n", "\n\n"),
    "Vraag, Antwoord": _each("Vraag #\n", "\n\nAntwoord #\n"),
    "Vraag, Antwoord, close": _each("Vraag #\n", "\nAntwoord #\n", "\n"),
    "Vraag:, Antwoord op vraag:": _each("Vraag #: ", "\nAntwoord op vraag #: "),
    "Vraag (#):": _each("Vraag (#):\n", "\n\nAntwoord (#):\n"),
    "Vraag .#": _each("Vraag .#\n", "\n\nAntwoord .#\n"),
    "Vraag with text": _each("Vraag # ", "\n\nAntwoord vraag #\n"),
    "Vraag, bare Antwoord": _each("Vraag #\n", "\nAntwoord\n"),
    "Vraag (pagina)": _each("Vraag # (pagina 8-9)\n", "\n\n"),
    "split": _each("Vraag\n#\n", "\n\n"),
    "bar": _each("# | ", "\t", "\n"),
    "tab": _each("#\t", "\t", "\n\n"),
    "bold": _each("**Vraag #**\n**", "**\n\n**Antwoord op vraag #**\n"),
    "Windows": _each("# ", "\r\n\r\n", "\r\n\r\n"),
}

ASSIGNED: dict[str, Print] = {
    "bare": _each("Vraag:\n", "\nAntwoord:\n"),
    "bare heading": _each("Vraag\n\n", "\n\nAntwoord\n\n"),
}


def later_answers(pairs: Sequence[Pair]) -> str:
    """All questions, and behind them all answers."""
    questions = "".join(f"{n}\n{pair.question}\n\n" for n, pair in enumerate(pairs, start=1))
    answers = "".join(f"{n}\n{pair.answer}\n\n" for n, pair in enumerate(pairs, start=1))
    return questions + "Antwoorden\n\n" + answers


def blocks(pairs: Sequence[Pair], number: str) -> list[files.Block]:
    """Return paragraphs, the questions numbered by the program (`direct`, `style`) or by label."""
    result: list[files.Block] = [Paragraph("Vragen en antwoorden over de dijken")]
    for at, pair in enumerate(pairs, start=1):
        if number:
            result.append(Paragraph(pair.question, number=number))
        else:
            result.append(Paragraph(f"Vraag {at}"))
            result.append(Paragraph(pair.question))
            result.append(Paragraph(f"Antwoord op vraag {at}"))
        result.append(Paragraph(pair.answer))
    return result


def table(pairs: Sequence[Pair]) -> list[files.Block]:
    """Return the rows of a table."""
    rows = [(str(at), pair.question, pair.answer) for at, pair in enumerate(pairs, start=1)]
    return [("Nr", "Vraag", "Antwoord"), *rows]
