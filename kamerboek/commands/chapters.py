"""Commands that run chapters."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path

import click

from kamerboek.commands.completion import offering
from kamerboek.commands.given import NAME, PATH
from kamerboek.commands.shared import PROJECT, SCHEDULER, PapermillForms, parameter_options
from kamerboek.counting import counted
from kamerboek.errors import KamerboekError
from kamerboek.locking import writing_in
from kamerboek.progress import told
from kamerboek.project import find_project


@click.command()
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


@click.command(name="run", cls=PapermillForms)
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


@click.command()
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
    was stopped goes on where it was. Exit code 1 when no run succeeds.
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
    sys.exit(done.failed == done.runs)


@click.command(cls=PapermillForms)
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


@click.command()
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
