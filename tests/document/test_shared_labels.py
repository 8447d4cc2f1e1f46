"""What all answers begin with heads them: `Reactie DB:`, `Beantwoording`, `Ad 3.`."""

from __future__ import annotations

import re

from tests.document.marked import messages, plain, reading
from tests.document.test_one_line import LETTER, misread
from tests.rows import over

ASKED = (
    "Wat is een kade?",
    "Hoe hoog is hij? Is dat genoeg?",
    "De kade meten is goed.",
    "Wie doet dat?",
)
BLANK = "\n\n"
SAID = (
    "Een muur aan het water.",
    "Een meter. Dat is genoeg.",
    "Dat vinden wij ook.",
    "De gemeente.",
)


def pairs(question: str, answer: str, between: str = " ", said: tuple[str, ...] = SAID) -> str:
    """Return pairs with these heads, in which `{}` is the number; the third asks nothing."""
    return between.join(
        f"{question.format(n)}{{?{n}|{asked}}}{between}{answer.format(n)}{{={n}|{one}}}"
        for n, (asked, one) in enumerate(zip(ASKED, said, strict=True), start=1)
    )


LABELS = (
    "Reactie DB: ",
    "Beantwoording: ",
    "Toelichting: ",
    "Respons: ",
    "Ons antwoord: ",
    "Antwoord dagelijks bestuur ",
    "Antwoord/reactie: ",
    "Reactie college ",
    "Op vraag {}: ",
    "Ad {}. ",
    "Antw.: ",
    "A. ",
    "**Respons:** ",
)


def test_labels_of_answers() -> None:
    documents: dict[str, str] = {}
    for each in LABELS:
        documents[f"apart {each}"] = pairs("Vraag {}: ", each, "\n\n")
        documents[f"tight {each}"] = pairs("{}. ", each, "\n")
        if each[0] != "*":
            documents[f"flat {each}"] = pairs("Vraag {} ", each)
        if each[-2] == ":":
            documents[f"above {each}"] = pairs("Vraag {}\n", f"{each.strip()}\n", "\n\n")
    documents = {
        name: f"{LETTER}{' ' if name.startswith('flat') else BLANK}{marked}"
        for name, marked in documents.items()
    }
    assert misread(documents) == {}
    assert not any(messages(plain(each)) for each in documents.values())


@over(
    "answers",
    [
        # A few begin alike; all do, with words that head nothing; an answer has its own colon.
        ("Nee: dat is zo.", "Nee: dat is niet zo.", "Ja.", "De gemeente."),
        ("Ja. Dat is zo.", "Ja. Dat is bekend.", "Ja. Wij meten.", "Ja. De gemeente."),
        ("Wij meten het.", "Wij meten de dijk.", "Wij meten het niet.", "Wij meten."),
        ("Dit zijn er drie: a.", "Zij zijn hoog: drie meter.", "Ja.", "De gemeente."),
    ],
)
def test_words_that_head_nothing(answers: tuple[str, ...]) -> None:
    marked = pairs("Vraag {}\n", "", "\n\n", answers).replace(
        "meten is goed.", "meten, is dat goed?"
    )
    assert reading(plain(marked)) == marked


def test_what_other_words_head_keeps_its_own() -> None:
    marked = pairs("Vraag {}\n", "Antwoord\n", "\n\n", tuple(f"Stand: {each}" for each in SAID))
    assert reading(plain(marked)) == marked


def test_roman_numbers() -> None:
    roman = {"1": "I", "2": "II", "3": "III", "4": "IV"}
    heads = (("{}. ", "Antwoord: "), ("{}. ", "Antwoord {}: "), ("Vraag {} ", "Antwoord {} "))
    for question, answer in heads:
        for between in (" ", "\n\n"):
            arabic = pairs(question.replace("{}", "@{}@"), answer.replace("{}", "@{}@"), between)
            marked = re.sub("@([1-4])@", lambda each: roman[each[1]], arabic)
            assert misread({question: f"{LETTER}{between}{marked}"}) == {}
