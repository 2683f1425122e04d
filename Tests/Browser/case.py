"""What the tests of the page have in common: the reports are written once, and read in a browser of their own."""

import functools
import pathlib
import tempfile

import reports


@functools.cache
def folder():
    """A folder that ends with the tests."""
    holder = tempfile.TemporaryDirectory(prefix="charter-browser-")
    folder.holder = holder
    return pathlib.Path(holder.name)


@functools.cache
def corpus_page():
    """The page of the corpus that comes with the program."""
    return reports.write(folder() / "corpus", "corpus")


@functools.cache
def english_page():
    """The same in English."""
    return reports.write(folder() / "english", "corpus", "--language", "en")


@functools.cache
def two_page():
    """Two organizations, with their sentences side by side."""
    return reports.write(folder() / "two", "corpus", "--only", "arko,kotsa")


@functools.cache
def hostile_page():
    """The page of charters that are meant to break it."""
    reports.write_hostile_corpus(folder() / "hostile")
    return reports.write(folder() / "hostile-report", folder() / "hostile")


def visible_clauses(driver):
    """Titles of the clauses that are shown, from top to bottom."""
    return driver.execute_script(
        "return [...document.querySelectorAll('tbody.clause')].filter((one) => !one.hidden)"
        ".map((one) => one.querySelector('.title').textContent)")
