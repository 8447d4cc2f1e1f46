"""What a notebook keeps of each block: the data that a page is made of, and the text beside it.

The book reads it by these names, from notebooks that were committed before.
"""

from __future__ import annotations

import json
from typing import Any

from kamerboek.prose import (
    BLOCK_MIME,
    Account,
    Asked,
    AskedRow,
    Bullets,
    Card,
    Cards,
    ChangedWords,
    Chips,
    Entries,
    Entry,
    Finding,
    Fold,
    Gaps,
    Heading,
    Inline,
    Offered,
    Outcome,
    Paragraph,
    PublishedLink,
    QuestionLink,
    Quotation,
    Standfirst,
    TableBlock,
    WhatIf,
)
from kamerboek.prose.blocks import Block
from kamerboek.prose.record import Record
from kamerboek.prose.what_if import Example
from kamerboek.prose.what_if import Outcome as Drawn
from tests.rows import over

LINKED: Inline = ("Zie ", QuestionLink("6"), ".")
LINKED_DATA = ["Zie ", {"type": "question", "question": "6", "text": "vraag 6"}, "."]

BLOCKS: tuple[tuple[Block, dict[str, Any], str], ...] = (
    (
        Standfirst(LINKED, "Zie {vraag}."),
        {"type": "standfirst", "inline": LINKED_DATA, "template": "Zie {vraag}."},
        "**Zie vraag 6.**",
    ),
    (
        Heading("keer", LINKED, "Zie {vraag}.", 3),
        {
            "type": "heading",
            "id": "keer",
            "level": 3,
            "inline": LINKED_DATA,
            "template": "Zie {vraag}.",
        },
        "### Zie vraag 6.",
    ),
    (
        Fold("meer", "Meer hierover"),
        {"type": "fold", "id": "meer", "title": "Meer hierover"},
        "## ▸ Meer hierover",
    ),
    (
        Chips(
            "industry",
            9,
            8,
            (Outcome("answered", "beantwoord", 5, 0, "wel"), Outcome("x", "deels", 3, 2, "deels")),
            "27 januari 2026",
        ),
        {
            "type": "chips",
            "theme": "industry",
            "total": 9,
            "coded": 8,
            "outcomes": [
                {
                    "code": "answered",
                    "label": "beantwoord",
                    "count": 5,
                    "without": 0,
                    "slug": "wel",
                },
                {"code": "x", "label": "deels", "count": 3, "without": 2, "slug": "deels"},
            ],
            "date": "27 januari 2026",
        },
        "9 vragen · 5 beantwoord · 3 deels · 27 januari 2026",
    ),
    (
        Chips("industry", 1, 0, (), ""),
        {
            "type": "chips",
            "theme": "industry",
            "total": 1,
            "coded": 0,
            "outcomes": [],
            "date": "",
        },
        "1 vraag",
    ),
    (
        Chips("industry", 0, 0, (), ""),
        {"type": "chips", "theme": "industry", "total": 0, "coded": 0, "outcomes": [], "date": ""},
        "",
    ),
    (
        Cards((Card("doel", ("2",), LINKED, "Zo veel.", "61", "answer", 40, True),)),
        {
            "type": "cards",
            "items": [
                {
                    "id": "doel",
                    "number": ["2"],
                    "claim": LINKED_DATA,
                    "quote": "Zo veel.",
                    "question": "61",
                    "part": "answer",
                    "source": 40,
                    "open": True,
                }
            ],
        },
        "**2** Zie vraag 6.\n\n> Zo veel.\n>\n> (antwoord 61)",
    ),
    (
        Asked(
            1,
            (
                AskedRow("given", "gegeven", "Het aantal", ("“12”",), (), "3", 7),
                AskedRow("absent", "niet", "De reden", (), LINKED, "4", 9),
            ),
            complete=False,
        ),
        {
            "type": "asked",
            "given": 1,
            "asked": 2,
            "complete": False,
            "rows": [
                {
                    "status": "given",
                    "label": "gegeven",
                    "element": "Het aantal",
                    "words": ["“12”"],
                    "note": [],
                    "question": "3",
                    "source": 7,
                },
                {
                    "status": "absent",
                    "label": "niet",
                    "element": "De reden",
                    "words": [],
                    "note": LINKED_DATA,
                    "question": "4",
                    "source": 9,
                },
            ],
        },
        "| Uitkomst | Gevraagd | Woorden van het antwoord | Vraag |\n|---|---|---|---|\n"
        "| gegeven | Het aantal | “12” | 3 |\n| niet | De reden | Zie vraag 6. | 4 |",
    ),
    (Gaps(LINKED), {"type": "gaps", "inline": LINKED_DATA}, "*Zie vraag 6.*"),
    (
        Account("choices"),
        {"type": "choices"},
        "*(hier staan in het boek de keuzes van dit hoofdstuk)*",
    ),
    (Account("code"), {"type": "code"}, "*(hier staat in het boek de programmacode)*"),
    (
        Account("cite"),
        {"type": "cite"},
        "*(hier staat in het boek hoe deze pagina is aan te halen)*",
    ),
    (
        Finding(("2 keer",), LINKED, "Zie {vraag}.", {"mark": "bar"}, "Een staaf"),
        {
            "type": "finding",
            "number": ["2 keer"],
            "claim": LINKED_DATA,
            "template": "Zie {vraag}.",
            "chart": {"mark": "bar"},
            "chart_label": "Een staaf",
        },
        "**2 keer** Zie vraag 6.",
    ),
    (
        Paragraph(LINKED, ("Meer niet.",), templates=["Zie {vraag}.", "Meer niet."]),
        {
            "type": "paragraph",
            "inline": [*LINKED_DATA, " ", "Meer niet."],
            "templates": ["Zie {vraag}.", "Meer niet."],
        },
        "Zie vraag 6. Meer niet.",
    ),
    (
        Bullets((LINKED, ("Meer.",))),
        {"type": "bullets", "items": [LINKED_DATA, ["Meer."]]},
        "- Zie vraag 6.\n- Meer.",
    ),
    (
        Quotation("Zo.\nEn zo.", "3", "vraag"),
        {"type": "quotation", "text": "Zo.\nEn zo.", "question": "3", "part": "vraag"},
        "> Zo.\n> En zo.\n>\n> (vraag 3)",
    ),
    (
        Entries((Entry("een", "Het eerste", LINKED, (Quotation("Zo.", "3"),)),)),
        {
            "type": "entries",
            "items": [
                {
                    "name": "een",
                    "title": ["Het eerste"],
                    "inline": LINKED_DATA,
                    "quotations": [
                        {"type": "quotation", "text": "Zo.", "question": "3", "part": "antwoord"}
                    ],
                }
            ],
        },
        "**Het eerste** Zie vraag 6.\n\n> Zo.\n>\n> (antwoord 3)",
    ),
    (
        TableBlock("tabel", "Wat", ("Een", "Twee"), ((("1",), LINKED),), "geteld"),
        {
            "type": "table",
            "name": "tabel",
            "caption": "Wat",
            "columns": ["Een", "Twee"],
            "rows": [[["1"], LINKED_DATA]],
            "origin": ["geteld"],
        },
        "| Een | Twee |\n| --- | --- |\n| 1 | Zie vraag 6. |\n\nHerkomst: geteld.",
    ),
)


