"""A drawing of each form, made up, with what makes it matter where things stand.

Long and short words, wide and narrow marks, nothing and less than nothing, room and ranges, several
groups, goals. `approved.py` holds each against the drawing that somebody looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction

from kamerboek.charts import (
    HALF,
    Along,
    Band,
    Drawing,
    Link,
    Mark,
    Role,
    Rung,
    SmallDrawing,
    Spot,
    Unit,
    arc_diagram,
    asked,
    bars,
    columns,
    context,
    dated_marks,
    dots,
    earlier,
    goal,
    ladder,
    lines,
    second,
    small_bars,
    small_columns,
    small_counts,
    small_gauge,
    small_ladder,
    small_stacked,
    stacked,
    subject,
    timeline,
    unanswered,
    unit_matrix,
)
from kamerboek.figures import Interval
from tests.charts.figures import euros, people, percent, quoted, ranged

LONG = "burgers die in het buitenland bij een internationale staf werken"
COMPOUND = "arbeidsongeschiktheidsverzekeringen"
AT_LEAST = ranged("least", Interval.at_least(Fraction(45)), "ten minste 45%", 45)
RANGE = ranged("range", Interval(Fraction(27), Fraction(36)), "27 tot 36%")


def _dots() -> Drawing | None:
    return dots(
        {
            "In Nederland": [
                earlier(percent("a", "21", "21%"), "in 2024"),
                subject(percent("b", "38", "ongeveer 38%", "4"), "in 2025"),
            ],
            LONG: [second(percent("c", "3", "3%")), unanswered(RANGE)],
            "Zonder einde": AT_LEAST,
            "Niets": percent("d", "0", "0%"),
        },
        goal=percent("g", "30", "30%", "2"),
        goal_words="norm",
    )


def _dots_of_money() -> Drawing | None:
    return dots(
        {
            "Afgelopen jaren": euros("a", "400", "ongeveer 400 miljoen euro", "40"),
            "Doel": goal(euros("b", "2000", "2 miljard euro")),
            "Wat een ander land er in deze jaren aan uitgeeft": context(
                euros("c", "1750", "1,75 miljard euro", "5")
            ),
        }
    )


def _bars() -> Drawing | None:
    return bars(
        {
            "Beroepsmilitairen": people("a", 41200),
            COMPOUND: second(people("b", 7)),
            LONG: asked(people("c", 30050)),
            "Niemand": people("d", 0),
            "Burgers": [
                earlier(people("e", 17800), "in een jaar waarin nog niet iedereen was meegeteld"),
                subject(people("f", 24900), "in 2025"),
            ],
        },
        goal=people("g", 55000),
        goal_words="bedoeld aantal",
    )


def _bars_below_zero() -> Drawing | None:
    return bars(
        {
            "Gekrompen": percent("a", "-12", "−12%", "2"),
            "Gegroeid": percent("b", "5", "5%"),
            "Nauwelijks gekrompen": asked(percent("c", "-1", "−1%")),
        }
    )


def _columns() -> Drawing | None:
    return columns(
        {
            "2023": percent("a", "59.70", "59,70%", part="question"),
            "2024": percent("b", "20", "ongeveer 20%", "6"),
            "2025, eerste halfjaar": RANGE,
            "2026": AT_LEAST,
        },
        goal=percent("g", "50", "circa de helft", "5"),
        goal_words="doel, zonder jaar",
    )


def _columns_below_zero() -> Drawing | None:
    return columns(
        {
            "eerste": percent("a", "-8", "−8%", "2"),
            "tweede": percent("b", "9", "9%"),
            "derde": percent("c", "0", "0%"),
            "vierde": asked(percent("d", "-1", "−1%")),
        },
        categories="kwartalen van een jaar waarin veel veranderde",
    )


def _many_columns() -> Drawing | None:
    values = {str(n): people(f"p{n}", 1000 + 137 * n) for n in range(1, 25)}
    return columns(
        {n: each if n in ("7", "19") else context(each) for n, each in values.items()},
        categories="lengte van de aanloop, in jaren",
    )


def _stacked() -> Drawing | None:
    return stacked(
        {
            "burgers": people("a", 500),
            "militairen": people("b", 320),
            "reservisten in opleiding": people("c", 130),
        },
        whole=people("w", 1000),
        inside={"burgers": percent("i", "50", "50,0%"), "militairen": percent("j", "32", "32,0%")},
        marker=HALF,
    )


def _stacked_in_steps() -> Drawing | None:
    return stacked(
        {
            "een heel klein deel van het geheel": people("a", 3),
            "de rest": people("b", 940),
            COMPOUND: Mark(people("c", 40), Role.ASKED),
            "ook iets": people("d", 17),
        },
        inside={"ook iets": percent("i", "1.7", "1,7%")},
        marker=(Fraction(9, 10), "negen tiende"),
    )


def _lines() -> Drawing | None:
    return lines(
        {
            "aanloop van 5 jaar": [
                (
                    2025 + n,
                    euros(f"a{n}", str(400 * n + 400), f"{400 * n + 400} miljoen euro", "90"),
                )
                for n in range(6)
            ],
            "een veel langere aanloop van wel 10 jaar": [
                (2025 + n, euros(f"b{n}", str(160 * n + 400), f"{160 * n + 400} miljoen euro"))
                for n in range(6)
            ],
        },
        levels={"doel": euros("g", "1900", "1,9 miljard euro", "60")},
        spots=[Spot(2027, euros("s", "1100", "1,1 miljard euro"), moment="maart 2027")],
    )


def _lines_along() -> Drawing | None:
    return lines(
        {"": [(n, people(f"p{n}", 60 - 12 * n)) for n in range(1, 6)]},
        along=Along("times", "hoeveel keer zo groot het totaal werd"),
        levels={"later": people("l", 20)},
        bands=[
            Band(quoted("k", "2", "times", "ongeveer twee keer", "0.2"), "ongeveer twee keer"),
            Band(quoted("m", "2.5", "times", "tweeënhalf keer", "0.1"), "tweeënhalf keer zo veel"),
        ],
        spots=[
            Spot(quoted("x", "3", "times", "3 keer"), people("y", 24), "waar het omslaat"),
            Spot(1.5, people("z", 55), role=Role.SECOND),
        ],
    )


def _a_line_of_one_point() -> Drawing | None:
    return lines({"enige meting": [(2025, percent("a", "40", "40%", "6"))]})


def _dated_marks() -> Drawing | None:
    return dated_marks(
        {
            "personeelstelling van het ministerie, zoals die ieder half jaar verschijnt": [
                (date(2024, 1, 1), people("a", 71000)),
                (date(2024, 7, 1), people("b", 72500)),
                (date(2025, 1, 1), people("c", 74100)),
            ],
            "antwoord": [(date(2025, 1, 15), people("d", 74000))],
            "elders": [(date(2025, 2, 1), people("e", 39800)), (date(2026, 3, 1), people("f", 0))],
        }
    )


def _ladder() -> Drawing | None:
    return ladder(
        [
            Rung("A", "laagste niveau"),
            Rung("A+", "sinds 14 mei 2025, tot het tegendeel blijkt; " * 2, True, True, "63"),
            Rung("B", "een niveau waarvan in geen enkel antwoord iets wordt gezegd"),
            Rung("C"),
        ]
    )


def _timeline() -> Drawing | None:
    return timeline(
        {
            "eerste helft van 2026": [Unit(str(n), f"stap {n}", str(n)) for n in range(20, 42)],
            "zodra de besluitvorming is afgerond en de Kamer is geïnformeerd": [
                Unit("7", "brief", "7", "open"),
                Unit("B.12", "plan"),
            ],
            "2030": [Unit("63", "verslag", "63")],
        }
    )


def _unit_matrix() -> Drawing | None:
    looks = {3: "hatched", 5: "open"}
    units = [
        ("a", "x", Unit(str(n), f"vraag {n}", str(n), looks.get(n, "solid"), n in (3, 9)))  # type: ignore[arg-type] # a look
        for n in range(1, 30)
    ]
    units += [("b", "y", Unit("61", "vraag 61", "61", "hatched")), ("c", "z", Unit("62", "62"))]
    return unit_matrix(
        units,
        rows={
            "a": "Personeel",
            "b": "Beveiliging en de hoogte van de Alert State",
            "c": "Oekraïne",
        },
        columns={"x": "beantwoord", "y": "gedeeltelijk beantwoord", "z": "vertrouwelijk"},
        roles={"y": Role.SECOND, "z": Role.UNANSWERED},
    )


def _arc_diagram() -> Drawing | None:
    numbers = [str(n) for n in range(1, 22)] + ["B.12"]
    return arc_diagram(
        [
            Link("9", "3", True),
            Link("21", "3", False),
            Link("4", "15", True),
            Link("B.12", "20", False),
        ],
        numbers,
    )


def _small_columns() -> SmallDrawing | None:
    return small_columns(
        {
            "2023": percent("a", "59.70", "59,70%", part="question"),
            "2024": percent("b", "1", "1%", part="question"),
            "een half jaar later": percent("c", "40", "40%"),
        }
    )


def _small_bars() -> SmallDrawing | None:
    return small_bars(
        {
            "nu": euros("a", "400", "ongeveer 400 miljoen"),
            "doel": goal(euros("b", "2000", "2 miljard")),
            "volgens de vraag, die er ook om vroeg": asked(euros("c", "1500", "anderhalf miljard")),
            "niets": euros("d", "0", "0"),
        }
    )


def _small_stacked() -> SmallDrawing | None:
    return small_stacked(
        {"beroeps": people("a", 56000), "burgers": people("b", 24000), "reserve": people("c", 9800)}
    )


def _small_stacked_in_steps() -> SmallDrawing | None:
    return small_stacked(
        {"klein": people("a", 2), LONG: people("b", 900), "en wat er overblijft": people("c", 30)}
    )


def _small_counts() -> SmallDrawing | None:
    return small_counts(
        {"met reden": quoted("a", "11", "count", "11"), "zonder": quoted("b", "9", "count", "9")}
    )


EXAMPLES: Mapping[str, Callable[[], Drawing | SmallDrawing | None]] = {
    "arc-diagram": _arc_diagram,
    "bars": _bars,
    "bars-below-zero": _bars_below_zero,
    "columns": _columns,
    "columns-below-zero": _columns_below_zero,
    "columns-many": _many_columns,
    "dated-marks": _dated_marks,
    "dots": _dots,
    "dots-of-money": _dots_of_money,
    "ladder": _ladder,
    "lines": _lines,
    "lines-along": _lines_along,
    "lines-one-point": _a_line_of_one_point,
    "small-bars": _small_bars,
    "small-columns": _small_columns,
    "small-counts": _small_counts,
    "small-gauge": lambda: small_gauge(percent("a", "38", "ongeveer 38%", "4")),
    "small-gauge-begin": lambda: small_gauge(percent("a", "4", "een op de vijfentwintig")),
    "small-ladder": lambda: small_ladder(["A", "A+", "B", "daartussen", "C"], "B"),
    "small-stacked": _small_stacked,
    "small-stacked-in-steps": _small_stacked_in_steps,
    "stacked": _stacked,
    "stacked-in-steps": _stacked_in_steps,
    "timeline": _timeline,
    "unit-matrix": _unit_matrix,
}
