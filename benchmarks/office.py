"""An office of its own for one measurement, with its Prefect server running."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self
from urllib.error import URLError
from urllib.request import Request, urlopen

from benchmarks.library import PROCESSES

START_TIMEOUT_SECONDS = 120.0
STOP_TIMEOUT_SECONDS = 60.0
MEDOFFICE = (sys.executable, "-m", "flows.cli")
SETTINGS = """\
home = {home}
prefect_port = {port}
processes = {processes}
# Once a year, so that no scheduled run takes part in the measurement.
office_hours_cron = "0 3 1 1 *"
overnight_cron = "0 3 1 1 *"
"""


@dataclass(frozen=True, slots=True)
class BenchOffice:
    """The office's folder, with its settings file in it."""

    folder: Path
    port: int

    @classmethod
    @contextmanager
    def started(cls, folder: Path) -> Iterator[Self]:
        """Give an office in a new folder while `medoffice serve` runs; it is stopped at the end."""
        folder.mkdir()
        office = cls(folder, _free_port())
        home = json.dumps(str(folder / "home"))
        office.config.write_text(SETTINGS.format(home=home, port=office.port, processes=PROCESSES), encoding="utf-8")
        with (folder / "serve.log").open("wb") as log:
            server = subprocess.Popen(office.command("serve"), stdout=log, stderr=log, start_new_session=True)
            try:
                _wait_for(office.api("health"), server)
                yield office
            finally:
                _stop(server)

    @property
    def config(self) -> Path:
        """The settings file."""
        return self.folder / "medoffice.toml"

    def api(self, path: str) -> str:
        """Return an address of the office's Prefect API."""
        return f"http://127.0.0.1:{self.port}/api/{path}"

    def command(self, *arguments: str) -> list[str]:
        """Return the `medoffice` command of this office."""
        return [*MEDOFFICE, *arguments, "--config", str(self.config)]

    def run(self, *arguments: str) -> None:
        """Run a `medoffice` command, its output apart from ours; raise CalledProcessError where it fails."""
        subprocess.run(self.command(*arguments), check=True, stdout=subprocess.DEVNULL)

    def documents(self) -> int:
        """Return how many documents the office holds."""
        table = self.folder / "documents.json"
        table.unlink(missing_ok=True)
        self.run("export", "--format", "json", "--out", str(table))
        return len(json.loads(table.read_text(encoding="utf-8")))

    def flow_runs(self) -> int:
        """Return how many flow runs the office's Prefect server has seen."""
        asked = Request(self.api("flow_runs/count"), b"{}", {"Content-Type": "application/json"})
        with urlopen(asked, timeout=10) as answer:
            return int(answer.read())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    deadline = time.monotonic() + START_TIMEOUT_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urlopen(address, timeout=2):
                return
        except (URLError, OSError):
            time.sleep(0.3)
    raise RuntimeError("medoffice serve did not start")


def _stop(server: "subprocess.Popen[bytes]") -> None:
    server.terminate()
    try:
        server.wait(STOP_TIMEOUT_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()
