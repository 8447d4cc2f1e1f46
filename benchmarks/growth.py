"""How it grows: `python -m benchmarks.growth` draws what was measured, as docs/growth.svg.

The numbers stand in benchmarks/growth.csv; `benchmarks.questions`, `benchmarks.read` and
`benchmarks.runs` write theirs there with `--record`.
"""

from __future__ import annotations

import csv
import io
from pathlib import Path

import altair as alt
import pandas as pd
import vl_convert

from kamerboek.writing import write_whole

MEASURED = Path(__file__).with_name("growth.csv")
DRAWN = Path(__file__).parent.parent / "docs" / "growth.svg"
COLUMNS = ("what", "size", "processor_seconds")
TITLES = {
    "book": ("A book, from nothing", "questions"),
    "sweep": ("A sweep of Industrie", "runs"),
    "read": ("Reading one text", "times the 2025 document"),
}
INK, LINE = "#1F2933", "#1D5A7A"


def record(what: str, size: int, processor: float) -> None:
    """Put a measured number in the file, in place of what stood there for that size."""
    rows = {(row["what"], int(row["size"])): row["processor_seconds"] for row in _rows()}
    rows[what, size] = f"{processor:.2f}"
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows((*key, rows[key]) for key in sorted(rows))
    write_whole(MEASURED, target.getvalue())


def _rows() -> list[dict[str, str]]:
    if not MEASURED.exists():
        return []
    return list(csv.DictReader(MEASURED.read_text(encoding="utf-8").splitlines()))


def drawing() -> alt.HConcatChart:
    """Return a panel for each thing that was measured: seconds of processor, by size."""
    frame = pd.DataFrame(_rows(), columns=list(COLUMNS)).astype(
        {"size": float, "processor_seconds": float}
    )
    panels = []
    for what, (title, unit) in TITLES.items():
        own = frame[frame["what"] == what]
        base = alt.Chart(own, title=title, width=190, height=170).encode(
            x=alt.X("size", title=unit, axis=alt.Axis(tickCount=4)),
            y=alt.Y(
                "processor_seconds",
                title="seconds of processor" if what == "book" else None,
                axis=alt.Axis(tickCount=4),
                scale=alt.Scale(domainMin=0),
            ),
        )
        panels.append(
            base.mark_line(color=LINE, point=alt.OverlayMarkDef(color=LINE, size=45))
            + base.transform_filter(alt.datum["size"] == float(own["size"].max()))
            .mark_text(dx=-8, align="right", color=INK)
            .encode(text=alt.Text("processor_seconds", format=".3~r"))
        )
    return alt.hconcat(*panels).configure(font="sans-serif", background="white")


def main() -> None:
    """Draw."""
    write_whole(DRAWN, str(vl_convert.vegalite_to_svg(drawing().to_dict())))
    print(DRAWN)


if __name__ == "__main__":
    main()
