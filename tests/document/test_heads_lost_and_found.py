# ruff: noqa: E501 - a document on one line stays on one line
"""Heads of questions and answers that are cut, glued, small, repeated, or only reported."""

from __future__ import annotations

from kamerboek.document import parse_questions
from tests.document.marked import plain, reading
from tests.rows import over

FRONT = "Antwoorden op vragen over het veer en de dijk in de gemeente Waterstad, gesteld in mei van dit jaar door de raad. "
SETS = "Het veer van Waterstad |\n|\nAnna de Boer (SP) |\n|\nJan Smit (minister van dijken) (CDA) |\n|\n"


@over(
    "marked",
    [
        # In small letters, also where a question opens as few do, and for several at once.
        FRONT
        + "vraag 1: {?1|Kent u het veer?} antwoord 1. {=1|Ja.} vraag 2: {?2|Lag het op de dag van de storm in de haven?} "
        "vraag 3: {?3|Vaart het weer?} antwoord 2 en 3. {=2 3|Het lag in de haven en vaart weer.}",
        # Without the mark of a question above the head of its answer.
        FRONT
        + "Vraag 1 {?1|Hoe oud is het veer?} Reactie college {=1|Oud.} Vraag 2 {?2|Wie betaalt en wie is daarover gehoord} "
        "Reactie college {=2|De provincie. Die is gehoord.} Vraag 3 {?3|Wanneer vaart het?} Reactie college {=3|In de zomer.}",
        FRONT
        + "Vraag 1 {?1|Hoe oud is het veer?} Ons antwoord {=1|Het veer is oud.} Vraag 2 {?2|Wie betaalt?} Ons antwoord {=2|De provincie.} "
        "Vraag 3 {?3|Wanneer vaart het?} Ons antwoord {=3|In de zomer.}",
        # The point of a number touches its text.
        FRONT
        + "Vraag 1.{?1|Hoe oud is het veer?} Antwoord {=1|Het veer is oud.} Vraag 2.{?2|Op welke dag vaart het?} Antwoord {=2|Op zondag.} "
        "Vraag 3. {?3|Wie betaalt?} Antwoord {=3|De provincie.}",
        # Nothing stands where lines were lost.
        "Kamervragen (Aanhangsel)Datum publicatieNummer 1410Vragen van het lid Bos (CU) over het veer (ingezonden 6 mei 2017).Antwoord van Minister Smit (ontvangen 8 juni 2017)."
        "Vraag 1{?1|Kent u het veer?1}Antwoord 1{=1|Ja.}Vraag 2{?2|Wie betaalt het nieuwe veer?}Vraag 3{?3|Is dat zeker?}Antwoord 2 en 3{=2 3|De provincie.Dat is zeker.}",
        "Vragen en antwoorden over het veer en de dijk in de provincie, gesteld tijdens het debat over de begroting in de zaal van de Kamer. Vragen van het lid Klaas (50PLUS)Vraag:{?1|Hoe oud is het veer?}"
        "Antwoord:{=1|Het veer is gebouwd in 1961.}Vraag:{?2|Wie betaalt?}Antwoord:{=2|De provincie.}Vragen van het lid Bos (D66)Vraag:{?3|Wanneer vaart het?}Antwoord:{=3|In de zomer.}",
        # What heads a party's part; and a question that the text is cut off in.
        "Verslag van een schriftelijk overleg VVD-fractie De leden van de VVD-fractie danken de minister voor de brief over het veer. Vraag 1 {?1|Hoe oud is het veer?} Antwoord 1 {=1|Het is oud.} "
        "D66-fractie De leden van de D66-fractie danken de minister ook. Vraag 2 {?2|Wie betaalt?} Antwoord 2 {=2|De provincie.} Vraag 3 {?3|Wanneer vaart het?} Antwoord 3 {=3|In de zomer.}",
        "Brief met de antwoorden op vragen die zijn gesteld in het debat. 1. {?1|Hoe oud is het veer?} Antwoord {=1|Het veer is van 1961.} 2. {?2|Wie betaalt het?} Antwoord {=2|De provincie.} "
        "3. {?3|Is de minister bereid het veer te vervangen zolang het nog var}",
        # What members ask is told, between headings; only answers may have numbers.
        "C MEMORIE VAN ANTWOORD Ontvangen 4 oktober 2022 Inleiding De regering heeft kennisgenomen van het voorlopig verslag over het veer. De dijk "
        "{?1|De leden van de VVD-fractie vragen hoe oud het veer is.} {=1|Het veer is gebouwd in 1961. Het is sindsdien twee keer verbouwd.} "
        "{?2|Voorts vernemen deze leden graag wie betaalt.} {=2|De provincie.} {?3|De leden van de SP-fractie lezen dat de dijk laag is. Zij vragen wanneer hij hoger wordt. Is daar geld voor?} {=3|In 2030.} "
        "{?4|Ook willen de leden van de D66-fractie weten wie dat doet.} {=4|Het waterschap.}",
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vragen en opmerkingen van de leden van de VVD-fractie {?1|De leden van de VVD-fractie vragen hoe oud het veer is.} 1. Antwoord van het kabinet "
        "{=1|Het veer is gebouwd in 1961.} {?2|De leden van deze fractie vragen voorts wie betaalt. Is dat zeker?} 2. Antwoord van het kabinet {=2|De provincie.} "
        "{?3|De leden van de SP-fractie vragen wanneer het vaart.} 3. Antwoord van het kabinet {=3|In de zomer.} {?4|Deze leden vernemen graag of het veer gratis is.} 4. Antwoord van het kabinet {=4|Ja.}",
        # A copy of a part: numbers that the heads of answers name, one below a heading.
        "en dat de overeenkomst daarna pas is getekend. B. Vragen over de toezichthouder 7. {?7|Wanneer is de toezichthouder op de hoogte gebracht?} Antwoord op vraag 7: {=7|Op 11 maart.} "
        "8. {?8|Wie is toen ingelicht?} Antwoord op vraag 8: {=8|De minister.} (Vraag 9 is vervallen.) C. Vragen over de financiële gevolgen 10. {?10|Wat is de schade?} Antwoord op vraag 10: {=10|Dat is niet bekend.}",
        # Bullets before heads.
        FRONT
        + "• Vraag 1: {?1|Hoe oud is het veer?} • Antwoord Gedeputeerde Staten van Gelderland: {=1|Het veer is oud.} • Vraag 2: {?2|Wie betaalt?} • Antwoord Gedeputeerde Staten van Gelderland: {=2|De provincie.} "
        "• Vraag 3: {?3|Wanneer vaart het?} • Antwoord Gedeputeerde Staten van Gelderland: {=3|In de zomer.}",
        # Who asks stands behind the number, or below a number of a question; a figure is none.
        FRONT
        + "1. Mevrouw Groenendijk (PvdA) Vraag {?1|Hoe oud is het veer?} Antwoord {=1|Oud.} 2. De heer Verkaik (Groep Verkaik) Vraag "
        "{?2|Wie betaalt?} Antwoord {=2|De provincie.} 3. Van Rooij-Smit (CDA) Vraag {?3|Wanneer vaart het?} Antwoord {=3|In de zomer.}",
        FRONT
        + "Vragen van het lid Hegeman (VVD) Vraag: {?1|Hoe oud is het veer?} Antwoord: {=1|Het is van 1961. Er zijn er 41.} "
        "Vragen van het lid Bos (PvdA) Vraag: {?2|Wie betaalt?} Antwoord: {=2|De provincie.}",
        FRONT
        + "Vraagnummer 31 Fractie PvdA Vraag {?31|De post is vrij. Waarom?} Antwoord {=31|De raming was te hoog.} "
        "Vraagnummer 32 Fractie Lokaal 2000 Vraag {?32|Hoe verklaart u dit?} Antwoord {=32|Het is zo.}",
        # What leads to a question ends in a quotation.
        "Technische vragen over het programma Grondwater van de provincie, die zijn gesteld in mei van dit jaar. 1) Op pagina 12 staat: 'Het is laag.' Vraag {?1|Hoe laag is het?} Antwoord {=1|Heel laag.} "
        "2) Op pagina 19 staat: 'Het is hoog.' Vraag {?2|Hoe hoog is het?} Antwoord {=2|Heel hoog.}",
        # Rows of a table that lost its lines, below the heads of its columns.
        "Technische vragen begroting Nr. Fractie Blz. Vraag Antwoord Programma 1 Bestuur en veiligheid 1 VVD 18 {?1|Waardoor stijgen de kosten van het veer?} "
        "{=1|Door de prijs van olie.} 2 Dorpsbelang 36 {?2|Er staat dat het veer oud is. Hoe oud is het?} {=2|Zestig jaar.} "
        "3 Lokaal 2000 37 {?3|Wie betaalt dat?} {=3|De provincie.}",
        # Notes that name no source, below the last answer, all of them marked.
        "Vragen over het veer en de dijk, met de antwoorden van de minister, zoals gesteld in mei. • Vraag 1 {?1|Hoe oud is het veer?1} {=1|Het veer is van 1961.} "
        "• Vraag 2 {?2|Wie betaalt?2} {=2|De provincie.} {note|1. Veerbode, 9 mei 2017} {note|2. Regeling beheer van veren Rijk} Deel deze pagina | Contact",
        # The answers follow a title with the day of both, and a sentence.
        "Indiendatum: nov. 2008 Vragen over het uitzetten van fazanten aan de minister van Landbouw. 1. {?1|Kent u de beelden? [1]} 2. {?2|Is dat toegestaan?} 3. {?3|Wie ziet toe? [2]} "
        "{note|[1] www.wild.nl/film14} {note|[2] De Bode, 30 oktober 2008} Indiendatum: nov. 2008 Antwoorddatum: 16 dec. 2008 "
        "Hierbij ontvangt u de antwoorden op de vragen over fazanten. 1. {=1|Ja, ik heb de beelden gezien.} 2. {=2|Nee.} 3. {=3|De inspectie ziet toe.}",
    ],
)
def test_on_one_line(marked: str) -> None:
    assert reading(plain(marked)) == marked


