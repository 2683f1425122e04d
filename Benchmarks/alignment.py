#!/usr/bin/env python3
"""Measures the alignment of the five charters against what one would take instead, as a Markdown table.

The baselines are likeness of sentences by TF-IDF and cosine, of words or of pairs of letters, with and without a factor for the channel; each at the
threshold that is best for it on these very sentences, which flatters it. Ours are `charter evaluate` with the catalogue, without one, and with
each organization's own words left out. All figures are over the pairs of annotated sentences of two organizations.

    python3 Benchmarks/alignment.py [CHARTER]        .build/release/charter
"""
import collections, itertools, json, math, pathlib, re, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
GOLD = ROOT / "Tests/Gold/charters.json"
MEETINGS = {"visit", "phone", "outreach"}


def sentences():
    """The annotated sentences: organization, text, channel, clauses, near clauses."""
    for document in json.loads(GOLD.read_text(encoding="utf-8"))["documents"]:
        for sentence in document["sentences"]:
            if sentence["kind"] not in ("commitment", "preamble"): continue
            channel = sentence["channel"][0] if isinstance(sentence["channel"], list) else sentence["channel"]
            yield document["organization"], sentence["text"], channel, set(sentence["clauses"]), set(sentence.get("near", []))


def words(text):
    return re.findall(r"[가-힣]+|[a-z]+|\d+", text.lower())


def bigrams(text):
    letters = re.sub(r"[^가-힣a-z0-9%]", "", text.lower())
    return [letters[at:at + 2] for at in range(len(letters) - 1)]


def vectors(texts, features):
    counts = [collections.Counter(features(text)) for text in texts]
    frequency = collections.Counter(key for count in counts for key in count)
    found = []
    for count in counts:
        vector = {key: (1 + math.log(n)) * math.log((len(texts) + 1) / (frequency[key] + 1)) for key, n in count.items()}
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1
        found.append({key: weight / length for key, weight in vector.items()})
    return found


def cosine(left, right):
    if len(left) > len(right): left, right = right, left
    return sum(weight * right.get(key, 0) for key, weight in left.items())


def factor(left, right):
    return 1 if left == right else 0.5 if left in MEETINGS and right in MEETINGS else 0.85


def best(items, features, by_channel):
    """The best F1 over all thresholds."""
    found = vectors([item[1] for item in items], features)
    pairs = []
    for a, b in itertools.combinations(range(len(items)), 2):
        (first, _, one, wanted, near), (second, _, other, also, nearby) = items[a], items[b]
        if first == second: continue
        is_pair = bool(wanted & also)
        if not is_pair and (wanted | near) & (also | nearby): continue
        pairs.append((cosine(found[a], found[b]) * (factor(one, other) if by_channel else 1), is_pair))
    pairs.sort(key=lambda pair: -pair[0])
    total, hit, top = sum(is_pair for _, is_pair in pairs), 0, 0
    for count, (_, is_pair) in enumerate(pairs, 1):
        hit += is_pair
        top = max(top, 2 * hit / (count + total))
    return top


def ours(charter, *options):
    told = subprocess.run([charter, "evaluate", "--gold", str(GOLD), str(ROOT / "corpus"), *options], capture_output=True, text=True, check=True).stdout
    return told


def main():
    charter = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/charter")
    items = list(sentences())
    print("| | pairs F1 | B-cubed |\n| :-- | --: | --: |")
    for name, features, by_channel in [
        ("words, TF-IDF", words, False), ("pairs of letters, TF-IDF", bigrams, False), ("pairs of letters and channel", bigrams, True)]:
        print(f"| {name} (its best threshold) | {best(items, features, by_channel):.3f} | - |")
    for name, options in [("`charter`, no catalogue", ["--catalogue", "none"]), ("`charter`", [])]:
        rows = dict(re.findall(r"\| alignment (pairs|B3) .*\| +([\d.]+) \|", ours(charter, *options)))
        print(f"| {name} | {rows['pairs']} | {rows['B3']} |")
    print("\nWithout the words that only one organization uses:\n\n" + ours(charter, "--leave-one-out"), end="")


if __name__ == "__main__":
    main()
