"""The questions in the book: a page for each, the list of all, the squares."""
