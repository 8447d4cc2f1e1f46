"""Each wording that points at a disposition, with all that may stand in it, and what does not.

Braces stand around the words that are found; a sentence without them holds none.
"""

from __future__ import annotations

from kamerboek.annotate import find_signals
from tests.annotate.examples import with_answer
from tests.rows import over


def read(marked: str) -> tuple[str, set[str]]:
    """Return a sentence with braces around the wordings found in it, and their kinds."""
    answer = marked.replace("{", "").replace("}", "")
    questions = with_answer(answer, 1)
    start = questions[0].answer_start or 0
    parts, at = [], 0
    rows = find_signals(questions)
    for row in rows:
        assert answer[row.start - start : row.end - start] == row.text
        parts += [answer[at : row.start - start], "{", row.text, "}"]
        at = row.end - start
    return "".join([*parts, answer[at:]]), {row.signal for row in rows}


def braced(marked: str) -> str:
    """Return a sentence with the wordings found in it."""
    return read(marked)[0]


def kinds(marked: str) -> set[str]:
    """Return of which kinds the wordings are that are found in a sentence."""
    return read(marked)[1]


@over(
    "marked",
    [
        *(
            f"Dit staat in de {{vertrouwelijke {noun}}}."
            for noun in (
                "bijlage",
                "bijlagen",
                "deel",
                "brief",
                "informatie",
                "briefing",
                "stukken",
            )
        ),
        *(
            f"Dit is {{vertrouwelijk {word}}} x."
            for word in (
                "deel",
                "waar dat",
                "waar dit",
                "gemaakt",
                "opgenomen",
                "verstrekt",
                "geïnformeerd",
                "geinformeerd",
                "gedeeld",
            )
        ),
        *(
            f"Dit is {{{word}}} x."
            for word in (
                "departementaal vertrouwelijk",
                "commercieel-vertrouwelijke",
                "bedrijfs vertrouwelijk",
                "bedrijfsvertrouwelijk",
                "departementaal vertrouwelijkheid",
            )
        ),
        *(
            f"Dit is {{{why} vertrouwelijkheid}} zo."
            for why in (
                "vanwege",
                "vanwege de",
                "wegens",
                "wegens de",
                "omwille van",
                "omwille van de",
            )
        ),
        "Dat gaat {in beslotenheid} zo.",
        *(
            f"Dat gaat in een {{besloten {noun}}} zo."
            for noun in ("debat", "briefing", "overleg", "zitting", "commissievergadering")
        ),
        "Dat gaat {achter gesloten deuren} zo.",
        *(
            f"Dit is {{{word}}} x."
            for word in (
                "gerubriceerd",
                "gerubriceerde",
                "geclassificeerd",
                "geclassificeerde",
                "staatsgeheim",
                "staatsgeheimen",
            )
        ),
        *(
            f"Dit is {{niet {words}}} x."
            for words in (
                "openbaar gemaakt",
                "openbaar maken",
                "openbaar delen",
                "meer openbaar te maken",
                "openbaar te kunnen delen",
            )
        ),
        "Wij gaan er {niet meer op in het openbare deel}.",
        "Dit gaat {niet verder in de openbaarheid}.",
        "Dat zou bij {openbaar maken ervan een risico} zijn.",
        "Wij zijn {terughoudend om met het delen van informatie} te gaan.",
        *(f"Dit {{{verb} niet openbaar}} x." for verb in ("kan", "kunnen", "wordt", "worden")),
        "Dit {kan een twee drie vier vijf zes niet een twee openbaar} x.",
        "Dit kan een twee drie vier vijf zes zeven niet openbaar x.",
        "Dit kan niet een twee drie openbaar x.",
        *(
            f"Dit heeft een {{{words}}} x."
            for words in (
                "vertrouwelijk karakter",
                "vertrouwelijke aard",
                "vertrouwelijke karakter",
                "vertrouwelijk aard",
            )
        ),
        *(
            f"De {{{noun} is vertrouwelijk}} x."
            for noun in (
                "informatie",
                "gegevens",
                "stukken",
                "rapport",
                "rapporten",
                "afspraken",
                "inhoud",
                "contract",
                "contracten",
                "details",
            )
        ),
        "De {informatie een twee drie zijn zeer vertrouwelijk} x.",
        "De informatie een twee drie vier is vertrouwelijk x.",
        *(f"Dat wordt {{in het openbaar {no}}} x." for no in ("geen", "niet", "een twee geen")),
        "Dat wordt in het openbaar een twee drie geen x.",
        *(
            f"Dat is {{{no} in het openbaar}} x."
            for no in ("geen", "niet", "geen een twee drie vier")
        ),
        "Dat is geen een twee drie vier vijf in het openbaar x.",
        *(
            "De dijk is onvertrouwelijk gemaakt x.",
            "Dit is vertrouwelijk bedoeld.",
            "Een besloten vergadering.",
            "Dit is openbaar gemaakt.",
        ),
    ],
)
def test_something_is_kept_from_the_public(marked: str) -> None:
    assert braced(marked) == marked
    assert kinds(marked) == ({"confidential"} if "{" in marked else set())


