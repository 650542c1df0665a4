"""Which kind of document is it? The best score wins, and only with a margin: two rivals are not a coin toss."""

from dataclasses import dataclass

from extractors.document import Document
from extractors.registry import LEAST_MARGIN, LEAST_SCORE, DocType, known_doctypes

FALLBACK = "unclassified"
COVER = "fax_cover_sheet"
SURE_COVER = 0.9
"""Score from which a cover sheet has no rivals: it names what it covers ("Re: referral")."""


@dataclass(frozen=True, slots=True)
class Classification:
    """The kind chosen, how sure (0 to 1), and whether two kinds were too close to choose between."""

    doctype: DocType
    confidence: float
    is_contested: bool = False


def classify(document: Document) -> Classification:
    """Return the kind that the document most looks like, or the fallback where none stands out."""
    ranked = sorted(scores(document), key=lambda pair: -pair[1])
    cover = next(((kind, score) for kind, score in ranked if kind.name == COVER and score >= SURE_COVER), None)
    if cover is not None:
        return Classification(cover[0], round(cover[1], 4))
    (best, score), (_, second) = ranked[0], ranked[1]
    if score < LEAST_SCORE:
        return Classification(fallback(), round(1 - score, 4))
    if score - second < LEAST_MARGIN:
        return Classification(fallback(), round(score - second, 4), is_contested=True)
    return Classification(best, round(min(1.0, score * (1 - max(0.0, second - LEAST_SCORE))), 4))


def scores(document: Document) -> list[tuple[DocType, float]]:
    """Return every kind but the fallback with its score for the document, 0 to 1."""
    return [(doctype, doctype.score(document)) for doctype in known_doctypes() if doctype.name != FALLBACK]


def fallback() -> DocType:
    """Return the kind of a document that is of no known kind."""
    return next(doctype for doctype in known_doctypes() if doctype.name == FALLBACK)
