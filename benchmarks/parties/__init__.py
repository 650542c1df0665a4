"""Fits the weights by which it is chosen who refers a patient, and to whom, to papers of which this is known."""

from benchmarks.parties.command import add_parties

__all__ = ["add_parties"]
