"""What an earlier edition proposes for a later one, and what becomes coding of it unread."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from click.testing import CliRunner, Result

from kamerboek.analysis.pairs import Paired, difference_text, word_differences
from kamerboek.checks.read import load_checks
from kamerboek.cli import commands
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.errors import KamerboekError
from kamerboek.intake.suggest import read_proposals
from kamerboek.workbench.accept import accept_all_unchanged, accept_questions
from kamerboek.workbench.basis import is_unchanged
from kamerboek.workbench.carry import Carried, carry, carry_lines, write_carried
from kamerboek.workbench.check import check_edition
from kamerboek.workbench.desk import open_desk
from kamerboek.workbench.entries import coded_entries, proposed_entries
from tests.conftest import EDITION, PROJECT
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project
from tests.rows import over
from tests.workbench.successor import (
    GONE,
    NAME,
    NUMBERS,
    RESTATED,
    REWORDED,
    new_numbers,
    numbers,
)


@pytest.fixture(scope="module")
def carried(with_successor: Path) -> Carried:
    earlier = load_edition(EDITION, with_successor)
    entries = coded_entries(earlier, with_successor)
    return carry(earlier, open_desk(with_successor, NAME).edition, entries)


@pytest.fixture(scope="module")
def paired(carried: Carried) -> Paired:
    return carried.paired


def changed() -> list[str]:
    """The 2025 numbers of the questions that were changed."""
    return sorted({*REWORDED, *NUMBERS, *RESTATED}, key=int)


def test_every_question_finds_itself_and_no_other(paired: Paired, edition: Edition) -> None:
    assert dict(paired.numbers) == numbers(edition)
    assert tuple(each.question for each in paired.gone) == GONE
    assert {each.question for each in paired.new} == new_numbers(edition)


def test_what_changed_is_what_was_changed(paired: Paired) -> None:
    """Pointers follow their questions: `vraag 6 en 7` that became `vraag 5 en 6` is the same."""
    assert [each.earlier.question for each in paired.pairs if not each.same] == changed()
    by_number = {each.earlier.question: each for each in paired.pairs}
    assert {n for n in changed() if not by_number[n].same_question} == {*REWORDED, *RESTATED}
    assert {n for n in changed() if not by_number[n].same_answer} == {*NUMBERS}


def test_words_that_differ_are_shown_with_those_beside_them() -> None:
    text = difference_text(
        word_differences(
            "Er liggen nu 12 schepen in de haven van de stad Urk.",
            "Er liggen nu 15 schepen in de haven van de stad Urk.",
        )
    )
    assert text == "Er liggen nu [-12-] {+15+} schepen in de …"
    assert difference_text(word_differences("Zo.", "Zo.")) == "…"
    assert difference_text(word_differences("", "Zo.")) == "{+Zo.+}"


def test_an_indicator_is_the_number_that_stands_in_its_place(
    carried: Carried, edition: Edition
) -> None:
    proposed = carried.proposed["indicators"]
    assert len(proposed) == len(edition.coding.indicators) == 61
    rows = {(row.indicator, row.period): row for row in proposed}
    row = rows["personnel_target_military", "2030"]
    assert row.quantity.startswith("10@")
    assert row.basis == "zoals vraag 12 van 2025-najaar: 56.000 werd 58.500"
    other = rows["personnel_target_total", "2030"]
    assert other.basis == "zoals vraag 12 van 2025-najaar: 100.000 staat er weer"
    assert not is_unchanged(other)


def test_words_of_a_changed_answer_are_proposed_as_it_prints_them(carried: Carried) -> None:
    rows = [row for row in carried.proposed["elements"] if row.question == "19"]
    assert any("plus 3% per jaar" in row.answer_quote for row in rows)
    assert not any("2% per jaar" in row.answer_quote for row in rows)
    assert all("[-2%-] {+3%+}" in row.basis for row in rows)


def test_an_answer_that_points_to_a_changed_one_is_to_be_read_again(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    text = EARLIER + "\n4 Hoeveel matrozen dus?\n\nZie antwoord op vraag 3.\n"
    coding = {"themes": "3,personnel,,Matrozen.\n4,personnel,,Matrozen.\n"}
    first = add_edition(project, "first", text, coding)
    second = add_edition(project, "second", text.replace("40 matrozen", "45 matrozen"))
    rows = {row.question: row for row in carry(first, second).proposed["themes"]}
    assert rows["4"].basis == (
        "zoals vraag 4 van first: antwoord 3, waarnaar het verwijst, is anders"
    )


@pytest.mark.parametrize("changed", ["12 schepen", "40 matrozen"])
def test_a_tension_is_to_be_read_again_if_either_answer_changed(
    tmp_path: Path, changed: str
) -> None:
    project = bare_project(tmp_path)
    coding = {"tensions": "1,Er liggen,3,Er zijn,Dat past niet.\n"}
    first = add_edition(project, "first", EARLIER, coding)
    for name, text in (("same", EARLIER), ("other", EARLIER.replace(changed, "45 van beide"))):
        (row,) = carry(first, add_edition(project, name, text)).proposed["tensions"]
        assert is_unchanged(row) == (name == "same")


@over(
    ("now", "is_proposed"),
    [
        ("3 miljoen euro per jaar", True),
        ("4 miljoen euro per jaar", True),
        ("3 miljoen euro", False),
        ("3 miljoen euro per maand", False),
        ("3 miljoen schepen per jaar", False),
    ],
)
def test_a_number_of_another_kind_is_not_the_same_number(now: str, is_proposed: bool) -> None:
    """An amount a year is not the amount of all years, though the same words stand around it."""
    coding = {"indicators": "upkeep,onderhoud,2024,{3 miljoen euro},,realisation,answer,,\n"}
    text = f"{EARLIER}\n4 Klopt dat?\n\nAan de haven van Urk is {{}} besteed, en dat blijft zo.\n"
    with TemporaryDirectory() as there:
        project = bare_project(Path(there))
        first = add_edition(project, "first", text.format("3 miljoen euro per jaar"), coding)
        carried = carry(first, add_edition(project, "second", text.format(now)))
        assert carried.paired.numbers["4"] == "4"
        assert len(carried.proposed["indicators"]) == is_proposed


TWO_OF_EACH = {
    "tensions": "1,Er liggen,2,volgt eind,Dat past niet.\n1,Er liggen,3,Er zijn,Dat past niet.\n",
    "indicators": CODED_EARLIER["indicators"],
    "abbreviations": "DZ,abbreviation,,,,,\nKM,abbreviation,,,,,\n",
    "commitments": CODED_EARLIER["commitments"],
}


def test_of_two_that_are_proposed_the_one_that_is_coded_goes(tmp_path: Path) -> None:
    """Two of one question, or of the document, are two: the other is left to be accepted."""
    project = bare_project(tmp_path)
    text = EARLIER.replace("de vloot", "de vloot van DZ en KM")
    add_edition(project, "first", text, TWO_OF_EACH)
    fates = "first,Nota over de havens,silent,,,\nfirst,Plan voor de bouw,silent,,,\n"
    own = {kind: TWO_OF_EACH[kind] for kind in ("tensions", "indicators", "abbreviations")}
    coded = {kind: rows.splitlines()[0] for kind, rows in (own | {"fates": fates}).items()}
    add_edition(project, "second", text, coded)
    write_carried(project, "first", "second")
    left = {}
    for kind in coded:
        desk = open_desk(project, "second")
        (left[kind],) = read_proposals(desk.edition, desk.folder, kind)
    assert (left["tensions"].question_a, left["tensions"].question_b) == ("1", "3")
    assert left["indicators"].indicator == "sailors"
    assert left["abbreviations"].abbreviation == "KM"
    assert left["fates"].step == "Plan voor de bouw"


@pytest.mark.parametrize("changed", [False, True])
def test_of_a_question_all_that_is_proposed_is_accepted_or_nothing(
    tmp_path: Path, changed: bool
) -> None:
    """Part of it would read as all that an analyst found there."""
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER, {"tensions": TWO_OF_EACH["tensions"]})
    text = EARLIER.replace("eind 2031", "eind 2033") if changed else EARLIER
    add_edition(project, "second", text)
    write_carried(project, "first", "second")
    desk = open_desk(project, "second")
    proposed = read_proposals(desk.edition, desk.folder, "tensions")
    assert [is_unchanged(row) for row in proposed] == [not changed, True]
    (done,) = accept_all_unchanged(desk, "tensions")
    assert (done.groups, done.rows) == (((), 0) if changed else (("1",), 2))


def test_rules_get_the_numbers_that_questions_have_now(carried: Carried) -> None:
    """Of 57 rules one rests on question 44 and one on question 62, which are gone."""
    rules = {each.name: each for each in carried.entries.proposed if each.kind == "check"}
    assert len(rules) == 55
    rule = rules["aandeel-2024"]
    assert rule.value.left == 'orders_netherlands_share["2024", "21"]'
    assert rule.value.right == 'orders_netherlands_share["2024", "54"]'
    assert "is {left} in {antwoord_21} en {right} in {vraag_54}" in rule.value.sentence
    assert "vraag: … in 2023 naar [-21,42%-] {+24,10%+} in 2024" in rule.basis
    left_out = {each.entry.name: each.reason for each in carried.entries.left_out}
    assert left_out["inhuur-groei"] == "question 44 is gone"
    assert left_out["vastgoed-risico"] == "question 62 is gone"
    assert left_out["b-risico"] == "its quote vastgoed-risico is left out"


def test_words_of_rules_and_statements_are_those_that_are_printed_now(carried: Carried) -> None:
    proposed = {(each.kind, each.name): each for each in carried.entries.proposed}
    quote = proposed["quote", "personeel-omvang"]
    assert quote.value.question == "10"
    assert "58.500 beroepsmilitairen" in quote.value.text
    assert not is_unchanged(quote)
    grown = proposed["quote", "personeel-vrouwen-groei"].value
    assert (grown.question, grown.text) == (
        "19",
        "een jaarlijkse groei-indicatie van plus 3% per jaar richting 2030.",  # whole words
    )


PLAN = (
    "3 Hoeveel matrozen varen er op de vloot?\n\nEr varen in {year} in totaal {count} matrozen. "
    "In {year} vertrekken er 5 matrozen.\n"
)
RULES = """\
[[check]]
id = "matrozen"
kind = "sum"
title = "Matrozen van 2024"
left = 'sailors["2024"] - leaving["2024", "3"]'
right = 'sailors["2024"]'
unit = "persons"
sentence = "In 2024 varen er volgens {antwoord_3} {left}, en alle zijn er {right}; ‘in 2024’."

