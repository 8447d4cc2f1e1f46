"""What `_config.yml` may say: another setting would change a book where no reader sees it."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

import pytest

from kamerboek.book.building.settings import refuse_other_settings
from kamerboek.errors import KamerboekError
from kamerboek.reading import read_yaml
from tests.conftest import PROJECT
from tests.rows import over

CONFIG = PROJECT / "_config.yml"
OWN: dict[str, Any] = read_yaml(CONFIG, "")


def with_setting(place: str, value: object) -> dict[str, Any]:
    """Return the project's settings with another value; None leaves the setting out."""
    settings = copy.deepcopy(OWN)
    *above, name = place.split(".")
    inside = settings
    for each in above:
        inside = inside.setdefault(each, {})
    inside[name] = value
    if value is LEFT_OUT:
        del inside[name]
    return settings


LEFT_OUT = object()


def test_the_settings_of_the_project_are_those_that_a_book_needs() -> None:
    refuse_other_settings(CONFIG, OWN)


@over(
    ("place", "value"),
    [
        ("title", "Een ander boek"),
        ("html.baseurl", "https://voorbeeld.nl/boek/"),
        ("sphinx.config.kamerboek_edition", "2026-voorjaar"),
        ("exclude_patterns", ["_build"]),
    ],
)
def test_what_a_book_says_of_itself_is_its_own(place: str, value: object) -> None:
    refuse_other_settings(CONFIG, with_setting(place, value))


@over(
    ("place", "value", "said"),
    [
        ("sphinx.config.html_js_files", ["https://elders.nl/x.js"], "html_js_files: no setting"),
        ("sphinx.config.html_extra_path", ["/etc"], "html_extra_path: no setting of this book"),
        ("sphinx.config.suppress_warnings", ["myst"], "suppress_warnings: no setting"),
        ("parse.myst_enable_extensions", ["html_image"], "parse.myst_enable_extensions: no"),
        ("sphinx.local_extensions", {"eigen": "."}, "sphinx.local_extensions.eigen: no setting"),
        ("html.analytics", {"id": 1}, "html.analytics.id: no setting of this book"),
        # Whose a book is, CITATION.cff says; under which rights, its edition.
        ("author", "iemand anders", "author: no setting of this book"),
        ("copyright", "1999, alle rechten voorbehouden", "copyright: no setting of this book"),
        ("repository", "x", "repository: no setting of this book"),
        ("sphinx.config.language", "en", "language: it is 'en'; this book needs 'nl'"),
        ("sphinx.config.smartquotes", True, "smartquotes: it is True; this book needs False"),
        ("sphinx.config.smartquotes", 0, "smartquotes: it is 0; this book needs False"),
        ("sphinx.config.html_copy_source", LEFT_OUT, "html_copy_source: it is missing; this book"),
        ("sphinx.config.html_theme_options", {"a": 1}, "html_theme_options: it is {'a': 1}"),
        ("html", "", "html: no setting of this book; the nearest is"),
        ("sphinx.config.extensions", ["myst_nb"], "extensions: it is ['myst_nb']; this book"),
    ],
)
def test_another_setting_is_refused(place: str, value: object, said: str) -> None:
    with pytest.raises(KamerboekError, match=re.escape(said)) as caught:
        refuse_other_settings(Path("_config.yml"), with_setting(place, value))
    assert str(caught.value).startswith("_config.yml: ")
