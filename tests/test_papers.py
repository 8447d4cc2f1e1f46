"""The papers agree with the project: its dependencies, modules, paths and commands."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from importlib.util import find_spec

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from kamerboek.book.building.manifest import FILE as MANIFEST
from kamerboek.chapter.order import MOST_WORDS
from kamerboek.chapter.statements import MOST_CARD_WORDS
from kamerboek.cli import commands
from kamerboek.edition.edition import load_edition
from kamerboek.figures import kamerstuk_text
from kamerboek.modules import LIST_PATH, module_list
from kamerboek.run import declaration_of
from tests.conftest import PROJECT
from tests.crashes.test_every_write import SCENARIOS

DECLARED = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ROOMS = sorted(
    path.name for path in (PROJECT / "kamerboek").iterdir() if (path / "__init__.py").is_file()
)
NAMES = sorted(
    re.match(r"[\w-]+", each)[0].lower()
    for each in (*DECLARED["dependencies"], *DECLARED["optional-dependencies"]["dev"])
)
PAPERS = (
    *("ARCHITECTURE.md", "BENCHMARKS.md", "CONTRIBUTING.md", "README.md"),
    *("docs/MUTANTS.md", "docs/SAFETY.md"),
)
NAMED_PATH = re.compile(
    r"(?<![\w/.-])((?:approved|benchmarks|chapters|data|docs|kamerboek|tests)/[\w./<>*-]*)"
)
LINK = re.compile(r"\]\(([^)]+)\)")
MAKE = re.compile(r"(?:`|^)make ([a-z-]+)", re.MULTILINE)
MODULE = re.compile(r"python -m ((?:benchmarks|kamerboek|tests)[\w.]*)")
READING = {"agree", "books", "compare", "parameters", "parse", "verify"}
"""The commands that write nothing in a project: no fault at a write can hurt it."""
ANY_NAME = re.compile(r"<[^>]+>")
COMMAND = re.compile(r"(?<![\w-])kamerboek ([a-z]+)(?=[\s`])([^`]*)")
OPTION = re.compile(r"(?<!\S)\[?(--?[a-z][a-z-]*)")


@pytest.mark.parametrize("name", NAMES)
def test_each_dependency_is_locked_and_has_a_reason(name: str) -> None:
    locked = (PROJECT / "requirements.txt").read_text(encoding="utf-8")
    assert re.search(rf"^{name}==", locked, re.MULTILINE), "not locked: run `make lock`"
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    reasons = readme.partition("## Dependencies")[2].partition("\n## ")[0].lower()
    assert re.search(rf"(?<![\w-]){name}(?![\w-])", reasons)


HERE: dict[str, str] = {}
WINDOWS = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}


def applies(asked: Requirement, machine: dict[str, str], part: str = "") -> bool:
    return asked.marker is None or asked.marker.evaluate({**machine, "extra": part})


def locked_for(machine: dict[str, str]) -> list[Requirement]:
    """Return what the lock installs on a machine as this one, but for what is said of it."""
    text = (PROJECT / "requirements.txt").read_text(encoding="utf-8")
    found = [Requirement(line) for line in re.findall(r"^(\w.*?)(?: *\\)?$", text, re.MULTILINE)]
    return [each for each in found if applies(each, machine)]


def needed_by(asked: Requirement, machine: dict[str, str]) -> Iterator[Requirement]:
    """Yield what a library needs there, with what its parts that are asked for need.

    Of a library that another machine alone installs, nothing is known here.
    """
    try:
        needs = distribution(asked.name).requires or []
    except PackageNotFoundError:
        return
    for each in map(Requirement, needs):
        if any(applies(each, machine, part) for part in ("", *asked.extras)):
            yield each


@pytest.mark.parametrize("machine", [HERE, WINDOWS], ids=["here", "windows"])
def test_the_lock_has_what_is_needed_and_nothing_else(machine: dict[str, str]) -> None:
    declared = [*DECLARED["dependencies"], *DECLARED["optional-dependencies"]["dev"]]
    left = [Requirement(each) for each in declared]
    seen: dict[str, Requirement] = {}
    while left:
        each = left.pop()
        if seen.setdefault(str(each), each) is each:
            left += needed_by(each, machine)
    named = {canonicalize_name(each.name) for each in seen.values()}
    assert {each.name for each in locked_for(machine)} == named, "run `make lock`"


def test_each_version_in_the_lock_is_one_that_the_project_takes() -> None:
    versions = {each.name: str(each.specifier).removeprefix("==") for each in locked_for(HERE)}
    declared = [*DECLARED["dependencies"], *DECLARED["optional-dependencies"]["dev"]]
    for each in map(Requirement, declared):
        locked = versions[canonicalize_name(each.name)]
        assert each.specifier.contains(locked), each
        for bound in each.specifier:
            # No version is promised to do that is far from those that are tried.
            if bound.operator == ">=":
                assert Version(locked).major - Version(bound.version).major <= FURTHEST, each


FURTHEST = 5
"""Major versions between the lowest that the project takes and that of the lock."""


STUBS = {"pandas-stubs", "types-docutils", "types-networkx", "types-PyYAML"}
"""Types alone: they follow the library that they are of, by numbers of their own."""


def test_each_dependency_says_from_which_version() -> None:
    groups = [DECLARED["dependencies"], *DECLARED["optional-dependencies"].values()]
    every = [Requirement(each) for group in groups for each in group]
    assert len(every) > 40
    bound = {each.name for each in every if ">=" in {bound.operator for bound in each.specifier}}
    assert {each.name for each in every} - bound == STUBS


OLDEST = "3.11"
"""The Python that the lock is made for, types are read by, and hosted CI runs."""


def test_the_oldest_python_is_the_same_wherever_it_is_named() -> None:
    tools = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    assert DECLARED["requires-python"] == f">={OLDEST}"
    assert tools["mypy"]["python_version"] == OLDEST
    assert tools["ruff"]["target-version"] == f"py{OLDEST.replace('.', '')}"
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    asked = re.findall(r"version_info < \((\d+), (\d+)\)", makefile)
    assert asked == [tuple(OLDEST.split("."))]
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    named = r"Python (3\.\d+) or newer|is older than (3\.\d+)|--python-version (3\.\d+)"
    said = ["".join(match) for match in re.findall(named, makefile + readme)]
    assert said == [OLDEST] * 4


def test_no_reason_is_for_what_is_no_dependency() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    table = readme.partition("## Dependencies")[2].partition("\n## ")[0]
    named = re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE)[1:]
    words = {word.lower() for cell in named for word in re.findall(r"[\w-]+", cell)}
    assert words - {"with"} - set(NAMES) == set()


def test_the_list_of_modules_is_up_to_date() -> None:
    listed = (PROJECT / LIST_PATH).read_text(encoding="utf-8")
    assert listed == module_list(PROJECT / "kamerboek"), "run `kamerboek modules`"


@pytest.mark.parametrize("paper", PAPERS)
def test_each_path_link_target_and_module_that_is_named_is_there(paper: str) -> None:
    text = (PROJECT / paper).read_text(encoding="utf-8")
    named = [path.rstrip("./") for path in NAMED_PATH.findall(text)]
    assert named
    assert [path for path in named if not list(PROJECT.glob(ANY_NAME.sub("*", path)))] == []
    beside = [link for link in LINK.findall(text) if "://" not in link]
    assert [link for link in beside if not ((PROJECT / paper).parent / link).exists()] == []
    assert set(MAKE.findall(text)) <= made()
    assert [name for name in MODULE.findall(text) if find_spec(name) is None] == []


def made() -> set[str]:
    """Return what `make` makes."""
    makefile = (PROJECT / "Makefile").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def test_each_command_that_writes_meets_faults() -> None:
    writing = {
        each.does[0] if isinstance(each.does, tuple) else "" for each in SCENARIOS.values()
    } - {""}
    assert writing | READING == set(commands.commands)
    safety = (PROJECT / "docs" / "SAFETY.md").read_text(encoding="utf-8")
    assert f"each of the {len(writing)} commands that write" in safety


def test_the_licences_are_the_texts_that_were_chosen() -> None:
    """A word more or less in one is another licence: who means to change one says so here too."""
    chosen = {
        "LICENSE": "54cc0e3493982c717fb62c75e217721796273d2566a675199774d76be7cb5ab5",
        "LICENSES/CC-BY-4.0.txt": (
            "d557539df68e771cc1eedcc91d13f70fca930e508d11eedcafa4b15db49e3744"
        ),
    }
    found = {path: hashlib.sha256((PROJECT / path).read_bytes()).hexdigest() for path in chosen}
    assert found == chosen


def test_a_book_and_its_edition_have_one_title() -> None:
    """Pages have it from the settings, the manifest and books of other editions from here."""
    config = yaml.safe_load((PROJECT / "_config.yml").read_text(encoding="utf-8"))
    edition = config["sphinx"]["config"]["kamerboek_edition"]
    assert load_edition(edition, PROJECT).identity.book_title == config["title"]


def test_papers_name_the_document_of_the_book_as_its_edition_does() -> None:
    """A citation carries the abstract of `CITATION.cff`; no page of the book shows it."""
    config = yaml.safe_load((PROJECT / "_config.yml").read_text(encoding="utf-8"))
    edition = load_edition(config["sphinx"]["config"]["kamerboek_edition"], PROJECT)
    identity, citation = edition.identity, PROJECT / "CITATION.cff"
    day = f"{identity.answered_on:%-d %B %Y}"
    number = kamerstuk_text(identity.kamerstuk)
    said = yaml.safe_load(citation.read_text(encoding="utf-8"))
    assert f"answers of {day} ({number})" in said["abstract"]
    assert identity.about is not None
    assert f" {identity.about.title} " in said["abstract"]
    assert said["type"] == "software"
    assert said["title"] == identity.book_title
    assert said["license"] == [DECLARED["license"], "CC-BY-4.0"]
    assert said["version"] == DECLARED["version"]
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert f"{len(edition.questions)} questions with their answers of {day}" in readme


JOB_SAYS = {
    "environment",
    "if",
    "needs",
    "permissions",
    "runs-on",
    "steps",
    "timeout-minutes",
}
"""What a job of the hosted CI may say: not that it goes on where a step fails."""


def test_hosted_ci_runs_what_there_is_with_pinned_actions() -> None:
    path = PROJECT / ".github" / "workflows" / "book.yml"
    text = path.read_text(encoding="utf-8")
    workflow = yaml.safe_load(text)
    # Who may do what, and when: `on` is a word for true to YAML.
    assert workflow[True] == {"push": {"branches": ["main"]}, "pull_request": None}
    assert set(workflow) == {"name", True, "permissions", "concurrency", "jobs"}
    assert workflow["permissions"] == {}
    assert workflow["concurrency"] == {
        "group": "book-${{ github.ref }}",
        "cancel-in-progress": "${{ github.ref != 'refs/heads/main' }}",
    }
    test, publish = workflow["jobs"].values()
    assert test["permissions"] == {"contents": "read"}
    assert publish["permissions"] == {"id-token": "write", "pages": "write"}
    assert (publish["needs"], publish["if"]) == ("test", "github.ref == 'refs/heads/main'")
    every = [*test["steps"], *publish["steps"]]
    assert {name for job in (test, publish) for name in job} <= JOB_SAYS
    assert {name for step in every for name in step} <= {"uses", "with", "run", "if"}
    # Nothing that is tried is skipped; what stops a step stops the job.
    assert [step["if"] for step in every if "if" in step] == ["always()", publish["if"]]
    steps = [step["run"] for step in every if "run" in step]
    assert steps == [
        "make test REPORTS=_build/reports",
        "make test-long REPORTS=_build/reports",
        "make book",
        ".venv/bin/kamerboek verify --format sarif > _build/reports/verify.sarif",
    ]
    given = [step["with"] for step in every if "with" in step]
    assert given == [
        {"persist-credentials": False},
        {"python-version": "3.11"},
        {"name": "reports", "path": "_build/reports"},
        {"path": "_build/html"},
    ]
    says = [
        (job["runs-on"], job["timeout-minutes"], job.get("environment")) for job in (test, publish)
    ]
    assert says == [("ubuntu-24.04", 60, None), ("ubuntu-24.04", 10, "github-pages")]
    used = [step["uses"] for step in every if "uses" in step]
    uses = re.findall(r"uses: (\S+) *(.*)", text)
    assert [action for action, _ in uses] == used
    for action, said in uses:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r"# v\d+\.\d+\.\d+", said), action
    for step in steps:
        name = step.removeprefix(".venv/bin/").split()
        assert name[1] in (made() if name[0] == "make" else commands.commands), step
    reports = {path for step in steps for path in re.findall(r"_build/reports", step)}
    kept = [step["with"]["path"] for step in test["steps"] if "path" in step.get("with", {})]
    assert reports <= set(kept), "a report that nobody can read"


def test_make_goes_on_after_no_failure_of_what_is_tested() -> None:
    """Only where more follows that says what is wrong: the tests themselves."""
    text = (PROJECT / "Makefile").read_text(encoding="utf-8")
    (goes_on,) = (line for line in text.splitlines() if re.match("\t@?-", line))
    assert "--collect-only" in goes_on
    # What newer versions change is shown: that something differs, and nothing else, is no failure.
    differs = re.findall(r"kamerboek (\w+).*\|\| (.*)", text)
    assert differs == [("results", "test $$? -eq 1"), ("text", "test $$? -eq 1")]
    assert not re.search(
        r"\|\| *(true|:|exit 0)|^\.(IGNORE|ONESHELL|SHELLFLAGS)|^MAKEFLAGS", text, re.M
    )


def test_an_aim_is_met_where_what_was_measured_says_so() -> None:
    text = (PROJECT / "BENCHMARKS.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| [^|]+ \| ([\d.]+)(?: \w+)? \| at (most|least) ([\d.]+)(?: \w+)? \| (met|missed)",
        text,
        re.M,
    )
    assert len(rows) == 13
    for measured, side, aim, said in rows:
        met = float(measured) <= float(aim) if side == "most" else float(measured) >= float(aim)
        assert said == ("met" if met else "missed"), (measured, side, aim)


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_stands_in_the_map_of_the_house(room: str) -> None:
    assert f"| `kamerboek/{room}/` |" in (PROJECT / "ARCHITECTURE.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("paper", ["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"])
def test_each_command_and_option_that_is_named_is_there(paper: str) -> None:
    for line in (PROJECT / paper).read_text(encoding="utf-8").splitlines():
        for name, rest in COMMAND.findall(line):
            assert name in commands.commands, line
            options = {option for each in commands.commands[name].params for option in each.opts}
            assert set(OPTION.findall(rest)) <= options | {"--help"}, line


def test_each_chapter_that_is_run_in_a_paper_has_that_parameter() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    given = re.findall(r"^kamerboek (?:run|preview) (\S+)((?: -p \w+=\S+)+)", readme, re.MULTILINE)
    assert len(given) == 2
    for chapter, options in given:
        declared = declaration_of(PROJECT / "chapters" / f"{chapter}.ipynb")
        assert set(re.findall(r"-p (\w+)=", options)) <= set(declared.defaults), chapter


def test_an_example_of_values_is_one_that_chapters_take() -> None:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL)
    declared = {path.stem: declaration_of(path) for path in (PROJECT / "chapters").glob("*.ipynb")}
    given = yaml.safe_load(example)
    assert given
    for chapter, values in given.items():
        kept = next(each for name, each in declared.items() if name.endswith(chapter))
        assert set(values) <= set(kept.defaults), chapter


def test_most_is_at_least_what_stays_below_it() -> None:
    """In BENCHMARKS a row's most of a hundred is no less than its 95th."""
    text = (PROJECT / "BENCHMARKS.md").read_text(encoding="utf-8")
    table = text[text.index("| page | changes | outcomes, 95% | most |") :].split("\n\n")[0]
    rows = [re.findall(r"[\d.]+(?= \|)", line) for line in table.splitlines()[2:]]
    assert len(rows) == 6
    for row in rows:
        _, outcomes, most_outcomes, sentences, most_sentences, _ = map(float, row[-6:])
        assert outcomes <= most_outcomes, row
        assert sentences <= most_sentences, row


def test_the_limits_of_a_page_are_those_that_are_tried() -> None:
    said = (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section, card = re.findall(r"(sections|claim) of at most (\d+) words", said)
    assert section == ("sections", str(MOST_WORDS["section"]))
    assert card == ("claim", str(MOST_CARD_WORDS))


def test_the_licences_name_the_file_that_says_with_which_versions_a_book_was_made() -> None:
    text = (PROJECT / "LICENSES" / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"`([\w-]+\.json)`", text) == [MANIFEST]


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_each_command_stands_in_the_table(name: str) -> None:
    assert f"| `kamerboek {name}" in (PROJECT / "README.md").read_text(encoding="utf-8")
