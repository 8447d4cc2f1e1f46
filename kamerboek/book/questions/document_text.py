"""The text of a question or an answer: as printed, its sentences with an address, what is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from docutils import nodes

from kamerboek.annotate.sentences import Sentences
from kamerboek.book.rendering.markup import html
from kamerboek.document.text import Passage
from kamerboek.document.wrapped import flowing

Wrap = Callable[[list[nodes.Node]], nodes.Node]


@dataclass(frozen=True)
class Mark:
    """A stretch of the document, by its offsets in the source, and what its nodes become."""

    start: int
    end: int
    wrap: Wrap


def sentence_anchor(start: int) -> str:
    """Return the anchor of the sentence that starts at this offset in the source."""
    return f"t{start}"


def text_nodes(passage: Passage, marks: Sequence[Mark], width: int | None) -> list[nodes.Node]:
    """Return a text of the document as paragraphs.

    A paragraph is a printed line, or more where a sentence runs on over them, or the lines only
    wrap what they say: `width` is where the document wraps them (`wrapped_at`). Each sentence has
    its address. Of marks that overlap the first counts; one that is not within a sentence is left
    out.
    """
    kept = list(_apart(sorted(marks, key=lambda mark: (mark.start, -mark.end))))
    sentences = list(Sentences(passage.text).printed())
    text = flowing(passage.text, width)
    passage = replace(passage, text=text)
    return [
        html("p", *_paragraph(passage, start, end, sentences, kept))
        for start, end in _paragraphs(text, sentences)
    ]


def _apart(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield the marks that begin where none before them still is."""
    done = -1
    for mark in marks:
        if mark.start >= done:
            yield mark
            done = mark.end


def _paragraphs(text: str, sentences: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield start and end of each printed line that is not blank; of more with one sentence."""
    begin = position = 0
    for line in text.splitlines(keepends=True):
        position += len(line)
        if any(start < position < end for start, end in sentences):
            continue
        if text[begin:position].strip():
            yield begin, position
        begin = position


def _paragraph(
    passage: Passage,
    begin: int,
    stop: int,
    sentences: Sequence[tuple[int, int]],
    marks: Sequence[Mark],
) -> Iterator[nodes.Node]:
    """Yield a paragraph's sentences and what stands between them."""
    text, position = passage.text, begin
    for start, end in sentences:
        if start < begin or end > stop:
            continue
        yield from _printed(text[position:start])
        yield html(
            "span",
            *_marked(passage, start, end, marks),
            classes=["sentence"],
            ids=[sentence_anchor(passage.place(start, end).start)],
        )
        position = end
    yield from _printed(text[position:stop].rstrip())


def _marked(passage: Passage, start: int, end: int, marks: Sequence[Mark]) -> Iterator[nodes.Node]:
    """Yield a sentence with the marks that are within it."""
    text, position = passage.text, start
    span = passage.place(start, end)
    for mark in marks:
        if mark.start < span.start or mark.end > span.end:
            continue
        first, last = passage.inside(mark.start), passage.inside(mark.end)
        if first < position or last > end:
            continue
        yield from _printed(text[position:first])
        yield mark.wrap(list(_printed(text[first:last])))
        position = last
    yield from _printed(text[position:end])


def _printed(text: str) -> Iterator[nodes.Node]:
    """Yield words as printed, their line breaks as such."""
    for index, line in enumerate(text.split("\n")):
        if index:
            yield html("br")
        if line:
            yield nodes.Text(line)
