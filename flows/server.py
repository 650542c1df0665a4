"""The Prefect server of this office: a process of its own on this machine alone, found or started."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from flows.errors import ServerError
from flows.lock import is_locked, locked
from flows.prefect_environment import enter
from flows.settings import OfficeSettings

HOST = "127.0.0.1"
START_TIMEOUT_SECONDS = 90.0
STOP_TIMEOUT_SECONDS = 15.0


def api_url(settings: OfficeSettings) -> str:
    """Return the address of the office's Prefect API."""
    return f"http://{HOST}:{settings.prefect_port}/api"


def is_running(settings: OfficeSettings) -> bool:
    """Tell whether this office's own Prefect server runs on this machine and answers."""
    return is_locked(lock_file(settings)) and is_ready(settings)


def lock_file(settings: OfficeSettings) -> Path:
    """Return the file that is locked as long as this office's server runs."""
    return settings.prefect_home / "server.lock"


def is_ready(settings: OfficeSettings) -> bool:
    """Tell whether a Prefect server answers at the office's port."""
    try:
        answer = httpx.get(f"{api_url(settings)}/health", timeout=2.0)
    except httpx.HTTPError:
        return False
    return answer.status_code == httpx.codes.OK and answer.text.strip() == "true"


def free_port() -> int:
    """Return a port of this machine that nothing listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


@contextmanager
def prefect_server(settings: OfficeSettings) -> Iterator[str]:
    """Start the server, wait until it answers, give its API's address, and stop it with its children at the end."""
    if is_port_taken(settings.prefect_port):
        raise ServerError(f"port {settings.prefect_port} is taken; set another prefect_port or stop what listens there")
    enter(settings, api_url=api_url(settings))
    server = start(settings)
    try:
        wait_until_ready(server, settings)
        with locked(lock_file(settings)):
            yield api_url(settings)
    finally:
        stop(server)


def start(settings: OfficeSettings) -> "subprocess.Popen[bytes]":
    """Start the server process; what it prints goes to its log."""
    log = os.open(settings.prefect_home / "server.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(log, "wb") as output:
        # A session of its own: Ctrl-C in the terminal reaches us alone, and we stop it after the runs.
        command = [sys.executable, "-m", "prefect", "server", "start", "--host", HOST]
        command += ["--port", str(settings.prefect_port)]
        return subprocess.Popen(command, stdout=output, stderr=output, start_new_session=True)  # noqa: S603


def is_port_taken(port: int) -> bool:
    """Tell whether something listens at this port already."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return True
    return False


def wait_until_ready(server: "subprocess.Popen[bytes]", settings: OfficeSettings) -> None:
    """Return once the server answers; raise ServerError where it ends before or takes too long."""
    deadline = time.monotonic() + START_TIMEOUT_SECONDS
    while time.monotonic() < deadline:
        if server.poll() is not None:
            raise ServerError(f"the Prefect server ended with status {server.returncode}; see prefect/server.log")
        if is_ready(settings):
            return
        time.sleep(0.2)
    raise ServerError(f"the Prefect server did not answer within {START_TIMEOUT_SECONDS:.0f} seconds")


def stop(server: "subprocess.Popen[bytes]") -> None:
    """End the server and its children: first asked, then made to."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(server.pid, sign)
            server.wait(STOP_TIMEOUT_SECONDS)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
