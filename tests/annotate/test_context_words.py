"""The words around a number, each in a sentence: what it counts, which way it goes, per what."""

from __future__ import annotations

from tests.annotate.test_quantities import found_in, only
from tests.rows import over

PEOPLE = (  # noqa: SIM905 - words read better than a list of literals
    "mensen personen burgers inwoners bewoners militairen reservisten soldaten veteranen "
    "officieren mariniers kandidaten kandidates sollicitanten sollicitantes medewerkers "
    "medewerksters werknemers werkneemsters werkenden ambtenaren leerlingen studenten scholieren "
    "kinderen "
    "jongeren jeugdigen ouderen ouders mannen vrouwen meisjes jongens baby's vluchtelingen "
    "asielzoekers statushouders migranten patiënten cliënten agenten rechercheurs deelnemers "
    "aanvragers gedupeerden slachtoffers doden gewonden verdachten daders gedetineerden leden "
    "artsen verpleegkundigen docenten leraren rechters vrijwilligers collega's instructeurs "
    "opleiders piloten vliegers deskundigen professionals personeelsleden stagiairs zzp'ers "
    "ondernemers werklozen gerechtigden plichtigen bezoekers reizigers kiezers Nederlanders "
    "respondenten gebruikers experts man deelnemenden"
).split()
MEASURES = (  # noqa: SIM905 - words read better than a list of literals
    "meter kilometer km cm mm m2 m3 hectare ha gram kilogram kg ton kiloton liter graden watt "
    "kilowattuur kW kWh GW MB Gb uur uren dagen dag minuten minuut seconden kwartier eeuw "
    "promille dB"
).split()
NOTHING = (  # noqa: SIM905 - words read better than a list of literals
    "is was als plus mits tijdens namens langs deels jaarlijks maandelijks overigens nergens "
    "telkens de het dit dat deze die van in op om te met voor door bij naar aan uit over "
    "onder per want dus dan toen terwijl omdat na naast sinds vanaf tussen tegen binnen "
    "buiten boven beneden zonder volgens zijn waren worden werden hebben hadden kunnen zullen "
    "zouden moeten mogen willen geen er hier daar waar ons hun zich ze we toe af terug samen "
    "alleen steeds soms thans inmiddels reeds tevens zelfs alvast slechts minstens hoogstens "
    "sindsdien anders ergens eens immers meteen voordien nadien sommigen velen bedragen "
    "hiervan daarvan ervan gestegen geworden gebleven gekomen gegeven genomen "
    "geschreven gevonden gesproken"
).split()
UP = ("gestegen", "toegenomen", "verhoogd", "gegroeid", "uitgebreid", "opgehoogd")
DOWN = (  # noqa: SIM905 - words read better than a list of literals
    "gedaald afgenomen verlaagd verminderd gekrompen teruggelopen teruggebracht gereduceerd"
).split()


@over("word", PEOPLE)
def test_people_are_counted(word: str) -> None:
    quantity = only(f"Er zijn 31 {word}.")
    assert (str(quantity.value), quantity.unit) == ("31", "persons")


@over("word", MEASURES)
def test_a_measure_is_no_count(word: str) -> None:
    assert [each.unit for each in found_in(f"Het is 31 {word}.")] == [""]


@over("word", NOTHING)
def test_what_cannot_be_counted_is_not(word: str) -> None:
    assert only(f"Het zijn er 31 {word}.").unit == ""


@over(("word", "sign"), [(word, "") for word in UP] + [(word, "-") for word in DOWN])
def test_a_change_goes_up_or_down(word: str, sign: str) -> None:
    assert str(only(f"Het budget is met 5% {word}.").value) == f"{sign}5"
    assert str(only(f"Het budget is {word} met 5%.").value) == f"{sign}5"


@over(
    ("noun", "sign"),
    [
        *((word, "") for word in ("stijging", "toename", "verhoging", "groei", "uitbreiding")),
        ("vermeerdering", ""),
        *((word, "-") for word in ("daling", "afname", "vermindering", "verlaging", "reductie")),
        *((word, "-") for word in ("krimp", "terugloop", "teruggang", "inkrimping")),
    ],
)
def test_a_change_is_named(noun: str, sign: str) -> None:
    assert str(only(f"Dat is een {noun} van 5%.").value) == f"{sign}5"


