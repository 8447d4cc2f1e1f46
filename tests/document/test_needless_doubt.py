"""What is in no doubt where the rest of a document is as regular: no warning says that it is."""

# ruff: noqa: E501 - documents read better as one line each

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.rows import over


def listed(first: str, others: int = 4) -> str:
    """Return a list whose first question is given, with others that end with a question mark."""
    rest = "".join(
        f"\n\n{at}\n{{?{at}|Hoe hoog is dijk {'ABCDEFGH'[at - 2]}?}}\n\n{{={at}|Drie meter is hij.}}"
        for at in range(2, others + 2)
    )
    return f"1\n{first}{rest}\n"


@over(
    ("first", "said"),
    [
        # A statement leads to a question, with the answer behind it.
        ("{?1|De dijk lekt.\n\nHoe hoog is hij?}\n\n{=1|Drie meter.}", ""),
        ("{?1|De dijk lekt.\n\nHoe hoog is hij? En waarom?}\n\n{=1|Drie meter.}", ""),
        ("{?1|Voor welke dijk geldt:\n\na) de hoogte;\n\nb) de breedte?}\n\n{=1|Dijk A.}", ""),
        # More than one, or one that asks itself: the answer may have begun.
        (
            "{?1|De dijk lekt.\n\nHij is oud.\n\nHoe hoog is hij?}\n\n{=1|Drie meter.}",
            "later paragraph",
        ),
        (
            "{?1|Graag een overzicht van dijken.\n\nHoe hoog is hij?}\n\n{=1|Drie meter.}",
            "later paragraph",
        ),
        (
            "{?1|De dijk lekt. Graag een overzicht.\n\nHoe hoog is hij?}\n\n{=1|Drie meter.}",
            "later paragraph",
        ),
        # A request of one paragraph is answered by the next.
        ("{?1|Graag een overzicht van dijken.}\n\n{=1|Dat is er niet.}", ""),
        ("{?1|De dijk lekt. Graag een overzicht.}\n\n{=1|Dat is er niet.}", ""),
        (
            "{?1|Graag een overzicht van dijken.}\n\n{=1|a) Dijk A.\n\nb) Dijk B.}",
            "does not end with",
        ),
        ("{?1|De dijk lekt.}\n\n{=1|Dat is waar.}", "does not end with"),
    ],
)
def test_how_a_question_ends_that_has_no_mark_of_its_own(first: str, said: str) -> None:
    marked = listed(first)
    if said != "later paragraph":
        assert reading(plain(marked)) == marked
    warned = " ".join(messages(plain(marked)))
    assert said in warned if said else not warned


def test_with_fewer_that_are_certain_it_is_in_doubt() -> None:
    assert messages(plain(listed("{?1|Graag een overzicht.}\n\n{=1|Dat is er niet.}", 3)))


@over(
    "first",
    [
        "{?1|Hoe hoog is hij?}\n\n{=1|De leden stelden de volgende vraag: «Hoe breed is hij?»\n\nDrie meter.}",
        "{?1|Graag een overzicht van dijken.}\n\n{=1|De vraag luidde eerder: ‘Hoe breed is hij?’\n\nDrie meter.}",
    ],
)
def test_a_question_that_an_answer_quotes_is_the_answer_s(first: str) -> None:
    marked = listed(first)
    assert reading(plain(marked)) == marked


JOINT = "\n\n6\n{?6|Hoe lang is hij?}\n\n7\n{?7|Hoe breed is hij?}\n\nAntwoord op vragen 6 en 7\n{=6 7|Dat verschilt.}\n"
ALONE = "\n\n6\n{?6|Hoe lang is hij?}\n\nAntwoord op vraag 6\n{=6|Dat verschilt.}\n"


@over(("heads", "doubtful"), [(JOINT, False), (ALONE, True)])
def test_answers_without_a_heading_where_others_have_one(heads: str, doubtful: bool) -> None:
    """A heading says which questions an answer serves together; alone none needs one."""
    marked = listed("{?1|Hoe hoog?}\n\n{=1|Drie meter.}").rstrip() + heads
    assert reading(plain(marked)) == marked
    assert bool(messages(plain(marked))) == doubtful


def parts(*titles: str) -> str:
    """Return questions with a title before each but the first."""
    heads = ["", *(f"{title}\n\n" for title in titles)]
    return "\n\n".join(
        f"{head}{at}. {{?{at}|Hoe hoog is dijk {'ABCDEFGH'[at - 1]}?}}\n\n{{={at}|Drie meter is hij.}}"
        for at, head in enumerate(heads, start=1)
    )


