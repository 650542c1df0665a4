"""What a bill may print, each fact as a run under a short key, and its table in whatever columns a layout wants."""

from collections.abc import Callable

from sample_docs import style
from sample_docs.layouts.seen.wording import BILL, Wording
from sample_docs.style import Style
from sample_docs.table import Column, Row
from sample_docs.truth import Run, Value
from sample_docs.world import World
from sample_docs.world.bills import Bill, Line

Fact = tuple[str, Value]


class BillFacts:
    """The facts of one bill in one writer's hand; `say` is how this writer words labels."""

    def __init__(self, world: World, pen: Style, bill: Bill, case: str = "") -> None:
        self.world, self.pen, self.bill = world, pen, bill
        self.say = Wording(world, BILL, case)
        self.minus = world.rng.choice(("-{}", "({})", "- {}"))

    def __getitem__(self, key: str) -> Value:
        """Return the fact as a run."""
        return _FACTS[key](self)

    def label(self, key: str) -> str:
        """Return the label under which this writer puts the fact."""
        return self.say(key)

    def pairs(self, *keys: str) -> list[Fact]:
        """Return labels and facts, without an order number where there is none."""
        return [(self.label(key), self[key]) for key in keys if key != "order" or self.bill.order]

    def sums(self) -> list[Fact]:
        """Return the lines below the table, from the subtotal to the total."""
        bill = self.bill
        rows = self.pairs("subtotal") if bill.discount or bill.tax or bill.shipping or self.world.chance(0.3) else []
        rows += self.pairs("discount") if bill.discount else []
        rows += self.pairs("shipping") if bill.shipping else []
        rows += self.pairs("tax") if bill.tax else []
        return rows + self.pairs("total")

    def balance(self) -> list[Fact]:
        """Return the lines from the total to what is owed: earlier balance, payments, amount due."""
        rows = self.pairs("previous") if self.bill.previous else []
        rows += self.pairs("paid") if self.bill.paid else []
        return rows + self.pairs("due")

    def columns(self, **widths: float) -> list[Column]:
        """Return table columns of the keys and widths given."""
        right = {"item_quantity", "item_price", "item_amount"}
        return [Column(self.label(k), w, "right" if k in right else "left") for k, w in widths.items()]

    def rows(self, *keys: str, dollar: str | None = "") -> list[Row]:
        """Return table rows with the columns of the keys given."""
        return [[[self.item(key, i, line, dollar)] for key in keys] for i, line in enumerate(self.bill.lines)]

    def item(self, key: str, i: int, line: Line, dollar: str | None = "") -> Run:
        """Return one cell of the table; a code or a unit that the ware lacks is left empty."""
        path = f"items[{i}].{_ITEM[key]}"
        if key == "item_quantity":
            return style.number(path, line.quantity)
        if key == "item_date":
            return self.pen.date(path, line.day)
        if key in {"item_price", "item_amount"}:
            return self.pen.money(path, line.article.price if key == "item_price" else line.amount, dollar=dollar)
        words = {"item_code": line.article.code, "item_unit": line.article.unit, "item_name": line.article.name}[key]
        return self.pen.text(path, words) if words else ""

    def vendor(self) -> list[list[Run]]:
        """Return the vendor's name and address as lines."""
        return [[self["vendor"]], *self.pen.lines("vendor.address", self.bill.vendor.address)]

    def customer(self) -> list[list[Run]]:
        """Return the customer's name and address as lines."""
        return [[self["customer"]], *self.pen.lines("customer.address", self.bill.customer.address)]

    def remit(self) -> list[list[Run]]:
        """Return where to send money, as lines."""
        return [
            [self.pen.text("remit_to.recipient", self.bill.vendor.name)],
            *self.pen.lines("remit_to", self.bill.remit),
        ]


_ITEM = {
    "item_code": "code",
    "item_name": "description",
    "item_date": "date",
    "item_quantity": "quantity",
    "item_unit": "unit",
    "item_price": "unit_price",
    "item_amount": "amount",
}
_FACTS: dict[str, Callable[[BillFacts], Value]] = {
    "vendor": lambda f: f.pen.text("vendor.name", f.bill.vendor.name),
    "phone": lambda f: f.pen.phone("vendor.phone", f.bill.vendor.phone),
    "website": lambda f: Value("vendor.website", f.bill.vendor.website, f.bill.vendor.website),
    "email": lambda f: f.pen.text("vendor.email", f.bill.vendor.website.replace("www.", "billing@")),
    "customer": lambda f: f.pen.text("customer.name", f.bill.customer.name),
    "tax_id": lambda f: f.pen.text("vendor.tax_id", f.bill.vendor_tax_id),
    "number": lambda f: f.pen.text("invoice_number", f.bill.number),
    "day": lambda f: f.pen.date("invoice_date", f.bill.day),
    "due_day": lambda f: f.pen.date("due_date", f.bill.due_day),
    "order": lambda f: f.pen.text("purchase_order", f.bill.order),
    "account": lambda f: f.pen.text("customer.account_number", f.bill.account),
    "terms": lambda f: f.pen.text("payment_terms", f.bill.terms),
    "start": lambda f: f.pen.date("service_start_date", min(line.day for line in f.bill.lines)),
    "end": lambda f: f.pen.date("service_end_date", f.bill.day),
    "subtotal": lambda f: f.pen.money("subtotal", f.bill.subtotal),
    "discount": lambda f: f.pen.taken_off("discount", f.bill.discount, minus=f.minus),
    "shipping": lambda f: f.pen.money("shipping", f.bill.shipping),
    "tax": lambda f: f.pen.money("tax", f.bill.tax),
    "total": lambda f: f.pen.money("total", f.bill.total),
    "previous": lambda f: f.pen.money("previous_balance", f.bill.previous),
    "paid": lambda f: f.pen.taken_off("amount_paid", f.bill.paid, minus=f.minus),
    "due": lambda f: f.pen.money("amount_due", f.bill.due),
}
