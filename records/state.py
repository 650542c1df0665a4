"""The states of a received file or page, and every move between them."""

from enum import StrEnum


class State(StrEnum):
    """Where a received file or page stands; it is in exactly one of these at any moment."""

    RECEIVED = "received"
    RECOGNISED = "recognised"
    IN_REVIEW = "in_review"
    FILED = "filed"
    DELIVERED = "delivered"
    REJECTED = "rejected"


MOVES: frozenset[tuple[State | None, State]] = frozenset(
    {
        (None, State.RECEIVED),  # the original is durable
        (State.RECEIVED, State.RECOGNISED),  # its pages have been read
        (State.RECEIVED, State.REJECTED),  # no page of it can be opened; the original is kept
        (State.RECOGNISED, State.FILED),  # sure enough to need no person
        (State.RECOGNISED, State.IN_REVIEW),  # a person has to look
        (State.IN_REVIEW, State.FILED),  # a person confirmed or corrected it
        (State.IN_REVIEW, State.REJECTED),  # a person found that it is not for this office
        (State.FILED, State.IN_REVIEW),  # a person took it back
        (State.FILED, State.DELIVERED),  # the system it was meant for has it
    }
)
"""From and to. What is not here cannot happen: delivered and rejected are ends, and nothing is read twice."""
