"""Runs as words, and words as lines that fit."""

from collections.abc import Sequence

from sample_docs import fonts
from sample_docs.truth import Run, Value, shown


def words_of(runs: Sequence[Run]) -> list[Run]:
    """Return the words of runs, each word of a value still carrying its path; a comma stays with the word before."""
    words: list[Run] = []
    open_word = False
    for run in runs:
        text = shown(run)
        if not text.strip():
            open_word = False
            continue
        for i, word in enumerate(text.split()):
            glued = i == 0 and open_word and not text[0].isspace()
            words[-1:] = [_glue(words[-1], word, run)] if glued else [*words[-1:], _word(word, run)]
        open_word = not text[-1].isspace()
    return words


def _word(word: str, run: Run) -> Run:
    return Value(run.path, word, run.value, run.optional, run.flawed) if isinstance(run, Value) else word


def _glue(before: Run, word: str, run: Run) -> Run:
    keeper = before if isinstance(before, Value) else run
    return _word(shown(before) + word, keeper)


def fill(words: list[Run], width: float, font: str, points: float) -> list[list[Run]]:
    """Return words as lines that fit a width."""
    lines: list[list[Run]] = [[]]
    for word in words:
        line = [*lines[-1], word]
        fits = fonts.width(" ".join(shown(w) for w in line), font, points) <= width
        if fits or not lines[-1]:
            lines[-1] = line
        else:
            lines.append([word])
    return lines
