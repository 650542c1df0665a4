"""The vendor: of all names on a bill, the one that sends it: its letterhead, its payee, its domain say so together."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from rapidfuzz.fuzz import ratio

from extractors.doctypes.invoice.blocks import Block
from extractors.doctypes.invoice.name_lines import ALIKE, name_in
from extractors.doctypes.invoice.party import Party
from extractors.doctypes.invoice.practices import is_firm
from extractors.doctypes.invoice.vendor_candidates import candidates_of
from extractors.doctypes.invoice.vendor_worth import Candidate, Evidence, domains_of, is_over, squeezed
from extractors.document import Document, Word
from extractors.extraction import Found
from extractors.layout import LabelledValue

SURE, RIVALLED, A_GUESS = 0.92, 0.7, 0.3
LEAST_WORTH, LEAST_MARGIN = -2.0, 0.6
"""Worth from which a name is given, and how much more of it than the next one's makes it sure."""
TAGLINE_GAP = 1.2
"""Heights of a name between it and the tagline over its address."""


def vendor_name(
    document: Document,
    values: Sequence[LabelledValue],
    taken: Collection[Word],
    blocks: Sequence[Block],
    labelled: Mapping[str, Party],
) -> Found[str] | None:
    """Return the name for which places and agreement speak most, in its clearest print; not the customer's.

    `taken` are words that name nobody or somebody else, `labelled` who stands under labels such as `Remit to`.
    """
    payees = [found for found in (labelled["remit_to"].name, labelled["remit_to"].recipient) if found]
    billed = (labelled["customer"], labelled["ship_to"], labelled["service_address"])
    candidates = list(candidates_of(document, values, taken, payees, blocks))
    lines = [squeezed(line.text) for line in document.lines]
    others = [squeezed(name.value) for party in billed if (name := party.name or party.recipient)]
    evidence = Evidence(candidates, domains_of(document), lines, others)
    worths = [(evidence.worth(name), name) for name in candidates]
    worth, best = max(worths, key=lambda pair: pair[0], default=(LEAST_WORTH, None))
    if best is None or worth <= LEAST_WORTH:
        return None
    certainty = _certainty(best, worths)
    best = _in_full(best, candidates)
    alike = [name for name in candidates if name.is_alike(best)]
    clearest = max(alike, key=lambda name: _clarity(name, best, lines))
    return name_in(clearest.span, certainty)


def _certainty(best: Candidate, worths: Sequence[tuple[float, Candidate]]) -> float:
    """Return how sure the best name is: less where little speaks for it, or nearly as much for another."""
    own = max(worth for worth, name in worths if name is best)
    if own <= 0:
        return A_GUESS
    rivals = (worth for worth, name in worths if own - worth <= LEAST_MARGIN and not _is_same(name, best))
    return RIVALLED if any(True for _ in rivals) else SURE


def _is_same(name: Candidate, best: Candidate) -> bool:
    return name.is_alike(best) or best.begins(name) or name.begins(best)


def _in_full(best: Candidate, candidates: Sequence[Candidate]) -> Candidate:
    """Return the name with its form of company where another line prints it so; a logo leaves the form away."""
    if best.is_in_full:
        return best
    full = (name for name in candidates if is_firm(name.span.text) and best.begins(name) and not name.is_alike(best))
    return next(full, best)


def _clarity(name: Candidate, best: Candidate, lines: Sequence[str]) -> tuple[bool, bool, float, bool]:
    """Return what ranks readings of one name: in full, read so twice, clearly printed, in the best place."""
    again = sum(name.letters in line for line in lines) > 1
    return name.is_in_full, again, name.span.confidence, name is best


def _names_of(block: Block) -> Iterator[str]:
    """Yield who is named over an address, or before it in its line."""
    if block.name is not None:
        yield block.name.text
    if block.recipient is not None:
        yield block.recipient.value


def is_of_vendor(block: Block, name: Found[str] | None) -> bool:
    """Tell whether an address block is the vendor's: its name heads it, or stands over it or beside it."""
    if name is None:
        return False
    if any(word in name.span.words for word in block.words):
        return True
    if any(ratio(squeezed(own), squeezed(name.value)) >= ALIKE for own in _names_of(block)):
        return True
    is_close = block.lines[0].box.top - name.span.box.bottom < TAGLINE_GAP * name.span.box.height
    return (block.name is None or (is_close and not is_firm(block.name.text))) and is_over(name.span, block)
