"""Reads one PDF from standard input, in a process of its own; the parent watches over it.

A damaged PDF can bring down the library that reads it, or make it eat time and memory: here that
ends this process and nothing else. Prints one JSON object: `text` with `left_out`, or `refused`
with a reason.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from kamerboek.document.files.pdf.reader import read_pages
from kamerboek.document.files.pdf.text import compose


def main() -> None:
    """Read a PDF from standard input and print what it holds."""
    most_pages, memory = (int(argument) for argument in sys.argv[1:3])
    try:
        import resource
    except ImportError:  # not on every system; the time limit of the parent remains
        pass
    else:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    data = sys.stdin.buffer.read()
    answer: dict[str, Any]
    try:
        text, left_out = compose(read_pages(data, most_pages))
        answer = {"text": text, "left_out": left_out}
    except ValueError as error:
        answer = {"refused": str(error)}
    except MemoryError:
        answer = {"refused": "needs more memory than is allowed for a PDF"}
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
