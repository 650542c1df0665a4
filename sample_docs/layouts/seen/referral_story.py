"""What referrals tell in one breath, and how their writers sign."""

from sample_docs.layouts.seen.referral_facts import Facts
from sample_docs.sheet import Sheet
from sample_docs.truth import Run


def told(facts: Facts) -> list[Run]:
    """Return the reason and what is known besides as one answer under one label."""
    world = facts.world
    return [facts.pen.text("reason", f"{world.reason}. {world.notes.rstrip('.')}"), "."]


def signed(sheet: Sheet, x: float, y: float, facts: Facts, size: float = 22) -> float:
    """Draw the referring clinician's signature; return where it ends."""
    person = facts.world.referrer.person
    return sheet.text(x, y, f"{person.given[0]} {person.family}", font="Signature", size=size)
