"""What papers of no known kind print: the facts of their world as plain text, none of them noted as a value."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from sample_docs import style
from sample_docs.layouts.seen.placing import beside, cell
from sample_docs.sheet import Sheet
from sample_docs.style import joined
from sample_docs.truth import Run, shown
from sample_docs.world import World, numbers, people
from sample_docs.world.people import Person
from sample_docs.world.places import Address

LABELS = {
    "patient": ("Patient", "Patient Name", "Name", "Pt Name"),
    "member": ("Member", "Member Name", "Enrollee", "Patient"),
    "born": ("DOB", "Date of Birth", "D.O.B.", "Birth Date"),
    "member_id": ("Member ID", "ID #", "Member ID #", "Subscriber ID", "Policy #"),
    "group": ("Group", "Group #", "Group No.", "Group Number"),
    "referring": ("Referring Physician", "Referring Provider", "Referred by", "Ref. Physician"),
    "ordering": ("Ordering Physician", "Ordering Provider", "Requesting Physician", "Physician"),
    "record": ("MRN", "Medical Record #", "Chart #", "Patient ID"),
    "diagnoses": ("Diagnosis Codes", "ICD-10", "Diagnosis", "DX"),
}
PROCEDURES = (
    ("73721", "MRI of a joint of the leg"),
    ("70553", "MRI of the brain with and without contrast"),
    ("95810", "Overnight sleep study"),
    ("64483", "Injection at one lumbar level"),
    ("97110", "Exercises, each 15 minutes"),
    ("43239", "Scope of the stomach with biopsy"),
    ("E0601", "Airway pressure device"),
    ("J1745", "Infusion medicine, 10 mg"),
)


class PlainHand:
    """One writer of a paper of no known kind: how facts look, what labels are called, who reads slides and films."""

    def __init__(self, world: World, *, dates: str = "slash short two_digit", surname_first: bool = False) -> None:
        self.world = world
        self._pen = style.draw(world.rng, dates=dates, phones="parens dash dot", surname_first=surname_first)
        self.reader = people.clinician(world.rng, world.today, numbers.npi(world.rng), "MD")
        self._words = {key: world.rng.choice(words) for key, words in LABELS.items()}

    def label(self, key: str, end: str = ":") -> str:
        """Return what this writer calls a fact."""
        return self._words[key] + end

    def any(self, *options: str) -> str:
        """Return one of the wordings given."""
        return self.world.rng.choice(options)

    def day(self, day: date, form: str = "") -> str:
        """Return a date."""
        return self._pen.date("", day, form).shown

    def recent(self, most: int = 60, least: int = 0) -> str:
        """Return a day within the last so many days."""
        return self.day(self.world.past_day(most, least))

    def born(self) -> str:
        """Return the patient's birth date."""
        return self._pen.born("", self.world.patient).shown

    def phone(self, number: str) -> str:
        """Return a telephone number."""
        return self._pen.phone("", number).shown

    def name(self, person: Person) -> str:
        """Return a person's whole name."""
        return text_of(self._pen.name("", person))

    def money(self, amount: Decimal, dollar: str = "$") -> str:
        """Return an amount."""
        return self._pen.money("", amount, dollar=dollar).shown

    def lines(self, address: Address) -> list[str]:
        """Return an address's lines."""
        return [text_of(line) for line in self._pen.lines("", address)]

    def place(self, address: Address, separator: str = ", ") -> str:
        """Return an address on one line."""
        return text_of(joined(self._pen.lines("", address), separator))

    def procedures(self, count: int) -> list[tuple[str, str]]:
        """Return so many procedures as code and wording."""
        others = self.world.rng.sample(PROCEDURES, count)
        return [*self.world.condition.procedures, *others][:count]


def text_of(runs: Sequence[Run]) -> str:
    """Return runs as the text they print."""
    return "".join(shown(run) for run in runs)


def pairs(
    sheet: Sheet, x: float, y: float, rows: Sequence[tuple[str, str]], *, at: float = 0, leading: float = 14,
    width: float = 0, size: float = 0,
) -> float:  # fmt: skip
    """Draw labels with what they label, a row each, shrunk to `width` where given; return the next row's baseline."""
    for label, text in rows:
        beside(sheet, x, y, label, [text], at=at, width=width, size=size)
        y += leading
    return y


def cells(sheet: Sheet, y: float, row: Sequence[tuple[str, str, float]]) -> float:
    """Draw a row of ruled cells, each a caption, a text and a width; return the row's lower edge."""
    left = 40.0
    for label, text, width in row:
        cell(sheet, left, y, width, 28, label, [text], caption=6.5)
        left += width
    return y + 28
