from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

import letters

pdfmetrics.registerFont(TTFont("regular", f"{letters.fonts}/NotoSerifSC-Regular.ttf"))
pdfmetrics.registerFont(TTFont("bold", f"{letters.fonts}/NotoSerifSC-Bold.ttf"))
HEAD = ParagraphStyle("head", fontName="bold", fontSize=22, leading=33, alignment=TA_CENTER, wordWrap="CJK")
BODY = ParagraphStyle(
    "body", fontName="regular", fontSize=12.5, leading=20, alignment=TA_JUSTIFY, firstLineIndent=25, wordWrap="CJK"
)


def make(name, title, paragraphs):
    document = SimpleDocTemplate(
        name, pagesize=A4, topMargin=37 * mm, leftMargin=28 * mm, rightMargin=26 * mm, bottomMargin=35 * mm,
        title=title, lang="zh-CN", invariant=1, pageCompression=1,
    )
    document.build([Paragraph(title, HEAD)] + [Paragraph(text, BODY) for text in paragraphs])


letters.run("reportlab", make)
