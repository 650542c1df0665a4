"""Fits the weights by which a referral's reason is chosen, to papers whose reason is known."""

from benchmarks.reasons.command import add_reasons

__all__ = ["add_reasons"]
