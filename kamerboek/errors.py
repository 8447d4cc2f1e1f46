"""The one error that a user's mistake becomes."""


class KamerboekError(Exception):
    """Something the user can mend; its text names file, place, reason and what to do."""
