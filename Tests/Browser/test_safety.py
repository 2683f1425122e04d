"""No request leaves the page, and the words of a charter stay words."""

import re
import time
import unittest

from selenium.webdriver.common.by import By

import browser
import case
import reports


class Safety(unittest.TestCase):
    def pages(self):
        return (case.corpus_page(), case.english_page(), case.two_page(), case.hostile_page())

    def test_the_page_asks_for_nothing_and_complains_of_nothing(self):
        for page in self.pages():
            with self.subTest(page=page.parent.name), browser.chromium() as driver:
                driver.get(page.as_uri())
                driver.find_element(By.ID, "open-all").click()
                driver.find_element(By.ID, "query").send_keys("약속")
                time.sleep(0.5)
                self.assertEqual(browser.complaints(driver), [])
                self.assertEqual([url for url in browser.requests(driver) if url != page.as_uri()], [])
                self.assertEqual(driver.execute_script("return performance.getEntriesByType('resource').length"), 0)

    def test_a_server_is_asked_for_the_page_alone(self):
        with browser.server(case.hostile_page().parent) as (address, asked), browser.chromium() as driver:
            driver.get(address + "/comparison.html")
            driver.find_element(By.ID, "open-all").click()
            time.sleep(0.5)
            self.assertEqual(len(asked), 1, asked)
            self.assertEqual(browser.complaints(driver), [])

    def test_the_policy_refuses_what_the_page_does_not_hold(self):
        with browser.chromium() as driver:
            driver.get(case.corpus_page().as_uri())
            driver.execute_script(
                "const script = document.createElement('script'); script.textContent = 'window.hacked = 5';"
                "document.body.append(script);"
                "const image = document.createElement('img'); image.src = 'http://127.0.0.1:9/x.png';"
                "document.body.append(image)")
            time.sleep(0.3)
            self.assertIsNone(driver.execute_script("return window.hacked ?? null"))
            self.assertTrue(any("Content Security Policy" in line for line in browser.complaints(driver)))

    def test_hostile_words_stay_words(self):
        with browser.chromium() as driver:
            driver.get(case.hostile_page().as_uri())
            driver.find_element(By.ID, "open-all").click()
            self.assertIsNone(driver.execute_script("return window.hacked ?? null"))
            for selector, count in (("script", 1), ("style", 1), ("img", 0), ("iframe", 0), ("title", 1), ("body", 1)):
                self.assertEqual(len(driver.find_elements(By.TAG_NAME, selector)), count, selector)
            events = driver.execute_script(
                "return [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames())"
                ".filter((name) => name.startsWith('on') || name === 'style')")
            self.assertEqual(events, [])
            text = driver.execute_script("return document.body.textContent")
            for spy in reports.SPIES:
                self.assertIn(re.sub(r"\s+", " ", spy), re.sub(r"\s+", " ", text))

    def test_addresses_lead_to_the_web_or_a_file(self):
        with browser.chromium() as driver:
            for page in self.pages():
                driver.get(page.as_uri())
                protocols = driver.execute_script(
                    "return [...new Set([...document.querySelectorAll('[href]')].map((one) => new URL(one.href).protocol))]")
                self.assertLessEqual(set(protocols), {"file:", "http:", "https:", "data:"})

    def test_words_that_turn_the_direction_turn_only_themselves(self):
        with browser.chromium() as driver:
            driver.get(case.hostile_page().as_uri())
            loose = driver.execute_script(
                "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const found = [];"
                "for (let node = walker.nextNode(); node; node = walker.nextNode())"
                "  if (/[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f]/.test(node.data) && !node.parentElement.closest('bdi'))"
                "    found.push(node.data.slice(0, 80));"
                "return found")
            self.assertEqual(loose, [])


if __name__ == "__main__":
    unittest.main()
