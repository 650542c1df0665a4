"""What cards say: more payers, telephone labels, copay names, and rows of them as values."""

from decimal import Decimal

from sample_docs import style
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World, numbers
from sample_docs.world.payers import Coverage, Payer

BLUES = (
    Payer("BlueCross BlueShield of South Carolina", (("Preferred Blue PPO", "PPO"), ("BlueChoice", "")),
        "@@@ 9########",
        "0#-#####", "00401", "004336", "PDMI", "RX####", "CVS Caremark"),
    Payer("Anthem Blue Cross", (("Prudent Buyer PPO", "PPO"), ("Pathway HMO", "HMO")), "@@@ ###@#####", "######@###",
        "47198", "020099", "WG", "", "CarelonRx"),
    Payer("Florida Blue", (("BlueOptions 05772", ""), ("BlueCare HMO", "HMO")), "@@@ H########", "#####", "00590",
        "012833", "FLBC", "FLBLUE", "Prime Therapeutics"),
    Payer("Arkansas Blue Cross and Blue Shield", (("True Blue PPO", "PPO"),), "@@@ 9#######", "0000##-###", "00520",
        "004336", "ADV", "RX0268", "CVS Caremark"),
    Payer("Horizon Blue Cross Blue Shield of New Jersey", (("Direct Access", ""), ("Advantage EPO", "EPO")),
        "@@@ 3HZN########", "0####-##", "22099", "610014", "MEDDPRIME", "", "Prime Therapeutics"),
)  # fmt: skip
MARKETPLACE = (
    Payer("Ambetter from Coastal Health", (("Everyday Silver 94", ""), ("Clear Bronze", "")), "U##########", "",
        "68069",
        "003858", "A4", "2DYA", "Express Scripts"),
    Payer("Oscar", (("Silver Simple EPO", "EPO"), ("Gold Classic", "")), "OSC########", "", "OSCAR", "610239", "FEPRX",
        "OSCRX", "CVS Caremark"),
    Payer("Molina Marketplace", (("Constant Care Silver 4 HMO", "HMO"), ("Confident Care Gold 1", "")), "5########",
        "", "51062", "004336", "ADV", "RX0860", "CVS Caremark"),
    Payer("PacificSource Health Plans", (("Navigator Bronze 7000", ""), ("Voyager Gold 1500 PPO", "PPO")),
        "9########-0",
        "G00#####", "93029", "610502", "PSRX", "", "CVS Caremark"),
)  # fmt: skip
FUNDS = (
    Payer("Ironworkers Local 998 Health and Welfare Fund", (("", ""),), "########", "L9##", "38###", "610011", "UFS",
        "IW####", "Sav-Rx"),
    Payer("Northern Bakery Workers Trust", (("", ""),), "BW-######", "T-##", "91###", "003585", "55500", "BWT",
        "MedImpact"),
    Payer("Building Trades Welfare Fund", (("", ""),), "9#####-##", "#####", "75###", "610602", "NVT", "BTW",
        "Navitus"),
)  # fmt: skip
STATES = (
    Payer("Ohio Medicaid", (("", ""),), "91##########", "", "", "024251", "OHRXPROD", "", "Gainwell"),
    Payer("Medi-Cal", (("", ""),), "9#######@", "", "", "022659", "6334225", "MEDICALRX", ""),
    Payer("MO HealthNet", (("", ""),), "0#######", "", "", "004047", "P021011511", "", ""),
    Payer("Health First Colorado", (("", ""),), "@######", "", "", "018902", "P303018902", "COMEDICAID", ""),
    Payer("Washington Apple Health", (("", ""),), "9########WA", "", "", "", "", "", ""),
)  # fmt: skip
CHILDREN = (
    Payer("Texas Bluebonnet Children's Plan", (("CHIP", ""), ("STAR Kids", "")), "5########", "", "TXBCP", "610606",
        "CHIP", "", "Navitus"),
    Payer("Peach State Kids", (("PeachCare for Kids", ""),), "111#########", "", "68069", "004336", "MCAIDADV",
        "RX5439",
        "CVS Caremark"),
    Payer("Keystone First", (("CHIP", ""), ("Medical Assistance", "")), "8########", "", "23284", "019595", "06180000",
        "", "PerformRx"),
)  # fmt: skip
PHONES = (
    "Member Services", "Customer Service", "Providers call", "Precertification", "Nurse line 24/7",
        "Pharmacy Help Desk",
    "Behavioral Health", "TTY", "Prior Authorization", "Eligibility and Benefits", "Dental", "Vision", "Telehealth",
    "Transportation", "Pharmacist use only", "Find a doctor", "Mental Health/Substance Use", "Inpatient notification",
)  # fmt: skip
COPAYS = (
    (("PCP", "Primary Care", "Office Visit", "PCP Visit", "OV", "Primary", "Physician"), (0, 10, 15, 20, 25, 30)),
    (("Specialist", "SPEC", "Spec Visit", "SCP", "Specialty Care", "Specialist Visit"), (35, 40, 50, 60, 75)),
    (("Urgent Care", "UC", "Urgent", "Urg Care", "Urgent Care Ctr"), (50, 65, 80, 100)),
    (("ER", "Emergency Room", "Emergency", "ER Copay", "Emerg Rm", "ED"), (150, 200, 300, 350, 500)),
    (("Generic Rx", "Rx Tier 1", "Tier 1", "Generic"), (5, 10, 12)),
    (("Inpatient", "Hospital", "IP Hosp", "Hospital/day"), (250, 400, 750)),
)  # fmt: skip


def phones(world: World, pen: Style, count: int, start: int = 0) -> list[tuple[Value, Value]]:
    """Return telephone lines, each a label and a number."""
    labels = world.rng.sample(PHONES, count)
    return [
        (pen.text(f"phones[{i}].label", label), pen.phone(f"phones[{i}].number", numbers.toll_free(world.rng)))
        for i, label in enumerate(labels, start)
    ]


def copays(world: World, pen: Style, count: int, start: int = 0) -> list[tuple[Value, Value]]:
    """Return copays, each a benefit and an amount in whole dollars."""
    drawn = [(world.rng.choice(names), Decimal(world.rng.choice(steps))) for names, steps in COPAYS[:count]]
    return [
        (pen.text(f"copays[{i}].benefit", name), style.whole(pen.money(f"copays[{i}].amount", amount)))
        for i, (name, amount) in enumerate(drawn, start)
    ]


def member_id(coverage: Coverage, *, apart: bool = True) -> Value:
    """Return the member number; a prefix may be printed apart from the rest."""
    joined = coverage.member_id.replace(" ", "")
    return Value("member_id", coverage.member_id if apart else joined, joined)


def drug_numbers(world: World, pen: Style, payer: Payer, labels: tuple[str, str, str]) -> list[list[Run]]:
    """Return the pharmacy numbers that a payer has, each after its label."""
    numbered = (("rx_bin", payer.rx_bin), ("rx_pcn", payer.rx_pcn), ("rx_group", payer.rx_group))
    return [
        [label, pen.text(path, numbers.pattern(world.rng, number))]
        for label, (path, number) in zip(labels, numbered, strict=True)
        if number
    ]


def site(payer: Payer) -> str:
    """Return the address of a payer's pages."""
    return "".join(c for c in payer.name.lower() if c.isalpha())[:14] + ".example"


def dollars(pen: Style, path: str, amount: int) -> Value:
    """Return a whole amount."""
    return style.whole(pen.money(path, Decimal(amount)))
