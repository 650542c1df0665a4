"""Small pages drawn for these tests: letters on white paper, as grey pixels or as files."""

import io

import numpy as np
from PIL import Image, ImageDraw, ImageFont

FINE_FAX = (1728, 2156)
LETTER = (
    "Cedar Hollow Family Medicine",
    "Patient: Adaeze Okafor",
    "Date of birth: 03/14/1962",
    "Member ID: XQW4471902",
    "Please see this patient for chronic low back pain.",
    "She has had six weeks of physical therapy.",
    "Telephone 360-555-0142, fax 360-555-0143",
)


def page_image(lines=LETTER, *, size=FINE_FAX, letter=38, left=150, top=220, stretch=1.0):
    """Return a page of printed lines; `stretch` below 1 squashes it as a standard fax is."""
    image = Image.new("L", size, 255)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(letter)
    for place, line in enumerate(lines):
        draw.text((left, top + place * 2 * letter), line, fill=0, font=font)
    return image.resize((size[0], round(size[1] * stretch))) if stretch != 1.0 else image


def two_tone(image):
    return image.point(lambda grey: 255 if grey > 160 else 0).convert("1")


def tiff(*images, compression="group4", dpi=(204, 196), tags=None):
    """Return a TIFF of these frames, one strip each."""
    content = io.BytesIO()
    first, *rest = [two_tone(image) if compression.startswith("group") else image for image in images]
    tags = {278: max(image.height for image in images), **(tags or {})}
    first.save(content, "TIFF", compression=compression, dpi=dpi, tiffinfo=tags, append_images=rest, save_all=True)
    return content.getvalue()


def png(image, **options):
    content = io.BytesIO()
    image.save(content, "PNG", **options)
    return content.getvalue()


def jpeg(image, **options):
    content = io.BytesIO()
    image.save(content, "JPEG", quality=90, **options)
    return content.getvalue()


def pixels(image):
    return np.asarray(image.convert("L"))
