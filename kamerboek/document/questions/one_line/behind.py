"""What stands behind the last answer, or between two, in a text that lost its lines."""

from __future__ import annotations

import re

from kamerboek.document.questions.bounds.ending import (
    ADDED_BELOW_HEAD,
    ANSWERS_FOLLOW,
    COMMITTEE_AWAITS,
    HEADS_ANSWERS,
    REMARK_OF_PARTY,
)
from kamerboek.document.questions.pairs.headings import ASIDE
from kamerboek.document.questions.wording.printing import (
    ABOUT_OTHERS,
    ANNEX_OF_LOST_LINES,
    CLOSING_WORDS,
    OF_SITE,
)

CLOSING = re.compile(rf"(?<=[\w.!?»”)% \xa0\n][ \xa0\n])(?:{CLOSING_WORDS.pattern})")
"""With what a letter closes behind its last answer."""

OF_SITE_WITHIN = re.compile(rf"(?<=[\w.?!»”)][ \xa0\n])(?:{OF_SITE.pattern})")
"""What a site prints below the last answer."""

ANNEX = re.compile(rf"(?<=[.?!»”)\d][ \xa0\n]){ANNEX_OF_LOST_LINES}")
"""An annex behind the last answer."""

ADDED = re.compile(
    r"(?:(?<=[.?!»”)\d][ \xa0\n])|(?<=[.?!»”)\d][ \xa0]{2}))"
    rf"(?:(?:Toelichting[ \xa0]?:?[ \xa0])?{ABOUT_OTHERS}"
    rf"|Toelichting[ \xa0]?:?[ \xa0]{ADDED_BELOW_HEAD.pattern})"
)
"""What the Kamer prints behind the last answer about other questions."""

FOLLOWING = re.compile(
    rf"(?<=[.?!»”)\d][ \xa0])(?:{ANSWERS_FOLLOW}"
    r"|In[ \xa0]afwachting[ \xa0]van[ \xa0](?:uw|de|een)[ \xa0](?:antwoord(?:en)?|reactie"
    r"|beantwoording)\b"
    r"|(?:Alvast|Bij[ \xa0]voorbaat)[ \xa0](?:(?:hartelijk|veel|mijn|onze)[ \xa0])?dank\b"
    r"[^.?!]{0,60}[.,!]"
    r"|(?:Wij|We|Ik)[ \xa0](?:vernemen|verneem|ontvangen|ontvang)[ \xa0](?:graag|gaarne)[ \xa0]"
    r"(?:uw|een)[ \xa0](?:antwoord(?:en)?|reactie|beantwoording)(?![^.?!]*\bop\b)[^.?!]{0,40}[.!]"
    r"|(?:Wij|We|Ik)[ \xa0]verzoek(?:en)?[ \xa0](?:u|het[ \xa0]college)\b"
    r"[^.?!]{0,100}\bbeantwoorden\b|(?:Wij|We|Ik)[ \xa0](?:zien?|kijken?)[ \xa0][^.?!]{0,60}?"
    r"\b(?:antwoord(?:en)?|beantwoording|reactie)\b[^.?!]{0,60}?\btegemoet\b"
    rf"|{COMMITTEE_AWAITS}|{HEADS_ANSWERS})"
)
"""What leads from all questions to the answers, and how who asks closes them."""

ASIDE_WITHIN = re.compile(rf"(?<=[.?!»”)][ \xa0]){ASIDE}")
"""What who asked says between an answer and the next question."""

REMARK_WITHIN = re.compile(rf"(?<=[.?!»”)][ \xa0]){REMARK_OF_PARTY.pattern}")
"""What a party says behind the last answer."""
