"""Synthetic medical-office papers with their truth, drawn from a seed: `python -m sample_docs make --seed 1 --out DIR`.

`papers/` and `broken/` hold what `make.sh` wrote. Every person, office and number is invented.
"""
