"""Each wording in a sentence that no other wording reads so; all sentences are made up.

Braces stand around what is found. Where the words also announce (`announcements.py`), the sentence
says that something is carried out or paid, which announces nothing.
"""

from __future__ import annotations

from tests.annotate.test_signal_texts import found_word_for_word
from tests.annotate.test_signal_words import read
from tests.rows import over


@over(
    "marked",
    [
        "{Om redenen van nationale veiligheid zeggen wij daarover niets}, ook nu.",
        "{Geheimhouding is overeengekomen} met de koper.",
        "Daarom {doet men geen uitspraken over de lopende zaak} daar.",
        "Over {de gevraagde operationele inzet kan ik niets zeggen} nu.",
        "Ik kan {niet ingaan op lopende zaken} daar.",
        "Op {lopende zaken ga ik niet in} nu.",
        "{Op de inhoud van dat overleg kan ik niet ingaan}.",
        "Dit is {niet publiekelijk bekend}, zegt men.",
        "Het stuk is {niet voor publicatie} bestemd.",
        "Het stuk {leent zich niet voor openbare} inzage.",
        "Het is {geen goed idee om deze stukken openbaar te maken}, vindt men.",
        "{Openbaarmaking daarvan zou de belangen} van velen raken.",
    ],
)
def test_something_is_kept_from_the_public(marked: str) -> None:
    found_word_for_word(marked, "confidential")


@over(
    "marked",
    [
        # Who tells whom.
        "Misschien {kom ik daar niet eerder dan in mei op terug}.",
        "De dienst {publiceert het plan in mei}, waarna het wordt uitgevoerd.",
        "Ik ben {van plan uw Kamer te informeren} dat dit zo gaat.",
        "Dit {wordt in de volgende vergadering behandeld}, hoop ik.",
        "Ik {streef ernaar uw Kamer te informeren} dat het af is.",
        "Daarvan is {nog niets te zeggen}, helaas.",
        "Ons {streven is uw Kamer te informeren} dat het lukt.",
        "De raad {zal hier met een woord of wat nader op ingaan}.",
        "De raad {zal daarover in mei besluiten}, waarna het wordt uitgevoerd.",
        "Dat {zal ik later nazenden}.",
        "Alles {wordt betrokken bij de najaarsbesluitvorming}.",
        "Ik {zeg graag toe uw Kamer te informeren} dat het lukt.",
        "Het is {nog niet mogelijk om daar iets van te melden}.",
        "Daar {kom ik na enkele maanden, niet eerder, op terug}.",
        "{In mei moet ik uw Kamer inlichten} daarover.",
        "Wij willen {uw Kamer in mei graag inlichten}.",
        "{In mei kan het stuk naar de Kamer gestuurd worden}.",
        "Het stuk {wordt in mei graag aan de Kamer voorgelegd}.",
        "Het stuk {zal aan de Kamer worden voorgelegd}.",
        "Dan {ontvangt u nog een brief} daarover.",
        "{U ontvangt nog een overzicht} daarvan.",
        "Daar {kan ik nog geen namen van geven}.",
        "Er {is nog geen besluit genomen} daar.",
        "{Dit wordt nu nader onderzocht} daar.",
        "Dan {zal ik een standpunt innemen} over wat is uitgevoerd.",
        "De proef {loopt nog en de uitslag wordt in mei verwacht}.",
        "Op dit punt {zal ik met plezier ingaan}.",
        "Dat {zal ik graag met uw Kamer delen}.",
        "Dat {neem ik graag mee in de volgende begroting}.",
        "{U ontvangt daarover een aparte notitie} van ons.",
        "Ik {wacht de cijfers van de dienst af}.",
        "De {bedragen zijn nog niet volledig bekend}.",
        "De prijs {is nog niet overal bekend}.",
        "De {keuze voor een plaats is nog niet gemaakt}.",
        "{Momenteel wordt de zaak uitgezocht} door ons.",
        "Dat plan {wordt nader voorbereid}.",
        "{Het kabinet beziet dit nu} met de raad.",
        "{Momenteel onderzoek ik} dat.",
        "Dat {moet nog blijken uit} de proef.",
        "Dat {zal daarna worden overwogen}.",
        "Het {jaarrapport dat in mei uitkomt} telt.",
        "De {oplevering van de brug staat gepland voor medio 2031}.",
        "{Het kabinet komt in mei met een} lijst.",
        "{In mei verwacht ik} iets.",
        "{Ik verwacht in mei de eerste cijfers} daarvan.",
        "Dat {wordt de komende weken met de raad voorbereid}.",
        "Wij {zijn met hen nog in overleg} daarover.",
        "Het {streven is het stuk in mei op te sturen}.",
        "Die {reactie van ons zend ik in mei} toe.",
        "{U zult daarover van ons post krijgen}.",
        "Dan {zal binnenkort uw Kamer een brief daarover ontvangen}.",
        "Ik zorg dat {u binnen twee weken het stuk ontvangt}.",
        "{U ontvangt het stuk over twee weken} per post.",
        "Het zijn cijfers die ik {met uw Kamer graag zal delen}.",
        "Die {zend ik u na} per post.",
        "Ik weet dat {ik daar nog op terugkom}.",
        "Dan {ga ik daar in de volgende begroting nader op in}.",
        "{Ik ga daarop in de volgende begroting nader in}.",
        "Het cijfer {is in mei pas bekend}.",
        "Het bureau {rondt het veldonderzoek naar de dijk in mei af}.",
        "De dienst {zal de monitor daarvan in mei publiceren}, waarna het geld wordt betaald.",
        "De raad {zal in mei met een lijst komen}.",
        "Dat {laat ik u graag weten}.",
        "Zij {verwachten de brug in mei te kunnen opleveren}.",
        "Het {wetsvoorstel wordt in mei alsnog ingediend}.",
        "In die {aangekondigde kaart van het gebied ga ik daarop in}.",
        "Wij {verwachten dat alle overige gegevens er zijn in mei}.",
        "Het {eindrapport dat in mei wordt opgeleverd} telt.",
        "Hij heeft {toegezegd dat in mei de kaart volgt}.",
        "{In de volgende begroting zullen wij dat behandelen}.",
        "Men {verwacht binnen twee maanden een beslissing} daarover.",
    ],
)
def test_it_is_told_later(marked: str) -> None:
    found_word_for_word(marked, "deferred")


