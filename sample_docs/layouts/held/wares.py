"""What the vendors on the held-back bills sell, and how such a bill is drawn."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from sample_docs.world import World, bills, numbers
from sample_docs.world.bills import Article, Bill, Line

Ware = tuple[str, str, str, str]
NUMBERS = ("8######", "@####-#", "26##-###", "D-#####", "100-####", "IN9#####", "####@")

POWER: tuple[Ware, ...] = (
    ("", "Electric energy, 1,840 kWh", "", "211.60"),
    ("", "Demand charge, 9.2 kW", "", "84.64"),
    ("", "Water, 14 CCF", "", "57.26"),
    ("", "Sewer", "", "49.10"),
    ("", "Storm drainage", "", "17.85"),
    ("", "Street lighting", "", "6.40"),
    ("", "Basic service charge", "", "22.00"),
)
NETWORK: tuple[Ware, ...] = (
    ("", "Server patching and reboot", "hr", "115.00"),
    ("", "Workstation set-up, front desk", "hr", "95.00"),
    ("", "Phone system changes", "hr", "105.00"),
    ("", "Label printer repair", "hr", "95.00"),
    ("", "Firewall review", "hr", "135.00"),
    ("", "Interface call with lab", "hr", "125.00"),
    ("", "Backup restore test", "hr", "115.00"),
    ("", "New user accounts", "hr", "85.00"),
)
TESTS: tuple[Ware, ...] = (
    ("80053", "Metabolic panel", "", "9.85"),
    ("85025", "Blood count with differential", "", "7.10"),
    ("83036", "Glycated hemoglobin", "", "8.95"),
    ("84443", "Thyroid stimulating hormone", "", "14.20"),
    ("80061", "Lipid panel", "", "11.75"),
    ("87086", "Urine culture", "", "12.30"),
    ("82306", "Vitamin D, 25 hydroxy", "", "24.60"),
    ("36415", "Drawing fee", "", "4.00"),
    ("87491", "Chlamydia, amplified", "", "31.45"),
    ("81001", "Urinalysis with microscopy", "", "3.90"),
)
RENT: tuple[Ware, ...] = (
    ("", "Base rent", "", "4850.00"),
    ("", "Common area maintenance", "", "612.50"),
    ("", "Property tax share", "", "388.17"),
    ("", "Parking, 6 spaces", "", "180.00"),
    ("", "After-hours air conditioning", "", "96.00"),
)
SHRED: tuple[Ware, ...] = (
    ("SH64", "64 gal console, on-site destruction", "ea", "52.00"),
    ("SH32", "32 gal console", "ea", "38.50"),
    ("BOX", "Archive box purge", "ea", "7.25"),
    ("MIN", "Minimum stop charge", "ea", "65.00"),
    ("HDD", "Hard drive destruction", "ea", "14.00"),
    ("ENV", "Environmental surcharge", "ea", "6.95"),
)
LOCUM: tuple[Ware, ...] = (
    ("", "Family physician, regular hours", "hr", "142.00"),
    ("", "Family physician, overtime hours", "hr", "213.00"),
    ("", "Nurse practitioner, regular hours", "hr", "94.00"),
    ("", "On-call, weeknight", "night", "250.00"),
    ("", "Mileage reimbursement", "mi", "0.70"),
    ("", "Lodging, per agreement", "night", "138.00"),
)
EQUIPMENT: tuple[Ware, ...] = (
    ("44-1020", "Exam light, LED, floor stand", "EA", "389.00"),
    ("44-3308", "Stool, pneumatic, gray", "EA", "214.50"),
    ("51-0007", "Otoscope specula 4 mm", "BG", "6.85"),
    ("51-0413", "Tympanic probe covers", "BX", "17.90"),
    ("60-1181", "Gauze 2 x 2 in, 8 ply", "PK", "2.65"),
    ("60-2240", "Elastic bandage 3 in", "BX", "11.30"),
    ("60-7745", "Hypoallergenic tape 1 in", "BX", "19.75"),
    ("73-0090", "Sharps container 5 qt", "EA", "5.80"),
    ("73-1004", "Biohazard bags, red, 10 gal", "RL", "23.15"),
    ("82-3316", "Urine strips, 10 parameter", "VL", "28.40"),
    ("82-4470", "Strep A test kit", "KT", "46.95"),
    ("82-5501", "Glucose control solution", "EA", "9.60"),
    ("90-1200", "Exam gloves nitrile, large", "BX", "10.45"),
    ("90-3381", "Povidone swabsticks", "BX", "13.20"),
    ("90-8802", "Lubricating jelly packets", "BX", "15.05"),
    ("95-0011", "Spirometer mouthpieces", "CS", "62.00"),
)


def lines(world: World, wares: Sequence[Ware], count: int, *, most: int = 9) -> tuple[Line, ...]:
    """Draw lines from the wares, in the order of their days."""
    chosen = list(world.rng.sample(wares, min(count, len(wares))))
    chosen += [world.rng.choice(wares) for _ in range(count - len(chosen))]
    return tuple(_line(world, ware, count - i, most) for i, ware in enumerate(chosen))


def _line(world: World, ware: Ware, days: int, most: int) -> Line:
    code, name, unit, price = ware
    hours = (
        Decimal(world.rng.choice(("0.75", "1.25", "1.5", "2", "3.5", "8")))
        if unit == "hr"
        else Decimal(world.rng.randint(1, most))
    )
    return Line(Article(code, name, unit, Decimal(price)), hours, world.date - timedelta(days=days))


def bill(
    world: World,
    names: Sequence[str],
    charged: tuple[Line, ...],
    *,
    tax: float = 0.5,
    discount: float = 0.0,
    shipping: float = 0.0,
    balance: float = 0.0,
) -> Bill:
    """Draw a bill for the lines given from one of the vendors named."""
    vendor = world.office(world.rng.choice(names))
    drawn = bills.draw(world, "supplies", lines=1, tax=tax, discount=discount, shipping=shipping, balance=balance)
    world.sender = vendor.name, vendor.fax
    number = numbers.pattern(world.rng, world.rng.choice(NUMBERS))
    return replace(drawn, vendor=vendor, lines=charged, number=number)
