#!/bin/sh
# Makes sample_docs/papers and sample_docs/broken again, byte for byte (README.md says what must be installed).
set -eu
cd "$(dirname "$0")/.."
rm -rf sample_docs/papers sample_docs/broken
exec "${PYTHON:-python}" -m sample_docs committed
