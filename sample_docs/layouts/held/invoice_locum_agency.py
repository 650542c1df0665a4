"""A staffing agency's bill: who worked and when; hours, nights and miles in one list; a wire address."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.held import wares
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Bill

AGENCIES = (
    "Wayfarer Locums",
    "Stopgap Clinical Staffing, Inc.",
    "Compass Rose Physician Staffing",
    "Relief Medical Personnel",
)
COLUMNS = (
    Column("Week ending", 78),
    Column("Engagement", 202),
    Column("Units", 46, "right"),
    Column("", 40),
    Column("Bill rate", 60, "right"),
    Column("Extended", 84, "right"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the bill."""
    pen = style.draw(world.rng, dates="medium slash dash", phones="parens dot", dollars="$|")
    bill = wares.bill(
        world, AGENCIES, wares.lines(world, wares.LOCUM, world.rng.randint(2, 6), most=40), tax=0.0, discount=0.35
    )
    sheet.font, sheet.size = world.rng.choice(("Caladea", "Open Sans", "Roboto")), 10
    sheet.page()
    sheet.ignore("currency", "bill_to", "taxes", "amount_due", "items[].date")
    _head(sheet, world, pen, bill)
    _people(sheet, world)
    y = draw_table(
        sheet,
        50,
        282,
        COLUMNS,
        _rows(pen, bill),
        Look(rules=world.rng.choice(("grid", "header")), row_height=18, size=9.5, fill="#e8e8e8"),
    )
    y = _totals(sheet, world, pen, bill, y + 22)
    _pay(sheet, world, pen, bill, y + 24)


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.box(50, 44, 512, 40, weight=1.2)
    sheet.text(62, 70, pen.text("vendor.name", bill.vendor.name), size=17, bold=True)
    title = world.rng.choice(("INVOICE", "Staffing invoice", "Services billed"))
    sheet.text(550, 70, title, size=13, align="right")
    sheet.text(
        306,
        98,
        *pen.one_line("vendor.address", bill.vendor.address),
        "   ",
        pen.phone("vendor.phone", bill.vendor.phone),
        size=9.5,
        align="center",
    )
    sheet.text(50, 128, world.rng.choice(("Prepared for", "Client facility")), size=9.5)
    sheet.stack(
        50,
        143,
        [[pen.text("customer.name", bill.customer.name)], *pen.lines("customer.address", bill.customer.address)],
        leading=14,
    )
    facts: list[tuple[str, Run]] = [
        (
            world.rng.choice(("Statement of services no.", "Billing no.", "Invoice number")),
            pen.text("invoice_number", bill.number),
        ),
        (world.rng.choice(("Billing date", "Prepared", "Invoice dated")), pen.date("invoice_date", bill.day)),
        (world.rng.choice(("Last day to pay", "Net due date")), pen.date("due_date", bill.due_day)),
        ("Client ID", pen.text("customer.account_number", bill.account)),
    ]
    facts += [("Assignment PO", pen.text("purchase_order", bill.order))] if bill.order else []
    colon = world.rng.choice(("", ":"))
    for i, (label, run) in enumerate(facts):
        sheet.text(330, 128 + i * 17, f"{label}{colon}")
        sheet.text(562, 128 + i * 17, run, align="right")
        sheet.line(330, 132 + i * 17, 562, 132 + i * 17, 0.3)


def _people(sheet: Sheet, world: World) -> None:
    one, two = world.referrer.person, world.colleague.person
    sheet.text(
        50,
        246,
        f"Placed with you: {one.given} {one.family}, {one.credentials}; {two.given} {two.family}, {two.credentials}",
    )
    sheet.text(50, 262, f"Contract {numbers.pattern(world.rng, 'LC-####')}, signed time sheets on file", size=9)


def _rows(pen: Style, bill: Bill) -> list[Row]:
    return [
        (
            [pen.date(f"items[{i}].date", line.day - timedelta(days=line.day.isoweekday() % 7))],
            [pen.text(f"items[{i}].description", line.article.name)],
            [style.number(f"items[{i}].quantity", line.quantity)],
            [pen.text(f"items[{i}].unit", line.article.unit)],
            [pen.money(f"items[{i}].unit_price", line.article.price, dollar="")],
            [pen.money(f"items[{i}].amount", line.amount, dollar="")],
        )
        for i, line in enumerate(bill.lines)
    ]


def _totals(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> float:
    rows = [("Gross", pen.money("subtotal", bill.subtotal))] if bill.discount else []
    rows += (
        [
            (
                f"Less {bill.discount_rate}% agreed rebate",
                pen.taken_off("discount", bill.discount, minus=world.rng.choice(("-{}", "({})"))),
            )
        ]
        if bill.discount
        else []
    )
    rows.append((world.rng.choice(("Net", "Total of this bill", "Total payable")), pen.money("total", bill.total)))
    for label, value in rows:
        sheet.text(450, y, label, align="right")
        sheet.text(556, y, value, align="right", bold=value.path == "total")
        y += 17
    return y


def _pay(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    sheet.text(50, y, "Terms of payment  ", pen.text("payment_terms", bill.terms))
    remit = [pen.text("remit_to.recipient", bill.vendor.name)]
    sheet.text(50, y + 24, world.rng.choice(("Lockbox", "Checks to")), bold=True)
    sheet.stack(50, y + 38, [remit, *pen.lines("remit_to", bill.remit)])
    if world.chance(0.6):
        sheet.text(330, y + 24, "Wire", bold=True)
        sheet.text(330, y + 38, "ABA ", pen.text("payment.routing_number", "1" + numbers.digits(world.rng, 8)))
        sheet.text(330, y + 51, "Acct ", pen.text("payment.account_number", numbers.digits(world.rng, 9)))
    sheet.text(50, y + 98, "Federal ID ", pen.text("vendor.tax_id", bill.vendor_tax_id))
