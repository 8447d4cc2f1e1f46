"""`kamerboek check`: all that is wrong at once, what is not coded, quotes written as printed."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kamerboek.edition.edition import load_edition
from kamerboek.edition.problem import Problem, Reprint
from kamerboek.workbench.check import Checked, Uncoded, check_edition
from kamerboek.workbench.check_report import check_data, check_lines, check_sarif
from kamerboek.workbench.reprint import write_reprints
from tests.conftest import EDITION, PROJECT, copy_project, run_here
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project
from tests.rows import over

NAME = "first"
RULE = """\
# Een opmerking.
[[check]]
id = "haven"
kind = "statements"
title = "T"
sentence = "Dit staat er."
verdict = "consistent"
quotes = [
    { question = "2", quote = "Het plan voor de bouw volgt eind 2031." },
    { question = "3", quote = '40 matrozen' },
]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    made = bare_project(tmp_path)
    add_edition(made, NAME, EARLIER, CODED_EARLIER)
    return made


def coding(project: Path, name: str) -> Path:
    return project / "data" / "editions" / NAME / "coding" / name


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def said(checked: Checked) -> list[tuple[str, int, str]]:
    return [(each.path.name, each.line, each.column) for each in checked.problems]


def test_a_figure_from_elsewhere_that_no_book_shows_is_named(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    path = project / "data" / "context" / "figures.csv"
    replaced(path, "\nstand-van-defensie,", "\nstand-van-defensi,")
    (problem,) = check_edition(project, EDITION).problems
    assert (problem.path, problem.line, problem.column) == (path, 2, "series")
    assert problem.reason.startswith("there is no series 'stand-van-defensi'; the nearest is")
    replaced(path, ",bijna,", ",bijnaa,")
    (problem,) = check_edition(project, EDITION).problems
    assert problem.path == path
    assert "'bijnaa' is not in kamerboek/figures/hedges.py" in problem.reason
    path.unlink()
    (problem,) = check_edition(project, EDITION).problems
    assert (problem.path, problem.reason) == (
        path,
        "missing: 2-personeel, cijfercontrole would not run, taking figures from it",
    )
    for name in ("2-personeel", "cijfercontrole"):
        notebook = project / "chapters" / f"{name}.ipynb"
        notebook.write_text(notebook.read_text("utf-8").replace("elsewhere(", "x("), "utf-8")
    assert check_edition(project, EDITION).problems == ()


def test_what_is_wrong_in_the_list_of_a_series_is_named(tmp_path: Path) -> None:
    """Of a name that stands there twice one label would never be seen."""
    project = copy_project(tmp_path / "project")
    path = project / "data" / "series" / "stand-van-defensie" / "indicators.csv"
    path.write_text(
        "indicator,label\nschepen,aantal schepen\nSchip,schip\nvaart,\nschepen,grote schepen\n"
        "boot,een\u202eboot\n",
        encoding="utf-8",
    )
    problems = [each for each in check_edition(project, EDITION).problems if each.path == path]
    assert [(each.line, each.column, each.reason) for each in problems] == [
        (6, "label", "'een\\u202eboot' has U+202E, which nobody sees"),
        (3, "indicator", "'Schip': a name is lower-case letters, digits and underscores"),
        (4, "label", "it is empty"),
        (5, "indicator", "row 2 has it too"),
    ]


def test_a_statement_that_no_chapter_shows_is_named(tmp_path: Path) -> None:
    """A place with a slip of the pen: nothing would ever be printed there."""
    project = copy_project(tmp_path / "project")
    path = project / "data/editions" / EDITION / "coding/statements/real_estate.toml"
    replaced(path, 'place = "real_estate/step"', 'place = "real_estate/setp"')
    (problem,) = check_edition(project, EDITION).problems
    assert problem.path == path
    assert "no chapter shows statements at 'real_estate/setp'" in problem.reason
    assert "the nearest is 'real_estate/step'" in problem.reason


def test_a_word_that_does_not_read_as_it_looks_is_named(project: Path) -> None:
    themes, rules = coding(project, "themes.csv"), coding(project, "checks.toml")
    replaced(themes, "Havens.", "H\u0430vens.")
    rules.write_text("# Niets.\n# Con\u00adtrole.\n", encoding="utf-8")
    found = [(each.path, each.line, each.reason) for each in check_edition(project, NAME).problems]
    assert found == [
        (rules, 2, "'Con\\xadtrole.' has U+00AD, which nobody sees"),
        (themes, 3, "'H\u0430vens.' has U+0430, a letter of another alphabet"),
    ]


def test_a_word_that_the_document_prints_so_may_be_quoted(project: Path) -> None:
    odd = {"EARLIER": EARLIER, **CODED_EARLIER}
    odd = {name: text.replace("12 schepen", "12 sch\u0435pen") for name, text in odd.items()}
    add_edition(project, "odd", odd.pop("EARLIER"), odd)
    assert check_edition(project, "odd").problems == ()


def test_the_edition_of_the_project_has_no_problem() -> None:
    checked = check_edition(PROJECT, EDITION)
    assert checked.problems == ()
    assert checked.reprints == ()


def test_all_that_is_wrong_is_said_at_once(project: Path) -> None:
    replaced(coding(project, "themes.csv"), "readiness,,", "navy,,")
    replaced(coding(project, "themes.csv"), "Matrozen.", "")
    replaced(coding(project, "dispositions.csv"), "answered,,6,,,,12", "answered,,5,,,,13")
    replaced(coding(project, "commitments.csv"), "2031,false", "2032,false")
    coding(project, "checks.toml").write_text(
        RULE.replace("40 matrozen", "41 matrozen") + RULE + 'more = "x"\n', encoding="utf-8"
    )
    checked = check_edition(project, NAME)
    assert said(checked) == [
        ("commitments.csv", 3, "due_inferred"),
        ("dispositions.csv", 2, "quote"),
        ("dispositions.csv", 2, "rule"),
        ("themes.csv", 2, "theme"),
        ("themes.csv", 4, "rationale"),
        ("checks.toml", 2, ""),
        ("checks.toml", 13, "more"),
    ]
    assert "not in question 3 or its answer: '41 matrozen'" in checked.problems[5].reason


def test_every_mistake_of_one_row_is_said(project: Path) -> None:
    coding(project, "commitments.csv").write_text(
        "question,commitment,type,strength,due,due_inferred,quote\n"
        "2,Nota,plicht,firm,2025,misschien,een nota\n"
        "2,Nota,policy,stellig,voorjaar,true,een boot\n"
        '2,"Nota,policy\n',
        encoding="utf-8",
    )
    checked = check_edition(project, NAME)
    assert said(checked) == [
        ("commitments.csv", 2, "type"),
        ("commitments.csv", 2, "due_inferred"),
        ("commitments.csv", 2, "quote"),
        ("commitments.csv", 3, "strength"),
        ("commitments.csv", 3, "quote"),
        ("commitments.csv", 3, "due"),
        ("commitments.csv", 4, ""),
    ]
    assert checked.problems[-1].remedy == "is a quotation mark not closed?"


def test_a_row_over_more_lines_is_named_by_its_first(project: Path) -> None:
    coding(project, "themes.csv").write_text(
        'question,theme,secondary,rationale\n1,readiness,,"Schepen,\nen meer."\n2,navy,,Havens.\n',
        encoding="utf-8",
    )
    assert said(check_edition(project, NAME)) == [("themes.csv", 4, "theme")]


def test_a_formula_that_is_none_is_said(project: Path) -> None:
    coding(project, "checks.toml").write_text(
        '[[check]]\nid = "a"\nkind = "sum"\ntitle = "T"\nsentence = "{left} en {right}."\n'
        'left = "ships +"\nright = "ships"\n',
        encoding="utf-8",
    )
    (problem,) = check_edition(project, NAME).problems
    assert problem.path.name == "checks.toml"
    assert "check a: " in problem.reason
    assert "is not a formula" in problem.reason


@pytest.mark.parametrize(
    ("right", "said"), [('shps["2024"]', "shps, 2024"), ('ships["2042"]', "ships, 2042")]
)
def test_a_rule_that_compares_what_is_not_coded_is_said(
    project: Path, right: str, said: str
) -> None:
    """It would be in no book, and nothing would tell."""
    coding(project, "checks.toml").write_text(
        '[[check]]\nid = "a"\nkind = "sum"\ntitle = "T"\nsentence = "{left} en {right}."\n'
        f"left = 'ships[\"2024\"]'\nright = '{right}'\n",
        encoding="utf-8",
    )
    (problem,) = check_edition(project, NAME).problems
    assert problem.reason == f"check a: nothing is coded for {said}"


def test_a_quote_that_nothing_uses_is_named(project: Path) -> None:
    path = coding(project, "statements") / "havens.toml"
    path.parent.mkdir()
    path.write_text(
        '[[quote]]\nname = "a"\nquestion = "1"\ntext = "12 schepen"\n', encoding="utf-8"
    )
    (problem,) = check_edition(project, NAME).problems
    assert (problem.path, problem.reason) == (
        path,
        "quote a: no statement, card or chapter uses it",
    )


def test_an_indicator_with_a_slip_of_the_pen_is_named(project: Path) -> None:
    """A chapter asks for the name that the series lists, and would find nothing."""
    listed = project / "data" / "series" / "stand-van-defensie" / "indicators.csv"
    listed.write_text("indicator,label\nsailors_at_sea,matrozen op zee\n", encoding="utf-8")
    path = coding(project, "indicators.csv")
    replaced(path, "sailors,", "sailors_at_saa,")
    (problem,) = check_edition(project, NAME).problems
    assert (problem.path, problem.column) == (path, "indicator")
    assert (
        "'sailors_at_saa' is not in the list of the series; 'sailors_at_sea' is" in problem.reason
    )
    replaced(path, "sailors_at_saa,", "sailors,")
    assert check_edition(project, NAME).problems == ()


def test_what_another_reader_and_the_suggestions_got_wrong_is_said(project: Path) -> None:
    second = project / "data" / "editions" / NAME / "readings" / "second"
    second.mkdir(parents=True)
    (second / "themes.csv").write_text(
        "question,theme,secondary,rationale\n1,navy,,x\n", encoding="utf-8"
    )
    suggested = coding(project, "suggestions")
    suggested.mkdir()
    (suggested / "themes.csv").write_text(
        "question,theme,secondary,rationale,basis\n1,navy,,,woord\n", encoding="utf-8"
    )
    checked = check_edition(project, NAME)
    assert [(each.path.parent.name, each.path.name) for each in checked.problems] == [
        ("second", "reading.toml"),
        ("second", "themes.csv"),
        ("suggestions", "themes.csv"),
    ]


def test_a_file_that_nothing_reads_is_named(project: Path) -> None:
    coding(project, "theme.csv").write_text("question\n", encoding="utf-8")
    coding(project, "notes.md").touch()
    (problem,) = check_edition(project, NAME).problems
    assert problem.path.name == "theme.csv"
    assert problem.reason == "nothing reads it; the nearest is 'themes.csv'"
    problem.path.unlink()
    for name in ("themes.csv~", "themes.csv.bak"):
        coding(project, name).touch()
    assert check_edition(project, NAME).problems == ()


@over(
    ("name", "remedy"),
    [
        ("themes.xlsx", "rename it"),
        ("themes.csv.txt", "rename it"),
        ("checks.tml", "rename it"),
        ("statements/navy.tml", "end its name in .toml, or put it elsewhere"),
        ("statements/navy.toml.txt", "end its name in .toml, or put it elsewhere"),
        ("statements/navy.TOML", "end its name in .toml, or put it elsewhere"),
    ],
)
def test_a_file_that_is_called_nearly_as_what_is_read_is_named(name: str, remedy: str) -> None:
    with TemporaryDirectory() as folder:
        made = bare_project(Path(folder))
        add_edition(made, NAME, EARLIER, CODED_EARLIER)
        path = coding(made, name)
        path.parent.mkdir(exist_ok=True)
        path.touch()
        (problem,) = check_edition(made, NAME).problems
        assert (problem.path, problem.remedy) == (path, remedy)
        assert problem.reason.startswith("nothing reads it")


def test_a_link_to_what_is_not_there_is_named(project: Path) -> None:
    """But for the hidden ones that an editor makes beside a file that is open."""
    link = coding(project, "fates.csv")
    link.symlink_to("elsewhere.csv")
    coding(project, ".#themes.csv").symlink_to("somebody@somewhere.1")
    (problem,) = check_edition(project, NAME).problems
    assert (problem.path, problem.reason) == (link, "a link to what is not there")


def test_a_derived_table_that_is_not_the_documents_is_said(project: Path) -> None:
    path = project / "data" / "editions" / NAME / "tables" / "quantities.csv"
    replaced(path, "12", "13")
    (problem,) = check_edition(project, NAME).problems
    assert (problem.path, problem.remedy) == (path, f"run kamerboek ingest {NAME}")


def test_a_descriptor_that_is_gone_is_said(project: Path) -> None:
    path = project / "data" / "editions" / NAME / "datapackage.json"
    path.unlink()
    (problem,) = check_edition(project, NAME).problems
    assert (problem.path, problem.reason) == (path, "it is missing")
    assert problem.remedy == f"run kamerboek ingest {NAME}"


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("edition.toml", "series = ", "serie = ", "edition.toml: "),
        ("edition.toml", "stand-van-defensie", "stand", "no series 'stand'"),
        ("source.txt", "12 schepen", "13 schepen", "a source is never edited"),
    ],
)
def test_what_cannot_be_read_is_the_one_problem(
    project: Path, file: str, old: str, new: str, message: str
) -> None:
    replaced(project / "data" / "editions" / NAME / file, old, new)
    (problem,) = check_edition(project, NAME).problems
    assert message in str(problem)


