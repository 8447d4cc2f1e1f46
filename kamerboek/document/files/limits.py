"""How much is read before a file is refused, each limit with its reason.

Within these limits reading stays linear: half a million paragraphs of any format, or ten thousand
pages, end in questions or in one line that refuses them, within the time that `time_limit` gives.
"""

LARGEST_TEXT = 64 * 2**20
"""Bytes of a text or web page: over a thousand times the 2025 document, and it still fits in
memory several times over on a small machine."""

LARGEST_FILE = 64 * 2**20
"""Bytes of a Word, OpenDocument or PDF file: the longest letters with pictures are some ten."""

LARGEST_PART = 64 * 2**20
"""Unpacked bytes of one part of a Word or OpenDocument file: a zip bomb unpacks to far more."""

MOST_PARTS = 5_000
"""Parts in a Word or OpenDocument file: a letter has some twenty, a thousand pictures are many."""

DEEPEST_NESTING = 200
"""Elements within elements: Word's tables in text boxes stay under fifty."""

MOST_PAGES = 3_000
"""Pages of a PDF: the longest lists of questions have some four hundred."""

PDF_MEMORY = 2 * 2**30
"""Bytes of address space for reading a PDF, in a process of its own."""
