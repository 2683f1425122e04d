# Two targets are all a newcomer needs: `make` and `make test`.

VENV := .venv
PYTHON := $(VENV)/bin/python
CHECK := .build/schema-check
BROWSER := chromium chromium-driver fonts-noto-cjk
FUZZ_SECONDS ?= 60
# The workbook is written where its library is; asked anew by each recipe, since `tools` may install it.
TRAITS = $(shell pkg-config --exists xlsxwriter 2>/dev/null && echo --traits Spreadsheets)
# Where the toolchain has Swift's libraries for linking in, the program brings them along: it starts and runs faster.
STATIC = $(shell test -d "$$(dirname "$$(command -v swift)")/../lib/swift_static/linux" && echo --static-swift-stdlib)

.PHONY: all manual screenshot tools install venv test schemas reports browser browser-tools fuzz lint format bench bench-national bench-tools clean

all: tools
	swift build $(TRAITS) $(STATIC) -c release --product charter
	.build/release/charter compare corpus --output output
	.build/release/charter benchmark --all corpus --output output/benchmark
	.build/release/charter draft --answers doc/answers.yaml --output output/draft

# Installs what the build needs, where it may, and says plainly what to do where it may not.
tools:
	@command -v swift >/dev/null || { echo "Swift 6 is missing: install it as swift.org/install says, then run make again."; exit 1; }
	@pkg-config --exists libxml-2.0 2>/dev/null || $(MAKE) --no-print-directory install PACKAGES="libxml2-dev pkg-config"
	@pkg-config --exists xlsxwriter 2>/dev/null || $(MAKE) --no-print-directory install PACKAGES=libxlsxwriter-dev \
	  || echo "Going on without libxlsxwriter-dev: comparison.xlsx is not written."

install:
	@if [ "$$(id -u)" = 0 ]; then apt-get update -q && apt-get install -qy $(PACKAGES); \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then sudo apt-get update -q && sudo apt-get install -qy $(PACKAGES); \
	else echo "Missing: $(PACKAGES). Run 'sudo apt-get install $(PACKAGES)' and then make again."; exit 1; fi

venv:
	@test -x $(PYTHON) || python3 -m venv $(VENV) || { $(MAKE) --no-print-directory install PACKAGES=python3-venv && python3 -m venv $(VENV); }
	@$(PYTHON) -c 'import jsonschema, referencing, yaml, cmarkgfm, openpyxl' 2>/dev/null \
	  || $(PYTHON) -m pip install -q jsonschema==4.26.0 PyYAML==6.0.3 cmarkgfm==2025.10.22 openpyxl==3.1.5

test: tools venv
	swift test $(TRAITS)
	$(MAKE) --no-print-directory schemas
	$(MAKE) --no-print-directory reports
	$(MAKE) --no-print-directory browser

# What the commands print and what they are told in YAML, held against schemas/ by a validator of JSON Schema.
schemas: venv
	@mkdir -p $(CHECK)
	swift build $(TRAITS) --product charter
	.build/debug/charter extract corpus/*/charter.txt Tests/Fixtures/Invented*/*/charter.* > $(CHECK)/charters.jsonl
	.build/debug/charter compare corpus --format json > $(CHECK)/comparison.json
	.build/debug/charter parse --format json corpus/arko/charter.txt > $(CHECK)/text.json
	.build/debug/charter parse --format json Tests/Fixtures/Twins/arko.html > $(CHECK)/page.json
	.build/debug/charter lint --format json corpus/*/charter.txt Tests/Fixtures/Invented*/*/charter.* > $(CHECK)/lint.json || test $$? = 1
	.build/debug/charter lint --format sarif corpus/*/charter.txt Tests/Fixtures/Invented*/*/charter.* > $(CHECK)/lint.sarif.json || test $$? = 1
	$(PYTHON) Tests/Schemas/validate.py Tests/Schemas/sarif.schema.json $(CHECK)/lint.sarif.json
	.build/debug/charter diff --format json corpus/jndc corpus/gcgf > $(CHECK)/revision.json || test $$? = 1
	.build/debug/charter diff --format json corpus/arko/charter.txt Tests/Fixtures/Twins/arko.html > $(CHECK)/same.json
	.build/debug/charter history --format json hanbyeol Tests/Fixtures/Editions > $(CHECK)/history.json
	$(PYTHON) Tests/Schemas/validate.py schemas/revision.schema.json $(CHECK)/revision.json $(CHECK)/same.json
	$(PYTHON) Tests/Schemas/validate.py schemas/history.schema.json $(CHECK)/history.json
	.build/debug/charter benchmark --all --output $(CHECK)/benchmark > /dev/null
	$(PYTHON) Tests/Schemas/validate.py schemas/benchmark.schema.json $(CHECK)/benchmark/benchmark-*.json
	$(PYTHON) Tests/Schemas/validate.py schemas/league.schema.json $(CHECK)/benchmark/league.json
	.build/debug/charter draft --name 한빛공단 --format json > $(CHECK)/draft.json
	$(PYTHON) Tests/Schemas/validate.py schemas/draft.schema.json $(CHECK)/draft.json
	$(PYTHON) Tests/Schemas/validate.py schemas/lint.schema.json $(CHECK)/lint.json
	$(PYTHON) Tests/Schemas/validate.py schemas/organization.schema.json corpus/*/organization.yaml Tests/Fixtures/*/*/organization.yaml
	$(PYTHON) Tests/Schemas/validate.py schemas/charter.schema.json $(CHECK)/charters.jsonl
	$(PYTHON) Tests/Schemas/validate.py schemas/comparison.schema.json $(CHECK)/comparison.json
	$(PYTHON) Tests/Schemas/validate.py schemas/document.schema.json $(CHECK)/text.json $(CHECK)/page.json

