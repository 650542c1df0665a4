# Every target sets up what it needs in .venv; any of them works as the first command in a bare clone.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo test lint bench golden soak samples lock clean

help: ## Say what each target does
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

$(READY): requirements/dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; set PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes --requirement requirements/dev.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY) ## Run the intake over the sample papers under Prefect and write demo_out/report.html
	$(BIN)/medoffice demo

test: $(READY) ## Run the tests
	$(BIN)/python -m pytest

lint: $(READY) ## Check style, types and the arrows between rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY) ## Measure speed and memory side by side, a quarter of an hour
	$(BIN)/python -m benchmarks

golden: $(READY) ## Rewrite the goldens; fails when any changed, so that a person reads the change
	$(BIN)/python -m tests.golden

soak: $(READY) ## The tests that take hours
	$(BIN)/python -m pytest -m soak tests

samples: $(READY) ## Draw sample_docs/papers again from the seed (needs libspandsp2 and fonts, see sample_docs/README.md)
	$(BIN)/python -m sample_docs committed

lock: ## Rewrite the lock files (needs uv)
	requirements/compile.sh

clean: ## Remove .venv and what the demo wrote
	rm -rf $(VENV) demo_out
