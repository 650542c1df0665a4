"""Payers and what their cards carry. Names are used as on any card; every number is invented."""

import random
from dataclasses import dataclass
from datetime import date

from sample_docs.world import numbers, people


@dataclass(frozen=True)
class Payer:
    """A payer: its plans as (name, type), the shape of its member and group numbers, and its pharmacy numbers."""

    name: str
    plans: tuple[tuple[str, str], ...]
    member: str
    group: str
    payer_id: str
    rx_bin: str
    rx_pcn: str
    rx_group: str
    benefit_manager: str


COMMERCIAL = (
    Payer("Aetna", (("Open Choice PPO", "PPO"), ("Managed Choice POS", "POS"), ("Select EPO", "EPO")), "W#########",
        "0######-##-###", "60054", "610502", "", "RX####", "CVS Caremark"),
    Payer("Cigna Healthcare", (("Open Access Plus", ""), ("LocalPlus", ""), ("PPO Network", "PPO")), "U########",
        "#######", "62308", "017010", "05190000", "CIGNA", "Express Scripts"),
    Payer("UnitedHealthcare", (("Choice Plus PPO", "PPO"), ("Navigate HMO", "HMO"), ("Core EPO", "EPO")), "9########",
        "######", "87726", "610279", "9999", "UHEALTH", "Optum Rx"),
    Payer("Blue Cross Blue Shield of Michigan", (("Simply Blue PPO", "PPO"), ("Community Blue PPO", "PPO")),
        "XY@9########", "######-0##", "", "610014", "MEDDPRIME", "BCBSMRX1", "OptumRx"),
    Payer("Premera Blue Cross", (("Heritage Prime PPO", "PPO"), ("Preferred Bronze HSA", "HDHP")), "PB@6########",
        "10####", "00430", "610212", "PBC", "BCWAPDP", "Express Scripts"),
    Payer("Regence BlueShield", (("Engage PPO", "PPO"), ("Legacy HSA 3000", "HDHP")), "ZH@#########", "600#####",
        "00932", "610623", "REG", "", "Prime Therapeutics"),
    Payer("Kaiser Permanente", (("Traditional HMO", "HMO"), ("Deductible HMO 1500", "HMO")), "000########",
        "#####-00#", "94135", "011842", "KP", "KPRX##", ""),
    Payer("Highmark Blue Shield", (("PPO Blue", "PPO"), ("Connect Blue EPO", "EPO")), "HM@#########", "0#######",
        "54771", "610014", "HMK", "HIGHRX", "Express Scripts"),
    Payer("Health Net", (("SmartCare HMO", "HMO"), ("Elect Open Access POS", "POS")), "R########", "@####", "95567",
        "004336", "HNET", "RX####", "CVS Caremark"),
    Payer("Medical Mutual", (("SuperMed PPO", "PPO"), ("SuperMed HSA", "HDHP")), "9###########", "8#####-###",
        "29076", "003858", "A4", "MMORX", "Express Scripts"),
)  # fmt: skip
ADVANTAGE = (
    Payer("Humana", (("Humana Gold Plus (HMO)", "Medicare Advantage"), ("HumanaChoice (PPO)", "Medicare Advantage")),
        "H########", "X####", "61101", "015581", "03200000", "", "Humana Pharmacy"),
    Payer("UnitedHealthcare", (("AARP Medicare Advantage Choice (PPO)", "Medicare Advantage"),), "9########", "#####",
        "87726", "610097", "9999", "MPDACUNU", "Optum Rx"),
    Payer("Wellcare", (("Wellcare No Premium (HMO)", "Medicare Advantage"), ("Wellcare Giveback (HMO-POS)",
        "Medicare Advantage")), "3#######", "", "14163", "610014", "MEDDPRIME", "2FFA", "Express Scripts"),
    Payer("Aetna Medicare", (("Aetna Medicare Premier (PPO)", "Medicare Advantage"),), "1011########", "", "60054",
        "610502", "MEDDAET", "RXAETD", "CVS Caremark"),
)  # fmt: skip
MEDICAID = (
    Payer("Molina Healthcare", (("Apple Health", "Medicaid"), ("Healthy Connections", "Medicaid")), "1########WA", "",
        "38336", "004336", "MCAIDADV", "RX0846", "CVS Caremark"),
    Payer("CareSource", (("Ohio Medicaid", "Medicaid"),), "1##########", "", "31114", "003858", "MA", "RXINN01",
        "Express Scripts"),
    Payer("AmeriHealth Caritas", (("Healthy Blue Medicaid", "Medicaid"),), "7#######", "", "77062", "019595",
        "06180000", "", "PerformRx"),
    Payer("UnitedHealthcare Community Plan", (("Dual Complete Medicaid", "Medicaid"),), "1########", "", "87726",
        "610494", "4444", "ACUNC", "Optum Rx"),
)  # fmt: skip
ADMINISTRATORS = (
    Payer("UMR", (("", "PPO"),), "1#######", "76-4#####", "39026", "610011", "IRX", "UMRRX", "Optum Rx"),
    Payer("Allegiance Benefit Plan Management", (("", "PPO"),), "AH9######", "200####", "81040", "004336", "ADV",
        "RX####", "CVS Caremark"),
    Payer("HealthSmart", (("", "EPO"),), "HS#######", "H####", "75280", "610602", "NVT", "HSB", "Navitus"),
    Payer("Benefit Administrative Systems", (("", "PPO"),), "B########", "B1##", "36149", "003585", "ASPROD1",
        "BAS##", "MedImpact"),
)  # fmt: skip
EMPLOYERS = (
    "Ridgeline Lumber Company", "City of Maple Hollow", "Tidewater Boat Works", "Pinnacle School District 12",
        "Ostrich & Sons Bakery",
    "Granite State Credit Union", "Lakeshore Transit Authority", "Hollister Steel Fabrication", "Bright Meadow Farms",
        "Kestrel Software, Inc.",
)  # fmt: skip


@dataclass(frozen=True)
class Coverage:
    """One member's cover under one plan."""

    payer: Payer
    plan_name: str
    plan_type: str
    member_id: str
    group_number: str
    member: people.Person
    employer: str
    effective: date
    authorization_number: str


def coverage(rng: random.Random, payer: Payer, member: people.Person, today: date) -> Coverage:
    """Draw a member's cover under one of the payer's plans."""
    plan_name, plan_type = rng.choice(payer.plans)
    effective = date(today.year - rng.randint(0, 2), rng.choice((1, 1, 1, 4, 7, 10)), 1)
    member_id, group = numbers.pattern(rng, payer.member), numbers.pattern(rng, payer.group)
    authorization = numbers.pattern(rng, rng.choice(("A#########", "########", "PA-######", "REF9#######")))
    return Coverage(
        payer, plan_name, plan_type, member_id, group, member, rng.choice(EMPLOYERS), effective, authorization
    )
