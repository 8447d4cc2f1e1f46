"""Two small made-up editions, one after the other, and the project that they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kamerboek.edition.edition import Edition, load_edition
from kamerboek.edition.schemas import columns, table
from kamerboek.intake.add import make_edition, read_file
from tests.series import DEFENCE, copy_series

HEAD = """\
De vaste commissie voor Schepen heeft een aantal vragen voorgelegd aan de minister van Schepen over
de brief van 3 maart {year} inzake de Stand van de schepen.
De minister heeft deze vragen beantwoord bij brief van {day} {year}.

"""
EARLIER = (
    HEAD.format(year=2024, day="20 november")
    + """\
1 Hoeveel schepen liggen er in de haven van Urk?

Er liggen 12 schepen.

2 Wanneer komt de nota over de havens?

In het tweede kwartaal van 2025 wordt de Kamer geïnformeerd over de havens. Het plan voor de bouw
volgt eind 2031.

3 Hoeveel matrozen varen er op de vloot?

Er zijn 40 matrozen.
"""
)
LATER = (
    HEAD.format(year=2025, day="20 november")
    + """\
1 Wat is de stand van de vuurtorens?

Zie antwoord op vraag 3.

2 Hoeveel schepen liggen er nu in de haven van Urk?

Er liggen 15 schepen. Dat is vertrouwelijk gedeeld.

3 Hoeveel lantaarns branden er?

Er branden 7 lantaarns. In het tweede kwartaal van 2025 is de Kamer geïnformeerd over de havens.
"""
)
CODED_EARLIER = {
    "themes": "1,readiness,,Schepen.\n2,real_estate,,Havens.\n3,personnel,,Matrozen.\n",
    "dispositions": (
        "1,answered,,6,,,,12 schepen,Geeft het.\n"
        "2,deferred,,4,,,,geïnformeerd,Komt later.\n"
        "3,answered,,6,,,,40 matrozen,Geeft het.\n"
    ),
    "indicators": (
        "ships,schepen in de haven,2024,{12},,realisation,answer,,\n"
        "sailors,matrozen op de vloot,2024,{40},,realisation,answer,,\n"
    ),
    "commitments": (
        "2,Nota over de havens,informing_the_kamer,firm,2025-Q2,false,"
        "In het tweede kwartaal van 2025 wordt de Kamer geïnformeerd over de havens.\n"
        "2,Plan voor de bouw,policy,firm,2031,false,volgt eind 2031\n"
    ),
}
CODED_LATER = {
    "themes": "2,readiness,,Schepen.\n",
    "dispositions": "2,partly_answered,,5,,,,15 schepen,Geeft een deel.\n",
    "indicators": (
        "ships,schepen in de haven van Urk,2025,{15},,realisation,answer,,\n"
        "lanterns,brandende lantaarns,2025,{7},,realisation,answer,,\n"
    ),
}


def add_edition(
    project: Path,
    name: str,
    text: str,
    coding: Mapping[str, str] | None = None,
    series: str = DEFENCE,
) -> Edition:
    """Add a made-up edition to a project; `{12}` in a coding is the quantity printed so."""
    file = project / f"{name}.txt"
    file.write_text(text, encoding="utf-8")
    folder = make_edition(project, name, read_file(file), {}, series)
    file.unlink()
    quantities = {each.text: each.quantity for each in load_edition(name, project).quantities}
    for each, rows in (coding or {}).items():
        path = folder / table(each).path
        path.parent.mkdir(exist_ok=True)
        for printed, quantity in quantities.items():
            rows = rows.replace(f"{{{printed}}}", quantity)
        head = ",".join(columns(table(each).row_type))
        path.write_text(f"{head}\n{rows}", encoding="utf-8")
    return load_edition(name, project)


def bare_project(folder: Path) -> Path:
    """Make a project without editions."""
    (folder / "data" / "editions").mkdir(parents=True)
    (folder / "_config.yml").touch()
    return copy_series(folder)
