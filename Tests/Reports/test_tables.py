"""comparison.xlsx and commitments.csv in what reads them: everything is there, and no word of a charter calculates."""

import csv
import json
import subprocess
import unittest

import openpyxl

import test_markdown
import reports


def clean(text):
    """Text as a cell of Excel holds it: without the signs that XML does not allow."""
    return "".join(" " if ord(sign) < 32 and sign not in "\t\n" or 127 <= ord(sign) < 160 else sign for sign in text)


class Workbooks(unittest.TestCase):
    def each(self):
        for folder in test_markdown.folders():
            path = folder / "comparison.xlsx"
            if not path.exists():
                self.skipTest("built without libxlsxwriter")
            with self.subTest(report=folder.name):
                data = json.loads((folder / "comparison.json").read_text(encoding="utf-8"))
                yield openpyxl.load_workbook(path), data

    def test_every_channel_has_a_sheet_with_a_header_that_stays(self):
        for book, data in self.each():
            channels = {clause["channel"] for clause in data["clauses"]}
            self.assertEqual(len(book.sheetnames), 1 + len(channels) + bool(data["unaligned"]))
            for sheet in book:
                self.assertIn(sheet.freeze_panes, ("B2", "C2"))
                self.assertEqual(sheet.auto_filter.ref, sheet.dimensions)
                for column in sheet.column_dimensions.values():
                    self.assertGreater(column.width, 6)

    def test_every_promise_is_there_as_text(self):
        for book, data in self.each():
            values = set()
            for sheet in book:
                for row in sheet.iter_rows():
                    for cell in row:
                        self.assertIn(cell.data_type, ("s", "n"), cell.value)
                        self.assertIsNone(cell.hyperlink)
                        values.add(cell.value)
            for commitment in data["commitments"]:
                text = clean(commitment["sentence"]["text"])
                self.assertTrue(text in values or len(text) > 30000, text[:200])


class CommaSeparatedValues(unittest.TestCase):
    def test_every_commitment_is_a_row_that_calculates_nothing(self):
        for folder in test_markdown.folders():
            data = json.loads((folder / "comparison.json").read_text(encoding="utf-8"))
            raw = (folder / "commitments.csv").read_bytes()
            self.assertTrue(raw.startswith(b"\xef\xbb\xbf"))
            with open(folder / "commitments.csv", encoding="utf-8-sig", newline="") as file:
                rows = list(csv.DictReader(file, strict=True))
            self.assertEqual(len(rows), len(data["commitments"]))
            for row, commitment in zip(rows, data["commitments"]):
                self.assertNotIn(None, row)
                self.assertEqual(row["id"], commitment["id"])
                text = commitment["text"]
                self.assertEqual(row["text"], "'" + text if text[0] in "=+-@\t\r\n＝＋－＠" else text)
                for value in row.values():
                    self.assertFalse(value and value[0] in "=+-@\t\r", value)


class Formats(unittest.TestCase):
    def test_the_workbook_on_standard_output_is_that_of_the_folder_or_its_absence_is_explained(self):
        command = [str(reports.CHARTER), "compare", "corpus", "--format", "xlsx"]
        run = subprocess.run(command, cwd=reports.ROOT, capture_output=True)
        folder = test_markdown.folders()[0]
        if run.returncode == 0:
            self.assertEqual(run.stdout, (folder / "comparison.xlsx").read_bytes())
        else:
            self.assertEqual((run.returncode, run.stdout), (2, b""))
            self.assertIn(b"libxlsxwriter-dev", run.stderr)


if __name__ == "__main__":
    unittest.main()
