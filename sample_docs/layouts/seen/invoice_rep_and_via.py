"""A small-business ledger program's invoice: a box of date and number, a bar of rep, ship day and via, open columns."""

from datetime import timedelta

from sample_docs import style
from sample_docs.layouts.seen import wares
from sample_docs.layouts.seen.bill_facts import BillFacts
from sample_docs.layouts.seen.placing import fitted
from sample_docs.sheet import Sheet
from sample_docs.truth import Run
from sample_docs.world import World

LEFT, RIGHT, TOP, FLOOR = 50.0, 562.0, 290.0, 600.0
CARRIERS = ("UPS", "FedEx Ground", "Our truck", "USPS", "Will call")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the invoice."""
    pen = style.draw(world.rng, dates="short slash", phones="dash parens", dollars="$|")
    shop = world.rng.choice(("print", "upkeep", "pharmacy", "route"))
    bill = wares.draw(world, shop, lines=world.rng.randint(2, 8), tax=0.6, shipping=0.2, paid=0.3)
    facts = BillFacts(world, pen, bill)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Liberation Serif")), 10
    sheet.page()
    sheet.trap("quantity_first", "several_dates")
    sheet.ignore("bill_to", "currency", "taxes")
    sheet.text(LEFT, 56, facts["vendor"], size=14, bold=True)
    sheet.stack(LEFT, 70, pen.lines("vendor.address", bill.vendor.address))
    sheet.text(RIGHT, 60, "Invoice", size=22, bold=True, align="right")
    _box(sheet, 412, 72, 75, "Date", facts["day"])
    _box(sheet, 487, 72, 75, world.rng.choice(("Invoice #", "Invoice No.")), facts["number"])
    _address(sheet, LEFT, "Bill To", facts.customer())
    if world.chance(0.6):
        _address(sheet, 312, "Ship To", pen.lines("ship_to", bill.ship_to))
    _bar(sheet, world, facts)
    _lines(sheet, facts)
    _sums(sheet, world, facts)
    contact: list[Run] = ["Phone # ", facts["phone"]]
    contact += ["     E-mail ", facts["email"]] if world.chance(0.5) else []
    contact += ["     Web Site ", facts["website"]] if world.chance(0.4) else []
    sheet.text(LEFT, 726, *contact, size=9)


def _box(sheet: Sheet, x: float, y: float, width: float, title: str, run: Run) -> None:  # noqa: PLR0917 - as in cell
    sheet.box(x, y, width, 18, weight=0.6)
    sheet.box(x, y + 18, width, 20, weight=0.6)
    sheet.text(x + width / 2, y + 12.5, title, align="center", size=9.5)
    sheet.text(x + width / 2, y + 31.5, run, align="center", size=fitted(sheet, [run], width - 6, 9.5))


def _address(sheet: Sheet, x: float, title: str, lines: list[list[Run]]) -> None:
    sheet.box(x, 144, 220, 17, weight=0.6)
    sheet.box(x, 161, 220, 72, weight=0.6)
    sheet.text(x + 6, 156, title, size=9.5)
    sheet.stack(x + 6, 174, lines, size=9.5)


def _bar(sheet: Sheet, world: World, facts: BillFacts) -> None:
    shipped = facts.pen.date("", facts.bill.day - timedelta(days=world.rng.randint(0, 3))).shown
    rep = f"{world.clerk.given[0]}{world.clerk.family[0]}".upper()
    cells: list[tuple[str, float, Run]] = [
        ("P.O. Number", 92, facts["order"] if facts.bill.order else ""),
        ("Terms", 100, facts["terms"]),
        ("Rep", 44, rep),
        ("Ship", 72, shipped),
        ("Via", 72, world.rng.choice(CARRIERS)),
        ("Due Date", 72, facts["due_day"]),
        ("F.O.B.", 60, ""),
    ]
    x = LEFT
    for title, width, run in cells:
        _box(sheet, x, 244, width, title, run)
        x += width


def _lines(sheet: Sheet, facts: BillFacts) -> None:
    columns = (("Quantity", 56, "item_quantity"), ("Item Code", 84, "item_code"), ("Description", 222, "item_name"),
               ("Price Each", 72, "item_price"), ("Amount", 78, "item_amount"))  # fmt: skip
    x = LEFT
    for title, width, key in columns:
        money = key in {"item_price", "item_amount", "item_quantity"}
        sheet.box(x, TOP, width, 18, weight=0.6)
        sheet.box(x, TOP + 18, width, FLOOR - TOP - 18, weight=0.6)
        sheet.text(x + width / 2, TOP + 12.5, title, align="center", size=9.5)
        for i, line in enumerate(facts.bill.lines):
            run = facts.item(key, i, line)
            edge, align = (x + width - 5, "right") if money else (x + 5, "left")
            sheet.text(edge, TOP + 33 + i * 17, run, align=align, size=fitted(sheet, [run], width - 9, 9.5))
        x += width


def _sums(sheet: Sheet, world: World, facts: BillFacts) -> None:
    bill = facts.bill
    rows: list[tuple[str, Run]] = [("Subtotal", facts["subtotal"])] if bill.tax or bill.shipping else []
    rows += [(f"Sales Tax ({bill.tax_rate}%)", facts["tax"])] if bill.tax else []
    rows += [("Shipping", facts["shipping"])] if bill.shipping else []
    rows.append(("Total", facts["total"]))
    if bill.paid or world.chance(0.5):
        paid = facts["paid"] if bill.paid else facts.pen.money("amount_paid", bill.paid)
        rows += [("Payments/Credits", paid), ("Balance Due", facts["due"])]
    else:
        sheet.ignore("amount_due")
    y = FLOOR
    for label, run in rows:
        sheet.box(340, y, RIGHT - 340, 20, weight=0.6)
        sheet.text(346, y + 14, label, bold=label in {"Total", "Balance Due"}, size=10.5)
        sheet.text(RIGHT - 5, y + 14, run, align="right")
        y += 20
    words = world.rng.choice(
        ("Thank you for your business.", "We appreciate your prompt payment.", "Returned checks $35.")
    )
    sheet.text(LEFT + 4, FLOOR + 14, words, size=9.5)
