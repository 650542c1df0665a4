"""Makes papers: one layout, one form, one seed, one file with its truth."""

import json
import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sample_docs.cards import CopiedCards
from sample_docs.forms import Form, known_forms
from sample_docs.layouts import Layout
from sample_docs.paper import Paper
from sample_docs.sheet import Sheet
from sample_docs.word import WordSheet
from sample_docs.world import World

TODAY = date(2026, 11, 20)
SLIP_SHARE = {"wrong_npi": 0.06, "impossible_birth_date": 0.05}


@dataclass(frozen=True)
class Order:
    """One paper to be made."""

    layout: Layout
    form: Form
    number: int

    @property
    def stem(self) -> str:
        """The file's name without its suffix."""
        return f"{self.layout.name}-{self.form.name}-{self.number:02d}"


def orders(layouts: Iterable[Layout], forms: Iterable[Form], count: int) -> list[Order]:
    """Return `count` papers of every layout in every form that takes it."""
    return [
        Order(lay, form, n) for lay in layouts for form in forms if lay.media in form.media for n in range(1, count + 1)
    ]


def make(order: Order, seed: int) -> Paper:
    """Make one paper."""
    rng = random.Random(f"{seed} {order.stem}")
    world = World(rng, TODAY, _slip(rng))
    sheet = WordSheet() if order.layout.media == "word" else Sheet() if order.form.loose_cards else CopiedCards(rng)
    if order.layout.kind != "transmission":
        sheet.begin(order.layout.kind, order.layout.name)
    order.layout.draw(sheet, world)
    pages = None if order.layout.media == "word" else sheet.pages
    drawn = Paper(sheet.finish(), pages, sheet.documents, sheet.traps, world.sender, world.date)
    return order.form.write(drawn, rng)


def write(order: Order, seed: int, folder: Path) -> Path:
    """Make one paper and write it and its truth into the folder; return the paper's path."""
    paper = make(order, seed)
    path = folder / f"{order.stem}{order.form.suffix}"
    truth = paper.as_json(path.name, order.layout.kind, order.layout.name, order.form.name)
    path.write_bytes(paper.content)
    path.with_suffix(".truth.json").write_text(json.dumps(truth, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return path


def forms_named(names: str) -> list[Form]:
    """Return the forms named, separated by commas; all of them where none is named."""
    forms = known_forms()
    return [forms[name] for name in names.split(",")] if names else list(forms.values())


def _slip(rng: random.Random) -> str:
    draw = rng.random()
    for slip, share in SLIP_SHARE.items():
        if draw < share:
            return slip
        draw -= share
    return ""
