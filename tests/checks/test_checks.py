from __future__ import annotations

import csv
import shutil
from fractions import Fraction
from pathlib import Path

import pytest

from kamerboek.analysis import indicators_of
from kamerboek.chapter.check_text import check_sentences
from kamerboek.checks import CheckResult, load_checks, run_check
from kamerboek.checks.read import CHECKS_PATH
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import Counted, Rounding
from kamerboek.prose import as_text
from tests.conftest import EDITION, PROJECT
from tests.series import copy_series

with Path(__file__).with_name("checks-2025-najaar.csv").open(encoding="utf-8") as file:
    READ = {row["check"]: row for row in csv.DictReader(file)}
ENDS = ("left_lower", "left_upper", "right_lower", "right_upper")


@pytest.fixture(scope="module")
def results(edition: Edition) -> dict[str, CheckResult]:
    indicators = indicators_of(edition)
    return {
        check.id: run_check(check, edition, indicators) for check in load_checks(edition, PROJECT)
    }


@pytest.mark.parametrize("check", READ)
def test_a_check_comes_out_as_it_was_read(results: dict[str, CheckResult], check: str) -> None:
    """Verdicts and intervals were compared with two readings made apart and worked out by hand.

    An end that is empty is no bound, or a check without figures.
    """
    result, read = results[check], READ[check]
    assert result.verdict == read["verdict"]
    expected = [float(read[name]) if read[name] else None for name in ENDS]
    if not result.tested:
        assert expected == [None] * 4
        return
    sides = (result.tested[0].left.interval, result.tested[0].right.interval)
    ends = [end for side in sides for end in (side.lower, side.upper)]
    for end, said in zip(ends, expected, strict=True):
        assert (end is None) == (said is None)
        if end is not None and said is not None:
            assert float(end) == pytest.approx(said, rel=2e-5)
    if read["reading_right_lower"]:  # of a reading without a sentence: no page prints its figures
        right = result.tested[1].right.interval
        assert float(right.lower) == pytest.approx(float(read["reading_right_lower"]), rel=2e-5)
        assert float(right.upper) == pytest.approx(float(read["reading_right_upper"]), rel=2e-5)


def test_a_check_compares_as_it_was_read(edition: Edition) -> None:
    """Its kind, and how the sides should relate, in each of its readings too: by its sentence.

    No page prints a kind, and most verdicts would be the same if another relation stood there.
    """
    compared = {
        check.id: (
            check.kind,
            check.relation if check.left else "",
            ";".join(
                "apart" if each.apart else each.relation or check.relation for each in check.reading
            ),
        )
        for check in load_checks(edition, PROJECT)
    }
    assert compared == {
        name: (row["kind"], row["relation"], row["readings"]) for name, row in READ.items()
    }


def test_every_check_was_read(results: dict[str, CheckResult]) -> None:
    assert list(results) == list(READ)


def said(result: CheckResult) -> str:
    return " ".join(as_text(sentence) for sentence in check_sentences(result))


@pytest.mark.parametrize(
    ("check", "expected"),
    [
        (
            "totaal-2025",
            "Het totaal van 2025 is volgens het Nederlandse bedrag en aandeel 17,20 tot 17,95 "
            "miljard euro, en volgens het Europese bedrag en aandeel 17,51 tot 17,88 miljard euro. "
            "Dat past bij elkaar.",
        ),
        (
            "europa-en-nederland",
            "Zonder meer past dat niet bij elkaar; wel als ‘Europa’ Nederland omvat. Dan valt het "
            "Nederlandse aandeel, 37%, binnen het Europese, 78%.",
        ),
        (
            "totaal-2024",
            "Dat past bij elkaar, als ‘1%’ een procentpunt is, en ook als ‘1%’ een procent van het "
            "aandeel is.",
        ),
        (
            "overgrote-deel",
            "als meer dan 50%. Zonder meer past dat niet bij elkaar; wel als de reservisten "
            "niet meetellen of als ‘het overgrote deel’ de grootste groep betekent. Als de "
            "reservisten niet meetellen: dan zijn de burgers 55,3% van de groei. Als ‘het "
            "overgrote deel’ de grootste groep betekent: dan staat tegenover de burgers, 42,6%, "
            "een grootste andere groep van 34,4%.",
        ),
        (
            "daling-verklaard",
            "het zou hoogstens 29,9% zijn geworden als ‘twee keer meer’ een verdubbeling is, en "
            "vraag 56 noemt 21,42%. Dat past bij elkaar als ‘twee keer meer’ een verdubbeling is "
            "en ‘ruim’ ook veel meer kan zijn of als het totaal van een jaar eerder er ‘twee keer’ "
            "bij kwam, maar niet als ‘ruim’ maar weinig meer is dan een verdubbeling.",
        ),
        (
            "daling-verklaard",
            "Als het totaal van een jaar eerder er ‘twee keer’ bij kwam: dan zou het aandeel "
            "hoogstens 20% zijn geworden, en steeg het Nederlandse bedrag.",
        ),
        (
            "daling-omslag",
            "of als ook het Nederlandse bedrag veranderde, maar niet als ‘ruim’ maar weinig meer "
            "is dan ‘twee keer’, met de ruimte die dit boek zo’n woord geeft, en het Nederlandse "
            "bedrag gelijk bleef.",
        ),
        ("dienjaar-delen", "blijft ruim 60%. Dat past bij elkaar."),
        (
            "groei-naar-2030",
            "Dit is niet te toetsen: hoeveel mensen er nu werken, staat er niet bij.",
        ),
        ("budget-periode", "wel als 2031 is bedoeld. Dan duurt de periode 7 jaar."),
        ("vrouwen-doel", "Dat past bij elkaar als reservisten onder ‘militair’ vallen."),
    ],
)
def test_what_a_check_says(results: dict[str, CheckResult], check: str, expected: str) -> None:
    assert expected in said(results[check])


