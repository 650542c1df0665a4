"""Recognised pages as compact JSON and back, exactly: for recorded OCR beside samples, and for keeping.

Word texts, confidences and boxes are columns of a page, so that the JSON compresses well.
"""

import json
from datetime import date
from typing import Any

from extractors.document import Box, CheckBox, Document, FaxHeader, Line, Origin, Page, Ruling, Word

VERSION = 1


def dump_pages(pages: tuple[Page, ...] | list[Page]) -> str:
    """Return the pages as JSON; `load_pages` gives back equal pages."""
    tree = {"version": VERSION, "pages": [_page_tree(page) for page in pages]}
    return json.dumps(tree, ensure_ascii=False, separators=(",", ":"))


def load_pages(text: str | bytes) -> tuple[Page, ...]:
    """Return the pages that `dump_pages` wrote; raise ValueError for JSON of another version."""
    tree = json.loads(text)
    if tree.get("version") != VERSION:
        raise ValueError("recorded pages of an unknown version")
    return tuple(map(_page, tree["pages"]))


def dump_document(document: Document) -> str:
    """Return the document as JSON; `load_document` gives back an equal one."""
    return dump_pages(document.pages)


def load_document(text: str | bytes) -> Document:
    """Return the document that `dump_document` wrote."""
    return Document.of(load_pages(text))


def _page_tree(page: Page) -> dict[str, Any]:
    words = list(page.words)
    tree: dict[str, Any] = {
        "number": page.number,
        "size": [page.width, page.height],
        "origin": page.origin.value,
        "line_lengths": [len(line.words) for line in page.lines],
        "texts": [word.text for word in words],
        "confidences": [word.confidence for word in words],
        "boxes": [value for word in words for value in word.box],
        "rulings": [value for ruling in page.rulings for value in ruling.box],
        "check_boxes": [[*mark.box, mark.is_ticked, mark.confidence, mark.paragraph] for mark in page.check_boxes],
        "fax_header": _header_tree(page.fax_header),
        "problem": page.problem,
        "notes": list(page.notes),
    }
    if any(word.paragraph is not None for word in words):
        tree["paragraphs"] = [word.paragraph for word in words]
    return {key: value for key, value in tree.items() if value not in (None, [])}


def _page(tree: dict[str, Any]) -> Page:
    number = tree["number"]
    width, height = tree["size"]
    marks = (
        CheckBox(Box(*row[:4]), number, is_ticked=row[4], confidence=row[5], paragraph=row[6])
        for row in tree.get("check_boxes", ())
    )
    return Page(
        number,
        width,
        height,
        Origin(tree["origin"]),
        _lines(tree),
        tuple(map(Ruling, _boxes(tree.get("rulings", ())))),
        tuple(marks),
        _header(tree.get("fax_header")),
        tree.get("problem"),
        tuple(tree.get("notes", ())),
    )


def _lines(tree: dict[str, Any]) -> tuple[Line, ...]:
    texts, confidences = tree.get("texts", []), tree.get("confidences", [])
    paragraphs = tree.get("paragraphs") or [None] * len(texts)
    columns = zip(texts, confidences, _boxes(tree.get("boxes", ())), paragraphs, strict=True)
    words = (Word(text, sure, box, tree["number"], paragraph) for text, sure, box, paragraph in columns)
    return tuple(Line(tuple(next(words) for _ in range(length))) for length in tree.get("line_lengths", ()))


def _boxes(values: Any) -> list[Box]:
    numbers = iter(values)
    return [Box(*four) for four in zip(numbers, numbers, numbers, numbers, strict=True)]


def _header_tree(header: FaxHeader | None) -> dict[str, Any] | None:
    if header is None:
        return None
    return {
        "text": header.text,
        "box": list(header.box),
        "sender_number": header.sender_number,
        "sender_name": header.sender_name,
        "sent": header.sent and header.sent.isoformat(),
        "page": header.page,
        "page_count": header.page_count,
    }


def _header(tree: dict[str, Any] | None) -> FaxHeader | None:
    if tree is None:
        return None
    sent = tree["sent"] and date.fromisoformat(tree["sent"])
    return FaxHeader(**{**tree, "box": Box(*tree["box"]), "sent": sent})
