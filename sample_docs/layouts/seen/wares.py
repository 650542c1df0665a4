"""More that a medical office pays for: shops, their wares and their ways of numbering and of asking for money."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs.world import World, bills, numbers
from sample_docs.world.bills import Article, Bill, Line

WARES: dict[str, tuple[tuple[str, ...], tuple[tuple[str, str, str, str], ...]]] = {
    "staffing": (
        ("Meridian Locum Partners", "CareBridge Staffing LLC", "Sunup Nurse Registry, Inc."),
        (
            ("RN", "Registered nurse, day shift", "HR", "78.50"),
            ("MA", "Medical assistant", "HR", "34.25"),
            ("MA-OT", "Medical assistant overtime", "HR", "51.38"),
            ("NP", "Nurse practitioner locum", "HR", "112.00"),
            ("MIL", "Mileage", "MI", "0.67"),
            ("LODG", "Lodging per night", "EA", "129.00"),
        ),
    ),
    "legal": (
        ("Harrow & Lindgren, LLP", "Ashgrove Accounting Group, CPAs", "Tillman Health Law, P.C."),
        (
            ("", "Review of lease amendment and telephone conference with client regarding renewal", "HR", "325.00"),
            ("", "Draft response to payer audit letter", "HR", "325.00"),
            ("", "Quarterly payroll tax returns", "HR", "140.00"),
            ("", "Prepare employment agreement for new associate physician", "HR", "290.00"),
            ("", "Bookkeeping and bank reconciliation", "HR", "85.00"),
            ("", "Filing fee, Secretary of State", "EA", "61.25"),
        ),
    ),
    "software": (
        ("ChartNimbus, Inc.", "Faxwell Cloud Services", "SchedulePeak Software, Inc.", "Bytewater Systems"),
        (
            ("EHR-PRO", "Pro plan, per provider seat", "seat", "149.00"),
            ("FAX-1K", "Fax pages, 1,000 included", "mo", "39.00"),
            ("SMS", "Appointment texts", "each", "0.02"),
            ("BKUP", "Encrypted backup 500 GB", "mo", "24.99"),
            ("TELE", "Video visit add-on", "seat", "29.00"),
            ("SUP-P", "Priority support", "mo", "75.00"),
        ),
    ),
    "rent": (
        ("Alder Court Properties, LLC", "Three Oaks Medical Plaza LP", "Fennimore Realty Trust"),
        (
            ("", "Base rent", "EA", "4850.00"),
            ("", "Common area maintenance (estimate)", "EA", "612.40"),
            ("", "Real estate tax (1/12)", "EA", "388.17"),
            ("", "Reserved parking stall", "EA", "45.00"),
            ("", "Storage unit B2", "EA", "110.00"),
            ("", "Water and sewer pass-through", "EA", "73.66"),
        ),
    ),
    "route": (
        (
            "Clear Bay Biohazard Pickup",
            "Maple Leaf Janitorial Services",
            "Brightway Window & Floor",
            "Tri-County Refuse",
        ),
        (
            ("T-4481", "Red bag container pickup 31 gal", "CTR", "46.75"),
            ("T-4490", "Sharps container 3 gal", "CTR", "21.50"),
            ("T-5002", "Nightly cleaning, suite", "VIS", "62.00"),
            ("T-5110", "Strip and wax floors", "JOB", "285.00"),
            ("T-6001", "4 yd dumpster, weekly", "WK", "38.20"),
            ("T-9000", "Fuel recovery", "EA", "7.35"),
        ),
    ),
    "pharmacy": (
        ("Corliss Drug Wholesale Co.", "Pinnacle Rx Distribution, Inc.", "Vaccine Source of America LLC"),
        (
            ("00000-1101-05", "Lidocaine HCl 1% inj 20 mL", "VL", "4.18"),
            ("00000-2204-10", "Ceftriaxone 1 g vial", "VL", "6.92"),
            ("00000-3310-01", "Influenza vaccine syr 0.5 mL 10 pk", "PK", "218.40"),
            ("00000-0417-30", "Ketorolac 30 mg/mL", "VL", "3.05"),
            ("00000-5521-25", "Sodium chloride 0.9% 10 mL", "BX", "27.90"),
            ("00000-6603-01", "Tetanus diphtheria vaccine", "PK", "341.15"),
            ("00000-7788-12", "Albuterol neb 2.5 mg/3 mL", "BX", "9.64"),
            ("00000-8012-06", "Dexamethasone 4 mg/mL", "VL", "2.77"),
            ("00000-9140-01", "Epinephrine auto-injector 2 pk", "PK", "289.99"),
            ("00000-9955-15", "Triamcinolone 40 mg/mL", "VL", "13.20"),
        ),
    ),
    "print": (
        ("Inkwell Street Printing", "Copperplate Press & Signs", "Rapid Forms of Ohio"),
        (
            ("BC-500", "Business cards, 2 sided, 500 ct", "SET", "42.00"),
            ("PRES", "Prescription pads, tamper resistant", "PAD", "6.85"),
            ("ENV-10", "#10 window envelopes, 1,000 ct", "BOX", "71.30"),
            ("SIGN-D", "Door sign, vinyl", "EA", "118.00"),
            ("BRO-3", "Tri-fold brochure", "C", "38.60"),
            ("SETUP", "Plate and setup", "JOB", "55.00"),
        ),
    ),
    "freight": (
        ("Swift Arrow Couriers", "Lab Express Logistics, Inc.", "Overland Parcel Co."),
        (
            ("PRI", "Specimen pickup, priority", "TRP", "24.50"),
            ("STD", "Standard parcel 5 lb", "PCL", "11.87"),
            ("SAT", "Saturday delivery", "PCL", "16.00"),
            ("DRY", "Dry ice handling", "PCL", "8.50"),
            ("RES", "Residential surcharge", "PCL", "5.25"),
            ("MILE", "Route miles", "MI", "1.35"),
        ),
    ),
    "lab": (
        ("Hillside Reference Laboratory", "Keystone Pathology Services", "Quanta Diagnostics LLC"),
        (
            ("80061", "Lipid panel", "EA", "9.40"),
            ("85025", "CBC with differential", "EA", "6.15"),
            ("84443", "TSH", "EA", "12.80"),
            ("87086", "Urine culture", "EA", "10.25"),
            ("88305", "Tissue exam", "EA", "71.00"),
            ("83036", "Hemoglobin A1c", "EA", "8.05"),
            ("36415", "Draw fee", "EA", "3.00"),
        ),
    ),
    "upkeep": (
        ("Calloway Biomedical Service", "True North HVAC & Electric", "Lumina X-Ray Repair"),
        (
            ("PM-A", "Preventive maintenance, autoclave", "EA", "189.00"),
            ("PM-D", "Defibrillator check", "EA", "95.00"),
            ("LAB-R", "Labor, regular time", "HR", "128.00"),
            ("TRV", "Travel zone 2", "EA", "60.00"),
            ("FLT-20", "Filter 20x25x4", "EA", "31.45"),
            ("BELT-A", "Drive belt", "EA", "18.90"),
        ),
    ),
}
NUMBERS = ("#######", "IN-#####", "2026-11-###", "@####", "SI-####-##", "9####-##", "#####", "INV#####", "@@@-####")
ACCOUNTS = ("####", "#####-#", "@@####", "00######", "MED-####", "###-##-9##", "C######")
TERMS = (
    ("Net 30", 30),
    ("Net 45", 45),
    ("Due upon receipt", 0),
    ("2/10 Net 30", 30),
    ("1% 10 days, net 30", 30),
    ("COD", 0),
    ("Payable within 14 days", 14),
    ("Net 20 days", 20),
    ("30 days", 30),
    ("Due in 10 days", 10),
)


def draw(world: World, shop: str, *, lines: int, paid: float = 0.0, **shares: float) -> Bill:
    """Draw a bill of one of these shops, in the shares of `bills.draw`; `paid` is how often a part was paid ahead."""
    rng = world.rng
    bill = bills.draw(world, "supplies", lines=1, **shares)
    vendor = world.office(rng.choice(WARES[shop][0]))
    world.sender = vendor.name, vendor.fax
    terms, days = rng.choice(TERMS)
    bill = replace(
        bill,
        vendor=vendor,
        lines=_lines(world, shop, lines),
        terms=terms,
        due_day=bill.day + timedelta(days=days),
        number=numbers.pattern(rng, rng.choice(NUMBERS)),
        account=numbers.pattern(rng, rng.choice(ACCOUNTS)),
    )
    if world.chance(paid):
        bill = replace(bill, paid=bill.paid + bills.cents(bill.total / rng.choice((1, 2, 4))))
    return bill


def _lines(world: World, shop: str, count: int) -> tuple[Line, ...]:
    wares = WARES[shop][1]
    chosen = world.rng.sample(wares, min(count, len(wares)))
    chosen += [world.rng.choice(wares) for _ in range(count - len(chosen))]
    days = sorted(world.rng.sample(range(1, 31), min(count, 30)), reverse=True) + [1] * max(0, count - 30)
    return tuple(
        Line(Article(code, name, unit, Decimal(price)), _quantity(world, unit, price), world.date - timedelta(days=day))
        for (code, name, unit, price), day in zip(chosen, days, strict=True)
    )


def _quantity(world: World, unit: str, price: str) -> Decimal:
    if unit == "HR":
        return Decimal(world.rng.choice(("0.4", "0.75", "1.2", "2.5", "8", "7.75", "36", "40")))
    if unit in {"MI", "each"}:
        return Decimal(world.rng.randint(60, 900))
    return Decimal(1 if Decimal(price) > 300 else world.rng.randint(1, 14))
