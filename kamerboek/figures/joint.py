"""The interval that a formula has when each of its names is an interval.

Where a name occurs more than once, evaluating operation by operation gives too wide an interval:
`x / (x + y)` would let `x` be low above the line and high below it. Here the formula is evaluated
jointly: in each name in which it only rises or only falls (its derivative, itself an interval, does
not change sign) the extreme lies at an end; otherwise the box is halved. After Moore, Kearfott and
Cloud, *Introduction to Interval Analysis* (2009), chapters 5 and 6.

An end may be open, or there may be no bound. Where each name occurs once, operation by operation is
exact for these too. Where the formula rises or falls in each name throughout, its extreme is its
value in a corner of the box, or the limit towards the one side that has no bound. Anything else is
enclosed: the interval may be wider than need be, or without bound, and holds every value.
"""

from __future__ import annotations

import heapq
from functools import lru_cache
from itertools import count

from kamerboek.figures.exact import Rational
from kamerboek.figures.expression import (
    Box,
    Expression,
    Slopes,
    enclosed,
    shared,
    variables_of,
    with_numbers,
    with_slopes,
    zero_minus,
)
from kamerboek.figures.interval import ZERO, Extended, Interval
from kamerboek.figures.quotient import limit, quotient_of, slope_sign

MOST_BOXES = 100
"""How many boxes are looked into at the most; after that the interval may be wider than need be,
never narrower."""

CLOSE = Rational(1, 10**6)
"""An end that is off by less than this part of the interval is close enough."""

MOST_KEPT = 1000
"""How many formulas keep what they gave: more than any chapter has, in a few of its runs."""

BELOW_ALL: Extended = (-1, ZERO)


def joint_range(expression: Expression, box: Box) -> Interval:
    """Return the interval of the formula when each name lies anywhere in its interval of `box`.

    It always holds every value that the formula can take, and is no wider where the formula rises
    or falls in each name throughout the box; a name that is one number is a number. Raises
    ZeroDivisionError where it divides by an interval that holds zero, ValueError for the root of
    one that holds a negative number.
    """
    numbers = {name: interval.ends[0] for name, interval in box.items() if interval.is_point}
    expression = with_numbers(expression, numbers)
    occurring = variables_of(expression)
    if all(times == 1 for times in occurring.values()):
        return enclosed(expression, box)
    return _jointly(expression, tuple((name, box[name]) for name in occurring))


@lru_cache(MOST_KEPT)
def _jointly(expression: Expression, named: tuple[tuple[str, Interval], ...]) -> Interval:
    """Return the interval of a formula in which a name occurs more than once."""
    box = dict(named)
    expression = shared(expression)
    lower, lower_open = _least(expression, box)
    upper, upper_open = _least(zero_minus(expression), box)
    return Interval(lower, None if upper is None else -upper, lower_open, upper_open)


def _least(expression: Expression, box: Box) -> tuple[Rational | None, bool]:
    """Return a number that the formula never goes below on the box, and nearly reaches; None if
    there is none to be found. Also whether it is certain that the formula is never that number.

    The box whose lower bound is lowest is halved first, until a value that the formula does take is
    close to that bound.
    """
    first = _narrowed(expression, box)
    least = _in_corner(expression, first)
    if least is not None:
        infinite, value = least
        return (None, True) if infinite else (value, _is_missed(expression, box, first, least))
    turn = count()
    waiting = [(_bound(expression, first), next(turn), first)]
    taken = _taken(expression, first)
    for _ in range(MOST_BOXES):
        (infinite, bound), _, lowest = waiting[0]
        loose = [name for name, interval in lowest.items() if not interval.is_point]
        if not loose or _in_corner(expression, lowest) is not None:
            break
        if not infinite and taken - bound <= CLOSE * max(abs(taken), abs(bound)):
            break
        heapq.heappop(waiting)
        widest = max(loose, key=lambda name: _part(lowest[name], box[name]))
        for half in _halves(lowest[widest]):
            part = _narrowed(expression, {**lowest, widest: half})
            taken = min(taken, _taken(expression, part))
            heapq.heappush(waiting, (_bound(expression, part), next(turn), part))
    infinite, value = waiting[0][0]
    return (None, True) if infinite else (value, False)


def _slopes(expression: Expression, box: Box) -> Slopes:
    """Return the derivative in each name, or an interval of the same sign.

    Where an end is open, or there is none, the signs that operation by operation loses are taken
    from the formula as a quotient of polynomials.
    """
    slopes = with_slopes(expression, box)[1]
    if all(interval.is_closed for interval in box.values()):
        return slopes
    return {
        name: slope if _has_sign(slope) else slope_sign(expression, name, box) or slope
        for name, slope in slopes.items()
    }


def _has_sign(slope: Interval) -> bool:
    return slope.is_nonnegative or slope.is_nonpositive


