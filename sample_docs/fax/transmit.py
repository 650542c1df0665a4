"""A paper through a fax call: scanned, marked with a header, sent, received."""

import random
import tempfile
from dataclasses import dataclass, field, replace
from datetime import datetime, time, timedelta
from pathlib import Path

import cv2
import numpy as np

from sample_docs import raster
from sample_docs.fax import call, header, tiff
from sample_docs.paper import Paper
from sample_docs.raster import Grey
from sample_docs.world import numbers

WIDTH, ROWS = 1728, 2156
CALLS = 12
WORST_INCHES = 0.07


@dataclass(frozen=True)
class Machine:
    """The sending machine: rows to the inch, its dirt and skew, whether it prints a header, and the line.

    `last_page_share` is how much of the last page got through before the call was cut. Some receivers keep such a page;
    libspandsp forgets it, so it is sent that short.
    """

    rows_per_inch: int = 196
    skew_degrees: float = 0.0
    specks: float = 0.0
    streaks: int = 0
    threshold: int = 150
    halftone: bool = False
    has_header: bool = True
    upside_down: bool = False
    last_page_share: float = 1.0
    line: call.Line = field(default_factory=call.Line)


def transmit(paper: Paper, machine: Machine, rng: random.Random) -> Paper:
    """Return the paper as the other side received it."""
    noise = np.random.default_rng(rng.getrandbits(64))
    moment = datetime.combine(paper.date, time(7, 30)) + timedelta(minutes=rng.randrange(600))
    to = numbers.phone(rng, "206")
    strip = header.draw(rng, paper.sender, to, moment) if machine.has_header else None
    pages = [scanned(page, machine, noise) for page in raster.render(paper.content, 204)]
    pages = [_page(page, strip, n, len(pages), machine) for n, page in enumerate(pages, 1)]
    whole = pages[0].shape[0]
    pages[-1] = pages[-1][: int(whole * machine.last_page_share)]
    received = _received(pages, machine, noise, (paper.sender[1], to))
    lowered = paper.beside_strip(header.HEIGHT / (ROWS + header.HEIGHT), on_top=not machine.upside_down)
    arrived = lowered if strip else paper
    if _is_cut(machine):
        arrived = arrived.cut_to(len(received.heights), min(1.0, received.heights[-1] / whole))
    traps = [*arrived.traps, *_traps(machine, strip)]
    return replace(arrived, content=tiff.rewritten(received.content, moment), pages=len(received.heights), traps=traps)


def _received(
    pages: list[Grey], machine: Machine, noise: np.random.Generator, numbers_called: tuple[str, str]
) -> tiff.Received:
    """Return what arrived; a call that ruined a page is made again on a quieter line, as people do."""
    line = machine.line
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "sent.tif"), Path(folder, "received.tif")
        tiff.write_pages(source, pages, machine.rows_per_inch)
        for _ in range(CALLS):
            call.send(call.Job(source, target, *numbers_called), line, noise)
            # Where the noise stops the machines from agreeing at all, nothing is received.
            received = tiff.read_pages(target) if target.exists() else None
            if received and (not line.bursts or _is_fit(received, pages, machine)):
                return received
            target.unlink(missing_ok=True)
            line = replace(line, bursts=line.bursts / 2)
    raise RuntimeError(f"no fit page in {CALLS} calls")


def _is_fit(received: tiff.Received, pages: list[Grey], machine: Machine) -> bool:
    """Return whether all pages arrived, nearly whole, and no run of damaged rows is as high as a line of print."""
    if len(received.heights) != len(pages):
        return False
    whole = all(height > len(page) * 0.97 for height, page in zip(received.heights, pages, strict=True))
    return whole and received.longest_bad_run < machine.rows_per_inch * WORST_INCHES


def scanned(page: Grey, machine: Machine, noise: np.random.Generator) -> Grey:
    """Return a page as the sending machine's scanner sees it, black and white, 196 rows to the inch."""
    page = np.asarray(cv2.resize(page, (WIDTH, ROWS), interpolation=cv2.INTER_AREA), np.uint8)
    if machine.skew_degrees:
        page = raster.turned(page, machine.skew_degrees)
    page = raster.grained(page, noise, deviation=9, paper=248)
    if machine.halftone:
        page = _halftone(page)
    page = np.where(page > machine.threshold, 255, 0).astype(np.uint8)
    page = raster.dirtied(page, noise, specks=machine.specks, streaks=machine.streaks)
    return page[::-1, ::-1] if machine.upside_down else page


def _halftone(page: Grey) -> Grey:
    """Return a page with its greys as an ordered pattern of dots (Bayer, 4 by 4)."""
    bayer = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]], np.float32) * 16 + 8
    screen = np.tile(bayer, (page.shape[0] // 4 + 1, page.shape[1] // 4 + 1))[: page.shape[0], : page.shape[1]]
    return np.where(page > screen, 255, 0).astype(np.uint8)


def _page(page: Grey, strip: header.Header | None, number: int, pages: int, machine: Machine) -> Grey:
    if strip:
        page = header.printed(page, strip, number, pages)
    if machine.rows_per_inch == 196:
        return page
    return np.asarray(cv2.resize(page, (WIDTH, page.shape[0] // 2), interpolation=cv2.INTER_NEAREST), np.uint8)


def _is_cut(machine: Machine) -> bool:
    return machine.line.drop_share > 0 or machine.last_page_share < 1


def _traps(machine: Machine, strip: header.Header | None) -> list[str]:
    named = {
        "real_t30_call": True,
        "header_strip": strip is not None,
        "upside_down": machine.upside_down,
        "noise_bursts": machine.line.bursts > 0,
        "call_dropped": _is_cut(machine),
        "halftone": machine.halftone,
    }
    return [name for name, so in named.items() if so]
