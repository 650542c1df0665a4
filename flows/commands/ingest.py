"""medoffice ingest."""

from pathlib import Path

from connectors.sources.folder import Afterwards
from flows.errors import NoFolderError
from flows.intake.occasion import Occasion
from flows.intake.progress import Last
from flows.intake.start import start_intake
from flows.intake.steps import Plan
from flows.intake.tally import Tally
from flows.settings import FolderSettings, OfficeSettings
from flows.terminal import print_table, progress_bar, say

SOURCE = "ingest"


def ingest_folder(settings: OfficeSettings, folder: Path) -> None:
    """Take in a folder's papers, read them, and print what became of them."""
    if not folder.is_dir():
        raise NoFolderError(f"{folder}: not a folder")
    source = FolderSettings(name=SOURCE, path=folder, afterwards=Afterwards.KEEP)
    with progress_bar() as show:
        last = Last(show)
        occasion = Occasion(settings.model_copy(update={"folders": (source,)}), last)
        start_intake(occasion, Plan(sources=(SOURCE,)))
    say(f"{last.progress.received} file(s) in the folder, {last.progress.read} read now")
    print_tally(last.progress.tally)


def print_tally(tally: Tally) -> None:
    """Print what a run read, by kind and state."""
    rows = [(row["kind"], row["state"], row["count"]) for row in tally.rows()]
    print_table("Read now", ("kind", "state", "count"), rows)
