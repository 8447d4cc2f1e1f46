"""Everything that is wrong in what an analyst wrote of an edition, and what is not coded yet."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from kamerboek.analysis.indicators import indicators_of
from kamerboek.chapter.indicators import known_indicators
from kamerboek.chapter.places import places_asked_for, take_from_elsewhere, texts_in_chapters
from kamerboek.chapter.statements import (
    STATEMENTS_PATH,
    Entries,
    read_entries,
    statement_files,
    statement_problems,
)
from kamerboek.checks import run_check
from kamerboek.checks.read import CHECKS_PATH, read_checks
from kamerboek.document import read_document
from kamerboek.edition.coding import CODING
from kamerboek.edition.context import CONTEXT, ContextRow, load_context
from kamerboek.edition.derived import FOLDER as DERIVED
from kamerboek.edition.edition import Edition
from kamerboek.edition.identity import edition_folder
from kamerboek.edition.ingest import PACKAGE, derived_tables
from kamerboek.edition.known import known_problems, mistyped
from kamerboek.edition.problem import Problem, Reprint
from kamerboek.edition.progress import progress_of
from kamerboek.edition.readers import READINGS, reader_names
from kamerboek.edition.readings import ABOUT, AboutReading, read_reading
from kamerboek.edition.schemas import TABLES, table
from kamerboek.edition.series import series_names
from kamerboek.edition.tables import read_table
from kamerboek.errors import KamerboekError, nearest
from kamerboek.intake.suggest import FOLDER, KINDS
from kamerboek.reading import read_toml, validated
from kamerboek.workbench.deceiving import deceiving_problems
from kamerboek.workbench.desk import open_desk
from kamerboek.workbench.entries import proposed_entries
from kamerboek.workbench.printed import identity_problems


@dataclass(frozen=True)
class Uncoded:
    """A part of the coding that is not there yet, in Dutch, and the questions that lack it.

    None where it is not of every question: then its table is not there at all.
    """

    part: str
    questions: tuple[str, ...] | None


@dataclass(frozen=True)
class Checked:
    """What is wrong, what the document prints with other white space, what is not coded yet."""

    problems: tuple[Problem, ...]
    reprints: tuple[Reprint, ...]
    uncoded: tuple[Uncoded, ...]


@dataclass(frozen=True)
class Found:
    """What one part of an edition gave."""

    problems: tuple[Problem, ...] = ()
    reprints: tuple[Reprint, ...] = ()


FileCheck = Callable[[Edition, Path], Found]
"""What checks files of an edition beside its tables, given the edition and its folder."""


def check_edition(project: Path, name: str) -> Checked:
    """Return everything that is wrong in the edition `name`, and what is not coded yet.

    The document is read anew, so that what stands in the derived tables does not matter; that they
    are not what the document gives is said too. Where the edition's identity, its series or its
    source cannot be read, that is the one problem. Raises KamerboekError for an edition that is not
    there.
    """
    folder = edition_folder(project, name)
    try:
        desk = open_desk(project, name)
    except KamerboekError as error:
        return Checked((_as_problem(error, folder / "edition.toml"),), (), ())
    read = desk.read()
    edition = replace(desk.edition, coding=read.coding)
    found = [
        Found(read.problems, read.reprints),
        *(check(edition, folder) for check in FILE_CHECKS),
        _check_derived(edition, folder),
    ]
    return Checked(
        tuple(problem for each in found for problem in each.problems),
        tuple(reprint for each in found for reprint in each.reprints),
        tuple(_uncoded(edition, folder)),
    )


def _check_rules(edition: Edition, folder: Path) -> Found:
    """Return what is wrong with the rules that compare figures, and with evaluating them."""
    path = folder / CHECKS_PATH
    read = read_checks(edition, path)
    indicators = indicators_of(edition)
    broken = []
    for check in read.checks:
        try:
            missing = run_check(check, edition, indicators).missing
        except KamerboekError as error:
            reason = str(error).removeprefix(f"{CHECKS_PATH}: ")
            broken.append(Problem(path, 0, "", reason))
            continue
        if missing is not None and "indicators" in edition.coding.files:
            reason = f"check {check.id}: nothing is coded for {'; '.join(sorted(missing.names))}"
            broken.append(Problem(path, 0, "", reason, "mend the name or the period, or code it"))
    return Found((*read.problems, *broken), read.reprints)


def _check_readings(edition: Edition, folder: Path) -> Found:
    """Return what is wrong with the coding of other readers."""
    problems: list[Problem] = []
    reprints: list[Reprint] = []
    for reader in reader_names(folder):
        about = folder / READINGS / reader / ABOUT
        try:
            validated(
                AboutReading, read_toml(about, "it says how the reading was made"), str(about)
            )
        except KamerboekError as error:
            problems.append(_as_problem(error, about))
        read = read_reading(edition, folder, reader)
        problems += read.problems
        reprints += read.reprints
        problems += _strange_folders(folder / READINGS / reader, set())
        problems += _strange_files(folder / READINGS / reader, {ABOUT})
    return Found(tuple(problems), tuple(reprints))


def _check_suggestions(edition: Edition, folder: Path) -> Found:
    """Return what is wrong with the tables of proposals."""
    problems: list[Problem] = []
    for name, row_type in KINDS.items():
        path = folder / FOLDER / f"{name}.csv"
        if path.exists():
            problems += read_table(path, row_type, edition.codebook).problems
    try:
        proposed_entries(folder)
    except KamerboekError as error:
        named, _, reason = str(error).partition(": ")
        problems.append(Problem(Path(named), 0, "", reason))
    return Found(tuple(problems))


def _check_statements(edition: Edition, folder: Path) -> Found:
    """Return what is wrong with the statements that the edition makes for pages."""
    problems: list[Problem] = []
    whole: list[Entries] = []
    for path in statement_files(folder):
        try:
            whole.append(read_entries(path))
        except KamerboekError as error:
            problems.append(_as_problem(error, path))
    project = folder.parent.parent.parent
    known = known_indicators(project)
    for said in statement_problems(whole, edition, known):
        named, _, reason = said.partition(": ")
        problems.append(Problem(Path(named), 0, "", reason))
    return Found(
        (*problems, *_misplaced(whole, places_asked_for(project)), *_unused(whole, project))
    )


def _unused(files: Sequence[Entries], project: Path) -> Iterator[Problem]:
    """Yield each quote that no statement or card rests on and no chapter asks for by its name."""
    used = {name for each in files for said in each.statements for name in said.quotes}
    used |= {card.quote for each in files for card in each.cards} | texts_in_chapters(project)
    for each in files:
        for quote in each.quotes:
            if quote.name not in used:
                yield Problem(
                    each.path,
                    0,
                    "",
                    f"quote {quote.name}: no statement, card or chapter uses it",
                    "mend the name, or leave the quote out",
                )


def _misplaced(files: Sequence[Entries], places: Collection[str]) -> Iterator[Problem]:
    """Yield each statement at a place where no chapter shows any."""
    for each in files:
        for statement in each.statements:
            if statement.place not in places:
                reason = f"no chapter shows statements at {statement.place!r}"
                yield Problem(
                    each.path,
                    0,
                    "",
                    f"statement {statement.id}: {reason}{nearest(statement.place, places)}",
                    "name a place that one does, or have a chapter show them there",
                )


def _check_names(_: Edition, folder: Path) -> Found:
    """Return what stands in an edition and nothing reads: its name is misspelt."""
    inside = {Path(each).name for each in (STATEMENTS_PATH, FOLDER)}
    return Found(
        (
            *_strange_folders(folder, {CODING, READINGS, DERIVED}),
            *_strange_folders(folder / CODING, inside),
            *_strange_files(folder / CODING, {Path(CHECKS_PATH).name}),
            *_strange_folders(folder / STATEMENTS_PATH, set()),
            *_strange_endings(folder / STATEMENTS_PATH),
            *_broken_links(folder),
        )
    )


def _check_context(edition: Edition, folder: Path) -> Found:
    """Return what is wrong with the figures from elsewhere, which are of all series together."""
    project = folder.parent.parent.parent
    path = project / "data" / "context" / CONTEXT.path
    if not path.exists():
        return Found(tuple(_needed_context(edition, project, path)))
    try:
        load_context(edition.identity.series, project)
    except KamerboekError as error:
        return Found((_as_problem(error, path),))
    known = series_names(project)
    read = read_table(path, ContextRow)
    return Found(
        tuple(
            Problem(path, line, "series", f"there is no series {row.series!r}{near}", "")
            for line, row in zip(read.lines, read.rows, strict=True)
            if row.series not in known
            for near in (nearest(row.series, known),)
        )
    )


def _needed_context(edition: Edition, project: Path, path: Path) -> Iterator[Problem]:
    """Yield that figures from elsewhere are missing, where a chapter of the series takes some."""
    if taking := take_from_elsewhere(project, edition.series.chapters):
        reason = f"missing: {', '.join(taking)} would not run, taking figures from it"
        yield Problem(path, 0, "", reason, "put it back; with its header alone it has none")


def _check_identity(edition: Edition, folder: Path) -> Found:
    """Return what `edition.toml` says that the document prints, and it does not."""
    text = read_document(folder / edition.identity.source.path).text
    path = folder / "edition.toml"
    return Found(tuple(identity_problems(path, edition.identity, text, date.today())))


def _check_words(edition: Edition, folder: Path) -> Found:
    """Return the words that do not read as they look, such as one with a letter of elsewhere."""
    text = read_document(folder / edition.identity.source.path).text
    return Found(tuple(deceiving_problems(folder, text)))


def _check_known(edition: Edition, folder: Path) -> Found:
    """Return what is wrong with the indicators that the edition's series knows, and their names."""
    project, series = folder.parent.parent.parent, edition.series.name
    path = folder / table("indicators").path
    coded = [row.indicator for row in edition.coding.indicators]
    misspelt = [
        Problem(
            path,
            0,
            "indicator",
            f"{name!r} is not in the list of the series; {known!r} is, and is not coded",
            f"write it so, or add it to data/series/{series}/indicators.csv",
        )
        for name, known in mistyped(project, series, coded)
    ]
    return Found((*known_problems(project, series), *misspelt))


