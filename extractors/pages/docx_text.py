"""The text of a Word paragraph in reading order, straight from its XML: what python-docx's `text` leaves out is in.

Content controls, legacy form fields, symbols and text boxes all carry words or ticks; a tick becomes ☒, an empty box ☐.
"""

from collections.abc import Iterator
from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
EMPTY, TICKED = "☐", "☒"
PLAIN = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
SYMBOLS = {
    **dict.fromkeys(("f06f", "f071", "f0a8", "f072", "006f", "00a8"), EMPTY),
    **dict.fromkeys(("f0fe", "f0fd", "f078", "f0fc", "f052", "f053", "f054", "00fe", "00fd"), TICKED),
}
"""Boxes and ticks of the fonts Wingdings and Wingdings 2, by their character codes."""

OFF = ("0", "false", "off")
SKIPPED = (FALLBACK, f"{W}txbxContent", f"{W}pPr", f"{W}rPr", f"{W}del")


def text_of(paragraph: Any) -> str:
    """Return the paragraph's text with tabs and line breaks; that of its text boxes is not part of it."""
    return "".join(_pieces(paragraph))


def text_boxes_of(paragraph: Any) -> list[Any]:
    """Return the contents of the text boxes that are anchored in the paragraph."""
    boxes = paragraph.iter(f"{W}txbxContent")
    return [box for box in boxes if not any(parent.tag == FALLBACK for parent in box.iterancestors())]


def blocks_of(container: Any) -> Iterator[Any]:
    """Yield the paragraphs and tables of a body, cell, header or text box, those in content controls too."""
    for child in container:
        if child.tag in {f"{W}p", f"{W}tbl"}:
            yield child
        elif child.tag == f"{W}sdt":
            for content in child.findall(f"{W}sdtContent"):
                yield from blocks_of(content)
        elif child.tag in {f"{W}ins", f"{W}customXml", f"{W}smartTag"}:
            yield from blocks_of(child)


def letter_size(paragraph: Any, usual: float) -> float:
    """Return the size in points that the paragraph's first run states, or the usual one."""
    stated = paragraph.find(f".//{W}rPr/{W}sz")
    value = stated.get(f"{W}val", "") if stated is not None else ""
    return int(value) / 2 if value.isdigit() else usual


def tab_stops(paragraph: Any) -> list[float]:
    """Return the paragraph's own tab stops in points from the margin."""
    stops = paragraph.findall(f"{W}pPr/{W}tabs/{W}tab")
    places = [stop.get(f"{W}pos", "") for stop in stops if stop.get(f"{W}val") != "clear"]
    return sorted(int(place) / 20 for place in places if place.lstrip("-").isdigit())


def _pieces(node: Any) -> Iterator[str]:
    for child in node:
        if child.tag in SKIPPED:
            continue
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in PLAIN:
            yield PLAIN[child.tag]
        elif child.tag == f"{W}sym":
            yield SYMBOLS.get(child.get(f"{W}char", "").lower(), "")
        elif child.tag == f"{W}checkBox":
            yield _legacy_tick(child) + " "
        elif child.tag == f"{W}sdt" and (box := child.find(f"{W}sdtPr/{W14}checkbox")) is not None:
            yield TICKED if _is_on(box.find(f"{W14}checked"), W14, default=False) else EMPTY
        else:
            yield from _pieces(child)


def _legacy_tick(box: Any) -> str:
    checked, default = box.find(f"{W}checked"), box.find(f"{W}default")
    is_on = _is_on(checked, W, default=False) if checked is not None else _is_on(default, W, default=False)
    return TICKED if is_on else EMPTY


def _is_on(node: Any, space: str, *, default: bool) -> bool:
    """Return what an on-off element says: present without a value, it is on."""
    if node is None:
        return default
    return node.get(f"{space}val", "1").lower() not in OFF
