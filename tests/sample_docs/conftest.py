"""The generator's tests need its fonts; without them only the committed papers are tested."""

from sample_docs import fonts

collect_ignore_glob = (
    []
    if fonts.ROOT.joinpath("liberation2").exists()
    else ["test_generated_*.py", "test_row_filter.py", "test_word_choice.py"]
)
