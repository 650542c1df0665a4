"""Small files that are wrong in one way each, made where they are tested."""

import io
import struct
import zipfile
import zlib
from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

FAX_SIZE = (1728, 2156)
FAX_DPI = (204, 196)
WORDS = "Please call the front desk about Tuesday"
OTHER_WORDS = "Amount payable within thirty days of receipt"
FALSE_WORDS = "Zqxjk vwpff mmrrt gghhq bbnnx"
GIGAPIXELS = 60_000
COMPRESSION_G4 = 4
WIDTH, HEIGHT, BITS, COMPRESSION, PHOTOMETRIC, STRIP_OFFSETS, ROWS_PER_STRIP, STRIP_BYTES = (
    256, 257, 258, 259, 262, 273, 278, 279,
)  # fmt: skip


def page_picture(words: str = WORDS, size: tuple[int, int] = FAX_SIZE) -> Image.Image:
    """Return a two-tone page with some lines of print, or a white one for no words."""
    picture = Image.new("1", size, 1)
    if words:
        font = ImageFont.load_default(size[0] // 36)
        pen = ImageDraw.Draw(picture)
        for row in range(6):
            pen.text((size[0] // 9, size[1] // 8 + row * size[0] // 18), words, font=font, fill=0)
    return picture


def tiff(pages: Sequence[Image.Image]) -> bytes:
    """Return the pages as a G4 TIFF, as a fax machine stores them."""
    out = io.BytesIO()
    first, *others = pages
    first.save(out, "TIFF", compression="group4", dpi=FAX_DPI, save_all=True, append_images=others)
    return out.getvalue()


def one_strip_tiff(picture: Image.Image, dpi: tuple[int, int] = FAX_DPI) -> bytes:
    """Return the page as a G4 TIFF in one strip, as fax machines store it."""
    out = io.BytesIO()
    rows = {ROWS_PER_STRIP: picture.height}
    picture.save(out, "TIFF", compression="group4", dpi=dpi, tiffinfo=rows)
    return out.getvalue()


def raw_tiff(pages: Sequence[Image.Image]) -> bytes:
    """Return the pages as a TIFF without compression, as a scanner stores them."""
    out = io.BytesIO()
    first, *others = pages
    first.save(out, "TIFF", dpi=FAX_DPI, save_all=True, append_images=others)
    return out.getvalue()


def with_tag(content: bytes, tag: int, number: int, page: int = 1) -> bytes:
    """Return the TIFF with another number in a tag of one page."""
    out = bytearray(content)
    for entry in _entries(out, page):
        if struct.unpack_from("<H", out, entry)[0] == tag:
            struct.pack_into("<HII", out, entry + 2, 4, 1, number)
    return bytes(out)


def tag_of(content: bytes, tag: int, page: int = 1) -> int:
    """Return the number in a tag of one page."""
    entry = next(e for e in _entries(content, page) if struct.unpack_from("<H", content, e)[0] == tag)
    is_short = struct.unpack_from("<H", content, entry + 2)[0] == 3
    return int(struct.unpack_from("<H" if is_short else "<I", content, entry + 8)[0])


def with_first_page_again(content: bytes) -> bytes:
    """Return the TIFF whose last directory names the first as the next: a circle."""
    out = bytearray(content)
    start = struct.unpack_from("<I", out, 4)[0]
    place = start
    while following := struct.unpack_from("<I", out, _end_of(out, place))[0]:
        place = following
    struct.pack_into("<I", out, _end_of(out, place), start)
    return bytes(out)


def many_frames(count: int) -> bytes:
    """Return a TIFF of as many tiny pages, all showing the same pixels."""
    body = bytearray(b"II*\0" + struct.pack("<I", 16) + b"\xff" * 8)
    tags = (
        (WIDTH, 8),
        (HEIGHT, 8),
        (BITS, 1),
        (COMPRESSION, 1),
        (PHOTOMETRIC, 1),
        (STRIP_OFFSETS, 8),
        (STRIP_BYTES, 8),
    )
    size = 2 + 12 * len(tags) + 4
    for number in range(count):
        following = len(body) + size if number < count - 1 else 0
        body += struct.pack("<H", len(tags)) + b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
        body += struct.pack("<I", following)
    return bytes(body)


def png_claiming(width: int, height: int) -> bytes:
    """Return a PNG of that size by its header, with a few rows behind it."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(4096), 9)) + chunk(b"IEND", b"")


def pdf(pages: Sequence[str], *, hidden: Sequence[str] = ()) -> bytes:
    """Return a born-digital PDF; `hidden` is an invisible text layer, a line a page."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1)
    for number, words in enumerate(pages):
        for row in range(6):
            canvas.drawString(72, 700 - 16 * row, words)
        if number < len(hidden):
            canvas.drawText(_invisible(canvas, hidden[number]))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def pdf_with_false_text() -> bytes:
    """Return a PDF that shows a picture of words, small print of other words over it in white."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, pagesize=(612, 792))
    canvas.drawInlineImage(page_picture().convert("L"), 0, 0, 612, 792)
    canvas.setFillColorRGB(1, 1, 1)
    for row in range(30):
        canvas.drawString(72, 750 - 22 * row, FALSE_WORDS)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def encrypted_pdf() -> bytes:
    """Return a PDF that opens with a password only."""
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("opens it", "owns it", strength=128))
    canvas.drawString(72, 720, WORDS)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def scanned_pdf(pictures: Sequence[Image.Image], *, hidden: Sequence[str] = ()) -> bytes:
    """Return a PDF of page pictures; `hidden` is the invisible text layer that a scanner wrote, a line a page."""
    out = io.BytesIO()
    canvas = Canvas(out, invariant=1, pagesize=(612, 792))
    for number, picture in enumerate(pictures):
        canvas.drawInlineImage(picture.convert("L"), 0, 0, 612, 792)
        if number < len(hidden):
            canvas.drawText(_invisible(canvas, hidden[number]))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def pdf_of(objects: Sequence[bytes]) -> bytes:
    """Return a PDF of these objects, the first of them its catalog."""
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    tail = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return bytes(out + tail % (size, rows, size, len(out)))


def pdf_of_blank_pages(count: int, box: bytes = b"0 0 612 792") -> bytes:
    """Return a sound PDF of as many empty pages, or of none."""
    kids = b" ".join(b"%d 0 R" % (number + 3) for number in range(count))
    tree = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] >>" % box
    return pdf_of([b"<< /Type /Catalog /Pages 2 0 R >>", tree, *[page] * count])


def pdf_with_bomb(good_pages: int) -> bytes:
    """Return a PDF of good pages and, last, one whose picture claims gigapixels."""
    words = b"BT /F1 14 Tf 72 700 Td (%s) Tj ET" % WORDS.encode()
    font = b"<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>"
    last = 4 + 2 * good_pages
    kids = b" ".join(b"%d 0 R" % number for number in [*range(3, 3 + 2 * good_pages, 2), last - 1])
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, good_pages + 1),
    ]
    for number in range(3, 3 + 2 * good_pages, 2):
        page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources %s >>"
        objects += [page % (number + 1, font), _stream(b"", words)]
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents %d 0 R /Resources << /XObject << /X %d 0 R >> >> >>"
    picture = b"/Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8 "
    objects += [
        page % (last, last + 1),
        _stream(b"", b"612 0 0 792 0 0 cm /X Do"),
        _stream(picture % (GIGAPIXELS, GIGAPIXELS) + b"/Filter /FlateDecode ", zlib.compress(bytes(1 << 20), 9)),
    ]
    return pdf_of(objects)


def word_file(parts: dict[str, bytes]) -> bytes:
    """Return a zip archive of these parts, as a Word file is one."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in parts.items():
            archive.writestr(zipfile.ZipInfo(name), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _invisible(canvas: Canvas, words: str):
    text = canvas.beginText(72, 700)
    text.setTextRenderMode(3)
    text.setFont("Helvetica", 12)
    for _ in range(6):
        text.textLine(words)
    return text


def _stream(entries: bytes, body: bytes) -> bytes:
    return b"<< %s/Length %d >>\nstream\n%s\nendstream" % (entries, len(body), body)


def _entries(content: bytes | bytearray, page: int) -> list[int]:
    place = struct.unpack_from("<I", content, 4)[0]
    for _ in range(page - 1):
        place = struct.unpack_from("<I", content, _end_of(content, place))[0]
    return list(range(place + 2, _end_of(content, place), 12))


def _end_of(content: bytes | bytearray, place: int) -> int:
    return place + 2 + 12 * int(struct.unpack_from("<H", content, place)[0])
