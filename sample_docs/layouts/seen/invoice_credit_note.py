"""A credit memo for goods sent back: every amount negative, the original invoice named."""

from sample_docs import style
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run
from sample_docs.world import World, bills, numbers
from sample_docs.world.bills import Bill

COLUMNS = (
    Column("Product", 90),
    Column("Description", 236),
    Column("Returned", 60, "right"),
    Column("Each", 60, "right"),
    Column("Credit", 70, "right"),
)

REASONS = ("damaged in transit", "wrong item shipped", "short delivery", "returned unopened")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the credit memo."""
    pen = style.draw(world.rng, dates="slash medium long", phones="dash parens", dollars="$|")
    bill = bills.draw(world, world.rng.choice(("supplies", "linen")), lines=world.rng.randint(1, 4))
    minus = world.rng.choice(("-{}", "({})", "{}-"))
    sheet.font, sheet.size = "Carlito", 10.5
    sheet.page()
    sheet.ignore("currency", "bill_to", "taxes", "amount_due")
    sheet.trap("credit_note")
    _head(sheet, world, pen, bill)
    y = draw_table(sheet, 48, 268, COLUMNS, _rows(pen, bill, minus), Look(rules="rows", size=10, row_height=18))
    for label, path, amount in (
        ("Subtotal", "subtotal", bill.subtotal),
        ("Tax credited", "tax", bill.tax),
        ("Total credit", "total", bill.subtotal + bill.tax),
    ):
        if amount:
            y += 18
            sheet.text(470, y, label, align="right", bold=path == "total")
            sheet.text(560, y, pen.money(path, -amount, minus=minus), align="right", bold=path == "total")
    sheet.wrap(48, y + 50, 500, "This amount has been credited to your account. Please do not pay this document.")


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.text(
        564,
        64,
        world.rng.choice(("CREDIT MEMO", "CREDIT NOTE", "Credit Memorandum")),
        size=22,
        bold=True,
        align="right",
    )
    vendor: list[Run] = [pen.text("vendor.name", bill.vendor.name)]
    y = sheet.stack(48, 60, [vendor, *pen.lines("vendor.address", bill.vendor.address)])
    sheet.text(48, y, "Tel ", pen.phone("vendor.phone", bill.vendor.phone))
    customer: list[Run] = [pen.text("customer.name", bill.customer.name)]
    sheet.text(48, 158, "Issued to", bold=True)
    sheet.stack(48, 172, [customer, *pen.lines("customer.address", bill.customer.address)])
    facts: list[list[Run]] = [
        [
            world.rng.choice(("Credit memo no. ", "Credit note # ", "Document no. ")),
            pen.text("invoice_number", bill.number),
        ],
        ["Date ", pen.date("invoice_date", bill.day)],
        ["Customer ", pen.text("customer.account_number", bill.account)],
        [f"Applies to invoice {numbers.pattern(world.rng, '#####')} of {pen.date('', world.past_day(90, 45)).shown}"],
    ]
    sheet.stack(340, 158, facts, leading=15)
    sheet.text(
        48,
        250,
        f"Reason: {world.rng.choice(REASONS)}",
    )


def _rows(pen: Style, bill: Bill, minus: str) -> list[Row]:
    return [
        (
            [pen.text(f"items[{i}].code", line.article.code)],
            [pen.text(f"items[{i}].description", line.article.name)],
            [style.number(f"items[{i}].quantity", line.quantity)],
            [pen.money(f"items[{i}].unit_price", line.article.price, dollar="")],
            [pen.money(f"items[{i}].amount", -line.amount, dollar="", minus=minus)],
        )
        for i, line in enumerate(bill.lines)
    ]