# The Markdown in GitHub's renderer and the tables in what reads them, also of charters that are meant to break them.
reports: venv
	swift build $(TRAITS) --product charter
	cd Tests/Reports && ../../$(PYTHON) -m unittest

# The HTML report in headless Chromium: filters, links, print, requests, hostile words, WCAG 2.2 AA.
browser: tools browser-tools
	@if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then \
	  swift build $(TRAITS) --product charter && cd Tests/Browser && ../../$(PYTHON) -m unittest; \
	else echo "Skipped: the tests of the HTML report need a browser (sudo apt-get install $(BROWSER)); none can be installed here."; fi

# Of axe-playwright-python only the copy of axe-core is used, so it comes without the browsers of Playwright.
browser-tools: venv
	@command -v chromium >/dev/null && command -v chromedriver >/dev/null && fc-list :lang=ko 2>/dev/null | grep -q . \
	  || $(MAKE) --no-print-directory install PACKAGES="$(BROWSER)" || true
	@$(PYTHON) -c 'import selenium' 2>/dev/null || $(PYTHON) -m pip install -q selenium==4.50.0
	@$(PYTHON) -c 'import importlib.util as u, sys; sys.exit(u.find_spec("axe_playwright_python") is None)' \
	  || $(PYTHON) -m pip install -q --no-deps axe-playwright-python==0.1.8

# Both readers with inputs that libFuzzer makes up; Fuzzing/README.md says what to do when one fails.
fuzz: tools
	Fuzzing/run $(FUZZ_SECONDS)

# The manual page, from what the commands say of themselves; its date is that of the last change of the options.
MANUAL_DATE := 2026-11-21
manual: tools
	swift package $(TRAITS) plugin generate-manual --date $(MANUAL_DATE)
	cp .build/plugins/GenerateManual/outputs/charter/charter.1 doc/charter.1

# The picture of the READMEs.
screenshot: all browser-tools
	$(PYTHON) doc/screenshot.py

lint:
	swift format lint --strict --recursive Sources Tests Fuzzing Package.swift

format:
	swift format --in-place --recursive Sources Tests Fuzzing Package.swift

# What the program is measured against, in fixed versions.
bench-tools: venv
	@command -v xmllint >/dev/null || $(MAKE) --no-print-directory install PACKAGES=libxml2-utils
	@$(PYTHON) -m pip install -q lxml==6.1.3 lxml_html_clean==0.4.6 trafilatura==2.3.1

bench: all bench-tools
	$(PYTHON) Benchmarks/five.py
	$(PYTHON) Benchmarks/pages.py
	$(PYTHON) Benchmarks/reading.py
	$(PYTHON) Benchmarks/extraction.py
	$(PYTHON) Benchmarks/alignment.py

# A synthetic national corpus, and what one would take instead: half an hour on two cores.
bench-national: all venv
	@$(PYTHON) -m pip install -q scikit-learn==1.9.1 datasketch==2.0.0
	$(PYTHON) Benchmarks/national.py

clean:
	rm -rf .build $(VENV)
