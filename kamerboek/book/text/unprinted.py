"""What an edition's coding says and no page prints, though what pages say rests on it.

By which words it is looked for that a document does not say something, on what a sentence rests,
which note of the codebook a code rests on, the words that do not sit well together, how an
abbreviation may be written, what another reader wrote, what tells a theme, what a code means that
nothing has: a slip in one of these changes no page today.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from kamerboek.chapter.statements import Absent, read_entries, statement_files
from kamerboek.edition.codebook import Codebook
from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.readers import reader_names
from kamerboek.edition.readings import load_reading
from kamerboek.edition.schemas import columns


def unprinted_text(project: Path, edition: str) -> str:
    """Return what the coding of the edition says and no page prints, a line for each entry."""
    loaded, folder = load_edition(edition, project), edition_folder(project, edition)
    lines = [*_statements(folder), *_themes(loaded), *_rule_notes(loaded)]
    lines += [*_tensions(loaded), *_forms(loaded), *_codes(loaded.codebook)]
    for reader in reader_names(folder):
        coding = load_reading(loaded, reader, project).coding
        for name in ("themes", "dispositions", "elements"):
            lines += [f"{reader}, {name}: {_row(row)}" for row in getattr(coding, name)]
    return "".join(f"{' '.join(line.split())}\n" for line in lines)


def _statements(folder: Path) -> Iterator[str]:
    for path in statement_files(folder):
        entries = read_entries(path)
        for each in entries.statements:
            needs = f"; needs {', '.join(each.needs)}" if each.needs else ""
            rests_on = f"quotes {_all(each.quotes)}{needs}"
            yield f"{path.stem}, {each.id}: {rests_on}{_absent(each.absent)}"
        for card in entries.cards:
            yield f"{path.stem}, {card.id}: quote {card.quote}{_absent(card.absent)}"


def _absent(absents: Sequence[Absent]) -> str:
    return "".join(
        f"; not in answer {each.question}: {_all(each.words)}"
        + (f"; but for “{'”, “'.join(each.besides)}”" if each.besides else "")
        for each in absents
    )


def _themes(edition: Edition) -> Iterator[str]:
    for code, theme in edition.codebook.themes.items():
        about = "; about openness" if theme.about_openness else ""
        yield f"theme {code}: {_all(theme.words)}{about}"


def _codes(codebook: Codebook) -> Iterator[str]:
    """Yield what each code is called and means: a page has it only where something is coded so."""
    for each in fields(codebook):
        for code, said in getattr(codebook, each.name).items():
            yield f"code {each.name}, {code}: {said.label}: {said.meaning}"


def _rule_notes(edition: Edition) -> Iterator[str]:
    """Yield the questions of each note; pages have those only whose code a chapter asks about."""
    noted: dict[str, list[str]] = {}
    for row in edition.coding.rule_notes:
        noted.setdefault(row.note, []).append(row.question)
    yield from (f"rule note {note}: {_all(questions)}" for note, questions in sorted(noted.items()))


def _tensions(edition: Edition) -> Iterator[str]:
    """Yield the words of each pair; pages have where they stand, which fewer words may tell too."""
    for row in edition.coding.tensions:
        sides = f"{row.question_a}: {row.quote_a} | {row.question_b}: {row.quote_b}"
        yield f"tension {sides}"


def _forms(edition: Edition) -> Iterator[str]:
    for row in edition.coding.abbreviations:
        if row.forms:
            yield f"abbreviation {row.abbreviation}: {_all(row.forms)}"


def _row(row: Any) -> str:
    values = (str(getattr(row, column) or "") for column in columns(type(row)))
    return " | ".join(values)


def _all(names: Sequence[str]) -> str:
    return ", ".join(names) or "none"
