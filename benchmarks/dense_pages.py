"""Dense born-digital pages: ledgers of charges in small type, about 900 words and a ruled table each."""

import random
from pathlib import Path
from typing import Any

WORDS = ("office", "visit", "established", "patient", "level", "therapy", "exercise", "imaging", "injection", "splint")
HEADINGS = ("Date", "Code", "Description", "Units", "Charge", "Allowed", "Paid", "Due")
EDGES = (40, 100, 145, 345, 385, 435, 485, 530, 575)
ROWS, ROW_HEIGHT, TOP = 70, 9.6, 720


def draw_dense(path: Path, pages: int, seed: int) -> None:
    """Write a PDF of that many dense pages; the same seed draws the same pages."""
    from reportlab.pdfgen.canvas import Canvas

    rng = random.Random(seed)
    canvas = Canvas(str(path), pagesize=(612, 792), invariant=1)
    for number in range(1, pages + 1):
        canvas.setFont("Helvetica", 6.5)
        canvas.drawString(40, 750, f"Statement of account, page {number} of {pages}. Questions: 206-555-0142.")
        _draw_rulings(canvas)
        _draw_row(canvas, HEADINGS, TOP)
        for row in range(1, ROWS):
            _draw_row(canvas, _cells(rng), TOP - row * ROW_HEIGHT)
        canvas.showPage()
    canvas.save()


def _draw_rulings(canvas: Any) -> None:
    bottom = TOP - (ROWS - 1) * ROW_HEIGHT - 3
    canvas.setLineWidth(0.3)
    for edge in EDGES:
        canvas.line(edge - 2, TOP + 7, edge - 2, bottom)
    for height in (TOP + 7, TOP - 3, bottom):
        canvas.line(EDGES[0] - 2, height, EDGES[-1] - 2, height)


def _draw_row(canvas: Any, cells: tuple[str, ...], height: float) -> None:
    for left, cell in zip(EDGES, cells, strict=False):
        canvas.drawString(left, height, cell)


def _cells(rng: random.Random) -> tuple[str, ...]:
    charge = rng.randint(2000, 90000)
    amounts = (charge, charge * 3 // 4, charge // 2, charge // 4)
    day = f"{rng.randint(1, 12):02d}/{rng.randint(1, 28):02d}/2026"
    words = " ".join(rng.choices(WORDS, k=6))
    shown = (f"{amount / 100:,.2f}" for amount in amounts)
    return day, f"97{rng.randint(10, 799):03d}", words, str(rng.randint(1, 4)), *shown
