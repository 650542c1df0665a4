import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.shared import Inches
from PIL import Image, ImageDraw, ImageFont

from extractors.document import Origin
from extractors.pages import open_file, recognise_page
from extractors.settings import Settings

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)


def page_of(document):
    content = io.BytesIO()
    document.save(content)
    with open_file(content.getvalue(), name="letter.docx", settings=Settings()) as file:
        return file.source.text_page(1)


def test_header_body_tables_and_footer_come_in_reading_order():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Cedar Hollow Family Medicine"
    document.sections[0].footer.paragraphs[0].text = "Page 1"
    document.add_paragraph("Dear colleague,")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Patient", "Adaeze Okafor"
    document.add_paragraph("Sincerely")
    page = page_of(document)
    assert page.origin is Origin.DOCX
    assert [line.text for line in page.lines] == [
        "Cedar Hollow Family Medicine", "Dear colleague,", "Patient", "Adaeze Okafor", "Sincerely", "Page 1",
    ]  # fmt: skip
    assert [line.words[0].paragraph for line in page.lines] == [1, 2, 3, 4, 5, 6]


def test_cells_of_a_row_stand_side_by_side_in_their_columns():
    document = docx.Document()
    table = document.add_table(rows=2, cols=2, style="Table Grid")
    for row, values in enumerate((("Code", "Amount"), ("M54.16", "120.00"))):
        for column, value in enumerate(values):
            table.cell(row, column).text = value
    code, amount, first, second = page_of(document).lines
    assert code.box.top == amount.box.top
    assert code.box.right < amount.box.left
    assert (code.box.left, amount.box.left) == (first.box.left, second.box.left)
    assert first.box.top > code.box.bottom


def test_a_ruled_table_has_rulings():
    document = docx.Document()
    document.add_table(rows=2, cols=2, style="Table Grid")
    rulings = page_of(document).rulings
    assert sum(not ruling.is_horizontal for ruling in rulings) == 3
    assert sum(ruling.is_horizontal for ruling in rulings) == 3


def test_a_tab_parts_label_and_value():
    document = docx.Document()
    document.add_paragraph("Date of birth:\t03/14/1962")
    label, value = page_of(document).lines
    assert (label.text, value.text) == ("Date of birth:", "03/14/1962")
    assert label.box.top == value.box.top


def test_long_paragraphs_stay_on_the_page():
    document = docx.Document()
    document.add_paragraph("word " * 200)
    page = page_of(document)
    assert len(page.lines) > 5
    assert all(line.box.right <= page.width for line in page.lines)


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        (('<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
         "<w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"), "☒ Urgent"),
        (('<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr>'
         "<w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>"), "☐ Urgent"),
        (('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>'
         "</w:ffData></w:fldChar></w:r>"), "☒ Urgent"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', "☐ Urgent"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☒ Urgent"),
        ("<w:del><w:r><w:delText>Not</w:delText></w:r></w:del>", "Urgent"),
    ],
)  # fmt: skip
def test_ticks_of_every_kind_are_words_and_deleted_text_is_none(xml, text):
    document = docx.Document()
    paragraph = document.add_paragraph()._p
    for piece in (xml, "<w:r><w:t> Urgent</w:t></w:r>"):
        for child in parse_xml(f"<w:p {NAMESPACES}>{piece}</w:p>"):
            paragraph.append(child)
    assert page_of(document).text == text


def test_text_inside_a_text_box_or_content_control_is_read():
    document = docx.Document()
    body = document.element.body
    body.insert(0, parse_xml(
        f"<w:sdt {NAMESPACES}><w:sdtContent><w:p><w:r><w:t>Controlled</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    ))  # fmt: skip
    body.insert(1, parse_xml(
        f"<w:p {NAMESPACES}><w:r><w:t>Anchor</w:t></w:r><w:r><w:pict><w:txbxContent>"
        "<w:p><w:r><w:t>Boxed</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
    ))  # fmt: skip
    assert [line.text for line in page_of(document).lines] == ["Controlled", "Anchor", "Boxed"]


def test_a_scan_pasted_into_word_is_recognised(engine, settings):
    picture = Image.new("RGB", (1500, 700), "white")
    ImageDraw.Draw(picture).text((80, 200), "Member ID: 4471902", fill="black", font=ImageFont.load_default(70))
    stored, content = io.BytesIO(), io.BytesIO()
    picture.save(stored, "PNG")
    document = docx.Document()
    document.add_picture(stored, width=Inches(6))
    document.save(content)
    with open_file(content.getvalue(), name="scan.docx", settings=settings) as file:
        page = recognise_page(file, 1, engine=engine, settings=settings)
    assert "4471902" in page.text
