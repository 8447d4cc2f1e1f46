"""What each word that softens a number says of it, as Dutch uses the words."""

from __future__ import annotations

from kamerboek.figures.hedges import AFTER, BEFORE, SIGNS, WITH_ARTICLE, Bound, bounds_of
from tests.rows import over

SAID: dict[Bound, tuple[str, ...]] = {
    "more_than": ("meer dan", "hoger dan", "groter dan", "langer dan", "boven", ">"),
    "at_least": (
        *(
            "ruim",
            "ruimschoots",
            "niet minder dan",
            "niet lager dan",
            "minimaal",
            "min.",
            "minstens",
        ),
        *("ten minste", "tenminste", "op zijn minst", "zeker", "een dikke", "een goede"),
        *("of meer", "of hoger", "≥"),
    ),
    "less_than": (
        *("minder dan", "lager dan", "kleiner dan", "onder", "bijna", "nagenoeg", "vrijwel"),
        *("nog geen", "net geen", "net niet", "tegen", "een kleine", "korter dan", "<"),
    ),
    "at_most": (
        *("niet meer dan", "maximaal", "max", "max.", "hooguit", "hoogstens", "ten hoogste"),
        *("niet hoger dan", "niet groter dan", "niet langer dan"),
        *("krap", "amper", "nauwelijks", "of minder", "of lager", "≤"),
    ),
    "about": (
        *("circa", "ca", "ca.", "ongeveer", "rond", "rondom", "om en nabij", "in de orde van"),
        *("in de orde van grootte van", "grofweg", "globaal", "afgerond", "zo'n", "zo’n"),
        *("plusminus", "naar schatting", "naar verwachting", "geschat", "geschat op"),
        *("geschatte", "indicatief", "pakweg", "bij benadering", "+/-", "±", "~", "≈"),
    ),
}


@over(("words", "bound"), [(words, bound) for bound, each in SAID.items() for words in each])
def test_what_a_word_says_of_its_number(words: str, bound: Bound) -> None:
    assert bounds_of(words) == {bound}
    assert bounds_of(words.capitalize()) == {bound}


def test_every_word_is_looked_at() -> None:
    listed = {words.replace("’", "'") for each in SAID.values() for words in each}
    assert listed == {*BEFORE, *AFTER, *SIGNS}


@over(
    ("words", "bounds"),
    [
        ("iets meer dan", {"more_than"}),
        ("veel lager dan", {"less_than"}),
        ("net minder dan", {"less_than"}),
        ("ver boven", set()),
        ("fors hoger dan", {"more_than"}),
        ("beduidend groter dan", {"more_than"}),
        ("aanzienlijk kleiner dan", {"less_than"}),
        ("minimaal ongeveer", {"at_least", "about"}),
        ("rond de", {"about"}),
        ("", set()),
        ("de", set()),
        ("mogelijk", set()),
        ("ruim mogelijk", set()),
    ],
)
def test_words_together(words: str, bounds: set[Bound]) -> None:
    assert bounds_of(words) == bounds


def test_what_takes_an_article_is_a_word_of_the_list() -> None:
    assert set(WITH_ARTICLE) <= {words.split()[-1] for words in BEFORE}
    assert all(bounds_of(f"{words} de") for words in ("boven", "onder", "tegen", "om en nabij"))
