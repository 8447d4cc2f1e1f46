"""Commands about documents and editions: one is read, is added, is held against another."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from kamerboek.commands.completion import offering
from kamerboek.commands.given import NAME, PATH
from kamerboek.commands.shared import PROJECT, form_option, say_wrong
from kamerboek.counting import counted
from kamerboek.errors import KamerboekError
from kamerboek.locking import writing_in
from kamerboek.progress import told
from kamerboek.project import find_project

if TYPE_CHECKING:
    from kamerboek.document import ParsedDocument


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=PATH)
@form_option("json", "text")
def parse(files: tuple[Path, ...], form: str) -> None:
    """Read FILE and print its questions and answers.

    Of several files, read on all cores, a line each: how many questions and warnings, or as JSON
    all of it. A file that cannot be read is a line on standard error; the exit code is then 1.
    """
    if len(files) > 1:
        _parse_many(files, form)
        return
    from kamerboek.document import limited_time, parse_questions, read_document

    file = files[0]
    with limited_time(file):
        document = parse_questions(read_document(file))
    if form == "json":
        print(json.dumps(asdict(document), ensure_ascii=False, indent=1))
        return
    for question in document.questions:
        answered = "no answer" if question.answer_text is None else question.answer_text[:60]
        print(f"{question.question}\t{question.question_text[:60]!r}\t{answered!r}")
    print(_size_of(document))
    for warning in document.warnings:
        print(f"{warning.code} at {warning.start}: {warning.message}")


@click.command()
@click.argument("file", type=PATH)
@click.option(
    "--edition", type=NAME, required=True, metavar="ID", help="Name of the new edition's folder."
)
@click.option("--title", help="Title of the document.")
@click.option("--asked-by", help="Who asked.")
@click.option("--answered-by", help="Who answered.")
@click.option("--date", "answered_on", metavar="DAY", help="Day of the answers.")
@click.option("--kamerstuk", metavar="NUMBER", help="The document's own Kamerstuk.")
@click.option("--document-number", help="The document's own number.")
@click.option("--about-title", help="Title of the document that the questions are about.")
@click.option("--about-date", "about_dated", metavar="DAY", help="Day of that document.")
@click.option("--about-kamerstuk", metavar="NUMBER", help="Kamerstuk of that document.")
@click.option("--retrieved", metavar="DAY", help="Day on which the file was fetched.")
@click.option("--rights", help="A Dutch sentence: under which rights the document is published.")
@click.option(
    "--series", type=NAME, metavar="NAME", help="The series it belongs to; guessed without it."
)
@click.option("--accept-warnings", is_flag=True, help="Add it although the reading is unsure.")
@PROJECT
def add(
    file: Path,
    edition: str,
    series: str | None,
    accept_warnings: bool,
    project: Path | None,
    **fields: str | None,
) -> None:
    """Read FILE, show what was found in it, and make it the edition ID.

    What the document prints of itself is found; an option says what it does not print, or prints
    otherwise, and is marked as added.
    """
    from kamerboek.intake.add import check_name, given_values, make_edition, read_file, series_of
    from kamerboek.intake.reading_report import reading_report

    root = find_project(explicit=project)
    check_name(root, edition)
    given = given_values(fields, date.today())
    with told(f"reading {file.name}"):
        reading = read_file(file)
    belongs = series_of(root, reading, given, series)
    for line in reading_report(reading, given, belongs):
        print(line)
    warned = len(reading.document.warnings)
    if warned and not accept_warnings:
        left = f"{warned} {'warning is' if warned == 1 else 'warnings are'} left"
        if not sys.stdin.isatty():
            raise KamerboekError(
                f"{str(file)!r}: {left}; read them above, and add --accept-warnings if the reading "
                "is right"
            )
        if not click.confirm(f"{left}; add the edition all the same?", err=True):
            raise KamerboekError("stopped; nothing is written")
    with writing_in(root):
        folder = make_edition(root, edition, reading, given, series)
    print(f"made {folder.relative_to(root)}; what was not found goes into its edition.toml")
    print(f"next: kamerboek build --edition {edition}, kamerboek code {edition} --serve")


@click.command()
@click.argument("edition", type=NAME, shell_complete=offering("edition"))
@PROJECT
def ingest(edition: str, project: Path | None) -> None:
    """Write the derived tables of EDITION from its source."""
    from kamerboek.edition.ingest import ingest as ingest_edition

    root = find_project(explicit=project)
    with told(f"reading {edition}"), writing_in(root):
        done = ingest_edition(root, edition)
    for warning in done.document.warnings:
        print(f"warning: {warning.code} at {warning.start}: {warning.message}", file=sys.stderr)
    for path in done.changed:
        print(f"wrote {path.relative_to(root)}")
    questions = counted(len(done.document.questions), "question")
    print(f"{edition}: {questions}, {counted(len(done.changed), 'file')} changed")


@click.command()
@click.argument("earlier", type=NAME, metavar="FROM", shell_complete=offering("edition"))
@click.argument("later", type=NAME, metavar="TO", shell_complete=offering("edition"))
@PROJECT
def carry(earlier: str, later: str, project: Path | None) -> None:
    """Propose the coding of the edition FROM for what is the same, or nearly so, in TO.

    The proposals stand in coding/suggestions/ of TO, each with its basis: the question it comes
    from, and the words that differ. They count for nothing until they are accepted.
    """
    from kamerboek.workbench.carry import carry_lines, write_carried

    with told(f"comparing {earlier} and {later}"):
        carried, written = write_carried(find_project(explicit=project), earlier, later)
    for line in carry_lines(carried, written):
        print(line)
    print(f"next: kamerboek accept {later} --unchanged, kamerboek code {later} --serve")


@click.command()
@click.argument(
    "earlier", type=NAME, metavar="EARLIER|BOOK", shell_complete=offering("edition", "book")
)
@click.argument("later", type=NAME, required=False, shell_complete=offering("edition"))
@form_option("json", "text")
@PROJECT
def compare(earlier: str, later: str | None, form: str, project: Path | None) -> None:
    """Compare two editions, or a BOOK of other values with the default.

    Of the editions EARLIER and LATER: questions, figures, announced steps. Figures that the coding
    of LATER lacks are those that EARLIER proposes for it, marked so. Of a book that `kamerboek
    books` lists: the named results, sentences and verdicts that its values make other. The exit
    code is 1 where anything differs.
    """
    if later is None:
        _compare_book(find_project(explicit=project), earlier, form)
    from kamerboek.edition.edition import load_edition
    from kamerboek.workbench.compare_editions import (
        compare_editions,
        comparison_data,
        comparison_lines,
    )

    root = find_project(explicit=project)
    with told(f"comparing {earlier} and {later}"):
        found = compare_editions(load_edition(earlier, root), load_edition(later, root))
    if form == "json":
        print(json.dumps(comparison_data(found), ensure_ascii=False, indent=1))
    else:
        for line in comparison_lines(found):
            print(line)
    sys.exit(found.differs)


def _size_of(document: ParsedDocument) -> str:
    questions, warnings = len(document.questions), len(document.warnings)
    return f"{counted(questions, 'question')}, {counted(warnings, 'warning')}"


def _parse_many(files: tuple[Path, ...], form: str) -> None:
    from kamerboek.intake.many import parse_many

    faulty = False
    with click.progressbar(
        parse_many(files),
        length=len(files),
        label="reading",
        file=sys.stderr,
        show_pos=True,
        hidden=not sys.stderr.isatty(),
    ) as read:
        for file, (document, reason) in zip(files, read, strict=True):
            if document is None:
                faulty = True
                say_wrong(reason)
            elif form == "json":
                print(json.dumps({"file": str(file), **asdict(document)}, ensure_ascii=False))
            else:
                print(f"{file}\t{_size_of(document)}")
    sys.exit(faulty)


def _compare_book(root: Path, name: str, form: str) -> NoReturn:
    from kamerboek.book.building.beside_default import beside_default
    from kamerboek.book.building.books import book_called
    from kamerboek.edition.identity import edition_names
    from kamerboek.results import comparison_text

    if name in edition_names(root):
        raise KamerboekError(f"compare {name}: name the edition to compare it with too")
    with told("running chapters twice"):
        found = beside_default(root, book_called(root / "_build", name))
    if form == "json":
        print(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=1))
    else:
        print(comparison_text(found) or "no difference")
    sys.exit(bool(found))
