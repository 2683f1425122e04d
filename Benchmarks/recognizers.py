#!/usr/bin/env python3
"""Reads the Korean expressions of a peer's public test suite, set into promises, and says which are read rightly.

The suite is Microsoft Recognizers-Text (https://github.com/microsoft/Recognizers-Text, MIT licence), folder `Specs`. It is not part of this
repository; clone it and give the folder. Its expressions for durations, recurring times, numbers, shares and sums of money are set into one
promise each, `charter extract` reads them, and its figure is compared with the one of the suite:

    python3 Benchmarks/recognizers.py PATH/TO/Recognizers-Text/Specs [--charter .build/debug/charter] [--all]

An expression counts once, however many specifications hold it. What no charter can promise (a negative number, a power, an IP address) is counted
apart, with its reason. `--all` also lists what is right. `recognizers.md` explains each expression that stays wrong.
"""
import argparse, json, math, pathlib, re, subprocess, tempfile

DURATION = "- 접수 후 {} 이내에 처리하겠습니다."
SET = "- 시설물을 {} 점검하겠습니다."
NUMBER = "- 시설물을 연 {} 이상 점검하겠습니다."
SHARE = "- 늦으면 요금의 {}{} 돌려드리겠습니다."
WON = "- 늦으면 {}원을 돌려드리겠습니다."

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 7 * 86400}
MONTHS = {"month": 1, "year": 12}
SYMBOLS = {"S": "second", "M": "minute", "H": "hour", "D": "day", "W": "week", "BD": "working-day"}


def final(text):
    """The final consonant of the last syllable, 0 for none; digits and signs as they are read."""
    last = {"1": "일", "2": "이", "3": "삼", "0": "영", "5": "오", "4": "사", "6": "육", "7": "칠", "8": "팔", "9": "구", "%": "트"}.get(text[-1], text[-1])
    return (ord(last) - 0xAC00) % 28 if "가" <= last <= "힣" else 0


def cases(folder, name):
    path = folder / name
    return json.loads(path.read_text(encoding="utf-8-sig")) if path.exists() else []


def parts(timex):
    """A duration as (months, seconds, working days): P1Y1M21D is 13 months and 21 days."""
    months = seconds = working = 0.0
    date, _, time = timex[1:].partition("T")
    for figure, symbol in re.findall(r"([\d.]+)(BD|[YMWD])", date):
        if symbol == "BD":
            working += float(figure)
        elif symbol in "YM":
            months += float(figure) * (12 if symbol == "Y" else 1)
        else:
            seconds += float(figure) * SECONDS[SYMBOLS[symbol]]
    for figure, symbol in re.findall(r"([\d.]+)([HMS])", time):
        seconds += float(figure) * SECONDS[SYMBOLS[symbol]]
    return months, seconds, working


def measured(measure):
    """A level of time as (months, seconds, working days)."""
    value, unit = measure["value"], measure["unit"]
    if measure.get("duration"):
        return parts(measure["duration"])
    if unit in SECONDS:
        return 0.0, value * SECONDS[unit], 0.0
    if unit in MONTHS:
        return value * MONTHS[unit], 0.0, 0.0
    return (0.0, 0.0, value) if unit == "working-day" else None


def close(one, two):
    return all(math.isclose(a, b, rel_tol=1e-4, abs_tol=1e-9) for a, b in zip(one, two))


def is_duration(wanted):
    def right(measures):
        return len(measures) == 1 and measures[0]["unit"] is not None and measures[0]["comparator"] == "<=" and close(
            measured(measures[0]) or (-1, -1, -1), parts(wanted))
    return right


def is_set(wanted):
    """Once in the period of the suite: P1D is once a day, P2W once every two weeks."""
    def right(measures):
        if len(measures) != 1 or measures[0]["unit"] != "time":
            return False
        measure = measures[0]
        per, every = measure.get("per"), measure.get("every")
        period = {"day": "P1D", "week": "P1W", "month": "P1M", "quarter": "P3M", "year": "P1Y"}.get(per, every)
        return measure["value"] == 1 and period is not None and close(parts(period), parts(wanted))
    return right


def is_value(wanted, unit):
    def right(measures):
        return len(measures) == 1 and measures[0]["unit"] == unit and math.isclose(
            measures[0]["value"], wanted, rel_tol=1e-4)
    return right


def is_level_of_time(measures):
    return len(measures) == 1 and measures[0]["comparator"] == "<=" and measured(measures[0]) is not None


