"""What a chapter offers its readers, of a declaration given here: settings, examples, refusals."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from kamerboek.chapter.checked import _said
from kamerboek.chapter.choice import Choice, Scale, values_of
from kamerboek.chapter.offer import Offer, offer_of, settings_of
from kamerboek.chapter.runs import names_in_code
from kamerboek.chapter.what_if import _listed_places, _offered, _sampled
from kamerboek.errors import KamerboekError
from kamerboek.run import Declaration, Parameter, Rule
from tests.rows import over

PACE = Parameter("pace", "int", 2, 0, 9, (), "tempo")
MOST = Parameter("most", "int", 9, 0, 9, (), "hoogste tempo")
READING = Parameter("reading", "str", "code", None, None, ("code", "more"), "lezing")
DECLARED = Declaration("proef", (PACE, MOST, READING), (Rule(PACE, "<=", MOST, "niet meer"),))
BASE: dict[str, Any] = {"pace": 2, "most": 9, "reading": "code"}
ON_SCALE = Choice("pace", "Tempo", (1,), "times", scale=Scale(1, 3, 1))
WORDS = Choice("reading", "Lezing", words={"code": "de code", "more": "meer"})
OFFER = Offer((ON_SCALE, WORDS), ((1, 2, 3), ("code", "more")), BASE)


def given(*settings: dict[str, Any]) -> list[tuple[Any, Any]]:
    assert all(each["most"] == 9 for each in settings)
    return [(each["pace"], each["reading"]) for each in settings]


def test_the_settings_of_an_offer() -> None:
    assert OFFER.moving == ("pace",)
    assert given(*OFFER.listed()) == [(2, "code"), (2, "more")]
    assert given(*OFFER.ends()) == [(1, "code"), (1, "more"), (3, "code"), (3, "more")]
    assert given(*OFFER.extremes()) == [(1, "code"), (3, "more")]
    assert given(*OFFER.alone(ON_SCALE, (1, 3))) == [(1, "code"), (3, "code")]
    drawn = given(*OFFER.anywhere(30, "zaad"))
    assert len(drawn) == 30
    assert set(drawn) == {(n, word) for n in (1, 2, 3) for word in ("code", "more")}
    assert drawn == given(*OFFER.anywhere(30, "zaad"))


@over(
    ("values", "said"),
    [
        ({}, ""),
        ({"pace": 3}, "Tempo: 3 keer"),
        ({"pace": 1, "reading": "more"}, "Tempo: 1 keer; Lezing: meer"),
    ],
)
def test_what_is_chosen_otherwise_than_on_the_page(values: dict[str, Any], said: str) -> None:
    assert OFFER.chosen({**BASE, **values}) == said


@over(
    ("others", "own"),
    [((5, 15), 10), ((-15, 3), -5), ((9, 100), 20)],
)
def test_the_pages_own_value_stands_among_the_others_as_a_number(
    others: tuple[int, int], own: int
) -> None:
    declared = Declaration("proef", (Parameter("part", "int", 1, -20, 100, (), "deel"),))
    found = values_of(declared, {"part": own}, Choice("part", "Deel", others))
    assert found == (others[0], own, others[1])


def runs() -> Any:
    return SimpleNamespace(declaration=DECLARED, base=lambda own: {**BASE, **own})


def test_an_offer_of_choices() -> None:
    made = offer_of(runs(), {}, [ON_SCALE, WORDS])
    assert made == OFFER


@over(
    ("choices", "said"),
    [
        (
            [Choice("pcae", "Tempo")],
            "proef has no parameter 'pcae'; the nearest is 'pace'",
        ),
        (
            [Choice("pace", "Tempo", (1, 12))],
            "proef: Choice pace: 12 is not in [0, 9]",
        ),
        # Each by itself fits beside the page's own; both together do not.
        (
            [Choice("pace", "Tempo", (2, 5)), Choice("most", "Hoogste", (4, 9))],
            "proef: choices that do not go together: pace = 5 and most = 4 break pace <= most "
            "(niet meer)",
        ),
    ],
)
def test_an_offer_that_cannot_be(choices: list[Choice], said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        offer_of(runs(), {}, choices)
    assert str(refused.value) == said


@over(
    ("example", "said"),
    [
        ({"pcae": 1}, "proef: the example pcae = 1 is of no choice; the nearest is 'pace'"),
        ({"pace": 4}, "proef: the example pace = 4 is not among its choices"),
        ({"pace": "2"}, "proef: the example pace = '2' is not among its choices"),
        ({"reading": "less"}, "proef: the example reading = 'less' is not among its choices"),
    ],
)
def test_an_example_of_what_is_not_offered(example: dict[str, Any], said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        list(settings_of("proef", [example], OFFER))
    assert str(refused.value) == said


def test_an_example_that_a_rule_left_out_is_left_out() -> None:
    """Three is on the scale, and one is asked for; beside the page's own a rule leaves them out."""
    offer = Offer((ON_SCALE, WORDS), ((2,), ("code", "more")), BASE)
    found = settings_of("proef", [{"pace": 3}, {"reading": "more"}, {"pace": 2}], offer)
    assert given(*found) == [(2, "more"), (2, "code")]
    listed = Choice("pace", "Tempo", (1, 2))
    offer = Offer((listed,), ((2,),), BASE)
    assert list(settings_of("proef", [{"pace": 1}], offer)) == []


