"""What a notebook shows besides charts: sentences, lists, quotations, tables, origins.

Each is data that the page renders; a figure in it keeps its origin, a question its link.
"""

from kamerboek.prose.blocks import (
    BLOCK_MIME,
    Bullets,
    Entries,
    Entry,
    Inline,
    Origins,
    Paragraph,
    PublishedLink,
    QuestionLink,
    Quotation,
    TableBlock,
    as_inline,
    as_text,
    bare,
    enumeration,
    inline_content,
    naming_questions,
    question_list,
    sentence,
)

__all__ = [
    "BLOCK_MIME",
    "Bullets",
    "Entries",
    "Entry",
    "Inline",
    "Origins",
    "Paragraph",
    "PublishedLink",
    "QuestionLink",
    "Quotation",
    "TableBlock",
    "as_inline",
    "as_text",
    "bare",
    "enumeration",
    "inline_content",
    "naming_questions",
    "question_list",
    "sentence",
]
