"""What a proposal from an earlier edition rests on, in words: the questions, and what changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kamerboek.analysis.compare import SIMILAR, likeness
from kamerboek.analysis.pairs import Pair, difference_of, renumbered
from kamerboek.figures import list_text
from kamerboek.intake.suggest import CARRIED, is_carried

UNCHANGED = "vraag en antwoord zijn gelijk"
"""How the basis of a proposal ends for which nothing changed."""

LONGEST = 400
"""Characters of a basis; a difference beyond it is better read in the documents."""

POINTED_AT = re.compile(
    r"\b(?:vra(?:ag|gen)|antwoord(?:en)?)\s+\d+(?:(?:,\s*|\s+en\s+)\d+)*", re.IGNORECASE
)
"""Where an analyst names questions: `antwoord 6`, `vragen 3, 4 en 5`."""


def place_of(pairs: Sequence[Pair], earlier: str) -> str:
    """Return the questions of the edition `earlier` that a proposal comes from."""
    return f"{CARRIED} {list_text([each.earlier.question for each in pairs])} van {earlier}"


def basis_of(pairs: Sequence[Pair], earlier: str) -> str:
    """Return what a proposal rests on that comes from these questions of the edition `earlier`."""
    said = [
        change
        if len(pairs) == 1
        else f"{each.earlier.question} (nu {each.later.question}) {change}"
        for each in pairs
        for change in changes(each)
    ]
    basis = f"{place_of(pairs, earlier)}: {'; '.join(said) or UNCHANGED}"
    return basis if len(basis) <= LONGEST else f"{basis[: LONGEST - 1]}…"


def is_unchanged(proposed: Any) -> bool:
    """Return whether a proposal was carried over from what is the same."""
    return is_carried(proposed) and str(proposed.basis).endswith(UNCHANGED)


def changes(pair: Pair) -> Iterator[str]:
    """Yield what changed between the questions of a pair, in words."""
    if not pair.same_question:
        yield f"vraag: {difference_of(pair.earlier.question_text, pair.later.question_text)}"
    if not pair.same_answer:
        yield f"antwoord: {difference_of(pair.earlier.answer_text, pair.later.answer_text)}"
    if pair.unlike:
        yield f"antwoord {', '.join(pair.unlike)}, waarnaar het verwijst, is anders"


def answered_alike(pair: Pair) -> bool:
    """Return whether the answers of a pair are the same or alike."""
    one, other = pair.earlier.answer_text or "", pair.later.answer_text or ""
    return pair.same_answer or likeness(one, other) >= SIMILAR


def pointed_again(text: str, numbers: Mapping[str, str]) -> str:
    """Return an analyst's words with the questions they name under their present `numbers`."""
    return POINTED_AT.sub(lambda found: renumbered(found[0], numbers), text)
