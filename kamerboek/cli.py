"""The command `kamerboek`. Libraries are loaded by the command that needs them."""

from __future__ import annotations

import io
import json
import os
import signal
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import click

from kamerboek.completion import offering
from kamerboek.counting import counted
from kamerboek.errors import KamerboekError, MistakesError
from kamerboek.given import NAME, PATH
from kamerboek.loading import collect_rarely
from kamerboek.locking import coding_in, writing_in
from kamerboek.pipes import refuse_pipes
from kamerboek.progress import told
from kamerboek.project import find_project

if TYPE_CHECKING:
    from kamerboek.document import ParsedDocument

PROJECT = click.option(
    "--project",
    type=PATH,
    default=None,
    help="The project's folder; default: the nearest one above the working directory.",
)


SCHEDULER = click.option(
    "--scheduler",
    type=NAME,
    metavar="ADDRESS",
    default=None,
    help="A Dask scheduler whose workers do the runs, such as tcp://host:8786.",
)


NOTHING_CHANGED = "nothing changed: the book is as it was built"


class PapermillForms(click.Command):
    """A command that takes papermill's `-p NAME VALUE` for `-p NAME=VALUE`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments of the command."""
        from kamerboek.run import joined_forms

        return super().parse_args(ctx, joined_forms(args))


def parameter_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options with values for parameters: `-p`, and papermill's `-f`, `-y`."""
    for option in (
        click.option("-y", "texts", metavar="YAML", multiple=True, help="Values, as YAML."),
        click.option(
            "-f",
            "files",
            type=PATH,
            multiple=True,
            help="YAML file: a parameter and its value a line.",
        ),
        click.option(
            "-p", "values", metavar="NAME=VALUE", multiple=True, help="A parameter's value."
        ),
    ):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kamerboek")
def commands() -> None:
    """Turn a list of parliamentary questions and answers into tables and a book."""


@commands.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=PATH)
@click.option("--format", "form", type=click.Choice(["json", "text"]), default="text")
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


@commands.command()
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
    given = given_values(fields)
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


@commands.command()
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


@commands.command()
@click.argument("edition", type=NAME, shell_complete=offering("edition"))
@click.option("--serve", "page", is_flag=True, help="Then open the coding page, until Ctrl+C.")
@PROJECT
def code(edition: str, page: bool, project: Path | None) -> None:
    """Write what can be suggested for the coding of EDITION, apart from the coding itself.

    With --serve the coding page is there at the address that is printed, for this machine alone:
    the document beside its coding, which is saved in the same files that can be edited by hand.
    """
    root = find_project(explicit=project)
    if page:
        from kamerboek.workbench.serve.start import start

        start(root, edition)
    else:
        from kamerboek.intake.suggest import write_suggestions, written_lines

        with writing_in(root), coding_in(root):
            written = write_suggestions(root, edition)
        for line in written_lines(written, edition, root):
            print(line)


@commands.command()
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


@commands.command()
@click.argument(
    "earlier", type=NAME, metavar="EARLIER|BOOK", shell_complete=offering("edition", "book")
)
@click.argument("later", type=NAME, required=False, shell_complete=offering("edition"))
@click.option("--format", "form", type=click.Choice(["json", "text"]), default="text")
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


@commands.command()
@click.argument("edition", type=NAME, shell_complete=offering("edition"))
@click.argument("table", type=NAME, required=False, shell_complete=offering("table"))
@click.argument("questions", type=NAME, nargs=-1, metavar="[QUESTION|NAME]...")
@click.option("--rationale", help="Why, in one Dutch line; else what is proposed, if anything.")
@click.option("--set", "values", metavar="COLUMN=VALUE", multiple=True, help="What a column gets.")
@click.option(
    "--unchanged",
    is_flag=True,
    help="All that was carried over from questions and answers that are the same.",
)
@PROJECT
def accept(
    edition: str,
    table: str | None,
    questions: tuple[str, ...],
    rationale: str | None,
    values: tuple[str, ...],
    unchanged: bool,
    project: Path | None,
) -> None:
    """Make what is proposed in TABLE for QUESTIONS the coding of EDITION.

    Rules and statements, in the tables checks and statements, are named by their ids and names
    instead; the quotes that a statement rests on come with it.

    With --unchanged no questions are named: of TABLE, or of every table, what rests on questions
    and answers that are the same becomes coding. The exit code is 1 where something does not fit.
    """
    from kamerboek.workbench.accept import accept_all_unchanged, accept_questions, accepted_lines
    from kamerboek.workbench.desk import open_desk

    if unchanged == bool(questions):
        raise KamerboekError("accept: name a table and its questions, or give --unchanged")
    if unchanged and (rationale or values):
        raise KamerboekError("accept: --unchanged takes rows as they are; leave the values out")
    desk = open_desk(find_project(explicit=project), edition)
    given = [*values, *([f"rationale={rationale}"] if rationale is not None else [])]
    with told("checking what is accepted"):
        if unchanged:
            done = accept_all_unchanged(desk, table)
        else:
            done = [accept_questions(desk, str(table), questions, given)]
    for line in accepted_lines(done):
        print(line)
    sys.exit(any(each.faults for each in done))


