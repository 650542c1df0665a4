"""How sure is each value? What speaks for and against it, weighed to the probability that it is right.

`evidence` says what is known of a value that may bear on its being right: the rule that found it, the reader's
confidence in its words, the state of the page, its form, other places that print the same, what else was found.
`weighing` turns that into a probability; its figures are fitted to papers with truth (`python -m benchmarks calibrate`)
and lie in `calibration.json`. `filing` tells how sure every value of a document must be for it to be filed, at the
share of errors that is allowed.
"""

from collections.abc import Mapping, Sequence

from extractors.confidence.calibration import own_calibration
from extractors.confidence.evidence import Evidence
from extractors.reading import Reading
from extractors.settings import Settings

__all__ = ["value_threshold", "with_confidences"]


def with_confidences(readings: Mapping[str, Reading], evidence: Sequence[Evidence]) -> dict[str, Reading]:
    """Return the readings, those on which there is evidence with the probability that the value is right."""
    confidences = own_calibration().confidences(evidence)
    sure = {one.path: confidence for one, confidence in zip(evidence, confidences, strict=True)}
    return {
        path: reading.model_copy(update={"confidence": sure[path]}) if path in sure else reading
        for path, reading in readings.items()
    }


def value_threshold(settings: Settings) -> float:
    """Return the confidence below which a value sends its document to a person."""
    if settings.value_threshold is not None:
        return settings.value_threshold
    return own_calibration().filing.threshold(settings.target_error_rate)
