"""Sentences that announce, and sentences in which the same words announce nothing; all made up."""

from __future__ import annotations

from kamerboek.annotate import find_signals
from tests.annotate.examples import with_answer
from tests.rows import over


def later(answer: str) -> list[str]:
    """Return the words of an answer that say that something comes later."""
    return [row.text for row in find_signals(with_answer(answer, 1)) if row.signal == "deferred"]


@over(
    ("answer", "words"),
    [
        # What is told, when, and a verb in present or future: in any order.
        ("Dit najaar wordt een besluit verwacht.", "Dit najaar wordt een besluit"),
        ("Het definitieve ontwerp zal eind dit jaar gereed zijn.", "ontwerp zal eind dit jaar"),
        (
            "Na de zomer wordt gestart met een verkenning.",
            "Na de zomer wordt gestart met een verkenning",
        ),
        ("De raad laat dit najaar een studie doen.", "laat dit najaar een studie"),
        ("De deltavisie komt in mei.", "deltavisie komt in mei"),
        (
            "De Commissie komt in het vierde kwartaal met een mededeling.",
            "komt in het vierde kwartaal met een mededeling",
        ),
        (
            "De raad heeft aangekondigd in mei een voorstel te doen.",
            "aangekondigd in mei een voorstel",
        ),
        (
            "De raad heeft aangegeven in juni een besluit te nemen.",
            "aangegeven in juni een besluit",
        ),
        (
            "Een keuze wordt niet eerder dan in 2031 gemaakt.",
            "keuze wordt niet eerder dan in 2031 gemaakt",
        ),
        ("De groep komt dit najaar met aanbevelingen.", "komt dit najaar met aanbevelingen"),
        # A verb of telling, deciding or looking into.
        ("Rond de zomer weten wij meer.", "Rond de zomer weten wij meer"),
        (
            "Het is de bedoeling dat het dit jaar gereedkomt.",
            "bedoeling dat het dit jaar gereedkomt",
        ),
        # Where it is told needs no term.
        (
            "Daarop zal in het plenaire debat worden ingegaan.",
            "zal in het plenaire debat worden ingegaan",
        ),
        ("De werkgroep zal in het voorjaar rapporteren.", "zal in het voorjaar rapporteren"),
        ("De raad rapporteert in april.", "rapporteert in april"),
        (
            "In het komende jaar zullen de proeven worden geëvalueerd.",
            "In het komende jaar zullen de proeven worden geëvalueerd",
        ),
        (
            "Afgesproken is dat hierover in het najaar verder wordt gesproken.",
            "in het najaar verder wordt gesproken",
        ),
        (
            "De raad komt in juni bijeen om hierover te spreken.",
            "komt in juni bijeen om hierover te spreken",
        ),
        # `zal` with what is done to a paper needs no term.
        ("De regering zal met een voorstel komen.", "zal met een voorstel komen"),
        ("De contouren van de nota zullen worden geschetst.", "nota zullen worden geschetst"),
        ("Daarnaar zal de raad een onderzoek instellen.", "zal de raad een onderzoek instellen"),
        ("Vervolgens zal besluitvorming plaatsvinden.", "zal besluitvorming plaatsvinden"),
        # `zijn` as whose it is.
        (
            "De gezant zal in mei zijn bevindingen presenteren.",
            "zal in mei zijn bevindingen presenteren",
        ),
    ],
)
def test_an_announcement(answer: str, words: str) -> None:
    assert later(answer) == [words]


@over(
    "answer",
    [
        "Het schoolbestuur neemt in juni een besluit.",
        "In mei is besloten dat het wordt gesloopt.",
        "In juni waren de resultaten bekend en komt de brug open.",
        "Elk jaar wordt in mei een rapport gemaakt.",
        "Jaarlijks komt in mei een rapport uit.",
        "Dit najaar wordt geen besluit verwacht.",
        "In mei worden de maatregelen uit het rapport uitgevoerd.",
        "Het advies zal leiden tot hogere lasten.",
        "Het onderzoek zal voor de zomer starten.",
        "In de brief van mei 2018 wordt erop ingegaan.",
        "Na ontvangst van de aanvraag wordt een advies gevraagd.",
        f"In mei {'x' * 150} wordt een besluit.",
        f"Dat wordt {'x' * 140} in mei een besluit.",
        "Een besluit; in mei wordt het warm.",
        "In 2019 deden we dit in mei.",
    ],
)
def test_no_announcement(answer: str) -> None:
    assert later(answer) == []


def test_what_a_wording_says_already_is_not_said_twice() -> None:
    assert later("De Kamer ontvangt in mei een brief over het besluit dat in mei komt.") == [
        "De Kamer ontvangt in mei"
    ]


def test_a_letter_that_is_two_in_small_letters_moves_nothing() -> None:
    assert later("İİİİ. De raad rapporteert in april.") == ["rapporteert in april"]


def test_without_a_full_stop_it_takes_no_longer() -> None:
    assert len(later("de raad komt in mei met een besluit " * 2_000)) >= 1


@over(
    "answer",
    [
        # Settled then, as every year: nothing is said to be open.
        "De tarieven worden in oktober vastgesteld.",
        # A term that is over, right behind its verb.
        "De raad heeft in mei een voorstel gedaan, dat door de commissie wordt gelezen.",
        # A planning by which something is built tells nothing.
        "De sluis wordt volgens de huidige planning in 2031 opgeleverd.",
    ],
)
def test_what_is_done_then_and_not_told(answer: str) -> None:
    assert later(answer) == []


@over(
    "answer",
    [
        "De exacte tarieven worden in oktober vastgesteld.",
        "De hoogte van de dijk wordt in oktober vastgesteld.",
        "De raad heeft aangegeven in mei een voorstel te doen.",
        "De eerste inzichten worden voor het einde van het jaar verwacht.",
        "U ontvangt mijn reactie gelijktijdig met de dijkplannen.",
        "Vooralsnog is er geen zicht op een moment waarop dat kan.",
        "Voor een oordeel is het wachten op de uitspraak van de Raad van State.",
    ],
)
def test_what_is_left_open_or_told_then(answer: str) -> None:
    assert later(answer) != []
