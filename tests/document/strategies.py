# ruff: noqa: E501 - what is drawn from stays together
"""Random questions and answers in something like Dutch."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.document.printing import Pair

OPENERS = (
    "Kunt u", "Welke", "Hoe", "Waarom", "Wat", "Deelt u de mening dat", "In hoeverre", "Op welke wijze",
    "Bent u bekend met", "Is", "Wanneer", "Defensie groeit;",
)  # fmt: skip
WORDS = (
    "de dijk", "het rapport", "een overzicht", "in 2025", "van 3,5 miljoen euro", "(zie blz. 8)", "o.a.",
    "«De dijk lekt»", "’s nachts", "artikel 3", "nr. 12", "36 725 X", "per 1 januari 2026", "É", "😀", "37%",
    "de minister", "vraag", "antwoord", "a/b", "t/m", "NAVO-norm", "wordt", "kan", "niet",
)  # fmt: skip
ENDS = ("?", "?", "?", "? Zo nee, waarom niet?", "? (TZ202307-053)", "? 1)")

words = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)


@st.composite
def questions(draw: st.DrawFn) -> str:
    return f"{draw(st.sampled_from(OPENERS))} {draw(words)}{draw(st.sampled_from(ENDS))}"


@st.composite
def sentences(draw: st.DrawFn) -> str:
    opener = draw(
        st.sampled_from(
            ("Het kabinet ziet", "Nee,", "Ja,", "De Kamer is", "Zie het antwoord op vraag 1;")
        )
    )
    return f"{opener} {draw(words)}."


@st.composite
def answers(draw: st.DrawFn) -> str:
    return " ".join(draw(st.lists(sentences(), min_size=1, max_size=4)))


@st.composite
def long_answers(draw: st.DrawFn) -> str:
    """Answers of several paragraphs, with lists and dates that look like numbers of questions."""
    paragraphs = draw(
        st.lists(
            answers()
            | st.sampled_from(
                (
                    "1. Regeling een;\n2. Regeling twee;\n3. Regeling drie.",
                    "11 november 2024 was een dag,\n14 mei ook.",
                    "· een punt;\n· nog een punt.",
                    "(1) dit en\n(2) dat.",
                )
            ),
            min_size=1,
            max_size=4,
        )
    )
    return "\n\n".join(["Het volgende.", *paragraphs])


pairs = st.lists(st.builds(Pair, questions(), answers()), min_size=2, max_size=12)
long_pairs = st.lists(st.builds(Pair, questions(), long_answers()), min_size=2, max_size=8)
