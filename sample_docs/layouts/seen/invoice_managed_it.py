"""A managed IT firm's bill from its ticket system: agreement lines, then time by ticket, then goods, sums in a grid."""

from dataclasses import replace
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Article, Bill, Line

FIRM = ledger.Shop(
    ("Redwood Managed Technology", "ByteSafe IT Partners", "Harbor Point Networks, Inc.", "Clinic Tech Pros LLC"),
    (("", "Managed services", "EA", "10.00"),),
    ("#####", "IT-2026-####", "1####-R"),
    ("@@@@@", "####", "CUST-0###"),
)
PARTS = (
    ("Agreement services", (("Managed workstation", "48.00"), ("Managed server", "165.00"),
                            ("Email filter seat", "3.75"), ("Cloud backup, per TB", "79.00"))),
    ("Time and service tickets", (("Remote: printer offline", "135.00"), ("Onsite: replace switch", "155.00"),
                                  ("Remote: new user set up", "135.00"), ("Remote: EHR slow", "135.00"))),
    ("Products", (("Label printer, USB", "389.00"), ("Monitor 24 in", "172.40"), ("Patch cable 7 ft", "6.20"))),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash short long", phones="dash parens dot", dollars="$")
    bill, sections = _bill(world)
    facts = BillFacts(world, pen, bill)
    facts.minus = world.rng.choice(("({})", "-{}"))
    sheet.font, sheet.size = world.rng.choice(("Carlito", "Roboto", "Open Sans")), 9
    sheet.page()
    sheet.trap("sections_of_lines", "hours_and_counts")
    sheet.ignore("bill_to", "currency", "taxes", "items[].date", "items[].unit")
    _head(sheet, world, facts)
    y = _sections(sheet, facts, sections)
    _sums(sheet, world, facts, y)


def _bill(world: World) -> tuple[Bill, list[tuple[str, int]]]:
    terms, days = world.rng.choice((("Net 15", 15), ("Net 30 days", 30), ("Due on Receipt", 0), ("Due in 8 days", 8)))
    bill = ledger.draw(world, FIRM, 1, days=days, tax=0.6)
    lines: list[Line] = []
    sections: list[tuple[str, int]] = []
    for title, wares in PARTS:
        few = world.rng.sample(wares, world.rng.randint(1, 3)) if title != "Products" or world.chance(0.5) else []
        sections += [(title, len(few))] if few else []
        for name, price in few:
            times = world.rng.choice(("0.25", "0.5", "1.75")) if "ticket" in title else str(world.rng.randint(1, 14))
            lines.append(Line(Article("", name, "", Decimal(price)), Decimal(times), bill.day))
    bill = replace(bill, lines=tuple(lines), terms=terms)
    return replace(bill, paid=bill.lines[0].amount if world.chance(0.3) else Decimal(0)), sections


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.box(36, 32, 40, 40, fill="#b5462f", weight=0, radius=6)
    sheet.text(86, 46, facts["vendor"], size=12, bold=True)
    sheet.text(86, 58, *facts.pen.one_line("vendor.address", bill.vendor.address), size=8)
    sheet.text(86, 69, facts["phone"], "   ", facts["email"], size=8)
    sheet.box(36, 88, 270, 82, weight=0.6)
    sheet.text(42, 101, pick(("Bill To:", "Company", "Invoice to")), size=8, color="#b5462f")
    sheet.stack(48, 115, facts.customer(), leading=12)
    rows: list[tuple[str, Run]] = [
        ("Date", facts["day"]), (pick(("Invoice", "Invoice #", "Number")), facts["number"]),
        (pick(("Account", "Company ID")), facts["account"]), ("Terms", facts["terms"]),
        (pick(("Due Date", "Payment due")), facts["due_day"]),
        (pick(("PO Number", "Your PO")), facts["order"] if bill.order else ""),
        (pick(("Reference", "Agreement")), numbers.pattern(world.rng, "MSA-####")),
    ]  # fmt: skip
    for i, (label, value) in enumerate(rows):
        y = 88 + i * 13
        sheet.box(322, y, 100, 13, fill="#f4e3df", weight=0.4)
        sheet.box(422, y, 154, 13, weight=0.4)
        sheet.text(326, y + 9.5, label)
        sheet.text(426, y + 9.5, value)


def _sections(sheet: Sheet, facts: BillFacts, sections: list[tuple[str, int]]) -> float:
    y, i = 204.0, 0
    for title, count in sections:
        sheet.box(36, y - 11, 540, 15, fill="#b5462f", weight=0)
        sheet.text(42, y, title, bold=True, color="#ffffff")
        for x, name in ((400, "Hours" if "ticket" in title else "Quantity"), (486, "Rate"), (570, "Amount")):
            sheet.text(x, y, name, bold=True, color="#ffffff", align="right")
        part = y + 17
        for line in facts.bill.lines[i : i + count]:
            sheet.text(42, part, facts.item("item_name", i, line))
            for x, key in ((400, "item_quantity"), (486, "item_price"), (570, "item_amount")):
                sheet.text(x, part, facts.item(key, i, line), align="right")
            sheet.line(36, part + 4, 576, part + 4, 0.2)
            part, i = part + 15, i + 1
        y = part + 18
    return y


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick = world.rng.choice
    rows: list[tuple[str, Run]] = [("Invoice Subtotal:", facts["subtotal"])]
    rows += [("Sales Tax:", replace(facts["tax"], optional=not facts.bill.tax)), ("Invoice Total:", facts["total"])]
    rows += [("Payments:", replace(facts["paid"], optional=not facts.bill.paid)), ("Balance Due:", facts["due"])]
    for i, (label, value) in enumerate(rows):
        sheet.text(486, y + i * 14, label, align="right", bold=i in {2, 4})
        sheet.text(570, y + i * 14, value, align="right", bold=i in {2, 4})
    words = pick(("Pay by ACH at no charge; cards add 3%.", "Balances past 30 days may suspend service."))
    sheet.wrap(36, y + 10, 300, f"{words} To open a ticket, call or write to the help desk.", size=8)
    other = world.office("branch")
    sheet.line(36, 726, 576, 726, 0.4)
    sheet.text(306, 738, f"Also in {other.city.name}, {other.city.state}: {facts.pen.phone('', other.phone).shown}"
               "   |   Cabling   |   Phones   |   HIPAA risk reviews", size=7.5, align="center")  # fmt: skip
    sheet.text(306, 752, "Tax ID ", facts["tax_id"], size=8, align="center")