@over(
    "marked",
    [
        # It is looked into.
        "{Thans voert men een studie} uit.",
        "Zij {voeren een studie uit, waarvan} de uitkomst telt.",
        "{Thans brengt men de schade in kaart} daar.",
        "{Thans wordt de stand opgevraagd} bij hen.",
        "Er {loopt daar momenteel een verkenning} naar.",
        "Dat {is onderwerp van nadere uitwerking}.",
        # It is awaited.
        "Het {arrest van het hof dient te worden afgewacht}.",
        "Daarna {moet het arrest van het hof worden afgewacht}.",
        "Wij moeten het {arrest van het hof afwachten}.",
        "Er komt een {arrest en het kabinet wacht dat eerst af}.",
        "{Ik wacht daarom op} de raad.",
        "Daar {moeten wij nog wachten op} de raad.",
        # It is not there, not known, not decided.
        "De prijs {staat op dit moment nog niet precies vast}.",
        "Het {arrest is op deze dag nog niet verschenen}.",
        "Het is een {arrest dat nog niet is verschenen}.",
        "Er is een {evaluatie die nog moet worden afgerond}.",
        "{Ten tijde van het schrijven was daar nog geen} zicht op.",
        "Het gesprek dat {nog moet plaatsvinden} telt.",
        "De {keuze van de plaats staat gepland voor eind 2031}.",
        "Er {ligt daar nog geen definitief plan} voor.",
        "Dat {moet in de praktijk blijken}.",
        "Het bedrag {zal begin volgend jaar pas duidelijk worden}.",
        "De {studie moet meer inzicht geven}.",
        "De {audit zal daar naar ik hoop meer inzicht in geven}.",
        "Dat {kan voorlopig niet precies worden geraamd}.",
        "Een {audit is voorzien voor} de brug.",
        # It is taken up with something else.
        "Dat punt {wordt betrokken bij de herziening}.",
        "{Dit zal ik graag betrekken bij de herziening}.",
        "Dat {neem ik graag mee bij de herziening}.",
        "De {conclusies van de raad weeg ik daarin mee}.",
        "Dan {wordt dit opnieuw afgewogen}.",
    ],
)
def test_it_is_open(marked: str) -> None:
    found_word_for_word(marked, "deferred")


