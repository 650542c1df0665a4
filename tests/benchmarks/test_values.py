"""When a value read counts as the value printed."""

import pytest

from benchmarks.scoring.values import is_same

SAME = [
    ("patient.family", "O'Brien-Núñez", "OBRIEN NUNEZ"),
    ("member_id", "JDS672595558", "jds 672 595 558"),
    ("total", "1234.50", "1234.5"),
    ("items[0].quantity", 2, "2.0"),
    ("invoice_date", "2026-11-23", "2026-11-23"),
    ("collected", "2026-11-20T09:30", "2026-11-20T09:30:41"),
    ("entries[1].time_in", "08:05", "08:05:00"),
    ("to.name", "Dr. Ada Okafor, MD", "Ada Okafor"),
    ("employee_signed", True, True),
    ("reason", "Low back pain for six weeks, no relief", "low back pain for six weeks no relief"),
    ("reason", "Low back pain for six weeks", "Reason for referral: Low back pain for six weeks. Please evaluate."),
]

NOT_THE_SAME = [
    ("member_id", "JDS672595558", "JDS672595559"),
    ("group_number", "0774037", "774037"),
    ("total", "1234.50", "12345.0"),
    ("total", "1234.50", "1,234.50"),
    ("invoice_date", "2026-11-23", "11/23/2026"),
    ("collected", "2026-11-20T00:00", "2026-11-20"),
    ("to.name", "Dr. Ada Okafor, MD", "Ada Okoro"),
    ("employee_signed", True, "true"),
    ("employee_signed", True, False),
    ("reason", "Low back pain for six weeks", "pain"),
    ("reason", "Low back pain for six weeks", "Chronic sinusitis, please evaluate and treat"),
    ("patient.family", "Okafor", None),
    ("patient.family", "Okafor", ["Okafor"]),
]


@pytest.mark.parametrize(("path", "printed", "given"), SAME)
def test_the_same_value_otherwise_written_is_right(path, printed, given):
    assert is_same(path, printed, given)


@pytest.mark.parametrize(("path", "printed", "given"), NOT_THE_SAME)
def test_another_value_or_another_form_is_wrong(path, printed, given):
    assert not is_same(path, printed, given)
