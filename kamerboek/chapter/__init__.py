"""What a chapter talks to: its page, and what the pages of every edition say of their codes."""

from kamerboek.chapter.check_list import repeated
from kamerboek.chapter.choice import Choice, Scale
from kamerboek.chapter.codebook import codebook
from kamerboek.chapter.page import Chapter, rounding_of

__all__ = ["Chapter", "Choice", "Scale", "codebook", "repeated", "rounding_of"]
