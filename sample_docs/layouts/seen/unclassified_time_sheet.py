"""A two-week time sheet of an office worker: a row a day with times in and out, totals by week, two signatures."""

from datetime import date, timedelta
from decimal import Decimal

from sample_docs.layouts.seen.placing import beside
from sample_docs.layouts.seen.plain_hand import PlainHand
from sample_docs.sheet import Sheet
from sample_docs.table import Column, Look, Row, draw_table
from sample_docs.world import World, numbers

COLUMNS = [Column("Date", 76), Column("Day", 44), Column("In", 62, "center"), Column("Out", 62, "center"),
           Column("Break (min)", 70, "right"), Column("Hours", 60, "right"), Column("Code", 118)]  # fmt: skip
STARTS = (("8:00 AM", 480), ("7:45 AM", 465), ("8:30 AM", 510), ("9:00 AM", 540))


def draw(sheet: Sheet, world: World) -> None:
    """Draw the sheet."""
    hand = PlainHand(world)
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Carlito", "Roboto", "Liberation Serif")), 10
    sheet.page()
    sheet.trap("look_alike")
    office = world.referrer.office
    sheet.text(60, 56, office.name, size=14, bold=True)
    sheet.text(552, 56, hand.any("TIME SHEET", "Employee Timesheet", "BI-WEEKLY TIME RECORD"), size=14, bold=True,
               align="right")  # fmt: skip
    end = world.date - timedelta(days=(world.date.weekday() + 2) % 7)
    start = end - timedelta(days=13)
    _head(sheet, hand, start, end)
    look = Look(rules=hand.any("grid", "rows"), row_height=17, fill="#e6e6e6")
    y, total = 150.0, Decimal(0)
    for week in (0, 1):
        rows, hours = _week(hand, start + timedelta(days=7 * week + 1))
        y = draw_table(sheet, 60, y, COLUMNS, rows, look)
        sheet.text(430, y + 15, f"Week {week + 1}  {hours}", bold=True, align="right")
        y, total = y + 28, total + hours
    label = hand.any("TOTAL HOURS", "Total", "Total hours this period")
    sheet.text(430, y + 6, f"{label}  {total}", bold=True, size=11, align="right")
    _signatures(sheet, hand, y + 60)


def _head(sheet: Sheet, hand: PlainHand, start: date, end: date) -> None:
    world = hand.world
    rows = (
        ((hand.any("Employee:", "Name:", "Employee name:"), hand.name(world.clerk)),
         (hand.any("Employee #:", "ID #:", "Emp. No.:"), numbers.digits(world.rng, 5))),
        ((hand.any("Pay period:", "Period:"), f"{hand.day(start)} - {hand.day(end)}"),
         ("Department:", hand.any("Front Desk", "Referrals", "Billing"))),
        (("Supervisor:", hand.name(world.referrer.person)), ("Fax to payroll:", hand.phone(world.referrer.office.fax))),
    )  # fmt: skip
    for i, (left, right) in enumerate(rows):
        beside(sheet, 60, 86 + i * 19, left[0], [left[1]], width=270)
        beside(sheet, 346, 86 + i * 19, right[0], [right[1]], width=206)


def _week(hand: PlainHand, monday: date) -> tuple[list[Row], Decimal]:
    world, total = hand.world, Decimal(0)
    rows: list[Row] = []
    for day in (monday + timedelta(days=i) for i in range(5)):
        if world.chance(0.1):
            rows.append([[hand.day(day)], [f"{day:%a}"], [""], [""], [""], ["8.00"], [hand.any("PTO", "SICK", "HOL")]])
            total += 8
            continue
        start, begun = world.rng.choice(STARTS)
        rest, worked = world.rng.choice((30, 60)), world.rng.choice((420, 450, 480, 495))
        ended = begun + rest + worked
        out = f"{ended // 60 - 12}:{ended % 60:02d} PM"
        hours = Decimal(worked) / 60
        total += hours
        rows.append([[hand.day(day)], [f"{day:%a}"], [start], [out], [str(rest)], [f"{hours:.2f}"], ["REG"]])
    return rows, total.quantize(Decimal("0.01"))


def _signatures(sheet: Sheet, hand: PlainHand, y: float) -> None:
    world = hand.world
    people = ((world.clerk, "Employee signature"), (world.referrer.person, "Supervisor signature"))
    for i, (person, caption) in enumerate(people):
        x = 60 + i * 260
        sheet.line(x, y, x + 220, y)
        sheet.text(x, y + 12, f"{caption}     Date {hand.day(world.date)}", size=8)
        if i == 0 or world.chance(0.6):
            sheet.text(x + 8, y - 4, f"{person.given} {person.family}", font="Signature", size=18)
