"""`medoffice serve`: the schedule, a run seen in the Prefect UI, and a clean end."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from flows.office import open_office
from flows.server import is_port_taken
from flows.settings import OfficeSettings
from tests.flows.offices import PAPERS, sample_names
from tests.flows.serving import CHROMIUM, Served, browser_page, serving

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    with serving(tmp_path_factory.mktemp("served")) as served:
        yield served


@pytest.fixture(scope="module")
def run(served: Served):
    for name in sample_names("born_digital_pdf")[:3]:
        (served.inbox / name).write_bytes((PAPERS / name).read_bytes())
    return served.run_now("overnight")


def test_both_schedules_are_served_in_the_offices_time_zone(served):
    schedules = {name: found["schedules"][0]["schedule"] for name, found in served.deployments().items()}
    assert schedules["overnight"]["cron"] == "15 22 * * *"
    assert {schedule["timezone"] for schedule in schedules.values()} == {"America/Chicago"}


def test_a_run_of_a_deployment_takes_in_what_is_in_the_folder(served, run):
    assert run["state_type"] == "COMPLETED"
    with open_office(OfficeSettings(home=served.home)) as office:
        assert len(office.store.find_receipts(acknowledged=True)) == 3
        assert office.store.waiting(10) == ()


def test_the_server_listens_on_this_machine_alone(served):
    address = socket.gethostbyname(socket.gethostname())
    if address.startswith("127."):
        pytest.skip("this machine has no other address")
    with pytest.raises(OSError):
        socket.create_connection((address, served.port), timeout=2).close()


def test_prefects_folder_is_the_owners_alone(served):
    assert (served.home / "prefect").stat().st_mode & 0o077 == 0


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (apt-get install chromium)")
def test_the_ui_shows_the_run_its_artifacts_and_the_overnight_schedule(served, run):
    with browser_page() as page:
        page.goto(f"{served.ui}/runs")
        page.get_by_text(run["name"]).first.wait_for()
        page.goto(f"{served.ui}/runs/flow-run/{run['id']}")
        page.get_by_text("Task Runs", exact=True).click()
        page.get_by_text("read-1").first.wait_for()
        page.get_by_text("Artifacts", exact=True).click()
        page.get_by_text("intake-counts").first.wait_for()
        page.goto(f"{served.ui}/deployments")
        page.get_by_text("overnight").first.wait_for()
        page.get_by_text("At 10:15 PM").first.wait_for()


def test_a_second_server_of_the_same_office_says_that_the_port_is_taken(served):
    config = served.home.parent / "medoffice.toml"
    command = [sys.executable, "-m", "flows.cli", "serve", "--config", str(config)]
    done = subprocess.run(
        command, capture_output=True, text=True, timeout=60, check=False, cwd=Path(__file__).parents[2]
    )
    assert done.returncode == 1
    assert f"port {served.port} is taken" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_when_asked_with_all_its_children(tmp_path, sign):
    with serving(tmp_path) as served:
        served.process.send_signal(sign)
        served.process.wait(60)
        assert served.process.returncode in (0, 130, -signal.SIGINT)  # a shell shows the last as 130, too
        assert not is_port_taken(served.port)
        left = subprocess.run(["pgrep", "-f", str(served.port)], capture_output=True, text=True, check=False).stdout
        assert left == ""
        assert "Traceback" not in (tmp_path / "serve.log").read_text()
