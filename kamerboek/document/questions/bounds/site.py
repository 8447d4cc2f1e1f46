"""What a site prints below the last answer: where to go, what to take along, whom to ask."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from kamerboek.document.questions.bounds.pieces import finishes
from kamerboek.document.questions.wording.lines import Line

SURE = re.compile(
    r"(?:Deel|Print|E-mail|Download)[ ](?:deze|dit)"
    r"[ ](?:pagina|artikel|bericht|document|item|nieuws|kamervraag)"
    r"(?:[ ](?:via|op|met)\b[^\n.?!]{0,40})?[ ]?:?"
    r"|\[?(?:[Tt]erug[ ])?[Nn]aar[ ](?:boven|begin(?:[ ]van[ ]de[ ]pagina)?"
    r"|(?:het[ ])?overzicht)\]?"
    r"|Over[ ]deze[ ](?:web)?site|Ministerie[ ]verantwoordelijk|Lees[ ]voor|Pagina[ ]printen"
    r"|Interessant[ ]voor[ ](?:jou|u)|Lees[ ](?:ook|verder|meer)[ ]?(?:[»>:…]+|[.]{3}"
    r"|:[^\n]{2,80})?"
    r"|(?:Vorige?|Volgende?)[ ](?:bericht|artikel|pagina)[ ]?[»>«<]?|See[ ]more[ ]?>?"
    r"|(?:Alle[ ](?:nieuws)?berichten|(?:Meer|Ander|Laatste)[ ]nieuws)[ ]?[»>]?"
    r"|(?:Plaats|Geef)[ ]een[ ]reactie|Reageer(?:[ ]op[ ]dit[ ](?:bericht|artikel))?"
    r"|Help[ ]mee(?:[ ]aan\b[^\n.?!]{0,60})?|Deel:(?:[ ]['‘][^\n]{0,160})?|Ondertekenaars?"
    r"|Word[ ](?:ook[ ])?lid!?"
    r"|(?:Schrijf|Meld)[ ](?:je|u)[ ](?:nu[ ])?(?:in|aan)\b[^\n.?!]{0,60}|Doneer(?:[ ]nu)?!?"
    r"|Open ?[Kk]amer(?:\.org)?[ ]is[ ]een[ ]initiatief[ ][^\n]{0,80}"
    r"|Alle[ ]rechten[ ]voorbehouden\.?|Open ?Kamer(?:[ ]Over(?:[ ]Open ?Kamer)?(?:[ ]Contact)?)?"
    r"|Download[ ](?:het|de)[ ](?:oorspronkelijke|originele|hele)[ ](?:document|bestand|brief|PDF)"
    r"|Document[ ]downloaden(?:[ ]Download)?|Deel[ ](?:het[ ])?met[ ](?:je|uw)[ ]vrienden[ ]?:?"
    r"|Download[ ](?:kamerstuk|kamervraag|vraag|antwoord|document|bestand|PDF|pdf)"
    r"|[Rr]eageer[ ]via[ ]\w{2,20}|Nieuwsbank[ ]op[ ]\w[\w /.-]{1,30}"
    r"|Gratis[ ]persberichten\b[^\n]{0,60}"
    r"|GERELATEERDE[ ]DOCUMENTEN|(?:Vergelijkbare|Gerelateerde)[ ]documenten|Meest[ ]gelezen"
    r"|Indieners?|Gericht[ ]aan|NR[ ]20\d\d[DZ]\d{5}|(?:Gepost|Geplaatst)[ ]door\b[^\n?!]{0,80}"
    r"|Geen[ ]opmerkingen:?|Een[ ]reactie[ ]posten|(?:Nieuwere|Oudere)[ ]post|Scroll[ ]naar[ ]boven"
    r"|Meer[ ]in[ ]deze[ ]categorie\b[^\n]{0,120}"
    r"|Reageren\?[^\n]{0,60}|Steun[ ]ons|Word[ ]vrijwilliger|<?[ ]?Vorige[ ]Volgende[ ]?>?"
    r"|Download[ ](?!PDF\b)[A-Z][^\n]{5,200}|Meer[ ]over\b[^\n?!]{0,60}"
    r"|Kamervraag[ ]Document(?:[ ]PDF)?|Bron:[ ]officielebekendmakingen\.nl"
    r"|Over[ ]Open ?[Kk]amer\b[^\n]{0,80}"
    r"|Kamer(?:vraag|antwoord)[ ]document[ ]nummer:[^\n]{0,40}|Sitemap|Toegankelijkheid"
    r"|Privacy(?:verklaring|[ ]en[ ]cookies)?|Cookies|Copyright\b[^\n]{0,80}"
    r"|Volg[ ]ons(?:[ ]op\b[^\n.?!]{0,40})?"
    r"|(?:Facebook|LinkedIn|Instagram|YouTube|WhatsApp|Broncode|RSS)"
    r"|(?:Laatste?[ ](?:gewijzigd|wijziging|bijgewerkt|aangepast|update)|Gepubliceerd|Geplaatst)"
    r"(?:[ ]op)?[ ]?:?[ ]\d{1,2}[ -][^\n.?!]{2,30}\.?"
    r"|Dit[ ](?:artikel|bericht|item)[ ](?:is|werd)[ ]geplaatst[ ](?:in|onder)[ ]"
    r"[A-Z][^\n.?!]{1,60}\.?"
    r"|Reacties?[ ]?\(\d{1,4}\)|Reacties[ ]zijn[ ]gesloten\.?|Naschrift:?"
    r"|Over[ ]de[ ](?:auteur|schrijver)|Meer[ ]weten\?[^\n]{0,80}|Leestijd[ ]?:?[ ][^\n]{2,30}"
    r"|Aantal[ ]woorden[ ]?:[ ]?\d{1,6}"
    r"|(?:Uitgever|Publicatiedatum|Type[ ]document|Documentsoort|Verantwoordelijke)[ ]?:[^\n]{2,80}"
    r"|Heeft[ ](?:u|je)[ ](?:een[ ]vraag|vragen|opmerkingen)[ ]over[ ]deze"
    r"[ ](?:pagina|(?:web)?site)\?"
    r"|(?:Heeft|Was|Hielp|Helpt|Is)[ ](?:deze|dit)[ ](?:pagina|informatie)[^\n.!]{0,40}\?"
    r"|(?:[«<‹][ ]?)?Vorige?(?:[ ]?\|[ ]?|(?:[ ](?:\d{1,4}|…|[.]{3}))+[ ])Volgende?(?:[ ]?[»>›])?"
    r"|Help[ ]ons[ ](?:Rijksoverheid\.nl|deze[ ](?:web)?site)[ ]te[ ]verbeteren"
    r"|Mogelijk[ ]gemaakt[ ]door[ ][A-Z][^\n]{0,140}"
    r"|(?:Deze|De)[ ]website[ ]is[ ]een[ ]initiatief[ ]van[ ][^\n]{0,140}"
    r"|Klik[ ]hier[ ]voor[ ]de[ ](?:antwoorden|vragen)\.?|Inhoudsopgave|Toon[ ]opmaak"
    r"|(?:[IVX]{1,4}[.:]?[ ])?Volledige[ ]agenda"
    r"|[^\n]{0,120}\b(?:PDF|pdf)\b[^\n]{0,80}\d[ \xa0]?[kKM][bB]\)?"
)
"""Lines that no answer has."""

PERHAPS = re.compile(
    r"(?:Zie[ ]ook|Meer[ ]informatie|Contact(?:gegevens)?|Service|Bijlagen|Documenten|Delen"
    r"|Onderwerpen?|Verantwoordelijk|Gerelateerde?(?:[ ]\w{3,20})?|Downloads?"
    r"|Status(?:[ ]?:[ ](?:B|b)eantwoord)?|Wij[ ]staan[ ]voor|Referenties)[ ]?:?"
    r"|Downloads?[ ](?:[\"“«‘(]|PDF\b)[^\n]{0,150}"
)
"""Lines that may also head something within an answer."""

KEYWORDS = re.compile(r"(?:Zoekwoorden|Trefwoorden|Tags)[ ]?:[^\n.]{1,120}")
"""What a page is found by, below all of it."""

COUNTED = re.compile(r"\d{1,2}\.")
"""The number of a part of the page, above its title: `2.`, `Meer over...`."""

MOST_LINES = 80
"""Lines that a site prints below a text, blank ones too."""

LONGEST = 160
"""Characters of such a line."""


BELOW_TEXT = re.compile(r"Meer[ ]informatie|Relevante[ ]dossiers?|Meer[ ]over\b[^\n.?!]{0,40}")
"""What such a site calls the parts below the text itself."""

PART_OF_SITE = re.compile(rf"Kerngegevens|Tekst|Inhoudsopgave|Samenvatting|{BELOW_TEXT.pattern}")
"""What a site calls the parts of its page, each below its number."""


def take_parts_of_site(text: str, found: Sequence[Line]) -> None:
    """Take the number of a part of a page, alone above its title, for what the site prints.

    `1.`, `Kerngegevens`, `2.`, `Tekst`: they number no questions. Such a site has its key data so.
    """
    says = [line for line in found if line.kind == "text"]
    parts = [
        (number, title)
        for number, title in itertools.pairwise(says)
        if COUNTED.fullmatch(text, number.start, number.end)
        and PART_OF_SITE.fullmatch(text, title.start, title.end)
    ]
    named = {text[title.start : title.end] for _, title in parts}
    for line in itertools.chain.from_iterable(parts if "Kerngegevens" in named else ()):
        line.kind, line.why = "page", "running_title"


def begins_site(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether a line begins what a site prints: no sentence stands from there to its end.

    What may also be an answer's needs a blank line above it or the end of a sentence.
    """
    line = found[index]
    if line.why == "running_title" and BELOW_TEXT.fullmatch(text, line.start, line.end):
        return True
    if line.kind != "text" or line.end - line.start > LONGEST:
        return False
    above = found[index - 1] if index else None
    apart = above is None or above.kind != "text" or finishes(text, above.start, above.end)
    if not apart:
        return False
    if SURE.fullmatch(text, line.start, line.end):
        return True
    if COUNTED.fullmatch(text, line.start, line.end):
        following = next((each for each in found[index + 1 :] if each.kind == "text"), None)
        return following is not None and bool(SURE.fullmatch(text, following.start, following.end))
    if KEYWORDS.fullmatch(text, line.start, line.end):
        return not any(_says(text, each) for each in _below(text, found, index))
    if not PERHAPS.fullmatch(text, line.start, line.end):
        return False
    below = list(_below(text, found, index))
    sure = below and SURE.fullmatch(text, below[-1].start, below[-1].end)
    said = below[:-1] if sure else below
    return bool(below) and not any(_says(text, each) for each in said)


def surely_site(text: str, found: Sequence[Line], index: int) -> bool:
    """Say whether that line, or one of those below it, is one that no answer has."""
    return any(
        SURE.fullmatch(text, each.start, each.end)
        for each in (found[index], *_below(text, found, index))
    )


def _below(text: str, found: Sequence[Line], index: int) -> Iterator[Line]:
    """Yield the lines of text below a line, up to one that no answer has."""
    for line in found[index + 1 : index + 1 + MOST_LINES]:
        if line.kind == "text":
            yield line
            if SURE.fullmatch(text, line.start, line.end):
                return


def _says(text: str, line: Line) -> bool:
    """Say whether a line is of a text: it ends a sentence or is long."""
    if PERHAPS.fullmatch(text, line.start, line.end):
        return False
    return line.end - line.start > LONGEST or text[line.end - 1] in ".?!:;,"
