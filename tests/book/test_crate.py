"""A validator that is not ours accepts the manifest of a book as an RO-Crate: `make crate`.

It asks the network for what the terms of a manifest mean. Here it is given that: a stand-in with
the terms that the manifest uses, all of them of schema.org but those of `ELSEWHERE`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kamerboek.book.building.manifest import FILE

pytest.importorskip("rocrate_validator", reason="make crate installs it")

# The validator's own use of its libraries, which only `make crate` installs.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

ELSEWHERE = {
    "File": "http://schema.org/MediaObject",
    "conformsTo": "http://purl.org/dc/terms/conformsTo",
    "sha256": "https://w3id.org/ro/terms/workflow-run#sha256",
}
NEEDED = ("CreativeWork", "Dataset", "Organization", "Person", "author", "publisher")
"""What the validator itself asks after."""


@pytest.fixture
def validated(monkeypatch: pytest.MonkeyPatch, book: Path) -> Any:
    """Return what names the issues of a crate by a profile, the network stood in for."""
    from rdflib.plugins.shared.jsonld import context
    from rocrate_validator import models, services
    from rocrate_validator.utils.http import HttpRequester

    graph = json.loads((book / FILE).read_text(encoding="utf-8"))["@graph"]
    terms = {name for each in graph for name in each if not name.startswith("@")}
    terms |= {each["@type"] for each in graph} | {*NEEDED}
    meant = {name: ELSEWHERE.get(name, f"http://schema.org/{name}") for name in sorted(terms)}
    stand_in = {"@context": meant}

    class Answer:
        status_code, ok, text = 200, True, json.dumps(stand_in)
        headers = {"Content-Type": "application/ld+json"}  # noqa: RUF012 - it is only read

        def json(self) -> object:
            return stand_in

        def raise_for_status(self) -> None:
            """Do nothing: all is well."""

    monkeypatch.setattr(HttpRequester, "get", lambda *_, **__: Answer(), raising=False)
    monkeypatch.setattr(context, "source_to_json", lambda *_, **__: (stand_in, None))

    def issues(crate: Path, profile: str) -> list[str]:
        settings = models.ValidationSettings(
            rocrate_uri=str(crate),
            profile_identifier=profile,
            requirement_severity=models.Severity.REQUIRED,
        )
        return [str(each.message) for each in services.validate(settings).get_issues()]

    return issues


@pytest.mark.parametrize("profile", ["ro-crate-1.1", "process-run-crate-0.5"])
def test_the_manifest_of_a_book_is_an_ro_crate(validated: Any, book: Path, profile: str) -> None:
    assert validated(book, profile) == []


def test_one_that_lacks_what_it_should_have_is_none(
    validated: Any, book: Path, tmp_path: Path
) -> None:
    manifest = json.loads((book / FILE).read_text(encoding="utf-8"))
    for each in manifest["@graph"]:
        if each["@id"] == "./":
            del each["license"]
    (tmp_path / FILE).write_text(json.dumps(manifest), encoding="utf-8")
    assert [each for each in validated(tmp_path, "ro-crate-1.1") if "license" in each]
