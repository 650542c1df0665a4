"""A radiologist's report: exam, reason for the exam, technique, findings, impression."""

from sample_docs.layouts.seen.plain_hand import PlainHand, pairs
from sample_docs.sheet import Sheet
from sample_docs.world import World, numbers

Study = tuple[str, str, str, str, tuple[str, ...]]
STUDIES: tuple[Study, ...] = (
    ("MRI LUMBAR SPINE WITHOUT CONTRAST", "Low back pain down the left leg for six weeks. (M54.16)",
     "Sagittal and axial T1 and T2 images were made.",
     "Vertebral heights are kept. At L4-L5 a broad disc bulge narrows both foramina. The cord ends at L1.",
     ("Disc bulge at L4-L5 with moderate narrowing.", "No fracture.")),
    ("CT CHEST WITHOUT CONTRAST", "Follow-up of a nodule, former smoker. R91.1, Z87.891",
     "Thin slices through the chest with low dose.",
     "A solid nodule of 7 mm lies in the right upper lobe. No enlarged nodes. Heart size is normal.",
     ("Solid nodule, 7 mm. CT in six to twelve months is recommended.", "Mild emphysema.")),
    ("XR KNEE 3 VIEWS RIGHT", "Knee pain on stairs, M25.561",
     "Standing, lateral and sunrise views.",
     "The inner joint space is narrowed with spurs. No effusion. No fracture.",
     ("Moderate osteoarthritis of the inner compartment.",)),
    ("US ABDOMEN COMPLETE", "Right upper belly pain after meals. R10.11",
     "Real-time gray scale images with color flow.",
     "Several mobile stones in the gallbladder, wall 2 mm. Liver is bright. Kidneys are unremarkable.",
     ("Gallstones without signs of inflammation.", "Fatty liver.")),
    ("SCREENING MAMMOGRAM BILATERAL", "Yearly screening. Z12.31",
     "Two views of each breast with tomosynthesis.",
     "Scattered fibroglandular tissue. No mass, no suspicious calcification.",
     ("BI-RADS 1, negative.", "Screening in one year.")),
)  # fmt: skip


def draw(sheet: Sheet, world: World) -> None:
    """Draw the report."""
    hand = PlainHand(world, surname_first=world.chance(0.7))
    sheet.font, sheet.size = world.rng.choice(("Liberation Sans", "Liberation Mono", "DejaVu Sans Mono", "Carlito")), 10
    sheet.page()
    sheet.trap("look_alike")
    site = world.office(hand.any("Open Sky Imaging", "Cascadia Radiology Partners", "St. Clair Hospital Radiology"))
    world.sender = site.name, site.fax
    sheet.text(60, 56, site.name, size=16, bold=True)
    sheet.text(60, 71, hand.place(site.address), size=8.5)
    sheet.text(60, 83, f"Phone: {hand.phone(site.phone)}  Fax: {hand.phone(site.fax)}", size=8.5)
    study = world.rng.choice(STUDIES[: 5 if world.patient.sex == "female" else 4])
    y = _head(sheet, hand, study[0])
    y = _report(sheet, hand, study, y)
    reader = hand.name(hand.reader)
    sheet.text(60, y + 12, hand.any(f"Read by: {reader}", f"Interpreting Radiologist: {reader}", f"Signed: {reader}"))
    sheet.text(60, y + 27, f"Dictated {hand.day(world.date)} 11:14  Transcribed {hand.day(world.date)} 11:40", size=8.5)
    if world.chance(0.6):
        sheet.wrap(60, y + 50, 490, hand.any(
            f"Thank you for referring {world.patient.title} {world.patient.family}.",
            "Thank you for the courtesy of this referral.",
        ), italic=True)  # fmt: skip


def _head(sheet: Sheet, hand: PlainHand, exam: str) -> float:
    world = hand.world
    rows = [
        (hand.label("patient"), hand.name(world.patient)),
        (hand.label("born"), hand.born()),
        (hand.label("record"), world.record_number),
        (hand.label("referring"), f"{hand.name(world.referrer.person)}  NPI {world.referrer.person.npi}"),
        ("Fax:", hand.phone(world.referrer.office.fax)),
        ("Accession #:", numbers.pattern(world.rng, "########")),
        (hand.any("Exam Date:", "Date of Service:", "Date:"), hand.day(world.date)),
        (hand.any("Exam:", "Study:", "Procedure:"), exam),
    ]
    if world.chance(0.5):
        rows.insert(5, ("Insurance:", f"{world.coverage.payer.name}  Auth # {world.coverage.authorization_number}"))
    sheet.line(60, 96, 552, 96, 1)
    y = pairs(sheet, 60, 114, rows, at=200, leading=15)
    sheet.line(60, y - 6, 552, y - 6, 1)
    return y + 16


def _report(sheet: Sheet, hand: PlainHand, study: Study, y: float) -> float:
    parts = (
        (hand.any("REASON FOR EXAM:", "INDICATION:", "CLINICAL HISTORY:"), study[1]),
        ("TECHNIQUE:", study[2]),
        ("COMPARISON:", hand.any("None.", f"{hand.recent(900, 300)}.", "Outside films not available.")),
        ("FINDINGS:", study[3]),
    )
    for title, text in parts:
        sheet.text(60, y, title, bold=True)
        y = sheet.wrap(60, y + 14, 490, text, leading=14) + 9
    sheet.text(60, y, hand.any("IMPRESSION:", "CONCLUSION:"), bold=True)
    for number, text in enumerate(study[4], 1):
        y = sheet.wrap(72, y + 14, 478, f"{number}. {text}", leading=14) - 14
    return y + 24
