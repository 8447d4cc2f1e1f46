"""The book is built aside, from executed copies of the chapters, and put in place when good.

Only what changed is done: a chapter is run when nothing is kept under its key, and a book that
stands whole under its key stays as it is. What a build that does nothing does not need is loaded
where it is needed.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kamerboek.book.building.books import refuse_name, write_says
from kamerboek.book.building.changed_values import Changes, write_changes
from kamerboek.book.building.editions import BookEdition, book_edition, refuse_editions
from kamerboek.book.building.inputs import (
    book_key,
    bytes_key,
    chapter_key,
    data_key,
    digest,
    file_sha256,
    shared_key,
)
from kamerboek.book.building.kept import MARKER, stands, write_marker
from kamerboek.book.building.kept_runs import KeptRuns
from kamerboek.book.building.render import Rendering, renderer
from kamerboek.book.building.settings import refuse_other_settings
from kamerboek.book.building.untouched import beside, left_of_builds
from kamerboek.book.rendering.awaited import await_chapters, chapter_is_there
from kamerboek.book.rendering.last_reading import Offer, keep_reading, offer_reading
from kamerboek.counting import counted
from kamerboek.errors import KamerboekError
from kamerboek.locking import STAGE, alone
from kamerboek.memory import Memory, remembering
from kamerboek.progress import Say, unsaid
from kamerboek.reading import read_yaml
from kamerboek.run import (
    Job,
    Result,
    Value,
    begin_call,
    begin_to_warm,
    declaration_of,
    execute_many,
    read_parameter_file,
)
from kamerboek.writing import put_in_place, refuse_unmarked, temporary_folder

CONFIG = "_config.yml"
READING = "reading"
"""The folder of what was read for the last book of each edition."""

RECORD = ".buildinfo"
"""Sphinx's own record of how it was set, for a next run of its own; it differs between places."""


@dataclass(frozen=True)
class Built:
    """The index page of a book, and whether anything had to be done for it."""

    index: Path
    changed: bool


@dataclass(frozen=True)
class Plan:
    """A book that can be built: its sources, what its chapters are run with, and its keys.

    `values` are those of all parameters of each notebook, the defaults too. `keys` are those of
    what each chapter is run with, `data` that of all that it may read, `made_of` that of all bytes;
    it is empty for a book other than the project's own.

    `sources` are copied as they are; `contents` are those of its series.
    """

    sources: tuple[str, ...]
    contents: str
    jobs: tuple[Job, ...]
    values: Mapping[Path, Mapping[str, Value]]
    book: BookEdition
    changes: Changes
    keys: tuple[str, ...]
    data: str
    key: str
    made_of: str


def build_book(
    project: Path,
    output: Path | None = None,
    parameters: Path | None = None,
    edition: str | None = None,
    name: str = "",
    say: Say = unsaid,
) -> Built:
    """Run the chapters that changed and render the book, where there is anything to do.

    `parameters` is a file with values for the chapters' parameters, the defaults without it;
    `edition` is the edition that the book is about, the one of `_config.yml` without it.
    `output` is the folder of the pages: `_build/html` in the project by default, and a folder of
    its own beside it for another edition and for values that differ from the defaults, which ends
    in `name` where the book is given one. `say` is told what is being done. It is
    replaced only by a book that built without a warning. Raises KamerboekError, before anything
    runs, when a source is missing, a chapter's parameters are not clear, a value does not fit, the
    edition is not there or `output` holds something that is not a book; later, when a chapter fails
    or rendering warns.
    """
    now: Memory = {}
    # A notebook is read once, for what it declares and for its keys; what all share is hashed once.
    with remembering(now):
        book, changes = _asked(project, parameters, edition)
        target = _target(project, book, changes, output, name)
        refuse_unmarked(target, MARKER, "a book")
        key = book_key(project, book.name, book.default, changes)
        if stands(target, key) and not left_of_builds(project / "_build", target):
            return Built(target / "index.html", changed=False)
    with renderer() as rendering:  # it loads its libraries meanwhile
        with remembering(now):
            plan = _plan(project, book, changes)
        if not all(KeptRuns(project, now).was_run(key) for key in plan.keys):
            begin_to_warm()  # so does it, what chapters need

        def again() -> Plan:
            with remembering({}):
                return _plan(project, *_asked(project, parameters, edition))

        return _built(project, plan, again, target, name, rendering, say)