@commands.command()
@click.argument("edition", type=NAME, required=False, shell_complete=offering("edition"))
@click.option("--format", "form", type=click.Choice(["json", "sarif", "text"]), default="text")
@click.option("--fix", is_flag=True, help="First write quotes back as the document prints them.")
@PROJECT
def check(edition: str | None, form: str, fix: bool, project: Path | None) -> None:
    """List everything that is wrong in the coding of EDITION, and what is not coded yet.

    EDITION is the one that _config.yml names, without it. The tables of the coding, its checks, the
    coding of other readers and the suggestions are read; the exit code is 1 if anything is wrong.
    Where the document prints a quote with other white space, that is no mistake.
    """
    from kamerboek.book.building.editions import default_edition
    from kamerboek.workbench.check import check_edition
    from kamerboek.workbench.check_report import check_data, check_lines, check_sarif
    from kamerboek.workbench.reprint import write_reprints

    root = find_project(explicit=project)
    name = default_edition(root) if edition is None else edition
    if fix:
        with writing_in(root), coding_in(root):
            for path in write_reprints(check_edition(root, name).reprints):
                print(f"wrote {path.relative_to(root)}", file=sys.stderr)
    with told(f"checking {name}"):
        checked = check_edition(root, name)
    if form == "text":
        for line in check_lines(checked, name, root):
            print(line)
    else:
        data = check_data(checked, name, root) if form == "json" else check_sarif(checked, root)
        print(json.dumps(data, ensure_ascii=False, indent=1))
    sys.exit(bool(checked.problems))


@commands.command()
@click.argument("edition", type=NAME, shell_complete=offering("edition"))
@click.option(
    "--reader", "readers", type=NAME, multiple=True, metavar="NAME", help="Only this other reader."
)
@click.option("--format", "form", type=click.Choice(["json", "text"]), default="text")
@PROJECT
def agree(edition: str, readers: tuple[str, ...], form: str, project: Path | None) -> None:
    """Compare the coding of EDITION with that of other readers, in its folder readings/.

    For themes, dispositions (as they stand, and after following references) and elements: the
    percent coded alike, Cohen's kappa and Krippendorff's alpha with their intervals, who gave which
    code, and each difference.
    """
    from kamerboek.edition.edition import load_edition
    from kamerboek.edition.identity import edition_folder
    from kamerboek.edition.readers import READINGS, reader_names
    from kamerboek.edition.readings import load_reading
    from kamerboek.workbench.agreement_report import agreement_data, agreement_lines

    root = find_project(explicit=project)
    loaded, folder = load_edition(edition, root), edition_folder(root, edition)
    names = readers or tuple(reader_names(folder))
    if not names:
        raise KamerboekError(
            f"{folder / READINGS}: there is no other reader; put the tables that another made of "
            f"this edition in {READINGS}/NAME, with a reading.toml that says how"
        )
    readings = [load_reading(loaded, name, root) for name in names]
    with told("resampling the questions"):
        if form == "json":
            found = json.dumps(agreement_data(loaded, readings), ensure_ascii=False, indent=1)
        else:
            found = "\n".join(
                line for reading in readings for line in agreement_lines(loaded, reading)
            )
    print(found)


