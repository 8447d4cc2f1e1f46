"""A new document becomes an edition, with suggestions for its coding."""
