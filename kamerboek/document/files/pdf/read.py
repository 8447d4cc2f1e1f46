"""A PDF is read by a process of its own, which is watched."""

from __future__ import annotations

import json
import subprocess
import sys

from kamerboek.document import time_limit
from kamerboek.document.files.limits import LARGEST_TEXT, MOST_PAGES, PDF_MEMORY
from kamerboek.document.model import DocumentText, Furniture
from kamerboek.errors import KamerboekError


def read_pdf(name: str, data: bytes) -> DocumentText:
    """Return the text of a PDF, without headers, footers and page marks.

    Raises KamerboekError when it is damaged, locked or too large, or holds pictures only.
    """
    command = [
        sys.executable,
        "-m",
        "kamerboek.document.files.pdf.process",
        str(MOST_PAGES),
        str(PDF_MEMORY),
    ]
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter, no shell, no name of the user's
            command, input=data, capture_output=True, timeout=time_limit.READ_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise KamerboekError(
            f"{name}: was not read within {time_limit.READ_SECONDS:g} seconds; "
            "cut the document into parts"
        ) from error
    if done.returncode != 0 or len(done.stdout) > 8 * LARGEST_TEXT:
        raise KamerboekError(
            f"{name}: reading it failed: the PDF is damaged or too large; save it again, or as text"
        )
    answer = json.loads(done.stdout)
    if "refused" in answer:
        raise KamerboekError(f"{name}: {answer['refused']}")
    text = str(answer["text"])
    if not text.strip():
        raise KamerboekError(
            f"{name}: holds no text, only pictures of it; have its text recognised (OCR) first"
        )
    left_out = tuple(Furniture(kind, said, at) for kind, said, at in answer["left_out"])
    return DocumentText(text, left_out=left_out)
