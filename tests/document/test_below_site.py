"""What a site prints below the last answer belongs to no answer."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import messages
from tests.rows import over

ASKED = "Vraag 1\nHoe hoog?\n\nAntwoord 1\nAcht meter.\n\nVraag 2\nHoe lang?\n\nAntwoord 2\n"
LAST = "De dijk is negen kilometer lang."
GUESSED = ["what stands behind the last answer was taken for what a site prints below it"]


@over(
    ["below", "left", "said"],
    [
        ("\n\nDeel deze pagina\nFacebook\nX\n", "", []),
        ("\n\nNaar boven\nHelp\nZoeken", "", []),
        ("\nOver deze site\nEr zijn cookies.\n", "", []),
        ("\n\nZie ook\nDijken\nDuinen\n\nDeel deze pagina:\nX", "", []),
        ("\n\nBijlagen\nTabel (PDF, 312 kB)\n", "", []),
        ('\n\nDownload "Antwoorden over dijken"\nPDF document | 3 pagina\'s | 120 kB', "", []),
        ("\n\nAntwoorden over dijken (PDF, 1,2 MB)", "", []),
        ("\n\nDeel deze pagina via\nX", "", []),
        ("\n\nVolg ons\nX", "", []),
        ("\n\nUitgever: Dijken en duinen\nDatum: 4 juni 2024", "", []),
        ("\n\nGepubliceerd op 4 juni 2024", "", []),
        ("\n\nHeeft u een vraag over deze pagina?\nVraag het ons.", "", []),
        ("\n\nGerelateerde documenten\nBrief over dijken\n\nSitemap", "", []),
        ("\n\nInteressant voor jou\nVragen over duinen\n\nLees verder »\nDuinen", "", []),
        ("\n\nVorig bericht\nDe kust\nVolgend bericht >\nDe zee", "", []),
        ("\n\nDeel dit bericht\nFacebook", "", []),
        ("\n\nMeer nieuws\nDijken", "", []),
        ("\n\nWord lid\nDoneer nu!", "", []),
        ("\nTerug naar overzicht", "", []),
        # Nothing says surely that this is a site's.
        ("\n\nContact\nPostbus 1\nZwolle", "", GUESSED),
        ("\n\nMeer informatie:\nDijken en duinen", "", GUESSED),
        # Within an answer: a sentence follows, the line goes on, or a sentence runs into it.
        ("\n\nContact\nMet de buren is overlegd.", "\n\nContact\nMet de buren is overlegd.", []),
        ("\n\nZie ook vraag 1", "\n\nZie ook vraag 1", []),
        (" Dat staat\nOver deze site", " Dat staat\nOver deze site", None),
        ("\n\nContact", "\n\nContact", None),
    ],
)
def test_what_a_site_prints_is_no_answer(below: str, left: str, said: list[str] | None) -> None:
    text = ASKED + LAST + below
    assert parse_questions(text).questions[-1].answer_text == LAST + left
    if said is not None:
        assert messages(text) == said
