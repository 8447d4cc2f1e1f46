"""The search of the book: what is searched, collected when the pages are made."""
