"""The one error that a user's mistake becomes."""


class KamerboekError(Exception):
    """Something the user can mend; its text is one line: the file, the place, the reason, what to do."""