[[check]]
id = "schepen"
kind = "sum"
title = "Schepen"
left = 'ships["2024"]'
right = 'sailors["2024"]'
sentence = "Het ene is {left}, het andere {right}."
"""
SAID = """\
[[quote]]
name = "varend"
question = "3"
text = "Er varen in 2024 in totaal 40 matrozen."

[[card]]
id = "varen"
theme = "personnel"
number = "40"
claim = "matrozen varen er, van de 40 die er zijn."
quote = "varend"

[[card]]
id = "vertrek"
theme = "personnel"
number = "in totaal"
claim = "Dat staat er; over vrouwen staat er niets."
quote = "varend"
absent = [{ question = "3", words = ["vrouwen"] }]

[[card]]
id = "zeelieden"
theme = "personnel"
number = "in totaal"
claim = "Over zeelieden staat er niets."
quote = "varend"
absent = [{ question = "3", words = ["zeelieden"] }]

[[list]]
name = "boeien"
question = "2"
items = [{ text = "baken" }]
"""


def test_numbers_years_and_pointers_are_put_over_or_the_entry_is_left_out(tmp_path: Path) -> None:
    """40 sailors of 2024 in answer 3 are 45 of 2025 in answer 2; ships have no question."""
    project = bare_project(tmp_path)
    head = EARLIER[: EARLIER.index("1 Hoeveel")]
    ships = "1 Hoeveel schepen liggen er in de haven?\n\nEr liggen 12 schepen.\n\n"
    other = "2 Wat is een boei?\n\nEen baken.\n\n"
    first = add_edition(project, "first", head + ships + other + PLAN.format(year=2024, count=40))
    by_text = {each.text: each.quantity for each in first.quantities}
    folder = project / "data" / "editions" / "first" / "coding"
    (folder / "statements").mkdir(parents=True)
    head_row = "indicator,label,period,quantity,unit,nature,stands_in,answered,note\n"
    (folder / "indicators.csv").write_text(
        head_row
        + f"sailors,matrozen,2024,{by_text['40']},,realisation,answer,,\n"
        + f"leaving,vertrekkende matrozen,2024,{by_text['5']},,plan,answer,,\n"
        + f"ships,schepen,2024,{by_text['12']},,realisation,answer,,\n",
        encoding="utf-8",
    )
    (folder / "checks.toml").write_text(RULES, encoding="utf-8")
    (folder / "statements" / "personnel.toml").write_text(SAID, encoding="utf-8")
    now = PLAN.format(year=2025, count=45).replace("3 Hoeveel", "2 Hoeveel")
    now += "Van zeelieden is geen telling, ook in 2024 niet.\n"
    buoys = other.replace("2 Wat", "1 Wat").replace("baken", "bakenlijn")
    add_edition(project, "second", head + buoys + now)
    done, _ = write_carried(project, "first", "second")
    entries = {each.name: each.value for each in done.entries.proposed}
    rule = entries["matrozen"]
    assert rule.title == "Matrozen van 2025"
    assert rule.left == 'sailors["2025"] - leaving["2025", "2"]'
    assert rule.sentence.startswith("In 2025 varen er volgens {antwoord_2} {left}")
    assert rule.sentence.endswith("; ‘in 2024’.")  # words of a document are nobody's to change
    assert entries["varend"].text == "Er varen in 2025 in totaal 45 matrozen."
    assert (entries["varen"].number, entries["varen"].claim) == (
        "45",
        "matrozen varen er, van de 45 die er zijn.",
    )
    assert entries["vertrek"].absent[0].question == "2"
    reasons = {each.entry.name: each.reason for each in done.entries.left_out}
    assert set(reasons) == {"schepen", "zeelieden", "boeien"}
    assert reasons["boeien"] == "question 1 has no such words: 'baken'"  # whole words
    assert reasons["schepen"] == "the indicator ships, 2024 has no quantity there"
    assert reasons["zeelieden"].startswith("'zeelieden' is said to be absent from answer 2")


def test_an_entry_counts_for_nothing_until_it_is_accepted(
    with_successor: Path, tmp_path: Path
) -> None:
    """Then with the quotes that it rests on; what nobody took stays proposed."""
    project = shutil.copytree(with_successor, tmp_path / "project")
    write_carried(project, EDITION, NAME)
    desk = open_desk(project, NAME)
    coding = desk.folder / "coding"
    assert load_checks(load_edition(NAME, project), project) == ()
    proposed = coding / "suggestions" / "checks.toml"
    (coding / "checks.toml").write_bytes(proposed.read_bytes())
    assert "basis: there is no such field" in str(check_edition(project, NAME).problems[0])
    (coding / "checks.toml").unlink()

    # Of the two figures that it compares, none is coded yet: the rule says so, and is a rule.
    (rule,) = accept_questions(desk, "checks", ["aandeel-2024"]).groups
    assert [each.id for each in load_checks(load_edition(NAME, project), project)] == [rule]
    done = accept_questions(desk, "statements", ["b-bedrag"])
    assert (done.groups, done.faults) == (("industrie-bedragen", "b-bedrag"), ())
    text = (coding / "statements" / "industry.toml").read_text("utf-8")
    assert text.count("[[quote]]") == text.count("[[card]]") == 1
    assert "basis" not in text
    left = {each.name for each in proposed_entries(desk.folder)}
    assert not {"industrie-bedragen", "b-bedrag"} & left
    assert "b-doel" in left
    with pytest.raises(KamerboekError, match=r"statements: 'b-dol' is not proposed.*'b-doel'"):
        accept_questions(desk, "statements", ["b-dol"])


def test_another_series_is_not_compared(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    first = add_edition(project, "first", EARLIER)
    other = add_edition(project, "other", EARLIER, series="algemeen")
    with pytest.raises(KamerboekError, match="editions of one series are compared"):
        carry(first, other)


def test_of_the_documents_rows_one_that_does_not_fit_keeps_no_other(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    text = EARLIER.replace("de vloot", "de vloot van DZ en KM")
    rows = "DZ,abbreviation,,,,,\nKM,abbreviation,,,,,\n"
    add_edition(project, "first", text, {"abbreviations": rows})
    add_edition(project, "second", text)
    write_carried(project, "first", "second")
    path = project / "data/editions/second/coding/suggestions/abbreviations.csv"
    path.write_text(path.read_text("utf-8").replace("KM,", "KL,"), encoding="utf-8")
    (done,) = accept_all_unchanged(open_desk(project, "second"), "abbreviations")
    assert (done.rows, len(done.faults)) == (1, 1)
    assert done.faults == (
        "first does not propose this as unchanged now: kamerboek carry first second",
    )
    assert [line[:2] for line in path.read_text("utf-8").splitlines()[1:]] == ["KL"]


def test_what_was_proposed_for_another_edition_is_not_taken_for_unchanged(tmp_path: Path) -> None:
    """The words of a basis are of the file they stand in; the documents say what is the same."""
    project = bare_project(tmp_path)
    add_edition(project, "first", EARLIER, CODED_EARLIER)
    add_edition(project, "second", EARLIER)
    add_edition(project, "third", EARLIER.replace("12 schepen", "15 schepen"))
    write_carried(project, "first", "second")
    editions = project / "data" / "editions"
    proposals = Path("coding/suggestions")
    shutil.copytree(editions / "second" / proposals, editions / "third" / proposals)
    (themes,) = accept_all_unchanged(open_desk(project, "third"), "themes")
    assert themes.groups == ("2", "3")
    assert themes.faults == (
        "question 1: first does not propose this as unchanged now: kamerboek carry first third",
    )
    (path := editions / "first" / "coding" / "themes.csv").write_text(
        path.read_text("utf-8").replace("Schepen.", "Boten."), encoding="utf-8"
    )
    (themes,) = accept_all_unchanged(open_desk(project, "second"), "themes")
    assert themes.groups == ("2", "3")
    shutil.rmtree(editions / "first")
    (checked,) = accept_all_unchanged(open_desk(project, "second"), "dispositions")
    assert checked.groups == ()
    assert "first" in checked.faults[0]


def test_after_carry_and_accept_only_what_changed_needs_work(
    with_successor: Path, tmp_path: Path, edition: Edition
) -> None:
    project = shutil.copytree(with_successor, tmp_path / "project")
    for used in ("chapters", "data/context"):  # they name places of statements, and take figures
        shutil.copytree(PROJECT / used, project / used)
    done, written = write_carried(project, EDITION, NAME)
    assert next(carry_lines(done, written)) == ("questions: 53 unchanged, 5 changed, 2 new, 5 gone")
    accepted = accept_all_unchanged(open_desk(project, NAME))
    # Two notes name a question that is gone; nobody but an analyst can mend those.
    columns = re.compile(r"(?:question \S+: )?(\w+): ")
    refused = {
        (each.name, found[1])
        for each in accepted
        for fault in each.faults
        if (found := columns.match(fault))
    }
    assert refused <= {
        ("dispositions", "rationale"),
        ("tensions", "note"),
    }
    rows = {each.name: each.rows for each in accepted}
    assert (rows["themes"], rows["indicators"], rows["abbreviations"]) == (53, 50, 61)
    assert (rows["checks"], rows["statements"]) == (43, 172)
    checked = check_edition(project, NAME)
    assert checked.problems == ()
    work = {numbers(edition)[each] for each in changed()} | new_numbers(edition)
    left = {each.part: set(each.questions) for each in checked.uncoded if each.questions}
    assert left["thema"] == left["onderdelen van de vraag"] == work
    assert left["wat het antwoord geeft"] >= work


def test_the_commands_say_what_they_did(with_successor: Path, tmp_path: Path) -> None:
    project = shutil.copytree(with_successor, tmp_path / "project")

    def command(*arguments: str) -> Result:
        return CliRunner().invoke(commands, [*arguments, "--project", str(project)])

    carried = command("carry", EDITION, NAME)
    assert carried.exit_code == 0
    assert "  10 (was 12): antwoord: … indicatief bestaande uit [-56.000-] {+58.500+}" in (
        carried.output
    )
    accepted = command("accept", NAME, "themes", "9", "10", "--rationale", "Werving.")
    assert (accepted.exit_code, accepted.output) == (0, "themes: 2 rows accepted\n")
    rows = (project / "data/editions" / NAME / "coding/themes.csv").read_text("utf-8")
    assert rows.splitlines()[1:] == ["9,personnel,,Werving.", "10,personnel,,Werving."]
    again = command("accept", NAME, "themes", "9")
    assert "nothing is proposed for question '9'; it has coding already" in str(again.exception)
