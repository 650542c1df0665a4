"""Measures the library: how much of a paper it reads right, how fast, and in how much memory."""
