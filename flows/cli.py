"""medoffice: the command of the office. Each command is a function in `flows.commands`."""

import os
import sys
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from connectors.sources.errors import SourceError
from extractors.errors import ExtractorsError
from flows.errors import FlowsError
from flows.outcomes import SafeFailure, noted
from flows.settings import OfficeSettings, load_settings
from records.errors import RecordsError
from records.state import State

SAID = (ExtractorsError, FlowsError, RecordsError, SafeFailure, SourceError)
INTERRUPTED = 130

app = typer.Typer(
    name="medoffice",
    help="Turns a medical office's faxes, mails and scans into checked records.",
    epilog="Settings come from medoffice.toml (here or in ~/.config/medoffice) and from MEDOFFICE_* variables.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class TextOrJson(StrEnum):
    """How `extract` prints."""

    TEXT = "text"
    JSON = "json"


class TableFormat(StrEnum):
    """How `export` writes."""

    CSV = "csv"
    JSON = "json"
    XLSX = "xlsx"


ConfigOption = Annotated[
    Path | None,
    typer.Option("--config", help="Settings file; by default MEDOFFICE_CONFIG, ./medoffice.toml or the user's own."),
]


@app.command()
def init(config: ConfigOption = None) -> None:
    """Make the office: a settings file to edit, the home folder, the inbox and the database.

    What is there already stays as it is, so running it again is safe.
    """
    from flows.commands.init import init_office

    init_office(config)


@app.command()
def demo(
    out: Annotated[Path, typer.Option("--out", help="Folder for the demo's office and its report.")] = Path("demo_out"),
    papers: Annotated[Path | None, typer.Option("--papers", help="Folder of papers; by default sample_docs.")] = None,
) -> None:
    """Run the intake over the sample papers under a Prefect server and write OUT/report.html.

    Everything happens in OUT, with an office of its own; the settings of the real office are not touched.
    """
    from flows.commands.demo import run_demo

    run_demo(out, papers)


@app.command()
def extract(
    files: Annotated[list[Path], typer.Argument(help="Files to read.", show_default=False)],
    output: Annotated[TextOrJson, typer.Option("--format", help="`json`: one object a line.")] = TextOrJson.TEXT,
    today: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The day dates are judged by.")] = None,
    settings: Annotated[Path | None, typer.Option(help="TOML file with settings of the library alone.")] = None,
) -> None:
    """Read files and print what they hold; nothing is kept.

    A file that cannot be read is named on stderr with the reason, the others are still read, and the exit status is 1.
    """
    from flows.commands.extract import extract_files

    day = today.date() if today else date.today()
    if not extract_files(files, as_json=output is TextOrJson.JSON, today=day, settings=settings):
        raise typer.Exit(1)


@app.command()
def ingest(
    folder: Annotated[Path, typer.Argument(help="Folder of papers, with its subfolders.", show_default=False)],
    config: ConfigOption = None,
) -> None:
    """Take every paper of a folder into the office's store, read it, and file it or put it up for review.

    The files are read where they are and left there. Doing it again takes only what is new. Where `medoffice serve`
    runs, the run shows in the Prefect UI; where it does not, the papers are read all the same, without Prefect.
    """
    from flows.commands.ingest import ingest_folder

    ingest_folder(settings_of(config), folder)


@app.command()
def serve(config: ConfigOption = None) -> None:
    """Start the Prefect server and run the intake on its schedule, until Ctrl-C or SIGTERM.

    The server listens on this machine alone, at the port in the settings (`prefect_port`), and keeps its files in the
    home folder. Intake runs every five minutes in office hours and once overnight, as set.
    """
    from flows.commands.serve import serve_office

    serve_office(settings_of(config))


@app.command()
def status(
    config: ConfigOption = None,
    names: Annotated[
        bool, typer.Option("--names", help="Also list the waiting files by name; names may tell of patients.")
    ] = False,
) -> None:
    """Print where everything stands: files and pages by source, documents by kind, what waits for a person and why."""
    from flows.commands.status import print_status

    print_status(settings_of(config), with_names=names)


@app.command()
def export(
    output: Annotated[TableFormat, typer.Option("--format", help="Format of the file.")] = TableFormat.CSV,
    out: Annotated[Path | None, typer.Option("--out", help="File to write; by default stdout (not for xlsx).")] = None,
    kind: Annotated[str | None, typer.Option("--kind", help="Only documents of this kind, such as invoice.")] = None,
    state: Annotated[State | None, typer.Option("--state", help="Only documents in this state.")] = None,
    config: ConfigOption = None,
) -> None:
    """Write records as a table with one row a document and one column a value.

    The file is readable by its owner alone and appears all at once. Text that a spreadsheet would take for a formula
    is written so that it is not.
    """
    from flows.commands.export import export_records

    export_records(settings_of(config), output.value, out, kind, state)


def settings_of(config: Path | None) -> OfficeSettings:
    """Return the office's settings; runs that this process starts read the same file."""
    if config:
        os.environ["MEDOFFICE_CONFIG"] = str(config.absolute())
    return load_settings(config)


def main() -> None:
    """Run the command; an error is one line on stderr and an exit status, never a traceback."""
    os.umask(0o077)
    try:
        app()
    except SAID as error:
        fail(str(error))
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception as error:  # noqa: BLE001 - a traceback may hold values
        fail(f"unexpected error: {noted(error, error_log())}")


def error_log() -> Path | None:
    """Return the office's error log, where there is an office."""
    try:
        log = load_settings().error_log
    except ExtractorsError:
        return None
    return log if log.parent.is_dir() else None


def fail(message: str) -> None:
    """Say what went wrong and end."""
    sys.stderr.write(f"medoffice: {message}\n")
    sys.exit(1)


if __name__ == "__main__":
    main()
