"""Named lists: how many they hold, which place the marked item has, and their table."""

from __future__ import annotations

from dataclasses import replace

from kamerboek.chapter.lists import count_items, list_table, place_of_marked
from kamerboek.chapter.statements import Item, NamedList
from kamerboek.figures import Counted, Figure, FigureRegister, Missing
from kamerboek.prose import as_text
from tests.rows import over

STEPS = NamedList(
    "treden",
    "63",
    (Item("A", "niveau"), Item("A+", "tussenniveau"), Item("B", "niveau", marked=True)),
    origin="de volgorde is van dit boek",
)


def test_items_are_counted_all_or_of_a_kind() -> None:
    register = FigureRegister()
    every = count_items(register, STEPS, "treden", "trede", "treden")
    between = count_items(register, STEPS, "tussen", "niveau", "niveaus", "tussenniveau")
    assert (every.value, every.text) == (3, "3 treden")
    assert (between.value, between.text) == (1, "1 niveau")
    assert every.origin == Counted("genoemd in antwoord 63: A, A+ en B")
    assert between.origin == Counted("genoemd in antwoord 63: A+")
    assert [figure.key for figure in register.figures] == ["treden", "tussen"]


def test_the_marked_item_has_a_place_in_words() -> None:
    register = FigureRegister()
    place = place_of_marked(register, STEPS, "plaats")
    assert isinstance(place, Figure)
    assert list(register.figures) == [place]
    assert (place.value, place.text) == (3, "derde")
    assert place.questions == ("63",)


@over(
    ("place", "words"),
    [
        (1, "eerste"),
        (2, "tweede"),
        (3, "derde"),
        (4, "vierde"),
        (5, "vijfde"),
        (6, "zesde"),
        (7, "zevende"),
        (8, "achtste"),
        (9, "negende"),
        (10, "tiende"),
        (11, "elfde"),
        (12, "twaalfde"),
        (13, "13e"),
        (20, "20e"),
    ],
)
def test_a_place_reads_as_dutch_writes_it(place: int, words: str) -> None:
    items = tuple(Item(f"trede {number}", marked=number == place) for number in range(1, 21))
    found = place_of_marked(FigureRegister(), replace(STEPS, items=items), "plaats")
    assert isinstance(found, Figure)
    assert (found.value, found.text) == (place, words)


def test_of_several_marked_items_the_first_has_the_place() -> None:
    items = tuple(Item(name, marked=name in "BCD") for name in "ABCDE")
    found = place_of_marked(FigureRegister(), replace(STEPS, items=items), "plaats")
    assert isinstance(found, Figure)
    assert (found.value, found.text) == (2, "tweede")
    assert found.origin == Counted("plaats van B onder A, B, C, D en E")


def test_without_a_mark_the_place_is_missing_and_nothing_is_kept() -> None:
    register = FigureRegister()
    unmarked = replace(STEPS, items=STEPS.items[:2])
    place = place_of_marked(register, unmarked, "plaats")
    assert place == Missing(frozenset({"de plaats in de lijst ‘treden’"}))
    assert not register.figures


def test_a_table_has_kinds_only_where_items_have_them() -> None:
    table = list_table(STEPS, "Treden", ("Soort", "Woorden"))
    assert [as_text(cell) for cell in table.rows[1]] == ["tussenniveau", "“A+”"]
    assert not isinstance(table.origin, str)
    assert as_text(table.origin) == "antwoord 63; de volgorde is van dit boek"
    asked = NamedList("gevraagd", "8", (Item("x"),), part="question")
    plain = list_table(asked, "Gevraagd", ("Woorden",))
    assert [[as_text(cell) for cell in row] for row in plain.rows] == [["“x”"]]
    assert not isinstance(plain.origin, str)
    assert as_text(plain.origin) == "vraag 8"