@over(
    "marked",
    [
        "Dan {kan ik daar meer over zeggen}.",
        "Dat komt in {vervolgonderzoek zeker aan de orde}.",
        "Zij hebben {toegezegd daar in mei iets over te sturen}.",
        "Daarvan {geef ik u graag nadere} uitleg.",
        "Dat lukt {niet binnen de gestelde termijn}, helaas.",
        "Het bedrag {wordt vastgesteld zodra} de raad akkoord is.",
        "Het {verslag is in mei pas klaar}.",
        "De raad {verkent dat soort wegen nog}.",
        "Daarbij {wordt nu naar alle dijken gekeken}.",
        "De raad {zal zich daarover beraden}.",
        "De raad {zal zich in mei beraden}.",
        "Dat {neem ik graag mee} naar de raad.",
        "{Ik neem dit graag mee in de} gesprekken.",
        "{Ik ben daarover al met hen in gesprek}.",
        "Dat {zal ik in de lopende gesprekken meenemen}.",
        "{Het kabinet zal dat in de lopende gesprekken meenemen}.",
        "De uitslag {wordt over enkele weken verwacht}.",
        "{Ik stuur u dat later na} per post.",
        "De punten {komen aan de orde in de nieuwe nota}.",
        "Dan {wordt daar opnieuw naar gekeken}.",
        "Dan {zult u het stuk ontvangen}.",
        "Het boek {verschijnt naar men zegt in mei}.",
        "De raad {komt in mei met een nieuw verslag}.",
        "De lijst {wordt in mei daarna uitgebracht}.",
        "Dan {wordt het verslag daarvan in mei vastgesteld}.",
        "Het {verslag daarvan is nog niet helemaal klaar}.",
        "De raad {zal dat doen en uw Kamer informeren} dat het af is.",
        "Dat het stuk {uw Kamer snel zal bereiken}, hoop ik.",
        "De raad {besluit daarover pas na} de zomer.",
        "Dat het {nieuwe kabinet daarover zal oordelen}, staat vast.",
        "De {besluitvorming in de raad vindt plaats in mei}.",
        "Daarover {vindt in mei de besluitvorming} plaats.",
        "De raad {zal daaraan veel aandacht besteden}.",
        "{Voorlopig blijft het bedrag onzeker}.",
    ],
)
def test_it_will_stand_in_something_to_come(marked: str) -> None:
    found_word_for_word(marked, "deferred")


@over(
    "marked",
    [
        "{Scholen gaan daar zelf over}.",
        "{Daarover beslissen scholen}, niet wij.",
        "Dat {is niet mijn taak}.",
        "Het Rijk {heeft daar geen enkele bemoeienis} mee.",
        "Daartoe {ben ik niet bevoegd}.",
        "De {vragen zijn aan de politie inmiddels doorgestuurd}.",
        "Dit is {voorgelegd aan de politie en wordt daar beantwoord}.",
        "{Hiervoor is primair de politie verantwoordelijk}, zegt men.",
        "Die taak {berust geheel bij de scholen}.",
        "Ik {verwijs u graag naar de betrokken scholen}.",
        "{De politie bepaalt zelf hoe} dat gaat.",
        "Het {besluit daarover is verder aan de politie} zelf.",
    ],
)
def test_another_is_to_be_asked(marked: str) -> None:
    found_word_for_word(marked, "referred")


@over(
    "marked",
    [
        "Er is {geen landelijk veldonderzoek beschikbaar} daarvan.",
        "Wij zijn {niet bekend met zulke studies} daarover.",
    ],
)
def test_it_was_not_looked_into(marked: str) -> None:
    found_word_for_word(marked, "not_investigated")


@over(
    "marked",
    [
        "{Mij is dat niet bekend}, moet ik zeggen.",
        "{Ons is onbekend of} dit zo is.",
        "Ook {is ons onbekend waarom} dat zo is.",
        "Daarvan is {geen goede schatting te maken} door ons.",
        "Dat kan {niet meer worden achterhaald} nu.",
        "Dat is {niet goed te kwantificeren} daar.",
        "Daar {ontbreekt ons het zicht} op.",
        "Wij {hebben daar geen scherp beeld} van.",
        "Ik kan daarvan {geen cijfers noemen} aan u.",
        "{Cijfers daarover heb ik niet}.",
        "Dat is {niet op eenvoudige wijze te genereren} daar.",
    ],
)
def test_it_is_not_kept(marked: str) -> None:
    found_word_for_word(marked, "not_kept")


