"""Recognise: the bytes of received files become results, page by page in worker processes."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from extractors import pipeline
from extractors.errors import DocumentError
from flows.intake.outcome import Outcome, Recognised, Refused
from flows.office import Office
from flows.settings import OfficeSettings
from records.receipt import Receipt


class Readers: ...


@contextmanager
def open_readers(settings: OfficeSettings) -> Iterator[Readers]:
    yield Readers()


def recognise(office: Office, readers, receipts: Sequence[Receipt]) -> Iterator[Outcome]:
    from extractors.ocr import open_engine
    from extractors.pages import open_file, recognise_page
    from extractors.result import Source

    settings = office.settings.extractors
    for receipt in receipts:
        try:
            with (
                open_file(office.store.get_original(receipt.id), name=receipt.name, settings=settings) as opened,
                open_engine(settings) as engine,
            ):
                pages = [
                    recognise_page(opened, n, engine=engine, settings=settings) for n in range(1, opened.page_count + 1)
                ]
                facts = Source(
                    name=opened.name, sha256=opened.sha256, media_type=opened.media_type, pages=opened.page_count
                )
            result = pipeline.answer(facts, pages, today=office.today, settings=settings)
            yield Recognised(receipt, result, tuple(page.text for page in pages))
        except DocumentError as error:
            yield Refused(receipt, error.code)
