# make setup | book | test | refresh | bench | mutants | xbrl | crate | lock | update
# `make test REPORTS=folder` writes what the tests found as JUnit too.
# Every target sets up what it needs; PYTHON names another interpreter than python3.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
INSTALLED := $(VENV)/.installed
READY := $(VENV)/.ready
BROWSER := $(VENV)/.browser
LOCKED := --quiet --no-deps --require-hashes

export PYTHONDONTWRITEBYTECODE :=

# An interpreter that is named, and is not the one .venv was made with, makes it anew.
ifneq ($(origin PYTHON),file)
ifneq ($(PYTHON),$(shell cat $(INSTALLED) 2>/dev/null))
.PHONY: $(INSTALLED)
endif
endif

.PHONY: setup browser book test beside tested test-long check compiled notebooks refresh bench mutants xbrl crate lock update clean

setup: $(READY)

# By uv, which the lock names too: pip takes most of a minute to find what the lock has chosen.
$(INSTALLED): requirements.txt
	@command -v $(PYTHON) >/dev/null 2>&1 || { echo "setup: no $(PYTHON) found; name a Python 3.11 or newer: make setup PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "setup: $(PYTHON) is older than 3.11; name a newer one: make setup PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "setup: $(PYTHON) has no venv module; install it (Debian: apt-get install python3-venv)" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@sed -n '/^uv==/,/[^\\]$$/p' requirements.txt > $(VENV)/uv.txt
	$(BIN)/python -m pip install $(LOCKED) --no-compile --disable-pip-version-check -r $(VENV)/uv.txt
	$(BIN)/uv pip install $(LOCKED) --link-mode copy --python $(BIN)/python -r requirements.txt || { echo "setup: uv could not; pip tries, which may know of another index" >&2; $(BIN)/python -m pip install $(LOCKED) --no-compile --disable-pip-version-check -r requirements.txt; }
	@echo $(PYTHON) > $(INSTALLED)

$(READY): $(INSTALLED) pyproject.toml
	$(BIN)/uv pip install --quiet --no-deps --no-build-isolation --python $(BIN)/python -e .
	@$(BIN)/python tests/find_browser.py || echo "setup: make test will try to install a browser; make book needs none" >&2
	@touch $(READY)

browser: $(BROWSER)

$(BROWSER): $(READY)
	@$(BIN)/python tests/find_browser.py --install
	@touch $(BROWSER)

book: setup
	@$(BIN)/kamerboek build

# Two things side by side, for each keeps only one core busy at first: what is checked, and then the
# notebooks, for which all is compiled by then; and the tests.
test: setup
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target beside tested

beside: check
	@$(MAKE) --no-print-directory notebooks

# Its lines come as they are said: they begin with a plus.
tested: browser compiled
	+@$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder -m "not long" $(if $(REPORTS),--junitxml=$(REPORTS)/tests.xml)

notebooks: setup
	$(BIN)/python -m pytest -p tests.strict_nbval -p tests.warm_kernels --nbval chapters $(if $(REPORTS),--junitxml=$(REPORTS)/notebooks.xml)

# What takes many seconds a test: kills, a fault at every write, papermill beside the warm kernels.
test-long: setup browser
	$(BIN)/python -m pytest -n 2 --dist loadfile -m long $(if $(REPORTS),--junitxml=$(REPORTS)/long.xml)

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# Every module that tests import, compiled once and not once by each of pytest's workers; what
# cannot be imported is told by the tests themselves.
compiled: setup
	-@$(BIN)/python -m pytest --collect-only -q > /dev/null 2>&1

refresh: setup
	$(BIN)/kamerboek refresh

# Half an hour; the scheduler of the extra that it measures is installed for this alone.
bench: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[cluster]"
	$(BIN)/python -m benchmarks

# Goes on where it stopped; ARGUMENTS="figures --sample 20" asks for less.
mutants: setup
	$(BIN)/python -m benchmarks.mutants $(ARGUMENTS)

# Another engine finds the same sums inconsistent; it is installed for this alone.
xbrl: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[xbrl]"
	$(BIN)/python -m pytest tests/checks/test_inline_xbrl.py

# A validator that is not ours accepts the manifest of a book; it is installed for this alone.
crate: setup
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[crate]"
	$(BIN)/python -m pytest tests/book/test_crate.py

# Newer versions of everything, and what they change in what readers see and in the figures: that
# something differs (exit code 1) is what is asked for; that it cannot be told is a failure.
update: setup
	$(BIN)/kamerboek results --output _build/results-before
	$(MAKE) lock UPGRADE=--upgrade
	$(MAKE) setup
	$(BIN)/kamerboek results --output _build/results-after
	$(BIN)/kamerboek results --compare _build/results-before _build/results-after || test $$? -eq 1
	$(BIN)/kamerboek text || test $$? -eq 1

# Remake the locked versions from pyproject.toml; --upgrade through UPGRADE=--upgrade.
lock: $(INSTALLED)
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --extra dev --no-header --no-emit-index-url $(UPGRADE) pyproject.toml --output-file requirements.txt

clean:
	rm -rf _build vragen $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
