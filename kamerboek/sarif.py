"""Findings as a SARIF log, which continuous integration shows beside the files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
"""The schema of SARIF 2.1.0 (OASIS, 2020)."""


@dataclass(frozen=True)
class Finding:
    """What was found in a file, by which rule; `line` is 0 for the file as a whole."""

    rule: str
    level: Literal["error", "note"]
    text: str
    file: str
    line: int = 0


def sarif_log(program: str, findings: Sequence[Finding]) -> dict[str, Any]:
    """Return findings as a log of this program, with the rules that they are of."""
    rules = sorted({each.rule for each in findings})
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": {"name": program, "rules": [{"id": each} for each in rules]}},
                "results": [_result(each) for each in findings],
            }
        ],
    }


def _result(finding: Finding) -> dict[str, Any]:
    place: dict[str, Any] = {
        "artifactLocation": {"uri": quote(finding.file, errors="surrogateescape")}
    }
    if finding.line:
        place["region"] = {"startLine": finding.line}
    return {
        "ruleId": finding.rule,
        "level": finding.level,
        "message": {"text": finding.text},
        "locations": [{"physicalLocation": place}],
    }
