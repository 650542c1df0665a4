"""medoffice status."""

from collections import Counter
from collections.abc import Sequence

from flows.office import Office, open_office
from flows.settings import OfficeSettings
from flows.terminal import print_table, say
from flows.waiting import count_reasons, reasons
from records.state import State


def print_status(settings: OfficeSettings, *, with_names: bool) -> None:
    """Print the counts of the store; file names only where asked for."""
    with open_office(settings) as office:
        print_table("Files", ("source", "state", "files", "pages"), files_by_source(office))
        print_table("Documents", ("kind", "state", "documents"), documents_by_kind(office))
        why = list(count_reasons(office.store.review_queue()).items())
        print_table("Waiting for a person, by problem", ("problem", "documents"), why)
        print_table("Rejected", ("reason", "files"), rejected_by_reason(office))
        if with_names:
            print_table("Waiting files", ("file", "pages", "kind", "problems"), waiting_by_name(office))
        counted = office.store.nightly_count()
        say(f"{counted.files_in} files and {counted.pages_in} pages came in, {len(counted.faults)} unaccounted for")


def files_by_source(office: Office) -> Sequence[Sequence[object]]:
    """Return source, state, files and pages."""
    files, pages = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for tally in office.store.counts(zone=office.settings.time_zone):
        files[tally.source, tally.state.value] += tally.files
        pages[tally.source, tally.state.value] += tally.pages
    return [(*key, files[key], pages[key]) for key in sorted(files)]


def documents_by_kind(office: Office) -> Sequence[Sequence[object]]:
    """Return kind, state and number of documents."""
    counted = Counter((document.doctype, document.state.value) for document in office.store.find_documents())
    return [(*key, counted[key]) for key in sorted(counted)]


def rejected_by_reason(office: Office) -> Sequence[Sequence[object]]:
    """Return the reasons for which files were rejected, and how many."""
    rejected = office.store.find_receipts(state=State.REJECTED)
    counted = Counter(receipt.reason or "by a person" for receipt in rejected)
    return [(reason, counted[reason]) for reason in sorted(counted)]


def waiting_by_name(office: Office) -> Sequence[Sequence[object]]:
    """Return the files that wait for a person: name, pages, kind and problem codes."""
    return [
        (
            office.store.get_receipt(document.receipt_id).name,
            ", ".join(map(str, document.pages)),
            document.doctype,
            ", ".join(reasons(document)),
        )
        for document in office.store.review_queue()
    ]
