"""The small language of sentences: text with figures, and words that follow from them.

`Het doel is {keer} zo groot.` prints a figure, a link or text by its name, `{naam!c}` with a
capital. Words are chosen by what a name is:

- a count: `{vragen} {vragen:is|zijn}`, for one and for another number, and with a third wording
  for none; `{vragen.number}` prints it without its noun, `{bedrag.amount}` an amount without its
  unit;
- a claim: `Dat {keer > grens: is meer | is niet meer | kan meer zijn} dan het gekozen deel`, for
  always, never, and where it hangs on what rounded figures were before they were rounded;
- a truth value, or a text that may be empty: `{doel.period:een jaar staat erbij|zonder jaar}`.

A choice may hold places of its own. What an edition has not coded is `Missing`: a sentence that
needs it is not printed. The template itself goes with its text, so that a page and an export read
one string.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import Any, NamedTuple

from kamerboek.errors import KamerboekError, nearest
from kamerboek.figures import Claim, Figure, Fit, Missing, Rational, capitalised
from kamerboek.figures.claims import Outcome
from kamerboek.prose.blocks import Inline, PublishedLink, QuestionLink

NAME = r"[^\W\d](?:-?\w)*(?:\.[^\W\d]\w*)*"
PLACE = re.compile(
    rf"(?P<left>{NAME})\s*(?:(?P<sign>[<>]=?)\s*(?P<right>{NAME}|\d+(?:\.\d+)?))?\s*(?P<capital>!c)?"
)
SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    ">": operator.gt,
    "<": operator.lt,
    ">=": operator.ge,
    "<=": operator.le,
}


@dataclass(frozen=True)
class Place:
    """A place in a template: what stands there, and the words it chooses between, if any."""

    left: str
    sign: str
    right: str
    capital: bool
    choices: tuple[tuple[str | Place, ...], ...]

    @property
    def named(self) -> str:
        """The place as written, for an error."""
        return f"{self.left} {self.sign} {self.right}".strip() if self.sign else self.left


Parsed = tuple[str | Place, ...]

UNTYPED = re.compile(r"“[^”]*”|‘[^’]*’")
"""What may hold a digit in a sentence: words of the document."""
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


class Verdict(NamedTuple):
    """What a sentence says of a claim, as its template names it; `claim` is what was claimed."""

    named: str
    outcome: Outcome
    claim: Claim | None = None


@dataclass(frozen=True)
class Filled:
    """A filled template: its run of text, what it lacks, and how its claims came out.

    It is not `whole` where a part is missing, also where no name says which.
    """

    inline: Inline
    whole: bool
    missing: frozenset[str]
    verdicts: tuple[Verdict, ...]
    template: str


@lru_cache(maxsize=4096)
def parsed(template: str) -> Parsed:
    """Return a template as text and places; raises KamerboekError where it is not well formed.

    It is read once: a chapter that is run for its results fills the same templates each time.
    """
    parts, end = _parts(template, 0, "")
    if end != len(template):
        raise KamerboekError(f"{template!r}: a closing brace without an opening one")
    return parts


def _parts(template: str, start: int, until: str) -> tuple[Parsed, int]:
    """Read text and places up to a sign of `until` that is not inside a place."""
    made: list[str | Place] = []
    text = ""
    at = start
    while at < len(template) and template[at] not in until:
        if template[at] == "{":
            place, at = _place(template, at)
            made += [text, place] if text else [place]
            text = ""
        elif template[at] == "}":
            break
        else:
            text += template[at]
            at += 1
    return (*made, text) if text else tuple(made), at


def _place(template: str, start: int) -> tuple[Place, int]:
    found = PLACE.match(template, start + 1)
    if found is None:
        raise KamerboekError(f"{template!r}: {template[start : start + 20]!r} names nothing")
    at = found.end()
    choices: list[Parsed] = []
    if at < len(template) and template[at] == ":":
        while True:
            choice, at = _parts(template, at + 1, "|")
            choices.append(_stripped(choice))
            if at >= len(template) or template[at] != "|":
                break
    if at >= len(template) or template[at] != "}":
        unclosed = template[start:at]
        raise KamerboekError(f"{template!r}: the place {unclosed!r} is not closed by a brace")
    if found["sign"] and not choices:
        raise KamerboekError(f"{template!r}: {found[0]!r} is a claim; give the words it chooses")
    return (
        Place(
            found["left"],
            found["sign"] or "",
            found["right"] or "",
            bool(found["capital"]),
            tuple(choices),
        ),
        at + 1,
    )


def _stripped(choice: Parsed) -> Parsed:
    """Return a choice without the white space around it."""
    parts = list(choice)
    if parts and isinstance(parts[0], str):
        parts[0] = parts[0].lstrip()
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip()
    return tuple(part for part in parts if part != "")


def names_in(template: str) -> frozenset[str]:
    """Return the names that a template uses, without what follows a dot."""
    return frozenset(_names(parsed(template)))


def _names(parts: Parsed) -> set[str]:
    found: set[str] = set()
    for part in parts:
        if isinstance(part, Place):
            found |= {part.left.split(".")[0]}
            if part.right and not part.right[0].isdigit():
                found |= {part.right.split(".")[0]}
            for choice in part.choices:
                found |= _names(choice)
    return found


def words_of(template: str) -> int:
    """Return how many words a template prints at the most, a figure counted as two."""
    return _words(parsed(template))


def _words(parts: Parsed) -> int:
    text = sum(len(part.split()) for part in parts if isinstance(part, str))
    return text + sum(
        max((_words(choice) for choice in part.choices), default=2)
        for part in parts
        if isinstance(part, Place)
    )


def typed_numbers(template: str) -> list[str]:
    """Return the numbers that stand in a template as digits, outside quotations and places."""
    return NUMBER.findall(UNTYPED.sub("", _own_text(parsed(template))))


def _own_text(parts: Parsed) -> str:
    return "".join(
        part if isinstance(part, str) else " ".join(["…", *map(_own_text, part.choices)])
        for part in parts
    )


def refuse_typed_numbers(text: str) -> None:
    """Raise KamerboekError for a number that is typed: it has no origin, and does not follow."""
    for line in text.splitlines():
        for number in typed_numbers(line):
            raise KamerboekError(
                f"{line.strip()!r}: the number {number} is typed; let a figure say it, by its name "
                "in braces, or quote the document"
            )


def fill(template: str, names: Mapping[str, object]) -> Filled:
    """Fill a template with what its names stand for.

    Raises KamerboekError for a name that stands for nothing (with the nearest one), for what cannot
    be printed, and for a choice of words with too few of them.
    """
    missing: list[Missing] = []
    verdicts: list[Verdict] = []
    parts = _filled(parsed(template), template, names, missing, verdicts)
    lacking = frozenset(name for each in missing for name in each.names)
    return Filled(tuple(parts), not missing, lacking, tuple(verdicts), template)


def _filled(
    parts: Parsed,
    template: str,
    names: Mapping[str, object],
    missing: list[Missing],
    verdicts: list[Verdict],
) -> list[Any]:
    made: list[Any] = []
    for part in parts:
        if isinstance(part, str):
            made.append(part)
            continue
        value = value_at(part, template, names)
        if isinstance(value, Missing):
            missing.append(value)
        elif part.choices:
            chosen = part.choices[chosen_at(value, part, template, verdicts)]
            words = _filled(chosen, template, names, missing, verdicts)
            made += _with_capital(words) if part.capital else words
        else:
            printed = printed_at(value, part, template)
            made += _with_capital(printed) if part.capital else printed
    return made


def value_at(place: Place, template: str, names: Mapping[str, object]) -> object:
    """Return what stands at a place: what its name stands for, or the claim that it makes.

    Raises KamerboekError for a name that stands for nothing.
    """
    left = _named(place.left, template, names)
    if not place.sign:
        return left
    right: object = (
        Fraction(place.right) if place.right[0].isdigit() else _named(place.right, template, names)
    )
    return SIGNS[place.sign](left, right)


def _named(path: str, template: str, names: Mapping[str, object]) -> object:
    first, *rest = path.split(".")
    if first not in names:
        named = [name for name in names if not name.startswith("_")]
        raise KamerboekError(f"{template!r}: there is no {first!r} here{nearest(first, named)}")
    value = names[first]
    for attribute in rest:
        if isinstance(value, Missing):
            return value
        if attribute.startswith("_") or not hasattr(value, attribute):
            raise KamerboekError(f"{template!r}: {first} has no {attribute!r}")
        if attribute in ("number", "amount") and isinstance(value, Figure):
            value = replace(value, text=getattr(value, attribute))  # it still leads to its origin
        else:
            value = getattr(value, attribute)
    return value


CLAIM_PLACES = {"always": 0, "never": 1, "open": 2}
THREE = len(CLAIM_PLACES)


def choices_of(value: object) -> tuple[int, ...]:
    """Return how many wordings a value chooses between."""
    if isinstance(value, Fit):
        return (2,)
    if isinstance(value, Claim):
        return (THREE,)
    return (2,) if isinstance(value, (bool, str)) else (2, THREE)


def chosen_at(value: object, place: Place, template: str, verdicts: list[Verdict]) -> int:
    """Return which of the words to choose; what is judged by it is added to `verdicts`.

    Raises KamerboekError where there are not as many words as the value chooses between.
    """
    allowed = choices_of(value)
    if len(place.choices) not in allowed:
        raise KamerboekError(
            f"{template!r}: {place.named!r} has {len(place.choices)} choices of words; "
            f"it chooses between {' or '.join(str(each) for each in allowed)}"
        )
    if isinstance(value, Claim):
        verdicts.append(Verdict(place.named, value.outcome, value))
    elif isinstance(value, (bool, str)):
        verdicts.append(Verdict(place.named, "always" if value else "never"))
    chosen = chosen_by(value, len(place.choices))
    if chosen is None:
        raise KamerboekError(
            f"{template!r}: {place.named!r} is no count, claim, truth value or text to choose "
            "words by"
        )
    return chosen


def chosen_by(value: object, wordings: int) -> int | None:
    """Return which of so many wordings a claim, a truth value, a text or a count chooses.

    None for what chooses none.
    """
    if isinstance(value, Claim):
        return CLAIM_PLACES[value.outcome]
    if isinstance(value, (bool, str)):
        return 0 if value else 1
    number = value.value if isinstance(value, Figure) else value
    if not isinstance(number, (int, Rational)):
        return None
    if number == 0 and wordings == THREE:
        return 2
    return 0 if number == 1 else 1


def printed_at(value: object, place: Place, template: str) -> list[Any]:
    """Return how a value is printed; raises KamerboekError for what cannot be."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, (str, Figure, QuestionLink, PublishedLink)):
        return [value]
    as_inline = getattr(value, "inline", None)
    if isinstance(as_inline, tuple):
        return list(as_inline)
    raise KamerboekError(
        f"{template!r}: {place.named!r} is a {type(value).__name__}; a sentence prints figures, "
        "links and text: make it a figure with calculate(…) or count(…)"
    )


def _with_capital(parts: list[Any]) -> list[Any]:
    if not parts:
        return parts
    first = parts[0]
    if isinstance(first, str):
        first = capitalised(first)
    elif isinstance(first, Figure):
        first = replace(first, text=capitalised(first.text))
    elif isinstance(first, QuestionLink):
        first = replace(first, text=capitalised(str(first)))
    return [first, *parts[1:]]
