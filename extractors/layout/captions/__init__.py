"""Captions: labels that stand under or behind their values instead of before or above them.

Three readings of the same habit, from the least to the most that has to be known of a paper:

- `rows`: rows of a page that hold nothing but captions, told by distances alone; every reader of values asks it.
- `beside`: labels one by one, as on cards; which side holds the values is told by what suits each label.
- `turned`: whole forms, turned so that every label comes first; `below` and `behind` are the two ways they are printed.
"""
