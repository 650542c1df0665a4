"""A laboratory bills its client for a month: specimens by number, codes and fees, no quantities."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.held import wares
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Bill

LABS = (
    "Quill Reference Laboratory",
    "Ferncliff Pathology Services",
    "North Star Diagnostics, Inc.",
    "Bluestem Clinical Labs",
)
COLUMNS = (
    Column("Collected", 76),
    Column("Accession", 86),
    Column("CPT", 50),
    Column("Test", 210),
    Column("Fee", 78, "right"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill, over a second page where it is long."""
    pen = style.draw(world.rng, dates="slash dash two_digit", phones="one parens", dollars="|$")
    tests = sorted(
        wares.lines(world, wares.TESTS, world.rng.choice((6, 12, 24, 40)), most=1), key=lambda line: line.day
    )
    bill = wares.bill(world, LABS, tuple(tests), tax=0.0, balance=0.4)
    sheet.font, sheet.size = world.rng.choice(("Liberation Mono", "Carlito")), 10
    sheet.ignore("bill_to", "currency", "taxes", "subtotal")
    _head(sheet, world, pen, bill)

    def next_page() -> float:
        sheet.text(306, 756, "see next page", align="center", size=9)
        sheet.page()
        sheet.text(54, 56, "Client ", pen.text("customer.account_number", bill.account), "   continued")
        return 70

    look = Look(rules="header", row_height=16, size=9.5)
    y = draw_table(sheet, 54, 262, COLUMNS, _rows(world, pen, bill), look, bottom=720, next_page=next_page)
    y = next_page() if y > 610 else y
    _end(sheet, world, pen, bill, y + 26)


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.page()
    vendor = bill.vendor
    sheet.text(306, 60, pen.text("vendor.name", vendor.name), size=15, bold=True, align="center")
    sheet.text(306, 75, *pen.one_line("vendor.address", vendor.address), align="center", size=9.5)
    sheet.text(
        306,
        88,
        "Client billing ",
        pen.phone("vendor.phone", vendor.phone),
        "   CLIA 99D",
        numbers.digits(world.rng, 7),
        align="center",
        size=9.5,
    )
    sheet.text(
        54, 124, world.rng.choice(("CLIENT BILL", "Monthly client invoice", "Laboratory invoice")), size=13, bold=True
    )
    sheet.stack(
        54,
        146,
        [[pen.text("customer.name", bill.customer.name)], *pen.lines("customer.address", bill.customer.address)],
        leading=14,
    )
    start = min(line.day for line in bill.lines) - timedelta(days=1)
    facts: list[tuple[str, list[Run]]] = [
        (world.rng.choice(("Client no.", "Client")), [pen.text("customer.account_number", bill.account)]),
        (world.rng.choice(("Bill no.", "Invoice", "Reference no.")), [pen.text("invoice_number", bill.number)]),
        (world.rng.choice(("Bill date", "Closing date", "Dated")), [pen.date("invoice_date", bill.day)]),
        ("Period", [pen.date("service_start_date", start), " to ", pen.date("service_end_date", bill.day)]),
        ("Tax ID", [pen.text("vendor.tax_id", bill.vendor_tax_id)]),
    ]
    colon = world.rng.choice(("", ":"))
    for i, (label, runs) in enumerate(facts):
        sheet.text(330, 146 + i * 16, f"{label}{colon}")
        sheet.text(410, 146 + i * 16, *runs)


def _rows(world: World, pen: Style, bill: Bill) -> list[Row]:
    accession = [numbers.pattern(world.rng, "@26-######") for _ in range(len(bill.lines) // 2 + 1)]
    return [
        (
            [pen.date(f"items[{i}].date", line.day)],
            [accession[i // 2]],
            [pen.text(f"items[{i}].code", line.article.code)],
            [pen.text(f"items[{i}].description", line.article.name)],
            [pen.money(f"items[{i}].amount", line.amount)],
        )
        for i, line in enumerate(bill.lines)
    ]


def _end(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    rows = [(world.rng.choice(("Total this bill", "Total fees", "Total for period")), pen.money("total", bill.total))]
    if bill.previous:
        rows.append(("Open balance from earlier bills", pen.money("previous_balance", bill.previous)))
        rows += [("Received since", pen.taken_off("amount_paid", bill.paid))]
        rows.append((world.rng.choice(("Please remit", "Now due")), pen.money("amount_due", bill.due)))
    else:
        sheet.ignore("amount_due")
    for label, value in rows:
        sheet.text(440, y, label, align="right")
        sheet.text(550, y, value, align="right", bold=True)
        y += 17
    sheet.text(
        54,
        y + 14,
        pen.text("payment_terms", bill.terms),
        ".  Make checks payable to ",
        pen.text("remit_to.recipient", bill.vendor.name),
    )
    sheet.stack(54, y + 30, pen.lines("remit_to", bill.remit))
