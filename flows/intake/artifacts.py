"""What a run shows in the Prefect UI: counts, states, kinds and links. Nothing about a patient, and no file name."""

from uuid import UUID

from prefect.artifacts import (
    create_link_artifact,
    create_progress_artifact,
    create_table_artifact,
    update_progress_artifact,
)

from flows.intake.tally import Tally

COUNTS = "intake-counts"
WAITING = "intake-waiting"


def begin_progress() -> UUID:
    """Show a bar of the files read."""
    made = create_progress_artifact(progress=0.0, description="Files read, of those that wait")
    assert isinstance(made, UUID)
    return made


def show_progress(bar: UUID, read: int, to_read: int) -> None:
    """Move the bar."""
    update_progress_artifact(bar, progress=round(100 * read / max(to_read, read, 1), 1))


def show_counts(tally: Tally, waiting: dict[str, int], link: str) -> None:
    """Show what was read by kind and state, why documents wait for a person, and the way to where they do."""
    create_table_artifact(tally.rows(), key=COUNTS, description="Documents of this run by kind and state")
    why = [{"problem": code, "documents": count} for code, count in waiting.items()]
    create_table_artifact(why, key=WAITING, description="All documents that wait for a person, by problem")
    create_link_artifact(link, link_text="What waits for a person", key="intake-review")
