"""Scorecards and drafts in GitHub's renderer and in what reads tables."""

import csv
import functools
import io
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))

import reports
from page import Page

TAGS = {"h1", "h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "b", "a", "br",
        "sup", "section"}


def charter(*arguments):
    subprocess.run([str(reports.CHARTER), *map(str, arguments)], cwd=reports.ROOT, check=True, capture_output=True)


@functools.cache
def root():
    """Scorecards of the corpus and of charters meant to break them, and drafts."""
    holder = tempfile.TemporaryDirectory(prefix="charter-scores-")
    root.holder = holder
    folder = pathlib.Path(holder.name)
    reports.write_hostile_corpus(folder / "words", organizations=8)
    charter("benchmark", "--all", "corpus", "--output", folder / "scores")
    charter("benchmark", "--all", "corpus", "--language", "en", "--output", folder / "english")
    charter("benchmark", "--all", folder / "words", "--output", folder / "hostile")
    charter("draft", "--name", "|".join(reports.SPIES), "--from", folder / "words", "--output", folder / "draft")
    return folder


class Scorecards(unittest.TestCase):
    def each(self, pattern):
        found = sorted(root().glob(pattern))
        self.assertTrue(found)
        for path in found:
            with self.subTest(report=f"{path.parent.name}/{path.name}"):
                yield path, path.read_text(encoding="utf-8-sig")

    def test_no_word_becomes_markup(self):
        for _, text in self.each("*/*.md"):
            page = Page(text)
            self.assertLessEqual(page.tags, TAGS)
            self.assertEqual(page.comments, [])

    def test_every_row_has_the_cells_of_its_header(self):
        for _, text in self.each("*/*.md"):
            for table in Page(text).tables:
                self.assertEqual({len(row) for row in table}, {len(table[0])})

    def test_links_lead_to_sources_scorecards_and_footnotes_alone(self):
        for path, text in self.each("*/*.md"):
            for link in Page(text).links:
                self.assertTrue(
                    link.startswith("#fn") or re.search(r"charter\.(txt|html)(#L\d+)?$", link)
                    or re.fullmatch(r"benchmark-[A-Za-z0-9]+\.md", link), link)
                if link.startswith("benchmark-"):
                    self.assertTrue((path.parent / link).exists(), link)

    def test_every_table_is_even_and_calculates_nothing(self):
        for _, text in self.each("*/*.csv"):
            rows = list(csv.reader(io.StringIO(text)))
            self.assertEqual({len(row) for row in rows}, {len(rows[0])})
            self.assertEqual([cell for row in rows for cell in row if cell[:1] in "=+@"and cell[:1]], [])

    def test_english_scorecards_speak_english(self):
        for _, text in self.each("english/benchmark-*.md"):
            words = re.sub(r"“[^“”]*(?:“[^”]*”[^“”]*)*”", "", text)
            heads = [line for line in words.splitlines() if line.startswith("#") and not line.startswith("# ")]
            self.assertGreater(len(heads), 8)
            self.assertEqual([head for head in heads if re.search("[가-힣]", head)], [])

    def test_a_draft_has_a_footnote_for_every_mark(self):
        text = (root() / "draft" / "draft.md").read_text(encoding="utf-8")
        marks = set(re.findall(r"(?<!^)\[\^(\d+)\](?!:)", text, re.M))
        notes = set(re.findall(r"^\[\^(\d+)\]:", text, re.M))
        self.assertTrue(marks)
        self.assertEqual(marks, notes)


if __name__ == "__main__":
    unittest.main()
