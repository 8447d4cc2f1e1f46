"""The rules that check a document's figures against each other, as an analyst writes them down.

They stand in an edition's `coding/checks.toml`; `formula` has the language of their formulas.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import ConfigDict, Field, with_config

from kamerboek.annotate.model import Unit
from kamerboek.edition.codes import CheckKind, Verdict
from kamerboek.figures import Relation

STRICT = ConfigDict(extra="forbid")


@with_config(STRICT)
@dataclass(frozen=True)
class Quote:
    """Words that a check is about, verbatim from a question or its answer."""

    question: str
    quote: str


@with_config(STRICT)
@dataclass(frozen=True)
class Names:
    """Things that a question or its answer names, each verbatim, to be counted."""

    question: str
    names: tuple[str, ...]


@with_config(STRICT)
@dataclass(frozen=True)
class Reading:
    """Another way to read the statements, and what changes then; `assumption` begins with `als`.

    `apart`: read so, the sides are about different things, and there is nothing left to compare.
    """

    assumption: str
    sentence: str = ""
    left: str = ""
    right: str = ""
    relation: Relation | None = None
    apart: bool = False


@with_config(STRICT)
@dataclass(frozen=True)
class Check:
    """A rule.

    `left` and `right` are formulas, `relation` how they should relate, `unit` what they are in.
    `sentence` says what both sides are, with `{left}` and `{right}` for the figures; it must be
    true whatever the figures are, for the verdict is added to it. `assumption` is what even the
    plain comparison rests on; `reading` are further ones. A check without formulas either says what
    is `lacking`, or is one of `statements` whose `verdict` was found by reading.
    """

    id: str
    kind: CheckKind
    title: str
    sentence: str
    left: str = ""
    relation: Relation = "equal"
    right: str = ""
    unit: Unit = "count"
    decimals: Annotated[int, Field(ge=0, le=4)] = 1
    assumption: str = ""
    lacking: str = ""
    verdict: Verdict | None = None
    quotes: tuple[Quote, ...] = ()
    counts: Mapping[str, Names] | None = None
    reading: tuple[Reading, ...] = ()
