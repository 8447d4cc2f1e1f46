"""The sentences of a text, and where each is printed."""

from __future__ import annotations

from pathlib import Path

from kamerboek.annotate.sentences import Sentences
from kamerboek.document import ParsedDocument
from tests.rows import over

TEXT = "Het eerste punt.\n\n· Een tweede, nr. 3.  \n· Een derde?\n"


def test_a_sentence_is_printed_without_white_space_and_bullet() -> None:
    printed = [TEXT[start:end] for start, end in Sentences(TEXT).printed()]
    assert printed == ["Het eerste punt.", "Een tweede, nr. 3.", "Een derde?"]


def test_the_sentence_around_a_place_is_one_of_them() -> None:
    sentences = Sentences(TEXT)
    assert TEXT[slice(*sentences.printed_around(TEXT.index("tweede")))] == "Een tweede, nr. 3."
    assert sentences.printed_around(0) == (0, len("Het eerste punt."))


@over(
    "sentence",
    [
        *(
            "Er zijn ca. 30 schepen.",
            "Zie nr. 3 en nrs. 4 tot 6.",
            "Een haven, bijv. Urk of bv. Lemmer.",
        ),
        *("Zie art. 5.", "Zie blz. 7, pag. 8 en p. 9.", "Incl. 3 schepen, excl. 4 boten."),
        *("Aan dhr. De Boer.", "Aan mevr. De Boer.", "Aan Mevr. De Boer.", "Aan prof. De Boer."),
        *("Aan drs. De Boer.", "Aan dr. De Boer.", "Aan mr. De Boer.", "Aan ir. De Boer."),
        *("Min. 3 en max. 4.", "Dat zijn er resp. 3 en 4.", "Vgl. Urk.", "Dat is m.b.t. Urk zo."),
    ],
)
def test_a_point_of_an_abbreviation_ends_no_sentence(sentence: str) -> None:
    assert [sentence[start:end] for start, end in Sentences(sentence).printed()] == [sentence]


def test_a_word_that_only_ends_like_an_abbreviation_ends_a_sentence() -> None:
    text = "Daar staat een jeep. Urk ligt ver."
    printed = [text[start:end] for start, end in Sentences(text).printed()]
    assert printed == ["Daar staat een jeep.", "Urk ligt ver."]


def test_sentences_of_the_document_begin_and_end_with_what_is_printed(
    document: ParsedDocument, project: Path
) -> None:
    source = (project / "data/editions/2025-najaar/source.txt").read_text(encoding="utf-8")
    count = 0
    for question in document.questions:
        for text, offset in (
            (question.question_text, question.question_start),
            (question.answer_text or "", question.answer_start or 0),
        ):
            for start, end in Sentences(text).printed():
                words = source[offset + start : offset + end]
                assert words == words.strip("·• \n\t")
                assert words[0].isupper() or words[0] in '“"‘([€' or words[0].isdigit()
                count += 1
    assert count > 400
