# ruff: noqa: E501 - what is drawn from stays together
"""Feeds the reader random files and texts: `python -m tests.fuzz.read --minutes 10`.

Each round prints random questions and answers in a random style and format, reads them back, and
then damages the file: everything must be read or refused with one line, soon, and every span must
be one of the text. Prints what fails with the seed of its round, and ends with status 1.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from kamerboek.document import parse_questions, read_document
from kamerboek.errors import KamerboekError
from tests.document import files, printing
from tests.document.printing import ASSIGNED, STYLES, Pair
from tests.document.strategies import ENDS, OPENERS, WORDS
from tests.document.test_structure import check_spans

SLOW = 10.0
"""Seconds in which any of these small files must be read."""

SCRAPS = (
    "Vraag 1", "Vraag", "1", "2.", "3)", "1 en 2", "Antwoord", "Antwoord op vraag 2", "Wat?", "Dat.", "\n",
    "\n\n", "\t", " | ", "1/2", "2/2", "\f", "\r\n", "?", "1) Zie daar", "12 Wet", "Vragen over A (A)", "**",
    "Bijlage", "[1: noot]", "\u2028", "\0", "\ufeff", "999999", "t/m", "-", "(", ")", "36 725 X",
)  # fmt: skip


def random_pairs(chance: random.Random) -> list[Pair]:
    """Return some questions and answers."""
    pairs: list[Pair] = []
    for _ in range(chance.randint(2, 30)):
        words = " ".join(chance.choices(WORDS, k=chance.randint(1, 40)))
        answer = [
            " ".join(chance.choices(WORDS, k=chance.randint(1, 40)))
            for _ in range(chance.randint(1, 5))
        ]
        pairs.append(
            Pair(
                f"{chance.choice(OPENERS)} {words}{chance.choice(ENDS)}",
                " ".join(f"Het is {sentence}." for sentence in answer),
            )
        )
    return pairs


def squeezed(text: str | None) -> str:
    """Return a text without white space."""
    return "".join((text or "").split())


def round_trip(chance: random.Random, folder: Path) -> bytes:
    """Print, read and compare; return a file for damaging, its name in the folder."""
    pairs = random_pairs(chance)
    kind = chance.choice(("txt", "txt", "txt", "docx", "odt", "html", "pdf"))
    if kind == "txt":
        styles = {**STYLES, **ASSIGNED, "later": printing.later_answers}
        content = styles[chance.choice(list(styles))](pairs).encode()
    elif kind == "pdf":
        style = chance.choice(("point", "Vraag, Antwoord", "alone"))
        pairs = [Pair(p.question.replace("😀", ""), p.answer.replace("😀", "")) for p in pairs]
        content = files.pdf_of([p for p in STYLES[style](pairs).split("\n\n") if p.strip()])
    else:
        blocks = (
            printing.table(pairs)
            if chance.random() < 0.3
            else printing.blocks(pairs, chance.choice(("", "direct", "style")))
        )
        content = {"docx": files.word, "odt": files.opendocument, "html": files.page}[kind](blocks)
    path = folder / f"a.{kind}"
    path.write_bytes(content)
    parsed = parse_questions(read_document(path))
    check_spans(parsed)
    assert [q.question for q in parsed.questions] == [str(n) for n in range(1, len(pairs) + 1)]
    for question, pair in zip(parsed.questions, pairs, strict=True):
        assert squeezed(question.question_text) == squeezed(pair.question)
        assert squeezed(question.answer_text) == squeezed(pair.answer)
    damage(chance, path, content)
    return content


def damage(chance: random.Random, path: Path, content: bytes) -> None:
    """Damage a file in some way and read what is left."""
    data = bytearray(content)
    if path.suffix in (".txt", ".html") and chance.random() < 0.7:
        text = content.decode()
        for _ in range(chance.randint(1, 20)):
            at = chance.randint(0, len(text))
            text = text[:at] + chance.choice(SCRAPS) + text[at + chance.randint(0, 30) :]
        data = bytearray(text.encode())
    else:
        for _ in range(chance.randint(1, 10)):
            at = chance.randint(0, len(data))
            data[at : at + chance.randint(0, 8)] = chance.randbytes(chance.randint(0, 8))
    path.write_bytes(data)
    try:
        document = read_document(path)
    except KamerboekError as error:
        if len(str(error).splitlines()) != 1:
            raise AssertionError("a refusal of more than one line") from error
    else:
        check_spans(parse_questions(document))


def main() -> int:
    """Run until the time is over; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    end = time.monotonic() + options.minutes * 60
    rounds, slowest = 0, 0.0
    failures: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        seed = options.seed
        while time.monotonic() < end:
            started = time.monotonic()
            try:
                round_trip(random.Random(seed), Path(folder))  # noqa: S311 - no secret here
            except Exception:  # noqa: BLE001 - whatever goes wrong is what is looked for
                last = traceback.format_exc().strip().splitlines()
                failures[last[-1][:100]] += 1
                print(f"seed {seed} failed")
                if failures[last[-1][:100]] <= 2:
                    print(f"seed {seed}:", *last[-6:], sep="\n  ")
            took = time.monotonic() - started
            slowest = max(slowest, took)
            if took > SLOW:
                failures["slow"] += 1
                print(f"seed {seed}: took {took:.1f} seconds")
            rounds += 1
            seed += 1
    print(f"{rounds} rounds, {sum(failures.values())} failures, slowest {slowest:.2f} seconds")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
