"""Command line: `python -m benchmarks [accuracy|speed|memory|flow|all]`."""

import sys

from benchmarks.command import main

sys.exit(main())
