"""Who sits on a committee, printed behind the answers or at a page's foot, is no answer."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.rows import over

FIRST = (
    "De commissie voor Dijken1 heeft vragen gesteld.\n\n1\n{?1|Hoe hoog?}\n\n{=1|Acht meter.}\n\n"
)
SECOND = "2\n{?2|Hoe lang?}\n\n{=2|Negen meter.}\n"
MEMBERS = (
    "Leden: Van Zand (CDA), voorzitter, De Klei (VVD),\nLeem-Bos (PvdA) en Grind (Groep Water)."
)
DEPUTIES = "Plv. leden: Veen (SP), Turf (GroenLinks), Moeras (50PLUS)."


@over(
    "note",
    [
        f"1 Samenstelling:\n\n{MEMBERS}\n\n{DEPUTIES}",
        f"1 Samenstelling:\n{MEMBERS}\n{DEPUTIES}",
        f"1) {MEMBERS}\n{DEPUTIES}",
        f"* Samenstelling:\n{MEMBERS}\n{DEPUTIES}",
        f"¹ Samenstelling:\n\n{MEMBERS}\n\n{DEPUTIES}",
        f"Samenstelling:\n{MEMBERS.replace(': ', ':' + chr(10))}\n\n{DEPUTIES}",
        f"{MEMBERS}\n\n{DEPUTIES.replace('Plv.', 'Plaatsvervangende')}",
    ],
)
def test_members_of_a_committee_are_a_note(note: str) -> None:
    behind = f"{FIRST}{SECOND}\n{{note|{note}}}\n"
    assert reading(plain(behind)) == behind
    within = f"{FIRST}{{note|{note}}}\n\n{{page|Pagina 1 van 2}}\n\n{SECOND}"
    assert reading(plain(within)) == within
    assert messages(plain(behind)) == messages(plain(within)) == []


@over(
    "answer",
    [
        "Leden: drie van de raad, en de dijkgraaf.",
        "Leden: Van Zand (CDA) en De Klei (VVD).",
        "De leden zijn Van Zand (CDA), De Klei (VVD) en Leem-Bos (PvdA).",
        "Samenstelling: zand, klei en leem.",
    ],
)
def test_what_an_answer_says_of_members(answer: str) -> None:
    marked = FIRST + SECOND.replace("Negen meter.", answer)
    assert reading(plain(marked)) == marked


def test_members_where_lines_were_lost_take_no_question_along() -> None:
    marked = " ".join(f"{FIRST}{MEMBERS} {DEPUTIES} {SECOND}".split())
    text = plain(marked + " 3 {?3|Hoe breed?} {=3|" + "Een meter. " * 20 + "}")
    assert "{?2|Hoe lang?} {=2|Negen meter.}" in reading(text)
