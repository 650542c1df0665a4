"""Layouts held back for measuring: no reading rule is written against them."""
