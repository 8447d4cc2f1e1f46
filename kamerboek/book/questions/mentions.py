"""Where the book mentions a question: found in its pages, shown on the question's own page.

While the pages are read, each link to a question is noted with the nearest thing around it that has
an address: an entry, a card, a chart, a row, a section. When a question's page is written, all of
the book has been read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.environment.collectors import EnvironmentCollector
from sphinx.transforms.post_transforms import SphinxPostTransform

from kamerboek.book.questions.places import is_question_page, question_page
from kamerboek.book.rendering.addresses import FOLDER, question_link
from kamerboek.book.rendering.chart_frame import chart
from kamerboek.book.rendering.last_writing import ASKED
from kamerboek.book.rendering.markup import html, html_element
from kamerboek.book.rendering.numbers import figure_link
from kamerboek.book.rendering.sections import fold
from kamerboek.figures import counted_text

MANY = 12
"""A table, list, paragraph or number about more questions than this says nothing of one."""

SHOWN = 5
"""Places of one page that a question's page lists unfolded."""

NO_MENTION = frozenset({"origins", "table-origin"})
"""Classes of what says where a number comes from: the number itself stands elsewhere."""

BLOCKS = (nodes.paragraph, nodes.bullet_list, nodes.enumerated_list, nodes.table, chart)


@dataclass(frozen=True, order=True)
class Mention:
    """A place on a page that mentions a question: its anchor, and what stands there in words."""

    anchor: str
    title: str


