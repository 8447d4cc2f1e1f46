"""Pages are walked and written as docutils does it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from docutils import nodes
from docutils.utils import new_document
from docutils.writers._html_base import HTMLTranslator
from sphinx.transforms.post_transforms.code import HighlightLanguageTransform
from sphinx.util.nodes import NodeMatcher

from kamerboek.book.rendering import walking
from kamerboek.book.rendering.walking import _encoded, _found, _visited, below, of_kinds


def page() -> nodes.section:
    """Return a section: a title, a paragraph with words in words, an empty list, a paragraph."""
    inner = nodes.emphasis("", "", nodes.strong("", "c"), classes=["own"])
    first = nodes.paragraph("", "", nodes.Text("b"), inner, nodes.Text("d"))
    return nodes.section("", nodes.title("", "a"), first, nodes.bullet_list(), nodes.paragraph())


def names(found: Iterable[nodes.Node]) -> str:
    """Return words as they are, and other nodes by their kinds."""
    return " ".join(
        each.astext() if isinstance(each, nodes.Text) else type(each).__name__ for each in found
    )


ALL = "section title a paragraph b emphasis strong c d bullet_list paragraph"


def test_all_nodes_come_in_the_order_of_the_page() -> None:
    assert names(below(page())) == names(_found(page())) == ALL
    assert names(below(nodes.Text("a"))) == "a"


def test_nodes_of_a_kind_are_found_wherever_they_stand() -> None:
    assert names(of_kinds(page(), nodes.Text)) == "a b c d"
    assert names(_found(page(), nodes.section)) == "section"
    assert names(of_kinds(page(), (nodes.title, nodes.strong))) == "title strong"
    assert names(_found(page(), lambda each: each.astext() == "c")) == "emphasis strong c"
    kinds = (nodes.emphasis, nodes.strong)
    assert names(_found(page(), NodeMatcher(*kinds))) == "emphasis strong"
    assert names(_found(page(), NodeMatcher(*kinds, classes=["own"]))) == "emphasis"


def test_what_is_beside_a_node_is_found_when_it_is_asked_for() -> None:
    first = page()[1]
    assert names(_found(first, nodes.paragraph, include_self=False, siblings=True)) == "paragraph"


def test_a_node_may_be_replaced_when_it_is_found() -> None:
    changed = page()
    seen = []
    for each in of_kinds(changed, nodes.Element):
        seen.append(each)
        if isinstance(each, nodes.emphasis):
            each.replace_self(nodes.literal("", "new"))
    assert names(seen) == "section title paragraph emphasis strong bullet_list paragraph"
    assert names(below(changed)) == ALL.replace("emphasis strong c", "literal new")


class Visitor:
    """Notes what is visited and left; at `prunes` it raises."""

    def __init__(self, prunes: str, raised: type[Exception]) -> None:
        self.prunes, self.raised, self.noted = prunes, raised, ""

    def dispatch_visit(self, node: nodes.Node) -> None:
        self.noted += f" {names([node])}"
        if type(node).__name__ == self.prunes:
            raise self.raised

    def dispatch_departure(self, node: nodes.Node) -> None:
        if not isinstance(node, nodes.Text):
            self.noted += f" /{type(node).__name__}"


AFTER = "/paragraph bullet_list /bullet_list paragraph /paragraph /section"


@pytest.mark.parametrize(
    ("raised", "noted"),
    [
        (nodes.SkipNode, f"d {AFTER}"),
        (nodes.SkipChildren, f"/emphasis d {AFTER}"),
        (nodes.SkipDeparture, f"strong c /strong d {AFTER}"),
        (nodes.SkipSiblings, AFTER),
        (nodes.StopTraversal, "/emphasis /paragraph /section"),
    ],
)
def test_a_visitor_may_leave_out_parts(
    raised: type[Exception], noted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nodes.Node, "walkabout", _visited)
    visitor = Visitor("emphasis", raised)
    page().walkabout(visitor)
    assert visitor.noted == f" section title a /title paragraph b emphasis {noted}"


@pytest.mark.parametrize("text", ["", "geen", "a & b < c > d \"e\" 'f' @ é &amp; €"])
def test_characters_with_a_meaning_are_encoded_as_docutils_does(text: str) -> None:
    assert _encoded(HTMLTranslator, text) == text.translate(HTMLTranslator.special_characters)


def test_only_what_has_a_language_is_looked_through_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[nodes.document] = []
    monkeypatch.setattr(walking, "_language_given", lambda each: given.append(each.document))
    for content in (nodes.paragraph("", "a"), nodes.literal_block("", "a")):
        document = new_document("page")
        document += nodes.section("", content)
        walking._language(HighlightLanguageTransform(document))
    assert [each[0][0].astext() for each in given] == ["a"]
    assert [type(each[0][0]) for each in given] == [nodes.literal_block]
