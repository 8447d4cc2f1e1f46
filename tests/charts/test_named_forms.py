"""The calls that the module of charts shows are calls that its forms take."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap

from kamerboek import charts


def calls() -> list[ast.Call]:
    """Return each call of a form in the indented examples of the docstring."""
    docstring = inspect.cleandoc(charts.__doc__ or "")
    blocks = re.findall(r"(?m)(?:^ {4}.*\n?)+", docstring)
    trees = [ast.parse(textwrap.dedent(block).strip().rstrip(",")) for block in blocks]
    named = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [
        node for node in named if isinstance(node.func, ast.Name) and hasattr(charts, node.func.id)
    ]


def test_each_example_names_what_its_form_takes() -> None:
    found = calls()
    assert {node.func.id for node in found if isinstance(node.func, ast.Name)} >= {
        *("dots", "columns", "bars", "stacked", "lines", "ladder", "unit_matrix", "timeline"),
        *("arc_diagram", "small_columns", "small_gauge", "Chart"),
    }
    for node in found:
        assert isinstance(node.func, ast.Name)
        given = {each.arg: None for each in node.keywords if each.arg}
        inspect.signature(getattr(charts, node.func.id)).bind(*node.args, **given)
