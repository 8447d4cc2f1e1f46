from __future__ import annotations

from types import SimpleNamespace

import pytest

from kamerboek.book.rendering.nodes import figure_link, visit_figure_link


@pytest.mark.parametrize(("value", "shown"), [(3, "3"), (0, "0"), (6.5, "6.5"), (None, "")])
def test_a_figure_says_its_value_and_a_range_says_none(value: float | None, shown: str) -> None:
    made: list[dict[str, str]] = []
    translator = SimpleNamespace(body=[], starttag=lambda *_, **named: made.append(named))
    visit_figure_link(translator, figure_link("", value=value, origin="geteld", href="#a"))
    assert made[0]["data-value"] == shown
    assert made[0]["data-origin"] == "geteld"
