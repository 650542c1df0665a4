import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors.pages.ink import ink_of
from extractors.pages.reversed_print import without_reversed_print

DPI = 200.0


def page(panel=None, text="262115-1", shade=0):
    image = Image.new("L", (1000, 800), 255)
    draw = ImageDraw.Draw(image)
    draw.text((60, 700), "Black print stays black", fill=0, font=ImageFont.load_default(40))
    if panel:
        draw.rectangle(panel, fill=shade)
        draw.text((panel[0] + 40, panel[1] + 80), text, fill=255, font=ImageFont.load_default(40))
    return np.asarray(image)


@pytest.mark.parametrize("shade", [0, 60])
def test_white_print_on_a_dark_panel_is_read(engine, shade):
    dark = page((600, 40, 950, 500), shade=shade)
    clear = without_reversed_print(dark, ink_of(dark, DPI))
    words = [word.text for word in engine.recognise(clear, DPI)]
    assert words == ["262115-1", "Black", "print", "stays", "black"]


def test_what_lies_outside_the_panel_stays_as_it_is():
    dark = page((600, 40, 950, 500))
    clear = without_reversed_print(dark, ink_of(dark, DPI))
    assert (clear[520:] == dark[520:]).all()
    assert (clear[:, :590] == dark[:, :590]).all()
    assert (clear[44:496, 604:946] == 255 - dark[44:496, 604:946]).all()


@pytest.mark.parametrize("panel", [None, (60, 40, 950, 60), (60, 40, 950, 110), (60, 40, 200, 180)])
def test_print_lines_bars_and_logos_are_not_panels(panel):
    plain = page(panel, text="")
    assert without_reversed_print(plain, ink_of(plain, DPI)) is None


def test_a_table_of_thick_lines_is_not_a_panel():
    image = Image.fromarray(page())
    draw = ImageDraw.Draw(image)
    for row in range(10):
        draw.rectangle((60, 40 + 60 * row, 900, 50 + 60 * row), fill=0)
    table = np.asarray(image)
    assert without_reversed_print(table, ink_of(table, DPI)) is None


def test_a_band_on_a_card_is_a_panel_though_the_grain_of_the_table_runs_up_to_it():
    dark = page((200, 40, 850, 150), text="").copy()
    dark[40:150:12, :200] = dark[44:150:12, :200] = 60
    clear = without_reversed_print(dark, ink_of(dark, DPI))
    assert (clear[60:130, 220:830] == 255).all()
    assert (clear[60:130, :160] == dark[60:130, :160]).all()
