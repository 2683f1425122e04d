"""comparison.md in GitHub's renderer: what is a table stays one, and words of charters stay words."""

import functools
import json
import pathlib
import re
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))

import reports
from page import Page

TAGS = {"h1", "h2", "h3", "p", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "strong", "a", "br",
        "sup", "section"}
TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@functools.cache
def folders():
    """The reports of the corpus, of two of it, in English, and of charters meant to break them."""
    holder = tempfile.TemporaryDirectory(prefix="charter-reports-")
    folders.holder = holder
    root = pathlib.Path(holder.name)
    reports.write(root / "corpus", "corpus")
    reports.write(root / "english", "corpus", "--language", "en")
    reports.write(root / "two", "corpus", "--only", "arko,kotsa")
    reports.write_hostile_corpus(root / "words")
    reports.write(root / "hostile", root / "words")
    return [root / name for name in ("corpus", "english", "two", "hostile")]


def plain(text):
    """Text as the report quotes it: direction signs by their code, white space of any kind as one space."""
    return " ".join(TURNS.sub(lambda sign: f"‹U+{ord(sign[0]):X}›", text).split())


class Markdown(unittest.TestCase):
    def each(self):
        for folder in folders():
            with self.subTest(report=folder.name):
                data = json.loads((folder / "comparison.json").read_text(encoding="utf-8"))
                yield Page((folder / "comparison.md").read_text(encoding="utf-8")), data

    def test_no_word_becomes_markup(self):
        for page, _ in self.each():
            self.assertLessEqual(page.tags, TAGS)
            self.assertEqual(page.comments, [])

    def test_links_lead_to_sources_and_footnotes_alone(self):
        for page, data in self.each():
            published = {one["source"].get("url") for one in data["organizations"]}
            for link in page.links:
                known = link.startswith("#fn") or link in published or re.search(r"charter\.(txt|html)(#L\d+)?$", link)
                self.assertTrue(known and not link.startswith("javascript:"), link)

    def test_every_row_has_the_cells_of_its_header(self):
        for page, _ in self.each():
            self.assertGreaterEqual(len(page.tables), 4)
            for table in page.tables:
                self.assertEqual({len(row) for row in table}, {len(table[0])})

    def test_every_promise_in_a_table_leads_to_its_line_and_sentence(self):
        for page, data in self.each():
            titles = {plain(clause["title"][language]) for clause in data["clauses"] for language in ("ko", "en")}
            promises = 0
            for table in page.tables:
                for row in table[1:]:
                    if plain(row[0]["text"]) not in titles:
                        continue
                    for cell in row[1:]:
                        if any("#L" in link for link in cell["links"]):
                            promises += 1
                            self.assertTrue(any(link.startswith("#fn-") for link in cell["links"]), cell)
            filled = sum(cell is not None for clause in data["clauses"] for cell in clause["cells"].values())
            self.assertGreaterEqual(promises, filled)

    def test_footnotes_hold_whole_sentences(self):
        for page, data in self.each():
            notes = {plain(text) for text in page.footnotes.values()}
            for commitment in data["commitments"]:
                sentence = plain(commitment["sentence"]["text"])
                self.assertTrue(any(sentence in note for note in notes), sentence[:200])


if __name__ == "__main__":
    unittest.main()
