"""What differs between two texts, with the words beside it."""

from __future__ import annotations

from kamerboek.analysis.pairs import difference_text, word_differences
from tests.rows import over


@over(
    ("earlier", "later", "shown"),
    [
        ("Zo.", "Zo.", "…"),
        ("", "Zo.", "{+Zo.+}"),
        ("Zo.", "", "[-Zo.-]"),
        ("oud a b c", "nieuw a b c", "[-oud-] {+nieuw+} a b c"),
        ("oud a b c d", "nieuw a b c d", "[-oud-] {+nieuw+} a b c …"),
        ("a b c oud", "a b c nieuw", "a b c [-oud-] {+nieuw+}"),
        ("z a b c oud", "z a b c nieuw", "… a b c [-oud-] {+nieuw+}"),
        (
            "een a b c d e f twee",
            "1 a b c d e f 2",
            "[-een-] {+1+} a b c d e f [-twee-] {+2+}",
        ),
        (
            "a b c d een h i j k l m n twee p q r s",
            "a b c d 1 h i j k l m n 2 p q r s",
            "… b c d [-een-] {+1+} h i j … l m n [-twee-] {+2+} p q r …",
        ),
    ],
)
def test_of_what_is_shared_only_the_words_beside_a_difference_are_shown(
    earlier: str, later: str, shown: str
) -> None:
    assert difference_text(word_differences(earlier, later)) == shown