def test_what_is_not_coded_yet_is_said_by_question(project: Path) -> None:
    replaced(coding(project, "themes.csv"), "2,real_estate,,Havens.\n", "")
    assert check_edition(project, NAME).uncoded == (
        Uncoded("thema", ("2",)),
        Uncoded("onderdelen van de vraag", ("1", "2", "3")),
        Uncoded("wat buiten de openbaarheid blijft", None),
        Uncoded("spanningen tussen antwoorden", None),
        Uncoded("verschrijvingen", None),
        Uncoded("controles", None),
    )


@pytest.fixture
def hard_wrapped(project: Path) -> Path:
    """A coding whose quotes stand in the document over a line's end."""
    replaced(
        coding(project, "commitments.csv"),
        "volgt eind 2031",
        '"Het plan voor de bouw volgt eind 2031."',
    )
    coding(project, "checks.toml").write_text(RULE, encoding="utf-8")
    return project


def test_a_quote_over_a_lines_end_is_no_mistake(hard_wrapped: Path) -> None:
    printed = "Het plan voor de bouw\nvolgt eind 2031."
    edition = load_edition(NAME, hard_wrapped)
    assert edition.coding.commitments[1].quote == printed
    checked = check_edition(hard_wrapped, NAME)
    assert checked.problems == ()
    assert [(each.path.name, each.line, each.printed) for each in checked.reprints] == [
        ("commitments.csv", 3, printed),
        ("checks.toml", 2, printed),
    ]