@over(
    ("titles", "doubtful"),
    [
        (("Personeel", "Digitalisering", "Europese samenwerking"), False),
        (("Personeel", "Digitalisering"), False),
        (("Personeel", "Digitalisering", "Personeel"), False),
        (("Personeel",), True),
        (("Personeel", "Personeel"), True),
        (("Personeel", "Digitalisering", "Zie bijlage"), True),
        (("Personeel", "Digitalisering", "Dit is hoog"), True),
        (("Artikel 32. Rechtspleging",), False),
        (("Vragen en opmerkingen van de leden van de D66-fractie",), False),
        (("Vragen over het fonds",), True),
    ],
)
def test_titles_between_questions(titles: tuple[str, ...], doubtful: bool) -> None:
    marked = parts(*titles)
    assert reading(plain(marked)) == marked
    assert bool(messages(plain(marked))) == doubtful


@over(
    ("title", "left_out"),
    [
        ("Vragen en opmerkingen van de leden van de VVD-fractie", True),
        ("Inbreng van de fractie van het CDA", True),
        (
            "Vragen en opmerkingen van de leden van de SP-fractie en reactie van de\nbewindspersoon",
            True,
        ),
        ("Artikel 32. Rechtspleging", True),
        ("Rechtspleging", False),
    ],
)
def test_a_title_with_words_of_its_own_where_no_line_is_blank(title: str, left_out: bool) -> None:
    lines = "De dijk is drie meter hoog en wordt ieder jaar door het waterschap\ngemeten."
    end = f"}}\n{title}" if left_out else f"\n{title}}}"
    marked = (
        f"1. {{?1|Hoe hoog is de dijk?}}\nAntwoord\n{{=1|{lines}{end}\n"
        f"2. {{?2|Hoe breed is de dijk?}}\nAntwoord\n{{=2|{lines}}}\n"
    )
    assert reading(plain(marked)) == marked


LONG = "omdat de dijk en de kade ieder jaar door het waterschap worden gemeten."


@over(
    ("answer", "doubtful"),
    [
        (LONG, True),
        ("omdat hij in dat jaar gemeten wordt met", False),
        ("omdat hij in dat jaar gemeten wordt met 3", True),
        (f"Dat is zo, {LONG}", False),
        (f"ja, {LONG}", False),
        (f"a) {LONG}", False),
        (f"o.a. {LONG}", False),
    ],
)
def test_an_answer_that_begins_within_a_sentence(answer: str, doubtful: bool) -> None:
    heads = "Vraag 1\nHoe hoog is de dijk?\n\nAntwoord 1\n"
    said = "question 1: it or its answer begins within a sentence"
    assert (said in messages(f"{heads}{answer}\n")) is doubtful
    # Behind its heading on the same line it is what follows a colon.
    assert said not in messages(f"Vraag 1\nHoe hoog is de dijk?\n\nAntwoord: {answer}\n")


def joined(first: str, others: int = 3, head: str = "Antwoord") -> str:
    """Return a document in which one answer stands behind two questions, of which the first is given."""
    rest = "".join(
        f"Vraag {at}\nHoe hoog is dijk {'ABCDEFGH'[at - 3]}?\n\n{head.format(at)}\nDrie meter is hij.\n\n"
        for at in range(3, others + 3)
    )
    return f"{first}\n\nVraag 2\nWat kost hij?\n\nAntwoord\nHij is oud, en kost niets.\n\n{rest}"


@over(
    ("first", "others", "head", "doubtful"),
    [
        ("Vraag 1\nHoe oud is de dijk?", 3, "Antwoord", False),
        # What does not end with a question mark may hold an answer whose heading was lost.
        ("Vraag 1\nHoe oud is de dijk? Hij is oud.", 3, "Antwoord", True),
        # Where answers name their questions, this one would.
        ("Vraag 1\nHoe oud is de dijk?", 3, "Antwoord {}", True),
        ("Vraag 1\nHoe oud is de dijk?", 2, "Antwoord", True),
    ],
)
def test_one_answer_behind_two_questions(
    first: str, others: int, head: str, *, doubtful: bool
) -> None:
    """It serves both, and says so by standing behind both."""
    said = messages(joined(first, others, head))
    assert any("does not say" in each for each in said) == doubtful
    assert doubtful or not said


@over(
    ("line", "doubtful"),
    [
        ("drie:\n1. De dijk is\noud.\n2. De sluis is duur.\n3. De kade is nat.", False),
        ("drie:\n1) De dijk is oud.\n2) De sluis is duur.", False),
        ("drie.\n1. De dijk is oud.\n2. De sluis is duur.", True),
        ("drie:\n1. De dijk is oud.\n2. Kamerstuk 34 000, nr. 3", True),
        ("drie:\n1) De dijk is oud.\n2. De sluis is duur.", True),
        ("drie, zie artikel\n2. De sluis is duur.", False),
        ("drie, zie bij de artikelen\n2. De sluis is duur.", True),
    ],
)
def test_a_numbered_line_with_the_number_of_a_note(line: str, *, doubtful: bool) -> None:
    """An item of a list that begins below a colon is none, nor the number of an article."""
    text = f"Vraag 1\nHoe hoog?\n\nAntwoord\nZie de brief2 van mei. Er zijn er {line}\n\nVraag 2\nWat?\n\nAntwoord\nDat.\n"
    assert any("may be a note" in each for each in messages(text)) == doubtful
