"""The shapes of the elements of pages: each line here was written by hand."""

from __future__ import annotations

from kamerboek.book.text.markup import markup_text
from tests.rows import over


def shapes(article: str) -> list[str]:
    """Return the shapes in an article, without the pages that have them."""
    page = f"<html><head></head><body><article>{article}</article></body></html>"
    lines = markup_text({"index.html": page}).splitlines()
    assert {*lines} >= {"html > head: *", "html > body: *", "body > article: *"}
    return [
        line.removesuffix(": *") for line in lines if not line.startswith(("html > ", "body > "))
    ]


@over(
    ("article", "lines"),
    [
        ("Tekst <!-- niets -->", []),
        ("<p>a</p><p>b</p>", ["article > p"]),
        ('<p class="b a">a</p>', ["article > p.a.b"]),
        ('<p><b class="x">a</b></p><b>c</b>', ["article > b", "article > p", "p > b.x"]),
        ('<ul class="b a"><li>a</li></ul>', ["article > ul.a.b", "ul.a.b > li"]),
        ('<a title="Prose" href="x" id="i">a</a>', ["article > a[href][id][title]"]),
        ('<a href="x" rel="next">a</a>', ["article > a[href][rel=next]"]),
        (
            '<i role="img" aria-hidden="true" aria-label="Naam"></i>',
            ["article > i[aria-hidden=true][aria-label][role=img]"],
        ),
        (
            '<input type="range" name="jaar" value="5">',
            ["article > input[name=jaar][type=range][value]"],
        ),
        ('<img src="../_static/a.svg?v=1">', ["article > img[src=a.svg]"]),
        (
            '<b data-scripts="_static/a.js ../_static/b.js rekenen/c.js"></b>',
            ["article > b[data-scripts=a.js b.js]"],
        ),
        ('<svg class="marks"><g><a>x</a></g></svg>', ["article > svg.marks"]),
        (
            '<svg class="icon"><use href="#icon-link"/></svg><svg></svg>',
            ["article > svg", "article > svg.icon#icon-link"],
        ),
        ('<pre class="code-listing"><b>x</b></pre>', ["article > pre.code-listing"]),
        (
            '<div class="highlight-ipython3 a"><pre>x</pre></div>',
            ["article > div.a.highlight-ipython3"],
        ),
        (
            '<div class="highlight-text"><pre>x</pre></div>',
            ["article > div.highlight-text", "div.highlight-text > pre"],
        ),
    ],
)
def test_a_shape_is_tag_classes_and_attributes(article: str, lines: list[str]) -> None:
    assert shapes(article) == lines


def test_a_shape_says_on_which_kinds_of_pages_it_is() -> None:
    def page(*tags: str) -> str:
        return (
            f"<html><head></head><body>{''.join(f'<{tag}></{tag}>' for tag in tags)}</body></html>"
        )

    text = markup_text(
        {
            "index.html": page("nav", "h1"),
            "register.html": page("nav", "h2"),
            "chapters/1-een.html": page("nav", "h2", "h3"),
            "chapters/2-twee.html": page("nav"),
            "vragen/index.html": page("nav", "h4"),
            "vragen/12a.html": page("nav", "h3"),
        }
    )
    assert text.splitlines() == [
        "body > h1: front",
        "body > h2: chapter(1) register",
        "body > h3: chapter(1) question",
        "body > h4: vragen",
        "body > nav: *",
        "html > body: *",
        "html > head: *",
    ]
    assert text.endswith("\n")


def test_what_one_page_of_a_kind_loses_is_seen() -> None:
    def pages(*bodies: str) -> dict[str, str]:
        return {
            f"vragen/{number}.html": f"<html><head></head><body>{body}</body></html>"
            for number, body in enumerate(bodies, 1)
        }

    marked, bare = '<b lang="en">a</b><b lang="en">b</b>', "<b>a</b>"
    shape = "body > b[lang=en]: "
    assert f"{shape}*\n" in markup_text(pages(marked, marked, marked))
    assert f"{shape}question(2)\n" in markup_text(pages(marked, bare, marked))
    assert f"{shape}question(1)\n" in markup_text(pages(bare, bare, marked))