def test_fix_writes_it_as_printed_and_nothing_else(hard_wrapped: Path) -> None:
    rows = coding(hard_wrapped, "commitments.csv")
    # A row that is written otherwise than this project writes rows stays to the byte.
    replaced(rows, "2,Nota over de havens", '"2","Nota over de havens"')
    before, rules = rows.read_text("utf-8"), coding(hard_wrapped, "checks.toml").read_text("utf-8")
    written = write_reprints(check_edition(hard_wrapped, NAME).reprints)
    assert [path.name for path in written] == ["commitments.csv", "checks.toml"]
    wrapped = "Het plan voor de bouw\nvolgt eind 2031."
    assert rows.read_text("utf-8") == before.replace(" ".join(wrapped.split()), wrapped)
    assert coding(hard_wrapped, "checks.toml").read_text("utf-8") == rules.replace(
        " ".join(wrapped.split()), wrapped.replace("\n", "\\n")
    )
    assert check_edition(hard_wrapped, NAME).reprints == ()
    assert write_reprints(()) == []


PROBLEM = Problem(PROJECT / "data" / "x.csv", 3, "theme", "it is wrong", "mend it", "question 2")
CHECKED = Checked(
    (PROBLEM, Problem(PROJECT / "data" / "y.toml", 0, "", "missing")),
    (Reprint(PROJECT / "data" / "x.csv", 4, "quote", "a b", "a\nb"),),
    (Uncoded("thema", ("2", "3")), Uncoded("controles", None)),
)


