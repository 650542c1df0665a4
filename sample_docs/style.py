"""How one writer writes dates, telephone numbers, amounts and names."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sample_docs.truth import Run, Value
from sample_docs.world.numbers import is_npi
from sample_docs.world.people import Person
from sample_docs.world.places import Address

DATES: dict[str, Callable[[date], str]] = {
    "slash": lambda d: f"{d:%m/%d/%Y}",
    "short": lambda d: f"{d.month}/{d.day}/{d.year}",
    "two_digit": lambda d: f"{d:%m/%d/%y}",
    "dash": lambda d: f"{d:%m-%d-%Y}",
    "dotted": lambda d: f"{d:%m.%d.%Y}",
    "long": lambda d: f"{d:%B} {d.day}, {d.year}",
    "medium": lambda d: f"{d:%b} {d.day}, {d.year}",
    "day_first": lambda d: f"{d:%d-%b-%Y}",
    "iso": lambda d: d.isoformat(),
}
PHONES = {
    "parens": "({0}) {1}-{2}",
    "tight": "({0}){1}-{2}",
    "dash": "{0}-{1}-{2}",
    "dot": "{0}.{1}.{2}",
    "space": "{0} {1} {2}",
    "one": "1-{0}-{1}-{2}",
    "slash": "{0}/{1}-{2}",
}


@dataclass(frozen=True)
class Style:
    """One writer's habits; draw one for each paper with `draw`."""

    dates: str
    phones: str
    dollar: str = "$"
    thousands: bool = True
    surname_first: bool = False
    capitals: bool = False

    def date(self, path: str, day: date, form: str = "") -> Value:
        """Return a date as this writer prints it."""
        return Value(path, DATES[form or self.dates](day), day.isoformat())

    def born(self, path: str, person: Person, form: str = "") -> Value:
        """Return a person's birth date, as printed, possible or not."""
        if person.misprinted_birth:
            return Value(path, person.misprinted_birth, None)
        return self.date(path, person.birth_date, form)

    def phone(self, path: str, number: str, form: str = "") -> Value:
        """Return a telephone number as this writer prints it."""
        return Value(path, PHONES[form or self.phones].format(number[2:5], number[5:8], number[8:]), number)

    def money(self, path: str, amount: Decimal, *, dollar: str | None = None, minus: str = "-{}") -> Value:
        """Return an amount; `minus` shows how a credit is printed: -{}, ({}) or {}-."""
        sign = self.dollar if dollar is None else dollar
        shown = f"{sign}{abs(amount):,.2f}" if self.thousands else f"{sign}{abs(amount):.2f}"
        return Value(path, minus.format(shown) if amount < 0 else shown, f"{amount:.2f}")

    def taken_off(self, path: str, amount: Decimal, *, minus: str = "-{}") -> Value:
        """Return an amount printed as negative whose field says that it is taken off (a discount, a payment)."""
        printed = self.money(path, -amount, minus=minus)
        return replace(printed, value=f"{amount:.2f}")

    def name(self, path: str, person: Person, *, credentials: bool = True) -> list[Run]:
        """Return a person's name in parts, in this writer's order, with credentials where there are any."""
        parts = {
            k: self.text(f"{path}.{k}", getattr(person, k))
            for k in ("given", "middle", "family", "suffix", "credentials")
        }
        if len(person.middle) == 1 and not self.surname_first:
            parts["middle"] = replace(parts["middle"], shown=parts["middle"].shown + ".")
        given: list[Run] = [parts["given"]]
        given += [" ", parts["middle"]] if person.middle else []
        family: list[Run] = [parts["family"]]
        family += [" ", parts["suffix"]] if person.suffix else []
        whole = [*family, ", ", *given] if self.surname_first else [*given, " ", *family]
        whole += [", ", parts["credentials"]] if credentials and person.credentials else []
        return whole

    def text(self, path: str, shown: str, value: str | int | None = None, *, optional: bool = False) -> Value:
        """Return a text value, in capitals where this writer uses them; `value` where the record's form differs."""
        printed = shown.upper() if self.capitals else shown
        return Value(path, printed, shown if value is None else value, optional)

    def full_name(self, path: str, person: Person, shape: str = "{} {}") -> Value:
        """Return a name kept whole, given name first; `shape` may print it as "Dr. {} {}" or "{1}, {0}"."""
        return self.text(path, shape.format(person.given, person.family), f"{person.given} {person.family}")

    def npi(self, path: str, person: Person) -> Value:
        """Return a clinician's NPI; one with a wrong check digit is marked as a problem to find."""
        return Value(path, person.npi, person.npi, flawed=not is_npi(person.npi))

    def lines(self, path: str, address: Address) -> list[list[Run]]:
        """Return an address as lines: the street lines, then city, state and ZIP."""
        street: list[list[Run]] = [[self.text(f"{path}.lines[{i}]", line)] for i, line in enumerate(address.lines)]
        return [*street, self.city(path, address)]

    def city(self, path: str, address: Address) -> list[Run]:
        """Return an address's city, state and ZIP."""
        place = self.text(f"{path}.city", address.city)
        return [
            place,
            ", ",
            Value(f"{path}.state", address.state, address.state),
            " ",
            Value(f"{path}.postal_code", address.postal_code, address.postal_code),
        ]

    def one_line(self, path: str, address: Address, separator: str = ", ") -> list[Run]:
        """Return an address on one line."""
        return joined(self.lines(path, address), separator)


def whole(value: Value) -> Value:
    """Return an amount printed without its cents where there are none."""
    return replace(value, shown=value.shown.removesuffix(".00"))


def number(path: str, quantity: Decimal) -> Value:
    """Return a quantity, printed without zeros that say nothing."""
    shown = f"{quantity.normalize():f}"
    return Value(path, shown, int(shown) if shown.isdigit() else shown)


def draw(rng: random.Random, *, dates: str, phones: str, dollars: str = "$", **habits: bool) -> Style:
    """Draw a style; choices are separated by blanks: `draw(rng, dates="slash short", phones="dash dot")`."""
    return Style(rng.choice(dates.split()), rng.choice(phones.split()), rng.choice(dollars.split("|")), **habits)


def joined(parts: list[list[Run]], separator: str) -> list[Run]:
    """Return runs one after the other with a separator between them."""
    out: list[Run] = []
    for i, part in enumerate(parts):
        out += ([separator] if i else []) + part
    return out