def gather(specs):
    """Group, expression, promise, what is wanted, and why it is out of reach where it is."""
    found, seen = {}, set()

    def add(group, text, promise, wanted, right, out=None):
        text = text.strip()
        # The same words with other spaces are the same sentence to the program, which counts it once.
        if (group, squeezed := re.sub(r"\s+", "", text)) not in seen:
            seen.add((group, squeezed))
            found[group, text] = (promise.format(text, "를" if final(text) == 0 else "을"), wanted, right, out)

    for case in cases(specs, "DateTime/Korean/DurationParser.json"):
        for result in case["Results"]:
            text = re.sub(r"\s*(이상|미만)$", "", result["Text"])
            timex = (result.get("Value") or {}).get("Timex")
            out = "names no figure" if re.match(r"(몇|며칠|여러)", text) else None
            add("durations", text, DURATION, timex, is_duration(timex), out)
    for case in cases(specs, "DateTime/Korean/DurationExtractor.json"):
        for result in case["Results"]:
            out = "names no figure" if re.match(r"(몇|며칠|여러)", result["Text"]) else None
            add("durations", result["Text"], DURATION, "a time", is_level_of_time, out)
    for name in ["SetParser", "SetExtractor"]:
        for case in cases(specs, f"DateTime/Korean/{name}.json"):
            for result in case["Results"]:
                timex = (result.get("Value") or {}).get("Timex") if isinstance(result.get("Value"), dict) else None
                text = result["Text"].strip()
                simple = {"매주": "P1W", "날마다": "P1D", "매일": "P1D", "매달": "P1M", "매년": "P1Y", "이틀마다": "P2D", "3주마다": "P3W"}
                timex = timex if timex and timex.startswith("P") else simple.get(text, timex)
                out = None if timex and timex.startswith("P") else "a day or an hour of the calendar, and no frequency"
                right = is_set(timex) if not out else (lambda measures: not any(m["value"] and m["value"] > 1 for m in measures))
                add("sets", text, SET, timex, right, out)
    for case in cases(specs, "Number/Korean/NumberModel.json"):
        for result in case["Results"]:
            text, value = result["Text"].strip(), float((result.get("Resolution") or {}).get("value", "nan"))
            out = None
            if value < 0 or re.search(r"마이너스|음수|^-", text):
                out = "negative"
            elif re.search(r"[\^e]", text):
                out = "a power"
            elif text == "다스":
                out = "a counting word and no number"
            elif re.search(r"번째$", text):
                out = "an ordinal"
            elif value == 0:
                out = "zero"
            if re.fullmatch(r"\d*\.\d+", text) and value < 1:
                add("shares", text + "%", SHARE, value, is_value(value, "percent"), out)
            elif value < 1 or re.search(r"분의|/|^반$|중", text):
                add("fractions", text, SHARE, value * 100, is_value(value * 100, "percent"), out)
            else:
                native = re.search(r"[하한둘두셋세넷네섯곱덟홉열른흔쉰순든무물]$", text)
                add("numbers", text + ("번" if native else "회"), NUMBER, value, is_value(value, "time"), out)
    for case in cases(specs, "Number/Korean/PercentModel.json"):
        for result in case["Results"]:
            value = float(result["Resolution"]["value"].rstrip("%"))
            add("shares", result["Text"], SHARE, value, is_value(value, "percent"), "negative" if value < 0 else None)
    for case in cases(specs, "NumberWithUnit/Korean/CurrencyModel.json"):
        for result in case["Results"]:
            # The number before the currency: "4억 2천만 핀란드 마르카" gives "4억 2천만".
            number = re.match(r"[\d.,]*[\d만억천백십조][\d.,만억천백십조 ]*", result["Text"])
            value = (result.get("Resolution") or {}).get("value")
            if not number or value is None or re.search(r"\d\s*(달러|회).*\d", result["Text"]):
                continue
            add("sums", number.group().strip(), WON, float(value), is_value(float(value), "won"),
                "a fraction of a won" if float(value) != int(float(value)) else None)
    return found


def read(charter, promises):
    """The measures of each promise, by its line."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "charter.txt"
        path.write_text("서비스헌장\n" + "\n".join(promises) + "\n", encoding="utf-8")
        told = subprocess.run([charter, "extract", "--format", "jsonl", str(path)], capture_output=True, text=True)
        lines = [[] for _ in promises]
        for commitment in json.loads(told.stdout)["commitments"]:
            lines[commitment["span"]["line"] - 2] += [m for m in commitment["measures"] if m["per"] != "year" or m["unit"] == "time"]
        return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("specs", type=pathlib.Path)
    parser.add_argument("--charter", default=".build/debug/charter")
    parser.add_argument("--all", action="store_true")
    told = parser.parse_args()
    found = gather(told.specs)
    measures = read(told.charter, [promise for promise, *_ in found.values()])
    tally, wrong = {}, []
    for ((group, text), (promise, wanted, right, out)), levels in zip(found.items(), measures):
        is_right = right(levels)
        if out:
            group += ", apart"
        hit, count = tally.get(group, (0, 0))
        tally[group] = hit + is_right, count + 1
        if not is_right or told.all:
            came = ["{} {} {}{}".format(m["comparator"] or "", m["value"], m["unit"] or m["role"], "/" + m["per"] if m["per"] else "") for m in levels]
            wrong.append((group, "right" if is_right else "wrong", text, wanted, "; ".join(came) or "nothing", out or ""))
    print("| expressions | right | of |\n| :-- | --: | --: |")
    for group, (hit, count) in tally.items():
        print(f"| {group} | {hit} | {count} |")
    whole = [figures for group, figures in tally.items() if not group.endswith("apart")]
    print(f"| **all that a charter can promise** | **{sum(h for h, _ in whole)}** | **{sum(c for _, c in whole)}** |\n")
    for row in wrong:
        print("\t".join(map(str, row)))


if __name__ == "__main__":
    main()