@commands.command()
@PROJECT
@click.option("--output", type=PATH, default=None, help="Folder of the book.")
@click.option(
    "--parameters",
    type=PATH,
    default=None,
    help="YAML file with values: chapter, under it parameter: value.",
)
@click.option(
    "--edition",
    type=NAME,
    default=None,
    help="Edition that the book is about.",
    shell_complete=offering("edition"),
)
@click.option(
    "--name",
    type=NAME,
    default=None,
    help="What a book of other values is called: _build/html-NAME.",
)
@SCHEDULER
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
def build(
    project: Path | None,
    output: Path | None,
    parameters: Path | None,
    edition: str | None,
    name: str | None,
    scheduler: str | None,
    dry_run: bool,
) -> None:
    """Run the chapters and build the book; the last line is the path of its index page.

    Only what changed is run; when nothing did, the book stays as it is.
    """
    root = find_project(explicit=project)
    if dry_run:
        from kamerboek.book.building.build import what_a_build_does

        for line in what_a_build_does(root, output, parameters, edition, name or ""):
            print(line)
        return
    if all(each is None for each in (output, parameters, edition, name, scheduler)):
        from kamerboek.book.building.untouched import untouched_book

        if index := untouched_book(root):
            print(NOTHING_CHANGED)
            print(index)
            return
    from kamerboek.run import begin_to_load, on_scheduler

    begin_to_load()  # meanwhile it is seen what there is to do
    from kamerboek.book.building.build import build_book

    with on_scheduler(scheduler) if scheduler else nullcontext(), told("building the book") as say:
        built = build_book(root, output, parameters, edition, name or "", say)
    if not built.changed:
        print(NOTHING_CHANGED)
    print(built.index)


@commands.command()
@PROJECT
def books(project: Path | None) -> None:
    """List the books in _build: name, folder, edition, values other than the default."""
    from kamerboek.book.building.books import book_lines, books_of

    for line in book_lines(books_of(find_project(explicit=project) / "_build")):
        print(line)


@commands.command()
@click.argument("chapter", type=NAME, required=False, shell_complete=offering("chapter"))
@PROJECT
def parameters(chapter: str | None, project: Path | None) -> None:
    """List the parameters of CHAPTER, or of all: name, type, default, range, meaning."""
    from kamerboek.run import chapter_notebook, declaration_of, notebooks_of

    root = find_project(explicit=project)
    notebooks = notebooks_of(root / "chapters") if chapter is None else []
    for notebook in notebooks or [chapter_notebook(root, str(chapter))]:
        declaration = declaration_of(notebook)
        print(declaration.chapter)
        for parameter in declaration.parameters:
            print(f"  {parameter}")
        for rule in declaration.rules:
            print(f"  # {rule} | {rule.meaning}")


@commands.command(name="run", cls=PapermillForms)
@click.argument("chapter", type=NAME, shell_complete=offering("chapter"))
@parameter_options
@click.option("--output", type=PATH, default=None, help="The notebook made.")
@click.option("--dry-run", is_flag=True, help="Only say which values it would be run with.")
@PROJECT
def run_one(
    chapter: str,
    values: tuple[str, ...],
    files: tuple[Path, ...],
    texts: tuple[str, ...],
    output: Path | None,
    dry_run: bool,
    project: Path | None,
) -> None:
    """Run CHAPTER with checked values; the last line is the path of the executed notebook."""
    from kamerboek.run import options_of, run_chapter, what_a_run_does

    root, options = find_project(explicit=project), options_of(values, files, texts)
    if dry_run:
        for line in what_a_run_does(root, chapter, options, output):
            print(line)
        return
    with told(f"running {chapter}"):
        notebook = run_chapter(root, chapter, options, output)
    print(notebook)


