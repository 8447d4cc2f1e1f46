"""What a built page says, as text: a line a sentence, a heading, an item, a row of a table.

Of a drawing there is its name, of a listing of code that it is there; what opens on demand stands
indented under its title. What a number says when it is opened stands at the end of the page.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lxml import html

from kamerboek.annotate.sentences import Sentences

Element = Any
"""An element of lxml, which has no types."""

INDENT = "  "

LEFT_OUT = frozenset({"script", "style", "template"})

INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "i",
        "img",
        "input",
        "ins",
        "kbd",
        "mark",
        "meter",
        "progress",
        "q",
        "s",
        "samp",
        "select",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "svg",
        "time",
        "u",
        "var",
        "wbr",
    }
)
"""Elements that stand within a line; all others begin one."""

EMPHASIS = {"em": "*", "i": "*", "strong": "**", "b": "**", "code": "`"}
"""What stands on both sides of words that a page sets apart from their sentence."""

HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}

CODE = re.compile(r"\bhighlight-i?python3?\b|\bcode-listing\b")
"""Classes of a listing of the code of a chapter, which is reviewed where it is written."""

OUTSIDE = re.compile(r"[a-z]+:|//", re.IGNORECASE)
"""How an address begins that is not of the book: where a reader goes, none of its pages says."""

WRITTEN = "./span[contains(@class, 'std') or contains(@class, 'xref')]"
"""What is in a link that somebody wrote in a page's own text: it may lead to the wrong page, where
all others are made from what they lead to."""

OF_THIS_BUILD = "made-with"
"""Class of what says with what a book was made: it differs from machine to machine."""


def page_text(page: str) -> str:
    """Return what a page (its HTML) says, one line each, ending in a newline; empty for nothing.

    That is its title and its article, without the frame that every page has around it.
    """
    return _page_text(html.document_fromstring(page))


def frame_text(page: str) -> str:
    """Return what the frame of a page says, which every page has around its article."""
    tree = html.document_fromstring(page)
    for article in tree.xpath("//article[not(ancestor::article)]"):
        article.drop_tree()
    return "\n".join(_lines(tree.body)).strip() + "\n"


def _page_text(tree: Element) -> str:
    said = [
        line
        for article in tree.xpath("//article[not(ancestor::article)]")
        for line in _lines(article)
    ]
    if not said:
        return ""
    title = _folded(tree.findtext(".//title") or "")
    opened = [line for each in tree.iter("template") for line in _opened(each)]
    return f"{title}\n\n" + "\n".join([*said, *opened]).strip() + "\n"


def _lines(element: Element) -> Iterator[str]:
    """Yield the lines of what stands in an element."""
    return _lines_of(_pieces(element))


def _lines_of(pieces: Iterable[str | Element]) -> Iterator[str]:
    run: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            run.append(piece)
            continue
        yield from _sentences("".join(run))
        run = []
        yield from _block(piece)
    yield from _sentences("".join(run))


def _pieces(element: Element) -> Iterator[str | Element]:
    """Yield the text of an element, and each element in it that begins a line of its own."""
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and not _is_left_out(child):
            if child.tag in ("svg", "img"):
                yield _drawing(child)
            elif child.tag not in INLINE:
                yield child
            elif len(child) or child.text:
                sign = EMPHASIS.get(child.tag, "")
                yield sign
                yield from _pieces(child)
                yield sign
                if said := _besides(child):
                    yield f" [{said}]"
                if child.tag == "a" and _tells_where(child):
                    yield f" <{child.get('href')}>"
            else:
                yield _label(child)
        yield child.tail or (" " if _stands_apart(child) else "")


def _tells_where(link: Element) -> bool:
    """Say whether the text has where a link leads: out of the book, or where a writer chose."""
    return bool(OUTSIDE.match(link.get("href") or "") or link.xpath(WRITTEN))


def _stands_apart(element: Element) -> bool:
    """Say whether a page keeps an element apart from the next, though no space is written."""
    following = element.getnext()
    tags = {element.tag, None if following is None else following.tag}
    return tags <= INLINE and not tags & {"sub", "sup"}


def _label(element: Element) -> str:
    """Return what an element without text is called; nothing for one without a name."""
    name = element.get("aria-label") or element.get("placeholder")
    return f"[{_folded(name)}]" if name else ""


def _besides(element: Element) -> str:
    """Return what an element with text says besides, to who points at it or listens to the page."""
    own = _folded(element.text_content())
    names = dict.fromkeys(_folded(element.get(each) or "") for each in ("aria-label", "title"))
    return "; ".join(name for name in names if name and name != own)


def _is_left_out(element: Element) -> bool:
    return element.tag in LEFT_OUT or "headerlink" in (element.get("class") or "").split()


def _drawing(element: Element) -> str:
    """Return what a drawing is called for who does not see it; nothing for an ornament."""
    title = element.findtext(".//title")
    name = _folded(element.get("aria-label") or element.get("alt") or title or "")
    return f"[tekening: {name}]" if name else ""


def _block(element: Element) -> Iterator[str]:
    """Yield the lines of an element that begins one."""
    classes = element.get("class") or ""
    if element.get("role") == "img" or "drawing" in classes.split():
        yield _drawing(element)
    elif CODE.search(classes):
        yield "[programmacode]"
    elif OF_THIS_BUILD in classes.split():
        yield "[waarmee dit boek is gemaakt]"
    else:
        lines = list(_BLOCKS.get(element.tag, _lines)(element))
        yield from lines or filter(None, [_label(element)])


def _heading(element: Element) -> Iterator[str]:
    yield ""
    yield f"{HEADINGS[element.tag]} {_flat(element)}"


def _list(element: Element) -> Iterator[str]:
    for item in element:
        if isinstance(item.tag, str):
            yield from _marked("- ", INDENT, _lines(item))


def _quotation(element: Element) -> Iterator[str]:
    return _marked("> ", "> ", _lines(element))


def _described(element: Element) -> Iterator[str]:
    return _marked(INDENT, INDENT, _lines(element))


def _fold(element: Element) -> Iterator[str]:
    """Yield the title of what opens on demand, and indented under it what is in it."""
    summaries = element.xpath("./summary")
    yield f"▸ {' '.join(_flat(each) for each in summaries)}"
    inside = (piece for piece in _pieces(element) if piece not in summaries)
    yield from _marked(INDENT, INDENT, _lines_of(inside))


def _table(element: Element) -> Iterator[str]:
    for caption in element.xpath("./caption"):
        yield f"Tabel: {_flat(caption)}"
    for row in element.xpath("./tr | ./*/tr"):
        yield ("| " + " | ".join(map(_flat, row.xpath("./td | ./th")))).rstrip()


def _printed(element: Element) -> Iterator[str]:
    yield from (line.rstrip() for line in element.text_content().strip("\n").splitlines())


def _opened(template: Element) -> Iterator[str]:
    """Yield what a number, or another element, says when it is opened."""
    yield ""
    yield f"▸ bij het openen: {template.get('id') or ''}".rstrip()
    yield from _marked(INDENT, INDENT, _lines(template))


_BLOCKS: dict[str, Callable[[Element], Iterator[str]]] = {
    **dict.fromkeys(HEADINGS, _heading),
    "ul": _list,
    "ol": _list,
    "blockquote": _quotation,
    "dd": _described,
    "details": _fold,
    "table": _table,
    "pre": _printed,
}


def _flat(element: Element) -> str:
    """Return all that an element says on one line."""
    return _folded(" ".join(line.strip() for line in _lines(element)))


def _marked(first: str, others: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield lines with something in front, the first of them with something else."""
    marks = iter([first])
    for line in lines:
        yield (next(marks, others) + line).rstrip()


def _sentences(text: str) -> Iterator[str]:
    """Yield the sentences of a run of text, white space folded."""
    text = _folded(text)
    for start, end in Sentences(text).spans():
        if said := text[start:end].strip():
            yield said


def _folded(text: str) -> str:
    return " ".join(text.split())
