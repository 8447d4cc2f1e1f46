"""Tables as files to download: CSV that a spreadsheet takes as text, JSON, Parquet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

import pandas as pd

FORMS = {"csv": "CSV", "json": "JSON", "parquet": "Parquet"}
"""What readers see for each form of file."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
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
