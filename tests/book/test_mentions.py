"""Where a page mentions a question, found in its nodes; and which pages are written again."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from docutils import nodes
from docutils.utils import new_document

from kamerboek.book.questions.mentions import MANY, Mention, MentionsCollector, noted
from kamerboek.book.rendering.addresses import question_reference
from kamerboek.book.rendering.markup import html
from kamerboek.book.rendering.numbers import figure_node
from kamerboek.book.rendering.sections import fold


def section(anchor: str, title: str, *content: nodes.Node) -> nodes.section:
    return nodes.section("", nodes.title("", title), *content, ids=[anchor])


def paragraph(*numbers: str) -> nodes.paragraph:
    return nodes.paragraph("", "", *(question_reference(number, number) for number in numbers))


def figure(*questions: str) -> nodes.paragraph:
    content = {"text": "6 keer", "key": "keer", "questions": list(questions)}
    return nodes.paragraph("", "", figure_node(content))


def mentioned(
    *content: nodes.Node, page: str = "chapters/proef", every: int = 63
) -> dict[str, list[Mention]]:
    """Return what a page with this content mentions, in a book of `every` questions."""
    doctree = new_document("")
    doctree += section("proef", "Proef", *content)
    pages = {"index", "vragen/index", *(f"vragen/{number}" for number in range(1, every + 1))}
    env = SimpleNamespace(docname=page, found_docs=pages)
    MentionsCollector().process_doc(SimpleNamespace(env=env), doctree)
    return noted(env).get(page, {})


STAP = Mention("stap", "Hoe groot is de stap?")


def test_the_nearest_thing_with_an_address_is_the_place() -> None:
    entry = nodes.definition_list_item(
        "", nodes.term("", "Een eis", ids=["eis"]), nodes.definition("", paragraph("7"))
    )
    found = mentioned(
        paragraph("3"),
        section("stap", STAP.title, paragraph("5"), nodes.definition_list("", entry)),
    )
    assert found == {
        "3": [Mention("proef", "Proef")],
        "5": [STAP],
        "7": [Mention("eis", "Een eis")],
    }


def test_a_place_counts_once_and_a_number_counts_for_its_questions() -> None:
    found = mentioned(section("stap", STAP.title, paragraph("5"), paragraph("5"), figure("5", "6")))
    assert found == {"5": [STAP], "6": [STAP]}


@pytest.mark.parametrize(("count", "is_mention"), [(MANY, True), (MANY + 1, False)])
def test_what_is_about_many_questions_says_nothing_of_one(count: int, is_mention: bool) -> None:
    numbers = [str(number) for number in range(count)]
    assert bool(mentioned(section("stap", STAP.title, paragraph(*numbers)))) == is_mention
    assert bool(mentioned(section("stap", STAP.title, figure(*numbers)))) == is_mention


def test_a_number_about_all_questions_says_nothing_of_one() -> None:
    """However few the document has."""
    of_all = section("stap", STAP.title, figure("1", "2", "3"))
    assert mentioned(of_all, every=3) == {}
    assert set(mentioned(of_all, every=4)) == {"1", "2", "3"}
    assert set(mentioned(section("stap", STAP.title, figure("1")), every=1)) == {"1"}


def test_many_entries_are_each_a_place() -> None:
    """A long list of entries with addresses of their own is no list of questions."""
    entries = nodes.definition_list(
        "",
        *(
            nodes.definition_list_item(
                "",
                nodes.term("", f"Eis {number}", ids=[f"eis-{number}"]),
                nodes.definition("", paragraph(str(number))),
            )
            for number in range(MANY + 5)
        ),
    )
    assert len(mentioned(section("eisen", "Eisen", entries))) == MANY + 5


def test_cards_and_folds_are_places_with_their_own_words() -> None:
    number = nodes.paragraph("", "37%", classes=["headline-number"])
    claim = html("h3", "van het bedrag ging naar ", figure("8")[0], ".")
    card = html("article", number, claim, classes=["card"], ids=["kaart-deel"])
    word = nodes.paragraph("", "deels", classes=["headline-number"])
    other = html(
        "article", word, html("h3", "Dat zegt ", figure("7")[0]), classes=["card"], ids=["kaart"]
    )
    more = fold("", paragraph("9"), title="Meer berekeningen", ids=["meer"])
    assert mentioned(card, other, more) == {
        "8": [Mention("kaart-deel", "37% van het bedrag ging naar 6 keer")],
        "7": [Mention("kaart", "deels: Dat zegt 6 keer")],
        "9": [Mention("meer", "Meer berekeningen")],
    }


def test_where_a_number_comes_from_is_no_mention() -> None:
    origins = nodes.definition_list("", classes=["origins"])
    origins += nodes.definition_list_item(
        "", nodes.term("", "6 keer", ids=["herkomst-keer"]), nodes.definition("", paragraph("5"))
    )
    assert mentioned(section("stap", STAP.title, origins)) == {}


def test_pages_of_questions_mention_nothing() -> None:
    assert mentioned(paragraph("5"), page="vragen/4") == {}


def test_a_question_is_written_again_when_its_mentions_changed() -> None:
    collector = MentionsCollector()
    env = SimpleNamespace(all_docs={"vragen/5": 0, "vragen/6": 0})
    noted(env)["chapters/proef"] = {"5": [STAP]}
    assert collector.get_updated_docs(None, env) == ["vragen/5"]
    assert collector.get_updated_docs(None, env) == []
    noted(env)["chapters/proef"] = {"6": [STAP], "99": [STAP]}
    assert collector.get_updated_docs(None, env) == ["vragen/5", "vragen/6"]
    collector.clear_doc(None, env, "chapters/proef")
    assert collector.get_updated_docs(None, env) == ["vragen/6"]


def test_what_another_process_read_is_taken_over() -> None:
    env, other = SimpleNamespace(), SimpleNamespace()
    noted(other)["chapters/proef"] = {"5": [STAP]}
    noted(other)["chapters/elders"] = {"6": [STAP]}
    MentionsCollector().merge_other(None, env, {"chapters/proef"}, other)
    assert noted(env) == {"chapters/proef": {"5": [STAP]}}
