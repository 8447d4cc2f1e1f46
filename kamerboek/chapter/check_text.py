"""What comes of a check, said in Dutch."""

from __future__ import annotations

from collections.abc import Iterator

from kamerboek.checks.checks import CheckResult, Tested
from kamerboek.checks.rule_problems import POINTER, placeholders
from kamerboek.figures import Figure, agreeing, alternatives_text, capitalised, list_text
from kamerboek.prose import Inline, QuestionLink, sentence

TRIVIAL = (
    "Dat zegt weinig: door de gekozen ruimte past hier bijna elk getal. "
    "Met minder ruimte is er iets te toetsen ({parameters})."
)


def check_sentences(result: CheckResult) -> tuple[Inline, ...]:
    """Return the result of a check as sentences in Dutch, with its figures in them.

    First what both sides are, then the verdict under each reading, then what both sides are under
    the readings that say so in a sentence of their own. A verdict that a choice of the book makes
    trivial says so.
    """
    return tuple(_sentences(result))


def _sentences(result: CheckResult) -> Iterator[Inline]:
    check, tested = result.check, result.tested
    if result.missing is not None:
        names = sorted(result.missing.names)
        lacks = agreeing(len(names), "ontbreekt", "ontbreken")
        yield (f"Dit is niet te toetsen: in de codering {lacks} {'; '.join(names)}.",)
        return
    yield _filled(tested[0].sentence if tested else check.sentence, tested[0] if tested else None)
    yield (_verdict_sentence(result),)
    own = [each for each in tested[1:] if each.sentence != tested[0].sentence]
    for each in own:
        filled = _filled(each.sentence, each)
        if len(own) > 1 or each is not result.deciding:
            filled = (f"{capitalised(each.assumption)}: ", *_after_colon(filled))
        yield filled
    yield from ((text,) for text in _trivial_sentence(result))


def verdict_text(result: CheckResult) -> str:
    """Return the verdict on a rule of which nothing is missing, for a page that has its figures.

    A verdict that a choice of the book makes trivial says so in a second sentence.
    """
    return " ".join((_verdict_sentence(result), *_trivial_sentence(result)))


def _trivial_sentence(result: CheckResult) -> Iterator[str]:
    if result.trivial and result.deciding is not None:
        yield TRIVIAL.format(parameters=list_text(_parameters(result.deciding)))


def _verdict_sentence(result: CheckResult) -> str:
    check, tested = result.check, result.tested
    others = [each.assumption for each in tested if each.assumption]
    match result.verdict:
        case "untestable":
            return f"Dit is niet te toetsen: {check.lacking}."
        case "not_consistent":
            also_not = f", ook niet {alternatives_text(others)}" if others else ""
            return f"Dat past niet bij elkaar{also_not}."
        case "consistent" if result.fits_every_reading:
            return f"Dat past bij elkaar, {', en ook '.join(others)}."
        case "consistent":
            return "Dat past bij elkaar."
        case "under_reading":
            fitting = alternatives_text([each.assumption for each in tested if each.holds])
            clashing = [each.assumption for each in tested if not each.holds and each.assumption]
            but_not = f", maar niet {alternatives_text(clashing)}" if clashing else ""
            if tested and not tested[0].holds and not tested[0].assumption:
                return f"Zonder meer past dat niet bij elkaar; wel {fitting}{but_not}."
            return f"Dat past bij elkaar {fitting or check.assumption}{but_not}."


def _after_colon(inline: Inline) -> Inline:
    first, *rest = inline
    return (first[:1].lower() + first[1:], *rest) if isinstance(first, str) else inline


def _parameters(tested: Tested) -> list[str]:
    choices = (*tested.left.choices, *tested.right.choices)
    return list(dict.fromkeys(choice.parameter for choice in choices if choice.parameter))


def _filled(template: str, tested: Tested | None) -> Inline:
    """Fill `{left}`, `{right}`, `{vraag_22}` and `{antwoord_22}` of a sentence."""
    parts: dict[str, Figure | QuestionLink] = {}
    for name in placeholders(template):
        if pointer := POINTER.fullmatch(name):
            words = f"{pointer['word']} {pointer['number']}"
            begins = template.startswith(f"{{{name}}}")
            parts[name] = QuestionLink(pointer["number"], capitalised(words) if begins else words)
        elif tested is not None:
            parts[name] = tested.left if name == "left" else tested.right
    return sentence(template, **parts)
