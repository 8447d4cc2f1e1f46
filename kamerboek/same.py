"""Objects are told apart by which they are, whatever they hold."""

from __future__ import annotations

from collections.abc import Callable

which: Callable[[object], int] = object.__hash__
"""Returns another number for each object that is there, as `id` does. Of each call of that, Python
tells whoever listens to what is opened (`kamerboek/noting.py`), and so it takes five times as long:
a twentieth of the time of the kernels of a book."""
