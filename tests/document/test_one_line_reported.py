# ruff: noqa: E501 - a paragraph stays on one line
"""On one line: what members ask as a report says it, what leads to it, and how questions close."""

from __future__ import annotations

from tests.document.marked import plain, reading
from tests.rows import over

IMPRINTED = "Tweede Kamer, vergaderjaar 2011–2012, Aanhangsel"


@over(
    "marked",
    [
        # A question that is reported, behind its number; what a party says below its heading.
        "28 625 Nr. 4 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG De commissie heeft vragen gesteld. "
        "Inbreng van de leden van de CDA-fractie 1. {?1|De leden van de CDA-fractie hebben met belangstelling kennisgenomen van de brief. Zij vragen hoe oud het veer is.} "
        "Antwoord {=1|Het veer is gebouwd in 1961 en is sindsdien twee keer verbouwd.} "
        "2. {?2|Voorts vragen zij of het veer nog vaart.} Antwoord {=2|Ja, elke dag behalve op zondag.} "
        "Inbreng van de leden van de SP-fractie De leden van de SP-fractie maken zich zorgen over de dijk. Zij zien dat het water tegen de kruin staat. "
        "3. {?3|De leden van de SP-fractie willen weten hoe hoog de dijk is. Wat kost hij?} Antwoord {=3|De dijk is zes meter hoog.} "
        "4. {?4|Het lid van de BBB-fractie vraagt of boeren een vergoeding krijgen.} Antwoord {=4|Die krijgen zij.} "
        "5. {?5|Tot slot vragen zij wanneer de dijk klaar is.} Antwoord {=5|In 2030.}",
        # All questions first: how who asks closes them, and where the answers begin.
        "Schriftelijke vragen over het veer Geacht college, Graag leggen wij u het volgende voor: "
        "1. {?1|Hoe oud is het veer?} 2. {?2|Wie betaalt het nieuwe veer?} 3. {?3|Wanneer vaart het?} "
        "Wij zien uw antwoorden met belangstelling tegemoet. Namens de SP-fractie, Geesje Wierumer "
        "Indiendatum: 22 jan. 2024 Antwoorddatum: 27 feb. 2024 "
        "1. {=1|Het veer is gebouwd in 1961.} 2. {=2|De provincie betaalt het nieuwe veer.} 3. {=3|Het vaart in de zomer.}",
        "Schriftelijke vragen over het veer. Ik leg namens de SP de volgende vragen aan het college voor. "
        "1. {?1|Hoe oud is het veer?} 2. {?2|Wie betaalt het nieuwe veer?} 3. {?3|Wanneer vaart het?} "
        "Wij verzoeken u om deze vragen binnen de termijn te beantwoorden. Namens de SP-fractie, Gerda Wessels "
        "Op 9 juni ontvingen wij de antwoorden van het college van B en W: "
        "1. {=1|Het veer is gebouwd in 1961.} 2. {=2|De provincie betaalt het nieuwe veer.} 3. {=3|Het vaart in de zomer.}",
        "Geachte heer Bos, U stelt vragen over het veer. 1. {?1|Hoe oud is het veer?} "
        "2. {?2|Wie betaalt het nieuwe veer?} 3. {?3|Wanneer vaart het?} In antwoord op uw vragen delen wij u het volgende mee. "
        "Ad 1. {=1|Het veer is gebouwd in 1961.} Ad 2 en 3. {=2 3|De provincie betaalt het nieuwe veer, dat in de zomer vaart.}",
        # Who asks stands before each question, in a row of a table that was lost.
        "Schriftelijke antwoorden op vragen over de begroting voor 2019 Van Dijk CDA Vraag: {?1|Hoe oud is het veer?} "
        "Antwoord: {=1|Het veer is gebouwd in 1961.} Van Duivenvoorde-Smids GroenLinks Vraag: {?2|Wie betaalt het nieuwe veer?} "
        "Antwoord: {=2|De provincie betaalt het nieuwe veer.} Bos SP Vraag: {?3|Wanneer vaart het?} Antwoord: {=3|Het vaart in de zomer.}",
        # What leads to a question has its number; an answer has a list that counts the same.
        "Technische vragen over het uitvoeringsprogramma 1) Op pagina 7 staat: “Het veer is oud.” Vraag {?1|Hoe oud is het veer?} "
        "Antwoord {=1|Het veer is gebouwd in 1961.} 2) Op pagina 12 staat een bedrag. Vraag {?2|Wie betaalt het nieuwe veer?} "
        "Antwoord {=2|De provincie betaalt het nieuwe veer.} 3) Bijlage 3 noemt een jaar. Vraag {?3|Wanneer vaart het?} Antwoord {=3|Het vaart in de zomer.}",
        "Technische vragen over het uitvoeringsprogramma. Vraag {?1|Hoe oud is het veer?} "
        "Antwoord {=1|Er zijn twee veren: 1) Het oude is van 1961. 2) Het nieuwe is van 2003.} Vraag {?2|Wie betaalt het nieuwe veer?} "
        "Antwoord {=2|De provincie betaalt: 1) De bouw. 2) Het onderhoud. 3) De veerman.} Vraag {?3|Wanneer vaart het?} Antwoord {=3|Het vaart in de zomer.}",
        # The page of a gazette names it within what is asked and said.
        "Gemeente Delft Gemeenteblad Schriftelijke vragen Jaar 2015 Afdeling 1 Nummer 604 Onderwerp Beantwoording van vragen over het veer. "
        "1. {?1|Hoe oud is het veer?} Antwoord: {=1|Het veer is gebouwd in 1961.} "
        "{title|1 Jaar 2015 Gemeente Delft R Afdeling 1 Gemeenteblad Nummer 604 Datum 3 juli 2015 Schriftelijke vragen, donderdag 28 mei 2015} "
        "2. {?2|Wie betaalt het nieuwe veer?} Antwoord: {=2|De provincie betaalt het nieuwe veer.} 3. {?3|Wanneer vaart het?} Antwoord: {=3|Het vaart in de zomer.}",
    ],
)
def test_on_one_line(marked: str) -> None:
    assert reading(plain(marked)) == marked