def test_both_routes_of_2024_are_tested_under_both_readings(
    results: dict[str, CheckResult],
) -> None:
    relative = results["totaal-2024"].tested[1].right.interval
    assert float(relative.lower) == pytest.approx(18.692e9, rel=1e-4)
    assert float(relative.upper) == pytest.approx(19.383e9, rel=1e-4)


def test_a_figure_that_occurs_on_both_sides_is_one_number(results: dict[str, CheckResult]) -> None:
    """The difference of the totals of 2025 and 2024 is narrower than that of their intervals."""
    tested = results["totaal-daalt"].tested[0]
    apart = tested.left.interval - tested.right.interval
    assert tested.comparison.difference.width < apart.width


def test_the_other_reading_of_whole_amounts_widens_the_half_year(edition: Edition) -> None:
    check = next(each for each in load_checks(edition, PROJECT) if each.id == "halfjaar-bedrag")
    result = run_check(check, edition, indicators_of(edition, Rounding("whole")))
    interval = result.tested[0].left.interval
    assert float(interval.lower) == pytest.approx(6.0241e9, rel=1e-4)
    assert float(interval.upper) == pytest.approx(8.6420e9, rel=1e-4)


def with_width(edition: Edition, check: str, percent: int) -> CheckResult:
    """Run a check with this room for a word such as `ongeveer`."""
    rounding = Rounding(hedge_width=Fraction(percent, 100))
    rule = next(each for each in load_checks(edition, PROJECT) if each.id == check)
    return run_check(rule, edition, indicators_of(edition, rounding))


@pytest.mark.parametrize("width", [0, 10])
def test_what_lies_above_ruim_fits_it_whatever_room_the_word_is_given(
    edition: Edition, width: int
) -> None:
    """`Ruim 60%` with 50% and 15%: without room for the hedges the sum is 64 to 66."""
    result = with_width(edition, "dienjaar-delen", width)
    assert (result.verdict, result.trivial) == ("consistent", False)


@pytest.mark.parametrize(
    ("check", "width", "verdict", "trivial"),
    [
        # ongeveer 100.000 against groups of indicatief 100.000 together
        ("omvang-som", 0, "consistent", False),
        ("omvang-som", 25, "consistent", False),  # 75.000 to 125.000: half of 100.000
        ("omvang-som", 26, "consistent", True),
        ("omvang-som", 50, "consistent", True),
        # circa de helft against 37%: 45 to 55, 25 to 75
        ("lijn-naar-2025", 10, "under_reading", False),
        ("lijn-naar-2025", 50, "consistent", True),
        # 57,5% at the most against 100%: with more room it fits no better, circa 55% does
        ("defensity-delen", 50, "under_reading", True),
        # no choice in it: 714 people are exact
        ("grootste-groep", 50, "consistent", False),
        # a bound that the document itself leaves open
        ("dienjaar-gestart", 50, "consistent", False),
    ],
)
def test_a_verdict_that_a_choice_makes_trivial_says_so(
    edition: Edition, check: str, width: int, verdict: str, trivial: bool
) -> None:
    result = with_width(edition, check, width)
    assert (result.verdict, result.trivial) == (verdict, trivial)
    note = "Dat zegt weinig: door de gekozen ruimte past hier bijna elk getal."
    assert (note in said(result)) == trivial
    assert ("(hedge_width)" in said(result)) == trivial


