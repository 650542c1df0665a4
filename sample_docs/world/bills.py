"""Bills that add up to the cent, from invented shops that serve a medical office."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from sample_docs.world import numbers, offices, places
from sample_docs.world.world import World

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Article:
    """Something sold: code, wording, unit, price."""

    code: str
    name: str
    unit: str
    price: Decimal


@dataclass(frozen=True)
class Line:
    """One line of a bill."""

    article: Article
    quantity: Decimal
    day: date

    @property
    def amount(self) -> Decimal:
        """Return quantity times price."""
        return cents(self.quantity * self.article.price)


@dataclass(frozen=True)
class Bill:
    """A bill; `total` is the new charges, `due` counts the previous balance and what was paid."""

    vendor: offices.Office
    vendor_tax_id: str
    customer: offices.Office
    account: str
    number: str
    order: str
    day: date
    due_day: date
    terms: str
    lines: tuple[Line, ...]
    discount_rate: Decimal
    shipping: Decimal
    tax_rate: Decimal
    previous: Decimal
    paid: Decimal
    remit: places.Address
    ship_to: places.Address

    @property
    def subtotal(self) -> Decimal:
        """Return the sum of the lines."""
        return sum((line.amount for line in self.lines), Decimal(0))

    @property
    def discount(self) -> Decimal:
        """Return what is taken off, as a positive amount."""
        return cents(self.subtotal * self.discount_rate / 100)

    @property
    def tax(self) -> Decimal:
        """Return the tax on what is left after the discount."""
        return cents((self.subtotal - self.discount) * self.tax_rate / 100)

    @property
    def total(self) -> Decimal:
        """Return the new charges."""
        return self.subtotal - self.discount + self.tax + self.shipping

    @property
    def due(self) -> Decimal:
        """Return what is owed in all."""
        return self.total + self.previous - self.paid


def cents(amount: Decimal) -> Decimal:
    """Return an amount rounded to the cent."""
    return amount.quantize(CENT, ROUND_HALF_UP)


SUPPLIES = (
    ("VG-MED", "Vinyl gloves, powder free, medium", "BX", "8.95"), ("SYR-10", "Syringe 10 mL luer lock", "BX", "22.40"),
    ("TP-18", "Table paper 18 in x 225 ft", "CS", "38.75"), ("NDL-25", "Needle 25 G x 5/8 in", "BX", "11.15"),
    ("BND-ASST", "Adhesive bandages, assorted", "BX", "4.29"), ("COT-3", "Cotton balls, medium", "BG", "6.10"),
    ("SPEC-4", "Specimen cup 4 oz sterile", "CS", "51.60"), ("LAN-28", "Safety lancets 28 G", "BX", "13.85"),
    ("MSK-EL", "Ear loop masks, level 1", "BX", "7.49"), ("TONG-6", "Tongue depressors 6 in", "BX", "5.05"),
    ("SAN-GAL", "Hand sanitizer, gallon", "EA", "27.30"), ("BPM-AD", "Blood pressure cuff, adult", "EA", "34.00"),
    ("THM-ORAL", "Digital thermometer", "EA", "12.65"), ("ECG-TAB", "Electrode tabs", "PK", "16.20"),
    ("SUT-40", "Suture 4-0 nylon", "BX", "58.90"), ("GWN-ISO", "Isolation gowns, yellow", "CS", "43.25"),
)  # fmt: skip
LINEN = (
    ("101", "Lab coat, white", "EA", "2.95"), ("114", "Patient gown, blue", "EA", "0.92"), ("120", "Bath towel", "EA",
        "0.38"),
    ("133", "Floor mat 4 x 6", "EA", "6.75"), ("140", "Pillow case", "EA", "0.41"), ("152", "Scrub set, navy", "EA",
        "3.60"),
)  # fmt: skip
TECHNICAL = (
    ("SVC-01", "On-site service call", "HR", "145.00"), ("SVC-04", "Calibration of ECG unit", "EA", "210.00"),
        ("PRT-77", "Printer fuser kit", "EA", "189.50"),
    ("NET-12", "Network switch, 24 port", "EA", "319.99"), ("LBR-02", "Remote support", "HR", "96.00"), ("BAT-UPS",
        "UPS battery", "EA", "74.25"),
    ("SCN-09", "Scanner maintenance visit", "EA", "165.00"),
)  # fmt: skip
WASTE = (
    ("RMW-28", "Medical waste pickup, 28 gal", "EA", "42.50"), ("SHP-03", "Sharps container exchange", "EA", "18.75"),
    ("FUEL", "Fuel and environmental fee", "EA", "9.80"), ("PHM-05", "Pharmaceutical waste, 5 lb", "EA", "31.00"),
)  # fmt: skip
SERVICES = (
    ("", "Interpreter services, Spanish", "HR", "68.00"), ("", "Medical transcription", "HR", "24.50"), ("",
        "Courier, same day", "EA", "31.25"),
    ("", "Janitorial service, weekly", "EA", "185.00"), ("", "Shredding, 64 gal bin", "EA", "47.00"), ("",
        "Answering service, after hours", "EA", "12.40"),
)  # fmt: skip
UTILITY = (
    ("", "Internet 1 Gbps business", "EA", "129.00"), ("", "Voice lines, 4", "EA", "96.00"), ("", "Static address",
        "EA", "15.00"),
    ("", "Equipment lease", "EA", "12.50"), ("", "Federal universal service charge", "EA", "7.83"),
)  # fmt: skip
SHOPS = {
    "supplies": (("Ironwood Medical Supply Co.", "Halcyon Surgical Products, Inc.",
        "Prairie Wind Medical & Dental Supply", "MedLane Distributors LLC"), SUPPLIES),
    "linen": (("Snowdrop Linen Service", "Cascade Uniform & Textile", "Fresh Fold Laundry, Inc."), LINEN),
    "technical": (("Northlight Office Systems", "Calibrate Rite Biomedical LLC", "Copperline IT Services"), TECHNICAL),
    "waste": (("Clearpath Medical Waste, Inc.", "Sharps Away of the Midwest"), WASTE),
    "services": (("Polyglot Interpreters, Inc.", "Swiftwing Courier & Records", "Evergreen Building Care"), SERVICES),
    "utility": (("Lumen Valley Broadband", "Twin Forks Telephone Cooperative"), UTILITY),
}  # fmt: skip
TERMS = (("Net 30", 30), ("Net 15", 15), ("Net 10 days", 10), ("Due on receipt", 0), ("2% 10, Net 30", 30))


def draw(
    world: World,
    shop: str,
    *,
    lines: int,
    discount: float = 0.0,
    shipping: float = 0.0,
    tax: float = 0.6,
    balance: float = 0.0,
) -> Bill:
    """Draw a bill of a shop kind; the shares say how often it has a discount, shipping, tax, a previous balance."""
    rng = world.rng
    names, wares = SHOPS[shop]
    vendor, customer = world.office(rng.choice(names)), offices.office(rng, rng.choice(offices.PRIMARY), world.city)
    world.sender = vendor.name, vendor.fax
    terms, days = rng.choice(TERMS)
    previous = Decimal(rng.randint(2000, 90000)) / 100 if world.chance(balance) else Decimal(0)
    return Bill(
        vendor=vendor,
        vendor_tax_id=numbers.ein(rng),
        customer=customer,
        account=numbers.pattern(rng, rng.choice(("######", "C-#####", "####-####", "@@@####"))),
        number=numbers.pattern(rng, rng.choice(("#####", "INV-######", "@@-####-##", "2026-####", "9########"))),
        order=numbers.pattern(rng, rng.choice(("PO####", "######", "26-###", "P-#####"))) if world.chance(0.6) else "",
        day=world.date,
        due_day=world.date + timedelta(days=days),
        terms=terms,
        lines=_lines(world, wares, lines),
        discount_rate=Decimal(rng.choice((2, 5, 10))) if world.chance(discount) else Decimal(0),
        shipping=Decimal(rng.choice((895, 1250, 1999, 2475))) / 100 if world.chance(shipping) else Decimal(0),
        tax_rate=Decimal(rng.choice(("6", "6.25", "7.25", "8.9", "5.5"))) if world.chance(tax) else Decimal(0),
        previous=previous,
        paid=previous if world.chance(0.5) else cents(previous / rng.choice((2, 4))),
        remit=places.po_box(rng, places.city(rng)),
        ship_to=places.address(rng, world.city),
    )


def _lines(world: World, wares: tuple[tuple[str, str, str, str], ...], count: int) -> tuple[Line, ...]:
    chosen = world.rng.sample(wares, min(count, len(wares))) + [
        world.rng.choice(wares) for _ in range(count - len(wares))
    ]
    return tuple(
        _line(world, Article(code, name, unit, Decimal(price)), i) for i, (code, name, unit, price) in enumerate(chosen)
    )


def _line(world: World, article: Article, position: int) -> Line:
    hours = (
        Decimal(world.rng.choice(("0.5", "1", "1.5", "2.25", "3")))
        if article.unit == "HR"
        else Decimal(world.rng.randint(1, 12))
    )
    return Line(article, hours, world.date - timedelta(days=max(1, 24 - position)))
