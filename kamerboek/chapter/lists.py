"""A named list of an edition: how many it holds, and which place the marked one has."""

from __future__ import annotations

from kamerboek.chapter.statements import PART_WORDS, NamedList
from kamerboek.figures import Counted, Figure, FigureRegister, Interval, Missing, list_text
from kamerboek.prose import Inline, QuestionLink, TableBlock

# Beyond these Dutch writes figures: the 13e.
ORDINALS = (
    *("eerste", "tweede", "derde", "vierde", "vijfde", "zesde"),
    *("zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"),
)


def count_items(
    register: FigureRegister,
    listed: NamedList,
    key: str,
    singular: str,
    plural: str,
    kind: str = "",
) -> Figure:
    """Return how many items a list has, or of one kind, as a figure."""
    items = [item for item in listed.items if kind in ("", item.kind)]
    number = listed.question
    return register.count_of(
        len(items),
        key,
        singular,
        plural,
        f"genoemd in {PART_WORDS[listed.part]} {number}: {list_text([i.text for i in items])}",
        questions=(number,),
    )


def place_of_marked(register: FigureRegister, listed: NamedList, key: str) -> Figure | Missing:
    """Return which place the marked item has, printed as `tweede`; missing where none is marked."""
    places = [place for place, item in enumerate(listed.items) if item.marked]
    if not places:
        return Missing(frozenset({f"de plaats in de lijst ‘{listed.name}’"}))
    names = list_text([item.text for item in listed.items])
    place = places[0]
    return register.keep(
        Figure(
            key=key,
            value=place + 1,
            interval=Interval.point(place + 1),
            unit="count",
            text=ORDINALS[place] if place < len(ORDINALS) else f"{place + 1}e",
            questions=(listed.question,),
            origin=Counted(f"plaats van {listed.items[place].text} onder {names}"),
        )
    )


def list_table(listed: NamedList, caption: str, heads: tuple[str, ...]) -> TableBlock:
    """Return the list as a table: the kind of each item where they have one, and its words."""
    with_kind = any(item.kind for item in listed.items)
    link = QuestionLink(listed.question, f"{PART_WORDS[listed.part]} {listed.question}")
    rows = tuple(
        (*(((item.kind,),) if with_kind else ()), (f"“{item.text}”",)) for item in listed.items
    )
    origin: Inline = (link, f"; {listed.origin}") if listed.origin else (link,)
    return TableBlock(listed.name, caption, heads, rows, origin)
