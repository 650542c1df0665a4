"""The benchmarks stand beside the rooms: no room knows them."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("extractors", "records", "connectors", "rules", "review", "flows")


def imported(module):
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize("room", [room for room in ROOMS if (ROOT / room).is_dir()])
def test_a_room_does_not_import_the_benchmarks(room):
    modules = list((ROOT / room).rglob("*.py"))
    assert modules
    assert not [m for m in modules for name in imported(m) if name.partition(".")[0] == "benchmarks"]
