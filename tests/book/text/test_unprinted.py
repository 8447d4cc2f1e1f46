"""What the coding says and no page prints: each line here was written by hand."""

from __future__ import annotations

from pathlib import Path

from kamerboek.book.text.unprinted import unprinted_text
from tests.editions import CODED_EARLIER, EARLIER, add_edition, bare_project

STATEMENTS = """\
[[quote]]
name = "schepen"
question = "1"
text = "12 schepen"

[[statement]]
id = "geen-haven"
place = "readiness/mean"
quotes = ["schepen"]
needs = ["ships"]
sentence = "Er zijn {ships}; welke, staat er niet bij."
absent = [{ question = "1", words = ["namelijk", "te weten"], besides = ["Er liggen"] }]

[[statement]]
id = "twaalf"
place = "readiness/mean"
quotes = ["schepen"]
sentence = "Zo staat het in {schepen.answer}."

[[card]]
id = "k"
theme = "readiness"
number = "12"
claim = "Zoveel liggen er; hoelang, blijft open."
quote = "schepen"
absent = [{ question = "1", words = ["jaar"] }, { question = "1", words = ["dagen"] }]
"""
TENSION = "1,12 schepen,2,volgt eind 2031,Het een ligt er; het ander komt.\n"
FORMS = "Urk,name,Urker;Urkse,,,,een haven\nKamer,name,,,,,de Kamer\n"


def lines(folder: Path) -> list[str]:
    """Return the lines of an edition with statements and another reader, but for its themes."""
    project = bare_project(folder)
    add_edition(project, "first", EARLIER.replace("haven van Urk", "haven van Urkse Urker"))
    coding = project / "data" / "editions" / "first" / "coding"
    statements = coding / "statements" / "navy.toml"
    statements.parent.mkdir(parents=True)
    statements.write_text(STATEMENTS, encoding="utf-8")
    names = "abbreviation,kind,forms,expansion,given_in,quote,note\n"
    (coding / "abbreviations.csv").write_text(names + FORMS, encoding="utf-8")
    notes = "question,note\n1,open_list\n2,not_treated\n3,open_list\n"
    (coding / "rule_notes.csv").write_text(notes, encoding="utf-8")
    pairs = "question_a,quote_a,question_b,quote_b,note\n"
    (coding / "tensions.csv").write_text(pairs + TENSION, encoding="utf-8")
    reader = coding.parent / "readings" / "other"
    reader.mkdir(parents=True)
    (reader / "reading.toml").write_text('note = "Zo gelezen."\n', encoding="utf-8")
    themes = f"question,theme,secondary,rationale\n{CODED_EARLIER['themes']}"
    (reader / "themes.csv").write_text(themes, encoding="utf-8")
    said = unprinted_text(project, "first").splitlines()
    return [line for line in said if not line.startswith(("theme ", "code "))]


def test_what_stands_in_the_coding_and_on_no_page(tmp_path: Path) -> None:
    assert lines(tmp_path) == [
        "navy, geen-haven: quotes schepen; needs ships; not in answer 1: namelijk, te weten; "
        "but for “Er liggen”",
        "navy, twaalf: quotes schepen",
        "navy, k: quote schepen; not in answer 1: jaar; not in answer 1: dagen",
        "rule note not_treated: 2",
        "rule note open_list: 1, 3",
        "tension 1: 12 schepen | 2: volgt eind 2031",
        "abbreviation Urk: Urker, Urkse",
        "other, themes: 1 | readiness | | Schepen.",
        "other, themes: 2 | real_estate | | Havens.",
        "other, themes: 3 | personnel | | Matrozen.",
    ]


def test_an_edition_that_is_not_coded_has_the_words_of_its_themes(tmp_path: Path) -> None:
    project = bare_project(tmp_path)
    add_edition(project, "bare", EARLIER)
    first, *others = unprinted_text(project, "bare").splitlines()
    assert first.startswith("theme transparency: transparan, openba, vertrouwelijk, ")
    assert first.endswith(", beslotenheid; about openness")
    themes = [line.partition(":")[0] for line in others if line.startswith("theme ")]
    assert themes[-2:] == ["theme security", "theme other"]
    nature = "code natures, target: doel: wat moet of zou moeten worden gehaald"
    assert nature in others
    assert sum(line.startswith("code themes, ") for line in others) == len(themes) + 1
    assert "about openness" not in "".join(others)
