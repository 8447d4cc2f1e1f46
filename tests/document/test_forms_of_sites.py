# ruff: noqa: E501 - a document on one line stays on one line
"""Forms of sites: answers below a day, a footer, a transcription, the pages that are asked about."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages, plain, reading
from tests.rows import over

LONG = "De dijk bij het veer is daarna verhoogd, en hij houdt nog altijd het water tegen."


@over(
    "marked",
    [
        # Questions, the days, and then who answers and the answers.
        "1. {?1|Hoe oud is het veer?} 2. {?2|Wie betaalt het veer?} 3. {?3|Hoe vaak vaart het?} Indiendatum: 4 sep. 2019 Antwoorddatum: 1 okt. 2019 "
        "Beantwoording door Gedeputeerde Staten 1. {=1|Het is van 1961.} 2. {=2|De provincie betaalt.} 3. {=3|Elk uur.}",
        # The first figures of an answer mark no note of its question.
        f"1 {{?1|Hoe oud is het veer?}} {{=1|Het is van 1961. {LONG}}} 2 {{?2|Hoeveel reizigers heeft het veer?}} {{=2|1 026, van wie 388 met een auto. {LONG}}} "
        f"3 {{?3|Wie betaalt het veer?}} {{=3|De provincie betaalt het veer. {LONG}}} 4 {{?4|Hoe vaak vaart het?}} {{=4|Het vaart elk uur. {LONG}}}",
        # What the site of the Kamer's papers has below all.
        "Vraag 1 {?1|Hoe oud is het veer?} Antwoord 1 {=1|Van 1961.} Vraag 2 {?2|Wie betaalt het veer?} Antwoord 2 {=2|De provincie.} "
        "Over deze website Contact English Help Zoeken Privacy en cookies Toegankelijkheid MijnOverheid.nl Rijksoverheid.nl",
        # The pages of a paper, above the question about them.
        "Pagina 3\nVraag: {?1|Hoe oud is het veer?}\nAntwoord: {=1|Van 1961.}\n\n{page|Pagina 52 en 53}\nVraag: {?2|Wie betaalt het veer?}\n"
        "Antwoord: {=2|De provincie.}\n\n{page|Pagina 60 en 61}\nVraag: {?3|Hoe vaak vaart het?}\nAntwoord: {=3|Elk uur.}\n",
    ],
)
def test_it_is_read_so(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    ["answer", "said"],
    [
        (
            "De pont heeft schade opgelopen door 2 ziekte en brand.",
            ["question 1: 2 may be the number of a page of the transcription"],
        ),
        ("De pont ligt stil sinds 2 mei en dat blijft zo.", []),
        ("De pont ligt stil.", []),
    ],
)
def test_a_transcription_is_told_of(answer: str, said: list[str]) -> None:
    text = (
        "Vragen over de pont Transcriptie 1 Geachte raad, Vraag 1: Waarom vaart de pont niet? "
        f"Antwoord: {answer} Vraag 2: Wie betaalt de pont? Antwoord: "
        "De gemeente. Vraag 3: Hoe oud is de pont? Antwoord: De pont is van 1961."
    )
    assert messages(text) == said
    assert messages(text.replace("Transcriptie 1 ", "")) == []
    assert [each.question for each in parse_questions(text).questions] == ["1", "2", "3"]
