package org.sealready.pdf.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * The appearance stream of a field without its value: background, border, comb lines. Everything
 * that could show a value is left out: its marked content (ISO 32000-2, 12.7.4.3), other text,
 * pictures and nested drawings.
 */
final class FieldLook {

  private static final Set<String> PAINTS = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*");
  private static final Set<String> MAY_SHOW_VALUES = Set.of("Do", "BI", "sh");

  private static final List<COSName> NEEDED =
      List.of(COSName.EXT_G_STATE, COSName.COLORSPACE, COSName.PATTERN);

  private final List<Object> kept = new ArrayList<>();
  private int depth;
  private boolean inText;
  private boolean paints;

  private FieldLook() {}

  /** Nothing where nothing is painted then. */
  static Optional<PDAppearanceStream> without(PDDocument document, PDAppearanceStream look)
      throws IOException {
    FieldLook frame = new FieldLook();
    frame.read(look);
    if (!frame.paints) {
      return Optional.empty();
    }
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    for (COSName key : List.of(COSName.BBOX, COSName.MATRIX)) {
      if (look.getCOSObject().containsKey(key)) {
        stream.setItem(key, look.getCOSObject().getItem(key));
      }
    }
    stream.setItem(COSName.RESOURCES, resources(look));
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(frame.kept);
    }
    return Optional.of(new PDAppearanceStream(stream));
  }

  private static COSDictionary resources(PDAppearanceStream look) {
    COSDictionary resources = new COSDictionary();
    if (look.getResources() != null) {
      COSDictionary all = look.getResources().getCOSObject();
      NEEDED.stream()
          .filter(all::containsKey)
          .forEach(key -> resources.setItem(key, all.getItem(key)));
    }
    return resources;
  }

  private void read(PDAppearanceStream look) throws IOException {
    PDFStreamParser parser = new PDFStreamParser(look);
    List<COSBase> operands = new ArrayList<>();
    Object token = parser.parseNextToken();
    while (token != null) {
      if (token instanceof Operator operator) {
        take(operator, operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
      token = parser.parseNextToken();
    }
  }

  private void take(Operator operator, List<COSBase> operands) {
    String name = operator.getName();
    boolean begins = name.equals(OperatorName.BEGIN_MARKED_CONTENT);
    boolean isValue = begins && operands.contains(COSName.getPDFName("Tx"));
    boolean isOther = name.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
    if (isValue || depth > 0 && (begins || isOther)) {
      depth++;
    } else if (name.equals(OperatorName.END_MARKED_CONTENT)) {
      depth = Math.max(0, depth - 1);
    } else if (name.equals(OperatorName.BEGIN_TEXT)) {
      inText = true;
    } else if (name.equals(OperatorName.END_TEXT)) {
      inText = false;
    } else if (depth == 0 && !inText && !begins && !isOther && !MAY_SHOW_VALUES.contains(name)) {
      kept.addAll(operands);
      kept.add(operator);
      paints |= PAINTS.contains(name);
    }
  }
}
