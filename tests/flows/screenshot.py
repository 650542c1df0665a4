"""`python -m tests.flows.screenshot`: serve an office, run the intake over sample papers, and picture the Prefect UI."""

import shutil
import sys
import tempfile
from pathlib import Path

from tests.flows.offices import PAPERS, sample_names
from tests.flows.serving import CHROMIUM, browser_page, serving

PICTURE = Path(__file__).parents[2] / "docs" / "prefect-ui.png"


def main() -> int:
    """Write docs/prefect-ui.png and return the exit status."""
    if CHROMIUM is None:
        sys.stderr.write("Chromium is not installed (apt-get install chromium)\n")
        return 1
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as served:
        for name in (*sample_names("born_digital_pdf")[:16], *sample_names("docx")):
            shutil.copy(PAPERS / name, served.inbox / name)
        run = served.run_now("overnight")
        with browser_page() as page:
            page.goto(f"{served.ui}/runs/flow-run/{run['id']}")
            page.get_by_text("Artifacts", exact=True).click()
            page.get_by_text("intake-counts").first.wait_for()
            page.get_by_text("Documents of this run").first.wait_for()
            page.screenshot(path=PICTURE)
    sys.stdout.write(f"{PICTURE}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