def _narrowed(expression: Expression, box: Box) -> Box:
    """Return the part of the box where the formula is least: an end of each name it only rises or
    only falls in.

    A name without bound on that side stays as it is, and so do names whose ends are open and would
    have the formula divide by zero.
    """
    slopes = _slopes(expression, box)
    while True:
        fixed = dict(box)
        for name, slope in slopes.items():
            end = _end_of_least(box[name], slope)
            if end is not None:
                fixed[name] = Interval.point(end)
        if fixed == box:
            return box
        try:
            slopes = _slopes(expression, fixed)
        except ZeroDivisionError:
            return box
        box = fixed


def _end_of_least(interval: Interval, slope: Interval) -> Rational | None:
    if slope.is_nonnegative:
        return interval.lower
    return interval.upper if slope.is_nonpositive else None


def _in_corner(expression: Expression, box: Box) -> Extended | None:
    """Return the least of the formula on a narrowed box that is one corner; None if it is more.

    A corner may lie at infinity in one name, where the formula falls towards the side that has no
    bound.
    """
    loose = [name for name, interval in box.items() if not interval.is_point]
    if not loose:
        return 0, enclosed(expression, box).ends[0]
    if len(loose) > 1 or box[loose[0]].is_bounded:
        return None
    (name,) = loose
    slope = _slopes(expression, box)[name]
    if not _has_sign(slope) or _end_of_least(box[name], slope) is not None:
        return None
    if quotient_of(expression) is None:
        return None
    points = {other: interval.middle for other, interval in box.items() if other != name}
    least = limit(expression, name, points)
    return BELOW_ALL if least is None else (0, least)


def _is_missed(expression: Expression, box: Box, corner: Box, least: Extended) -> bool:
    """Return whether the formula is never its least value in the corner, the corner being open.

    Say that the formula rises or falls in each name on all of the box, and has its least value v in
    a corner that is open, or infinite, in a name x. Were it v at a point of the box, then also with
    all names but x moved to the corner, for that never makes it more; and from there to the corner
    it would stay v. A quotient of polynomials that is v on a stretch is v throughout, so it would
    be v for every x with the other names in the corner. If it is another value for one such x, then
    v is missed. Where this does not apply, v may be taken: an interval may then be closed where it
    could be open, which is no narrower.
    """
    if all(interval.is_closed for interval in box.values()) or quotient_of(expression) is None:
        return False
    if not all(_has_sign(slope) for slope in _slopes(expression, box).values()):
        return False
    for name, interval in box.items():
        held = corner[name].is_point and corner[name].middle in interval
        inside = {**corner, name: Interval.point(_middle(interval))}
        if not held and _in_corner(expression, inside) not in (None, least):
            return True
    return False


def _bound(expression: Expression, box: Box) -> Extended:
    """Return a number that the formula never goes below on the box, or that there is none.

    The best of three: the limit where it falls towards a side without bound, operation by
    operation, and from the middle outward by the steepest slopes (the mean value form), which is
    the closer the smaller the box.
    """
    if not all(interval.is_bounded for interval in box.values()):
        lower = enclosed(expression, box).lower
        return _in_corner(expression, box) or (BELOW_ALL if lower is None else (0, lower))
    natural, slopes = with_slopes(expression, box)
    bound = BELOW_ALL if natural.lower is None else (0, natural.lower)
    if all(slope.is_bounded for slope in slopes.values()):
        steepest = sum(
            max(-slope.ends[0], slope.ends[1]) * box[name].width / 2
            for name, slope in slopes.items()
        )
        middle = {name: Interval.point(interval.middle) for name, interval in box.items()}
        bound = max(bound, (0, enclosed(expression, middle).ends[0] - steepest))
    return bound


def _taken(expression: Expression, box: Box) -> Rational:
    """Return a number that the formula does not always stay above on the box."""
    middle = {name: Interval.point(_middle(interval)) for name, interval in box.items()}
    low = {
        name: middle[name]
        if interval.lower is None or interval.lower_open
        else Interval.point(interval.lower)
        for name, interval in box.items()
    }
    return min(enclosed(expression, at).ends[1] for at in (middle, low))


def _halves(interval: Interval) -> tuple[Interval, Interval]:
    middle = _middle(interval)
    return (
        Interval(interval.lower, middle, interval.lower_open, False),
        Interval(middle, interval.upper, False, interval.upper_open),
    )


def _middle(interval: Interval) -> Rational:
    """Return a number inside an interval: the middle, or one as far in as a bound is from zero."""
    if interval.is_bounded:
        return interval.middle
    if interval.lower is not None:
        return interval.lower + max(Rational(1), abs(interval.lower))
    if interval.upper is not None:
        return interval.upper - max(Rational(1), abs(interval.upper))
    return ZERO


def _part(interval: Interval, whole: Interval) -> Rational:
    """Return which part of a whole an interval is; where that has no bound, on a scale that has."""
    if whole.is_bounded:
        return interval.width / (whole.width or 1)
    low = Rational(-1) if interval.lower is None else _scaled(interval.lower)
    high = Rational(1) if interval.upper is None else _scaled(interval.upper)
    return (high - low) / 2


def _scaled(value: Rational) -> Rational:
    return value / (1 + abs(value))
