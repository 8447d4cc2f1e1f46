"""A test over rows names each row that fails, in whatever way it fails."""

from __future__ import annotations

import pytest

from tests.rows import over


def test_each_row_that_fails_is_named() -> None:
    rows = [("een", "n")] * 400
    rows[200:202] = [("twee", "x"), ("drie", "y")]

    @over(("text", "ends"), [*rows, ("vier", "z")])
    def each(text: str, ends: str) -> None:
        assert text.endswith(ends), "ends otherwise"

    with pytest.raises(AssertionError) as said:
        each()
    assert "('twee', 'x'): ends otherwise" in str(said.value)
    assert "('drie', 'y'): ends otherwise" in str(said.value)
    assert "('vier', 'z'): ends otherwise" in str(said.value)
    assert "een" not in str(said.value)


def test_a_row_of_which_nothing_is_refused_is_named() -> None:
    """What `pytest.raises` says then is no error to Python, but a way out of its own."""

    @over("text", ["1", "x", "2"])
    def each(text: str) -> None:
        with pytest.raises(ValueError, match="invalid literal"):
            int(text)

    with pytest.raises(AssertionError) as said:
        each()
    assert "'1': " in str(said.value)
    assert "'2': " in str(said.value)
    assert "'x': " not in str(said.value)


def test_a_row_that_goes_wrong_is_noted() -> None:
    @over("text", ["1", "x"])
    def each(text: str) -> None:
        assert int(text) > 0

    with pytest.raises(ValueError, match="invalid literal") as said:
        each()
    assert said.value.__notes__ == ["of the row 'x'"]
