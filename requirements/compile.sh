#!/bin/sh
# Rewrites the lock files from pyproject.toml (needs `uv`). The smaller ones follow dev.lock.
set -eu
cd "$(dirname "$0")/.."
lock() {
    out=$1; shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-header pyproject.toml "$@" --output-file "requirements/$out"
}
lock dev.lock --extra office --extra dev --extra careful
lock office.lock --extra office --constraint requirements/dev.lock
lock library.lock --constraint requirements/dev.lock
lock careful.lock --extra careful --constraint requirements/dev.lock
