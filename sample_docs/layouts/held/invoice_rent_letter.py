"""A landlord's rent bill as a letter: a sentence names the suite and the month, a short list, a late fee in words."""

from datetime import date, timedelta

from sample_docs import style
from sample_docs.layouts.held import wares
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, bills, places
from sample_docs.world.bills import Bill

OWNERS = (
    "Fennimore Property Group",
    "Cannon & Daughters Realty",
    "Twelve Oaks Professional Plaza, LLC",
    "Hawthorn Medical Park Associates",
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw the letter."""
    pen = style.draw(world.rng, dates="long medium slash", phones="parens dash", dollars="$|$ ")
    bill = wares.bill(world, OWNERS, _charges(world), tax=0.25, balance=0.25)
    sheet.font, sheet.size = world.rng.choice(("Gentium", "Liberation Serif", "DejaVu Serif")), 11
    sheet.page()
    sheet.ignore("bill_to", "currency", "taxes", "subtotal", "payment_terms", "service_start_date", "service_end_date")
    vendor = bill.vendor
    sheet.text(72, 70, pen.text("vendor.name", vendor.name), size=16, bold=True)
    sheet.stack(72, 88, [*pen.lines("vendor.address", vendor.address), [pen.phone("vendor.phone", vendor.phone)]])
    sheet.text(540, 70, pen.date("invoice_date", bill.day), align="right")
    sheet.text(
        540,
        86,
        world.rng.choice(("Rent invoice ", "Rent bill no. ", "Invoice ")),
        pen.text("invoice_number", bill.number),
        align="right",
    )
    y = sheet.stack(
        72,
        170,
        [[pen.text("customer.name", bill.customer.name)], *pen.lines("customer.address", bill.customer.address)],
        leading=15,
    )
    y = _sentence(sheet, world, pen, bill, y + 24)
    y = _list(sheet, world, pen, bill, y + 12)
    _late(sheet, world, pen, bill, y + 20)


def _charges(world: World) -> tuple[bills.Line, ...]:
    extra = world.rng.sample(wares.RENT[1:], world.rng.randint(1, 3))
    return wares.lines(world, wares.RENT[:1], 1, most=1) + wares.lines(world, extra, len(extra), most=1)


def _sentence(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> float:
    month = (bill.day.replace(day=1) + timedelta(days=32)).replace(day=1)
    place: places.Address = bill.ship_to
    text: list[Run] = [
        f"This is your bill for {month:%B %Y} for the premises at ",
        *pen.one_line("service_address", place),
    ]
    sheet.ignore("service_address")
    return sheet.wrap(
        72, y, 468, *text, world.rng.choice((". The lease calls for the following:", ", as follows:")), leading=16
    )


def _list(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> float:
    for i, line in enumerate(bill.lines):
        sheet.text(100, y, pen.text(f"items[{i}].description", line.article.name))
        sheet.text(470, y, pen.money(f"items[{i}].amount", line.amount), align="right")
        y += 18
    rows = [("Rental tax", pen.money("tax", bill.tax))] if bill.tax else []
    rows.append(
        (world.rng.choice(("Rent and charges for the month", "Total for the month")), pen.money("total", bill.total))
    )
    if bill.previous:
        rows.append(("Carried over from last month", pen.money("previous_balance", bill.previous)))
        rows.append(("Paid", pen.taken_off("amount_paid", bill.paid)))
        rows.append(("Total to pay", pen.money("amount_due", bill.due)))
    else:
        sheet.ignore("amount_due")
    for label, value in rows:
        sheet.line(100, y - 13, 470, y - 13, 0.3)
        sheet.text(100, y, label, bold=value.path == "total")
        sheet.text(470, y, value, align="right", bold=value.path == "total")
        y += 18
    return y


def _late(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    month = (bill.day.replace(day=1) + timedelta(days=32)).replace(day=1)
    due = date(month.year, month.month, world.rng.choice((1, 5)))
    y = sheet.wrap(
        72,
        y,
        468,
        "Payment is due ",
        pen.date("due_date", due),
        ". A fee of $75.00 is added after the tenth of the month.",
        leading=16,
    )
    sheet.wrap(
        72,
        y + 6,
        468,
        "Checks go to the address at the head of this letter. Thank you for being a good tenant.",
        leading=16,
    )
    sheet.text(
        72, y + 60, f"{world.clerk.given} {world.clerk.family}, {world.rng.choice(('bookkeeper', 'property manager'))}"
    )
