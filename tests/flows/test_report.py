"""The report: one page that needs nothing else, with every value beside the place where it was read."""

import base64
import io
import re

import numpy as np
import pytest
from PIL import Image

from extractors.settings import Settings
from flows.office import open_office
from flows.report import write_report
from flows.report.levels import Levels
from tests.flows.offices import make_office, sample_names
from tests.flows.serving import CHROMIUM, browser_page
from tests.pages import drawn_pages as drawn


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    office = make_office(tmp_path_factory.mktemp("reported"))
    office.put_samples(*sample_names("born_digital_pdf")[:3], *sample_names("docx")[:1])
    office.put("turned.tif", drawn.tiff(drawn.page_image(drawn.LETTER).rotate(180), dpi=(204, 196)))
    office.put("x <b> & y.pdf", b"")
    office.run()
    path = office.inbox.parent / "report.html"
    with open_office(office.settings) as opened:
        write_report(opened, path)
        readings = sum(len(document.readings) for document in opened.store.find_documents())
    return path, readings


def test_every_reading_has_its_line_and_every_box_its_line(report):
    path, readings = report
    html = path.read_text()
    lines = re.findall(r'<tr class="(?:sure|likely|doubtful)" id="([^"]+)"', html)
    boxes = re.findall(r'<div class="box \w+" data-value="([^"]+)"', html)
    assert len(lines) == len(set(lines)) == readings
    assert set(boxes) <= set(lines)
    assert boxes


def test_a_page_fed_upside_down_is_shown_upright(report):
    html = report[0].read_text()
    article = next(part for part in html.split("<article") if "turned.tif" in part)
    picture = Image.open(io.BytesIO(base64.b64decode(re.search(r"data:image/jpeg;base64,([^\"]+)", article)[1])))
    ink = np.asarray(picture) < 128
    assert ink[: len(ink) // 2].sum() > 10 * ink[len(ink) // 2 :].sum()


def test_the_page_asks_for_nothing_from_outside(report):
    html = report[0].read_text()
    assert re.findall(r'(?:src|href)="(?!data:)', html) == []
    assert "default-src 'none'" in html


def test_the_words_for_confidence_follow_the_threshold():
    assert Levels.of(Settings(value_threshold=0.985)).percents == ("97", "80", "98.5")
    by_hand = Levels.of(Settings(value_threshold=0.6))
    assert [by_hand.word(confidence) for confidence in (0.6, 0.59)] == ["sure", "doubtful"]


def test_the_page_tells_from_where_a_value_is_sure_and_a_paper_filed(report):
    sure, likely, filed = Levels.of(Settings()).percents
    text = re.sub(r"<[^>]+>", "", report[0].read_text())
    assert f"sure from {sure} %" in text
    assert f"likely from {likely} %" in text
    assert f"every value reaches {filed} %" in text


def test_names_are_escaped(report):
    html = report[0].read_text()
    assert "x &lt;b&gt; &amp; y.pdf" in html
    assert "x <b>" not in html


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed (apt-get install chromium)")
def test_a_value_reached_by_keyboard_lights_up_its_box(report):
    with browser_page() as page:
        errors = []
        page.on("console", lambda message: errors.append(message.text))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(report[0].as_uri())
        page.locator("article:has(.box) tr[data-value]").first.focus()
        assert page.locator("tr.lit").count() == 1
        assert page.locator(".box.lit").count() >= 1
        page.get_by_label("what waits for a person").check()
        assert page.locator("article.is-filed:visible").count() == 0
        assert errors == []
