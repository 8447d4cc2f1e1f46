"""What a visit notes: errors, what a page asks of elsewhere, what axe finds wrong in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.book.visit import Visits
from tests.conftest import served

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


ELSEWHERE = (
    "http://elders.example/een.png",
    "https://elders.example/twee.png",
    "http://127.0.0.1.elders.example/drie.png",
    "//elders.example/vier.png",
)


def test_what_a_page_asks_of_elsewhere_is_noted(visits: Visits, tmp_path: Path) -> None:
    pictures = "".join(f"<img src='{each}' alt=''>" for each in ("hier.png", *ELSEWHERE))
    page = PAGE.format(policy="img-src *", body=f"{pictures}<img src='data:,' alt=''>")
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    visit = visits()
    with served(tmp_path) as address:
        visit.open(f"{address}/page.html")
        assert sorted(visit.away) == sorted([*ELSEWHERE[:3], f"http:{ELSEWHERE[3]}"])
        visit.open("about:blank")


REACHED = "address => fetch(address, {mode: 'no-cors'}).then(() => true, () => false)"


def test_no_other_machine_is_found(visits: Visits, tmp_path: Path) -> None:
    """The same server by another name is another machine, whatever network there is."""
    (tmp_path / "page.html").write_text("<title>Proef</title>", encoding="utf-8")
    visit = visits()
    with served(tmp_path) as address:
        visit.open(f"{address}/page.html")
        assert visit.page.evaluate(REACHED, address)
        assert not visit.page.evaluate(REACHED, address.replace("127.0.0.1", "localhost"))
        visit.open("about:blank")


WRONG = """<p style="color: #aaa">Bleek.</p><p>Een zin met een <a href="#" style="color: #333;
text-decoration: none">woord</a> dat niemand als een verwijzing herkent.</p><img src="data:,">
<button></button><h1>Kop</h1><h4>Te diep</h4>"""
COLOURS = {"color-contrast", "link-in-text-block"}


def test_axe_looks_at_more_than_colours_but_where_only_they_differ(
    visits: Visits, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE.format(policy="img-src data:", body=WRONG), encoding="utf-8")
    visit = visits()
    visit.open(path.as_uri())
    every = {rule for rule, _ in visit.violations()}
    assert every >= {*COLOURS, "image-alt", "button-name", "heading-order", "landmark-one-main"}
    assert {rule for rule, _ in visit.violations(colours_only=True)} == COLOURS
    visit.open("about:blank")