TERMS = (
    *(
        "in Q1",
        "in het Q4",
        "in eerste",
        "in het eerste kwartaal",
        "in het tweede kwartaal",
        "in derde",
        "in het vierde",
    ),
    *(
        "later in het jaar",
        "later dit jaar",
        "op een later moment",
        "te zijner tijd",
        "voor het zomerreces",
    ),
    *(
        "voor het kerstreces",
        "voor het herfstreces",
        "uiterlijk mei",
        "uiterlijk in mei",
        "in de volgende brief",
    ),
    *(
        "in de eerstvolgende brief",
        "na de zomer",
        "in het najaar",
        "na het voorjaar",
        "in herfst",
        "begin 2026",
    ),
    *(
        "medio 2026",
        "eind 2026",
        "in de loop van 2026",
        "vanaf de zomer van 2026",
        "in de toekomst",
    ),
)


@over("term", TERMS)
def test_a_term_within_which_something_comes(term: str) -> None:
    for marked in (
        f"De brief {{volgt {term}}}, dus.",
        f"{{{term} rapporteert}} hij hierover.",
        f"{{{term} zal hij hierover rapporteren}} dus.",
        f"Hij {{zal hierover {term} weer rapporteren}} dus.",
        f"{{De Kamer ontvangt hierover {term}}} een lijst.",
        f"Dan {{ontvangt de Kamer hierover {term}}} een lijst.",
    ):
        assert braced(marked) == marked
        assert kinds(marked) == {"deferred"}


FAR = "x" * 138


