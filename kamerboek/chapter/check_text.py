"""What comes of a check, said in Dutch."""

from __future__ import annotations

from collections.abc import Iterator

from kamerboek.checks.checks import CheckResult, Tested
from kamerboek.checks.rule_problems import POINTER, placeholders
from kamerboek.figures import Figure, list_text
from kamerboek.prose import Inline, QuestionLink, sentence


def check_sentences(result: CheckResult) -> tuple[Inline, ...]:
    """Return the result of a check as sentences in Dutch, with its figures in them."""
    return tuple(_sentences(result))


def _sentences(result: CheckResult) -> Iterator[Inline]:
    check, tested = result.check, result.tested
    if result.missing:
        yield (f"Dit is niet te toetsen: in de codering ontbreekt {result.missing}.",)
        return
    yield _filled(tested[0].sentence if tested else check.sentence, tested[0] if tested else None)
    yield (_verdict_sentence(result),)
    deciding = result.deciding
    if deciding and deciding is not tested[0] and deciding.sentence != tested[0].sentence:
        yield _filled(deciding.sentence, deciding)


def _verdict_sentence(result: CheckResult) -> str:
    check, tested = result.check, result.tested
    others = [each.assumption for each in tested if each.assumption]
    match result.verdict:
        case "untestable":
            return f"Dit is niet te toetsen: {check.lacking}."
        case "not_consistent":
            return "Dat past niet bij elkaar" + (
                f", ook niet {list_text(others)}." if others else "."
            )
        case "consistent" if result.fits_every_reading:
            return f"Dat past bij elkaar onder elke lezing: {list_text(others)}."
        case "consistent":
            return "Dat past bij elkaar."
        case "under_reading":
            fitting = list_text([each.assumption for each in tested if each.holds])
            if tested and not tested[0].holds:
                return f"Zo gelezen past dat niet bij elkaar; wel {fitting}."
            return f"Dat past bij elkaar {fitting or check.assumption}."


def _filled(template: str, tested: Tested | None) -> Inline:
    """Fill `{left}`, `{right}`, `{vraag_22}` and `{antwoord_22}` of a sentence."""
    parts: dict[str, Figure | QuestionLink] = {}
    for name in placeholders(template):
        if pointer := POINTER.fullmatch(name):
            parts[name] = QuestionLink(pointer["number"], f"{pointer['word']} {pointer['number']}")
        elif tested is not None:
            parts[name] = tested.left if name == "left" else tested.right
    return sentence(template, **parts)