@over(("block", "content", "plain"), BLOCKS)
def test_a_block_as_data_and_as_text(block: Block, content: dict[str, Any], plain: str) -> None:
    assert block._repr_mimebundle_() == {
        BLOCK_MIME: content,
        "text/markdown": plain,
        "text/plain": plain,
    }


@over(
    ("part", "content", "text"),
    [
        (
            QuestionLink("6", "antwoord 6", 12),
            {"type": "question", "question": "6", "text": "antwoord 6", "source": 12},
            "antwoord 6",
        ),
        (
            PublishedLink("36800-X-26"),
            {"type": "published", "kamerstuk": "36800-X-26", "text": "Kamerstuk 36 800 X, nr. 26"},
            "Kamerstuk 36 800 X, nr. 26",
        ),
        (
            ChangedWords("gone", "twaalf"),
            {"type": "changed", "kind": "gone", "words": "twaalf", "text": "[-twaalf-]"},
            "[-twaalf-]",
        ),
        (
            ChangedWords("new", "twaalf"),
            {"type": "changed", "kind": "new", "words": "twaalf", "text": "{+twaalf+}"},
            "{+twaalf+}",
        ),
    ],
)
def test_a_part_of_a_sentence_as_data(part: Any, content: dict[str, Any], text: str) -> None:
    bundle = Paragraph((part,))._repr_mimebundle_()
    assert bundle[BLOCK_MIME]["inline"] == [content]
    assert bundle["text/plain"] == text


def test_what_a_page_said_as_data() -> None:
    record = Record((("zin-1", "Er zijn er 2."),), (("telt-op", "consistent"),))
    assert record._repr_mimebundle_() == {
        BLOCK_MIME: {
            "type": "record",
            "sentences": [{"id": "zin-1", "text": "Er zijn er 2."}],
            "verdicts": [{"rule": "telt-op", "verdict": "consistent"}],
        }
    }


def what_if(*examples: Example) -> WhatIf:
    offered = Offered("pace", "Tempo", ("1", "2"), ("één", "twee"), 1, True, ("1", "2"))
    outcomes = (Drawn("Totaal", True), Drawn("Rest", False))
    return WhatIf("7-x", ("-p", "edition=y"), (offered,), outcomes, {"nodes": []}, examples)


def test_what_readers_may_calculate_as_data_and_as_a_table() -> None:
    """The numbers are texts of JSON; the first example, that of the page itself, has no choice."""
    own = Example("", (("12", "11 tot 13"), ("", "")))
    block = what_if(own, Example("tempo één", (("6", ""), ("2", "1 tot 3"))))
    content = block.content()
    assert json.loads(content.pop("offered")) == [
        {
            "name": "pace",
            "label": "Tempo",
            "written": ["1", "2"],
            "texts": ["één", "twee"],
            "at": 1,
            "ordered": True,
            "numbers": ["1", "2"],
        }
    ]
    assert content == {
        "type": "what-if",
        "chapter": "7-x",
        "command": ["-p", "edition=y"],
        "model": '{"nodes":[]}',
        "examples": [
            {
                "chosen": "Standaard",
                "outcomes": [
                    {"label": "Totaal", "text": "12", "room": "11 tot 13"},
                    {"label": "Rest", "text": "", "room": ""},
                ],
            },
            {
                "chosen": "tempo één",
                "outcomes": [
                    {"label": "Totaal", "text": "6", "room": ""},
                    {"label": "Rest", "text": "2", "room": "1 tot 3"},
                ],
            },
        ],
        "drawn": 0,
    }
    assert block.plain() == (
        "## Reken zelf\n\n| Keuze | Totaal | Rest |\n|---|---|---|\n"
        "| Standaard | 12 |  |\n| tempo één | 6 | 2 |"
    )


@over(("drawn", "empty"), [("", True), ("12", False)])
def test_without_what_is_drawn_there_is_nothing_to_calculate(drawn: str, empty: bool) -> None:
    """Another outcome may be there all the same, that only a reader's own numbers give."""
    assert what_if(Example("", ((drawn, ""), ("7", "")))).is_empty is empty
