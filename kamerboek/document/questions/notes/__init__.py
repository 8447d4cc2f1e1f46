"""Notes at the foot of a page, below a text or behind it, and the sentences they belong to."""
