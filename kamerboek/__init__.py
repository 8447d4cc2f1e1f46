"""From a list of parliamentary questions and answers to checked tables and a reproducible book."""
