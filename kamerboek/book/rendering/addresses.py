"""Where a question and a sentence of the document are shown, and links to them."""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.transforms.post_transforms import SphinxPostTransform
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

LOGGER = logging.getLogger(__name__)

FOLDER = "vragen"
"""Where the pages of the questions stand."""
LIST = f"{FOLDER}/index"
"""The page with all questions, which filters itself by what its address says."""


class question_link(nodes.Inline, nodes.TextElement):  # noqa: N801 - docutils names nodes so
    """A link to the page of a `question`, or to a `sentence` on it (its offset in the source)."""


def question_reference(question: str, text: str, sentence: int | None = None) -> question_link:
    """Return a link to the page of a question, or to the sentence that starts at this offset."""
    return question_link(text, text, question=question, sentence=sentence)


def question_address(
    app: Sphinx, page: str, question: str, sentence: int | None = None
) -> str | None:
    """Return the address of a question, seen from a page; None where no page has it."""
    labels = app.env.get_domain("std").data["anonlabels"]
    document, anchor = labels.get(f"v{question.lower()}", ("", ""))
    if not document:
        return None
    if sentence is not None:
        anchor = f"t{sentence}"
    return f"{app.builder.get_relative_uri(page, document)}#{anchor}"


def warn_of_question(question: str, node: nodes.Node) -> None:
    """Warn, as Sphinx does of a label, that no page shows this question."""
    LOGGER.warning("undefined label: %r", f"v{question.lower()}", location=node)


class ResolveQuestionLinks(SphinxPostTransform):
    """Make each link to a question a reference with an address."""

    default_priority = 20

    def run(self, **_: object) -> None:
        """Replace the links; one to a question that no page shows is a warning and its text."""
        env: BuildEnvironment = self.env
        for link in list(self.document.findall(question_link)):
            address = question_address(self.app, env.docname, link["question"], link["sentence"])
            if address is None:
                warn_of_question(link["question"], link)
                link.replace_self(nodes.Text(link.astext()))
                continue
            reference = nodes.reference("", "", *link.children, refuri=address, internal=True)
            reference["classes"] += link["classes"]
            link.replace_self(reference)


def visit_unresolved(_: HTML5Translator, __: nodes.Node) -> None:
    """Write nothing: in a list of contents a link is its text."""


def add_addresses(app: Sphinx) -> None:
    """Register the node and the transform with Sphinx."""
    app.add_node(question_link, html=(visit_unresolved, visit_unresolved))
    app.add_post_transform(ResolveQuestionLinks)
