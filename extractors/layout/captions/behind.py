"""Captions behind their values, in parentheses, moved before them."""

from collections.abc import Iterator, Sequence

from extractors.document import Word
from extractors.layout.captions.turning import FEWEST, Turning
from extractors.layout.phrases import Phrases, fold
from extractors.layout.sheet import Sheet

_MOST_CAPTION_WORDS = 7


def turn_behind(sheet: Sheet, phrases: Phrases, turning: Turning) -> None:
    """Move captions in parentheses before their values, on a page that has several."""
    inner = {(mark.row, at) for mark in sheet.marks for at in range(mark.start + 1, mark.end)}
    found = [
        (row, [place for place in _in_parentheses(row.words, phrases) if (index, place[0]) not in inner])
        for index, row in enumerate(sheet.rows)
    ]
    if sum(len(places) for _, places in found) < FEWEST:
        return
    for row, places in found:
        first = 0
        for start, end in places:
            if start > first:
                _swap(row.words[first:start], row.words[start:end], turning)
            first = end


def _swap(values: Sequence[Word], caption: Sequence[Word], turning: Turning) -> None:
    """Put a caption, without its parentheses, where its value begins, and the value behind it."""
    back = values[0].box.left - caption[0].box.left
    width = caption[-1].box.right - caption[0].box.left
    for word in caption[:-1]:
        turning.move(word, right=back, text=word.text.strip("()[] "))
    turning.move(caption[-1], right=back, text=caption[-1].text.strip("()[]:;,. ") + ":")
    for word in values:
        turning.move(word, right=width + 0.4 * word.box.height)


def _in_parentheses(words: Sequence[Word], phrases: Phrases) -> Iterator[tuple[int, int]]:
    """Yield where a known label stands in parentheses behind other words."""
    for start, word in enumerate(words):
        if start == 0 or not word.text.startswith(("(", "[")):
            continue
        for end in range(start + 1, min(len(words), start + _MOST_CAPTION_WORDS) + 1):
            if words[end - 1].text.rstrip(".,;").endswith((")", "]")):
                parts = [folded for each in words[start:end] if (folded := fold(each.text))]
                hit = phrases.nearest(parts) if parts else None
                if hit and phrases.keys.get(hit[0]) is not None:
                    yield start, end
                break