@commands.command()
@click.argument("chapter", type=NAME, shell_complete=offering("chapter"))
@click.option("--grid", multiple=True, metavar="NAME=A,B,C", help="A parameter and its values.")
@click.option(
    "--from",
    "file",
    type=PATH,
    default=None,
    help="CSV file: its header names parameters, each row is a run.",
)
@click.option(
    "--conclusions",
    is_flag=True,
    help="Say which values turn a conclusion; by itself, over the choices that CHAPTER declares.",
)
@click.option(
    "--notebooks", is_flag=True, help="Have papermill run it all, and keep the notebooks."
)
@SCHEDULER
@click.option("--output", type=PATH, default=None, help="Folder of it all.")
@click.option("--dry-run", is_flag=True, help="Only say how many runs it would be, and where.")
@PROJECT
def sweep(
    chapter: str,
    grid: tuple[str, ...],
    file: Path | None,
    conclusions: bool,
    notebooks: bool,
    scheduler: str | None,
    output: Path | None,
    dry_run: bool,
    project: Path | None,
) -> None:
    """Run CHAPTER with every combination of values, or every row of a file.

    With --conclusions alone it is run with each value of each choice that it declares, the others
    at their defaults; in how many of the runs each conclusion holds, and the nearest value that
    breaks it, go to conclusions.csv and the page.

    It is run for its results, without notebooks; some of the runs papermill makes as well, and they
    must give the same. The last two lines are the paths of the table and of the page. A sweep that
    was stopped goes on where it was.
    """
    from kamerboek.book.building.inputs import chapter_key, data_key, digest, shared_key
    from kamerboek.run import chapter_notebook, declaration_of, on_scheduler
    from kamerboek.sweep import concluding, run_sweep, runs_of_file, runs_of_grid

    root = find_project(explicit=project)
    notebook = chapter_notebook(root, chapter)
    declaration = declaration_of(notebook)
    if (bool(grid) and file is not None) or not (grid or file or conclusions):
        raise KamerboekError(
            "sweep: give --grid NAME=A,B,C, once for each parameter, or --from FILE, or "
            "--conclusions"
        )
    runs = runs_of_grid(declaration, grid) if file is None else runs_of_file(declaration, file)
    conclude = concluding(notebook) if conclusions else None
    if conclude is not None:
        runs = conclude.with_defaults(runs) if grid or file else list(conclude.apart)
    made_of = [chapter_key(shared_key(root), notebook, {}), data_key(root)]
    name = digest([dict(run.values) for run in runs])[:8]
    folder = output or root / "_build" / "sweeps" / f"{chapter}-{name}"
    if dry_run:
        broken = sum(bool(run.broken) for run in runs)
        every = counted(len(runs), "run")
        print(f"{every}, {broken} of them with values that break a rule; in {folder}")
        return
    with (
        on_scheduler(scheduler) if scheduler else nullcontext(),
        click.progressbar(
            length=len(runs),
            label=chapter,
            file=sys.stderr,
            show_pos=True,
            hidden=not sys.stderr.isatty(),
        ) as bar,
    ):
        done = run_sweep(
            notebook,
            runs,
            folder,
            lambda values: digest([*made_of, dict(values)]),
            bar.update,
            notebooks=notebooks,
            conclude=conclude,
        )
    print(f"{counted(done.runs, 'run')}, {done.failed} failed, {done.resumed} were there already")
    if done.compared:
        numbers = ", ".join(map(str, done.compared))
        print(f"the same results as papermill's notebook: run {numbers}")
    print(done.table)
    print(done.page)


@commands.command(cls=PapermillForms)
@click.argument(
    "chapters", type=NAME, metavar="[CHAPTER]...", nargs=-1, shell_complete=offering("chapter")
)
@click.option(
    "--edition",
    type=NAME,
    default=None,
    metavar="ID",
    help="Edition that the chapters read.",
    shell_complete=offering("edition"),
)
@parameter_options
@click.option(
    "--output",
    type=PATH,
    default=None,
    help="Folder of the tables; default: _build/results.",
)
@click.option(
    "--compare",
    nargs=2,
    type=PATH,
    default=None,
    metavar="OLD NEW",
    help="Run nothing: list what differs between two such folders; exit code 1 if anything does.",
)
@PROJECT
def results(
    chapters: tuple[str, ...],
    edition: str | None,
    values: tuple[str, ...],
    files: tuple[Path, ...],
    texts: tuple[str, ...],
    output: Path | None,
    compare: tuple[Path, Path] | None,
    project: Path | None,
) -> None:
    """Write the named results of each CHAPTER, without any of the edition's, as a table a chapter.

    A value holds for every chapter that has a parameter of that name.
    """
    from kamerboek.results import comparison_text, differences, planned, results_csv, run_results

    if compare is not None:
        if edition or values or files or texts or output:
            raise KamerboekError("results: --compare runs nothing; leave the other options out")
        found = differences(*compare, chapters)
        print(comparison_text(found) or "no difference")
        sys.exit(bool(found))
    from kamerboek.book.building.contents import series_of_edition
    from kamerboek.book.building.editions import default_edition
    from kamerboek.results.table import MARKER
    from kamerboek.run import options_of
    from kamerboek.writing import refuse_other_folder, write_made_folder

    root = find_project(explicit=project)
    folder = output or root / "_build" / "results"
    made = (MARKER, "a folder of results")
    options = options_of([*values, *([f"edition={edition}"] if edition else [])], files, texts)
    default = default_edition(root)
    named = chapters or series_of_edition(root, edition or default).chapters
    jobs = planned(root, named, default, options)
    refuse_other_folder(folder, *made)
    with told(f"running {counted(len(jobs), 'chapter')}"):
        tables = {name: results_csv(found) for name, found in run_results(jobs).items()}
    with writing_in(root) if output is None else nullcontext():
        write_made_folder(folder, {f"{name}.csv": text for name, text in tables.items()}, *made)
    print(counted(len(tables), "chapter"))
    print(folder)


