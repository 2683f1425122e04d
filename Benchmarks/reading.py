#!/usr/bin/env python3
"""Times reading and extraction of the pages of pages.py against parsers and an extractor of main text, as a Markdown table.

All read the same files, in rounds that take every contender in turn, so that whatever else the machine does falls on all alike; the best round
counts. Each is one process on one core, but for the last row, and what it prints goes to nothing. The time is the process's, start and end
included; of the two Python libraries it is the loop's alone, so that importing them is not held against them. Memory is the peak resident set,
of the first hundred pages and of all: where it grows with the pages, the program keeps what it has read. (The kernel counts a process before its
own program begins, so no figure is below this script's own, some 12 MB.)

    python3 Benchmarks/reading.py [ROUNDS] [FOLDER]        5 rounds over .build/bench/pages, with lxml and trafilatura importable
"""
import os, pathlib, subprocess, sys, tempfile, time

LOOP = """
import sys, time
{setup}
start = time.perf_counter()
for path in sys.argv[1:]:
    {body}
print(time.perf_counter() - start)
"""
CHARTER = ".build/release/charter"
# Name, command before the file names, and whether the command itself prints the seconds that count.
CONTENDERS = [
    ("`xmllint --html --noout` (parses)", ["xmllint", "--html", "--noout"], False),
    ("lxml.html.parse (parses)", [sys.executable, "-c", LOOP.format(setup="import lxml.html", body="lxml.html.parse(path)")], True),
    ("trafilatura.extract (main text)", [sys.executable, "-c", LOOP.format(
        setup="import trafilatura", body="trafilatura.extract(open(path, 'rb').read())")], True),
    ("`charter parse --format text` (rendition)", [CHARTER, "parse", "--format", "text"], False),
    ("`charter extract` (bytes to JSON)", [CHARTER, "extract"], False),
]
EVERY_CORE = ("`charter extract`, every core", [CHARTER, "extract"], False)


def run(contender, files, cores):
    """Seconds and peak memory in MB of one process over the files; the process may use these cores."""
    name, command, tells = contender
    with tempfile.TemporaryFile() as told:
        start = time.perf_counter()
        process = subprocess.Popen(
            command + files, stdout=told if tells else subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: os.sched_setaffinity(0, cores))
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        # xmllint ends with 1 or more after any complaint about the markup.
        if process.returncode and command[0] != "xmllint": sys.exit(f"{name}: ended with {process.returncode}")
        if tells:
            told.seek(0)
            seconds = float(told.read())
    return seconds, usage.ru_maxrss / 1024


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".build/bench/pages")
    files = sorted(map(str, folder.glob("*.html")))
    if not files: sys.exit(f"{folder}: holds no pages; run Benchmarks/pages.py first")
    megabytes = sum(os.path.getsize(file) for file in files) / 1e6
    cores = sorted(os.sched_getaffinity(0))
    rows = [(contender, cores[-1:]) for contender in CONTENDERS] + ([(EVERY_CORE, cores)] if len(cores) > 1 else [])
    few = [run(contender, files[:100], allowed)[1] for contender, allowed in rows]
    runs = [[] for _ in rows]
    for _ in range(rounds):
        for (contender, allowed), times in zip(rows, runs): times.append(run(contender, files, allowed))
    print(f"{len(files)} pages, {megabytes:.1f} MB, best of {rounds}; {len(cores)} cores")
    print(f"| | s | MB/s | pages/s | MB of memory, 100 pages | {len(files)} pages |")
    print("| :-- | --: | --: | --: | --: | --: |")
    for ((name, _, _), _), times, memory in zip(rows, runs, few):
        best, peak = min(seconds for seconds, _ in times), max(peak for _, peak in times)
        print(f"| {name} | {best:.2f} | {megabytes / best:.1f} | {len(files) / best:.0f} | {memory:.0f} | {peak:.0f} |")


if __name__ == "__main__":
    main()
