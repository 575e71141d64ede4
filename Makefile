# What you can do here: `make help`.
# Needs git, make and Python 3.11 or newer; everything else is installed inside this folder.

PYTHON ?= python3
PORT ?= 8000
TESTS ?=

RUN = .venv/bin/python -m build_scripts
NEEDED = Python 3.11 or newer is needed; install it, or name it: make PYTHON=...
SETUP = @command -v $(PYTHON) >/dev/null 2>&1 || { \
	echo "make: $(PYTHON) was not found. $(NEEDED)" >&2; exit 1; }; \
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 7))" || { \
	echo "make: $(PYTHON) is too old. $(NEEDED)" >&2; exit 1; }; \
	$(PYTHON) -m build_scripts.setup

.DEFAULT_GOAL := help
.PHONY: help setup serve site test check bench lock clean distclean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

setup: ## Install the pinned tools into this folder
	$(SETUP) --all

serve: ## Build the site and show it on 127.0.0.1:8000, anew after each change
	$(SETUP)
	@$(RUN) serve --port $(PORT)

site: ## Build the site into site/ (for the address in SITE_URL) and check its links
	$(SETUP)
	@$(RUN) site

test: ## Run all tests, or only those in TESTS="tests/law -k hours"
	$(SETUP) --all
	@$(RUN) test -- $(TESTS)

check: ## Run the formatter, the linter, the type checkers and the French spelling
	$(SETUP)
	@$(RUN) check

bench: ## Measure the engine, the search, the start in the browser and the build
	$(SETUP)
	@$(RUN) bench

lock: ## Lock the Python requirements anew (needs uv)
	$(SETUP)
	@$(RUN) lock

clean: ## Remove what was built, and keep what was installed
	rm -rf site build/docs build/next build/cache .cache .coverage .coverage.* htmlcov \
		.hypothesis .mypy_cache .pytest_cache .ruff_cache

distclean: clean ## Remove what was installed, too
	rm -rf build .venv .venv-zensical node_modules
