"""Every committed paper reads as its golden says; a missing golden fails."""

from pathlib import Path

import pytest

from tests import golden


@pytest.mark.parametrize("paper", golden.papers(), ids=lambda paper: paper.name)
def test_a_paper_reads_as_its_golden(paper: Path) -> None:
    assert golden.expected(paper).read_text(encoding="utf-8") == golden.answer(paper)


def test_there_are_papers_of_every_kind() -> None:
    kinds = {
        kind
        for kind in ("fax_cover_sheet", "referral_letter", "insurance_card", "invoice")
        if any(paper.name.startswith(kind) for paper in golden.papers())
    }
    assert len(kinds) == 4
    assert len(golden.papers()) >= 60
