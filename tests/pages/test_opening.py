import importlib.util
import io
import os
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from extractors.errors import (
    DamagedFileError,
    EmptyFileError,
    EncryptedFileError,
    NoPagesError,
    TooLargeError,
    UnknownMediaTypeError,
    UnreadableFileError,
)
from extractors.pages import open_file
from extractors.settings import Settings

spec = importlib.util.spec_from_file_location("drawn_pages", Path(__file__).with_name("drawn_pages.py"))
drawn = importlib.util.module_from_spec(spec)
spec.loader.exec_module(drawn)

PDF_WITHOUT_PAGES = (
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    b"2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\ntrailer\n<< /Size 3 /Root 1 0 R >>\n%%EOF"
)


def opened(source, **limits):
    return open_file(source, name="fax.tif", settings=Settings(**limits))


def pdf_bytes(*, password=None, pages=1):
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    content = io.BytesIO()
    encrypt = StandardEncryption(password, ownerPassword="owner") if password is not None else None
    canvas = Canvas(content, encrypt=encrypt)
    for number in range(pages):
        canvas.drawString(72, 700, f"Page number {number + 1}")
        canvas.showPage()
    canvas.save()
    return content.getvalue()


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", EmptyFileError),
        (b"Dear colleague,", UnknownMediaTypeError),
        (b"%PDF-1.7 and no more", DamagedFileError),
        (PDF_WITHOUT_PAGES, NoPagesError),
        (b"II*\0", DamagedFileError),
        (b"II*\0\xff\xff\0\0", DamagedFileError),
        (b"\x89PNG\r\n\x1a\n cut", DamagedFileError),
        (b"PK\x03\x04[Content_Types].xml cut", DamagedFileError),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), EncryptedFileError),
    ],
)
def test_bytes_that_are_no_sound_file_raise_their_own_error(content, error):
    with pytest.raises(error) as raised:
        opened(content)
    assert raised.value.name == "fax.tif"


def test_a_zip_that_is_no_word_file_is_of_an_unknown_kind():
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("notes.txt", "nothing")
    with pytest.raises(UnknownMediaTypeError):
        opened(content.getvalue())


def test_a_directory_and_a_missing_file_cannot_be_opened(tmp_path):
    for path in (tmp_path, tmp_path / "missing.tif"):
        with pytest.raises(UnreadableFileError):
            opened(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_forbidden_file_cannot_be_opened(tmp_path):
    path = tmp_path / "fax.tif"
    path.write_bytes(drawn.tiff(drawn.page_image()))
    path.chmod(0)
    with pytest.raises(UnreadableFileError):
        opened(path)


def test_the_kind_is_told_by_the_bytes_and_not_by_the_name():
    image = Image.new("L", (300, 200), 255)
    cases = {
        "image/png": drawn.png(image),
        "image/jpeg": drawn.jpeg(image),
        "image/tiff": drawn.tiff(image),
        "application/pdf": b"gateway line\r\n" + pdf_bytes(),
    }
    for media_type, content in cases.items():
        with opened(content) as file:
            assert file.media_type == media_type


def test_a_pdf_that_needs_a_password_is_encrypted_and_one_with_an_empty_password_opens():
    with pytest.raises(EncryptedFileError):
        opened(pdf_bytes(password="secret"))
    with opened(pdf_bytes(password="")) as file:
        assert "Page number 1" in file.source.text_page(1).text


def test_more_pages_or_bytes_or_pixels_than_allowed_are_too_large():
    with pytest.raises(TooLargeError):
        opened(pdf_bytes(pages=5), max_pages=4)
    with pytest.raises(TooLargeError):
        opened(drawn.tiff(*[Image.new("L", (64, 64), 255)] * 5), max_pages=4)
    with pytest.raises(TooLargeError):
        opened(pdf_bytes(), max_file_bytes=100)
    with pytest.raises(TooLargeError):
        opened(drawn.png(Image.new("L", (400, 400), 255)), max_page_pixels=100_000)


def test_a_decompression_bomb_is_refused_before_it_is_decoded():
    bomb = bytearray(drawn.png(Image.new("L", (10, 10), 255)))
    bomb[16:24] = (60_000).to_bytes(4, "big") * 2
    with pytest.raises((TooLargeError, DamagedFileError)):
        opened(bytes(bomb))


def test_the_facts_of_a_file_are_its_hash_and_its_number_of_pages():
    import hashlib

    content = drawn.tiff(*[drawn.page_image(size=(800, 600))] * 3)
    with opened(content) as file:
        assert file.page_count == 3
        assert file.sha256 == hashlib.sha256(content).hexdigest()
