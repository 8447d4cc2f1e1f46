"""What an analyst is told of a document before it is made an edition, and what is written of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from kamerboek.cli import commands
from kamerboek.intake.add import OPTIONS, given_values, identity_text, read_file
from kamerboek.intake.reading_report import reading_report
from kamerboek.intake.recognise import Guess
from kamerboek.intake.suggest import Written, written_lines
from tests.annotate.test_preamble import LIST, QUESTIONS
from tests.rows import over

LONG = "schepen " * 20


def report(text: str, given: dict[str, str], series: Guess) -> list[str]:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "letter.txt"
        path.write_text(text, encoding="utf-8")
        return list(reading_report(read_file(path), given, series))


def test_what_was_found_in_a_document_is_a_line_for_each_field() -> None:
    given = {
        "title": LONG.strip(),
        "asked_by": "",
        "answered_by": "Minister van Schepen",
        "document_number": "2026D1",
        "about_title": "",
    }
    assert report(LIST + QUESTIONS, given, Guess("algemeen", ("who asks", "its dossier"))) == [
        "letter.txt: 2 questions (1 to 2), 2 with an answer, 0 warnings",
        f"  title             {LONG[:99]}… (added; the document prints LIJST VAN VRAGEN EN "
        "ANTWOORDEN OVER DE STAND VAN DE SCHEPEN)",
        "  asked by          left empty (the document prints vaste commissie voor Schepen, Havens "
        "en Vaart)",
        "  answered by       Minister van Schepen",
        "  answered on       2026-01-30",
        "  Kamerstuk         36800-X-12",
        "  document number   2026D1 (added)",
        "  about             left empty (the document prints de Stand van de schepen)",
        "  about, dated      2025-12-02",
        "  about, Kamerstuk  36800-X-4",
        "  series            algemeen (guessed from who asks and its dossier; --series says "
        "otherwise)",
    ]
    assert len(f"{LONG[:99]}…") == 100


@over(
    ("series", "said"),
    [
        (Guess("algemeen"), "algemeen; if it belongs to another, say so with --series"),
        (Guess("stand-van-defensie"), "stand-van-defensie"),
        (
            Guess("stand-van-defensie", ("what it is about",)),
            "stand-van-defensie (guessed from what it is about; --series says otherwise)",
        ),
    ],
)
def test_the_series_and_what_it_is_guessed_from(series: Guess, said: str) -> None:
    lines = report("1 Hoe?\n\nZo.\n", {"document_number": ""}, series)
    assert lines[0] == "letter.txt: 1 question, 1 with an answer, 0 warnings"
    assert lines[1] == "  title             not found; give it with --title"
    assert lines[4] == "  answered on       not found; give it with --date"
    assert lines[6] == "  document number   left empty"
    assert lines[10] == f"  series            {said}"


def test_every_option_that_is_named_is_one_of_the_command() -> None:
    own = {option for each in commands.commands["add"].params for option in each.opts}
    assert set(OPTIONS.values()) <= own


def test_what_is_written_of_an_edition_says_what_nobody_printed() -> None:
    """Also to who reads the file: what was added, guessed, not found or not recorded."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "letter.txt"
        path.write_text(LIST + QUESTIONS, encoding="utf-8")
        reading = read_file(path)
    given = given_values(
        {"document_number": "2026D1", "about_dated": "2 december 2025"}, date(2026, 1, 1)
    )
    text = identity_text(reading, given, "ab", Guess("algemeen", ("who asks", "its dossier")), {})
    assert text == (
        'series = "algemeen" # guessed from who asks and its dossier\n'
        'title = "LIJST VAN VRAGEN EN ANTWOORDEN OVER DE STAND VAN DE SCHEPEN"\n'
        'asked_by = "vaste commissie voor Schepen, Havens en Vaart"\n'
        'answered_by = "Minister van Schepen"\n'
        "answered_on = 2026-01-30\n"
        'kamerstuk = "36800-X-12"\n'
        'document_number = "2026D1"\n'
        'added = ["document_number"] # not printed in the document itself\n'
        'retrieved = "" # not recorded; a day as 2026-01-27, without quotes\n'
        'rights = "" # not recorded\n'
        "\n"
        "[about]\n"
        'title = "de Stand van de schepen"\n'
        "dated = 2025-12-02\n"
        'kamerstuk = "36800-X-4"\n'
        "\n"
        "[source]\n"
        'path = "source.txt"\n'
        'sha256 = "ab"\n'
    )


def test_what_was_written_as_suggestions_is_said() -> None:
    project = Path("project")
    written = [
        Written(project / "a" / "themes.csv", 3, changed=True),
        Written(project / "a" / "elements.csv", 0, changed=True),
        Written(project / "a" / "subjects.csv", 4, changed=False),
    ]
    assert list(written_lines(written, "first", project)) == [
        "wrote a/themes.csv, rows: 3",
        "removed a/elements.csv, none left",
        "first: suggestions: 7, files changed: 2; no suggestion is coding",
    ]
