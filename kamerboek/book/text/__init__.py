"""What readers see of a book, and what it is made of, as text that a person approves."""

from kamerboek.book.text.approved import accept, changes, texts_of_book, texts_of_project
from kamerboek.book.text.visible import frame_text, page_text

__all__ = ["accept", "changes", "frame_text", "page_text", "texts_of_book", "texts_of_project"]
