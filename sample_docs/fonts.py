"""The typefaces that layouts may ask for, by family name; the Debian package of each is in README.md.

Typewriter has no ampersand; drawing a character that a face lacks is an error.
"""

from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

ROOT = Path("/usr/share/fonts/truetype")

# family: (regular, bold, italic), below ROOT
FAMILIES = {
    "Liberation Sans": ("liberation2/LiberationSans-Regular", "liberation2/LiberationSans-Bold",
        "liberation2/LiberationSans-Italic"),
    "Liberation Serif": ("liberation2/LiberationSerif-Regular", "liberation2/LiberationSerif-Bold",
        "liberation2/LiberationSerif-Italic"),
    "Liberation Mono": ("liberation2/LiberationMono-Regular", "liberation2/LiberationMono-Bold",
        "liberation2/LiberationMono-Italic"),
    "DejaVu Sans": ("dejavu/DejaVuSans", "dejavu/DejaVuSans-Bold", "dejavu/DejaVuSans"),
    "DejaVu Sans Condensed": ("dejavu/DejaVuSansCondensed", "dejavu/DejaVuSansCondensed-Bold",
        "dejavu/DejaVuSansCondensed"),
    "DejaVu Serif": ("dejavu/DejaVuSerif", "dejavu/DejaVuSerif-Bold", "dejavu/DejaVuSerif"),
    "DejaVu Sans Mono": ("dejavu/DejaVuSansMono", "dejavu/DejaVuSansMono-Bold", "dejavu/DejaVuSansMono"),
    "Typewriter": ("gnutypewriter/GNUTypewriter",) * 3,
    "Roboto": ("roboto/unhinted/RobotoTTF/Roboto-Regular", "roboto/unhinted/RobotoTTF/Roboto-Bold",
        "roboto/unhinted/RobotoTTF/Roboto-Italic"),
    "Roboto Condensed": ("roboto/unhinted/RobotoCondensed-Regular", "roboto/unhinted/RobotoCondensed-Bold",
        "roboto/unhinted/RobotoCondensed-Italic"),
    "Lato": ("lato/Lato-Regular", "lato/Lato-Bold", "lato/Lato-Italic"),
    "Open Sans": ("open-sans/OpenSans-Regular", "open-sans/OpenSans-Bold", "open-sans/OpenSans-Italic"),
    "Open Sans Condensed": ("open-sans/OpenSans-CondLight", "open-sans/OpenSans-CondBold",
        "open-sans/OpenSans-CondLightItalic"),
    "Carlito": ("crosextra/Carlito-Regular", "crosextra/Carlito-Bold", "crosextra/Carlito-Italic"),
    "Caladea": ("crosextra/Caladea-Regular", "crosextra/Caladea-Bold", "crosextra/Caladea-Italic"),
    "Gentium": ("gentiumplus/GentiumPlus-Regular", "gentiumplus/GentiumPlus-Bold", "gentiumplus/GentiumPlus-Italic"),
    "Handwriting": ("breip/Breip",) * 3,
    "Signature": ("kristi/Kristi",) * 3,
}  # fmt: skip


@cache
def font_name(family: str, *, bold: bool = False, italic: bool = False) -> str:
    """Return the registered font of a family in the style asked for."""
    regular, heavy, slanted = FAMILIES[family]
    path = heavy if bold else slanted if italic else regular
    name = Path(path).name
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, ROOT / f"{path}.ttf"))
    return name


def is_drawable(text: str, font: str) -> bool:
    """Return whether a registered font has every character of a text."""
    known = pdfmetrics.getFont(font).face.charToGlyph
    return all(ord(c) in known for c in text)


def width(text: str, font: str, size: float) -> float:
    """Return how wide a text is, in points."""
    return float(pdfmetrics.stringWidth(text, font, size))
