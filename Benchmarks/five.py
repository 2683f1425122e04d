#!/usr/bin/env python3
"""Times `charter compare` on the five charters, files to reports: best and median wall time of 20 runs, and peak memory."""
import resource, statistics, subprocess, tempfile, time

times = []
with tempfile.TemporaryDirectory() as folder:
    for _ in range(20):
        start = time.perf_counter()
        subprocess.run([".build/release/charter", "compare", "corpus", "--output", folder], check=True)
        times.append(time.perf_counter() - start)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"compare, five charters: best {min(times):.3f} s, median {statistics.median(times):.3f} s, peak memory {peak:.0f} MB")