@commands.command()
@click.argument("book", type=PATH, required=False)
@click.option("--accept", is_flag=True, help="Make what readers see the approved text.")
@PROJECT
def text(book: Path | None, accept: bool, project: Path | None) -> None:
    """Show what readers see change: the text of BOOK's pages beside the approved text.

    Without BOOK it is the project's own book, built where anything changed. Exit code 1 where
    anything differs. The approved text stands in approved/, a file a page.
    """
    from kamerboek.book.building.books import refuse_other_book
    from kamerboek.book.building.build import build_book
    from kamerboek.book.building.editions import default_edition
    from kamerboek.book.text import accept as accept_texts
    from kamerboek.book.text import changes, texts_of_book

    root = find_project(explicit=project)
    if accept and book:
        refuse_other_book(book, default_edition(root))
    with told("building the book") as say:
        texts = texts_of_book(book or build_book(root, say=say).index.parent)
    if accept:
        with writing_in(root):
            folder = accept_texts(root, texts)
        print(f"{counted(len(texts), 'page')} approved: {folder.relative_to(root)}/")
    elif found := changes(root, texts):
        print(found, end="")
        print("the text differs from what was approved: kamerboek text --accept", file=sys.stderr)
        sys.exit(1)
    else:
        print(f"what was approved is said on {counted(len(texts), 'page')}")


@commands.command()
@click.argument("edition", type=NAME, shell_complete=offering("edition"))
@click.option("--output", type=PATH, default=None, help="Folder of the files.")
@PROJECT
def xbrl(edition: str, output: Path | None, project: Path | None) -> None:
    """Write the figures and sums of EDITION as Inline XBRL, for an engine that is not ours.

    By default in _build/xbrl/EDITION: a report, its taxonomy, and the sums as Calculations 1.1.
    """
    from kamerboek.analysis import indicators_of
    from kamerboek.checks import load_checks
    from kamerboek.checks.inline_xbrl import MARKER, inline_xbrl
    from kamerboek.edition.edition import load_edition
    from kamerboek.writing import write_made_folder

    root = find_project(explicit=project)
    loaded = load_edition(edition, root)
    files = inline_xbrl(edition, indicators_of(loaded), load_checks(loaded, root))
    folder = output or root / "_build" / "xbrl" / edition
    with writing_in(root) if output is None else nullcontext():
        write_made_folder(folder, files, MARKER, "a report")
    print(folder)


@commands.command()
@click.argument(
    "what",
    type=NAME,
    metavar="[BOOK|EDITION]",
    required=False,
    shell_complete=offering("edition", "book"),
)
@click.option("--rebuild", is_flag=True, help="Build the book again and name what differs.")
@click.option("--format", "form", type=click.Choice(["json", "sarif", "text"]), default="text")
@PROJECT
def verify(what: str | None, rebuild: bool, form: str, project: Path | None) -> None:
    """Name each file of BOOK that is not what its manifest says, or of EDITION what is not derived.

    BOOK is a folder with a built book, the project's own without it. Its manifest,
    ro-crate-metadata.json, says what it was made of and with. Exit code 1 if anything differs.
    """
    from kamerboek.book.building.verify import (
        faults_sarif,
        shown_name,
        verify_book,
        verify_edition,
        verify_rebuilt,
    )

    name = what or str(find_project(explicit=project) / "_build" / "html")
    if Path(name).is_dir():
        faults = verify_book(Path(name))
        if rebuild and not faults:
            faults = verify_rebuilt(find_project(explicit=project), Path(name))
    elif rebuild:
        raise KamerboekError(f"{name}: no folder with a book; --rebuild is for a book")
    else:
        faults = verify_edition(find_project(explicit=project), name)
    if form == "sarif":
        print(json.dumps(faults_sarif(faults), ensure_ascii=False, indent=1))
    elif form == "json":
        print(json.dumps([asdict(each) for each in faults], ensure_ascii=False, indent=1))
    else:
        for each in faults:
            print(f"{shown_name(each.file)}: {each.reason}")
        print(f"{name}: {len(faults)} differ" if faults else f"{name}: every byte is as it was")
    sys.exit(bool(faults))


