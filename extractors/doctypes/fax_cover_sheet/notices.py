"""The notice that every sheet of an office bears, and other lines of its form that nobody wrote for this fax."""

NOTICE = (
    "confidential", "if you do not receive", "if all pages", "if you have any problem", "please call if",
    "this facsimile", "this fax", "the information", "if you are not", "hipaa", "notice", "warning", "the documents",
    "if you have received", "if you received", "if there is a problem", "privileged", "this message is",
    "this message may",
    "this message contains", "this message and", "this transmission", "this communication", "the contents",
    "sent with", "sent by user", "printed by", "we comply", "if this reached you", "if it reached you", "received by",
    "this is an automated", "physician response", "doctor's response", "office use",
)  # fmt: skip
"""How the notice at a cover's foot begins; it is the office's, not the message."""
IN_NOTICE = (
    "intended recipient", "privacy", "prohibited", "protected by law", "unauthorized", "federal law", "in error",
    "hipaa notice", "misdirected", "protected health information", "by mistake", "the addressee", "not the person",
    "disclosed to you", "federal and state", "state and federal", "equal opportunity", "unintended recipient",
    "health information is", "in its entirety", "disclosure", "confidential", "number above if this came",
)  # fmt: skip


def is_notice(text: str) -> bool:
    """Tell whether a line belongs to the notice of an office.

    >>> is_notice("This fax is meant for the person named above."), is_notice("Please fax the HIPAA form.")
    (True, False)
    """
    folded = text.casefold().lstrip(" *•-")
    return folded.startswith(NOTICE) or any(phrase in folded for phrase in IN_NOTICE)