def _check_fates(edition: Edition, folder: Path) -> Found:
    """Return each fate of a step that no edition of the series announced."""
    path = folder / table("fates").path
    project = folder.parent.parent.parent
    announced: dict[str, set[str]] = {}
    problems = []
    for row in edition.coding.fates:
        if row.edition not in announced:
            try:
                own = open_desk(project, row.edition).read().coding.commitments
            except KamerboekError as error:
                problems.append(Problem(path, 0, "edition", str(error)))
                own = ()
            announced[row.edition] = {each.commitment for each in own}
        steps = announced[row.edition]
        if steps and row.step not in steps:
            reason = f"{row.edition} announces no step {row.step!r}{nearest(row.step, steps)}"
            problems.append(Problem(path, 0, "step", reason))
    return Found(tuple(problems))


FILE_CHECKS: tuple[FileCheck, ...] = (
    _check_rules,
    _check_readings,
    _check_suggestions,
    _check_statements,
    _check_fates,
    _check_names,
    _check_context,
    _check_known,
    _check_identity,
    _check_words,
)
"""What is checked beside the tables of the coding; another kind of file adds its own here."""


KEPT_BY_EDITORS = ("~", ".bak")
"""How the name of a file ends in which an editor keeps what another held before."""


def _strange_files(folder: Path, others: set[str]) -> Iterator[Problem]:
    """Yield each file that is called as what is read, or nearly so: a table saved in a form of a
    spreadsheet, where what was changed does not count.
    """
    known = {Path(each.path).name for each in TABLES if each.path.startswith("coding/")} | others
    stems = {name.partition(".")[0] for name in known}
    for path in sorted(folder.glob("[!.]*")):
        like = path.suffix.lower() in (".csv", ".toml") or path.name.partition(".")[0] in stems
        if path.name in known or path.name.endswith(KEPT_BY_EDITORS):
            continue
        if like and path.is_file():
            yield Problem(path, 0, "", f"nothing reads it{nearest(path.name, known)}", "rename it")


