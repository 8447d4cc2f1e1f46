"""The places that an address can lead to: each line here was written by hand."""

from __future__ import annotations

from kamerboek.book.text.addresses import addresses_text

PAGE = """\
<html><body><nav id="menu"><a id="in-menu">x</a></nav>
<main id="inhoud"><section id="daling"><h2 id="">Kop</h2><figure id="fig-deel"></figure></section>
<template id="note-a"><p id="in-note">x</p></template><span id="v1"></span>
<span id="id1"></span></main></body></html>
"""


def test_pages_and_the_places_in_their_text() -> None:
    text = addresses_text({"chapters/1.html": PAGE, "index.html": "<html><body></body></html>"})
    assert text.splitlines() == [
        "chapters/1.html",
        "chapters/1.html#daling",
        "chapters/1.html#fig-deel",
        "chapters/1.html#v1",
        "index.html",
    ]
