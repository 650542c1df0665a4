"""The line that a sending fax machine prints along the top of each page."""

import random
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from sample_docs.fonts import FAMILIES, ROOT
from sample_docs.raster import Grey

HEIGHT = 44  # rows at 196 to the inch
SHAPES = (
    "{date:%m/%d/%Y} {date:%H:%M}   {name}   {phone}   P.{page:03d}/{pages:03d}",
    "From: {name}  Fax: {phone}   To: {to}   Page: {page} of {pages}   {date:%m/%d/%Y %I:%M %p}",
    "{date:%b-%d-%y} {date:%I:%M%p} FROM-{name}   {phone}   T-{job}  P.{page:02d}/{pages:02d}  F-{job}",
    "{date:%Y-%m-%d %H:%M}  {name} >> {to}   P {page}/{pages}",
    "{name} {phone}                {date:%a %b %d %H:%M %Y}     Page {page} of {pages}",
)
FACES = ("Liberation Mono", "DejaVu Sans Mono", "Liberation Sans")


@dataclass(frozen=True)
class Header:
    """One machine's header: who sends, when, in which shape and face."""

    shape: str
    face: str
    name: str
    phone: str
    to: str
    date: datetime
    job: int


def draw(rng: random.Random, sender: tuple[str, str], to: str, moment: datetime) -> Header:
    """Draw the header of one machine; name and number are as its owner once typed them in."""
    name, number = sender
    phone = rng.choice(("{}-{}-{}", "{} {} {}", "1{}{}{}", "+1{}{}{}")).format(number[2:5], number[5:8], number[8:])
    typed = name.upper()[:26] if rng.random() < 0.7 else name[:30]
    return Header(rng.choice(SHAPES), rng.choice(FACES), typed, phone, to[1:], moment, rng.randint(100, 999))


def printed(page: Grey, header: Header, number: int, pages: int) -> Grey:
    """Return a page of 196 rows to the inch with the header's strip added on top."""
    strip = Image.new("L", (page.shape[1], HEIGHT), 255)
    font = ImageFont.truetype(str(ROOT / f"{FAMILIES[header.face][0]}.ttf"), 27)
    fields = {"date": header.date, "name": header.name, "phone": header.phone, "to": header.to, "job": header.job}
    ImageDraw.Draw(strip).text((40, 6), header.shape.format(page=number, pages=pages, **fields), font=font, fill=0)
    return np.vstack([np.asarray(strip, np.uint8), page])
