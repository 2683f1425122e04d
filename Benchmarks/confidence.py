#!/usr/bin/env python3
"""Fits the confidence of matches to annotated charters, and tests it on others.

    python3 Benchmarks/confidence.py --charter .build/debug/charter            # prints the weights and the reliability
    python3 Benchmarks/confidence.py --charter .build/debug/charter --write    # also writes the weights

The weights (Sources/CharterAlignment/Resources/confidence.json) are those of a logistic regression with a ridge of 1 on rounds 1 and 2 of the
twins; the rounds are fitted one after the other for the test across rounds, together for the weights. Nothing is random, so there is no seed.
Only numbers of round 3 are printed. The features are those that `charter evaluate --matches` prints.
"""

import argparse
import json
import math
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "Sources/CharterAlignment/Resources/confidence.json"
FITTED, TESTED = ["round-1", "round-2"], "round-3"
RIDGE = 1.0
TRADES = ("service/", "statutory-time/")


def folder(name):
    return ROOT / "Tests/Gold/Twins" / name


def rows(charter, name, *options):
    command = [charter, "evaluate", "--matches", "--gold", str(folder(name) / "gold.json"), str(folder(name) / "corpus")]
    lines = subprocess.run(command + list(options), capture_output=True, text=True, check=True).stdout.splitlines()
    header = lines[0].split("\t")
    return [dict(zip(header, line.split("\t"))) for line in lines[1:]]


def features(row):
    return {
        "intercept": 1.0,
        "score": float(row["score"]),
        "likeness": float(row["likeness"]),
        "margin": float(row["margin"]),
        "withoutFrame": 1.0 - float(row["frame"]),
        "otherChannel": 1.0 - float(row["channel"]),
        "trade": float(row["clause"].startswith(TRADES)),
        "telephone": float(row["clause"].startswith("phone/")),
    }


def group(row):
    return {"intercept": 1.0, "likeness": float(row["score"])}


def logistic(value):
    return 1 / (1 + math.exp(-value))


def probability(weights, vector):
    return logistic(sum(weights[name] * value for name, value in vector.items()))


def solve(matrix, vector):
    """Gaussian elimination with pivoting."""
    size = len(vector)
    table = [matrix[i][:] + [vector[i]] for i in range(size)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda i: abs(table[i][at]))
        table[at], table[pivot] = table[pivot], table[at]
        for i in range(at + 1, size):
            factor = table[i][at] / table[at][at]
            for j in range(at, size + 1):
                table[i][j] -= factor * table[at][j]
    result = [0.0] * size
    for at in reversed(range(size)):
        rest = sum(table[at][j] * result[j] for j in range(at + 1, size))
        result[at] = (table[at][size] - rest) / table[at][at]
    return result


def fit(samples):
    """Newton's method; the intercept is not shrunk."""
    names = list(samples[0][0])
    weights = dict.fromkeys(names, 0.0)
    for _ in range(100):
        gradient = [0.0 if name == "intercept" else RIDGE * weights[name] for name in names]
        hessian = [[RIDGE if i == j and names[i] != "intercept" else 0.0 for j in range(len(names))] for i in range(len(names))]
        for vector, right in samples:
            p = probability(weights, vector)
            for i, one in enumerate(names):
                gradient[i] += (p - right) * vector[one]
                for j, other in enumerate(names):
                    hessian[i][j] += p * (1 - p) * vector[one] * vector[other]
        step = solve(hessian, gradient)
        for name, change in zip(names, step):
            weights[name] -= change
        if max(map(abs, step)) < 1e-10:
            break
    return weights


def samples(table, catalogued, make):
    return [(make(row), float(row["right"])) for row in table if (row["catalogued"] == "1") == catalogued]


def reliability(title, judged):
    print(f"\n{title}: {len(judged)} cells, {sum(right for _, right in judged) / len(judged):.3f} right, "
          f"Brier {sum((p - right) ** 2 for p, right in judged) / len(judged):.3f}")
    print("| confidence | cells | mean | right |\n| :-- | --: | --: | --: |")
    for low, high in [(0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)]:
        inside = [(p, right) for p, right in judged if low <= p < high]
        if inside:
            mean, share = (sum(column) / len(inside) for column in zip(*inside))
            print(f"| {low:.1f}–{min(high, 1):.1f} | {len(inside)} | {mean:.3f} | {share:.3f} |")
    print("\n| least confidence without a mark | cells without a mark | right |\n| --: | --: | --: |")
    for least in [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9]:
        above = [right for p, right in judged if p >= least]
        if above:
            print(f"| {least:.2f} | {len(above)} ({len(above) / len(judged):.2f}) | {sum(above) / len(above):.3f} |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--charter", required=True, help="the program")
    parser.add_argument("--write", action="store_true", help="write the weights")
    options = parser.parse_args()
    tables = {name: rows(options.charter, name) for name in FITTED}
    alone = {name: rows(options.charter, name, "--catalogue", "none") for name in FITTED}

    across = []
    for name, other in zip(FITTED, reversed(FITTED)):
        weights = fit(samples(tables[name], True, features))
        across += [(probability(weights, vector), right) for vector, right in samples(tables[other], True, features)]
    reliability("across rounds 1 and 2, each with the weights of the other", across)

    both = sum(tables.values(), [])
    weights = fit(samples(both, True, features))
    weights["group"] = fit(samples(both, False, group))
    weights["groupAlone"] = fit(samples(sum(alone.values(), []), False, group))

    test = rows(options.charter, TESTED)
    judged = [(probability(weights, vector), right) for vector, right in samples(test, True, features)]
    judged += [(probability(weights["group"], vector), right) for vector, right in samples(test, False, group)]
    reliability("round 3", judged)
    reliability("rounds 1 and 2, groups without a catalogue", [
        (probability(weights["groupAlone"], vector), right)
        for vector, right in samples(sum(alone.values(), []), False, group)])

    def rounded(value):
        return {name: rounded(inner) for name, inner in value.items()} if isinstance(value, dict) else round(value, 4)
    text = json.dumps(rounded(weights), indent=2) + "\n"
    print("\n" + text)
    if options.write:
        WEIGHTS.write_text(text)


if __name__ == "__main__":
    main()
