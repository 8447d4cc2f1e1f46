"""From what a notebook displayed to what a page shows."""
