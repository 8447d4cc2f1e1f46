"""Where the Staat publishes its documents."""

from __future__ import annotations

from docutils import nodes

from kamerboek.annotate.links import official_link
from kamerboek.figures import kamerstuk_text


def published(kamerstuk: str) -> nodes.reference:
    """Return a link to where a Kamerstuk is published officially, as print writes its number."""
    address = official_link("kamerstuk", kamerstuk)
    return nodes.reference("", kamerstuk_text(kamerstuk), refuri=address)
