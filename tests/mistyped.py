"""Parameter sets with one mistake, made from every parameter of the made-up project."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Mistake:
    """A file of parameters that must be refused, and a part of the line that says why."""

    name: str
    data: bytes
    message: str


NAMES = ("first_year", "last_year", "share", "above", "shown", "note")

NO_NUMBER = ('"2024"', "true", "nul", "1_000", "0x10", "+3", "2 024", "2024-01-01", "1:30", "yes")
NO_VALUE = ("", "~", "null", "[1]", "{a: 1}", "!!int '3'", "!!python/object:os.system x", "*a")

MISTYPED: dict[str, tuple[str, ...]] = {
    "first_year": (*NO_NUMBER, "3.0", "2e3", "010", ".nan", "NaN", ".inf", "9" * 5000),
    "last_year": (*NO_NUMBER, "2030.0", "0o17", "-.inf", "inf"),
    "pace": ("false", "True", "1.0", "'1'", "01"),
    "share": (*NO_NUMBER, "'0.5'", "0,5", "50%", ".5", ".nan", "nan", "-.inf", "1e999"),
    "above": ('"1.5"', "false", "1,5", ".NaN", "+.inf", "9" * 400),
    "shown": ("1", "0", "yes", "no", "on", "TRUE", '"true"', "1.0", "ja"),
    "note": ("3", "3.5", "true", "-1", ".nan", '"a\\nb"', '"\\0"', '"\\ud800"', '"a\\u202eb"'),
    "edition": ("Made-up", "2025-najaar", '""', "1", "true", "made_up", '"made-up "'),
}
OUTSIDE = {
    "first_year": ("1999", "2036", "-2024", "0", "99999999999999999999"),
    "last_year": ("1999", "2036", "20300"),
    "share": ("-0.1", "1.1", "2", "-1", "1.0000001"),
    "above": ("-0.5", "-1", "-1e-9"),
}
CONTRADICTIONS = {
    "the end before the default start": {"last_year": "2023"},
    "the start after the default end": {"first_year": "2031"},
    "both given": {"first_year": "2020", "last_year": "2019"},
    "both given, at the ends": {"first_year": "2035", "last_year": "2000"},
    "a number": {"share": "0.25"},
    "a number written otherwise": {"share": "25e-2"},
}
SHAPES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "a remark only": (b"# niets\n", "empty"),
    "a text": (b"proef\n", ": not a mapping"),
    "a number": (b"3\n", ": not a mapping"),
    "a list": (b"- proef\n", "not a mapping"),
    "null": (b"~\n", "not a mapping"),
    "a chapter with nothing": (b"proef:\n", "line 1: not a mapping"),
    "a chapter with a value": (b"proef: 3\n", "not a mapping"),
    "a chapter with a list": (b"proef:\n  - share: 0.5\n", "line 1: not a mapping"),
    "a parameter without a chapter": (b"share: 0.4\n", "no chapter 'share'"),
    "too deep": (b"proef:\n  share:\n    value: 0.4\n", "line 2: a list or a mapping"),
    "a list of values": (b"proef:\n  share: [0.4, 0.5]\n", "a list or a mapping"),
    "a chapter twice": (b"proef:\n  share: 0.4\nproef:\n  share: 0.3\n", "line 3: 'proef' comes"),
    "a parameter twice": (b"proef:\n  share: 0.4\n  share: 0.4\n", "line 3: 'share' comes twice"),
    "twice, once in quotes": (b"proef: {share: 0.4, 'share': 0.4}\n", "'share' comes twice"),
    "merged": (b"a: &a\n  share: 0.4\nproef:\n  <<: *a\n", "no chapter 'a'"),
    "merged from a chapter": (
        b"proef: &a\n  share: 0.4\ntweede:\n  <<: *a\n",
        "a list or a mapping",
    ),
    "two documents": (b"proef:\n  share: 0.4\n---\ntweede: {}\n", "line 3: not YAML"),
    "an open bracket": (b"proef: {share: 0.4\n", "not YAML"),
    "an open quote": (b"proef:\n  note: 'a\n", "not YAML"),
    "a tab": (b"proef:\n\tshare: 0.4\n", "line 2: not YAML"),
    "no colon": (b"proef:\n  share 0.4\n", "not a mapping"),
    "no space after the colon": (b"proef:\n  share:0.4\n", "write a space after the colon"),
    "crooked": (b"proef:\n   share: 0.4\n  note: a\n", "line 3: not YAML"),
    "an unknown alias": (b"proef: *weg\n", "not YAML"),
    "an alias of itself": (b"proef: &a\n  share: *a\n", "a list or a mapping"),
    "a key that is a list": (b"? [proef]\n: {share: 0.4}\n", "a key that is no name"),
    "a parameter that is a list": (b"proef:\n  ? [share]\n  : 0.4\n", "a key that is no name"),
    "an unknown directive": (b"%X\n--- {proef: {share: 0.4}}\n%", "not YAML"),
    "a control character": (b"proef:\n  note: \x07\n", "line 2: it has U+0007"),
    "Latin-1": ("proef:\n  note: één\n".encode("latin-1"), "not UTF-8 at byte 15"),
    "UTF-16": ("proef:\n  note: een\n".encode("utf-16"), "not UTF-8 at byte 0"),
    "zeros": (b"\0" * 100, "line 1: it has U+0000"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0", "not UTF-8"),
    "JSON of another shape": (b'[{"chapter": "proef"}]', "not a mapping"),
    "TOML": (b"[proef]\nshare = 0.4\n", "not YAML"),
    "very deep": (b"[" * 5000, "too deep"),
    "very large": (b"# " + b"x" * 200_000, "over 100000 bytes"),
}


def spelled_wrong(name: str) -> Iterator[str]:
    """Yield a name with a letter left out, doubled, swapped, in capitals, with another sign."""
    yield name[:-1]
    yield name[:2] + name[1:]
    yield name[1] + name[0] + name[2:]
    yield name.capitalize()
    yield name.upper()
    yield f"{name}s"
    yield f'"{name} "'
    if "_" in name:
        yield name.replace("_", "-")
        yield name.replace("_", "")


def mistakes() -> Iterator[Mistake]:
    """Yield every mistaken file."""
    for parameter in NAMES:
        for wrong in spelled_wrong(parameter):
            yield _one(f"name {wrong}", wrong, "1", f"the nearest is '{parameter}'")
    for chapter in ("proef", "tweede"):
        for wrong in (*spelled_wrong(chapter), f"chapters/{chapter}", f"{chapter}.ipynb"):
            text = f"{wrong}:\n  edition: made-up\n"
            yield Mistake(f"chapter {wrong}", text.encode(), f"the nearest is '{chapter}'")
    yield Mistake("another's parameter", b"tweede:\n  share: 0.4\n", "no parameter 'share'")
    for parameter, values in MISTYPED.items():
        for value in (*values, *NO_VALUE):
            about = "nothing is given" if value in ("", "~", "null") else "line 2: "
            about = "not YAML" if value == "*a" else about
            yield _one(f"type {parameter} {value[:20]}", parameter, value, about)
    for parameter, values in OUTSIDE.items():
        for value in values:
            yield _one(f"range {parameter} {value}", parameter, value, "is not in [")
    for name, values in CONTRADICTIONS.items():
        lines = "".join(f"  {parameter}: {value}\n" for parameter, value in values.items())
        yield Mistake(f"contradiction {name}", f"proef:\n{lines}".encode(), " break ")
    for name, (data, message) in SHAPES.items():
        yield Mistake(f"shape {name}", data, message)


def _one(name: str, parameter: str, value: str, message: str) -> Mistake:
    return Mistake(name, f"proef:\n  {parameter}: {value}\n".encode(), message)


OPTIONS: dict[str, tuple[tuple[str, ...], str]] = {
    "no value": (("share",), "not of the form name=value"),
    "no name": (("=0.4",), "not of the form name=value"),
    "nothing": (("",), "not of the form name=value"),
    "a colon": (("share:0.4",), "not of the form name=value"),
    "twice": (("share=0.4", "share=0.4"), "share is given twice"),
    "unknown": (("shre=0.4",), "no parameter 'shre'; the nearest is 'share'"),
    "a space": (("share =0.4",), "no parameter 'share '"),
    "another's": (("reading=code",), "no parameter 'reading'"),
    "capitals": (("SHARE=0.4",), "no parameter 'SHARE'"),
}
"""Options of `run` on the chapter `proef`, and what must be said."""


def mistaken_options() -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Yield a name, the options and a part of the message, for the chapter `proef`."""
    for name, (options, message) in OPTIONS.items():
        yield name, options, message
    texts = {
        "first_year": ("", "drie", "2024.0", " 2024", "2024 ", "٣", "1_0", "0x7e8", "true", "nan"),
        "pace": ("true", "False", "1.0", "01", "-0.0"),
        "share": ("", "half", "0,5", "50%", "nan", "inf", "-inf", "1e999", "1/2", "0.5.0", "True"),
        "shown": ("", "1", "0", "yes", "no", "TRUE", "waar", "true ", "None"),
        "edition": ("", "made_up", "Made-up", '"made-up"'),
        "note": ("a\nb", "\udcff", "a\tb"),
    }
    for parameter, values in texts.items():
        for value in values:
            yield f"{parameter} {value!r}", (f"{parameter}={value}",), f"proef: {parameter}: "
    for parameter, values in OUTSIDE.items():
        for value in values:
            yield f"{parameter} {value}", (f"{parameter}={value}",), "is not in ["
    for name, given in CONTRADICTIONS.items():
        yield name, tuple(f"{each}={value}" for each, value in given.items()), " break "
