"""A vendor takes goods back: amounts followed by CR, the original bill and a return number named."""

from sample_docs import style
from sample_docs.layouts.held import wares
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.truth import Run
from sample_docs.world import World, numbers
from sample_docs.world.bills import Bill

VENDORS = ("Tallgrass Health Products", "Osprey Scientific", "Blue Door Office Supply", "Mayfly Ultrasound Service Co.")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the credit."""
    pen = style.draw(world.rng, dates="day_first slash long", phones="dash space", dollars="$|")
    bill = wares.bill(world, VENDORS, wares.lines(world, wares.EQUIPMENT, world.rng.randint(1, 4), most=4), tax=0.5)
    minus = world.rng.choice(("{} CR", "{}CR", "({})", "-{}"))
    sheet.font, sheet.size = world.rng.choice(("DejaVu Sans", "Liberation Mono", "Roboto")), 10
    sheet.page()
    sheet.ignore("currency", "bill_to", "taxes", "amount_due")
    sheet.trap("credit_note", "several_numbers")
    _head(sheet, world, pen, bill)
    y = _lines(sheet, pen, bill, minus, 288)
    y = _totals(sheet, world, pen, bill, minus, y=y + 14)
    sheet.wrap(
        60,
        y + 30,
        480,
        world.rng.choice(
            (
                "We will take this off your next bill.",
                "Please deduct this from your next payment.",
                "A refund check follows.",
            )
        ),
    )


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    vendor = bill.vendor
    sheet.text(60, 66, pen.text("vendor.name", vendor.name), size=15, bold=True)
    sheet.text(60, 81, *pen.one_line("vendor.address", vendor.address), size=9.5)
    sheet.text(60, 94, "phone ", pen.phone("vendor.phone", vendor.phone), size=9.5)
    sheet.text(60, 130, world.rng.choice(("ACCOUNT CREDIT", "Credit Invoice", "Return credit")), size=16)
    facts: list[list[Run]] = [
        [world.rng.choice(("Credit no. ", "CM # ", "Credit invoice no. ")), pen.text("invoice_number", bill.number)],
        [world.rng.choice(("Credit date ", "Entered ")), pen.date("invoice_date", bill.day)],
        [f"Original bill {numbers.pattern(world.rng, '9#####')}, {pen.date('', world.past_day(120, 50)).shown}"],
        [f"Return no. {numbers.pattern(world.rng, 'RA-####')}"],
    ]
    sheet.stack(60, 152, facts, leading=15)
    sheet.text(330, 152, world.rng.choice(("Credited to", "Account of")))
    sheet.stack(
        330,
        167,
        [[pen.text("customer.name", bill.customer.name)], *pen.lines("customer.address", bill.customer.address)],
        leading=14,
    )
    if world.chance(0.6):
        sheet.text(330, 230, "Account ", pen.text("customer.account_number", bill.account))
    sheet.text(
        60, 246, f"Why: {world.rng.choice(('expired stock', 'box crushed', 'ordered twice', 'visit not needed'))}"
    )


def _lines(sheet: Sheet, pen: Style, bill: Bill, minus: str, y: float) -> float:
    for x, title, align in (
        (60, "Item", "left"),
        (130, "Returned goods", "left"),
        (390, "Units", "right"),
        (460, "Price", "right"),
        (548, "Credit", "right"),
    ):
        sheet.text(x, y - 4, title, align=align, bold=True)
    sheet.line(60, y, 548, y)
    for i, line in enumerate(bill.lines):
        y += 17
        sheet.text(60, y, pen.text(f"items[{i}].code", line.article.code))
        sheet.text(130, y, pen.text(f"items[{i}].description", line.article.name))
        sheet.text(390, y, style.number(f"items[{i}].quantity", line.quantity), align="right")
        sheet.text(460, y, pen.money(f"items[{i}].unit_price", line.article.price, dollar=""), align="right")
        sheet.text(548, y, pen.money(f"items[{i}].amount", -line.amount, dollar="", minus=minus), align="right")
    sheet.line(60, y + 6, 548, y + 6)
    return y + 8


def _totals(sheet: Sheet, world: World, pen: Style, bill: Bill, minus: str, *, y: float) -> float:
    rows = [("Goods", "subtotal", bill.subtotal), ("Tax given back", "tax", bill.tax)] if bill.tax else []
    rows.append((world.rng.choice(("Credit total", "Total of credit", "Total")), "total", bill.subtotal + bill.tax))
    for label, path, amount in rows:
        y += 17
        sheet.text(450, y, label, align="right", bold=path == "total")
        sheet.text(548, y, pen.money(path, -amount, minus=minus), align="right", bold=path == "total")
    return y