@over(
    "marked",
    [
        *(
            f"Hij {{{will} in Q2 rapporteren}}."
            for will in ("wordt", "worden", "zal", "zullen", "zult", "voornemens", "komt")
        ),
        *(
            f"Hij {{zal in Q2 {inform}}}."
            for inform in (
                *(
                    "geïnformeerd",
                    "geinformeerd",
                    "informeren",
                    "informeer",
                    "rapporteert",
                    "rapporteren",
                    "gerapporteerd",
                ),
                *(
                    "toegezonden",
                    "gestuurd",
                    "sturen",
                    "volgt",
                    "specificeren",
                    "terugkomen",
                    "verstrekt",
                    "aangeboden",
                ),
            )
        ),
        f"Hij {{zal {FAR} in Q2 {FAR} rapporteren}}.",
        f"Hij zal {FAR}x in Q2 rapporteren.",
        f"Hij zal in Q2 {FAR}x rapporteren.",
        *(f"{{In Q2 {verb}}} ik dat." for verb in ("rapporteert", "informeer", "informeert")),
        # The Kamer is told: later, where nothing says that it is here, or time and again.
        *(
            f"{{{chamber} wordt hierover geïnformeerd}}."
            for chamber in ("Uw Kamer", "De Kamer", "De Tweede Kamer", "U", "Het parlement")
        ),
        *(
            f"{{Uw Kamer {will} hierover bericht}}."
            for will in ("wordt", "worden", "zal", "zullen", "zult")
        ),
        *(
            f"{{Uw Kamer wordt hierover {told}}}."
            for told in (
                "geïnformeerd",
                "informeren",
                "bericht",
                "op de hoogte gesteld",
                "op de hoogte gebracht",
            )
        ),
        *(
            f"Hierover {{{will} een twee drie uw Kamer nog bericht}}."
            for will in ("wordt", "worden", "zal", "zullen", "zult")
        ),
        "Hierover zal een twee drie vier uw Kamer nog bericht.",
        *(
            f"Uw Kamer wordt {now} geïnformeerd."
            for now in (
                "middels dit",
                "via dit",
                "door middel hiervan",
                "per jaar",
                "per kwartaal",
                "jaarlijks",
                "periodiek",
                "reeds",
            )
        ),
        *(
            f"Uw Kamer wordt geïnformeerd {now}."
            for now in (
                "middels dit",
                "via dit",
                "door middel hiervan",
                "per jaar",
                "per kwartaal",
                "jaarlijks",
                "periodiek",
                "reeds",
            )
        ),
        f"Uw Kamer wordt geïnformeerd {'x' * 58} via dit.",
        f"{{Uw Kamer wordt geïnformeerd}} {'x' * 59} via dit.",
        f"{{Uw Kamer wordt {'x' * 138} geïnformeerd}}.",
        f"Uw Kamer wordt {'x' * 139} geïnformeerd.",
        *(
            f"{{{who} zal de Kamer hierover informeren}}."
            for who in ("Ik", "Wij", "We", "Het kabinet", "De minister", "De staatssecretaris")
        ),
        "{Wij zullen een twee drie de Kamer hierover informeren}.",
        *(f"Dan {{informeer {who} een twee de Kamer}}." for who in ("ik", "wij", "we")),
        "{Ik informeer een twee de Kamer}.",
        "Ik informeer een twee drie de Kamer.",
        *(
            f"Dan {{kom{form} hier in mei op terug}}."
            for form in (" ik", "t het kabinet", "en wij", "en we")
        ),
        *(
            f"Dan {{kom ik daar {when} mei op terug}}."
            for when in ("in", "bij", "voor", "na", "later")
        ),
        *(
            f"{{{who} hier in mei op terug}}."
            for who in ("Ik kom", "Wij komen", "We komen", "Het kabinet komt")
        ),
        f"{{Ik kom hier{'x' * 79} in {'y' * 78} terug}}.",
        f"Ik kom hier{'x' * 80} in {'y' * 78} terug.",
        f"Ik kom hier{'x' * 79} in {'y' * 79} terug.",
        *(
            "Ik kom hier niet op terug.",
            "De brief volgt.",
            "In Q5 rapporteert hij.",
            "Hij heeft in Q2 gerapporteerd.",
        ),
    ],
)
def test_something_comes_later(marked: str) -> None:
    assert braced(marked) == marked
    assert kinds(marked) == ({"deferred"} if "{" in marked else set())


AUTHORITIES = (
    *(
        "minister",
        "ministerie",
        "staatssecretaris",
        "bewindspersonen",
        "kabinet",
        "regering",
        "college",
        "gemeente",
    ),
    *(
        "gemeenten",
        "provincie",
        "provincies",
        "politie",
        "Belastingdienst",
        "Rekenkamer",
        "toezichthouder",
        "inspectie",
    ),
    *(
        "UWV",
        "SVB",
        "DNB",
        "AFM",
        "CBS",
        "CPB",
        "SCP",
        "PBL",
        "NPO",
        "rechter",
        "Openbaar Ministerie",
        "OM",
        "Europese Commissie",
    ),
)


@over("authority", AUTHORITIES)
def test_another_authority_is_named(authority: str) -> None:
    for marked in (
        f"Daarvoor {{verwijs ik u naar de {authority}}} x.",
        f"{{Deze vraag is voor de {authority}}} x.",
        f"Dat {{is aan de {authority}}} x.",
        f"{{De {authority} kan deze vraag beantwoorden}} x.",
        f"Dat {{ligt bij de {authority}}} x.",
    ):
        assert braced(marked) == marked
        assert kinds(marked) == {"referred"}
    assert kinds(f"Daarvoor verwijs ik naar de {authority}x.") == set()