@pytest.mark.parametrize(
    ("check", "reading", "left", "right", "holds"),
    [
        # 59,695 ÷ 2,2 and 59,705 ÷ 2; 59,705 ÷ 3
        ("daling-verklaard", 1, (27.1341, 29.8525), (21.415, 21.425), False),
        ("daling-verklaard", 2, (0, 19.9017), (21.415, 21.425), True),
        ("daling-omslag", 1, (2.78623, 2.78800), (2, 2.2), False),
        # 857 ÷ 1.549; 857 and 692 ÷ 2.011
        ("overgrote-deel", 1, (55.3260, 55.3260), (50, 50), True),
        ("overgrote-deel", 2, (42.6156, 42.6156), (34.4107, 34.4107), True),
        ("defensity-delen", 1, (52.5, 57.5), (49.5, 60.5), True),
    ],
)
def test_each_reading_comes_out_as_worked_out_by_hand(
    results: dict[str, CheckResult],
    check: str,
    reading: int,
    left: tuple[float, float],
    right: tuple[float, float],
    holds: bool,
) -> None:
    tested = results[check].tested[reading]
    for side, ends in ((tested.left, left), (tested.right, right)):
        assert [float(end) for end in side.interval.ends] == pytest.approx(ends, rel=2e-5)
    assert tested.holds == holds


def test_no_verdict_contradicts_the_numbers_beside_it(results: dict[str, CheckResult]) -> None:
    """Read off the printed ends: two sides that should be equal fit when they overlap."""
    for result in results.values():
        for tested in result.tested:
            one, other = tested.left.interval, tested.right.interval
            shared = set(tested.comparison.left.leaves) & set(tested.comparison.right.leaves)
            if tested.comparison.relation == "equal" and not shared and not tested.apart:
                assert tested.holds == (one.intersection(other) is not None), result.check.id


def test_a_side_that_no_question_gives_is_the_bound_of_the_check(
    results: dict[str, CheckResult],
) -> None:
    sides = [
        side for each in results.values() for it in each.tested for side in (it.left, it.right)
    ]
    own = {side.origin for side in sides if not side.questions}
    assert own == {Counted("grens die de controle stelt")}


