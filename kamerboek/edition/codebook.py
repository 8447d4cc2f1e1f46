"""The codebook of a series: each code with its Dutch label and what it means, read from data."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ConfigDict, with_config

from kamerboek.edition.codes import CLOSED, GIVEN, RULE_OF, Given
from kamerboek.errors import KamerboekError, nearest
from kamerboek.reading import read_toml, validated

STRICT = ConfigDict(extra="forbid")
CODE = re.compile(r"[a-z][a-z0-9_]*")
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
THEMES, RULE_NOTES = "themes", "rule_notes"


@with_config(STRICT)
@dataclass(frozen=True)
class Code:
    """A code: what the coding writes, and what readers see for it.

    `short` is the label where there is little room, `slug` the code in addresses of pages: both
    follow from the label where they are left empty. `meaning` says when the code holds.
    """

    code: str
    label: str
    meaning: str
    short: str = ""
    slug: str = ""


@with_config(STRICT)
@dataclass(frozen=True)
class Theme(Code):
    """A theme, with the words that propose it for a question.

    A word is the beginning of one, in lower case; several words stand as they are. `residual` is
    the theme of what no other covers. `about_openness` is one whose questions ask what is public:
    to those, wording of confidentiality is an answer.
    """

    words: tuple[str, ...] = ()
    residual: bool = False
    about_openness: bool = False


Kind = TypeVar("Kind", bound=Code, covariant=True)


@dataclass(frozen=True)
class Codes(Mapping[str, Kind], Generic[Kind]):
    """The codes of one file, by code, in its order."""

    path: Path
    rows: tuple[Kind, ...]

    def __getitem__(self, code: str) -> Kind:
        """Return a code; raises KamerboekError naming the nearest for one that is not there."""
        for row in self.rows:
            if row.code == code:
                return row
        raise KamerboekError(f"{self.path}: there is no code {code!r}{nearest(code, self)}")

    def __contains__(self, code: object) -> bool:
        return any(row.code == code for row in self.rows)

    def __iter__(self) -> Iterator[str]:
        return (row.code for row in self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def labels(self) -> dict[str, str]:
        """The label of each code."""
        return {row.code: row.label for row in self.rows}


@dataclass(frozen=True)
class Codebook:
    """The codes of a series, a field a file; `themes` and `rule_notes` are no closed sets.

    The meaning of a disposition is the text of the rule that gives it; `rule_notes` are what is
    said of cases that the rules leave open.
    """

    themes: Codes[Theme]
    rule_notes: Codes[Code]
    dispositions: Codes[Code]
    statuses: Codes[Code]
    access: Codes[Code]
    commitment_types: Codes[Code]
    strengths: Codes[Code]
    states: Codes[Code]
    fates: Codes[Code]
    natures: Codes[Code]
    stands_in: Codes[Code]
    answered: Codes[Code]
    abbreviations: Codes[Code]
    checks: Codes[Code]
    verdicts: Codes[Code]

    @property
    def given_labels(self) -> dict[Given, str]:
        """The label of what an answer gives in the end, from most to least given."""
        return {code: self.dispositions[code].label for code in GIVEN}

    @property
    def rules(self) -> dict[int, Code]:
        """The disposition that each rule gives, by the number of the rule, in their order."""
        return {
            RULE_OF[code]: self.dispositions[code]
            for code in sorted(RULE_OF, key=RULE_OF.__getitem__)
        }


def load_codebook(own: Path, fallback: Path | None = None) -> Codebook:
    """Read a codebook from the folder `own`; a file that is not there from `fallback`.

    Raises KamerboekError, naming file and row, for a missing file, a field that is unknown or has
    another type, a code, label or slug that comes twice, where a file has another set of codes than
    the rules of the program rest on, and for a file that nothing reads.
    """

    names = [each.name for each in fields(Codebook)]
    for folder in filter(None, (own, fallback)):
        for path in sorted(folder.glob("*.toml")):
            if path.name not in [f"{name}.toml" for name in names]:
                raise KamerboekError(
                    f"{path}: nothing reads it{nearest(path.stem, names)}; rename it"
                )

    def path_of(name: str) -> Path:
        path = own / f"{name}.toml"
        return path if path.exists() or fallback is None else fallback / path.name

    return Codebook(
        themes=_read(path_of(THEMES), Theme),
        rule_notes=_read(path_of(RULE_NOTES), Code),
        **{name: _read_closed(path_of(name), codes) for name, codes in CLOSED.items()},
    )


def _read_closed(path: Path, expected: tuple[str, ...]) -> Codes[Code]:
    found = _read(path, Code)
    for code in found:
        if code not in expected:
            raise KamerboekError(
                f"{path}: code {code!r}: no rule of the program knows it{nearest(code, expected)}"
            )
    for code in expected:
        if code not in found:
            raise KamerboekError(f"{path}: the code {code!r} is missing; say what it means")
    return found


def _read(path: Path, kind: type[Kind]) -> Codes[Kind]:
    contents = read_toml(path, "it says what the codes of a codebook mean")
    rows = contents.pop("code", [])
    if contents or not isinstance(rows, list) or not rows:
        odd = next(iter(contents), "code")
        raise KamerboekError(f"{path}: {odd!r}: write each code as a table under [[code]]")
    codes: list[Kind] = []
    for number, row in enumerate(rows, start=1):
        codes.append(_code(row, kind, f"{path}: code {number}"))
        for field in ("code", "label", "slug"):
            value = getattr(codes[-1], field)
            if value in [getattr(each, field) for each in codes[:-1]]:
                raise KamerboekError(f"{path}: code {number}: the {field} {value!r} comes twice")
    return Codes(path, tuple(codes))


def _code(row: Any, kind: type[Kind], where: str) -> Kind:
    named = row.get("code") if isinstance(row, dict) else None
    where += f" ({named})" if named else ""
    given = validated(kind, row, where)
    if not given.label.strip() or not given.meaning.strip():
        raise KamerboekError(f"{where}: give it a label and say what it means")
    filled = replace(
        given, short=given.short or given.label, slug=given.slug or slug_of(given.label)
    )
    if not CODE.fullmatch(filled.code):
        raise KamerboekError(f"{where}: a code is lower-case letters, digits and underscores")
    if not SLUG.fullmatch(filled.slug):
        raise KamerboekError(f"{where}: slug {filled.slug!r}: lower-case letters with hyphens")
    return filled


def slug_of(label: str) -> str:
    """Return a label as an address has it: `Caribisch gebied` is `caribisch-gebied`."""
    letters = unicodedata.normalize("NFD", label.casefold())
    plain = "".join(each for each in letters if not unicodedata.combining(each))
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