@over(
    "marked",
    [
        *(f"Wij {{{verb} u naar de minister}}." for verb in ("verwijs", "verwijst", "verwijzen")),
        *(
            f"Wij {{verwijzen {word} naar de minister}}."
            for word in (
                "ik",
                "wij",
                "we",
                "u",
                "uw Kamer",
                "hiervoor",
                "graag",
                "daarvoor",
                "voor",
                "het",
                "een",
                "antwoord",
                "op",
                "deze",
                "die",
                "vraag",
            )
        ),
        "Wij {verwijzen ik ik ik ik ik ik ik ik naar de minister}.",
        *(
            f"Wij {{verwijzen u {to} minister}}."
            for to in (
                "door naar de",
                "naar het",
                "naar uw",
                "naar onze",
                "naar mijn ambtgenoot de",
                "naar mijn ambtgenoot, de",
                "naar mijn collega de",
                "naar de verantwoordelijke",
            )
        ),
        *(
            f"{{{which} een twee aan de minister}} x."
            for which in ("Deze vraag", "Die vraag", "Uw vraag", "Een vraag", "Deze vragen")
        ),
        "{Deze vraag een twee drie vier vijf zes voor te leggen aan de minister} x.",
        "Deze vraag een twee drie vier vijf zes zeven aan de minister x.",
        *(
            f"Dat {{{verb} de minister}} x."
            for verb in (
                "is aan",
                "is voor",
                "lijkt aan",
                "lijkt ons inziens voor",
                "is primair aan",
                "is verder aan",
                "is dus aan",
            )
        ),
        "Dat {is het aan de minister} x.",
        "Dat is ook aan de minister x.",
        *(
            f"{{De minister kan {which} beantwoorden}} x."
            for which in (
                "deze vraag",
                "die vraag",
                "uw vragen",
                "een twee drie deze vraag een twee drie",
            )
        ),
        "De minister kan een twee drie vier deze vraag beantwoorden x.",
        "De minister kan deze vraag een twee drie vier beantwoorden x.",
        f"{{De minister{'x' * 0} {'y' * 58} kan deze vraag beantwoorden}} x.",
        f"De minister {'y' * 59} kan deze vraag beantwoorden x.",
        *(
            f"Dat {{{verb} de minister}} x."
            for verb in ("ligt bij", "valt onder", "ligt op", "valt een twee drie onder")
        ),
        *(
            f"Dat {{valt {under} van de minister}} x."
            for under in (
                "onder de verantwoordelijkheid",
                "op het terrein",
                "op de weg",
                "onder verantwoordelijkheid",
            )
        ),
        "Dat valt een twee drie vier onder de minister x.",
    ],
)
def test_who_is_to_be_asked(marked: str) -> None:
    assert braced(marked) == marked
    assert kinds(marked) == ({"referred"} if "{" in marked else set())


@over(
    "marked",
    [
        *(f"Dit is {{niet {between}onderzocht}} x." for between in ("", "een ", "een twee ")),
        "Dit is niet een twee drie onderzocht x.",
        *(
            f"Er is {{geen {kind}onderzoek gedaan}} x."
            for kind in (
                "",
                "goede ",
                "specifiek ",
                "nader ",
                "apart ",
                "eigen ",
                "concreet ",
                "verder ",
                "diepgaand ",
                "wetenschappelijk ",
            )
        ),
        *(
            f"Er is {{geen onderzoek een twee {done}}} x."
            for done in ("gedaan", "verricht", "uitgevoerd", "ingesteld", "naar")
        ),
        *("Er is geen onderzoek een twee drie gedaan x.", "Er is geen groot onderzoek gedaan x."),
        *(
            f"Dit {{{was} geen deel van het onderzoek}} x."
            for was in ("maakte", "maakten", "was", "waren", "is", "zijn", "vormde", "vormden")
        ),
        "Dit {was een twee drie vier geen onderdeel uit van een twee drie dijkonderzoeken} x.",
        "Dit was een twee drie vier vijf geen deel van het onderzoek x.",
        "Dit was geen deel van een twee drie vier onderzoek x.",
        *(
            f"Dit {{{fell} buiten het {what}}} x."
            for fell in ("viel", "vielen", "valt", "vallen")
            for what in ("onderzoek", "reikwijdte", "scope")
        ),
        "Dit {viel een twee drie buiten een twee drie vier onderzoek} x.",
        *(
            "Dit viel een twee drie vier buiten het onderzoek x.",
            "Dit viel buiten een twee drie vier vijf onderzoek x.",
        ),
        *(
            f"Dit is {{niet een twee drie {taken} in een twee dijkonderzoek}} x."
            for taken in ("betrokken", "meegenomen")
        ),
        *(
            "Dit is niet een twee drie vier betrokken in onderzoek x.",
            "Dit is niet betrokken in een twee drie onderzoek x.",
        ),
    ],
)
def test_it_was_not_looked_into(marked: str) -> None:
    assert braced(marked) == marked
    assert kinds(marked) == ({"not_investigated"} if "{" in marked else set())


