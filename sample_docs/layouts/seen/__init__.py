"""Layouts against which rules may be written."""
