"""Bills of shops that a layout brings itself, and amounts that are printed in ways of their own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from sample_docs.truth import Value
from sample_docs.world import World, bills, numbers, offices
from sample_docs.world.bills import Article, Bill, Line


@dataclass(frozen=True)
class Shop:
    """A trade: its shops' names, its wares (code, wording, unit, price) and the shapes of its numbers.

    A local one stands in its customer's city.
    """

    vendors: tuple[str, ...]
    wares: tuple[tuple[str, str, str, str], ...]
    numbers: tuple[str, ...]
    accounts: tuple[str, ...]
    local: bool = False


def draw(world: World, shop: Shop, count: int, *, most: int = 12, days: int = -1, **shares: float) -> Bill:
    """Draw a bill of a trade, due after so many days or as its terms say; `shares` are those of `bills.draw`."""
    rng = world.rng
    bill = bills.draw(world, "supplies", lines=1, **{"tax": 0.0, **shares})
    name = rng.choice(shop.vendors)
    vendor = offices.office(rng, name, world.city) if shop.local else world.office(name)
    world.sender = vendor.name, vendor.fax
    chosen = [shop.wares[i] for i in sorted(rng.sample(range(len(shop.wares)), min(count, len(shop.wares))))]
    return replace(
        bill,
        vendor=vendor,
        lines=tuple(_line(world, ware, most, i) for i, ware in enumerate(chosen)),
        number=numbers.pattern(rng, rng.choice(shop.numbers)),
        account=numbers.pattern(rng, rng.choice(shop.accounts)),
        due_day=bill.due_day if days < 0 else bill.day + timedelta(days=days),
    )


def _line(world: World, ware: tuple[str, str, str, str], most: int, position: int) -> Line:
    code, name, unit, price = ware
    quantity = Decimal(world.rng.randint(1, most)) if unit else Decimal(1)
    return Line(Article(code, name, unit, Decimal(price)), quantity, world.date - timedelta(days=27 - position))


def rate(path: str, price: Decimal, sign: str = "") -> Value:
    """Return a price with as many decimals as it has."""
    return Value(path, f"{sign}{price}", str(price))


def count(path: str, quantity: int) -> Value:
    """Return a whole quantity with thousands set apart."""
    return Value(path, f"{quantity:,}", quantity)


def shares_of(whole: Decimal, parts: Sequence[Decimal]) -> list[Decimal]:
    """Return an amount split in the ratio of the parts, to the cent, the last part taking what is left."""
    total = sum(parts, Decimal(0))
    split = [bills.cents(whole * part / total) for part in parts[:-1]]
    return [*split, whole - sum(split, Decimal(0))]
