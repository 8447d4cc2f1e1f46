"""A file of any readable format becomes text."""
