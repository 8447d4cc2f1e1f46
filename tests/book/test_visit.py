"""What a visit notes: errors that a page throws, and those that a browser only writes down."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.book.visit import Visits

PAGE = """<!doctype html><html lang="nl"><head><title>Proef</title>
<meta http-equiv="Content-Security-Policy" content="{policy}"></head>
<body>{body}</body></html>"""


@pytest.mark.parametrize(
    ("policy", "body", "said"),
    [
        ("img-src 'self'", "<script>console.error('geschreven')</script>", "geschreven"),
        ("img-src 'self'", "<script>throw new Error('geworpen')</script>", "geworpen"),
        ("script-src 'none'", "<script>1</script>", "Content Security Policy"),
        ("img-src *", "<img src='is-er-niet.png' alt=''>", "ERR_FILE_NOT_FOUND"),
    ],
)
def test_what_goes_wrong_is_noted(
    visits: Visits, tmp_path: Path, policy: str, body: str, said: str
) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(policy=policy, body=body), encoding="utf-8")
    visit = visits()
    visit.open(path.as_uri())
    assert [said in each for each in visit.errors] == [True]
    visit.open("about:blank")