@over(
    ("verb", "sign"),
    [
        *((word, "") for word in ("steeg", "stegen", "stijgt", "groeide", "verhoogt")),
        *((word, "-") for word in ("daalde", "daalden", "daalt", "kromp", "krimpt", "verlaagt")),
    ],
)
def test_a_verb_before_it_says_which_way(verb: str, sign: str) -> None:
    assert str(only(f"Het {verb} met 5%.").value) == f"{sign}5"


@over(
    ("particle", "sign"),
    [
        *((word, "") for word in ("toe", "omhoog", "vooruit")),
        *((word, "-") for word in ("af", "terug", "omlaag", "achteruit")),
    ],
)
def test_a_particle_behind_it_says_which_way(particle: str, sign: str) -> None:
    assert str(only(f"Het ging met 5% {particle}.").value) == f"{sign}5"


@over(
    ("word", "sign"),
    [
        *((word, "-") for word in ("minder", "lager", "kleiner", "goedkoper")),
        *((word, "") for word in ("meer", "hoger", "groter", "duurder", "erbij")),
    ],
)
def test_a_comparison_says_which_way(word: str, sign: str) -> None:
    assert str(only(f"Het is 5% {word}.").value) == f"{sign}5"


@over(("word", "sign"), [("minder", "-"), ("lager", "-"), ("meer", "")])
def test_a_comparison_may_stand_behind_a_noun(word: str, sign: str) -> None:
    assert str(only(f"Het zijn 5% banen {word}.").value) == f"{sign}5"
    assert str(only(f"Het zijn 5 banen {word}.").value) == f"{sign}5"


@over(
    ("words", "per"),
    [
        *((words, "year") for words in ("per jaar", "elk jaar", "ieder jaar", "per kalenderjaar")),
        *((words, "year") for words in ("jaarlijks", "op jaarbasis", "p.j.")),
        *((words, "month") for words in ("per maand", "elke maand", "iedere maand", "maandelijks")),
    ],
)
def test_over_what_time(words: str, per: str) -> None:
    assert only(f"Dat kost 5 euro {words}.").per == per


@over(
    "noun",
    [
        *("aantal", "groei", "bedrag", "budget", "instroom", "uitstroom", "besparing", "bijdrage"),
        *("stijging", "daling", "toename", "afname", "opbrengst", "omzet", "productie"),
        *("realisatie", "investering", "premie", "vergoeding", "subsidie", "tarief", "huur"),
    ],
)
def test_what_is_yearly_or_monthly(noun: str) -> None:
    """`kosten`, `uitgaven`, `lasten` and `baten` are more than one."""
    assert only(f"De jaarlijkse {noun} is 5 euro.").per == "year"
    assert only(f"De maandelijkse {noun} is 5 euro.").per == "month"


@over(
    ("answer", "negated"),
    [
        ("Het zijn niet 5 schepen.", True),
        ("Het zijn geen 5 schepen.", True),
        ("Het zijn niet meer dan 5 schepen.", False),
        ("Het is niet dat er al 5 schepen zijn.", True),
        ("Zijn het niet 5 schepen?", False),
        ("Het zijn 5 schepen.", False),
    ],
)
def test_what_is_denied(answer: str, negated: bool) -> None:
    assert only(answer).negated is negated


@over(
    ("behind", "found"),
    [
        *(
            (word, False)
            for word in ("u", "ik", "hij", "zij", "ze", "wij", "we", "men", "het", "de")
        ),
        *((word, False) for word in ("dit", "dat", "deze", "die", "een", "zich", "mijn", "ons")),
        *((word, False) for word in ("onze", "hun", "haar", "te nemen", "mogelijk", "wenselijk")),
        *((word, False) for word in ("nodig", "nemen", "neemt", "genomen", "te slaan")),
        ("schepen", True),
    ],
)
def test_acht_is_a_verb_or_a_number(behind: str, found: bool) -> None:
    assert bool(found_in(f"Er zijn acht {behind}.")) is found
