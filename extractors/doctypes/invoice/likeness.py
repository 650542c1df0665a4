"""How much a paper looks like a bill: by its title, its labels, its table of prices and its sums."""

import re
from statistics import median

from rapidfuzz.fuzz import ratio

from extractors.cues import LARGE, fold_text, title_lines, weigh_cues
from extractors.doctypes.invoice.arithmetic import adds_up
from extractors.doctypes.invoice.cues import CUES, HEADINGS, OTHER_TITLES, OTHERWISE
from extractors.doctypes.invoice.labels import LABELS
from extractors.doctypes.invoice.name_lines import is_spaced_title
from extractors.doctypes.invoice.priced_rows import multiplying_rows, sums
from extractors.doctypes.invoice.summary import amounts_in
from extractors.document import Document
from extractors.layout import labelled_values

LEAST_HEADINGS = 3
TABLE_WEIGHT = 0.6
"""How much of the doubt that words leave a table of prices takes away, where the words speak for a bill at all."""
BILL_NUMBER = re.compile(r"(?:bill|statement)\W+(?:no\.?|number|#)?\W*(?=[\w/-]*\d)[\w/-]+$", re.IGNORECASE)
NUMBER_WEIGHT = 0.6
"""How much of the doubt a line `Bill 47062` takes away: the words alone stand in too many papers to be cues."""
TORN_TITLE_WEIGHT = 0.6
DAMAGED_WEIGHT = 0.4
DAMAGED = 78
REAL_WORDS = frozenset(
    ("invoice", "invoices", "involve", "involved", "involves", "involving", "invoke", "voice", "invite")
)
SUM_WEIGHT = 0.5
"""How much of the doubt amounts take away that come to what is called a total or due."""
SUMMARY_WEIGHT = 0.25
"""How much of the doubt each further kind of amount in a summary takes away: a subtotal, a tax, a payment."""
SUMMARY = frozenset(
    ("subtotal", "tax", "shipping", "discount", "previous_balance", "amount_paid", "total", "amount_due")
)
MULTIPLIED, SUMMED = (0.0, 0.3, 0.5), (0.0, 0.25, 0.4)
"""How much of the doubt none, one or more rows take away that multiply, and sums of the rows over them."""
LEAST_KNOWN, MOST_KNOWN = 0.3, 0.75
"""Between these the labels are looked at, too."""
LABEL_WEIGHT, SURELY_LABELLED = 0.15, 0.7
TELLING_LABELS = frozenset(
    ("invoice_number", "due_date", "payment_terms", "account_number", "customer", "remit_to", "service_address",
     "service_period", "purchase_order", "ship_to", "tax_id")
)  # fmt: skip
LEAST_LEFT = 0.4
"""Share of the score that the words against a bill leave, below which its sums are not looked at."""
TITLE_SHARE = 0.25
TOP_SHARE = 0.12
BILL = re.compile(r"\b(?:invoice|receipt|statement|credit (?:note|memo))\b|\bbiii(?:$| (?:no|number|date|id)\b)")
OTHERWISE_TITLED = 0.3
"""What is left of the score of a paper whose title stands for another kind of list of prices."""
PRICE = re.compile(r"\d[.,]\d\d\b|\$ ?\d")


def score(document: Document) -> float:
    """Return how much the document looks like a bill, 0 to 1."""
    titles = {fold_text(line.text).strip() for line in title_lines(document)}
    known, left = weigh_cues(document, CUES)
    left *= 1.0 if _names_itself(document) else weigh_cues(document, OTHERWISE)[1]
    for weight in _weights(document):
        known += (1 - known) * weight
    if len(HEADINGS & titles) >= LEAST_HEADINGS:
        known += (1 - known) * known * TABLE_WEIGHT
    if left > LEAST_LEFT and len(PRICE.findall(document.text)) > 1:
        known += (1 - known) * _told_by_sums(document)
        known += (1 - known) * _told_by_arithmetic(document)
    if LEAST_KNOWN < known < MOST_KNOWN and left > LEAST_LEFT:
        known += (1 - known) * _told_by_labels(document)
    return known * left * (OTHERWISE_TITLED if _is_otherwise_titled(document) else 1.0)


def _told_by_labels(document: Document) -> float:
    """Return how much it tells for a bill what its labels name, where other evidence leaves it open."""
    keys = {value.key for value in labelled_values(document, LABELS) if value.certainty > SURELY_LABELLED}
    return 1 - (1 - LABEL_WEIGHT) ** len(keys & TELLING_LABELS)


def _is_otherwise_titled(document: Document) -> bool:
    """Tell whether the topmost title is another kind of paper's: lower down it is a caption (`PURCHASE ORDER`)."""
    page = document.pages[0]
    usual = median([line.box.height for line in page.lines] or [1.0])
    high = [line for line in title_lines(document) if line.box.top < TITLE_SHARE * page.height]
    others = [line for line in high if fold_text(line.text).strip() in OTHER_TITLES]
    return not _names_itself(document) and any(
        line.box.height > LARGE * usual or line.box.top < TOP_SHARE * page.height for line in others
    )


def _names_itself(document: Document) -> bool:
    """Tell whether a line of the head calls the paper a bill, on its own or among other words, damaged or not."""
    top = TITLE_SHARE * document.pages[0].height
    high = [line for line in title_lines(document) if line.box.top < top]
    return any(
        BILL.search(fold_text(line.text).strip()) or any(_is_damaged(word.text) for word in line.words) for line in high
    )


def _weights(document: Document) -> list[float]:
    """Return the weights of what lines of the upper part say otherwise than in plain words: torn, damaged, numbered."""
    high = title_lines(document)
    return [
        TORN_TITLE_WEIGHT * any(is_spaced_title(line.text) for line in high),
        NUMBER_WEIGHT * any(BILL_NUMBER.match(line.text) for line in high),
        DAMAGED_WEIGHT * any(_is_damaged(word.text) for line in high for word in line.words),
    ]


def _is_damaged(text: str) -> bool:
    """Tell whether a word is a misread `invoice`."""
    word = re.sub(r"\W", "", text.casefold())
    return 6 <= len(word) <= 8 and word not in REAL_WORDS and ratio(word, "invoice") >= DAMAGED


def _told_by_sums(document: Document) -> float:
    """Return how much the amounts tell for a bill: kinds of amounts that bills sum up, and sums that come out."""
    amounts = amounts_in(document, ())
    kinds = {amount.key for amount in amounts} & SUMMARY
    doubt = (1 - SUMMARY_WEIGHT) ** (len(kinds) - 1) if kinds & {"total", "amount_due"} else 1.0
    return 1 - doubt * (1 - SUM_WEIGHT * adds_up(amounts))


def _told_by_arithmetic(document: Document) -> float:
    """Return how much it tells for a bill that counts times prices are amounts, and that amounts sum up."""
    rows = min(sum(map(multiplying_rows, document.pages)), len(MULTIPLIED) - 1)
    totals = min(sum(map(sums, document.pages)), len(SUMMED) - 1)
    return 1 - (1 - MULTIPLIED[rows]) * (1 - SUMMED[totals])
