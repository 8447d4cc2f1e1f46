"""Mutation testing of the rooms that read and compute: `python -m benchmarks.mutants`.

Takes the rooms, one mutant after the other, and keeps what came of each in `_build/mutants/`: who
stops it goes on where it was, and what was tried of a module that did not change is not tried
again. With `--again`, after tests were added, those are that survived and have no reason in
`reasons.csv`. With `--sample N` only N mutants of each room are tried, drawn with a seed. With
`--whole` what no test noticed is tried once more in a copy of the project, with all that holds its
room: minutes for each that survives, less `--without-browser`, and less with `--dearest N`, which
leaves out test files of more than N seconds.
`--write` puts what is known in docs/MUTANTS.md.
"""

from __future__ import annotations

import argparse
import math
import os
import random

from hypothesis import Phase, settings

from benchmarks.mutants.changes import Mutant, mutant_at
from benchmarks.mutants.reach import KEPT, reach_of
from benchmarks.mutants.reasons import is_the_same, reason_of, stale_reasons
from benchmarks.mutants.record import Record
from benchmarks.mutants.report import write
from benchmarks.mutants.rooms import PROJECT, ROOMS, sources_of
from benchmarks.mutants.trial import tests_of, try_in_place, try_loaded
from benchmarks.mutants.whole import try_in_copy


def drawn(room: str, sample: int, seed: int) -> list[Mutant]:
    """Return the mutants of a room that are asked for; more hold those that fewer held."""
    places = [
        (source, place) for source in sources_of(room).values() for place in range(source.changes)
    ]
    mixed = random.Random(seed).sample(places, len(places))  # noqa: S311 - no secret
    return [mutant_at(*each) for each in (mixed[:sample] if sample else mixed)]


def try_room(room: str, mutants: list[Mutant], record: Record) -> None:
    """Try mutants of a room, and keep what came of each."""
    reach = reach_of(room)
    in_place = [each for each in mutants if tests_of(each, reach)]
    try_in_place(room, in_place, reach, record.add)
    done = record.read()
    for mutant in mutants:
        if mutant.key not in done:
            record.add(mutant, try_loaded(room, mutant, reach))


def main() -> None:
    """Try the mutants that are asked for, and say what came of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", default=sorted(ROOMS), help="rooms")
    parser.add_argument("--sample", type=int, default=0, help="only so many of each room")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", action="store_true", help="try those that survived again")
    parser.add_argument("--whole", action="store_true", help="try survivors in a copy too")
    parser.add_argument("--without-browser", action="store_true", help="none in the copy")
    parser.add_argument(
        "--dearest", type=float, default=math.inf, help="seconds of a test file in the copy"
    )
    parser.add_argument("--write", action="store_true", help="write docs/MUTANTS.md, try nothing")
    asked = parser.parse_args()
    os.chdir(PROJECT)
    KEPT.mkdir(parents=True, exist_ok=True)
    # Fewer examples, and no search for the smallest: that there is one is enough.
    phases = (Phase.explicit, Phase.generate)
    settings.register_profile(
        "mutants", deadline=None, database=None, phases=phases, max_examples=25
    )
    record = Record(KEPT / "tried.jsonl")
    chosen = {room: drawn(room, asked.sample, asked.seed) for room in asked.rooms}
    if asked.write:
        write(chosen, record, asked.seed)
        sources = [source for room in asked.rooms for source in sources_of(room).values()]
        for reason in stale_reasons(sources):
            print("reasons.csv has a change that can no longer be made:", *reason)
        return
    for room, mutants in chosen.items():
        wanted = [
            each
            for each in mutants
            if each.key not in record
            or (asked.again and record.survived(each) and not reason_of(each))
        ]
        try_room(room, wanted, record)
        if asked.whole:
            left = [
                each
                for each in mutants
                if record.survived(each) and not record.was_in_copy(each) and not is_the_same(each)
            ]
            left_out = {"browser": not asked.without_browser, "dearest": asked.dearest}
            try_in_copy(room, left, record.add, **left_out)
        survivors = [each for each in mutants if record.survived(each)]
        print(f"{room}: {len(mutants) - len(survivors)} of {len(mutants)} killed", flush=True)
        for each in survivors:
            print(f"  {each.source.module}:{each.line} {each.function}: {each.what}")


if __name__ == "__main__":
    main()
