# Everything you can do with knead; `make` alone lists it.

.DEFAULT_GOAL := help
.PHONY: help run build install uninstall test tests test-instructions lint format pictures benchmark measure kill fuzz clean
.NOTPARALLEL:

# The released program: optimised, with the Swift runtime linked in.
# The paths of this machine are left out of it.
RELEASE := -c release --static-swift-stdlib -Xcc "-ffile-prefix-map=$(CURDIR)/=" \
  -Xswiftc -file-prefix-map -Xswiftc "$(CURDIR)/="

# It is linked with everything it needs, so that it starts faster and runs without any library. The
# libraries of the system instead, for packages: make build KNEAD_LINK=dynamic
KNEAD_LINK ?= static
export KNEAD_LINK

# Where it is installed. DESTDIR is put in front, for building packages.
PREFIX ?= /usr/local
DESTDIR ?=
export PREFIX DESTDIR

# All Swift sources.
SWIFT := Package.swift Sources Tests Plugins Fuzz/Package.swift Fuzz/Sources/FuzzRoutines

# The tests are a debug build, so that a change rebuilds little, but optimised, because the proofs try
# hundreds of thousands of answers. They use a separate folder. Otherwise a plain `swift build`, which
# has other options, would rebuild everything each time.
TEST_BUILD := --scratch-path .build-test -Xswiftc -O

# The Debian packages that the build and the tests need.
BUILD_NEEDS := libncurses-dev libsqlite3-dev
TEST_NEEDS := $(BUILD_NEEDS) openssh-client openssh-server tmux util-linux python3

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-17s %s\n", $$1, $$2 }' Makefile

run: ## build knead and start it; with arguments: make run ARGS="play x"
	@.ci/need $(BUILD_NEEDS)
	@swift build $(RELEASE) --product knead >&2
	@.build/release/knead $(ARGS)

build: ## build the program: .build/release/knead
	@.ci/need $(BUILD_NEEDS)
	swift build $(RELEASE) --product knead

# Check first whether it can be installed there, before building.
install: ## build and install knead: make install PREFIX=$HOME/.local
	@.ci/install check
	@$(MAKE) --no-print-directory build
	swift build $(RELEASE) --product manual-pages
	@.ci/share .build/release .build/install-share
	@.ci/install put .build/release/knead .build/install-share

uninstall: ## remove what install added: make uninstall PREFIX=$HOME/.local
	@.ci/install remove

# Run a few tests at a time. All at once, those that start programs would starve each other.
TEST := swift test --skip-build $(TEST_BUILD) --disable-xctest
FEW := --experimental-maximum-parallelization-width 4

# The tests that start programs come last. Building first tells a compile error from a failed test.
test: tests ## run all the tests, or some of them: make test ONLY=CoachTests
ifdef ONLY
	$(TEST) --filter '^($(ONLY))' $(FEW)
else
	$(TEST) --skip '^KneadTests'
	$(TEST) --filter '^KneadTests' $(FEW)
endif

tests: # build the tests
	@.ci/need $(TEST_NEEDS)
	swift build --build-tests $(TEST_BUILD)

# Asked before the build, which would be for nothing.
test-instructions: ## count the instructions of a start, which must not grow (needs valgrind)
ifeq ($(shell command -v valgrind),)
	@echo "Instructions are not counted: valgrind is not installed (apt-get install valgrind)."
else
	@$(MAKE) --no-print-directory build
	@Tests/measure-instructions.py .build/release/knead
endif

lint: ## check the format of all the Swift files
	@.ci/need
	swift format lint --strict --parallel --recursive $(SWIFT)

format: ## format all the Swift files
	@.ci/need
	swift format --in-place --parallel --recursive $(SWIFT)

# The clock that stands still can be loaded only into a program that is not linked statically.
pictures: tests ## draw the pictures of the documentation again
	@Tests/Pictures/pictures.py .build-test/debug/knead

benchmark: build ## time the parts that must be fast
	swift build $(RELEASE) --product made-up-journal
	@Tests/benchmark.sh .build/release/knead
	@mkdir -p .build/benchmark
	$(CC) -O2 -o .build/benchmark/floor Tests/Benchmark/floor.c -lncursesw
	@Tests/Benchmark/beside-floor.py .build/release/knead .build/benchmark/floor

measure: build ## measure the player's timing, on an idle and a busy machine (20 minutes)
	@Tests/measure-player.py .build/release/knead 600
	@Tests/measure-player.py .build/release/knead 600 2

kill: build ## kill the player 1,000 times and check what it leaves (an hour)
	@Tests/kill-player.py .build/release/knead 1000

# How long the fuzzer runs, in seconds.
FUZZ_SECONDS := 600

fuzz: ## run the parser on random files for 10 minutes: make fuzz FUZZ_SECONDS=60
	@.ci/need
	swift build --package-path Fuzz -c release
	@mkdir -p Fuzz/.build/corpus
	ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no \
	  "$$(swift build --package-path Fuzz -c release --show-bin-path)/FuzzRoutines" \
	  Fuzz/.build/corpus Routines/conformance/valid Routines/conformance/invalid \
	  Routines/templates -max_len=8000 -timeout=5 -rss_limit_mb=2048 \
	  -artifact_prefix=Fuzz/.build/ -max_total_time=$(FUZZ_SECONDS)

clean: ## remove everything that was built
	@.ci/need
	swift package clean
	rm -rf .build-test
