"""A carbon sales book filled in by hand: a rubber-stamped shop, printed captions, written lines, a total in a box."""

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

TRADES = ledger.Shop(
    ("Gus & Sons Carpet Cleaning", "Sparkle Window & Floor", "Rosa's Cleaning Service", "Mrs. B's Housekeeping"),
    (
        ("", "Carpets waiting rm + hall", "", "140.00"),
        ("", "Windows inside", "", "65.00"),
        ("", "Exam rooms, mop + wax", "EA", "28.00"),
        ("", "Blinds dusted", "EA", "12.00"),
        ("", "Restroom deep clean", "EA", "35.00"),
        ("", "Trash bags (case)", "EA", "22.00"),
        ("", "Chairs spot cleaned", "EA", "18.00"),
    ),
    ("######", "0####", "4##"),
    ("",),
    local=True,
)
HAND = "Handwriting"


def draw(sheet: Sheet, world: World) -> None:
    """Draw the slip."""
    pen = style.draw(world.rng, dates="short two_digit", phones="dash parens", dollars="|$", thousands=False)
    bill = ledger.draw(world, TRADES, world.rng.randint(1, 4), most=5, tax=0.4)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Liberation Sans")), 8.5
    sheet.page()
    sheet.trap("handwriting", "preprinted_pad", "empty_fields")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "subtotal", "payment_terms", "due_date", "ship_to",
                 "purchase_order", "items[].unit", "items[].date", "customer.account_number")  # fmt: skip
    _head(sheet, world, facts)
    y = _lines(sheet, world, facts)
    _foot(sheet, world, facts, y)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick, bill = world.rng.choice, facts.bill
    sheet.box(96, 40, 420, 640, weight=0.8)
    sheet.text(110, 62, pick(("INVOICE", "Customer's Order / Invoice", "SALES ORDER - INVOICE")), size=14, bold=True)
    sheet.text(500, 62, pick(("No. ", "", "NO ")), facts["number"], size=14, align="right", color="#b00000")
    sheet.text(306, 86, facts["vendor"], size=13, align="center", font="DejaVu Sans", bold=True, color="#333377")
    sheet.text(306, 98, *facts.pen.one_line("vendor.address", bill.vendor.address), align="center",
               font="DejaVu Sans", size=7.5, color="#333377")  # fmt: skip
    sheet.text(306, 109, facts["phone"], align="center", font="DejaVu Sans", color="#333377")
    _written(sheet, 110, 134, 380, pick(("NAME", "Sold to", "CUSTOMER'S NAME")), [facts["customer"]])
    street: list[Run] = [facts.pen.text(f"customer.address.lines[{i}]", t) for i, t in
                         enumerate(bill.customer.address.lines)]  # fmt: skip
    place = [street[0], *[r for s in street[1:] for r in ("  ", s)]]
    _written(sheet, 110, 156, 380, pick(("ADDRESS", "Address")), place)
    city = facts.pen.city("customer.address", bill.customer.address)
    _written(sheet, 110, 178, 240, pick(("CITY, STATE, ZIP", "City")), city)
    _written(sheet, 360, 178, 130, pick(("DATE", "Date")), [facts["day"]])
    x = 110.0
    for way in ("CASH", "C.O.D.", "CHARGE", "ON ACCT.", "MDSE. RETD.", "PAID OUT"):
        x = sheet.tick(x, 198, way, ticked=way == "CHARGE", size=7) + 12


def _written(  # noqa: PLR0917 - a line, its caption and what is written on it read best in this order
    sheet: Sheet, x: float, y: float, width: float, label: str, runs: list[Run]
) -> None:
    left = sheet.text(x, y, label, size=7) + 6
    points = fitted(sheet, runs, x + width - left, 13)
    sheet.text(left, y, *runs, size=points, font=HAND)
    sheet.line(left - 2, y + 3, x + width, y + 3, 0.4)


def _lines(sheet: Sheet, world: World, facts: BillFacts) -> float:
    top, edges = 210.0, (96, 138, 380, 446, 516)
    titles = world.rng.choice((("QUAN.", "DESCRIPTION", "PRICE", "AMOUNT"), ("QTY", "ITEM", "EACH", "TOTAL")))
    sheet.box(96, top, 420, 16, weight=0.8)
    for i, title in enumerate(titles):
        sheet.text((edges[i] + edges[i + 1]) / 2, top + 11, title, size=7, align="center")
    for k in range(1, 15):
        sheet.line(96, top + 16 + k * 24, 516, top + 16 + k * 24, 0.3)
    for x in edges[1:4]:
        sheet.line(x, top, x, top + 16 + 14 * 24, 0.5)
    for i, line in enumerate(facts.bill.lines):
        y = top + 34 + i * 24
        if line.article.unit:
            sheet.text(118, y, facts.item("item_quantity", i, line), size=13, font=HAND, align="center")
            sheet.text(438, y, facts.item("item_price", i, line), size=13, font=HAND, align="right")
        sheet.text(144, y, facts.item("item_name", i, line), size=13, font=HAND)
        sheet.text(508, y, facts.item("item_amount", i, line), size=13, font=HAND, align="right")
    return top + 16 + 14 * 24


def _foot(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick = world.rng.choice
    if facts.bill.tax:
        sheet.text(508, y - 6, facts["tax"], size=13, font=HAND, align="right")
    sheet.text(438, y - 6, "TAX", size=7, align="right")
    sheet.text(438, y + 20, "TOTAL", size=9, bold=True, align="right")
    sheet.box(446, y, 70, 28, weight=1.2)
    sheet.text(508, y + 20, facts["total"], size=15, font=HAND, align="right")
    sheet.text(110, y + 24, pick(("All claims and returned goods must be accompanied by this bill.",
                                  "Keep this slip for reference.")), size=7.5)  # fmt: skip
    sheet.text(110, y + 62, "REC'D BY", size=7)
    sheet.text(160, y + 62, f"{world.clerk.given}", font="Signature", size=22)
    sheet.line(150, y + 66, 330, y + 66, 0.4)
    sheet.text(
        500, y + 66, pick(("Thank you!", "pls pay w/in 2 wks", "thanks - G.")), font=HAND, size=13, align="right"
    )