def test_numbers_along_a_scale_with_others_at_their_ends() -> None:
    other = Choice("most", "Hoogste", (), scale=Scale(7, 9, 1))
    offer = Offer((ON_SCALE, other, WORDS), ((1, 2, 3), (7, 8, 9), ("code",)), BASE)
    trace: Any = SimpleNamespace(values={**BASE, "most": 8})
    found = [(each["pace"], each["most"]) for each in _sampled(offer, trace)]
    # The last stands there twice: as a step, and as the end.
    assert found == [(pace, most) for pace in (1, 2, 3, 3) for most in (7, 8, 9)]
    long = Choice("pace", "Tempo", (), scale=Scale(0, 99, 1))
    offer = Offer((long,), (tuple(range(100)),), BASE)
    # Of a hundred every fourth, and the last.
    assert [each["pace"] for each in _sampled(offer, trace)] == [*range(0, 100, 4), 99]
    assert list(_sampled(Offer((WORDS,), (("code",),), BASE), trace)) == [{}]


def test_which_of_its_values_a_run_has() -> None:
    trace: Any = SimpleNamespace(values={**BASE, "reading": "more"})
    assert _listed_places(OFFER, trace) == {1: 1}


def test_a_choice_as_the_page_has_it() -> None:
    made = _offered(ON_SCALE, (1, 2, 3), 2)
    assert (made.name, made.label, made.written, made.texts) == (
        "pace",
        "Tempo",
        ("1", "2", "3"),
        ("1 keer", "2 keer", "3 keer"),
    )
    assert (made.at, made.ordered, made.numbers) == (1, True, ("1", "2", "3"))
    words = _offered(WORDS, ("code", "more"), "more")
    assert (words.written, words.texts) == (("code", "more"), ("de code", "meer"))
    assert (words.at, words.ordered, words.numbers) == (1, False, ())


@over(
    ("told", "said"),
    [
        (None, "nothing"),
        ("Het is meer.", "'Het is meer.'"),
        (("3 keer", "2 tot 4 keer", "[2, 4]"), "3 keer [2, 4]"),
    ],
)
def test_what_a_page_and_a_chapter_give(told: Any, said: str) -> None:
    assert _said(told) == said


@over(
    ("source", "name", "names"),
    [
        ("deel = 1", "deel", True),
        ("heel = 1\ndeel = 2", "deel", True),
        ("deel, heel = 1, 2", "deel", True),
        ("heel, deel = 1, 2", "deel", True),
        ("deel == 1", "deel", False),
        ("# deel = 1", "deel", False),
        ("x(deel=1)", "deel", False),
        ("deel(x=1)", "deel", False),
        ("deeltje = 1", "deel", False),
        ("x = deel", "deel", False),
    ],
)
def test_where_code_gives_a_name(source: str, name: str, names: bool) -> None:
    assert names_in_code(source, name) == names


@over(
    ("scale", "said"),
    [
        ((1, 4, 2), "Scale(1, 4, 2): steps of 2 do not lead from 1 to 4"),
        ((1, 3, 0), "Scale(1, 3, 0): steps of 0 do not lead from 1 to 3"),
        ((1, 3, -1), "Scale(1, 3, -1): steps of -1 do not lead from 1 to 3"),
        ((3, 3, 1), "Scale(3, 3, 1): steps of 1 do not lead from 3 to 3"),
        ((3, 1, 1), "Scale(3, 1, 1): steps of 1 do not lead from 3 to 1"),
    ],
)
def test_a_scale_that_leads_nowhere(scale: tuple[int, int, int], said: str) -> None:
    with pytest.raises(KamerboekError) as refused:
        Scale(*scale)
    assert str(refused.value) == said
