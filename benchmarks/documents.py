"""How long many documents take: `python -m benchmarks.documents` prints it.

`kamerboek parse *.txt` on copies of the 2025 document, by the processes of all cores.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.aims import Aim
from benchmarks.read import SOURCE
from benchmarks.tree import measured

DOCUMENTS = 1000
SECONDS = 30


def measure(documents: int = DOCUMENTS) -> list[Aim]:
    """Measure and print; return what was aimed at."""
    with tempfile.TemporaryDirectory() as folder:
        names = [f"{number:05d}.txt" for number in range(documents)]
        for name in names:
            shutil.copy(SOURCE, Path(folder) / name)
        tool = str(Path(sys.executable).with_name("kamerboek"))
        took = measured([tool, "parse", *names], Path(folder))
    print(
        f"{documents} documents: {took.seconds:.1f} s by the clock, "
        f"{took.processor:.1f} s of processor, {took.megabytes:.0f} MB"
    )
    return [Aim(f"{documents} documents read", took.seconds, SECONDS * documents / DOCUMENTS, "s")]


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--documents", type=int, default=DOCUMENTS)
    measure(parser.parse_args().documents)


if __name__ == "__main__":
    main()
