"""Filters, sorting and the way to a cell."""

import time
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

import browser
import case


def tick(driver, name, value):
    driver.execute_script("arguments[0].click()", driver.find_element(
        By.CSS_SELECTOR, f"#controls input[name={name}][value='{value}']"))
    time.sleep(0.1)


class Filters(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.driver = cls.enterClassContext(browser.chromium())

    def setUp(self):
        self.driver.get("about:blank")
        self.driver.get(case.corpus_page().as_uri())
        self.all = case.visible_clauses(self.driver)

    def test_a_channel_leaves_its_clauses(self):
        tick(self.driver, "channel", "phone")
        shown = case.visible_clauses(self.driver)
        self.assertTrue(0 < len(shown) < len(self.all))
        channels = self.driver.execute_script(
            "return [...new Set([...document.querySelectorAll('tbody[data-channel]:not([hidden])')].map((one) => one.dataset.channel))]")
        self.assertEqual(channels, ["phone"])

    def test_channels_add_up(self):
        tick(self.driver, "channel", "phone")
        phone = len(case.visible_clauses(self.driver))
        tick(self.driver, "channel", "visit")
        self.assertGreater(len(case.visible_clauses(self.driver)), phone)

    def test_a_status_leaves_the_clauses_that_have_it(self):
        tick(self.driver, "state", "hedged")
        shown = self.driver.find_elements(By.CSS_SELECTOR, "tbody.clause:not([hidden])")
        self.assertTrue(shown)
        for clause in shown:
            self.assertTrue(clause.find_elements(By.CSS_SELECTOR, "td[data-state=hedged]"))

    def test_an_organization_leaves_its_column(self):
        tick(self.driver, "organization", "arko")
        heads = self.driver.execute_script(
            "return [...document.querySelectorAll('.matrix thead th')].filter((one) => !one.hidden).length")
        self.assertEqual(heads, 2)
        for clause in self.driver.find_elements(By.CSS_SELECTOR, "tbody.clause:not([hidden])")[:20]:
            self.assertFalse(clause.find_elements(By.CSS_SELECTOR, ".row td:not([hidden])[data-state=absent]"))

    def test_text_is_sought_in_sentences_too(self):
        box = self.driver.find_element(By.ID, "query")
        box.send_keys("울리기 전")
        time.sleep(0.4)
        shown = case.visible_clauses(self.driver)
        self.assertIn("전화벨 수신 횟수", shown)
        self.assertLess(len(shown), len(self.all))
        result = self.driver.find_element(By.ID, "result").text
        self.assertIn(str(len(shown)), result)

    def test_what_is_found_nowhere_is_said(self):
        self.driver.find_element(By.ID, "query").send_keys("찾을수없는말")
        time.sleep(0.4)
        self.assertEqual(case.visible_clauses(self.driver), [])
        self.assertTrue(self.driver.find_element(By.ID, "nothing").is_displayed())

    def test_reset_shows_everything_again(self):
        tick(self.driver, "state", "vague")
        Select(self.driver.find_element(By.ID, "sort")).select_by_value("title")
        self.driver.find_element(By.CSS_SELECTOR, "#controls [type=reset]").click()
        time.sleep(0.2)
        self.assertEqual(case.visible_clauses(self.driver), self.all)

    def test_sorting_by_title(self):
        Select(self.driver.find_element(By.ID, "sort")).select_by_value("title")
        shown = case.visible_clauses(self.driver)
        self.assertCountEqual(shown, self.all)
        self.assertNotEqual(shown, self.all)
        ordered = self.driver.execute_script(
            "return [...arguments[0]].sort(new Intl.Collator('ko').compare)", shown)
        self.assertEqual(shown, ordered)

    def test_a_head_sorts_by_its_column_and_says_so(self):
        head = self.driver.find_element(By.CSS_SELECTOR, ".matrix thead th[data-key=jndc]")
        head.find_element(By.TAG_NAME, "button").click()
        self.assertEqual(head.get_attribute("aria-sort"), "ascending")
        states = self.driver.execute_script(
            "return [...document.querySelectorAll('tbody.clause')].map((one) => one.rows[0].cells[3].dataset.state)")
        order = ["quantified", "stated", "hedged", "vague", "similar", "absent"]
        self.assertEqual(states, sorted(states, key=order.index))


class Links(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.driver = cls.enterClassContext(browser.chromium())

    def card(self, place):
        card = self.driver.find_element(By.ID, place)
        box = self.driver.execute_script(
            "const box = arguments[0].getBoundingClientRect(); return [box.top, innerHeight, box.height]", card)
        return card, box

    def test_a_link_from_outside_opens_the_cell(self):
        self.driver.get(case.corpus_page().as_uri() + "#c-phone-ring-count--jndc")
        time.sleep(0.3)
        card, (top, height, tall) = self.card("c-phone-ring-count--jndc")
        self.assertTrue(card.is_displayed() and tall > 0 and 0 <= top < height)
        self.assertEqual(self.driver.switch_to.active_element, card)

    def test_a_cell_leads_to_its_sentences_and_names_file_and_line(self):
        self.driver.get(case.corpus_page().as_uri())
        self.driver.find_element(By.CSS_SELECTOR, "td a[href='#c-online-reply-time--koroad']").click()
        time.sleep(0.3)
        card, (top, height, _) = self.card("c-online-reply-time--koroad")
        self.assertTrue(card.is_displayed() and 0 <= top < height)
        self.assertTrue(self.driver.current_url.endswith("#c-online-reply-time--koroad"))
        self.assertTrue(card.find_elements(By.CSS_SELECTOR, "blockquote mark"))
        self.assertRegex(card.find_element(By.CSS_SELECTOR, ".source").text, r"corpus/koroad/charter\.txt \d+행")

    def test_a_link_opens_a_cell_that_the_filters_hide(self):
        self.driver.get(case.corpus_page().as_uri())
        tick(self.driver, "channel", "written")
        self.driver.execute_script("location.hash = 'c-phone-ring-count--arko'")
        time.sleep(0.3)
        self.assertTrue(self.driver.find_element(By.ID, "c-phone-ring-count--arko").is_displayed())

    def test_a_title_opens_and_closes_its_clause(self):
        self.driver.get("about:blank")
        self.driver.get(case.corpus_page().as_uri())
        title = self.driver.find_element(By.CSS_SELECTOR, "a.title")
        for expected in ("true", "false"):
            title.send_keys(Keys.ENTER)
            self.assertEqual(title.get_attribute("aria-expanded"), expected)

    def test_every_link_within_the_page_leads_somewhere_and_every_id_is_one(self):
        for page in (case.corpus_page(), case.hostile_page()):
            self.driver.get(page.as_uri())
            lost = self.driver.execute_script(
                "return [...document.querySelectorAll('a[href^=\"#\"]')].map((one) => decodeURIComponent(one.hash.slice(1)))"
                ".filter((id) => !document.getElementById(id))")
            self.assertEqual(lost, [])
            twice = self.driver.execute_script(
                "const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);"
                "return ids.filter((id, at) => ids.indexOf(id) !== at)")
            self.assertEqual(twice, [])


if __name__ == "__main__":
    unittest.main()
