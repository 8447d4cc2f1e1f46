"""What may end a sentence, a row or a list before a head that stands on the same line."""

from __future__ import annotations

import re

ENDS = re.compile(r"(?:[.?!:)»”’\"\d%|*_\]⁰¹²³⁴-⁹;-]|(?<=[.?!])')[ \xa0\n]*$")