@commands.command()
@PROJECT
def contents(project: Path | None) -> None:
    """Write _toc.yml, the contents of the book, from the series of its edition."""
    from kamerboek.book.building.contents import CONTENTS, write_contents
    from kamerboek.book.building.editions import default_edition

    root = find_project(explicit=project)
    with writing_in(root):
        written = write_contents(root, default_edition(root))
    print(f"wrote {CONTENTS}" if written else f"{CONTENTS} is as it should be")


@commands.command()
@PROJECT
def refresh(project: Path | None) -> None:
    """Run the chapters of the book with their defaults and write them back to chapters/.

    The default edition of a chapter becomes the one that `_config.yml` names, and the contents
    those of its series.
    """
    from kamerboek.book.building.contents import chapters_of, series_of_edition, write_contents
    from kamerboek.book.building.editions import PARAMETER, default_edition
    from kamerboek.run import refresh_notebooks, with_default

    root = find_project(explicit=project)
    edition = default_edition(root)
    chapters = chapters_of(root, series_of_edition(root, edition))
    with (
        told(f"running {counted(len(chapters), 'chapter')}"),
        writing_in(root),
        with_default(root / "chapters", PARAMETER, edition) as written,
    ):
        changed = sorted({*written, *refresh_notebooks(chapters)})
        if contents := write_contents(root, edition):
            print(f"wrote {contents.name}")
    for path in changed:
        print(f"wrote {path.relative_to(root)}")
    print(f"{counted(len(changed), 'chapter')} changed")


@commands.command()
@click.option("--check", is_flag=True, help="Only say whether the list is up to date.")
@PROJECT
def modules(check: bool, project: Path | None) -> None:
    """Write the list of the package's modules, docs/MODULES.md, from their docstrings."""
    from kamerboek.modules import LIST_PATH, module_list
    from kamerboek.writing import write_whole

    root = find_project(explicit=project)
    path = root / LIST_PATH
    made = module_list(Path(__file__).parent)
    if check and (not path.exists() or path.read_text(encoding="utf-8") != made):
        raise KamerboekError(f"{path}: not up to date; run kamerboek modules")
    if not check:
        with writing_in(root):
            write_whole(path, made)
        print(path)


@commands.command(cls=PapermillForms)
@click.argument("chapter", type=NAME, shell_complete=offering("chapter"))
@parameter_options
@PROJECT
def preview(
    chapter: str,
    values: tuple[str, ...],
    files: tuple[Path, ...],
    texts: tuple[str, ...],
    project: Path | None,
) -> None:
    """Run CHAPTER and render its page alone, in seconds."""
    from kamerboek.book.building.preview import preview_chapter
    from kamerboek.run import options_of

    options = options_of(values, files, texts)
    with told(f"running and rendering {chapter}"):
        page = preview_chapter(find_project(explicit=project), chapter, options)
    print(page)


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
                _say_wrong(reason)
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


def main() -> None:
    """Run the command; a user's mistake is one line on standard error and exit code 2."""
    collect_rarely()
    refuse_pipes()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # Who ends it in any other way than a kill finds nothing left aside.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    # No day in a book comes from it, and a kernel that cannot read it never answers.
    os.environ.pop("SOURCE_DATE_EPOCH", None)
    try:
        commands(standalone_mode=False)
    except MistakesError as error:
        for message in error.messages[:-1]:
            _say_wrong(message)
        _fail(error.messages[-1])
    except KamerboekError as error:
        _fail(str(error))
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message())
    except click.ClickException as error:
        _fail(error.format_message())
    except (click.Abort, KeyboardInterrupt):
        _fail("stopped")


def _fail(message: str) -> NoReturn:
    _say_wrong(message)
    sys.exit(2)


def _say_wrong(message: str) -> None:
    print(f"kamerboek: {' '.join(message.split())}", file=sys.stderr)
