"""Where the Staat publishes its documents."""

from __future__ import annotations

from docutils import nodes

from kamerboek.figures import kamerstuk_text

PUBLICATION = "https://zoek.officielebekendmakingen.nl/kst-{identifier}.html"
"""Where the Staat publishes a Kamerstuk."""


def published(kamerstuk: str) -> nodes.reference:
    """Return a link to where a Kamerstuk is published officially, as print writes its number."""
    address = PUBLICATION.format(identifier=kamerstuk)
    return nodes.reference("", kamerstuk_text(kamerstuk), refuri=address)
