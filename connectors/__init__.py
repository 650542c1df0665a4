"""What others keep: `sources` are where papers come from. One module is one outside system."""
