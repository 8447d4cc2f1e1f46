"""Tables as files to download: CSV that a spreadsheet takes as text, JSON, Parquet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import pandas as pd
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

from kamerboek.book.rendering.beside import put_beside

TABLES_FOLDER = "tabellen"

FORMS = {"csv": "CSV", "json": "JSON", "parquet": "Parquet"}
"""What readers see for each form of file."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a cell for a formula (OWASP, CSV injection)."""


def harmless(cell: object) -> object:
    """Return a cell as a spreadsheet may open it: text that could be a formula gets an apostrophe.

    Numbers stay what they are.
    """
    if isinstance(cell, str) and cell.startswith(FORMULA_STARTS):
        return f"'{cell}"
    return cell


def csv_text(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    r"""Return a table as CSV, one header line, `\n`: the one way to every CSV of the book."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow([harmless(column) for column in columns])
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return target.getvalue()


def data_files(frame: pd.DataFrame) -> dict[str, bytes]:
    """Return a table as the bytes of a file, for each of `FORMS`; missing values are empty.

    Only the CSV differs in text from the frame, where a cell would be a formula: a program that
    reads JSON or Parquet gets what stands there.
    """
    parquet = io.BytesIO()
    frame.to_parquet(parquet, index=False)
    as_json = frame.to_json(orient="records", force_ascii=False, indent=1)
    present = frame.astype(object).where(frame.notna(), "")
    return {
        "csv": csv_text(list(frame.columns), present.itertuples(index=False)).encode("utf-8"),
        "json": f"{as_json}\n".encode(),
        "parquet": parquet.getvalue(),
    }


class table_files(nodes.General, nodes.Element):  # noqa: N801 - docutils names nodes so
    """Links to the files of a table: its `name`, its `frame`, and what is `said` before them.

    With `of_page` the name is one among the tables of its page.
    """


def text_frame(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> pd.DataFrame:
    """Return a table of texts as data; a column's name that comes again gets its number."""
    names = [
        f"{column} ({count})" if (count := columns[: index + 1].count(column)) > 1 else column
        for index, column in enumerate(columns)
    ]
    return pd.DataFrame(list(rows), columns=names, dtype="string")


def visit_table_files(self: HTML5Translator, node: table_files) -> None:
    """Write the files beside the pages and link to them."""
    page = self.builder.current_docname
    name = f"{page.replace('/', '-')}-{node['name']}" if node.get("of_page") else node["name"]
    links = []
    for form, data in data_files(node["frame"]).items():
        address = put_beside(self.builder.app, page, f"{TABLES_FOLDER}/{name}.{form}", data)
        links.append(f'<a class="{form}" href="{self.attval(address)}" download>{FORMS[form]}</a>')
    self.body.append(f'<p class="files">{self.encode(node["said"])} {", ".join(links)}.</p>')
    raise nodes.SkipNode


def add_data_files(app: Sphinx) -> None:
    """Register the node with Sphinx."""
    app.add_node(table_files, html=(visit_table_files, None))
