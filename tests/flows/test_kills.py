"""An intake killed at any step, and run again, ends where an undisturbed one ends."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flows.offices import TestOffice, make_office, sample_names, standing

# Where a run is killed: what is wrapped, and whether the step is done before or after the kill.
STEPS = {
    "after the claim": ("connectors.sources.folder.read_whole", "before"),
    "after the original": ("records.arrivals.receive", "before"),
    "before the acknowledgement": ("connectors.sources.folder.FolderSource.acknowledge", "before"),
    "after the acknowledgement": ("connectors.sources.folder.FolderSource.acknowledge", "after"),
    "before reading": ("flows.intake.chunk.recognise", "after"),
    "after recognition": ("flows.intake.recognise.outcome", "after"),
    "in the middle of filing": ("records.filing.flag_duplicates", "after"),
    "after the record": ("flows.intake.chunk.file", "after"),
}


def fill(office: TestOffice) -> None:
    names = sample_names("born_digital_pdf")[:4]
    office.put_samples(*names)
    office.put("again.pdf", (office.inbox / names[0]).read_bytes())
    office.put("damaged.pdf", b"%PDF-1.4 and nothing more")


def contents(office: TestOffice) -> list[str]:
    files = (path.relative_to(office.inbox) for path in office.inbox.rglob("*") if path.is_file())
    return sorted(f"{path.parts[0]}/{path.name}" for path in files)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    office = make_office(tmp_path_factory.mktemp("undisturbed"))
    fill(office)
    office.run()
    with office.store() as store:
        return standing(store), contents(office), sorted(store.originals.hashes())


def run_and_kill(office: TestOffice, step: str, *, is_prefect: bool = False) -> int:
    script = Path(__file__).with_name("killed_run.py")
    how = "prefect" if is_prefect else "alone"
    command = [sys.executable, str(script), office.settings.model_dump_json(), how, *STEPS[step]]
    return subprocess.run(command, check=False, cwd=Path(__file__).parents[2], timeout=120).returncode


@pytest.mark.parametrize("step", STEPS)
def test_an_intake_killed_at_any_step_and_run_again_ends_like_an_undisturbed_one(office, undisturbed, step):
    fill(office)
    assert run_and_kill(office, step) == -signal.SIGKILL
    office.run()
    with office.store() as store:
        assert (standing(store), contents(office), sorted(store.originals.hashes())) == undisturbed
        assert store.nightly_count().is_balanced


def test_a_run_that_is_killed_again_and_again_still_ends(office, undisturbed):
    fill(office)
    for step in ("after the original", "after recognition", "after the record"):
        assert run_and_kill(office, step) == -signal.SIGKILL
    office.run()
    with office.store() as store:
        assert (standing(store), contents(office), sorted(store.originals.hashes())) == undisturbed


def test_a_flow_run_that_is_killed_is_made_good_by_the_next_flow_run(office, undisturbed, prefect_home):
    fill(office)
    assert run_and_kill(office, "after recognition", is_prefect=True) == -signal.SIGKILL
    office.run(is_prefect=True)
    with office.store() as store:
        assert (standing(store), contents(office), sorted(store.originals.hashes())) == undisturbed
