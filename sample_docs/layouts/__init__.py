'''Layouts: one module each, found by walking `seen/` (rules may be written against these) and `held/` (for measuring).

Papers kept as text (`sample_docs/typed/`) make two more groups, `typed_seen` and `typed_held`, of one paper a layout.

A module is named after its kind and its own name, `<kind>_<name>.py` (kinds: `fax_cover_sheet`, `referral_letter`,
`insurance_card`, `invoice`, `transmission`, `unclassified`), and holds one `draw`:

    """A typed letter on plain paper."""

    from sample_docs import style
    from sample_docs.sheet import Sheet
    from sample_docs.world import World

    def draw(sheet: Sheet, world: World) -> None:
        """Draw the letter."""
        pen = style.draw(world.rng, dates="long medium", phones="dash dot")  # this writer's habits
        sheet.font, sheet.size = "Lato", 11                                  # sample_docs/fonts.py lists the families
        sheet.page()                                                         # 612 x 792 points, y grows downward
        sheet.text(72, 90, "RE: ", *pen.name("patient", world.patient))      # runs: plain text and values
        sheet.text(72, 104, "Born ", pen.born("patient.birth_date", world.patient))
        y = sheet.wrap(72, 130, 460, "I refer this patient for ", pen.text("reason", world.reason), ".")
        sheet.tick(72, y + 20, pen.text("urgency", "Urgent", "urgent"), ticked=True)
        sheet.tick(160, y + 20, "Routine", ticked=False)

- A value is a `Value(path, shown, value)` (`truth.py`); `pen` makes them: `text, date, born, phone, money, taken_off,
  name, full_name, npi, lines, one_line, city`. Drawing it notes it in the record (in the library's own words and forms)
  and notes its box. Plain strings are labels and leave no truth. Whatever is printed and the record has a field for is
  a value; mark what may be read or not as `optional=True`, and what is open to more than one reading with
  `sheet.ignore("plan_type")`. List items are numbered in order of printing (`diagnoses[0].code`).
- `sheet`: `page, text, wrap, stack, labelled, above, tick, line, box, disc, note, trap, ignore`;
  `table.draw_table` draws tables over pages.
- `world`: `rng, today, chance(p), date, past_day(), patient, patient_address, patient_phone, patient_email,
  record_number, condition, reason, notes, referrer, specialist, colleague, clerk, coverage,
  coverage_from(payers.MEDICAID), children, city, office(name), page_count`; `bills.draw(world, "supplies", lines=9)`
  (`from sample_docs.world import bills`) has invoices that add up. Draw everything from `world.rng`, so that a seed
  gives the same paper again. Mistakes (wrong NPI digit, impossible birth date) come with the world: `pen.npi` and
  `pen.born` mark them.
- Cards: `MEDIA = "card"` in the module; begin each side with `sheet.page(CARD)` (`from sample_docs.cards import CARD`,
  243 x 153 points). The form decides whether sides become photographs or lie enlarged on a letter page.
- Word files: `MEDIA = "word"`; `draw(word: WordSheet, world)` with `word.paragraph(*runs, bold=, size=)`,
  `word.table(rows)`, `word.header(*runs)`, `word.footer(*runs)`.
- Transmissions: `draw` calls `add(sheet, world, "fax_cover_sheet_classic")` (`from sample_docs.layouts import add`) for
  each document.
- Name hard things with `sheet.trap("second_clinician")`.

Look at it: `python -m sample_docs make --seed 1 --out DIR --only referral_letter_typed --forms born_digital_pdf`.
'''

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sample_docs.sheet import Sheet
from sample_docs.typed import PaperText, draw, typed_papers
from sample_docs.world import World

GROUPS = ("seen", "held", "typed_seen", "typed_held")
KINDS = ("fax_cover_sheet", "referral_letter", "insurance_card", "invoice", "transmission", "unclassified")


@dataclass(frozen=True)
class Layout:
    """A layout: its kind, its module's name, its medium (page, card, word, packet) and its draw function."""

    kind: str
    name: str
    media: str
    draw: Callable[..., None]


@cache
def known_layouts(which: str = "seen") -> tuple[Layout, ...]:
    """Return the layouts of the groups named, separated by commas, or of `all` of them, by name."""
    groups = GROUPS if which == "all" else which.split(",")
    return tuple(layout for group in groups for layout in _group(group))


def _group(name: str) -> list[Layout]:
    """Return the layouts of one group: drawn ones, or one for each paper kept as text."""
    typed = name.removeprefix("typed_")
    return _walk(name) if typed == name else [_typed(paper) for paper in typed_papers(typed)]


def _typed(paper: PaperText) -> Layout:
    media = "card" if paper.paper == "card" else "page"
    return Layout(paper.kind, paper.name, media, lambda sheet, _world: draw(sheet, paper))


def _walk(group: str) -> list[Layout]:
    try:
        package = importlib.import_module(f"sample_docs.layouts.{group}")
    except ModuleNotFoundError:
        return []
    names = sorted(module.name for module in pkgutil.iter_modules(package.__path__))
    return [_layout(n, importlib.import_module(f"{package.__name__}.{n}")) for n in names if n.startswith(KINDS)]


def _layout(name: str, module: Any) -> Layout:
    kind = next(k for k in KINDS if name.startswith(k))
    usual = "packet" if kind == "transmission" else "page"
    return Layout(kind, name, getattr(module, "MEDIA", usual), module.draw)


def find_layout(name: str) -> Layout:
    """Return the layout of that name."""
    groups = (known_layouts(which) for which in ("seen", "held"))
    return next(layout for group in groups for layout in group if layout.name == name)


def add(sheet: Sheet, world: World, name: str) -> None:
    """Draw a layout as the next document of a transmission."""
    layout = find_layout(name)
    sheet.begin(layout.kind, layout.name)
    layout.draw(sheet, world)
