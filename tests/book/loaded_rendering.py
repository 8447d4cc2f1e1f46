"""What a process imports that is to be forked into processes that render."""

from kamerboek.book.building.render import load

load()
