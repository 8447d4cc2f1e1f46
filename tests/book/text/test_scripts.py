"""What scripts say, taken from their code."""

from __future__ import annotations

import json
import re

from kamerboek.book.rendering.frame import STATIC
from kamerboek.book.text.scripts import script_text
from tests.rows import over


@over(
    ("script", "said"),
    [
        ('say("Niets gevonden.");', ["Niets gevonden."]),
        ("say('Niets gevonden.');", ["Niets gevonden."]),
        ("say(`Nog ${count} zinnen`);", ["Nog … zinnen"]),
        (
            "say(`Er ${one ? `is ${count} zin` : 'zijn er meer'}.`);",
            ["Er ….", "is … zin", "zijn er meer"],
        ),
        ('say(count + " zinnen die anders zijn");', ["zinnen die anders zijn"]),
        ('say("Gekopieerd"); // "geen woorden"', ["Gekopieerd"]),
        ('/* "geen woorden" */ say("Dat is zo");', ["Dat is zo"]),
        ("const ends = /[\"';]/; say('Wel woorden');", ["Wel woorden"]),
        (
            'text.split("/"); say("Wel woorden"); a / b; say("Nog iets");',
            ["Wel woorden", "Nog iets"],
        ),
        ('say("https://a.nl"); say("Wel woorden");', ["Wel woorden"]),
        ('all(".list li > a"); get("aria-label"); on("click"); add("div.card p");', []),
    ],
)
def test_words_of_a_script_are_what_readers_can_be_told(script: str, said: list[str]) -> None:
    assert script_text(script).splitlines() == said


def test_each_word_of_a_script_with_an_accent_or_a_capital_is_among_them() -> None:
    """Looked for in another way: a text is given to `textContent`, `say` or `tell` by itself."""
    for path in STATIC.glob("*.js"):
        code = path.read_text(encoding="utf-8")
        given = re.findall(r'(?:textContent = |say\(|tell\([a-z]+, )("[^"]{3,}")', code)
        missing = {json.loads(each).strip() for each in given} - {*script_text(code).splitlines()}
        assert not {each for each in missing if re.search(r"[A-Z]|\w \w", each)}, path.name
