"""Fits the confidences of values to papers with truth: cases, rates, trees, thresholds."""
