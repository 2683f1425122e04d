"""The READMEs show what the reports say."""

import re
import unittest

import test_markdown  # noqa: F401, puts reports on the path
import reports


def cells(row):
    return [re.sub(r"\[\^[^\]]*\]", "", cell).strip() for cell in row.strip().strip("|").split(" | ")]


class Readme(unittest.TestCase):
    def test_the_excerpts_are_rows_of_the_report(self):
        report = (reports.ROOT / "output" / "comparison.md").read_text(encoding="utf-8")
        rows = [cells(line) for line in report.splitlines() if line.startswith("|")]
        for name in ("README.md", "README.ko.md"):
            text = (reports.ROOT / name).read_text(encoding="utf-8")
            excerpt = text.split("<!-- excerpt -->\n")[1].split("<!-- end of excerpt -->")[0]
            for line in excerpt.splitlines():
                if not line.startswith("| ---"):
                    self.assertIn(cells(line), rows, f"{name}: copy the row from output/comparison.md without its footnotes")

    def test_the_picture_is_light(self):
        self.assertLess((reports.ROOT / "doc" / "comparison.png").stat().st_size, 300 * 1024)


if __name__ == "__main__":
    unittest.main()
