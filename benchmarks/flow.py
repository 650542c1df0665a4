"""Placeholder."""

import argparse

from benchmarks.line import Line


def measure_flow(options: argparse.Namespace) -> list[Line]:
    return []