@over(
    "marked",
    [
        # A set that has no answers yet is one of questions; the next begins behind its front.
        SETS
        + "{?1|Hoe oud is het veer?}\n{?2|Wie betaalt het nieuwe? Wanneer?}\n{title|De dijk van Waterstad |}\n{title||}\n{title|Kees Bos (D66) |}\n"
        "{title||}\n{title|Jan Smit (minister van dijken) (CDA) |}\n{title||}\n{?3|Hoe hoog is de dijk?}\n{=3|Hoog.}\n{?4|Wie telt dat?}\n{=4|De provincie.}",
        # What members ask is told: paragraphs of a report, with numbers for its parts only.
        "C MEMORIE VAN ANTWOORD\n\n1. Inleiding\n\nDe regering heeft kennisgenomen van het verslag.\n\n2. Het veer\n\n"
        "{?1|De leden van de VVD-fractie vragen hoe oud het veer is.}\n\n{=1|Het veer is gebouwd in 1961.}\n\n"
        "{?2|Voorts vernemen deze leden graag wie betaalt.}\n\n{=2|De provincie.\n\nZij betaalt in termijnen.}\n\n3. De dijk\n\n"
        "{?3|De leden van de SP-fractie willen weten hoe hoog de dijk is. Kan hij hoger?}\n\n{=3|Hij is hoog.}\n\n"
        "{?4|De leden van de fractie van de ChristenUnie vragen wanneer hij klaar is.}\n\n{=4|In 2030.}",
        # The number heads the answer.
        "Vragen en opmerkingen van de leden van de VVD-fractie\n\n{?1|De leden van de VVD-fractie vragen hoe oud het veer is.}\n\n"
        "1. Antwoord van het kabinet\n\n{=1|Het veer is gebouwd in 1961.}\n\n{?2|Ook willen deze leden weten wie betaalt. Is dat zeker?}\n\n"
        "2. Antwoord van het kabinet\n\n{=2|De provincie.}",
        "Verslag van een schriftelijk overleg\n\nVragen van de VVD-fractie\n\n1. {?1|Hoe oud is het veer?}\n\n1. {=1|Het veer is gebouwd in 1961.}\n\n"
        "2. {?2|Wie betaalt het nieuwe veer? Is dat zeker?}\n\n2. {=2|De provincie. Dat is zeker.}\n\n3. {?3|Wanneer vaart het?}\n\n3. {=3|In de zomer.}",
        # Lines that were wrapped, and none is blank: a paragraph begins below a short line.
        "VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nDe commissie heeft vragen voorgelegd over het veer van Waterstad en over de\n"
        "dijk, die zijn beantwoord bij brief van 12 november 2024 van de minister.\nHet veer\n"
        "{?1|De leden van de PVV-fractie vragen hoe oud het veer is en wie het heeft betaald, en\nof dat zeker is. Vaart het ook in de winter?}\nAntwoord\n"
        "{=1|Het veer is gebouwd in 1961 en is betaald door de provincie, die daarvoor een lening\nheeft gesloten.}\n"
        "{?2|De leden van de BBB-fractie willen weten wat de kosten zijn van een nieuw veer, dat\nin 2030 gaat varen.}\nAntwoord\n"
        "{=2|De kosten bedragen naar schatting € 2 miljoen, zo heeft de provincie laten weten in\nhaar brief.}\n"
        "{?3|Zij vragen ook waarom de dijk nog niet hoger is gemaakt, terwijl het water stijgt in\nde haven.}\nAntwoord\n{=3|De dijk wordt in 2026 verhoogd.}",
        # Who asks, with a question in a small letter behind it.
        "Vraag van het lid Bos (CDA): {?1|hoe oud is het veer?}\n\n{=1|Het veer is gebouwd in 1961.}\n\nVraag van het lid Smit (GPV/RPF): {?2|wie betaalt?}\n\n{=2|De provincie.}",
    ],
)
def test_with_lines(marked: str) -> None:
    assert reading(plain(marked)) == marked


def test_questions_without_answers_have_none() -> None:
    text = plain(
        SETS
        + "{?1|Hoe oud is het veer?}\n{?2|Wie betaalt?}\n"
        + SETS
        + "{?3|Hoe hoog is de dijk?}\n{=3|Hoog.}\n{?4|Wie telt dat?}\n{=4|De provincie.}"
    )
    answers = [each.answer_text for each in parse_questions(text).questions]
    assert answers == [None, None, "Hoog.", "De provincie."]
