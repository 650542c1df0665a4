"""Words and boxes to tick on one page: what the engine read as a letter where a box is printed is not a word."""

from collections.abc import Iterable, Sequence

from extractors.document import Box, CheckBox, Word

MOSTLY = 0.6
BESIDE = 0.15


def words_without_boxes(words: Iterable[Word], boxes: Sequence[CheckBox]) -> list[Word]:
    """Return the words with those left out that only stand for a box, and boxes read as a first letter cut off."""
    if not boxes:
        return list(words)
    kept = (_without_boxes(word, boxes) for word in words)
    return [word for word in kept if word is not None]


def _without_boxes(word: Word, boxes: Sequence[CheckBox]) -> Word | None:
    for mark in boxes:
        share = _covered(word.box, mark.box)
        if share >= MOSTLY:
            return None
        if share > BESIDE and mark.box.left <= word.box.left + 1:
            return _cut(word, mark.box.right)
    return word


def _cut(word: Word, left: float) -> Word | None:
    """Return the word from `left` on; its letters are taken to be equally wide."""
    count = round((left - word.box.left) / (word.box.width / len(word.text)))
    text = word.text[count:]
    return Word(text, word.confidence, word.box._replace(left=left), word.page) if text else None


def _covered(box: Box, other: Box) -> float:
    """Return the share of a box that another covers."""
    across = min(box.right, other.right) - max(box.left, other.left)
    along = min(box.bottom, other.bottom) - max(box.top, other.top)
    area = box.width * box.height
    return across * along / area if min(across, along) > 0 and area > 0 else 0.0
