"""medoffice demo."""

import shutil
from pathlib import Path

from flows.commands.ingest import print_tally
from flows.errors import OutputError
from flows.intake.occasion import Occasion
from flows.intake.progress import Last
from flows.intake.start import intake_under_prefect
from flows.intake.steps import Plan
from flows.office import open_office
from flows.report import write_report
from flows.server import free_port, prefect_server
from flows.settings import FolderSettings, OfficeSettings
from flows.terminal import print_table, progress_bar, say
from flows.waiting import reasons

SAMPLES = Path(__file__).resolve().parents[2] / "sample_docs"
NOT_PAPERS = (".json", ".gz", ".md", ".py")
MOST_ROWS = 40


def run_demo(out: Path, papers: Path | None) -> None:
    """Take the papers through the whole intake in an office of their own, print what became of them, write a report."""
    settings = demo_settings(out)
    count = copy_papers([papers] if papers else [SAMPLES / "papers", SAMPLES / "broken"], out / "inbox")
    say(f"{count} papers; starting the Prefect server ...")
    with prefect_server(settings) as api, progress_bar() as show:
        last = Last(show)
        intake_under_prefect(Occasion(settings, last), Plan(is_overnight=True))
        say(f"The run was seen at {api}")
    print_tally(last.progress.tally)
    with open_office(settings) as office:
        waiting = [
            (office.store.get_receipt(document.receipt_id).name, document.doctype, ", ".join(reasons(document)))
            for document in office.store.review_queue()
        ]
        print_table("Waiting for a person", ("file", "kind", "why"), waiting[:MOST_ROWS])
        if len(waiting) > MOST_ROWS:
            say(f"and {len(waiting) - MOST_ROWS} more, all in the report")
        write_report(office, out / "report.html")
    say(f"Report: {(out / 'report.html').absolute()}")


def demo_settings(out: Path) -> OfficeSettings:
    """Return the settings of an office that is new and lies in the folder."""
    try:
        for name in ("office", "inbox"):
            shutil.rmtree(out / name, ignore_errors=True)
            (out / name).mkdir(parents=True, mode=0o700)
    except OSError as cause:
        raise OutputError(f"{out}: {cause.strerror}") from None
    inbox = FolderSettings(name="inbox", path=out / "inbox", settle_seconds=0)
    return OfficeSettings(
        home=out / "office", folders=(inbox,), prefect_port=free_port(), database_url=None, originals_url=None
    )


def copy_papers(folders: list[Path], inbox: Path) -> int:
    """Copy the papers into the inbox, as a fax server would put them there; return how many there are."""
    found = [path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())]
    chosen = [path for path in found if path.is_file() and path.suffix not in NOT_PAPERS]
    if not chosen:
        raise OutputError(f"no papers in {', '.join(map(str, folders))}")
    for path in chosen:
        shutil.copy(path, inbox / path.name)
    return len(chosen)
