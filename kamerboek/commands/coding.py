"""Commands about the coding of an edition."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import click

from kamerboek.commands.completion import offering
from kamerboek.commands.given import NAME
from kamerboek.commands.shared import PROJECT, form_option
from kamerboek.errors import KamerboekError
from kamerboek.locking import coding_in, writing_in
from kamerboek.progress import told
from kamerboek.project import find_project


@click.command()
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


@click.command()
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


@click.command()
@click.argument("edition", type=NAME, required=False, shell_complete=offering("edition"))
@form_option("json", "sarif", "text")
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


@click.command()
@click.argument("edition", type=NAME, shell_complete=offering("edition"))
@click.option(
    "--reader", "readers", type=NAME, multiple=True, metavar="NAME", help="Only this other reader."
)
@form_option("json", "text")
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
