"""medoffice export."""

import sys
from pathlib import Path

from extractors.registry import known_doctypes
from flows.errors import OutputError
from flows.export.formats import as_csv, as_json, as_xlsx
from flows.export.whole_file import write_whole
from flows.office import open_office
from flows.settings import OfficeSettings
from flows.terminal import say
from records.state import State

WRITERS = {"csv": as_csv, "json": as_json, "xlsx": as_xlsx}


def export_records(
    settings: OfficeSettings, output: str, out: Path | None, kind: str | None, state: State | None
) -> None:
    """Write the documents of a kind and state, by default all, to a file or to stdout."""
    if out is None and output == "xlsx":
        raise OutputError("--out FILE is needed for xlsx")
    if kind is not None and kind not in {doctype.name for doctype in known_doctypes()}:
        raise OutputError(f"{kind}: no such kind of document")
    with open_office(settings) as office:
        documents = list(office.store.find_documents(doctype=kind, state=state))
    content = WRITERS[output](documents)
    if out is None:
        sys.stdout.buffer.write(content)
        return
    write_whole(out, content)
    say(f"{out}: {len(documents)} document(s)")
