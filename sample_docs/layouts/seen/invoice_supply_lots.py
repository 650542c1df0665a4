"""A medical supply house's bill: two bars of captions with values below, lots under the lines, sums in one last bar."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import SUPPLIES

HOUSE = ledger.Shop(
    ("Brightmoor Medical-Surgical", "Tri-Lakes Physician Supply, Inc.", "Osprey Healthcare Distribution LLC"),
    SUPPLIES,
    ("5#######", "##-#######", "1######.00#"),
    ("00######", "6####-00#", "#######"),
)
BARS = (
    ("INVOICE NO.", "INVOICE DATE", "CUSTOMER", "OUR ORDER", "PAGE"),
    ("Invoice", "Inv. date", "Sold-to no.", "Sales order", "Page"),
    ("INVOICE NUMBER", "DATE INVOICED", "ACCT. NO.", "ORDER NO.", "PG"),
)
SECOND = (
    ("CUSTOMER P.O.", "ORDERED", "SHIPPED", "VIA", "TERMS", "DUE"),
    ("Your PO", "Order date", "Ship date", "Carrier", "Terms", "Net due"),
    ("PURCHASE ORDER", "DATE ORDERED", "DATE SHIPPED", "SHIP VIA", "TERMS OF SALE", "DUE DATE"),
)
LAST = (
    ("MERCHANDISE", "FREIGHT", "SALES TAX", "PLEASE PAY"),
    ("Product total", "Freight & fuel", "Tax", "Invoice total"),
    ("SUBTOTAL", "SHIP/HANDLING", "TAX", "TOTAL AMOUNT"),
)
EDGES = (30, 52, 118, 330, 360, 390, 420, 452, 512, 582)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="slash two_digit dash", phones="dash one parens", dollars="|$")
    bill = ledger.draw(world, HOUSE, world.rng.randint(3, 11), tax=0.6, shipping=0.7)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Liberation Sans", "Open Sans")), 9
    sheet.page()
    sheet.trap("caption_bars", "ordered_and_shipped", "several_dates")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "items[].date")
    dark = world.rng.choice(("#4a4a4a", "#24425c", "#d9d9d9"))
    y = _head(sheet, world, facts, dark)
    _lines(sheet, world, facts, y)
    _last_bar(sheet, world, facts, dark)


def _bar(sheet: Sheet, y: float, dark: str, cells: list[tuple[str, list[Run], float]]) -> None:
    x, ink = 30.0, "#000000" if dark == "#d9d9d9" else "#ffffff"
    for title, runs, width in cells:
        sheet.box(x, y, width, 13, fill=dark, weight=0.5)
        sheet.box(x, y + 13, width, 18, weight=0.5)
        sheet.text(x + width / 2, y + 9.5, title, size=6.8, align="center", color=ink)
        sheet.text(x + width / 2, y + 25.5, *runs, size=fitted(sheet, runs, width - 6, 9.5), align="center")
        x += width


def _head(sheet: Sheet, world: World, facts: BillFacts, dark: str) -> float:
    bill, pen, pick = facts.bill, facts.pen, world.rng.choice
    sheet.text(30, 48, facts["vendor"], size=15, bold=True)
    sheet.text(30, 61, *pen.one_line("vendor.address", bill.vendor.address), "   ", facts["phone"], size=8)
    sheet.text(582, 48, pick(("INVOICE", "Original Invoice", "INVOICE - COPY")), size=14, align="right")
    sold, shipped = pick((("SOLD TO", "SHIP TO"), ("Bill:", "Ship:"), ("CHARGE TO", "CONSIGNEE")))
    sheet.text(44, 88, sold, size=7)
    sheet.stack(44, 100, facts.customer())
    sheet.text(330, 88, shipped, size=7)
    sheet.stack(330, 100, pen.lines("ship_to", bill.ship_to))
    order = numbers.pattern(world.rng, "4#######")
    values: list[list[Run]] = [[facts["number"]], [facts["day"]], [facts["account"]], [order], ["1 of 1"]]
    _bar(sheet, 158, dark, list(zip(pick(BARS), values, (130, 110, 120, 120, 72), strict=True)))
    bought: list[Run] = [facts["order"]] if bill.order else [""]
    ordered, sent = (pen.date("", bill.day - timedelta(days=n)).shown for n in (5, 1))
    carrier = pick(("Our truck", "GROUND", "UPS GRD", "Route 14"))
    below: list[list[Run]] = [bought, [ordered], [sent], [carrier], [facts["terms"]], [facts["due_day"]]]
    _bar(sheet, 193, dark, list(zip(pick(SECOND), below, (110, 84, 84, 80, 110, 84), strict=True)))
    return 246


def _lines(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    titles = ("LN", "ITEM", "DESCRIPTION", "ORD", "SHP", "B/O", "U/M", "PRICE", "EXTENSION")
    for i, title in enumerate(titles):
        right = i in {3, 4, 5, 7, 8}
        sheet.text(EDGES[i + 1] - 4 if right else EDGES[i] + 3, y, title, size=7.2, align="right" if right else "left")
    sheet.line(30, y + 4, 582, y + 4, 1)
    lotted = world.chance(0.7)
    y += 17
    for i, line in enumerate(facts.bill.lines):
        late = world.rng.choice((0, 0, 0, 2, 4))
        sheet.text(EDGES[0] + 3, y, f"{i + 1:03d}", size=8)
        sheet.text(EDGES[1] + 3, y, facts.item("item_code", i, line), size=8.5)
        sheet.text(EDGES[2] + 3, y, facts.item("item_name", i, line), size=8.5)
        sheet.text(EDGES[4] - 4, y, str(int(line.quantity) + late), size=8.5, align="right")
        sheet.text(EDGES[5] - 4, y, facts.item("item_quantity", i, line), size=8.5, align="right")
        sheet.text(EDGES[6] - 4, y, str(late), size=8.5, align="right")
        sheet.text(EDGES[6] + 3, y, facts.item("item_unit", i, line), size=8.5)
        sheet.text(EDGES[8] - 4, y, facts.item("item_price", i, line), size=8.5, align="right")
        sheet.text(EDGES[9] - 4, y, facts.item("item_amount", i, line), size=8.5, align="right")
        if lotted and i % 3 != 2:
            lot = numbers.pattern(world.rng, "@####@")
            sheet.text(EDGES[2] + 12, y + 10, f"LOT {lot}  EXP {world.rng.randint(1, 12):02d}/2028", size=7.2)
        y += 25 if lotted else 16
    sheet.line(30, y - 4, 582, y - 4, 0.5)
    sheet.text(
        30, y + 10, f"{len(facts.bill.lines)} lines. Back orders ship when received unless you cancel them.", size=8
    )


def _last_bar(sheet: Sheet, world: World, facts: BillFacts, dark: str) -> None:
    bill, titles = facts.bill, world.rng.choice(LAST)
    freight: list[Run] = [facts["shipping"]] if bill.shipping else [""]
    tax: list[Run] = [facts["tax"]] if bill.tax else [""]
    values: list[list[Run]] = [[facts["subtotal"]], freight, tax, [facts["total"]]]
    _bar(sheet, 640, dark, list(zip(titles, values, (138, 138, 138, 138), strict=True)))
    sheet.text(30, 692, world.rng.choice(("REMIT TO", "Mail your check to", "Payments:")), size=7.5)
    sheet.stack(30, 704, facts.remit(), size=9)
    sheet.wrap(330, 700, 252, "Returns need an authorization number and are taken back within 30 days, unopened. "
               "Prescription items are sold to licensed practitioners only.", size=7.5)  # fmt: skip