@over(
    "marked",
    [
        *(
            f"Dit is {{niet een twee drie {kept}}} x."
            for kept in ("geregistreerd", "bijgehouden", "vastgelegd", "gemonitord")
        ),
        "Dit is niet een twee drie vier geregistreerd x.",
        *(
            f"Wij {{{keep} dat niet een twee bij}} x."
            for keep in ("houd", "houdt", "houden", "hield", "hielden")
        ),
        "Wij houden dat niet een twee drie bij x.",
        f"Wij {{houden {'x' * 58} niet bij}} x.",
        f"Wij houden {'x' * 59} niet bij x.",
        *(
            f"Er is {{geen een twee {what}}} x."
            for what in ("registratie", "administratie", "registraties")
        ),
        "Er is geen een twee drie registratie x.",
        *(
            f"Er zijn {{geen een twee drie {what} een twee drie beschikbaar}} x."
            for what in ("cijfers", "gegevens", "data", "informatie", "overzicht")
        ),
        *(
            f"Er zijn {{geen cijfers {there}}} x."
            for there in ("beschikbaar", "voorhanden", "bekend", "bijgehouden")
        ),
        *(
            "Er zijn geen een twee drie vier cijfers bekend x.",
            "Er zijn geen cijfers een twee drie vier bekend x.",
        ),
        *(
            f"Deze {{{what} zijn niet bekend}} x."
            for what in ("cijfers", "gegevens", "data", "informatie", "aantallen", "overzicht")
        ),
        *(
            f"Deze {{cijfers {are} een twee niet een twee {there}}} x."
            for are in ("is", "zijn", "worden", "wordt")
            for there in ("beschikbaar", "voorhanden", "bekend", "te geven")
        ),
        *(
            "Deze {cijfers zijn een twee drie vier niet bekend} x.",
            "Deze {cijfers zijn niet een twee drie vier vijf zes bekend} x.",
            "Deze cijfers zijn niet een twee drie vier vijf zes zeven bekend x.",
        ),
        f"Deze {{cijfers {'x' * 58} zijn niet bekend}} x.",
        f"Deze {{cijfers {'x' * 93} zijn niet bekend}} x.",
        f"Deze cijfers {'x' * 94} zijn niet bekend x.",
        *(
            f"Wij {{{have} niet over een twee drie {what}}} x."
            for have in ("beschik", "beschikt", "beschikken")
            for what in ("cijfers", "gegevens", "data", "informatie")
        ),
        "Wij beschikken niet over een twee drie vier cijfers x.",
        f"Wij {{beschikken {'x' * 38} niet over cijfers}} x.",
        f"Wij beschikken {'x' * 39} niet over cijfers x.",
        *(
            f"Wij {{{have} geen een twee {what}}} x."
            for have in ("heb", "heeft", "hebben")
            for what in ("zicht", "cijfers over", "gegevens van", "data over", "informatie van")
        ),
        "Wij hebben geen een twee drie zicht x.",
        f"Wij {{hebben {'x' * 38} geen zicht}} x.",
        f"Wij hebben {'x' * 39} geen zicht x.",
        *(
            f"Er is {{geen {kind} overzicht}} x."
            for kind in ("landelijk", "centraal", "volledig", "actueel")
        ),
        *(f"Wij {{{verb} dat niet}} x." for verb in ("registreer", "registreert", "registreren")),
        f"Wij {{registreren {'x' * 58} niet}} x.",
        f"Wij registreren {'x' * 59} niet x.",
    ],
)
def test_it_is_not_kept(marked: str) -> None:
    assert braced(marked) == marked
    assert kinds(marked) == ({"not_kept"} if "{" in marked else set())
