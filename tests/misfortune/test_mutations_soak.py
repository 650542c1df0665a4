"""Twenty thousand mutated papers: what `test_mutations` tries in a minute, for as long as it takes."""

import random

import pytest

from tests.misfortune.accounting import assert_sound
from tests.misfortune.test_mutations import KINDS, LARGEST, PAPERS, mutated, result_or_none

MUTATIONS = 20_000


@pytest.mark.soak
@pytest.mark.timeout(0)
def test_twenty_thousand_mutated_papers_give_sound_results_or_errors_of_ours() -> None:
    papers = [path for path in sorted(PAPERS.iterdir()) if path.suffix in KINDS and path.stat().st_size < LARGEST]
    chance = random.Random("soak")
    for _ in range(MUTATIONS):
        content = mutated(chance.choice(papers).read_bytes(), chance)
        result = result_or_none(content)
        if result is not None:
            assert_sound(result)
