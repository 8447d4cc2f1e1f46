"""How easily the headlines of the chapters read, by the formula of Flesch-Douma."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pyphen
from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from kamerboek.book.rendering.inline import plain_text
from kamerboek.book.rendering.notebooks import Notebook, notebook_of, title_of
from kamerboek.book.rendering.renderers import block_nodes
from kamerboek.charts import CHART_MIME
from kamerboek.figures import as_typed, number_text
from kamerboek.prose import BLOCK_MIME, TableBlock

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
"""A word of letters; a number has no syllables to count and is left out."""
SENTENCE_END = re.compile(r"(?<=[.!?;:])\s+")


@dataclass(frozen=True)
class Readability:
    """What the score of a page rests on: words, sentences and syllables of its headlines."""

    words: int
    sentences: int
    syllables: int

    @property
    def score(self) -> float:
        """The score: 206.84 - 77 × syllables per word - 0.93 × words per sentence.

        Source: W. H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960).
        """
        return 206.84 - 77 * self.syllables / self.words - 0.93 * self.words / self.sentences


def headlines(notebook: Notebook) -> Iterator[str]:
    """Yield the standfirst, the headings and the titles of the charts of a notebook, as JSON."""
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            if chart := data.get(CHART_MIME):
                yield plain_text(chart["headline"])
            block = data.get(BLOCK_MIME, {})
            if block.get("type") in ("standfirst", "heading"):
                yield plain_text(block["inline"])


def readability(texts: Iterator[str]) -> Readability | None:
    """Return the measure of texts taken together; None where they hold no words."""
    sentences = [each for text in texts for each in SENTENCE_END.split(text) if WORD.search(each)]
    words = [word for each in sentences for word in WORD.findall(each)]
    if not words:
        return None
    return Readability(len(words), len(sentences), sum(map(syllables, words)))


DUTCH = pyphen.Pyphen(lang="nl_NL", left=1, right=1)
"""Where Dutch words may be broken. It takes a seventh of a second to read: here, while chapters
run, and not when the page about all of them is read."""


def syllables(word: str) -> int:
    """Return how many syllables a word has: one more than the places where it may be broken."""
    return len(DUTCH.positions(word)) + 1


class ReadabilityDirective(SphinxDirective):
    """Shows how easily the headlines of each chapter read."""

    def run(self) -> list[nodes.Node]:
        """Return the table; nothing where no chapter has headlines."""
        rows = []
        for page in self.config.external_site_map:
            notebook = notebook_of(self.env, page)
            found = readability(headlines(notebook)) if notebook else None
            if notebook and found:
                counts = (str(found.words), str(found.sentences))
                score = number_text(as_typed(found.score))
                rows.append(tuple((each,) for each in (title_of(notebook), *counts, score)))
        if not rows:
            return []
        heads = ("Hoofdstuk", "Woorden", "Zinnen", "Flesch-Douma")
        origin = (
            "geteld in de aanhef, de koppen van paragrafen en de titels van grafieken, niet in de "
            "kaarten"
        )
        caption = "Hoe goed de koppen van elk hoofdstuk te lezen zijn"
        table = TableBlock("leesbaarheid", caption, heads, tuple(rows), origin)
        return block_nodes(table.content())
