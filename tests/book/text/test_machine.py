"""The names in what a book holds for machines: each line here was written by hand."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from kamerboek.book.text.machine import machine_text
from tests.rows import over


@over(
    ("name", "text", "lines"),
    [
        (".book.json", '{"b": 1, "a": {"c": "x"}}', [".a", ".a.c", ".b"]),
        (".book.json", '[{"a": [[1]]}, {"b": {}}]', ["[].a", "[].b"]),
        (".book.json", '{"12": {"a": 1}, "0": 2}', [".…", ".….a"]),
        (
            "ro-crate-metadata.json",
            '{"@graph": [{"@type": "File", "name": "x"}, {"@type": ["A", "B"]}]}',
            [".@graph", ".@graph[](A B).@type", ".@graph[](File).@type", ".@graph[](File).name"],
        ),
        (
            "_static/search-index.js",
            'kamerboek.searched([{"kind": "a);"}]);\n',
            ["kamerboek.searched", "kamerboek.searched[].kind"],
        ),
        (
            "rekenen/een.js",
            'window.kamerboek.modelled({"words": {"units": {"eur": "euro"}}});\n',
            ["kamerboek.modelled", "kamerboek.modelled.words", "kamerboek.modelled.words.units"],
        ),
        (
            "grafieken/een.js",
            'kamerboek.specification({"wide": {"mark": 1}, "narrow": {"mark": 1}});\n',
            [
                "kamerboek.specification",
                "kamerboek.specification.narrow",
                "kamerboek.specification.wide",
            ],
        ),
        (
            "notebooks/een.ipynb",
            '{"cells": [{"outputs": [{"data": {}}], "id": "a"}]}',
            [".cells", ".cells[].id", ".cells[].outputs"],
        ),
        (
            "feed.xml",
            '<feed xmlns="urn:a" lang="nl"><link rel="a" href="b"/>'
            "<entry><id>1</id></entry></feed>",
            [
                "/{urn:a}feed[lang]",
                "/{urn:a}feed[lang]/{urn:a}entry",
                "/{urn:a}feed[lang]/{urn:a}entry/{urn:a}id",
                "/{urn:a}feed[lang]/{urn:a}link[href][rel]",
            ],
        ),
    ],
)
def test_names_are_paths_without_values(name: str, text: str, lines: list[str]) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        names = machine_text(Path(folder), {}).splitlines()
    kind = name.replace("een", "*")
    assert names == [f"{kind}: {line}" for line in lines]


def test_files_of_a_folder_are_taken_together(tmp_path: Path) -> None:
    (tmp_path / "notebooks").mkdir()
    for name in ("een", "twee"):
        (tmp_path / "notebooks" / f"{name}.ipynb").write_text(f'{{"{name}": 1}}', encoding="utf-8")
    assert machine_text(tmp_path, {}) == "notebooks/*.ipynb: .een\nnotebooks/*.ipynb: .twee\n"


def test_of_a_table_it_is_the_columns(tmp_path: Path) -> None:
    (tmp_path / "tabellen").mkdir()
    (tmp_path / "tabellen" / "a.csv").write_text('Wat,"Ruimte, klein"\n1,2\n', encoding="utf-8")
    (tmp_path / "tabellen" / "a.json").write_text('[{"Wat": 1}, {"Na": 2, "Wat": 3}]', "utf-8")
    assert machine_text(tmp_path, {}).splitlines() == [
        "tabellen/a.csv: Wat | Ruimte, klein",
        "tabellen/a.json: Wat | Na",
    ]


def test_what_a_page_holds_as_data_is_among_them(tmp_path: Path) -> None:
    page = (
        '<html><head><script type="application/ld+json">{"@type": "Report", "name": "x"}</script>'
        "<script>const a = 1;</script></head><body><b data-told='{\"drawn\": 2}'></b></body></html>"
    )
    assert machine_text(tmp_path, {"index.html": page, "b.html": page}).splitlines() == [
        "application/ld+json: (Report).@type",
        "application/ld+json: (Report).name",
        "data-told: .drawn",
    ]