def test_the_report_is_lines_that_an_editor_can_follow() -> None:
    assert list(check_lines(CHECKED, NAME, PROJECT)) == [
        "data/x.csv:3: question 2: theme: it is wrong; mend it",
        "data/y.toml: missing",
        "data/x.csv:4: note: quote: the document prints these words with other white space; --fix "
        "writes them as printed",
        "not coded yet: thema: 2, 3",
        "not coded yet: controles",
        "first: 2 problems, 1 quote to be written as printed, 2 parts not or not wholly coded",
    ]


def test_the_report_as_data() -> None:
    data = check_data(CHECKED, NAME, PROJECT)
    assert data["problems"][0] == {
        "file": "data/x.csv",
        "line": 3,
        "column": "theme",
        "row": "question 2",
        "reason": "it is wrong",
        "remedy": "mend it",
    }
    assert data["as_printed"][0]["printed"] == "a\nb"
    assert data["not_coded"] == [
        {"part": "thema", "questions": ["2", "3"]},
        {"part": "controles", "questions": None},
    ]


def test_the_report_as_sarif() -> None:
    log = check_sarif(CHECKED, PROJECT)
    (ran,) = log["runs"]
    assert (log["version"], ran["tool"]["driver"]["name"]) == ("2.1.0", "kamerboek")
    first, second, note = ran["results"]
    assert first == {
        "ruleId": "x/theme",
        "level": "error",
        "message": {"text": "question 2: theme: it is wrong; mend it"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "data/x.csv"},
                    "region": {"startLine": 3},
                }
            }
        ],
    }
    assert "region" not in second["locations"][0]["physicalLocation"]
    assert note["level"] == "note"
    named = {each["id"] for each in ran["tool"]["driver"]["rules"]}
    assert named == {result["ruleId"] for result in ran["results"]}