def _strange_endings(folder: Path) -> Iterator[Problem]:
    """Yield each file of statements that nothing reads for the ending of its name."""
    for path in sorted(folder.glob("[!.]*")):
        if path.is_file() and path.suffix != ".toml":
            yield Problem(
                path, 0, "", "nothing reads it", "end its name in .toml, or put it elsewhere"
            )


def _strange_folders(folder: Path, known: set[str]) -> Iterator[Problem]:
    for path in sorted(folder.glob("[!._]*")):
        if path.is_dir() and path.name not in known:
            near = nearest(path.name, known) if known else ""
            yield Problem(path, 0, "", f"nothing reads what is in it{near}", "rename it")


def _broken_links(folder: Path) -> Iterator[Problem]:
    """Yield each link to what is not there: what it stands for would count as not coded yet."""
    for path in sorted(folder.rglob("[!.]*")):
        if path.is_symlink() and not path.exists():
            remedy = "put the file itself there, or remove the link"
            yield Problem(path, 0, "", "a link to what is not there", remedy)


def _check_derived(edition: Edition, folder: Path) -> Found:
    """Return each derived table that is not what the document gives, and a lost descriptor.

    Of a descriptor that is old it is `kamerboek verify` that says so: it is as soon as a table of
    the coding is begun.
    """
    remedy = f"run kamerboek ingest {edition.name}"
    stale = [
        Problem(folder / relative, 0, "", "it is not what the document gives", remedy)
        for relative, text in derived_tables(
            edition.questions, edition.references, edition.quantities, edition.left_out
        ).items()
        if not (folder / relative).exists()
        or (folder / relative).read_bytes() != text.encode("utf-8")
    ]
    package = folder / PACKAGE
    lost = () if package.is_file() else (Problem(package, 0, "", "it is missing", remedy),)
    return Found((*stale, *lost))


def _uncoded(edition: Edition, folder: Path) -> Iterator[Uncoded]:
    """Yield each part that is not there yet, with the questions that lack it."""
    numbers = [question.question for question in edition.questions]
    for name, progress in progress_of(edition).items():
        if progress.whole:
            continue
        if progress.total is None:
            yield Uncoded(progress.part, None)
        else:
            rows: Sequence[Any] = getattr(edition.coding, name)
            coded = {row.question for row in rows}
            yield Uncoded(progress.part, tuple(each for each in numbers if each not in coded))
    if not (folder / CHECKS_PATH).exists():
        yield Uncoded("controles", None)


def _as_problem(error: KamerboekError, path: Path) -> Problem:
    """Return an error about a file as a problem of it; one that names another says so itself."""
    return Problem(path, 0, "", str(error).removeprefix(f"{path}: "))
