#!/usr/bin/env python3
"""Times the stages of `charter extract` on one text that grows 1×, 10× and 100×, as a Markdown table.

The text is charters one after another, in the sentences of corpus/ and Tests/Fixtures/Invented with other words, numbers and order each time, so
that no two are alike. Extraction is the time between the outline and the charter as a value; reading and writing stand beside it. One core; the best
round counts. Linear means that the rate stays as the text grows.

    python3 Benchmarks/extraction.py [ROUNDS] [FOLDER]        5 rounds, texts into .build/bench/texts
"""
import os, pathlib, random, subprocess, sys

from pages import NAMES
from sentences import Voice, sections

CHARTER = ".build/release/charter"
SIZES = [200_000, 2_000_000, 20_000_000]


def text(size):
    """Charters as text, about `size` bytes of UTF-8."""
    found, _ = sections()
    draw = random.Random(f"charter text {size}")
    parts, written = [], 0
    while written < size:
        name = draw.choice(NAMES[0]) + draw.choice(NAMES[1])
        voice = Voice(draw, name)
        part = f"{name} 고객서비스헌장\n\n"
        for heading, items in draw.sample(found, min(len(found), 12)):
            part += f"□ {voice.say(heading)}\n" + "".join(f" ○ {voice.say(item)}\n" for item in items) + "\n"
        parts.append(part)
        written += len(part.encode())
    return "".join(parts)


def run(path):
    """Seconds and megabytes of each stage."""
    core = sorted(os.sched_getaffinity(0))[-1:]
    told = subprocess.run(
        [CHARTER, "extract", "--timing", "--jobs", "1", str(path)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True,
        text=True, preexec_fn=lambda: os.sched_setaffinity(0, core)).stderr
    rows = [line.split("\t") for line in told.splitlines() if "\t" in line]
    return {stage: (float(seconds.split()[0]), float(size.split()[0])) for stage, seconds, size, _ in rows}


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".build/bench/texts")
    folder.mkdir(parents=True, exist_ok=True)
    print("| text, MB | parse, MB/s | extract, s | extract, MB/s | write, s |\n| --: | --: | --: | --: | --: |")
    for size in SIZES:
        path = folder / f"charters-{size}.txt"
        path.write_text(text(size), encoding="utf-8")
        told = [run(path) for _ in range(rounds)]
        best = {stage: min(one[stage] for one in told) for stage in told[0]}
        rate = {stage: megabytes / seconds for stage, (seconds, megabytes) in best.items()}
        print(f"| {best['extract'][1]:.1f} | {rate['parse']:.0f} | {best['extract'][0]:.3f} | {rate['extract']:.1f} | {best['write'][0]:.3f} |")


if __name__ == "__main__":
    main()
