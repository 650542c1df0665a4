"""Small files that are broken in one way each, with an index of what is wrong and what may be expected.

`expect`: error (a typed error), blank (an unclassified document), documents (it can be read), either (a typed error, or
documents with every page accounted for).
"""

import io
import json
import random
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from sample_docs.fax import tiff
from sample_docs.forms import known_forms
from sample_docs.layouts import find_layout
from sample_docs.make import Order, make

SEED = 7
ROWS, STRIP_BYTES = 257, 279


def write_all(folder: Path) -> None:
    """Write every broken input and index.json."""
    index = []
    for name, defect, expect, write in DEFECTS:
        (folder / name).write_bytes(write())
        index.append({"file": name, "defect": defect, "expect": expect})
    (folder / "index.json").write_text(json.dumps(index, indent=1) + "\n", encoding="utf-8")


def _paper(form: str) -> bytes:
    return make(Order(find_layout("referral_letter_typed"), known_forms()[form], 1), SEED).content


def _pdf(*, encryption: StandardEncryption | None = None, words: str = "") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, encrypt=encryption)
    canvas.drawString(72, 720, words)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def _encrypted_pdf() -> bytes:
    # reportlab draws parts of the key from the global generator
    random.seed(SEED)
    return _pdf(
        encryption=StandardEncryption("opens it", "owns it", strength=128),
        words="Nobody reads this without the password.",
    )


def _zero_page_pdf() -> bytes:
    objects = (b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>")
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    tail = b"xref\n0 3\n0000000000 65535 f \n%strailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return bytes(out + tail % (table, len(out)))


def _cut(content: bytes, share: float) -> bytes:
    return content[: int(len(content) * share)]


def _half_written_tiff() -> bytes:
    """Return a TIFF whose directory, announced for the end of the file, is not there yet."""
    body = _paper("fine_fax")[200:6200]
    return b"II*\0" + struct.pack("<I", 48_000) + body


def _lying_tiff(tag: int, number: int) -> bytes:
    """Return a faxed page whose tag says another number."""
    out = bytearray(_paper("fine_fax"))
    start = struct.unpack_from("<I", out, 4)[0]
    for entry in range(start + 2, start + 2 + 12 * struct.unpack_from("<H", out, start)[0], 12):
        if struct.unpack_from("<H", out, entry)[0] == tag:
            struct.pack_into("<HII", out, entry + 2, 4, 1, number)
    return bytes(out)


def _blank_tiff() -> bytes:
    out = io.BytesIO()
    Image.new("1", (1728, 2156), 1).save(out, "TIFF", compression="group4", dpi=(204, 196), tiffinfo=tiff.MIN_IS_WHITE)
    return out.getvalue()


def _bomb_png() -> bytes:
    """Return a PNG of 3.6 gigapixels by its header, with a few rows behind it."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(7501 * 64), 9))
        + chunk(b"IEND", b"")
    )


def _picture(kind: str) -> bytes:
    out = io.BytesIO()
    Image.new("L", (850, 1100), 255).save(out, kind)
    return out.getvalue()


def _empty_zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo("readme.txt"), "no document here")
    return out.getvalue()


def _word() -> bytes:
    return make(Order(find_layout("referral_letter_word"), known_forms()["docx"], 1), SEED).content


DEFECTS: tuple[tuple[str, str, str, Callable[[], bytes]], ...] = (
    ("empty.pdf", "no bytes at all", "error", lambda: b""),
    ("empty.tif", "no bytes at all", "error", lambda: b""),
    ("truncated.pdf", "cut off in its first tenth", "error", lambda: _cut(_paper("born_digital_pdf"), 0.02)),
    ("truncated.tif", "cut off in the middle of its picture", "either", lambda: _cut(_paper("fine_fax"), 0.5)),
    ("encrypted.pdf", "needs a password to open", "error", _encrypted_pdf),
    ("zero_pages.pdf", "sound, but without a page", "error", _zero_page_pdf),
    ("picture_named.pdf", "a PNG picture with the wrong extension", "either", lambda: _picture("PNG")),
    ("text_named.pdf", "plain text with the wrong extension", "error", lambda: b"Please see attached.\n"),
    ("text_named.tif", "plain text with the wrong extension", "error", lambda: b"Please see attached.\n"),
    (
        "lying_strip_size.tif",
        "the strip claims to be larger than the file",
        "either",
        lambda: _lying_tiff(STRIP_BYTES, 40_000_000),
    ),
    (
        "short_strip_size.tif",
        "the strip claims to be smaller than it is",
        "either",
        lambda: _lying_tiff(STRIP_BYTES, 900),
    ),
    ("lying_height.tif", "claims forty times the rows that it has", "either", lambda: _lying_tiff(ROWS, 88_000)),
    ("blank.pdf", "one white page", "blank", _pdf),
    ("blank.tif", "one white faxed page", "blank", _blank_tiff),
    ("half_written.tif", "the writer had not come to the directory yet", "error", _half_written_tiff),
    ("half_written.docx", "the writer had not come to the end of the archive yet", "error", lambda: _cut(_word(), 0.6)),
    ("not_word.docx", "a zip archive without a document in it", "error", _empty_zip),
    ("bomb.png", "a header of 3.6 gigapixels on a few bytes", "error", _bomb_png),
)