class mentions(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Stands for the list of places that mention a `question`.

    `remarks` says what to add to a place, by its title; `left` is what to say of remarks whose
    place is nowhere.
    """


class MentionsCollector(EnvironmentCollector):
    """Notes, for each page, which questions it mentions where."""

    def clear_doc(self, _: Sphinx, env: BuildEnvironment, docname: str) -> None:
        """Forget what a page mentioned."""
        noted(env).pop(docname, None)

    def merge_other(
        self, _: Sphinx, env: BuildEnvironment, docnames: set[str], other: BuildEnvironment
    ) -> None:
        """Take over what another process noted."""
        for docname in docnames:
            if docname in noted(other):
                noted(env)[docname] = noted(other)[docname]

    def process_doc(self, app: Sphinx, doctree: nodes.document) -> None:
        """Note what a page mentions; the questions' own pages and the list are left out."""
        docname = app.env.docname
        if docname.startswith(f"{FOLDER}/"):
            return
        found: dict[str, list[Mention]] = {}
        every = sum(is_question_page(page) for page in app.env.found_docs)
        for question, mention in _mentioned(doctree, every):
            if mention not in found.setdefault(question, []):
                found[question].append(mention)
        noted(app.env)[docname] = found

    def get_updated_docs(self, _: Sphinx, env: BuildEnvironment) -> list[str]:
        """Return the pages of questions whose mentions changed: they are written again."""
        before: Mapping[str, Any] = vars(env).get("kamerboek_mentions_written", {})
        after = _by_question(env)
        vars(env)["kamerboek_mentions_written"] = after
        changed = {
            number for number in {*before, *after} if before.get(number) != after.get(number)
        }
        return sorted(page for number in changed if (page := question_page(number)) in env.all_docs)


def noted(env: BuildEnvironment) -> dict[str, dict[str, list[Mention]]]:
    """Return what each page mentions: places by question."""
    found: dict[str, dict[str, list[Mention]]] = vars(env).setdefault("kamerboek_mentions", {})
    return found


def _by_question(env: BuildEnvironment) -> dict[str, dict[str, list[Mention]]]:
    """Return where each question is mentioned, by page."""
    turned: dict[str, dict[str, list[Mention]]] = {}
    for docname, found in noted(env).items():
        for question, places in found.items():
            turned.setdefault(question, {})[docname] = places
    return turned


def mentions_on(app: Sphinx, page: str) -> dict[str, list[Mention]]:
    """Return the mentions that are written on a page, by the page that holds them."""
    by_question = {question_page(number): found for number, found in _by_question(app.env).items()}
    return by_question.get(page, {})


def _mentioned(doctree: nodes.document, every: int) -> Iterator[tuple[str, Mention]]:
    """Yield each question that a page names, and where; places that name many are left out.

    `every` is how many questions the book has.
    """
    named = list(_named(doctree, every))
    within: dict[int, set[str]] = {}
    for question, node in named:
        for part in _around(node):
            within.setdefault(id(part), set()).add(question)
    for question, node in named:
        around = list(_around(node))
        if any(NO_MENTION & set(part["classes"]) for part in around):
            continue
        nearest = next(((part, place) for part in around if (place := _place(part))), None)
        if nearest is None:
            continue
        inside = around[: around.index(nearest[0]) + 1]
        if all(len(within[id(part)]) <= MANY for part in inside if isinstance(part, BLOCKS)):
            yield question, nearest[1]


def _named(doctree: nodes.document, every: int) -> Iterator[tuple[str, nodes.Element]]:
    """Yield the questions that links and numbers of a page are about, with the node.

    A number about all questions of a book says nothing of one, however few they are.
    """
    for node in doctree.findall(question_link):
        yield node["question"], node
    for figure in doctree.findall(figure_link):
        questions = figure["content"]["questions"]
        if len(questions) <= MANY and not 1 < every == len(questions):
            yield from ((question, figure) for question in questions)


def _around(node: nodes.Element) -> Iterator[nodes.Element]:
    """Yield what a node stands in, from near to far."""
    parent = node.parent
    while parent is not None:
        yield parent
        parent = parent.parent


def _place(node: nodes.Element) -> Mention | None:
    """Return a part of a page as a place with an address; None for one without."""
    if isinstance(node, nodes.section):
        title = node.next_node(nodes.title)
        return Mention(node["ids"][0], title.astext()) if title and node["ids"] else None
    if isinstance(node, nodes.definition_list_item):
        term = node.next_node(nodes.term)
        return Mention(term["ids"][0], term.astext()) if term and term["ids"] else None
    if isinstance(node, fold):
        return Mention(node["ids"][0], node["title"])
    if isinstance(node, html_element) and "card" in node["classes"] and node["ids"]:
        return Mention(node["ids"][0], _claim(node))
    if isinstance(node, chart):
        return Mention(node["anchor"], node["headline"])
    if node.get("mention") and node["ids"]:
        return Mention(node["ids"][0], node["mention"])
    return None


def _claim(card: html_element) -> str:
    """Return what a finding card says: its number or words, and what they are."""
    number = next((p for p in card.findall(nodes.paragraph) if NUMBER in p["classes"]), None)
    heads: list[nodes.Element] = [
        each for each in card.findall(html_element) if each["tag"] == "h3"
    ]
    heads += [each for each in card.findall(nodes.paragraph) if CLAIM in each["classes"]]
    claim = "".join(text.astext() for head in heads for text in head.findall(nodes.Text))
    if number is None:
        return claim
    joined = ": " if claim[:1].isupper() else " "
    return f"{number.astext()}{joined}{claim}".removesuffix(".")


class ListMentions(SphinxPostTransform):
    """Write where a question is mentioned in the place of each `mentions` node."""

    default_priority = 15
    """Before links to questions are resolved (20)."""

    def run(self, **_: object) -> None:
        """Replace the nodes by lists in the order of the book's contents."""
        for node in list(self.document.findall(mentions)):
            question = node["question"]
            places = {
                page: found[question]
                for page, found in noted(self.env).items()
                if question in found
            }
            pages = [page for page in self.config.external_site_map if page in places]
            told = {mention.title for page in pages for mention in places[page]}
            items = [self._page(page, places[page], node["remarks"]) for page in pages]
            items += [
                html("li", f"{title}: {remark}")
                for title, remark in node["remarks"].items()
                if title not in told
            ]
            if not items:
                items = [html("li", NOWHERE)]
            node.replace_self(html("ul", *items, classes=["mentions"]))

    def _page(
        self, page: str, places: Sequence[Mention], remarks: Mapping[str, str]
    ) -> html_element:
        """Return a page with the places on it; the page's own title is one without words."""
        name = FRONT if page == self.config.root_doc else self.env.titles[page].astext()
        links = [
            html(
                "span",
                html("a", mention.title, to=(page, mention.anchor)),
                *([f" ({remarks[mention.title]})"] if mention.title in remarks else []),
            )
            for mention in places
            if mention.title != name
        ]
        shown, more = links[:SHOWN], links[SHOWN:]
        return html(
            "li",
            html("a", name, to=(page, "")),
            *([_line(shown)] if shown else []),
            *([_folded(more)] if more else []),
        )


def _line(links: Sequence[html_element]) -> html_element:
    parts: list[nodes.Node | str] = []
    for link in links:
        parts += [*(["\u00a0· "] if parts else []), link]
    return html("span", *parts, classes=["mentioned-in"])


def _folded(links: Sequence[html_element]) -> html_element:
    said = f"nog {counted_text(len(links), 'plaats', 'plaatsen')} op deze bladzijde"
    return html("details", html("summary", said), _line(links))


NUMBER, CLAIM = "headline-number", "claim"
FRONT = "Voorpagina"
NOWHERE = "Buiten deze bladzijde komt deze vraag in het boek niet voor."


def add_mentions(app: Sphinx) -> None:
    """Register the collector, the node and the transform with Sphinx."""
    app.add_node(mentions)
    app.add_env_collector(MentionsCollector)
    app.add_post_transform(ListMentions)
    app.connect(ASKED, mentions_on)
