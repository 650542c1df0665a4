"""A surgical pathology report: a head in two columns, then diagnosis, history, gross and microscopic findings."""

from datetime import timedelta

from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers

Case = tuple[str, str, str, str, str, str]
CASES: tuple[Case, ...] = (
    ("Skin, left forearm, shave biopsy", "Basal cell carcinoma, nodular type. Margins involved.", "C44.619",
     "Pearly spot, growing since spring.",
     "Received in formalin is a tan shave of skin, 0.9 x 0.6 x 0.1 cm, inked blue and put in one cassette.",
     "Islands of basal cells with edge palisading and clefts reach the deep margin."),
    ("Colon, sigmoid, polypectomy", "Tubular adenoma. No high-grade dysplasia.", "D12.5", "Screening colonoscopy.",
     "Two fragments of pink tissue, together 0.7 x 0.4 x 0.3 cm, all submitted in cassette A1.",
     "Crowded glands with long nuclei along the surface."),
    ("Stomach, antrum, biopsy", "Chronic active gastritis. Helicobacter organisms seen on stain.", "K29.50",
     "Pain after meals, taking omeprazole.",
     "Three tan pieces up to 0.3 cm, all in block A.", "Neutrophils in the pits; curved rods on the surface."),
    ("Cervix, 6 o'clock, biopsy", "Low-grade squamous lesion (CIN 1).", "N87.0", "Abnormal smear in June.",
     "One piece of gray tissue 0.4 cm across, submitted whole.", "Cells with halos in the upper third."),
    ("Left breast, 2 o'clock, core biopsy", "Fibroadenoma. No atypia or carcinoma.", "D24.2", "Mass on mammogram.",
     "Four white cores up to 1.6 cm long.", "Stroma and ducts grow together within a smooth border."),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the report."""
    hand = PlainHand(world, dates="slash short medium", surname_first=world.chance(0.6))
    sheet.font, sheet.size = world.rng.choice(("Liberation Serif", "Liberation Mono", "Caladea", "Carlito")), 10
    sheet.page()
    sheet.trap("look_alike")
    lab = world.office(hand.any("Tri-County Pathology Group, P.C.", "Wren Valley Anatomic Pathology"))
    world.sender = lab.name, lab.fax
    sheet.text(306, 54, lab.name, size=15, bold=True, align="center")
    sheet.text(306, 68, f"{hand.place(lab.address)}  |  {hand.phone(lab.phone)}", size=8, align="center")
    sheet.line(54, 78, 558, 78, 1.2)
    sheet.text(306, 98, hand.any("SURGICAL PATHOLOGY REPORT", "PATHOLOGY REPORT", "Tissue Examination Report"),
               size=12, bold=True, align="center")  # fmt: skip
    _head(sheet, hand)
    y = _findings(sheet, hand, world.rng.choice(CASES[: 5 if world.patient.sex == "female" else 3]))
    pathologist = hand.name(hand.reader)
    sheet.text(54, y + 14, f"Electronically signed by {pathologist}, Pathologist, {hand.day(world.date)} 14:32", size=9)
    sheet.text(54, y + 28, f"Billing: {world.coverage.payer.name}, {world.coverage.member_id}", size=9)
    sheet.text(54, y + 42, f"cc: {hand.name(world.colleague.person)}", size=9)


def _head(sheet: Sheet, hand: PlainHand) -> None:
    world = hand.world
    taken = world.date - timedelta(days=world.rng.randint(2, 6))
    left = [
        (hand.label("patient"), hand.name(world.patient)),
        (hand.label("born"), f"{hand.born()}   Sex: {world.patient.sex[0].upper()}"),
        (hand.label("record"), world.record_number),
        ("Insurance:", world.coverage.payer.name),
        (hand.label("member_id"), world.coverage.member_id),
    ]
    right = [
        (hand.any("Case #:", "Accession:"), numbers.pattern(world.rng, "S26-#####")),
        ("Collected:", hand.day(taken)),
        ("Received:", hand.day(taken + timedelta(days=1))),
        ("Reported:", hand.day(world.date)),
        (hand.any("Submitting MD:", "Referring MD:", "Ordered by:"), hand.name(world.referrer.person)),
    ]
    pairs(sheet, 54, 124, left, at=156, leading=14, width=262, size=9)
    pairs(sheet, 324, 124, right, at=412, leading=14, width=236, size=9)
    sheet.line(54, 192, 558, 192)


def _findings(sheet: Sheet, hand: PlainHand, case: Case) -> float:
    site, diagnosis, code, history, gross, fine = case
    parts = [
        (hand.any("FINAL DIAGNOSIS", "DIAGNOSIS"), f"A. {site}: {diagnosis}"),
        (hand.any("CLINICAL HISTORY", "CLINICAL INFORMATION"), history),
        ("SPECIMEN SUBMITTED", f"A. {site}"),
        ("GROSS DESCRIPTION", gross),
        ("MICROSCOPIC DESCRIPTION", fine),
        ("CODES", f"ICD-10: {code}   CPT: 88305 x 1"),
    ]
    if hand.world.chance(0.4):
        parts.append(parts.pop(0))
    y = 212.0
    for title, text in parts:
        sheet.text(54, y, title, bold=True)
        y = sheet.wrap(66, y + 15, 486, text, leading=13.5) + 10
    return y