def test_the_command_says_it_with_its_exit_code(hard_wrapped: Path) -> None:
    (hard_wrapped / "_config.yml").write_text(
        f"sphinx:\n  config:\n    kamerboek_edition: {NAME}\n", encoding="utf-8"
    )
    good = run_here("kamerboek", "check", "--fix", cwd=hard_wrapped)
    assert (good.returncode, len(good.stderr.splitlines())) == (0, 2)
    assert good.stdout.splitlines()[-1].startswith("first: 0 problems, 0 quotes to be written")
    replaced(coding(hard_wrapped, "themes.csv"), "readiness", "navy")
    bad = run_here("kamerboek", "check", NAME, "--format", "json", cwd=hard_wrapped)
    assert (bad.returncode, bad.stderr) == (1, "")
    assert [each["column"] for each in json.loads(bad.stdout)["problems"]] == ["theme"]
    sarif = run_here("kamerboek", "check", NAME, "--format", "sarif", cwd=hard_wrapped)
    assert (sarif.returncode, json.loads(sarif.stdout)["version"]) == (1, "2.1.0")
    none = run_here("kamerboek", "check", "frst", cwd=hard_wrapped)
    assert (none.returncode, none.stdout) == (2, "")
    assert "there is no edition 'frst'; the nearest is 'first'" in none.stderr


@pytest.mark.parametrize(
    "name",
    [
        "reading/third/themes.csv",
        "coding/statement/fleet.toml",
        "coding/statements/old/fleet.toml",
        "readings/second/extra/themes.csv",
        "coding/fates.CSV",
    ],
)
def test_a_file_or_folder_that_nothing_reads_is_named(project: Path, name: str) -> None:
    path = project / "data" / "editions" / NAME / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("", encoding="utf-8")
    said = [str(each) for each in check_edition(project, NAME).problems]
    assert any("nothing reads" in each for each in said), said
