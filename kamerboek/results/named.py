"""The named results of a chapter, as an executed notebook holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

import nbformat

from kamerboek.chapter.display import RECORD
from kamerboek.chapter.session import Session
from kamerboek.charts import CHART_MIME
from kamerboek.figures import FIGURE_MIME, Figure
from kamerboek.figures.exact import json_number
from kamerboek.prose import BLOCK_MIME, Origins
from kamerboek.prose.record import Record
from kamerboek.run import Value

Kind = Literal["result", "indicator", "sentence", "verdict"]
"""A figure of the list of origins; a figure that stands in the document; a sentence of the page;
what came of a rule of the edition, or of a claim in a sentence."""

Number = int | float


@dataclass(frozen=True)
class Result:
    """What a run gave under a name.

    Of a figure, `key` is its key, `value` the number in `unit` for the figures as printed (None
    where only a range is known), `lower` and `upper` what it may have been before rounding (None
    for an end that is open), `questions` what it rests on, `text` what the page prints,
    `formula` where it comes from and `label` what it counts, in Dutch. Of a sentence, `key` is its
    id and `text` what it says; of a verdict, `key` is its rule and `text` the verdict. These have
    no number.
    """

    kind: Kind
    key: str
    text: str
    value: Number | None = None
    lower: Number | None = None
    upper: Number | None = None
    unit: str = ""
    period: str = ""
    questions: tuple[str, ...] = ()
    formula: str = ""
    label: str = ""


def comparable(results: Iterable[Result]) -> list[Result]:
    """Return the results that a run gives with or without a kernel: all but the indicators.

    Where a figure of the document is displayed, only a notebook says.
    """
    return [each for each in results if each.kind != "indicator"]


def results_of(notebook: str) -> list[Result]:
    """Return the named results of an executed notebook (its text), each once.

    First come the figures of the list of origins, then the other figures, the sentences and the
    verdicts, each in the order of the page. Where one key names things that differ, as a number of
    the document does that is read in two ways, the second is `key (2)`.
    """
    contents = list(_contents(nbformat.reads(notebook, as_version=4)))
    origins = [block for block in contents if block.get("type") == "origins"]
    registered = [_figure("result", each) for block in origins for each in block["figures"]]
    keys = {each.key for each in registered}
    every = [_figure("indicator", each) for block in contents for each in _figures(block)]
    return [
        *_told_apart(registered),
        *_told_apart([each for each in every if each.key not in keys]),
        *_said([block for block in contents if block.get("type") == "record"]),
    ]


def results_of_run(session: Session, values: Mapping[str, Value]) -> list[Result]:
    """Run a chapter with checked values and return its named results.

    They are those of the notebook that papermill would have made, but for the figures that stand
    in the document. Raises what `Session.run` raises.
    """
    return results_of_blocks(session.run(values).shown)


def results_of_blocks(blocks: Iterable[object]) -> list[Result]:
    """Return the named results in the blocks that a run would have shown, but for indicators."""
    registered: list[Result] = []
    records: list[Mapping[str, Any]] = []
    for block in blocks:
        if isinstance(block, Origins):
            registered += [_of_figure(figure) for figure in block.figures]
        elif isinstance(block, Record):
            records.append(block.content())
    return [*_told_apart(registered), *_said(records)]


def _contents(notebook: nbformat.NotebookNode) -> Iterator[dict[str, Any]]:
    """Yield what the outputs of a notebook hold of this package, what is glued as well."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            for kind, content in output.get("data", {}).items():
                if kind.removeprefix(RECORD) in (FIGURE_MIME, BLOCK_MIME, CHART_MIME):
                    yield content


def _figures(content: Any) -> Iterator[Mapping[str, Any]]:
    """Yield each figure in a content, wherever it stands in it."""
    if isinstance(content, Mapping):
        if content.get("type") == "figure" and "value" in content:  # else only its text is there
            yield content
        content = list(content.values())
    if isinstance(content, list):
        for part in content:
            yield from _figures(part)


def _figure(kind: Kind, content: Mapping[str, Any]) -> Result:
    return Result(
        kind=kind,
        key=content["key"],
        text=content["text"],
        value=content["value"],
        lower=content["lower"],
        upper=content["upper"],
        unit=content["unit"],
        period=content["period"],
        questions=tuple(content["questions"]),
        formula=content["formula"],
        label=content["label"],
    )


def _of_figure(figure: Figure) -> Result:
    """Return a figure of the list of origins as `Figure.content` gives it."""
    value, lower, upper = (
        None if number is None else json_number(number)
        for number in (figure.value, figure.interval.lower, figure.interval.upper)
    )
    return Result(
        kind="result",
        key=figure.key,
        text=figure.text,
        value=value,
        lower=lower,
        upper=upper,
        unit=figure.unit,
        period=figure.period,
        questions=figure.questions,
        formula=figure.formula,
        label=figure.label,
    )


def _said(records: Iterable[Mapping[str, Any]]) -> Iterator[Result]:
    """Yield the sentences of records, and then their verdicts."""
    for record in records:
        for each in record["sentences"]:
            yield Result("sentence", each["id"], each["text"])
    for record in records:
        for each in record["verdicts"]:
            yield Result("verdict", each["rule"], each["verdict"])


def _told_apart(results: Iterable[Result]) -> Iterator[Result]:
    """Yield results each once; of a figure the text may differ, as `17` of `17 vragen` does."""
    seen: dict[str, list[Result]] = {}
    for each in results:
        like = seen.setdefault(each.key, [])
        number = replace(each, text="", formula="", label="")
        if number not in like:
            like.append(number)
            yield replace(each, key=f"{each.key} ({len(like)})") if len(like) > 1 else each
