"""A telephone or power company's bill: an account panel on the right, charges in groups, fees one below the other."""

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, bills

GROUPS = (
    ("Monthly services", "Usage and fees"),
    ("RECURRING CHARGES", "OTHER CHARGES"),
    ("Plans and equipment", "Surcharges"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="medium slash long", phones="one dash dot", dollars="$")
    utility = world.chance(0.5)
    lines, shares = world.rng.randint(3, 5), {"tax": 0.7, "balance": 0.7}
    bill = (
        bills.draw(world, "utility", lines=lines, **shares)
        if utility
        else wares.draw(world, "software", lines=lines, **shares)
    )
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "DejaVu Sans", "Open Sans")), 9.5
    sheet.page()
    sheet.trap("panel", *(["previous_balance"] if bill.previous else []))
    sheet.ignore("bill_to", "currency", "taxes", "vendor.address", "subtotal")
    sheet.disc(60, 56, 14, "#446688")
    sheet.text(82, 62, facts["vendor"], size=17, bold=True)
    sheet.stack(46, 104, facts.customer(), leading=13)
    _panel(sheet, world, facts)
    y = _charges(sheet, world, facts, 190)
    for label, value in [(facts.label("total"), facts["total"])]:
        sheet.line(46, y - 8, 340, y - 8, 0.6)
        sheet.text(46, y + 6, label, bold=True)
        sheet.text(340, y + 6, value, bold=True, align="right")
    sheet.text(46, 700, facts.label("remit"), bold=True, size=8.5)
    sheet.stack(46, 713, facts.remit(), size=9)
    sheet.text(340, 700, "Help and moves: ", facts["phone"], size=9)


def _panel(sheet: Sheet, world: World, facts: BillFacts) -> None:
    sheet.box(372, 90, 198, 330, fill="#edf1f5", weight=0)
    y = 110.0
    rows: list[tuple[str, list[Run]]] = [(label, [value]) for label, value in facts.pairs("account", "number", "day")]
    rows.append((facts.label("from"), [facts["start"], " - ", facts["end"]]))
    rows += [(label, [value]) for label, value in facts.pairs("due_day")]
    for label, runs in rows:
        sheet.text(384, y, label, size=8)
        sheet.text(384, y + 13, *runs, size=fitted(sheet, runs, 176, 10.5), bold=False)
        y += 31
    for label, value in facts.balance():
        sheet.text(384, y + 8, label, size=fitted(sheet, [label], 110, 9))
        sheet.text(560, y + 8, value, align="right")
        y += 18
    sheet.text(
        384, y + 24, world.rng.choice(("AutoPay is off", "Paperless billing: yes", "Thank you for 8 years")), size=8
    )


def _charges(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    first, second = world.rng.choice(GROUPS)
    middle = max(1, len(facts.bill.lines) - 2)
    for i, line in enumerate(facts.bill.lines):
        if i in {0, middle}:
            y += 14
            sheet.text(46, y, first if i == 0 else second, bold=True, color="#446688")
            y += 17
        sheet.text(54, y, facts.item("item_name", i, line))
        sheet.text(340, y, facts.item("item_amount", i, line), align="right")
        y += 15
    if facts.bill.tax:
        sheet.text(54, y, world.rng.choice(("Taxes and government fees", "Taxes", "State and local taxes")))
        sheet.text(340, y, facts["tax"], align="right")
        y += 15
    return y + 12
