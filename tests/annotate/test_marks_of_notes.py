"""Marks of notes that a file has left behind a quotation or a question; all texts are made up."""

from __future__ import annotations

from tests.annotate.test_quantities import found_in
from tests.rows import over


@over(
    "text",
    [
        "Kent u het bericht «Dijk verzakt»?1",
        "Kent u de berichten «Dijk verzakt» en «Sluis lekt»?1, 2",
        "Kent u het bericht «Dijk verzakt»1 en wat vindt u ervan?",
        "Kent u het bericht “Dijk verzakt”?12 Wat vindt u ervan?",
        'De dijk heet "in goede staat"3 te zijn.',
        "Herinnert u zich uw toezegging hierover?2 Is die nagekomen?",
        "Dat is toch niet te geloven!4\n\nWaarom niet?",
        "Kent u het bericht ‘Dijk verzakt’?1\nJa.",
    ],
)
def test_a_mark_counts_nothing(text: str) -> None:
    assert found_in(text) == []


@over(
    ("text", "values"),
    [
        ("Kent u het bericht «12 dijken verzakt»?1", ["12"]),
        ("Hoeveel zijn het er? 12 of 13?", ["12", "13"]),
        ("Het rapport «Dijken» 12 keer genoemd.", ["12"]),
        ('Het heet "5 jaar dijken".', ["5"]),
        ("Hoe groot was de daling?5%", ["5"]),
        ("Kent u het bericht «Dijk verzakt»?1 Het kost 12 euro.", ["12"]),
    ],
)
def test_a_number_beside_a_quotation_counts(text: str, values: list[str]) -> None:
    assert [str(row.value) for row in found_in(text)] == values
