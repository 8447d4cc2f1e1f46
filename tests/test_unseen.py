"""Words that do not read as they look, beside those that do; the project itself has none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kamerboek.unseen import deceiving_words
from tests.conftest import PROJECT
from tests.rows import over


@over(
    ("text", "words"),
    [
        ("het ontbr\u0435ken van", [("ontbr\u0435ken", "U+0435, a letter of another alphabet")]),
        ("\u0410ntwoord", [("\u0410ntwoord", "U+0410, a letter of another alphabet")]),
        ("n\u03bfrm", [("n\u03bfrm", "U+03BF, a letter of another alphabet")]),
        ("con\u00adtrole", [("con\u00adtrole", "U+00AD, which nobody sees")]),
        ("ruim\u200bte, en", [("ruim\u200bte", "U+200B, which nobody sees")]),
        ("woord\u2060", [("woord\u2060", "U+2060, which nobody sees")]),
        (
            "(de financie\u0308le)",
            [("financie\u0308le", "an accent beside its letter and not on it")],
        ),
        (
            "A\u0435 en b\u0435",
            [(f"{each}\u0435", "U+0435, a letter of another alphabet") for each in "Ab"],
        ),
        # As they look: one letter with its accent, no letter that has it, units, Greek, Russian.
        ("financiële één bíj\u0301na", []),
        ("5 kΩ, 3 μm, 2 µg, Kα, β-caroteen", []),
        ("Москва, Ελλάδα", []),
        ("36\u00a0800 X, ‘ruim’ – 5%", []),
    ],
)
def test_a_word_that_does_not_read_as_it_looks(text: str, words: list[tuple[str, str]]) -> None:
    assert list(deceiving_words(text)) == words


@pytest.mark.parametrize("letter", [*"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ", *"аеорсухіјѕԁһАВЕКМНОРСТХІЈЅ"])
def test_each_letter_that_looks_like_a_latin_one_is_named(letter: str) -> None:
    said = f"U+{ord(letter):04X}, a letter of another alphabet"
    assert list(deceiving_words(f"n{letter}rm")) == [(f"n{letter}rm", said)]


def read(path: Path) -> str:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        return "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
    return text


def test_pages_chapters_and_codebooks_read_as_they_look() -> None:
    data = [*(PROJECT / "data").glob("*.toml")]
    for folder in ("series", "context", "measured"):
        data += [path for path in (PROJECT / "data" / folder).rglob("*") if path.is_file()]
    paths = [*PROJECT.glob("*.md"), *(PROJECT / "chapters").glob("*.ipynb"), *data]
    assert len(paths) > 30
    assert [(path.name, each) for path in paths for each in deceiving_words(read(path))] == []
