"""medoffice serve."""

import signal
from types import FrameType

from flows.office import open_office
from flows.prefect_environment import make_private_folder
from flows.server import HOST, prefect_server
from flows.settings import OfficeSettings
from flows.terminal import say


def serve_office(settings: OfficeSettings) -> None:
    """Run the server and what is due until this process is asked to end."""
    with open_office(settings):
        pass  # a store that cannot be opened is found now, not at the first run
    for folder in settings.folders:
        make_private_folder(folder.path)
    signal.signal(signal.SIGTERM, ask_to_end)
    with prefect_server(settings):
        from flows.deployments import serve_deployments

        say(f"Prefect UI: http://{HOST}:{settings.prefect_port}  (Ctrl-C ends)")
        serve_deployments(settings)


def ask_to_end(_signal: int, _frame: FrameType | None) -> None:
    """End as Ctrl-C does: the event loop has a way of its own to end at that signal, and none at an exception."""
    signal.raise_signal(signal.SIGINT)