def test_an_edition_without_indicators_cannot_be_tested(edition: Edition) -> None:
    bare = indicators_of(edition)
    empty = type(bare)(bare.edition, ())
    check = next(each for each in load_checks(edition, PROJECT) if each.id == "totaal-2025")
    result = run_check(check, edition, empty)
    assert result.verdict == "untestable"
    assert (
        said(result) == "Dit is niet te toetsen: in de codering ontbreken orders_europe, 2025; "
        "orders_europe_share, 2025; orders_netherlands, 2025; orders_netherlands_share, 2025."
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A project of one edition with one rule, to break."""
    (tmp_path / "_config.yml").touch()
    folder = tmp_path / "data" / "editions" / EDITION
    shutil.copytree(PROJECT / "data" / "editions" / EDITION, folder)
    return copy_series(tmp_path)


RULE = """
[[check]]
id = "aandeel"
kind = "same_quantity"
title = "Aandeel"
left = 'orders_netherlands_share["2024", "22"]'
right = 'orders_netherlands_share["2024", "56"]'
unit = "percent"
sentence = "Het is {left} en {right}."
"""


def checked(project: Path, rules: str) -> CheckResult:
    (project / "data" / "editions" / EDITION / CHECKS_PATH).write_text(rules, encoding="utf-8")
    edition = load_edition(EDITION, project)
    (check,) = load_checks(edition, project)
    return run_check(check, edition, indicators_of(edition))


def test_a_rule_is_read_and_run(copy: Path) -> None:
    assert checked(copy, RULE).verdict == "consistent"


def test_an_edition_without_rules_has_none(copy: Path) -> None:
    (copy / "data" / "editions" / EDITION / CHECKS_PATH).unlink()
    assert load_checks(load_edition(EDITION, copy), copy) == ()


STATEMENTS = """
[[check]]
id = "a"
kind = "statements"
title = "T"
verdict = "consistent"
sentence = "Zo."
quotes = [{ question = "2", quote = "De Kamer wordt" }, { question = "3", quote = "transparant" }]
"""


@pytest.mark.parametrize(
    ("rules", "message"),
    [
        (
            RULE.replace("same_quantity", "same"),
            r"checks\.toml: line 2 \(check 1: aandeel\): kind: ",
        ),
        (RULE + 'extra = "x"\n', r"extra: there is no such field"),
        (RULE.replace('title = "Aandeel"\n', ""), r"title: it is missing; add it"),
        (RULE.replace('"2024", "22"', '"2024"'), r"more than one figure"),
        (RULE.replace("left = 'orders", "left = '(orders"), r"is not a formula"),
        (RULE.replace("left = 'orders_netherlands_share", "left = 'open"), None),
        (RULE.replace('["2024", "22"]', ".x"), r"not part of the language"),
        (RULE.replace("left = 'orders", "left = 'most(2) + orders"), r"not part of the language"),
        (RULE.replace("left = '", 'left = \'__import__("os") + '), r"not part of the language"),
        (
            RULE.replace('unit = "percent"', 'unit = "eur"'),
            r"'eur' does not measure what the formula gives: a pure number",
        ),
        (RULE.replace("{left}", "{links}"), r"may hold \{left\} and \{right\}"),
        (RULE.replace("Het is", "Het is 21% en"), r"a typed number '21'"),
        (RULE.replace("Het is", "In 2019 is het"), r"the year 2019 is in none of the figures"),
        (RULE.replace("Het is", "Volgens {vraag_99}"), r"points to question '99'"),
        (RULE + RULE, r"two checks have the id 'aandeel'"),
        (RULE.replace('id = "aandeel"', 'id = "Het aandeel"'), r"lower-case letters"),
        (RULE.replace("left = ", "verdict = 'consistent'\nleft = "), r"a verdict is written down"),
        (
            RULE + '[[check.reading]]\nassumption = "misschien"\n',
            r"an assumption begins with 'als'",
        ),
        (RULE + 'quotes = [{ question = "22", quote = "EUR 4" }]\n', r"not in question 22"),
        (RULE + 'quotes = [{ question = "99", quote = "EUR 4" }]\n', r"no question '99'"),
        (STATEMENTS.replace('verdict = "consistent"\n', ""), r"a verdict is written down"),
        (STATEMENTS.replace(', { question = "3", quote = "transparant" }', ""), r"two quotes"),
        (STATEMENTS.replace('"consistent"', '"under_reading"'), r"say in the assumption"),
        (
            RULE.replace("left = '", "left = 'with_room(").replace('"22"]', '"22"])'),
            r"with_room is a choice: say so",
        ),
        (
            RULE + "[[check.reading]]\nassumption = 'als het zo is'\nleft = 'with_room(2)'\n",
            r"with_room is a choice: say so",
        ),
        (
            STATEMENTS + "[[check.reading]]\nassumption = 'als het zo is'\n",
            r"readings are of a comparison: give left and right$",
        ),
        ("[[check]\n", r"not TOML"),
        ("[[checks]]\nid = 1\n", r"checks"),
        ("check = 5\n", r"\[\[check\]\]"),
        (RULE.replace("{left} en", "{left en"), r"brace|template|place"),
        (RULE.replace("right = ", 'lacking = "x"\n#'), r"left and right come together"),
        (
            STATEMENTS.replace('"consistent"', '"untestable"'),
            r"say in lacking why the statements cannot be tested$",
        ),
        (
            RULE + '[check.counts.things]\nquestion = "7"\nnames = ["Vliegtuigen"]\n',
            r"not in question 7 or its answer: 'Vliegtuigen'",
        ),
    ],
)
def test_a_rule_that_is_none_is_refused(copy: Path, rules: str, message: str | None) -> None:
    if message is None:
        assert checked(copy, rules).verdict == "untestable"
        return
    with pytest.raises(KamerboekError, match=message):
        checked(copy, rules)


def test_all_readings_and_whether_they_are_needed(copy: Path) -> None:
    reading = "[[check.reading]]\nassumption = \"als het later is\"\nleft = '2 / 5'\n"
    strict = RULE.replace('right = \'orders_netherlands_share["2024", "56"]\'', "right = '2 / 5'")
    assert checked(copy, strict).verdict == "not_consistent"
    assert checked(copy, strict + reading).verdict == "under_reading"
    apart = reading.replace("left = '2 / 5'", "apart = true")
    result = checked(copy, strict + apart)
    assert result.verdict == "under_reading"
    assert said(result) == (
        "Het is 21% en 40%. Zonder meer past dat niet bij elkaar; wel als het later is."
    )
