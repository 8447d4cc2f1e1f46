"""Two made-up editions beside each other, and what is missing where one is not coded."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamerboek.chapter.beside import NOTHING, Beside, beside
from kamerboek.edition.edition import load_edition
from kamerboek.errors import KamerboekError
from kamerboek.figures import FigureRegister, Missing
from kamerboek.prose import ChangedWords, TableBlock, as_inline, as_text
from tests.editions import (
    CODED_EARLIER,
    CODED_LATER,
    EARLIER,
    LATER,
    add_edition,
    bare_project,
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = bare_project(tmp_path)
    add_edition(folder, "toen", EARLIER, CODED_EARLIER)
    add_edition(folder, "nu", LATER, CODED_LATER)
    monkeypatch.chdir(folder)
    return folder


def read(project: Path, edition: str = "nu", earlier: str = "") -> Beside:
    found = beside(load_edition(edition, project), earlier, 65)
    assert isinstance(found, Beside)
    return found


def test_questions_that_are_alike_with_what_the_answers_give(project: Path) -> None:
    """Question 2 of now asks what question 1 asked then; then answered, now in part."""
    found = read(project)
    assert found.earlier.name == "toen"
    assert found.questions == found.coded == found.changed == ["2"]
    (row,) = [[as_text(cell) for cell in row] for row in found.question_table().rows]
    assert (row[0], row[2]) == ("2", "1")
    assert row[-2:] == ["deels of anders beantwoord", "beantwoord"]


def test_a_step_whose_term_is_over_with_the_sentence_like_it(project: Path) -> None:
    """Of the two only the one of the second quarter of 2025 ended before 20 November 2025."""
    table = read(project).step_table()
    assert not isinstance(table, Missing)
    (row,) = [[as_text(cell) for cell in row] for row in table.rows]
    assert row[:3] == ["Nota over de havens", "tweede kwartaal van 2025", "2"]
    assert row[4] == "antwoord 3"


def test_the_figures_of_another_edition_are_kept(project: Path) -> None:
    """40 sailors then; they have no page in this book. 7 lanterns now, in answer 3 of it."""
    found = read(project)
    assert not isinstance(found.reported, Missing)
    register = FigureRegister()
    series = (*found.reported.no_longer, *found.reported.new)
    table = found.series_table(register, "reeks", "Reeks", series)
    rows = [[as_text(cell) for cell in row] for row in table.rows]
    assert [(row[1], row[2], row[4]) for row in rows] == [
        ("2024", "40", "toen"),
        ("2025", "7", "nu"),
    ]
    assert [figure.value for figure in register.figures] == [40]


def test_an_edition_that_was_answered_later_is_no_earlier_one(project: Path) -> None:
    with pytest.raises(KamerboekError, match=r"^earlier: nu was answered on .*, after toen on "):
        beside(load_edition("toen", project), "nu", 65)


AGAIN = LATER.replace(
    "Er liggen 15 schepen.", "Er liggen 15 schepen. In 2024 waren dat er 13, na een hertelling."
).replace("20 november 2025", "21 november 2025")
CODED_AGAIN = CODED_LATER | {
    "indicators": (
        "ships,schepen in de haven van Urk,2025,{15},,realisation,answer,,\n"
        "ships,schepen in de haven van Urk,2024,{13},,realisation,answer,,geteld als toen\n"
        "lanterns,brandende lantaarns,2025,{7},,realisation,answer,,\n"
    ),
    "fates": (
        "toen,Nota over de havens,done,3,is de Kamer geïnformeerd over de havens,\n"
        "toen,Plan voor de bouw,silent,,,\n"
        "elders,Iets anders,silent,,,\n"
    ),
}


def test_a_figure_of_the_same_year_with_another_value_is_restated(project: Path) -> None:
    """12 ships of 2024 then; 13 of 2024 and 15 of 2025 now. Lanterns and sailors are in one."""
    assert read(project).restated == ()
    add_edition(project, "opnieuw", AGAIN, CODED_AGAIN)
    found = read(project, "opnieuw", "toen").restated
    assert not isinstance(found, Missing)
    (ships,) = found
    said = [
        (each.edition, each.indicator.code.period, each.indicator.figure.text)
        for each in ships.points
    ]
    assert said == [("toen", "2024", "12"), ("opnieuw", "2024", "13")]


def wide(found: Beside) -> list[list[str]]:
    """Return the wide table as text, its head first."""
    table = found.over_editions().table(FigureRegister())
    return [list(table.columns), *([as_text(cell) for cell in row] for row in table.rows)]


def charts(found: Beside) -> dict[str, list[list[str]]]:
    """Return the rows and values of each chart's table, by the chart's headline."""
    return {
        as_text(as_inline(each.headline)): [
            [as_text(cell) for cell in row[:2]] for row in each.drawing.table("tabel", "").rows
        ]
        for each in found.over_editions().charts(FigureRegister())
    }


def test_indicators_of_several_editions_stand_in_one_table_and_are_drawn(project: Path) -> None:
    """12 ships of 2024 then, 15 of 2025 now; then 13 of 2024, which is restated, and 15 again.

    Lanterns are 7 in both editions that have them: nothing to draw. Sailors are in one edition.
    """
    assert wide(read(project)) == [
        ["Kengetal", "nu", "toen"],
        ["schepen in de haven van Urk", "15 (2025)", "12 (2024)"],
    ]
    assert charts(read(project)) == {
        "Schepen in de haven van Urk": [["2024", "12"], ["2025", "15"]]
    }
    add_edition(project, "opnieuw", AGAIN, CODED_AGAIN)
    found = read(project, "opnieuw", "toen")
    assert wide(found) == [
        ["Kengetal", "opnieuw", "nu", "toen"],
        ["schepen in de haven van Urk", "13 (2024, herzien); 15 (2025)", "15 (2025)", "12 (2024)"],
        ["brandende lantaarns", "7 (2025)", "7 (2025)", "–"],
    ]
    assert charts(found) == {
        "Schepen in de haven van Urk": [
            ["2024, uitgave toen", "12"],
            ["2024, uitgave opnieuw", "13"],
            ["2025", "15"],
        ]
    }
    (ships,) = found.over_editions().charts(FigureRegister())
    assert as_text(ships.drawing.source) == "antwoord 2 en uitgave toen"


def test_what_has_no_period_is_drawn_by_edition(project: Path) -> None:
    """Nor is it called restated: it may be of another moment. A goal is called one."""
    for name, day in (("later", "21 november 2025"), ("laatst", "22 november 2025")):
        text = LATER.replace("20 november 2025", day)
        lanterns = "9" if name == "laatst" else "7"
        coded = f"lanterns,brandende lantaarns,,{{{lanterns}}},,target,answer,,\n"
        text = text.replace("7 lantaarns", f"{lanterns} lantaarns")
        add_edition(project, name, text, {"indicators": coded})
    found = read(project, "laatst")
    head, lanterns_row = wide(found)[0], wide(found)[-1]
    assert head == ["Kengetal", "laatst", "later", "nu", "toen"]
    assert lanterns_row == ["brandende lantaarns", "9 (doel)", "7 (doel)", "7 (2025)", "–"]
    assert charts(found)["Brandende lantaarns"] == [
        ["2025", "7"],
        ["uitgave later", "7"],
        ["uitgave laatst", "9"],
    ]


def test_a_cell_says_what_kind_of_number_it_is_but_for_what_was_realised(project: Path) -> None:
    kinds = {
        "realisation": "",
        "target": ", doel",
        "plan": ", plan",
        "budget": ", budget",
        "estimate": ", raming",
        "denied": ", ontkend",
    }
    for place, nature in enumerate(kinds):
        coded = CODED_LATER["indicators"].replace("realisation", nature)
        text = LATER.replace("20 november 2025", f"{21 + place} november 2025")
        add_edition(project, nature, text, {"indicators": coded})
    head, ships, _ = wide(read(project, "denied"))
    said = dict(zip(head, ships, strict=True))
    assert {nature: said[nature] for nature in kinds} == {
        nature: f"15 (2025{words})" for nature, words in kinds.items()
    }


def test_the_words_that_differ_and_the_questions_that_only_one_has(project: Path) -> None:
    """Of the question `nu` is new, of the answer 15 and a sentence are; 2 and 3 then, 1 and 3 now
    have no other."""
    found = read(project)
    assert found.reworded == ["2"]
    rows = [[as_text(cell) for cell in row] for row in found.difference_table().rows]
    assert [row[:3] for row in rows] == [["2", "vraag", "1"], ["2", "antwoord", "1"]]
    assert rows[0][3] == "… schepen liggen er {+nu+} in de haven …"
    assert rows[1][3] == "Er liggen [-12-] {+15+} schepen. {+Dat is vertrouwelijk gedeeld.+}"
    changed = [
        part for part in found.difference_table().rows[1][3] if isinstance(part, ChangedWords)
    ]
    assert [(part.kind, part.words) for part in changed][:2] == [("gone", "12"), ("new", "15")]
    assert [as_text(row[0]) for row in found.new_table().rows] == ["1", "3"]
    assert [as_text(row[0]) for row in found.gone_table().rows] == ["2", "3"]


def test_what_became_of_a_step_is_what_the_later_edition_codes(project: Path) -> None:
    assert read(project).fates == Missing(frozenset({"wat er van de stappen van toen werd"}))
    add_edition(project, "opnieuw", AGAIN, CODED_AGAIN)
    table = read(project, "opnieuw", "toen").fate_table()
    assert not isinstance(table, Missing)
    assert [[as_text(cell) for cell in row] for row in table.rows] == [
        ["Nota over de havens", "gezet", "“is de Kamer geïnformeerd over de havens”", "3"],
        ["Plan voor de bouw", "niet genoemd", "", ""],
    ]


def test_with_twenty_editions_only_two_are_beside_each_other(project: Path) -> None:
    """The one before it stands beside an edition; the series has a figure of each."""
    for year in range(2026, 2046):
        text = LATER.replace("20 november 2025", f"20 november {year}")
        coding = {
            table: rows.replace(",2025,{", f",{year},{{") for table, rows in CODED_LATER.items()
        }
        add_edition(project, f"uit-{year}", text, coding)
    found = read(project, "uit-2045")
    assert found.earlier.name == "uit-2044"
    assert found.restated == ()
    head, ships, lanterns = wide(found)
    assert head[1:3] == ["uit-2045", "uit-2044"]
    assert (len(head), head[-1]) == (1 + 22, "toen")  # one a year since 2025, and 12 of 2024
    assert ships[1:3] == ["15 (2045)", "15 (2044)"]
    assert ships[-1] == "12 (2024)"
    assert lanterns[-1] == "–"
    (drawn,) = charts(found).values()
    assert [drawn[0], drawn[-1], len(drawn)] == [["2024", "12"], ["2045", "15"], 22]


def test_what_is_not_coded_is_missing_by_name(project: Path) -> None:
    day = LATER.replace("20 november 2025", "20 november 2026")
    add_edition(project, "kaal", day)
    found = read(project, "kaal", "nu")
    assert found.due == Missing(frozenset({"de aangekondigde stappen van nu"}))
    assert found.step_table() == found.due
    assert found.reported == Missing(frozenset({"de kengetallen van kaal"}))
    assert [row[0] for row in wide(found)[1:]] == ["schepen in de haven van Urk"]
    assert found.coded == NOTHING
    assert found.changed == NOTHING


def test_the_first_edition_and_the_edition_itself_have_none_beside_them(project: Path) -> None:
    assert beside(load_edition("toen", project), "", 65) == NOTHING
    assert beside(load_edition("nu", project), "nu", 65) == NOTHING


def test_an_edition_with_a_mistake_is_named(project: Path) -> None:
    path = project / "data" / "editions" / "toen" / "coding" / "themes.csv"
    path.write_text("question,theme,secondary,rationale\n1,navy,,x\n", encoding="utf-8")
    found = beside(load_edition("nu", project), "toen", 65)
    assert found == Missing(frozenset({"de uitgave toen, waarin een fout staat"}))


def test_an_edition_that_is_in_no_series_with_it_is_read_all_the_same(project: Path) -> None:
    """By its name; one that there is not is refused by that."""
    add_edition(project, "los", EARLIER, {}, "algemeen")
    assert read(project, "nu", "los").earlier.name == "los"
    with pytest.raises(KamerboekError, match="nergens"):
        beside(load_edition("nu", project), "nergens", 65)


def head_of(table: object) -> tuple[str, str, list[str], str]:
    """Return what a table is called and by whom it is: name, caption, columns, origin."""
    assert isinstance(table, TableBlock)
    columns = [as_text(each) for each in table.columns]
    return table.name, table.caption, columns, as_text(table.origin)


def test_how_the_tables_are_called(project: Path) -> None:
    add_edition(project, "opnieuw", AGAIN, CODED_AGAIN)
    found, again = read(project), read(project, "opnieuw", "toen")
    counted = "de teksten van beide uitgaven; de gelijkenis telt woorden"
    assert head_of(found.question_table()) == (
        "gelijkende-vragen",
        "Vragen die op een vraag van toen lijken, met wat de antwoorden geven",
        [
            *("Vraag nu", "Tekst nu", "Vraag toen", "Tekst toen"),
            *("Gelijkenis", "Uitkomst nu", "Uitkomst toen"),
        ],
        "de teksten van deze uitgave en van toen; de gelijkenis telt woorden, van 0 tot 100",
    )
    assert head_of(found.difference_table()) == (
        "verschil-in-woorden",
        "Wat er in de tekst van gelijkende vragen en hun antwoorden veranderde",
        ["Vraag nu", "Wat", "Vraag toen", "Weggevallen en nieuwe woorden"],
        "de teksten van toen en van deze uitgave, woord voor woord vergeleken",
    )
    assert head_of(found.new_table()) == (
        "nieuwe-vragen",
        "Vragen die niet op een vraag van toen lijken",
        ["Vraag", "Tekst"],
        counted,
    )
    assert head_of(found.gone_table()) == (
        "vragen-van-toen",
        "Vragen van toen waar nu geen op lijkt",
        ["Vraag", "Tekst"],
        counted,
    )
    assert head_of(again.fate_table()) == (
        "lot-van-de-stappen",
        "Wat er volgens deze uitgave van de stappen van toen werd",
        ["Stap", "Uitkomst", "Woorden", "Antwoord"],
        "de codering van deze uitgave, stap voor stap van toen",
    )
    assert head_of(found.step_table()) == (
        "termijn-voorbij",
        "Aangekondigde stappen van toen waarvan de termijn voorbij is",
        ["Stap", "Termijn", "Antwoord toen", "Zin nu die erop lijkt", "Waar", "Gelijkenis"],
        "de codering van toen en de tekst van deze uitgave; een zin die lijkt, zegt niet dat de "
        "stap is gezet",
    )
    assert head_of(found.series_table(FigureRegister(), "reeks", "Reeks", [])) == (
        "reeks",
        "Reeks",
        ["Kengetal", "Periode", "Waarde", "Aard", "Uitgave"],
        "elke waarde leidt naar haar vraag, of naar de plaats in de andere uitgave",
    )


def test_words_of_both_are_quoted_on_one_line(project: Path) -> None:
    found = read(project)
    texts = {each.question: " ".join(each.question_text.split()) for each in found.later.questions}
    (row,) = found.question_table().rows
    assert as_text(row[1]) == f"“{texts['2']}”"
    assert [as_text(row[1]) for row in found.new_table().rows] == [
        f"“{texts[number]}”" for number in ("1", "3")
    ]
    assert 65 <= int(as_text(row[4])) <= 100
    table = found.step_table()
    assert isinstance(table, TableBlock)
    (step,) = table.rows
    assert as_text(step[3]).startswith("“")
    assert as_text(step[3]).endswith("”")
    assert 65 <= int(as_text(step[5])) <= 100


def test_a_step_without_a_sentence_like_it_says_so(project: Path) -> None:
    found = beside(load_edition("nu", project), "", 100)
    assert isinstance(found, Beside)
    table = found.step_table()
    assert isinstance(table, TableBlock)
    assert [as_text(cell) for cell in table.rows[0][3:]] == ["geen gevonden", "", ""]


def test_what_one_edition_gives_without_a_period_stands_under_that_edition(project: Path) -> None:
    """12 ships of 2024 then, 15 of 2025 now, and 15 in an edition that does not say when."""
    add_edition(
        project,
        "zonder",
        LATER.replace("20 november 2025", "23 november 2025"),
        {"indicators": "ships,schepen in de haven van Urk,,{15},,realisation,answer,,\n"},
    )
    drawn = charts(read(project, "zonder", "toen"))
    assert drawn["Schepen in de haven van Urk"] == [
        ["2024", "12"],
        ["2025", "15"],
        ["uitgave zonder", "15"],
    ]
