"""The pages without script: scorecards, the league table, drafts and changes."""

import functools
import pathlib
import subprocess
import unittest

import browser
import case
import reports


def charter(*arguments, codes=(0,)):
    """Runs the program in the repository and returns what it printed."""
    done = subprocess.run(
        [str(reports.CHARTER), *map(str, arguments)], cwd=reports.ROOT, check=False, capture_output=True, text=True)
    assert done.returncode in codes, done.stderr
    return done.stdout


@functools.cache
def pages():
    """Every kind of page, of the corpus and of charters meant to break it."""
    root = case.folder()
    case.hostile_page()
    charter("benchmark", "--all", "corpus", "--output", root / "scores")
    charter("benchmark", "arko", "corpus", "--language", "en", "--output", root / "scores-en")
    charter("benchmark", "--all", root / "hostile", "--output", root / "hostile-scores")
    charter("draft", "--name", reports.SCRIPT + reports.QUOTES, "--output", root / "draft")
    (root / "changes.html").write_text(
        charter("diff", root / "hostile" / "agency0", root / "hostile" / "agency1", "--format", "html", codes=(1,)),
        encoding="utf-8")
    return [
        root / "scores" / "benchmark-arko.html", root / "scores" / "league.html", root / "scores-en" / "benchmark-arko.html",
        root / "hostile-scores" / "benchmark-agency1.html", root / "hostile-scores" / "league.html",
        root / "draft" / "draft.html", root / "changes.html",
    ]


class PlainPages(unittest.TestCase):
    def each(self, **window):
        for page in pages():
            with self.subTest(page=f"{page.parent.name}/{page.name}"), browser.chromium(**window) as driver:
                driver.get(page.as_uri())
                yield page, driver

    def test_they_are_accessible(self):
        for _, driver in self.each():
            self.assertEqual(browser.violations(driver), [])

    def test_they_are_accessible_in_the_dark_and_on_a_phone(self):
        for _, driver in self.each(width=390, height=800, dark=True):
            self.assertEqual(browser.violations(driver), [])

    def test_they_ask_for_nothing_and_run_nothing(self):
        for page, driver in self.each():
            self.assertEqual(browser.complaints(driver), [])
            self.assertEqual([url for url in browser.requests(driver) if url != page.as_uri()], [])
            self.assertIsNone(driver.execute_script("return window.hacked ?? null"))
            for tag in ("script", "img", "iframe"):
                self.assertEqual(driver.execute_script(f"return document.querySelectorAll('{tag}').length"), 0)

    def test_a_phone_scrolls_them_one_way_only(self):
        for _, driver in self.each(width=390, height=800):
            self.assertLessEqual(driver.execute_script("return document.documentElement.scrollWidth"), 390)

    def test_links_to_other_pages_lead_somewhere(self):
        league = pathlib.Path(pages()[1])
        with browser.chromium() as driver:
            driver.get(league.as_uri())
            links = driver.execute_script("return [...document.querySelectorAll('tbody a')].map((one) => one.href)")
            self.assertEqual(len(links), 5)
            for link in links:
                driver.get(link)
                self.assertIn("성적표", driver.title)

    def test_footnotes_lead_there_and_back(self):
        with browser.chromium() as driver:
            driver.get(pages()[5].as_uri())
            broken = driver.execute_script(
                "return [...document.querySelectorAll('a[href^=\"#\"]')].map((one) => one.hash.slice(1))"
                ".filter((id) => !document.getElementById(id))")
            self.assertEqual(broken, [])
            self.assertGreater(driver.execute_script("return document.querySelectorAll('a.mark').length"), 10)


if __name__ == "__main__":
    unittest.main()
