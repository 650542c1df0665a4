"""A broadcaster's bill made for a sheet lying crosswise and shrunk to fit: a dark right column, agency share off."""

from sample_docs import style
from sample_docs.layouts.seen import ledger
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.surface import LETTER, Placement
from sample_docs.truth import Run
from sample_docs.world import World, numbers

WIDTH = LETTER[0]
MEDIUM = ledger.Shop(
    ("KQVX Radio 98.3 FM", "The Ferry County Ledger", "Bright Lights Outdoor", "WTLN Community Television"),
    (
        ("", "Flu shots, :30 morning drive", "spot", "48.00"),
        ("", "Flu shots, :30 midday", "spot", "31.00"),
        ("", "Quarter page, color, page A5", "run", "412.00"),
        ("", "Classified: medical assistant wanted", "day", "27.50"),
        ("", "Now accepting patients, :60 weekend", "spot", "55.00"),
        ("", "Web banner 728 x 90", "week", "90.00"),
    ),
    ("A-#####", "2611-###", "######-1"),
    ("####-0", "ADV####", "C####"),
    local=True,
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="short two_digit medium", phones="dash dot parens", dollars="$|")
    bill = ledger.draw(world, MEDIUM, world.rng.randint(2, 6), discount=0.6, balance=0.3)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Roboto", "Lato", "DejaVu Sans Condensed")), 11.5
    sheet.page()
    sheet.put_at(Placement(0, world.rng.choice((0, 40, 110)), WIDTH / 792))
    sheet.trap("crosswise", "white_on_dark", "several_dates")
    sheet.ignore("bill_to", "currency", "subtotal", "service_start_date", "service_end_date", "items[].date")
    _column(sheet, world, facts)
    _head(sheet, world, facts)
    y = _runs(sheet, world, facts, 214)
    _sums(sheet, world, facts, y + 22)


def _column(sheet: Sheet, world: World, facts: BillFacts) -> None:
    pick = world.rng.choice
    dark = pick(("#1d2733", "#5a1020", "#1c4030"))
    sheet.box(582, 0, 210, 612, fill=dark, weight=0)
    rows: list[tuple[str, list[Run]]] = [
        (pick(("INVOICE", "Invoice no", "BILL NUMBER")), [facts["number"]]),
        (pick(("INVOICE DATE", "Billed on", "DATE")), [facts["day"]]),
        (pick(("ADVERTISER NO", "Account", "CLIENT NUMBER")), [facts["account"]]),
        (pick(("CONTRACT", "Insertion order", "FLIGHT")), [numbers.pattern(world.rng, "IO-####")]),
        (pick(("ACCOUNT EXECUTIVE", "Your rep", "SALES")), [f"{world.clerk.given} {world.clerk.family}"]),
        (pick(("TERMS", "Payment terms")), [facts["terms"]]),
        (pick(("DUE", "Payable by", "NET DUE DATE")), [facts["due_day"]]),
    ]
    if facts.bill.order:
        rows.insert(3, (pick(("YOUR P.O.", "Purchase order", "PO")), [facts["order"]]))
    for i, (label, runs) in enumerate(rows):
        sheet.text(600, 52 + i * 44, label, size=9, color="#cfd6dd")
        sheet.text(600, 68 + i * 44, *runs, size=fitted(sheet, runs, 176, 14), color="#ffffff")
    sheet.text(600, 500, pick(("BALANCE DUE", "Please pay", "AMOUNT DUE")), size=9, color="#ffffff")
    sheet.text(600, 532, facts["due"], size=26, bold=True, color="#ffffff")


def _head(sheet: Sheet, world: World, facts: BillFacts) -> None:
    bill, pick = facts.bill, world.rng.choice
    sheet.text(40, 64, facts["vendor"], size=26, bold=True)
    sheet.text(
        40, 82, *facts.pen.one_line("vendor.address", bill.vendor.address, " | "), " | ", facts["phone"], size=10.5
    )
    sheet.text(40, 118, pick(("Advertiser:", "For", "Billed to")), size=10)
    sheet.stack(108, 118, facts.customer())
    month = f"{bill.day:%B %Y}"
    sheet.text(560, 118, pick((f"Broadcast month: {month}", f"Flight {month}", f"Advertising, {month}")), align="right")


def _runs(sheet: Sheet, world: World, facts: BillFacts, y: float) -> float:
    pick = world.rng.choice
    names, edges = pick((("Ran", "Copy", "Times", "Each", "Gross"), ("DATES", "DESCRIPTION", "QTY", "RATE", "COST"))), (
        40, 130, 408, 476, 560,
    )  # fmt: skip
    for i, (name, x) in enumerate(zip(names, edges, strict=True)):
        sheet.text(x, y, name, size=10.5, align="right" if i > 1 else "left", bold=True)
    sheet.line(40, y + 5, 560, y + 5, 1.6)
    for i, line in enumerate(facts.bill.lines):
        y += 22
        ran = f"{line.day:%m/%d}" + ("" if line.quantity == 1 else f" - {facts.bill.day:%m/%d}")
        sheet.text(40, y, ran, size=10.5)
        sheet.text(130, y, facts.item("item_name", i, line))
        sheet.text(408, y, facts.item("item_quantity", i, line), align="right")
        sheet.text(412, y, facts.item("item_unit", i, line), size=9)
        sheet.text(476, y, facts.item("item_price", i, line), align="right")
        sheet.text(560, y, facts.item("item_amount", i, line), align="right")
    sheet.line(40, y + 8, 560, y + 8, 0.5)
    return y + 8


def _sums(sheet: Sheet, world: World, facts: BillFacts, y: float) -> None:
    pick, bill = world.rng.choice, facts.bill
    rows: list[tuple[str, Run]] = []
    if bill.discount:
        rows.append((pick(("Gross", "Gross billing")), facts["subtotal"]))
        rows.append((pick((f"Less {bill.discount_rate}% agency commission", "Frequency discount")), facts["discount"]))
    rows.append((pick(("Net this invoice", "Net billing", "Total for the month")), facts["total"]))
    if bill.previous:
        rows.append((pick(("Open from last month", "Balance brought over")), facts["previous"]))
        rows.append((pick(("Received since", "Your payments")), facts["paid"]))
    for label, value in rows:
        sheet.text(440, y, label, align="right")
        sheet.text(560, y, value, align="right", bold=value == facts["total"])
        y += 17
    sheet.wrap(40, 520, 500, "Times shown are those logged by the station. Copies of the logs are kept ninety days. "
               f"Checks: {facts.bill.vendor.name}, at the address above.", size=10.5)  # fmt: skip
