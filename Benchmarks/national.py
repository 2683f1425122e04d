#!/usr/bin/env python3
"""Times `charter compare` on a synthetic national corpus, and what one would take instead, as Markdown tables.

The corpus is synthetic: charters made of the sentences of corpus/ and Tests/Fixtures/Invented with other words, numbers and order, about 48 promises
each, as many as were counted nationwide (10,709). It stands for the size and the repetition of a national corpus, not for its variety.

All reports are written, files to reports, on every core; the best of two rounds counts for the smaller sizes. Beside it, on the same promises:
scikit-learn's TF-IDF of pairs of letters with the ten nearest neighbours of each (sparse products, in blocks), and datasketch's MinHash with
locality-sensitive hashing (64 permutations, Jaccard .5); both only find neighbours and write nothing. Each has ten minutes.

    python3 Benchmarks/national.py [SIZE …]        1000 3000 10709
"""
import json, os, pathlib, random, shutil, subprocess, sys, tempfile, time

from pages import NAMES
from sentences import Voice, sections

CHARTER = ".build/release/charter"
FOLDER = pathlib.Path(".build/bench/national")
MINUTES = 10
SKLEARN = """
import json, sys, time
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
texts = json.load(open(sys.argv[1]))
start = time.perf_counter()
matrix = TfidfVectorizer(analyzer="char", ngram_range=(2, 2)).fit_transform(texts).tocsr()
for at in range(0, matrix.shape[0], 1000):
    block = (matrix[at:at + 1000] @ matrix.T).tocsr()
    for row in range(block.shape[0]):
        data = block.data[block.indptr[row]:block.indptr[row + 1]]
        if len(data) > 10: np.argpartition(data, -10)
print(time.perf_counter() - start)
"""
DATASKETCH = """
import json, sys, time
from datasketch import MinHash, MinHashLSH
texts = json.load(open(sys.argv[1]))
start = time.perf_counter()
index = MinHashLSH(threshold=0.5, num_perm=64)
for number, text in enumerate(texts):
    hashed = MinHash(num_perm=64)
    hashed.update_batch([text[at:at + 2].encode() for at in range(len(text) - 1)])
    index.query(hashed)
    index.insert(number, hashed, check_duplication=False)
print(time.perf_counter() - start)
"""


def charter(number, found):
    """One institution's name and its charter as text."""
    draw = random.Random(f"national {number}")
    name = draw.choice(NAMES[0]) + draw.choice(NAMES[1])
    voice = Voice(draw, name)
    lines, promises, wanted = [f"{name} 고객서비스헌장", ""], 0, draw.randint(30, 66)
    for heading, items in draw.sample(found, len(found)):
        kept = draw.sample(items, min(len(items), draw.randint(3, 9)))
        lines += [f"□ {voice.say(heading)}", *(f" ○ {voice.say(item)}" for item in kept), ""]
        promises += len(kept)
        if promises >= wanted: break
    return name, "\n".join(lines)


def generate(size):
    """The corpus of the first charters, made when it is not there."""
    folder = FOLDER / str(size)
    if (folder / "done").exists(): return folder
    shutil.rmtree(folder, ignore_errors=True)
    found, _ = sections()
    for number in range(1, size + 1):
        name, text = charter(number, found)
        place = folder / f"inst-{number:05}"
        place.mkdir(parents=True)
        (place / "charter.txt").write_text(text, encoding="utf-8")
        (place / "organization.yaml").write_text(f"id: inst-{number:05}\nname: {name}\n", encoding="utf-8")
    (folder / "done").touch()
    return folder


def timed(command):
    """Seconds, peak memory in MB, and what was told on standard error; None when it took too long."""
    with tempfile.TemporaryFile() as told:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=told)
        deadline = start + MINUTES * 60
        while True:
            done, status, usage = os.wait4(process.pid, os.WNOHANG)
            if done: break
            if time.perf_counter() > deadline:
                process.kill()
                os.wait4(process.pid, 0)
                return None
            time.sleep(0.02)
        seconds = time.perf_counter() - start
        told.seek(0)
        words = told.read().decode()
        if os.waitstatus_to_exitcode(status): sys.exit(f"{command}: {words[-400:]}")
        return seconds, usage.ru_maxrss / 1024, words


def promises(folder, size):
    """The words of all commitments."""
    told = subprocess.run([CHARTER, "extract", *sorted(map(str, folder.glob("*/charter.txt")))], capture_output=True, check=True).stdout
    return [found["text"] for line in told.splitlines() for found in json.loads(line)["commitments"]]


def contender(program, texts):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(texts, file)
        file.flush()
        try:
            done = subprocess.run([sys.executable, "-c", program, file.name], capture_output=True, text=True, timeout=MINUTES * 60)
        except subprocess.TimeoutExpired:
            return None
        return float(done.stdout) if done.returncode == 0 else None


def shown(seconds):
    return "not finished" if seconds is None else f"{seconds:.1f}"


def main():
    sizes = [int(size) for size in sys.argv[1:]] or [1000, 3000, 10709]
    print("| charters | promises | `charter compare`, s | MB | TF-IDF and neighbours, s | MinHash and LSH, s |\n| --: | --: | --: | --: | --: | --: |")
    for size in sizes:
        folder = generate(size)
        with tempfile.TemporaryDirectory() as output:
            runs = [timed([CHARTER, "compare", str(folder), "--output", output]) for _ in range(2 if size < 5000 else 1)]
        best = min((run for run in runs if run), default=None, key=lambda run: run[0])
        texts = promises(folder, size)
        rest = [contender(program, texts) for program in (SKLEARN, DATASKETCH)]
        print(f"| {size} | {len(texts)} | {shown(best and best[0])} | {best[1]:.0f} | {shown(rest[0])} | {shown(rest[1])} |" if best
              else f"| {size} | {len(texts)} | not finished | - | {shown(rest[0])} | {shown(rest[1])} |", flush=True)


if __name__ == "__main__":
    main()
