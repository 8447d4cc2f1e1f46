"""Who is let in: this machine, its own page, and who has the address with the token."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

HERE = "127.0.0.1"
"""The server listens here and nowhere else."""

SAME_SITE = ("same-origin", "none")
"""What a browser says of a request that its own page or its user makes (Fetch Metadata)."""

HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""Sent with every answer: nothing from elsewhere, and no page of another may hold or read it."""


@dataclass(frozen=True)
class Guard:
    """What a request to the server at `port` must have."""

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32))

    @property
    def address(self) -> str:
        """The address of the page."""
        return f"http://{HERE}:{self.port}/{self.token}/"

    def refuses(self, method: str, token: str, headers: Mapping[str, str]) -> int:
        """Return the status with which a request is refused; 0 for one that is let in.

        Another name for this machine is refused (a name of somebody else's can be made to lead
        here), a page of another origin is, and so is a write that does not say that it comes from
        the page itself.
        """
        hosts = [f"{name}:{self.port}" for name in (HERE, "localhost")]
        if headers.get("Host", "") not in hosts:
            return 403
        if headers.get("Sec-Fetch-Site", "none") not in SAME_SITE:
            return 403
        origin = headers.get("Origin")
        if origin != f"http://{headers['Host']}" and (origin is not None or method != "GET"):
            return 403
        if not hmac.compare_digest(token.encode(), self.token.encode()):
            return 404
        kind = headers.get("Content-Type", "").partition(";")[0].strip()
        return 415 if method != "GET" and kind != "application/json" else 0
