"""Commands about books and what is made of an edition."""

from __future__ import annotations

import json
import sys
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path

import click

from kamerboek.commands.completion import offering
from kamerboek.commands.given import NAME, PATH
from kamerboek.commands.shared import (
    PROJECT,
    SCHEDULER,
    PapermillForms,
    form_option,
    parameter_options,
)
from kamerboek.counting import counted
from kamerboek.errors import KamerboekError
from kamerboek.locking import writing_in
from kamerboek.progress import told
from kamerboek.project import find_project

NOTHING_CHANGED = "nothing changed: the book is as it was built"


@click.command()
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

        said = list(what_a_build_does(root, output, parameters, edition, name or ""))
        _refuse_unreadable(root, edition)
        for line in said:
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


def _refuse_unreadable(project: Path, edition: str | None) -> None:
    """Raise KamerboekError for a file that only pages are made from and that does not fit."""
    from kamerboek.book.building.editions import default_edition
    from kamerboek.book.pages.corrections import read_entries
    from kamerboek.book.rendering.citing import read_citation

    read_citation(project)
    read_entries(project, edition or default_edition(project))


@click.command()
@PROJECT
def books(project: Path | None) -> None:
    """List the books in _build: name, folder, edition, values other than the default."""
    from kamerboek.book.building.books import book_lines, books_of

    for line in book_lines(books_of(find_project(explicit=project) / "_build")):
        print(line)


@click.command()
@click.argument("book", type=PATH, required=False)
@click.option("--accept", is_flag=True, help="Make what readers see the approved text.")
@PROJECT
def text(book: Path | None, accept: bool, project: Path | None) -> None:
    """Show what readers see change: the text of BOOK's pages beside the approved text.

    Without BOOK it is the project's own book, built where anything changed. Exit code 1 where
    anything differs. The approved text stands in approved/, a file a page, with the shapes of the
    elements of all pages (markup.txt), the names in what machines read (machine.txt), the places
    that an address can lead to (addresses.txt), and what the coding says that no page prints
    (unprinted.txt).
    """
    from kamerboek.book.building.books import refuse_other_book
    from kamerboek.book.building.build import build_book
    from kamerboek.book.building.editions import default_edition
    from kamerboek.book.text import accept as accept_texts
    from kamerboek.book.text import changes, texts_of_project

    root = find_project(explicit=project)
    edition = default_edition(root)
    if accept and book:
        refuse_other_book(book, edition)
    with told("building the book") as say:
        texts = texts_of_project(root, edition, book or build_book(root, say=say).index.parent)
    if accept:
        with writing_in(root):
            folder = accept_texts(root, texts)
        print(f"{counted(len(texts), 'page')} approved: {folder.relative_to(root)}/")
    elif found := changes(root, texts):
        print(found, end="")
        print(
            "the text or markup differs from what was approved: kamerboek text --accept",
            file=sys.stderr,
        )
        sys.exit(1)
    else:
        print(f"what was approved is said on {counted(len(texts), 'page')}")


@click.command()
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


@click.command()
@click.argument(
    "what",
    type=NAME,
    metavar="[BOOK|EDITION|SWEEP]",
    required=False,
    shell_complete=offering("edition", "book"),
)
@click.option("--rebuild", is_flag=True, help="Build the book again and name what differs.")
@form_option("json", "sarif", "text")
@PROJECT
def verify(what: str | None, rebuild: bool, form: str, project: Path | None) -> None:
    """Name each file of BOOK that is not what its manifest says, or of EDITION what is not derived.

    Of SWEEP, a folder with a finished one, each table that is not what was written. BOOK is a
    folder with a built book, the project's own without it. Its manifest, ro-crate-metadata.json,
    says what it was made of and with. Exit code 1 if anything differs.
    """
    from kamerboek.book.building.verify import (
        Fault,
        faults_sarif,
        shown_name,
        verify_book,
        verify_edition,
        verify_rebuilt,
    )
    from kamerboek.edition.identity import edition_names
    from kamerboek.sweep.verify import MARKER, faults_of_sweep

    name = what or str(find_project(explicit=project) / "_build" / "html")
    if what is None and not Path(name).is_dir():
        raise KamerboekError(f"{name}: no book is built yet: kamerboek build")
    if (Path(name) / MARKER).is_file():
        if rebuild:
            raise KamerboekError(f"{name}: holds a sweep; --rebuild is for a book")
        faults = [Fault(file, reason) for file, reason in faults_of_sweep(Path(name))]
        held = "each table is as it was written"
    elif Path(name).is_dir():
        faults = verify_book(Path(name))
        held = "every byte is as it was"
        if rebuild and not faults:
            faults = verify_rebuilt(find_project(explicit=project), Path(name))
    elif rebuild:
        raise KamerboekError(f"{name}: no folder with a book; --rebuild is for a book")
    else:
        root = find_project(explicit=project)
        there = edition_names(root)
        if name not in there:
            raise KamerboekError(
                f"{name}: no folder with a book or a sweep, and no edition; give a path such as "
                f"_build/html, or one of {', '.join(there)}"
            )
        faults = verify_edition(root, name)
        held = "each table is what the source and its codes give"
    if form == "sarif":
        print(json.dumps(faults_sarif(faults), ensure_ascii=False, indent=1))
    elif form == "json":
        print(json.dumps([asdict(each) for each in faults], ensure_ascii=False, indent=1))
    else:
        for each in faults:
            print(f"{shown_name(each.file)}: {each.reason}")
        print(f"{name}: {len(faults)} differ" if faults else f"{name}: {held}")
    sys.exit(bool(faults))


@click.command(cls=PapermillForms)
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
