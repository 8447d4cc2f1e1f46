"""How it grows: `python -m benchmarks.growth` draws what was measured, as docs/growth.svg.

The numbers stand in benchmarks/growth.csv; `benchmarks.questions`, `benchmarks.read` and
`benchmarks.runs` write theirs there with `--record`.
"""

from __future__ import annotations

from pathlib import Path

import altair as alt
import pandas as pd
import vl_convert

from benchmarks.recorded import COLUMNS, recorded
from kamerboek.writing import write_whole

DRAWN = Path(__file__).parent.parent / "docs" / "growth.svg"
TITLES = {
    "book": ("A book, from nothing", "questions"),
    "sweep": ("A sweep of Industrie", "runs"),
    "read": ("Reading one text", "times the 2025 document"),
}
INK, LINE = "#1F2933", "#1D5A7A"


def drawing() -> alt.HConcatChart:
    """Return a panel for each thing that was measured: seconds of processor, by size."""
    frame = pd.DataFrame(recorded(), columns=list(COLUMNS)).astype(
        {"size": float, "processor_seconds": float}
    )
    panels = []
    for what, (title, unit) in TITLES.items():
        own = frame[frame["what"] == what]
        base = alt.Chart(own, title=title, width=190, height=170).encode(
            x=alt.X(
                "size",
                title=unit,
                axis=alt.Axis(tickCount=4, labelOverlap="greedy", labelSeparation=8),
            ),
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