def _built(
    project: Path,
    plan: Plan,
    again: Callable[[], Plan],
    target: Path,
    name: str,
    rendering: Rendering,
    say: Say,
) -> Built:
    """Build the book of a plan, unless another build that was waited for has done so.

    `again` gives the plan as it would be made now.
    """
    from kamerboek.book.building.contents import CONTENTS
    from kamerboek.book.building.manifest import FILE, made_from, manifest_of, manifest_text
    from kamerboek.edition.edition import load_edition

    work = project / "_build"
    memory: Memory = {}
    with remembering(memory):
        loaded = load_edition(plan.book.name, project)
    with alone(work):
        # Nobody else is at work: what is left is of builds that were killed.
        for left in left_of_builds(work, target):
            shutil.rmtree(left, ignore_errors=True)
        if stands(target, plan.key):
            return Built(target / "index.html", changed=False)
        target.parent.mkdir(parents=True, exist_ok=True)
        cache = KeptRuns(project, memory)
        # Rendering ends before its folder goes.
        with temporary_folder(work, STAGE) as folder, closing(rendering):
            stage = Path(folder)
            kept = [cache.get(key) for key in plan.keys]
            (stage / "chapters").mkdir()
            for source in plan.sources:
                shutil.copy(project / source, stage / source)
            (stage / CONTENTS).write_text(plan.contents, encoding="utf-8")
            for job, text in zip(plan.jobs, kept, strict=True):
                staged = text or job.notebook.read_text(encoding="utf-8")
                (stage / "chapters" / job.notebook.name).write_text(staged, encoding="utf-8")
            plan.book.write(stage)
            if plan.changes:
                write_changes(stage, plan.changes)
            missing = [index for index, text in enumerate(kept) if text is None]
            await_chapters(stage, (plan.jobs[index].notebook.stem for index in missing))
            last = work / READING / plan.book.name
            offer_reading(stage, Offer(str(last), _read_with(project, plan), plan.data))
            rendering.begin(stage)
            if missing:
                begin_call(load_edition.__module__, "keep_edition", plan.book.name, str(project))
            _run(cache, plan, missing, stage, again, say)
            say("rendering the pages")
            made = made_from(project, loaded, plan.sources, plan.values, plan.changes)
            pages = rendering.pages(work / "build.log")
            (pages / RECORD).unlink(missing_ok=True)
            write_says(pages, name, plan.book.name, plan.changes)
            manifest = manifest_of(pages, loaded, made)
            (pages / FILE).write_text(manifest_text(manifest), encoding="utf-8")
            # What was edited meanwhile may be in it or not: then it is no book of any key.
            now = again()
            same = now.key == plan.key
            untouched = same and now.made_of == plan.made_of
            write_marker(pages, plan.key if same else "", plan.made_of if untouched else "")
            _put_in_place(pages, target)
            if same:
                keep_reading(stage, last)
        cache.used()
    return Built(target / "index.html", changed=True)


def _read_with(project: Path, plan: Plan) -> str:
    """Return the key of what every page of a book is read with, beside what it names itself."""
    with remembering({}):
        shared = shared_key(project)
    config = file_sha256(project / CONFIG)
    return digest([shared, config, plan.contents, plan.book.name, plan.book.default])


def what_a_build_does(
    project: Path,
    output: Path | None = None,
    parameters: Path | None = None,
    edition: str | None = None,
    name: str = "",
) -> Iterator[str]:
    """Yield what `build_book` would do, a line each; nothing is done. Raises what it would."""
    book, changes = _asked(project, parameters, edition)
    target = _target(project, book, changes, output, name)
    refuse_unmarked(target, MARKER, "a book")
    if stands(target, book_key(project, book.name, book.default, changes)):
        yield f"nothing: {target} is the book already"
        return
    with remembering({}):
        plan = _plan(project, book, changes)
    cache = KeptRuns(project, {})
    for job, key in zip(plan.jobs, plan.keys, strict=True):
        values = ", ".join(f"{each} = {value}" for each, value in job.values.items())
        kept = "is kept as it was run" if cache.get(key) is not None else "is run"
        yield f"{job.notebook.stem} {kept}" + (f" with {values}" if values else "")
    instead = ", in place of the book there" if target.exists() else ""
    yield f"the pages go to {target}{instead}"


