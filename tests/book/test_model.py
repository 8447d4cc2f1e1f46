"""What a page calculates of a chapter that is odd: the same as running it with those values."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

import kamerboek.book.rendering
from kamerboek.book.rendering.what_if import CALCULATES
from kamerboek.chapter import Choice, Scale
from kamerboek.chapter.runs import Runs
from kamerboek.chapter.what_if import what_if
from kamerboek.figures import Figure, Rational
from kamerboek.figures.dutch_tables import dutch_tables
from kamerboek.figures.rounding import Hedged
from kamerboek.prose import as_text
from tests.book.visit import Visits
from tests.made_up import copy_made_up, write_notebook

STATIC = Path(kamerboek.book.rendering.__file__).parent / "static"

PARAMETERS = """\
edition: str = "made-up"  # {made-up} | uitgave die dit hoofdstuk leest
pace: int = 2  # [-9, 9] | tempo
share: float = 0.5  # [-1, 1] | deel
"""
CALCULATES_WITH = """\
from kamerboek.chapter import Chapter
from kamerboek.figures import under_readings
blad = Chapter(edition, name="keuze")
tempo = blad.assume("tempo", pace, "times", "pace")
deel = blad.assume("deel", share, "times", "share")
nul = blad.assume("nul", 0, "times", "")
zes = blad.calculate("zes", 6 / tempo, "times", decimals=2)
samen = blad.calculate("samen", deel * tempo, "times", decimals=None)
meer = zes > deel
zestig = blad.calculate("zestig", 62 / (tempo + 9), "times", decimals=-1, as_value=True)
waar = True
geen_van_beide = ~meer & (zes < 9)
hoe_ook_gelezen = under_readings(meer, zes > 4)
"""
SENTENCES = (
    "Zes is {zes}.",
    "Dat {meer: is meer | is niet meer | kan meer zijn} dan {deel}.",
    "Geen van beide: {geen_van_beide: ja | nee | misschien}.",
    "Hoe ook gelezen {hoe_ook_gelezen: meer | niet meer | misschien meer}.",
    "{zes > nul!c: {zes} is meer | minder | misschien} dan niets.",
    "{tempo:één maal|vaker|nooit} en {zes:één|meer}",
    "{samen > nul: Samen {samen}. | | Misschien.}",
    "{waar!c: {zestig} | niets} van {zes}.",
    "{nul < nul!c: niets | {zestig} | niets}, {zestig} van {deel}.",
    "{nul > zes: Minder dan niets | Niet minder dan niets | Misschien minder} is {zes.number}.",
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = copy_made_up(tmp_path_factory, tmp_path_factory.mktemp("model") / "project")
    cells = (PARAMETERS, CALCULATES_WITH, "%%kop stap\nHet tempo is {tempo}\n")
    said = (f"%%zin\n{sentence}\n" for sentence in SENTENCES)
    write_notebook(project / "chapters" / "keuze.ipynb", *cells, *said)
    return project


CALCULATED = """([model, offered, settings]) => {
    const calculate = kamerboek.calculating(model, offered);
    return settings.map(chosen => {
        const made = calculate(chosen);
        const outcomes = [0, 1].map(index => made.outcome(index))
            .map(each => each && [each.text, each.room, each.interval]);
        const sentences = model.ways[0].sentences.map((_, index) => made.sentence(index));
        return [outcomes, sentences.filter(each => each !== null)];
    });
}"""


HEDGED = """([words, leaves, widths]) => {
    const figures = leaves.map((_, index) => ({leaf: index, text: "", unit: "times"}));
    const ways = [{at: {}, if: [], outcomes: figures.map((_, place) => place)}];
    const calculate = kamerboek.calculating(
        {words, leaves, figures, ways}, [{name: "width", numbers: widths}]);
    return widths.map((_, at) => calculate([at]))
        .map(made => figures.map((_, place) => made.outcome(place).interval));
}"""


def test_a_word_leaves_the_room_that_python_gives_it(visits: Visits) -> None:
    """Of every side and sign, with words that leave none and a room of nothing."""
    hedged = [
        Hedged(Rational(value), Rational(half), side, about, strict, closed)
        for value in (-40, 40)
        for half in (0, 3)
        for side in ("both", "above", "below")
        for about in (False, True)
        for strict in (False, True)
        for closed in (False, True)
    ]
    leaves = [
        {
            "parameter": "width",
            "hedged": [str(each.value), str(each.half), *dataclasses.astuple(each)[2:]],
            "value": str(each.value),
        }
        for each in hedged
    ]
    widths = ["0", "5", "25/2"]
    page = visits().page
    page.goto("about:blank")
    for script in CALCULATES:
        page.add_script_tag(path=STATIC / script)
    found = page.evaluate(HEDGED, [dutch_tables(), leaves, widths])
    for width, intervals in zip(widths, found, strict=True):
        assert intervals == [str(each.interval(Rational(width) / 100)) for each in hedged]


def test_what_divides_by_zero_lies_below_it_or_begins_with_a_capital(
    project: Path, visits: Visits
) -> None:
    """Six divided by nothing is missing, and so are the claims and sentences about it."""
    runs = Runs(project, "keuze")
    own = {"edition": "made-up", "pace": 2, "share": 0.5}
    choices = [
        Choice("pace", "Tempo", scale=Scale(0, 3, 1)),
        Choice("share", "Deel", scale=Scale(-0.1, 0.5, 0.1)),
    ]
    outcomes = {"zes": "Zes", "samen": "Samen"}
    block = what_if(runs, own, choices, outcomes, ["stap"], [], "zes")
    page = visits().page
    page.goto("about:blank")
    for script in CALCULATES:
        page.add_script_tag(path=STATIC / script)
    offered = [each.content() for each in block.offered]
    settings = [
        (pace, share)
        for pace in range(len(block.offered[0].numbers))
        for share in range(len(block.offered[1].numbers))
    ]
    found = page.evaluate(CALCULATED, [dict(block.model), offered, settings])
    for (pace, share), (told, sentences) in zip(settings, found, strict=True):
        values = {
            **own,
            "pace": int(block.offered[0].written[pace]),
            "share": float(block.offered[1].written[share]),
        }
        ran = runs.run(values)
        figures = [ran.names[name] for name in outcomes]
        assert told == [
            [each.text, each.room, str(each.interval)] if isinstance(each, Figure) else None
            for each in figures
        ], values
        assert sentences == [text for each in ran.page.said if (text := as_text(each.text))], values
