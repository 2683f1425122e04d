"""Everyone can read the page: on a phone, on paper, by keyboard, with a screen reader, without its script."""

import time
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

import browser
import case


class Accessibility(unittest.TestCase):
    def check(self, page, **how):
        with browser.chromium(**how) as driver:
            driver.set_script_timeout(300)
            driver.get(page.as_uri())
            self.assertEqual(browser.violations(driver), [])
            for group in driver.find_elements(By.CSS_SELECTOR, "details.group:not([open]) > summary"):
                driver.execute_script("arguments[0].click()", group)
            for title in driver.find_elements(By.CSS_SELECTOR, "a.title")[:12]:
                driver.execute_script("arguments[0].click()", title)
            self.assertEqual(browser.violations(driver), [])

    def test_two_side_by_side_on_a_desk_and_on_a_phone(self):
        self.check(case.two_page())
        self.check(case.two_page(), width=390, dark=True)

    def test_the_checker_sees_what_is_wrong(self):
        with browser.chromium() as driver:
            driver.get(case.corpus_page().as_uri())
            driver.execute_script("document.querySelector('.lede').style.color = '#ddd'")
            self.assertTrue(any("color-contrast" in line for line in browser.violations(driver)))

    def test_light(self):
        self.check(case.corpus_page())

    def test_dark(self):
        self.check(case.corpus_page(), dark=True)

    def test_narrow(self):
        self.check(case.corpus_page(), width=360, height=740)

    def test_narrow_and_dark(self):
        self.check(case.corpus_page(), width=360, height=740, dark=True)

    def test_english(self):
        self.check(case.english_page())

    def test_hostile(self):
        self.check(case.hostile_page(), width=360, height=740)


class Keyboard(unittest.TestCase):
    def test_tab_reaches_everything_that_can_be_used(self):
        with browser.chromium() as driver:
            driver.get(case.hostile_page().as_uri())
            driver.execute_script(
                "window.reached = new Set(); document.addEventListener('focusin', (event) => reached.add(event.target))")
            script = (
                "return [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\"0\"]')]"
                ".filter((one) => one.checkVisibility({visibilityProperty: true}) && !reached.has(one))"
                ".map((one) => one.outerHTML.slice(0, 120))")
            body = driver.find_element(By.TAG_NAME, "body")
            for _ in range(len(driver.execute_script(script)) // 20 + 2):
                driver.switch_to.active_element.send_keys(Keys.TAB * 20) if driver.execute_script(
                    "return reached.size") else body.send_keys(Keys.TAB * 20)
            self.assertEqual(driver.execute_script(script), [])

    def test_arrows_walk_over_the_matrix(self):
        with browser.chromium() as driver:
            driver.get(case.corpus_page().as_uri())
            driver.find_element(By.CSS_SELECTOR, "a.title").send_keys(Keys.ARROW_RIGHT)
            first = driver.switch_to.active_element.get_attribute("href")
            driver.switch_to.active_element.send_keys(Keys.ARROW_DOWN)
            self.assertNotEqual(driver.switch_to.active_element.get_attribute("href"), first)
            driver.switch_to.active_element.send_keys(Keys.ENTER)
            time.sleep(0.2)
            self.assertIn("card", driver.switch_to.active_element.get_attribute("class"))


class Paper(unittest.TestCase):
    def test_print_hides_controls_and_opens_everything(self):
        with browser.chromium() as driver:
            driver.get(case.corpus_page().as_uri())
            driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
            self.assertFalse(driver.find_element(By.ID, "controls").is_displayed())
            flat = driver.execute_script(
                "return [...document.querySelectorAll('.card, .findings > li, .plot, .promise')]"
                ".filter((one) => !one.checkVisibility({contentVisibilityAuto: true}) || one.getBoundingClientRect().height < 5)"
                ".length")
            self.assertEqual(flat, 0)
            # A head that sticks to the screen would stand across the page that was in sight.
            stuck = driver.execute_script(
                "return [...document.querySelectorAll('*')].filter((one) => one.checkVisibility()"
                " && getComputedStyle(one).position === 'sticky').map((one) => one.outerHTML.slice(0, 80))")
            self.assertEqual(stuck, [])
            wide = driver.execute_script("return document.documentElement.scrollWidth - innerWidth")
            self.assertLessEqual(wide, 0)

    def test_what_printing_opened_is_closed_again(self):
        with browser.chromium() as driver:
            driver.get(case.corpus_page().as_uri())
            count = "return document.querySelectorAll('details[open]').length"
            before = driver.execute_script(count)
            pdf = driver.execute_cdp_cmd("Page.printToPDF", {})["data"]
            self.assertGreater(len(pdf), 100_000)
            self.assertEqual(driver.execute_script(count), before)


class Screens(unittest.TestCase):
    def test_a_phone_scrolls_the_page_one_way_only(self):
        for page in (case.corpus_page(), case.hostile_page(), case.english_page()):
            for width in (360, 390):
                with self.subTest(page=page.parent.name, width=width), browser.chromium(width=width, height=740) as driver:
                    driver.get(page.as_uri())
                    driver.find_element(By.ID, "open-all").click()
                    self.assertLessEqual(driver.execute_script("return document.documentElement.scrollWidth"), width)

    def test_heads_stay_in_sight_while_the_matrix_scrolls(self):
        with browser.chromium(width=390, height=800) as driver:
            driver.get(case.hostile_page().as_uri())
            places = driver.execute_script(
                "const box = document.querySelector('.box'); box.scrollIntoView(); box.scrollTo(400, 300);"
                "const at = (one) => { const place = document.querySelector(one).getBoundingClientRect();"
                "  return [place.left, place.top] };"
                "const edge = box.getBoundingClientRect();"
                "return [at('.matrix .corner'), [edge.left, edge.top], box.scrollLeft, box.scrollTop]")
            corner, edge, left, top = places
            self.assertTrue(left > 0 and top > 0)
            self.assertLess(abs(corner[0] - edge[0]) + abs(corner[1] - edge[1]), 4)

    def test_without_its_script_the_page_is_a_document(self):
        with browser.chromium(script=False) as driver:
            driver.get(case.corpus_page().as_uri())
            self.assertFalse(driver.find_element(By.ID, "controls").is_displayed())
            clause = driver.find_element(By.CSS_SELECTOR, "tbody.clause")
            clause.find_element(By.TAG_NAME, "summary").click()
            time.sleep(0.2)
            self.assertTrue(clause.find_element(By.CSS_SELECTOR, ".card blockquote").is_displayed())
            self.assertTrue(clause.find_element(By.CSS_SELECTOR, ".card .source").is_displayed())

    def test_without_its_script_a_link_still_opens_the_cell(self):
        with browser.chromium(script=False) as driver:
            driver.get(case.corpus_page().as_uri() + "#c-phone-ring-count--jndc")
            time.sleep(0.5)
            self.assertTrue(driver.find_element(By.ID, "c-phone-ring-count--jndc").is_displayed())


if __name__ == "__main__":
    unittest.main()
