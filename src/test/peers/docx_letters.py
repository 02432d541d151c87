"""Fills docx templates; LibreOffice makes PDF of them afterwards. With `template` it makes the template."""
import sys

import letters

TEMPLATE = f"{letters.folder}/template.docx"


def template():
    from docx import Document
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    for text in [letters.title] + letters.paragraphs:
        paragraph = document.add_paragraph()
        run = paragraph.add_run(text.replace("{name}", "{{ name }}"))
        run.font.name = "Noto Serif SC"
        run._element.rPr.rFonts.set(qn("w:eastAsia"), "Noto Serif SC")
        is_title = text == letters.title
        run.font.size = Pt(22 if is_title else 12.5)
        run.font.bold = is_title
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER if is_title else WD_ALIGN_PARAGRAPH.JUSTIFY
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.first_line_indent = Pt(0 if is_title else 25)
    document.save(TEMPLATE)


def fill():
    from docxtpl import DocxTemplate

    for i in range(letters.count):
        document = DocxTemplate(TEMPLATE)
        document.render({"name": letters.names[i]})
        document.save(f"{letters.folder}/letter-{i}.docx")


template() if sys.argv[-1] == "template" else fill()
