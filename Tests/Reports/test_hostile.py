"""Charters that are meant to break every format, and to write where nothing was asked to be written."""

import csv
import io
import json
import pathlib
import subprocess
import tempfile
import time
import unittest

import test_markdown
import reports
from page import Page

FORMATS = {
    "compare": ("markdown", "html", "json", "csv", "xlsx"), "extract": ("jsonl", "json", "csv", "markdown"),
    "parse": ("text", "markdown", "json"),
}
ENDLESS = "약속하는 말 " * 20_000 + "지키겠습니다"
CLIMB = "../../etc"


def write_worse_corpus(folder):
    """What the hostile corpus has, and names that climb, and sentences of 100,000 signs."""
    reports.write_hostile_corpus(folder, organizations=8)
    for number, words in enumerate((ENDLESS, "가" * 100_000 + "하겠습니다", "\u202e" * 2000 + "=1+1|", "👨‍👩‍👧‍👦" * 20_000)):
        own = folder / f"worse{number}"
        own.mkdir()
        (own / "organization.yaml").write_text(
            f"id: worse{number}\nname: {CLIMB}\nurl: https://127.0.0.1:9/{CLIMB}?<script>\n", encoding="utf-8")
        (own / "charter.txt").write_text(
            f"고객서비스 이행표준\n\n{CLIMB}\n- 전화벨이 3번 울리기 전에 {words} 받겠습니다.\n- {words}\n", encoding="utf-8")
    odd = folder / "$(touch pwned);`touch pwned`"
    odd.mkdir()
    (odd / "charter.html").write_text(
        "<h1>이행표준</h1><ul><li>전화를 <script>alert(1)</script><a href='javascript:alert(1)'>바로</a> 받겠습니다.</ul>",
        encoding="utf-8")


def tree(folder):
    """Everything below a folder with its size and time."""
    return {str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns)
            for path in folder.rglob("*") if path.is_file()}


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.holder = tempfile.TemporaryDirectory(prefix="charter-hostile-")
        cls.root = pathlib.Path(cls.holder.name) / "deep" / "deeper"
        write_worse_corpus(cls.root / "corpus")

    @classmethod
    def tearDownClass(cls):
        cls.holder.cleanup()

    def run_charter(self, *arguments):
        start = time.monotonic()
        run = subprocess.run([str(reports.CHARTER), *arguments], cwd=self.root, capture_output=True, timeout=300)
        self.assertLess(time.monotonic() - start, 120)
        return run

    def test_every_format_is_printed_and_nothing_is_written(self):
        top = pathlib.Path(self.holder.name)
        before = tree(top)
        files = sorted(str(path.relative_to(self.root)) for path in self.root.glob("corpus/*/charter.*"))
        for command, formats in FORMATS.items():
            for form in formats:
                with self.subTest(command=command, form=form):
                    inputs = ["corpus"] if command == "compare" else files
                    run = self.run_charter(command, "--format", form, *inputs)
                    if form == "xlsx" and run.returncode == 2:
                        continue
                    self.assertEqual(run.returncode, 0, run.stderr[-500:])
                    self.assertEqual(run.stderr, b"")
                    self.check(form, run.stdout, command)
        self.assertEqual(tree(top), before)

    def check(self, form, output, command):
        if form == "html":
            self.assertEqual(output.count(b"<script>"), 1)
            self.assertNotIn(b"href=\"javascript:", output)
        elif form == "markdown":
            page = Page(output.decode())
            self.assertLessEqual(page.tags, test_markdown.TAGS | {"h4", "h5", "h6", "hr"})
            self.assertFalse([link for link in page.links if ":" in link and not link.startswith("https://127.0.0.1:9/")])
            for table in page.tables:
                self.assertEqual({len(row) for row in table}, {len(table[0])})
        elif form == "csv":
            for row in csv.reader(io.StringIO(output.decode("utf-8-sig"), newline=""), strict=True):
                for value in row:
                    self.assertFalse(value and value[0] in "=+-@\t\r", value[:80])
        elif form == "json":
            # One document for each file, but for parse.
            decoder, text = json.JSONDecoder(), output.decode().strip()
            while text:
                _, end = decoder.raw_decode(text)
                text = text[end:].strip()
        elif form == "jsonl":
            for line in output.decode().splitlines():
                json.loads(line)

    def test_reports_stand_in_their_folder_alone(self):
        top = pathlib.Path(self.holder.name)
        before = tree(top)
        run = self.run_charter("compare", "corpus", "--output", "out/put")
        self.assertEqual(run.returncode, 0, run.stderr[-500:])
        after = tree(top)
        written = {name for name in after if after[name] != before.get(name)}
        names = {"comparison.md", "comparison.html", "comparison.json", "commitments.csv", "comparison.xlsx"}
        self.assertLessEqual({name.removeprefix("deep/deeper/out/put/") for name in written}, names)
        self.assertGreaterEqual(len(written), 4)

    def test_an_id_that_climbs_is_refused(self):
        own = self.root / "climbing" / "one"
        own.mkdir(parents=True)
        (own / "charter.txt").write_text("이행표준\n- 먼저 인사하겠습니다.\n", encoding="utf-8")
        (own / "organization.yaml").write_text(f"id: {CLIMB}\nname: 이름\n", encoding="utf-8")
        before = tree(pathlib.Path(self.holder.name))
        run = self.run_charter("compare", "climbing", "--output", "climbed")
        self.assertEqual((run.returncode, run.stdout), (2, b""))
        self.assertIn(b"organization.yaml", run.stderr)
        self.assertEqual(tree(pathlib.Path(self.holder.name)), before)
        self.assertFalse((self.root / "climbed").exists())


if __name__ == "__main__":
    unittest.main()
