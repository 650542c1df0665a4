"""A linen route driver's ticket from a belt printer: narrow, fixed pitch, clean in and soiled out, sums, a scrawl."""

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World, numbers

PLANT = ledger.Shop(
    ("Spotless Linen Supply", "Mountain Laurel Linen Co.", "Two Rivers Textile Rental", "ABC Linen and Towel"),
    (
        ("LC40", "LAB COAT WHT M", "EA", "1.85"),
        ("GN12", "PT GOWN PRINT", "EA", "0.74"),
        ("SH02", "DRAW SHEET", "EA", "0.61"),
        ("PC01", "PILLOWCASE", "EA", "0.29"),
        ("BT05", "BATH TOWEL", "EA", "0.42"),
        ("MT46", "MAT 4X6 GREY", "EA", "5.90"),
        ("BG10", "SOIL BAG", "EA", "0.80"),
        ("ENVC", "ENVIRONMENTAL CHG", "", "6.95"),
    ),
    ("######", "0##-####", "7#####"),
    ("####", "#####-0", "R##-###"),
    local=True,
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the ticket."""
    pen = style.draw(world.rng, dates="two_digit slash dash", phones="dash parens", dollars="|$", capitals=True)
    bill = ledger.draw(world, PLANT, world.rng.randint(3, 7), most=48, tax=0.6)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "DejaVu Sans Mono")), 9
    sheet.page()
    sheet.trap("narrow_ticket", "clean_and_soiled_counts", "handwriting")
    sheet.ignore("bill_to", "currency", "taxes", "amount_due", "items[].unit", "due_date", "payment_terms",
                 "service_start_date", "service_end_date", "customer.address", "purchase_order")  # fmt: skip
    sheet.line(150, 20, 150, 772, 0.3)
    sheet.line(462, 20, 462, 772, 0.3)
    y = _head(sheet, world, facts)
    y = _counts(sheet, world, facts, y)
    _sums(sheet, world, facts, y)


def _head(sheet: Sheet, world: World, facts: BillFacts) -> float:
    pick, bill = world.rng.choice, facts.bill
    sheet.text(306, 48, facts["vendor"], bold=True, size=12, align="center")
    place: list[list[Run]] = facts.pen.lines("vendor.address", bill.vendor.address)
    y = 62.0
    place.append([facts["phone"]])
    for runs in place:
        sheet.text(306, y, *runs, align="center")
        y += 12
    kind = pick(("DELIVERY INVOICE", "INVOICE / PACKING LIST", "CHARGE TICKET"))
    sheet.text(306, y + 10, f"*** {kind} ***", align="center", bold=True)
    lines: list[tuple[str, list[Run]]] = [
        (pick(("INV#", "TICKET#", "TKT NO")), [facts["number"]]),
        (pick(("DEL DATE", "DATE", "DELIVERED")), [facts["day"]]),
        (pick(("ACCT#", "CUST#", "STOP")), [facts["account"]]),
        ("RTE/DAY", [numbers.pattern(world.rng, "1# / 9")]),
    ]
    y += 30
    for i, (label, cells) in enumerate(lines):
        sheet.text(160 if i % 2 == 0 else 312, y + i // 2 * 13, label, ": ", *cells)
    y = sheet.stack(160, y + 36, facts.customer()[:1], bold=True)
    for line in bill.customer.address.lines:
        sheet.text(160, y, line.upper())
        y += 12
    return y + 8


def _counts(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    edges = (160, 196, 344, 374, 412, 456)
    for x, title in zip(edges, ("CODE", "ITEM", "CLN", "SOIL", "EACH", "EXT"), strict=True):
        sheet.text(x, y, title, size=8, align="right" if x > 300 else "left")
    sheet.text(160, y + 9, "-" * 54)
    y += 21
    for i, line in enumerate(facts.bill.lines):
        sheet.text(160, y, facts.item("item_code", i, line), size=8.5)
        sheet.text(196, y, facts.item("item_name", i, line), size=8.5)
        if line.article.unit:
            sheet.text(344, y, facts.item("item_quantity", i, line), size=8.5, align="right")
            soiled = max(0, int(line.quantity) - world.rng.randint(0, 3))
            sheet.text(374, y, f"({soiled})", size=8.5, align="right")
            sheet.text(412, y, facts.item("item_price", i, line), size=8.5, align="right")
        sheet.text(456, y, facts.item("item_amount", i, line), size=8.5, align="right")
        y += 13
    sheet.text(160, y, "-" * 54)
    return y + 14


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick = world.rng.choice
    rows: list[tuple[str, Run]] = [(pick(("RENTAL", "SUBTOTAL", "MDSE")), facts["subtotal"])]
    rows += [("TAX", facts["tax"])] if facts.bill.tax else []
    rows += [(pick(("TOTAL CHARGE", "TICKET TOTAL", "INVOICE TOT")), facts["total"])]
    for label, value in rows:
        sheet.text(380, y, label, align="right")
        sheet.text(456, y, value, align="right")
        y += 14
    sheet.text(160, y + 12, pick(("PAY FROM THIS TICKET", "NO STATEMENT WILL BE SENT", "CHARGE TO ACCOUNT")))
    sheet.text(160, y + 26, "SHORTAGES MUST BE CALLED IN WITHIN 24 HRS", size=8)
    sheet.text(170, y + 62, f"{world.clerk.given[0]} {world.clerk.family}", font="Signature", size=20)
    sheet.line(160, y + 66, 340, y + 66, 0.6)
    sheet.text(160, y + 76, "RECEIVED BY", size=7)
    sheet.text(350, y + 64, f"DRVR {pick(('DALE', 'M SOTO', '114'))}")