def _target(
    project: Path, book: BookEdition, changes: Changes, output: Path | None, name: str
) -> Path:
    """Return the folder of the pages; raises KamerboekError for a name that is none."""
    if name:
        from kamerboek.edition.identity import edition_names

        refuse_name(name, edition_names(project))
    return (output or project / "_build" / book.folder_name(changes, name)).resolve()


def _asked(
    project: Path, parameters: Path | None, edition: str | None
) -> tuple[BookEdition, Changes]:
    """Return the edition of a book, and the values that it has other than the defaults.

    Raises KamerboekError for a value that does not fit.
    """
    book = book_edition(project, edition)
    if parameters is None:
        return book, {}
    from kamerboek.book.building.contents import chapters_of, series_of_edition

    chapters = chapters_of(project, series_of_edition(project, book.name))
    declared = [book.declared(declaration_of(each)) for each in chapters]
    changes = read_parameter_file(parameters, declared)
    refuse_editions(changes, parameters)
    return book, changes


def _plan(project: Path, book: BookEdition, changes: Changes) -> Plan:
    """Return what is to be built; raises KamerboekError for what does not fit, before it runs."""
    from kamerboek.book.building.contents import (
        chapters_of,
        contents_text,
        pages_of,
        series_of_edition,
    )

    series = series_of_edition(project, book.name)
    refuse_other_settings(project / CONFIG, read_yaml(project / CONFIG, "a book needs it"))
    chapters = chapters_of(project, series)
    sources = (CONFIG, *pages_of(project, series))
    declarations = [declaration_of(chapter) for chapter in chapters]
    for each in declarations:
        book.declared(each)
    jobs = tuple(
        Job(
            chapter,
            book.values(declaration) | dict(changes.get(chapter.stem, {})),
            project / "data",
        )
        for chapter, declaration in zip(chapters, declarations, strict=True)
    )
    shared = shared_key(project)
    keys = tuple(chapter_key(shared, job.notebook, job.values) for job in jobs)
    data = data_key(project)
    key = book_key(project, book.name, book.default, changes)
    values = {
        job.notebook: {**declaration.defaults, **job.values}
        for job, declaration in zip(jobs, declarations, strict=True)
    }
    own = book.name == book.default and not changes
    made_of = bytes_key(project) if own else ""
    contents = contents_text(series)
    return Plan(sources, contents, jobs, values, book, changes, keys, data, key, made_of)


def _run(
    cache: KeptRuns,
    plan: Plan,
    missing: Sequence[int],
    stage: Path,
    again: Callable[[], Plan],
    say: Say,
) -> None:
    """Run the chapters that are missing, and have each in the stage as soon as it is there.

    Raises KamerboekError for the first that fails; what others gave is kept all the same.
    """
    done: dict[int, Result] = {}
    say(f"running {counted(len(missing), 'chapter')}")
    for number, result in execute_many([plan.jobs[index] for index in missing]):
        done[missing[number]] = result
        say(f"running chapters, {len(done)} of {len(missing)} done")
        if not result.error:
            notebook = plan.jobs[missing[number]].notebook
            (stage / "chapters" / notebook.name).write_text(result.text, encoding="utf-8")
            chapter_is_there(stage, notebook.stem)
    now = again() if missing else plan
    for index, result in done.items():
        # Else it was edited meanwhile, or what it read was.
        if not result.error and plan.keys[index] in now.keys and plan.data == now.data:
            cache.put(plan.keys[index], result.reads, result.text)
    if errors := [result.error for _, result in sorted(done.items()) if result.error]:
        raise KamerboekError(errors[0])


def _put_in_place(built: Path, target: Path) -> None:
    """Have the new book take the place of the old one, which goes only then."""
    with temporary_folder(target.parent, beside(target)) as folder:
        new = Path(folder) / "book"
        try:
            shutil.move(built, new)
        except shutil.Error as error:  # of a copy to another disk: a line for each file of the book
            failed = error.args[0][0] if isinstance(error.args[0], list) else error.args
            raise KamerboekError(
                f"{target}: not written ({failed[-1]}); what was there is as it was"
            ) from error
        put_in_place(new, target)
