"""A payer's prior-authorization request form for a service, filled by a doctor's office: ruled cells and boxes."""

from sample_docs.layouts.seen.placing import ticks
from sample_docs.layouts.seen.plain_hand import PlainHand, cells
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers
from sample_docs.world.offices import Provider

PLACES = ("Office", "Outpatient hospital", "Ambulatory surgery", "Inpatient", "Home")


def draw(sheet: Sheet, world: World) -> None:
    """Draw the form."""
    hand = PlainHand(world, surname_first=world.chance(0.6))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Roboto Condensed", "DejaVu Sans Condensed")), 9.5
    sheet.page()
    sheet.trap("look_alike")
    cover = world.coverage
    sheet.text(40, 48, cover.payer.name, size=14, bold=True)
    sheet.text(572, 48, hand.any("PRIOR AUTHORIZATION REQUEST FORM", "Outpatient Prior Authorization Request",
                                 "Precertification Request"), size=13, bold=True, align="right")  # fmt: skip
    fax, line = numbers.toll_free(world.rng), numbers.toll_free(world.rng)
    sheet.text(40, 64, f"Fax completed form to: {hand.phone(fax)}    Phone: {hand.phone(line)}    "
               "Attach notes that support the request.", size=8.5)  # fmt: skip
    sheet.text(40, 84, f"Date of request: {hand.day(world.date)}")
    ticks(sheet, 220, 84, ("Standard (14 days)", "Expedited / urgent (72 hours)"), int(world.chance(0.2)), right=572)
    y = _band(sheet, 96, hand.any("MEMBER INFORMATION", "SECTION 1: PATIENT", "Member / Patient"))
    y = cells(sheet, y, ((hand.label("member", ""), hand.name(world.patient), 250),
                          (hand.label("born", ""), hand.born(), 110),
                          ("Phone", hand.phone(world.patient_phone), 172)))  # fmt: skip
    y = cells(sheet, y, ((hand.label("member_id", ""), cover.member_id, 180),
                          (hand.label("group", ""), cover.group_number, 180),
                          ("Other insurance", hand.any("None", "No", "Medicare Part A"), 172)))  # fmt: skip
    y = _provider(sheet, hand, y, hand.any("REQUESTING / REFERRING PROVIDER", "Requesting Provider"), world.referrer)
    y = _provider(sheet, hand, y, hand.any("SERVICING PROVIDER OR FACILITY", "Refer to / rendering provider"),
                  world.specialist)  # fmt: skip
    _service(sheet, hand, y)


def _band(sheet: Sheet, y: float, title: str) -> float:
    sheet.box(40, y, 532, 15, fill="#cfd8e3", weight=0.6)
    sheet.text(45, y + 11, title, bold=True)
    return y + 15


def _provider(sheet: Sheet, hand: PlainHand, y: float, title: str, provider: Provider) -> float:
    office = provider.office
    y = _band(sheet, y + 8, title)
    y = cells(sheet, y, (("Name", hand.name(provider.person), 200), ("NPI", provider.person.npi, 100),
                          ("Practice / facility", office.name, 232)))  # fmt: skip
    return cells(sheet, y, (("Address", hand.place(office.address), 292), ("Phone", hand.phone(office.phone), 120),
                             ("Fax", hand.phone(office.fax), 120)))  # fmt: skip


def _service(sheet: Sheet, hand: PlainHand, y: float) -> None:
    world = hand.world
    y = _band(sheet, y + 8, hand.any("SERVICE REQUESTED", "Clinical information", "SECTION 4: SERVICES"))
    for code, name in hand.procedures(world.rng.choice((1, 2))):
        units = str(world.rng.choice((1, 2, 12)))
        y = cells(sheet, y, (("CPT / HCPCS", code, 90), ("Description", name, 272), ("Units / visits", units, 70),
                              ("Start date", hand.day(world.date), 100)))  # fmt: skip
    for code, name in world.condition.diagnoses:
        y = cells(sheet, y, (("ICD-10", code, 90), ("Diagnosis", name, 442)))
    sheet.text(40, y + 16, "Place of service:", bold=True)
    y = ticks(sheet, 124, y + 16, PLACES, world.rng.randrange(len(PLACES)), right=572)
    sheet.text(40, y + 4, hand.any("Clinical summary:", "Reason for request:", "Medical necessity:"), bold=True)
    y = sheet.wrap(40, y + 18, 532, f"{world.reason}. {world.notes}", leading=13)
    sheet.line(40, y + 24, 280, y + 24)
    sheet.text(46, y + 20, f"{world.referrer.person.given} {world.referrer.person.family}", font="Signature", size=17)
    sheet.text(40, y + 34, "Signature of requesting provider", size=7.5)
    sheet.text(572, y + 34, "FOR PLAN USE ONLY   Auth # ______________   Decision ____________", size=7.5,
               align="right")  # fmt: skip
