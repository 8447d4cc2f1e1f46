"""The small forms: columns, bars, a stacked bar, a gauge, a ladder, dots that are counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate

from kamerboek.charts.canvas import Canvas
from kamerboek.charts.readings import (
    Given,
    Reading,
    Role,
    evaluated,
    is_missing,
    present,
    read,
    unit_of,
)
from kamerboek.charts.small.drawing import (
    NAME_TYPE,
    VALUE_TYPE,
    Sketch,
    SmallDrawing,
    labels_in_a_row,
    named,
)
from kamerboek.charts.style import BLUE, PAPER, STRONG_RULE

COLUMN_HEIGHT = 40.0
MOST_COLUMN = 40.0
BAR = 16.0
STACK = 22.0
RADIUS = 6.0
DOT_STEP = 16.2
EDGE = 2.0
ROLES = (Role.SUBJECT, Role.SECOND, Role.UNANSWERED, Role.GOAL)

Values = Mapping[str, Given]


def small_columns(values: Values | Callable[[], Values]) -> SmallDrawing | None:
    """Return columns from zero, each with its value over it and its name under it.

    None when all are missing. For one that is below zero it raises ValueError.
    """
    if not callable(values) and not present(values):
        return None

    def sketch() -> Sketch:
        readings = _read(present(evaluated(values)))
        return Sketch(
            lambda canvas: _columns(canvas, readings), tuple(readings.values()), _label(readings)
        )

    return SmallDrawing(sketch)


def small_bars(values: Values | Callable[[], Values]) -> SmallDrawing | None:
    """Return bars from zero, each with its name and value beside it.

    None when all are missing. For one that is below zero it raises ValueError.
    """
    if not callable(values) and not present(values):
        return None

    def sketch() -> Sketch:
        readings = _read(present(evaluated(values)))
        return Sketch(
            lambda canvas: _bars(canvas, readings), tuple(readings.values()), _label(readings)
        )

    return SmallDrawing(sketch)


def small_stacked(parts: Values | Callable[[], Values]) -> SmallDrawing | None:
    """Return one bar of parts, each with its value and name under it; None when one is missing."""
    if not callable(parts) and len(present(parts)) < len(parts):
        return None

    def sketch() -> Sketch:
        readings = _read(evaluated(parts))
        return Sketch(
            lambda canvas: _stacked(canvas, readings), tuple(readings.values()), _label(readings)
        )

    return SmallDrawing(sketch)


def small_gauge(share: Given) -> SmallDrawing | None:
    """Return a bar of 0 to 100%, filled as far as a percentage; None when it is missing."""
    if is_missing(share):
        return None

    def sketch() -> Sketch:
        reading = read(share, "percent")
        label = f"Balk tot {reading.label} van 100%"
        return Sketch(lambda canvas: _gauge(canvas, reading), (reading,), label)

    return SmallDrawing(sketch)


def small_ladder(names: Sequence[str], current: str) -> SmallDrawing | None:
    """Return levels from low to high as rising steps, the current one filled.

    None when there is no level. Raises ValueError when the current one is not among them.
    """
    if not names:
        return None
    if current not in names:
        raise ValueError(f"{current!r} is none of {', '.join(names)}")
    place = list(names).index(current) + 1
    label = f"{current} is nummer {place} van {len(names)} treden, van laag naar hoog"
    return SmallDrawing(lambda: Sketch(lambda canvas: _ladder(canvas, names, current), (), label))


def small_counts(groups: Mapping[str, Given]) -> SmallDrawing | None:
    """Return a dot for each that is counted: those of the first group filled, of others open.

    A group has its count and name under the dots; one that is missing is left out.
    """
    if not present(groups):
        return None

    def sketch() -> Sketch:
        readings = {label: read(each, "count") for label, each in present(groups).items()}
        return Sketch(
            lambda canvas: _counts(canvas, readings), tuple(readings.values()), _label(readings)
        )

    return SmallDrawing(sketch)


def _read(values: Values) -> dict[str, Reading]:
    """Return the marks as numbers in the unit that they share.

    Raises ValueError for one that is below zero, or of which only a range was printed.
    """
    unit = unit_of(values.values())
    readings = {label: read(each, unit) for label, each in values.items()}
    for label, reading in readings.items():
        if reading.value is None or reading.value < 0:
            raise ValueError(f"{label!r}: {reading.text!r} is not a size")
    return readings


def _label(readings: Mapping[str, Reading]) -> str:
    return "; ".join(named(label, reading) for label, reading in readings.items())


def _most(readings: Mapping[str, Reading]) -> float:
    return max(reading.place for reading in readings.values()) or 1.0


def _columns(canvas: Canvas, readings: Mapping[str, Reading]) -> float:
    step = canvas.width / len(readings)
    half = min(MOST_COLUMN, step * 0.6) / 2
    base = VALUE_TYPE.line + 2 + COLUMN_HEIGHT
    canvas.rule(0, base, canvas.width, base, colour=STRONG_RULE)
    labels = []
    for place, (label, reading) in enumerate(readings.items()):
        middle = step * (place + 0.5)
        top = base - reading.place / _most(readings) * COLUMN_HEIGHT
        _box(canvas, middle - half, top, middle + half, base, reading.role)
        text = VALUE_TYPE.wrapped(reading.label, step)[0]
        x = VALUE_TYPE.inside(middle, text, canvas.width)
        canvas.text(x, top - 1 - VALUE_TYPE.line / 2, text, VALUE_TYPE, align="center")
        labels.append((middle - step / 2, middle + step / 2, NAME_TYPE.wrapped(label, step - 4)))
    return labels_in_a_row(canvas, labels, base + 3)


def _bars(canvas: Canvas, readings: Mapping[str, Reading]) -> float:
    top = 2.0
    texts = {
        label: ", ".join(filter(None, (label, each.label))) for label, each in readings.items()
    }
    room = [
        (canvas.width - 8 - NAME_TYPE.width(texts[label])) / each.place
        for label, each in readings.items()
        if each.place
    ]
    scale = max(canvas.width * 0.4 / _most(readings), min(room, default=0.0))
    first = top
    for label, reading in readings.items():
        right = 1 + reading.place * scale
        _box(canvas, 1, top, right, top + BAR, reading.role)
        if right + 6 + NAME_TYPE.width(texts[label]) <= canvas.width:
            canvas.text(right + 6, top + BAR / 2, texts[label], NAME_TYPE)
            top += BAR + 8
        else:
            lines = NAME_TYPE.wrapped(texts[label], canvas.width - 4)
            top = canvas.lines(4, top + BAR + 1, lines, NAME_TYPE) + 6
    canvas.rule(1, first - 2, 1, top - 4, colour=STRONG_RULE)
    return top - 4


def _stacked(canvas: Canvas, readings: Mapping[str, Reading]) -> float:
    whole = sum(reading.place for reading in readings.values()) or 1.0
    edges = [0.0, *accumulate(each.place / whole * canvas.width for each in readings.values())]
    labels = []
    for place, (label, reading) in enumerate(readings.items()):
        left, right = edges[place], edges[place + 1]
        role = reading.role if reading.role is not Role.SUBJECT else ROLES[place % len(ROLES)]
        _box(canvas, left, 4, max(right - 2, left + 1), 4 + STACK, role)
        labels.append((left, right, [reading.label, label]))
    return labels_in_a_row(canvas, labels, 4 + STACK + 4)


def _gauge(canvas: Canvas, reading: Reading) -> float:
    across = reading.place / 100 * canvas.width
    canvas.box(0, 4, canvas.width, 4 + BAR, fill=PAPER, edge=STRONG_RULE, thickness=1)
    _box(canvas, 0, 4, max(0.0, min(across, canvas.width)), 4 + BAR, reading.role)
    text = VALUE_TYPE.wrapped(reading.label, canvas.width)[0]
    half = VALUE_TYPE.width(text) / 2
    middle = max(half, min(across, canvas.width - half))
    top = 4 + BAR + 3
    canvas.lines(middle, top, [text], VALUE_TYPE, align="center")
    if middle - half > NAME_TYPE.width("0%") + 6:
        canvas.lines(0, top, ["0%"], NAME_TYPE)
    if middle + half < canvas.width - NAME_TYPE.width("100%") - 6:
        canvas.lines(canvas.width, top, ["100%"], NAME_TYPE, align="right")
    return top + VALUE_TYPE.line


def _ladder(canvas: Canvas, names: Sequence[str], current: str) -> float:
    step = canvas.width / len(names)
    base = COLUMN_HEIGHT + 2
    for place, name in enumerate(names):
        height = COLUMN_HEIGHT * (place + 2) / (len(names) + 1)
        left, right = step * place, step * (place + 1) - 4
        filled = name == current
        canvas.box(
            left,
            base - height,
            right,
            base,
            fill=BLUE if filled else PAPER,
            edge=BLUE if filled else STRONG_RULE,
            thickness=1.5,
        )
        kind = VALUE_TYPE if filled else NAME_TYPE
        x = kind.inside((left + right) / 2, name, canvas.width)
        canvas.text(x, base + 2 + kind.line / 2, name, kind, align="center")
    return base + 2 + NAME_TYPE.line


def _counts(canvas: Canvas, readings: Mapping[str, Reading]) -> float:
    on_line = int((canvas.width - 2 * RADIUS) // DOT_STEP) + 1
    place = 0
    for number, reading in enumerate(readings.values()):
        for _ in range(int(reading.place)):
            line, along = divmod(place, on_line)
            x, y = RADIUS + 1 + along * DOT_STEP, RADIUS + 3 + line * DOT_STEP
            fill = PAPER if number else BLUE
            canvas.dot(x, y, fill=fill, edge=BLUE, area=3.1416 * (RADIUS - 1) ** 2)
            place += 1
    lines = max(1, -(-place // on_line))
    top = 3 + lines * DOT_STEP + 2
    texts = [f"{int(reading.place)} {label}" for label, reading in readings.items()]
    room = canvas.width / len(texts)
    labels = [(room * at, room * (at + 1), [text]) for at, text in enumerate(texts)]
    return labels_in_a_row(canvas, labels, top)


def _box(canvas: Canvas, left: float, top: float, right: float, bottom: float, role: Role) -> None:
    """Draw a bar or column, as an outline where it is open and not too small for one."""
    is_outline = role.is_open and min(right - left, bottom - top) > 2 * EDGE
    fill = PAPER if is_outline else role.colour
    edge = role.colour if is_outline else "transparent"
    canvas.box(left, top, right, bottom, fill=fill, edge=edge, thickness=EDGE)
