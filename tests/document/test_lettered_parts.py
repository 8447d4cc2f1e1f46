"""Questions in parts: answered one by one under their letters, or together."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading

APART = """1. {?1|Hoe hoog is de dijk?}

Antwoord:
{=1|Acht meter.}

2. a. {?2a|Hoe lang is de dijk?}

Antwoord:
{=2a|Negen kilometer.}

b. {?2b|Wie meet de dijk? Graag een lijst.}

Antwoord:
{=2b|Dat doen:
a. het waterschap;
b. de gemeente.}

3. Over de kosten hebben wij deze vragen.

a. {?3a|Wat kost de dijk?}

Antwoord:
{=3a|De dijk kost € 4.000 per jaar.}

b. {?3b|Wie betaalt dat?}

Antwoord:
{=3b|De gemeente.}
"""


def test_parts_that_are_answered_one_by_one() -> None:
    assert reading(plain(APART)) == APART
    left = "what stands between its number and its parts was left out"
    assert messages(plain(APART)) == [left]


def test_such_parts_where_lines_were_lost() -> None:
    parsed = parse_questions(" ".join(plain(APART).split()))
    assert [each.printed_number for each in parsed.questions] == ["1", "2a", "2b", "3a", "3b"]
    assert [each.answer_text for each in parsed.questions] == [
        "Acht meter.",
        "Negen kilometer.",
        "Dat doen: a. het waterschap; b. de gemeente.",
        "De dijk kost € 4.000 per jaar.",
        "De gemeente.",
    ]


def test_parts_that_are_answered_together_are_one_question() -> None:
    text = """1. {?1|a. Hoe hoog is de dijk?
b. Hoe lang is de dijk?}

Antwoord:
{=1|a. Acht meter.
b. Negen kilometer.}

2. {?2|Wie meet de dijk?}

Antwoord:
{=2|a. Het waterschap.}
"""
    assert reading(plain(text)) == text


def test_the_letters_of_the_answer_begin_anew() -> None:
    text = """1. {?1|Hoeveel dijken zijn er:
a. aan zee;
b. aan de rivier?}

{=1|a. 12
b. 15
De dijken onder b zijn een schatting.}

2. {?2|Wie meet de dijken?}

{=2|De gemeente meet de dijken.}
"""
    assert reading(plain(text)) == text
    assert messages(plain(text)) == []
