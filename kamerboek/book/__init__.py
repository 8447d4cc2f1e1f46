"""The book: built from executed chapters, rendered by Sphinx with an extension of our own."""
