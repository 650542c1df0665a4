"""Offices to test with, and what a store says, so that two stores can be compared."""

import json
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flows.intake.occasion import Occasion
from flows.intake.progress import Last
from flows.intake.start import intake_alone, intake_under_prefect
from flows.intake.steps import Plan
from flows.office import open_office
from flows.prefect_environment import enter
from flows.server import api_url, free_port
from flows.settings import FolderSettings, OfficeSettings
from records.store import Store, open_store

PAPERS = Path(__file__).parents[2] / "sample_docs" / "papers"
SERVER_HOME = Path(tempfile.mkdtemp(prefix="medoffice-test-"))
PORT = free_port()
SERVER_SETTINGS = OfficeSettings(home=SERVER_HOME, prefect_port=PORT)

# Prefect reads its environment when it is imported, which is before any fixture runs.
enter(SERVER_SETTINGS, api_url=api_url(SERVER_SETTINGS))


@dataclass(frozen=True)
class TestOffice:
    """An office with one inbox; papers are put into it as a fax server would."""

    __test__ = False

    settings: OfficeSettings
    inbox: Path

    def put(self, name: str, content: bytes) -> None:
        (self.inbox / name).write_bytes(content)

    def put_samples(self, *names: str) -> None:
        for name in names:
            shutil.copy(PAPERS / name, self.inbox / name)

    def run(self, plan: Plan = Plan(), *, is_prefect: bool = False) -> Last:  # noqa: B008 - frozen
        last = Last()
        start = intake_under_prefect if is_prefect else intake_alone
        start(Occasion(self.settings, last), plan)
        return last

    def store(self) -> Store:
        return open_store(*self.settings.store_urls)


def make_office(folder: Path) -> TestOffice:
    inbox = folder / "inbox"
    inbox.mkdir(parents=True)
    settings = OfficeSettings(
        home=folder / "office",
        folders=(FolderSettings(name="fax", path=inbox, settle_seconds=0),),
        processes=1,
        batch_size=3,
        prefect_port=PORT,
        retry_pauses_seconds=(0.05, 0.1),
    )
    with open_office(settings):
        pass
    return TestOffice(settings, inbox)


def sample_names(form: str) -> list[str]:
    """Return the sample papers of one form, one a layout, by name."""
    return sorted(path.name for path in PAPERS.glob(f"*-{form}-01.*") if path.suffix not in (".json", ".gz"))


def standing(store: Store) -> list[dict[str, Any]]:
    """Return all that a store says of its files but for random ids and times, so that two stores can be compared."""
    return sorted((_file(store, receipt) for receipt in store.find_receipts()), key=json.dumps)


def _file(store: Store, receipt: Any) -> dict[str, Any]:
    return {
        "name": receipt.name,
        "sha256": receipt.original_sha256,
        "state": receipt.state,
        "reason": receipt.reason,
        "is_new": receipt.is_new,
        "is_acknowledged": receipt.acknowledged_at is not None,
        "is_kept": store.originals.is_sound(receipt.original_sha256),
        "moves": [[move.page, move.from_state, move.to_state, move.why] for move in store.get_history(receipt.id)],
        "documents": [_document(document) for document in store.find_documents(receipt_id=receipt.id)],
    }


def _document(document: Any) -> dict[str, Any]:
    return {
        "doctype": document.doctype,
        "pages": document.pages,
        "state": document.state,
        "record": document.record.model_dump(mode="json"),
        "readings": {path: reading.model_dump(mode="json") for path, reading in document.readings.items()},
        "problems": [[problem.path, problem.code] for problem in document.problems],
    }
