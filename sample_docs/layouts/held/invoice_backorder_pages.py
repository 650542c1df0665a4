"""A medical dealer's bill over pages: ordered, shipped and back-ordered counts, two tax lines with rates."""

from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.held import wares
from sample_docs.sheet import Sheet
from sample_docs.style import Style
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers
from sample_docs.world.bills import Bill, cents

DEALERS = (
    "Bonnet Creek Surgical Supply",
    "Allegheny Physician Outfitters",
    "Keystone & Vale Medical, Inc.",
    "Tallgrass Health Products",
)
COLUMNS = (
    Column("Stock no.", 64),
    Column("Product", 184),
    Column("Ord", 32, "right"),
    Column("Shp", 32, "right"),
    Column("B/O", 32, "right"),
    Column("U/M", 34, "center"),
    Column("Price", 62, "right"),
    Column("Line total", 72, "right"),
)


def draw(sheet: Sheet, world: World) -> None:
    """Draw all pages."""
    pen = style.draw(world.rng, dates="slash dash medium", phones="one dash parens", dollars="|$")
    bill = wares.bill(
        world,
        DEALERS,
        wares.lines(world, wares.EQUIPMENT, world.rng.choice((5, 11, 30, 46))),
        tax=0.0,
        shipping=0.6,
        discount=0.3,
    )
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Lato")), 9.5
    sheet.ignore("bill_to", "currency", "amount_due")
    _head(sheet, world, pen, bill)

    def next_page() -> float:
        sheet.text(550, 766, "over", align="right", size=9)
        sheet.page()
        sheet.text(
            50,
            54,
            pen.text("vendor.name", bill.vendor.name),
            "   ",
            pen.text("invoice_number", bill.number),
            f"   sheet {len(sheet.document.pages)}",
        )
        return 66

    look = Look(rules=world.rng.choice(("rows", "grid")), row_height=15.5, size=9)
    y = draw_table(sheet, 50, 286, COLUMNS, _rows(world, pen, bill), look, bottom=742, next_page=next_page)
    y = next_page() if y > 620 else y
    _totals(sheet, world, pen, bill, y + 22)
    sheet.trap("back_orders", "two_taxes")


def _head(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    sheet.page()
    vendor = bill.vendor
    sheet.text(50, 60, world.rng.choice(("Sales Invoice", "INVOICE / PACKING LIST", "Customer Invoice")), size=17)
    sheet.text(562, 56, pen.text("vendor.name", vendor.name), size=13, bold=True, align="right")
    sheet.text(562, 70, *pen.one_line("vendor.address", vendor.address), align="right", size=9)
    sheet.text(562, 82, "orders ", pen.phone("vendor.phone", vendor.phone), align="right", size=9)
    name: list[Run] = [pen.text("customer.name", bill.customer.name)]
    customer = [name, *pen.lines("customer.address", bill.customer.address)]
    for x, title, lines in (
        (50, world.rng.choice(("Charge to", "Invoice to")), customer),
        (310, world.rng.choice(("Delivered to", "Ship-to")), pen.lines("ship_to", bill.ship_to)),
    ):
        sheet.box(x, 98, 252, 82)
        sheet.text(x + 6, 110, title, size=9, bold=True)
        sheet.stack(x + 14, 125, lines, leading=13.5)
    _facts(sheet, world, pen, bill)


def _facts(sheet: Sheet, world: World, pen: Style, bill: Bill) -> None:
    facts: list[tuple[str, Run]] = [
        (world.rng.choice(("Invoice no.", "Inv No")), pen.text("invoice_number", bill.number)),
        (world.rng.choice(("Inv. date", "Date billed")), pen.date("invoice_date", bill.day)),
        ("Order date", pen.date("", bill.lines[0].day).shown),
        (
            world.rng.choice(("Your order no.", "Buyer PO")),
            pen.text("purchase_order", bill.order) if bill.order else "verbal",
        ),
        ("Customer", pen.text("customer.account_number", bill.account)),
        ("Terms", pen.text("payment_terms", bill.terms)),
        ("Due", pen.date("due_date", bill.due_day)),
        ("Carrier", world.rng.choice(("Ground", "LTL", "Our van"))),
    ]
    for i, (label, run) in enumerate(facts):
        x, y = 50 + (i % 4) * 128, 190 + (i // 4) * 40
        sheet.box(x, y, 128, 40)
        sheet.text(x + 5, y + 12, label, size=9)
        sheet.text(x + 5, y + 30, run)
    sheet.trap("several_dates")


def _rows(world: World, pen: Style, bill: Bill) -> list[Row]:
    rows: list[Row] = []
    for i, line in enumerate(bill.lines):
        missing = world.rng.choice((0, 0, 0, 1, 2))
        counts: list[list[Run]] = [
            [f"{line.quantity + missing:f}"],
            [style.number(f"items[{i}].quantity", line.quantity)],
            [str(missing) if missing else ""],
        ]
        code, name = (
            pen.text(f"items[{i}].code", line.article.code),
            pen.text(f"items[{i}].description", line.article.name),
        )
        price, amount = (
            pen.money(f"items[{i}].unit_price", line.article.price),
            pen.money(f"items[{i}].amount", line.amount),
        )
        rows.append(([code], [name], *counts, [pen.text(f"items[{i}].unit", line.article.unit)], [price], [amount]))
    return rows


def _totals(sheet: Sheet, world: World, pen: Style, bill: Bill, y: float) -> None:
    base = bill.subtotal - bill.discount
    rows: list[tuple[list[Run], Value]] = [
        ([world.rng.choice(("Goods", "Lines total", "Merchandise"))], pen.money("subtotal", bill.subtotal))
    ]
    rows += (
        [([f"Volume discount {bill.discount_rate}%"], pen.taken_off("discount", bill.discount))]
        if bill.discount
        else []
    )
    total = base + bill.shipping
    for i, (name, rate) in enumerate(
        (
            ("State tax", Decimal(world.rng.choice(("4", "5.3", "6")))),
            ("County tax", Decimal(world.rng.choice(("0.75", "1", "1.25")))),
        )
    ):
        part = cents(base * rate / 100)
        total += part
        shown = f"{rate.normalize():f}"
        rows.append(
            ([f"{name} ", Value(f"taxes[{i}].rate", f"{shown} %", shown)], pen.money(f"taxes[{i}].amount", part))
        )
    sheet.ignore("tax")
    rows += [(["Freight out"], pen.money("shipping", bill.shipping))] if bill.shipping else []
    rows.append(([world.rng.choice(("Invoice amount", "Total", "TOTAL USD"))], pen.money("total", total)))
    for label, value in rows:
        sheet.text(470, y, *label, align="right", bold=value.path == "total")
        sheet.text(558, y, value, align="right", bold=value.path == "total")
        y += 16
    sheet.text(50, y, f"Lot and serial numbers on request. Ref. {numbers.pattern(world.rng, '##-####')}", size=9)
