from __future__ import annotations

import pytest

from kamerboek.figures import FIGURE_MIME, FigureRegister
from tests.rows import over


def test_a_count_keeps_where_it_comes_from() -> None:
    figure = FigureRegister().count(["2", "7"], "twee", "vraag", "vragen", "aantal vragen")
    assert (figure.value, figure.text, figure.questions) == (2, "2 vragen", ("2", "7"))


def test_what_a_notebook_stores_is_what_the_page_prints() -> None:
    figure = FigureRegister().count(["2"], "een", "vraag", "vragen", "aantal vragen")
    bundle = figure._repr_mimebundle_()
    assert bundle["text/plain"] == bundle[FIGURE_MIME]["text"] == "1 vraag"
    assert bundle[FIGURE_MIME]["value"] == 1


def test_a_register_keeps_order_and_takes_the_same_figure_twice() -> None:
    register = FigureRegister()
    register.count(["1"], "b", "vraag", "vragen", "aantal")
    register.count(["2"], "a", "vraag", "vragen", "aantal")
    register.count(["1"], "b", "vraag", "vragen", "aantal")
    assert [figure.key for figure in register.figures] == ["b", "a"]


def test_a_register_refuses_another_figure_of_the_same_name() -> None:
    register = FigureRegister()
    register.count(["1"], "b", "vraag", "vragen", "aantal")
    with pytest.raises(ValueError, match="another figure of that name"):
        register.count(["1", "2"], "b", "vraag", "vragen", "aantal")


@over("key", ["", "Twee vragen", "a b", 'x"y', "-a"])
def test_a_key_is_fit_for_an_address(key: str) -> None:
    with pytest.raises(ValueError, match="a key is"):
        FigureRegister().count([], key, "vraag", "vragen", "aantal")


def test_a_figure_may_lead_to_the_page_of_one_question() -> None:
    register = FigureRegister()
    assert register.count(["1"], "a", "vraag", "vragen", "aantal").content()["page"] == ""
    figure = register.count(["8", "9"], "naar-6", "antwoord", "antwoorden", "aantal", page="6")
    assert figure.content()["page"] == "6"
