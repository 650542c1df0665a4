"""Command line: `python -m sample_docs make --seed 1 --out DIR`."""

import sys

from sample_docs.command import main

sys.exit(main())