@over(
    "marked",
    [
        # Of two that are named, the nearer ends it.
        "Zo {komt er een brief} of nota daarover.",
        "De punten {komen aan de orde in de brief} of nota.",
        "Dat {zal ik toelichten in de brief} of nota.",
        "Dat {bespreek ik bij de brief} of nota.",
        "Dat {zal worden toegelicht in de brief} of nota.",
        "Het boek {verschijnt in mei} of in juni.",
        "{Momenteel wordt dit uitgezocht} en voorbereid.",
        "{Ik verwacht in mei de cijfers} en in juni de bedragen.",
        "Het {streven is het stuk in mei te publiceren} of in juni te publiceren.",
        "Die {reactie van ons zend ik in mei} of in juni toe.",
        "Wij {verwachten dat alle overige gegevens er zijn in mei} of in juni.",
        "{Thans voert men een studie} of een audit uit.",
        "Men {doet nu een studie} en een audit.",
        "{Momenteel loopt een verkenning} of een evaluatie.",
        "Dat punt {wordt betrokken bij de herziening} of nota.",
        "Dat {betrek ik bij de evaluatie} of nota daarvan.",
        "{Dit zal ik meenemen bij de herziening} of nota.",
        "Dat {neem ik mee bij de herziening} of nota.",
        "Het {besluit komt naar verwachting in mei} of in juni.",
        # Without what may stand in it.
        "De raad {komt in mei met een verslag}.",
        "De raad {besluit daar in} mei over.",
        "Ik {reken dit momenteel door}.",
        "Dan {stuur ik u nog een tijdlijn} toe.",
        "De {oplevering van de brug is beoogd medio 2031}.",
        "De {keuze van de plaats staat gepland eind 2031}.",
        "Die {zend ik na}.",
        "Ik {laat u graag weten} hoe dat gaat.",
        "Daarnaast {lopen momenteel gesprekken} daarover.",
        "Daarvoor is {eerst onderzoek nodig}.",
        "De prijs {staat nog niet vast}.",
        "Nu {is het hiervoor te vroeg}.",
        "Daarvoor {is het thans te vroeg}.",
        # Each of what may be told, and when.
        "{In mei stuurt de raad dat stuk aan uw Kamer} toe.",
        "{In mei informeert} de raad ons daarover.",
        "{In mei komt er meer duidelijkheid}, waarna wordt betaald.",
        "Het {besluit daarover volgt later}.",
        "De {cijfers daarover volgen later}.",
        "Het is zaak dat {u nog wordt ingelicht}.",
        "Het is zaak dat {u in mei wordt ingelicht}.",
        "Het {antwoord zend ik in mei} toe.",
        "{In mei volgt de besluitvorming}, waarna wordt betaald.",
        "{In mei volgt een tijdlijn} daarvan.",
        "{In mei volgt de informatie} daarover.",
        "De {uitwerking volgt bij de stukken} daarover.",
        "De {tijdlijn volgt in een bijlage} daarbij.",
        "De {informatie volgt in een bijlage} daarbij.",
        "Een {besluit over de brug wordt genomen zodra} het kan.",
        # What denies it elsewhere does not deny it here.
        "Hieronder staat meer, en het plan {wordt nader voorbereid}.",
        "Omdat het duur is, zeg ik: dat plan {wordt nader voorbereid}.",
        "De raad zal bewoners in mei informeren.",
    ],
)
def test_no_more_and_no_less_than_it_takes(marked: str) -> None:
    found_word_for_word(marked, "deferred")


@over(
    "marked",
    [
        "De {beslissing is voorbehouden aan rechters}, zegt men.",
        "Ik {verwijs u graag naar de scholen}.",
        "Die taak is {belegd bij scholen}.",
        "Dat {blijft een keuze van scholen} daar.",
    ],
)
def test_another_is_to_be_asked_in_the_fewest_words(marked: str) -> None:
    found_word_for_word(marked, "referred")


def test_the_fewest_words_of_what_is_kept_from_the_public() -> None:
    found_word_for_word("Over {de operationele inzet kan ik niets zeggen} nu.", "confidential")


def test_what_is_looked_forward_to() -> None:
    marked = "Het stuk dat {uw Kamer in mei tegemoet kan zien}, komt eraan."
    assert read(marked) == (marked, {"deferred"})