LETTER = "Antwoord 1 {{=1|{}}} Vraag 2 {{?2|Wie betaalt het nieuwe veer?}} Antwoord 2 {{=2|De provincie.}} Vraag 3 {{?3|Wanneer vaart het?}} Antwoord 3 {{=3|Het vaart in de zomer.}}"


@over(
    "said",
    [
        "Het veer vaart in de voorzie- {title|ah-tk-20112012-2377 0921 - 7398} ningen.",
        "Het veer wordt door de inspectie be- {title|Tweede Kamer, vergaderjaar 2001–2002, 28 042, nr. 5 2} zocht.",
    ],
)
def test_an_imprint_behind_half_a_word(said: str) -> None:
    marked = "Vragen van het lid Bos over het veer. Vraag 1 {?1|Hoe oud is het veer?} "
    marked += LETTER.format(said)
    assert reading(plain(marked)) == marked


OFTEN = " ".join(["Het is daarna een paar keer verbouwd en geschilderd."] * 8)


def test_a_letter_says_of_itself_on_each_page_when_it_was_written() -> None:
    head = "{title|datum zaaknummer pagina} {title|3 november 2020 2020-011347}"
    marked = (
        "Gedeputeerde Staten Bezoekadres Markt 11 datum zaaknummer 3 november 2020 2020-011347 1 van 3 Geachte leden, Hierbij ons antwoord. "
        f"1. {{?1|Hoe oud is het veer?}} Antwoord: {{=1|Het veer is gebouwd in 1961. {OFTEN}}} "
        f"{head} {{title|2 van 3}} 2. {{?2|Wie betaalt het nieuwe veer?}} Antwoord: {{=2|De provincie betaalt het nieuwe veer. {OFTEN}}} "
        f"{head} {{title|3 van 3}} 3. {{?3|Wanneer vaart het?}} Antwoord: {{=3|Het vaart in de zomer.}}"
    )
    assert reading(plain(marked)) == marked


def test_a_list_in_an_answer_may_say_who_asks() -> None:
    marked = (
        f"Gemeente Dijk Antwoorden op vragen. 1. {{?1|Wat zeggen de gemeenten?}} Antwoord: {{=1|{OFTEN} Er zijn drie punten: "
        f"1. Het Rijk betaalt te weinig. 2. Verder vragen gemeenten om meer geld. 3. Ook vragen zij meer tijd. {OFTEN}}} "
        "2. {?2|Wie betaalt het veer?} Antwoord: {=2|De provincie.} 3. {?3|Wanneer vaart het?} Antwoord: {=3|In de zomer.}"
    )
    assert reading(plain(marked)) == marked


def test_each_page_is_a_line_that_begins_with_its_number() -> None:
    marked = (
        f"1 Gemeente Dijk RAADSINFORMATIEBRIEF Hieronder onze antwoorden. Vraag 1: {{?1|Hoe oud is het veer?}} Antwoord 1: {{=1|{OFTEN}}} Vraag 2: {{?2|Hoe vaak vaart het?}} Antwoord 2: {{=2|Er zijn twee\n"
        f"{{page|2}} boten, die elke dag varen. {OFTEN}}} Vraag 3: {{?3|Wie betaalt het?}} Antwoord 3: {{=3|De provincie. {OFTEN}}}\n"
    )
    assert reading(plain(marked)) == marked
    said = f"Bewoners vragen: {OFTEN} 1. {OFTEN}"
    listed = f"1 {{?1|Hoe oud is het veer?}} Antwoord: {{=1|{said}}}\n2 {{?2|Hoe vaak vaart het?}} Antwoord: {{=2|{OFTEN}}}\n3 {{?3|Wie betaalt?}} Antwoord: {{=3|Wij.}}\n"
    assert reading(plain(listed)) == listed


def test_a_line_begins_with_who_asks() -> None:
    marked = "Antwoorden op vragen\n\nBos SP Vraag: {?1|Hoe oud is het veer?}\n\nAntwoord: {=1|Oud.}\n\nVan Dijk CDA Vraag: {?2|Wie betaalt?}\n\nAntwoord: {=2|Wij.}\n"
    assert reading(plain(marked)) == marked


def test_a_question_that_was_withdrawn() -> None:
    marked = "23.\n{?23|Hoe oud is het veer?}\n\nAntwoord op vraag 23:\n{=23|Het is oud.}\n\n[Vraag 24 is ingetrokken]\n\nVeren\n\n25.\n{?25|Wie betaalt het?}\n\nAntwoord op vraag 25:\n{=25|De provincie.}\n"
    assert reading(plain(marked)) == marked
