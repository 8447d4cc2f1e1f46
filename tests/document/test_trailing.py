# ruff: noqa: E501 - an example stays on one line
"""Lines behind a question or the last answer that end no sentence are told of."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.rows import over

SAID = "question {}: the last lines of its {} end no sentence, from {!r} on"
FIRST = "Vraag 1\n{?1|Hoe hoog?}\n\nAntwoord\n{=1|Acht meter.}\n\n"


@over(
    ["marked", "said"],
    [
        (
            FIRST
            + "Vraag 2\n{?2|Hoe lang?\n\nVragen over dijken\n2}\n\nAntwoord\n{=2|Negen meter.}\n",
            [SAID.format(2, "question", "Vragen over dijken")],
        ),
        (
            FIRST + "Vraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|Negen meter.\n\nDijken en duinen}\n",
            [SAID.format(2, "answer", "Dijken en duinen")],
        ),
        # A sentence, a list, the rows of a table, a reference; an answer before it has such lines.
        (FIRST + "Vraag 2\n{?2|Hoe lang?\n\nGraag per dijk.}\n\nAntwoord\n{=2|Negen meter.}\n", []),
        (
            FIRST
            + "Vraag 2\n{?2|Hoe lang?\n\n- in meters\n- in jaren}\n\nAntwoord\n{=2|Negen meter.}\n",
            [],
        ),
        (
            FIRST
            + "Vraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|Negen meter.\n\nZwolle 12\nDeventer 8}\n",
            [],
        ),
        (
            FIRST + "Vraag 2\n{?2|Hoe lang?}\n\nAntwoord\n{=2|Negen meter.\n\nZie ook vraag 1}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Wie?}\n\nAntwoord\n{=1|Deze.\n\nZwolle met 12 dijken}\n\nVraag 2\n{?2|En wie nog?}\n\nAntwoord\n{=2|Deze.\n\nKlaas\n\nMarie de Wit}\n",
            None,
        ),
    ],
)
def test_lines_that_end_no_sentence(marked: str, said: list[str] | None) -> None:
    text = plain(marked)
    if said is None:
        assert not any("end no sentence" in each for each in messages(text))
    else:
        assert reading(text) == marked
        assert messages(text) == said
