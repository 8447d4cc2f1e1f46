"""What a page may load and run: its own files, and nothing else (Content Security Policy 3)."""

from __future__ import annotations

OWN = "'self' file:"
"""The book's own files. From disk a browser may take no file for the page's own (Firefox), so that
files of the disk are named; a page from a server can load none of them."""

POLICY = "; ".join(
    (
        "default-src 'none'",
        f"script-src {OWN}",
        f"style-src {OWN}",
        f"img-src {OWN} data: blob:",  # A chart becomes a PNG by way of a picture of its own.
        f"form-action {OWN}",
        "base-uri 'none'",
    )
)
"""No script or style in the page itself, no `eval`, no address but the book's."""
