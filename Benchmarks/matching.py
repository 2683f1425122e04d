#!/usr/bin/env python3
"""Times the stages of `charter compare` on one core, as a Markdown table: text to outline, outline to commitments, commitments to clauses.

The corpus is the first 1,000 charters of `Benchmarks/national.py`. Bytes are those of the files for reading and extraction, and of the words of
the commitments for the alignment. The best of three rounds counts.

    python3 Benchmarks/matching.py [CHARTERS]        1000
"""
import os, subprocess, sys, tempfile

from national import CHARTER, generate

STAGES = {"parse": "reading", "extract": "extraction", "align": "alignment"}


def run(folder):
    """Seconds and megabytes of each stage on one core."""
    core = sorted(os.sched_getaffinity(0))[-1:]
    with tempfile.TemporaryDirectory() as output:
        told = subprocess.run(
            [CHARTER, "compare", "--timing", "--jobs", "1", str(folder), "--output", output], stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE, check=True, text=True, preexec_fn=lambda: os.sched_setaffinity(0, core)).stderr
    rows = [line.split("\t") for line in told.splitlines() if line.count("\t") == 3]
    return {stage: (float(seconds.split()[0]), float(size.split()[0])) for stage, seconds, size, _ in rows}


def main():
    folder = generate(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
    told = [run(folder) for _ in range(3)]
    print("| stage | MB | s | MB/s |\n| :-- | --: | --: | --: |")
    for stage, name in STAGES.items():
        seconds, size = min(one[stage] for one in told)
        print(f"| {name} | {size:.1f} | {seconds:.2f} | {size / seconds:.1f} |")


if __name__ == "__main__":
    main()
