"""Documents of a store to one HTML file."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from extractors.pages import open_file
from flows.export.whole_file import write_whole
from flows.office import Office
from flows.report.levels import Levels
from flows.report.picture import picture_uri
from flows.report.view import DocumentView, document_view
from flows.waiting import count_reasons
from records.finding import StoredDocument
from records.receipt import Receipt
from records.state import State


def write_report(office: Office, path: Path) -> None:
    """Write the report on everything in the store; it needs nothing but itself."""
    template = Environment(
        loader=PackageLoader("flows.report", "."), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    ).get_template("report.html.j2")
    documents = list(office.store.find_documents())
    rejected = office.store.find_receipts(state=State.REJECTED)
    page = template.render(
        documents=list(views(office, documents)),
        rejected=[(receipt.name, receipt.reason) for receipt in rejected],
        filed=sum(document.state is State.FILED for document in documents),
        waiting=count_reasons(document for document in documents if document.state is State.IN_REVIEW),
        pages=sum(len(document.pages) for document in documents),
        levels=Levels.of(office.settings.extractors).percents,
    )
    write_whole(path, page.encode())


def views(office: Office, documents: list[StoredDocument]) -> Iterator[DocumentView]:
    """Yield what the report shows of each document, opening each file once."""
    for receipt_id, group in groupby(documents, key=lambda document: document.receipt_id):
        yield from views_of_file(office, office.store.get_receipt(receipt_id), list(group))


def views_of_file(office: Office, receipt: Receipt, documents: list[StoredDocument]) -> Iterator[DocumentView]:
    """Yield what the report shows of the documents of one file."""
    settings = office.settings.extractors
    with open_file(office.store.get_original(receipt.id), name=receipt.name, settings=settings) as opened:
        for document in documents:
            pictures = {
                number: picture_uri(opened, number, settings, notes)
                for number, notes in zip(document.pages, document.page_notes, strict=True)
            }
            yield document_view(document, receipt.name, pictures, Levels.of(settings))
