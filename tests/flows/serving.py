"""`medoffice serve` as a process of its own, and a look at its Prefect UI in a browser."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from flows.server import free_port

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
PATIENCE_SECONDS = 120.0
SETTINGS = """
home = {home}
prefect_port = {port}
processes = 1
time_zone = "America/Chicago"
# Scheduled once a year, so that a test decides when a run begins.
office_hours_cron = "0 8 1 1 *"
overnight_cron = "15 22 * * *"

[[folders]]
name = "fax"
path = {inbox}
settle_seconds = 0
"""


@dataclass(frozen=True)
class Served:
    process: "subprocess.Popen[str]"
    port: int
    home: Path
    inbox: Path

    @property
    def ui(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def ask(self, path: str, method: str = "POST", **body: Any) -> Any:
        return request_patiently(method, f"{self.ui}/api/{path}", body).raise_for_status().json()

    def deployments(self) -> dict[str, Any]:
        return {found["name"]: found for found in self.ask("deployments/filter")}

    def run_now(self, deployment: str) -> dict[str, Any]:
        """Run a deployment and return the flow run once it has ended."""
        found = self.deployments()[deployment]
        # The key makes asking again safe: it is the same run.
        creation = f"deployments/{found['id']}/create_flow_run"
        run = self.ask(creation, idempotency_key=uuid4().hex, state={"type": "SCHEDULED"})

        def ended() -> dict[str, Any] | None:
            now = self.ask(f"flow_runs/{run['id']}", method="GET")
            return now if now["state_type"] in ("COMPLETED", "FAILED", "CRASHED", "CANCELLED") else None

        return wait_for(ended, "the run to end")


@contextmanager
def serving(folder: Path) -> Iterator[Served]:
    """Run `medoffice serve` for an office in the folder until the end of the block."""
    inbox, port = folder / "inbox", free_port()
    inbox.mkdir(parents=True)
    config = folder / "medoffice.toml"
    config.write_text(SETTINGS.format(home=json.dumps(str(folder / "home")), inbox=json.dumps(str(inbox)), port=port))
    command = [sys.executable, "-m", "flows.cli", "serve", "--config", str(config)]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PREFECT_", "MEDOFFICE_"))}
    kept["PYTHONPATH"] = os.pathsep.join(filter(None, sys.path))
    log = (folder / "serve.log").open("w")
    process = subprocess.Popen(command, stdout=log, stderr=log, text=True, env=kept, cwd=folder, start_new_session=True)
    served = Served(process, port, folder / "home", inbox)
    try:
        wait_for(lambda: _deployed(served), "medoffice serve")
        yield served
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            process.wait(60)
        log.close()


def _deployed(served: Served) -> bool:
    assert served.process.poll() is None, "medoffice serve ended"
    try:
        return len(served.deployments()) == 2
    except httpx.HTTPError:
        return False


def request_patiently(method: str, url: str, body: Any) -> httpx.Response:
    """Ask a Prefect server, again while it answers 503, as Prefect's own client does: its SQLite was locked."""

    def answer() -> httpx.Response | None:
        given = httpx.request(method, url, json=body, timeout=20)
        return None if given.status_code == httpx.codes.SERVICE_UNAVAILABLE else given

    answered: httpx.Response = wait_for(answer, f"an answer from {url}")
    return answered


def wait_for(condition: Any, what: str) -> Any:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if found := condition():
            return found
        time.sleep(0.3)
    raise AssertionError(f"waited too long for {what}")


@contextmanager
def browser_page() -> Iterator[Any]:
    """Give a page of headless Chromium."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1360, "height": 900})
        page.set_default_timeout(30_000)
        yield page
        browser.close()
