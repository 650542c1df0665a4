"""What a referral may print, each fact as runs under a short key, whatever its place on the paper."""

from collections.abc import Callable

from sample_docs.layouts.seen.wording import REFERRAL, Wording
from sample_docs.style import Style
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.offices import Provider

URGENCY = (
    ("Routine", "routine"), ("Urgent", "urgent"), ("STAT", "stat"), ("ASAP", "asap"), ("Non-urgent", "routine"),
    ("ROUTINE", "routine"), ("URGENT", "urgent"), ("Stat", "stat"),
)  # fmt: skip


class Facts:
    """The facts of one referral in one writer's hand; `say` is how this writer words labels."""

    def __init__(self, world: World, pen: Style, case: str = "") -> None:
        self.world, self.pen = world, pen
        self.say = Wording(world, REFERRAL, case)
        self._urgency = world.rng.choice(URGENCY)
        self.visits = world.rng.choice((1, 2, 3, 4, 6, 8, 10, 12))
        self.sex_shape = world.rng.choice(("letter", "word"))

    def __getitem__(self, key: str) -> list[Run]:
        """Return the fact's runs."""
        if key.startswith(("from_", "to_")):
            return self._provider(*key.split("_", 1))
        return _PLAIN[key](self)

    def label(self, key: str) -> str:
        """Return the label under which this writer puts the fact."""
        return self.say(key)

    def _provider(self, side: str, part: str) -> list[Run]:
        provider = self.world.referrer if side == "from" else self.world.specialist
        return _PARTS[part](self.pen, "referring_provider" if side == "from" else "referred_to", provider)

    def sex(self) -> list[Run]:
        """Return the patient's sex, as a letter or a word."""
        sex = self.world.patient.sex
        return [Value("patient.sex", sex[0].upper() if self.sex_shape == "letter" else sex.title(), sex)]

    def urgency(self) -> list[Run]:
        """Return how urgent the referral is."""
        return [Value("urgency", *self._urgency)]

    def diagnosis(self, i: int, shape: str = "{code}  {name}") -> list[Run]:
        """Return one diagnosis; `shape` shows where code and wording stand."""
        code, name = self.world.condition.diagnoses[i]
        parts: dict[str, Run] = {
            "code": self.pen.text(f"diagnoses[{i}].code", code),
            "name": self.pen.text(f"diagnoses[{i}].description", name),
        }
        return shaped(shape, parts)

    def diagnoses(self, shape: str = "{code}  {name}") -> list[list[Run]]:
        """Return every diagnosis."""
        return [self.diagnosis(i, shape) for i in range(len(self.world.condition.diagnoses))]

    def procedures(self, shape: str = "{code}  {name}") -> list[list[Run]]:
        """Return every procedure asked for."""
        return [
            shaped(
                shape,
                {
                    "code": self.pen.text(f"procedures[{i}].code", code),
                    "name": self.pen.text(f"procedures[{i}].description", name),
                },
            )
            for i, (code, name) in enumerate(self.world.condition.procedures)
        ]


def shaped(shape: str, parts: dict[str, Run]) -> list[Run]:
    """Return runs in the order in which a shape such as `{name} ({code})` names them."""
    runs: list[Run] = []
    for piece in shape.replace("}", "{").split("{"):
        runs += [parts.get(piece, piece)] if piece else []
    return runs


_PLAIN: dict[str, Callable[[Facts], list[Run]]] = {
    "date": lambda f: [f.pen.date("date", f.world.date)],
    "patient": lambda f: f.pen.name("patient", f.world.patient),
    "born": lambda f: [f.pen.born("patient.birth_date", f.world.patient)],
    "sex": Facts.sex,
    "phone": lambda f: [f.pen.phone("patient.phone", f.world.patient_phone)],
    "email": lambda f: [Value("patient.email", f.world.patient_email, f.world.patient_email)],
    "address": lambda f: f.pen.one_line("patient.address", f.world.patient_address),
    "mrn": lambda f: [f.pen.text("patient.medical_record_number", f.world.record_number)],
    "payer": lambda f: [f.pen.text("coverage.payer", f.world.coverage.payer.name)],
    "plan": lambda f: [f.pen.text("coverage.plan_name", f.world.coverage.plan_name)],
    "member": lambda f: [f.pen.text("coverage.member_id", f.world.coverage.member_id)],
    "group": lambda f: (
        [f.pen.text("coverage.group_number", f.world.coverage.group_number)] if f.world.coverage.group_number else []
    ),
    "auth": lambda f: [f.pen.text("coverage.authorization_number", f.world.coverage.authorization_number)],
    "specialty": lambda f: [f.pen.text("referred_to.specialty", f.world.condition.specialty)],
    "reason": lambda f: [f.pen.text("reason", f.world.reason)],
    "notes": lambda f: [f.pen.text("notes", f.world.notes)],
    "service": lambda f: [f.pen.text("service_requested", f.world.condition.service)],
    "urgency": Facts.urgency,
    "visits": lambda f: [f.pen.text("visits_requested", str(f.visits), f.visits)],
    "diagnoses": lambda f: f.diagnosis(0),
}
_PARTS: dict[str, Callable[[Style, str, Provider], list[Run]]] = {
    "name": lambda pen, path, p: pen.name(path, p.person),
    "npi": lambda pen, path, p: [pen.npi(f"{path}.npi", p.person)],
    "org": lambda pen, path, p: [pen.text(f"{path}.organization", p.office.name)],
    "phone": lambda pen, path, p: [pen.phone(f"{path}.phone", p.office.phone)],
    "fax": lambda pen, path, p: [pen.phone(f"{path}.fax", p.office.fax)],
    "address": lambda pen, path, p: pen.one_line(f"{path}.address", p.office.address),
}
