"""Scores results against papers whose truth is known, by the contract's rules of comparison."""

from benchmarks.scoring.papers import PaperTruth, load_results, load_truths
from benchmarks.scoring.score import Score, score
from benchmarks.scoring.tables import score_tables

__all__ = ["PaperTruth", "Score", "load_results", "load_truths", "score", "score_tables"]
