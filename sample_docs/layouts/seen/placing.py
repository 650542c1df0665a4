"""Where a value stands to its label: beside it, below it, over a ruled line, or in a cell with a corner caption."""

from collections.abc import Sequence

from sample_docs import fonts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run, shown


def fitted(sheet: Sheet, runs: Sequence[Run], width: float, size: float = 0, *, bold: bool = False) -> float:
    """Return the largest size, up to the one asked for, at which runs fit a width."""
    points, name = size or sheet.size, fonts.font_name(sheet.font, bold=bold)
    taken = fonts.width("".join(shown(r) for r in runs), name, points)
    return points if taken <= width else max(5.5, points * width / taken)


def beside(
    sheet: Sheet, x: float, y: float, label: str, runs: Sequence[Run], *, at: float = 0, width: float = 0,
    bold_label: bool = True, bold: bool = False, size: float = 0,
) -> float:  # fmt: skip
    """Draw a label and right of it its value, shrunk to `width` (of both) where given; return the value's end."""
    end = sheet.text(x, y, label, bold=bold_label, size=size)
    left = at or end + 4
    points = fitted(sheet, runs, x + width - left, size, bold=bold) if width else size
    return sheet.text(left, y, *runs, size=points, bold=bold)


def cell(  # noqa: PLR0917 - a rectangle, its caption and its value read best in this order
    sheet: Sheet, x: float, y: float, width: float, height: float, label: str, runs: Sequence[Run], *,
    size: float = 0, caption: float = 6, fill: str = "",
) -> None:  # fmt: skip
    """Draw a ruled cell from its top left corner, its caption in the corner and its value below."""
    sheet.box(x, y, width, height, weight=0.6, fill=fill)
    sheet.text(x + 3, y + caption + 1, label, size=caption)
    sheet.text(x + 5, y + height - 4.5, *runs, size=fitted(sheet, runs, width - 9, size))


def under(  # noqa: PLR0917 - a line, its caption and its value read best in this order
    sheet: Sheet, x: float, y: float, width: float, label: str, runs: Sequence[Run], *, size: float = 0,
    caption: float = 7,
) -> None:  # fmt: skip
    """Draw a value on a ruled line and its caption below the line."""
    sheet.text(x + 3, y, *runs, size=fitted(sheet, runs, width - 5, size))
    sheet.line(x, y + 3, x + width, y + 3, 0.5)
    sheet.text(x, y + 4 + caption, label, size=caption)


def ticks(
    sheet: Sheet, x: float, y: float, options: Sequence[Run], chosen: int, *, right: float, indent: float = 0,
    mark: str = "x", size: float = 0, gap: float = 14,
) -> float:  # fmt: skip
    """Draw check boxes in rows up to `right`, the chosen one ticked; return the baseline of the row after them."""
    points, left = size or sheet.size, x
    for i, option in enumerate(options):
        width = fonts.width(shown(option), fonts.font_name(sheet.font), points) + points * 1.25
        if left + width > right:
            left, y = x + indent, y + points * 1.6
        left = sheet.tick(left, y, option, ticked=i == chosen, mark=mark, size=size) + gap
    return y + points * 1.6


def column_of_sums(
    sheet: Sheet, y: float, rows: Sequence[tuple[str, Run]], *, label_at: float, right: float, leading: float = 16,
    labels: str = "left",
) -> float:  # fmt: skip
    """Draw labels with amounts aligned right, the last in bold; return the baseline of the row after them."""
    for i, (label, amount) in enumerate(rows):
        last = i == len(rows) - 1
        sheet.text(label_at, y, label, bold=last, align=labels)
        sheet.text(right, y, amount, bold=last, align="right")
        y += leading
    return y
