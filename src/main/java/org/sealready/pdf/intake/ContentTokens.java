package org.sealready.pdf.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.sealready.pdf.intake.picture.Samples;

/**
 * Rewrites a content stream: the operators of ISO 32000-2, annex A with their operands only; no
 * comments, no marked-content properties, no inline pictures in foreign encodings.
 */
final class ContentTokens {

  private static final Set<String> DRAWING =
      Set.of(
          ("b B b* B* BT c cm CS cs d d0 d1 Do EMC ET f F f* G g gs h i j J K k l m M n q Q re RG rg"
                  + " ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \"")
              .split(" "));

  /** Their properties may contain anything; all but the operators is left out. */
  private static final Set<String> BEGINNINGS =
      Set.of(OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ);

  private static final Set<COSName> OF_THE_ENCODING =
      Set.of(
          COSName.F,
          COSName.FILTER,
          COSName.DECODE_PARMS,
          COSName.getPDFName("DP"),
          COSName.LENGTH,
          COSName.L);

  private static final COSName HIDEABLE = COSName.getPDFName("OC");

  private final byte[] content;
  private final PDResources resources;
  private final List<Object> tokens = new ArrayList<>();

  ContentTokens(byte[] content, PDResources resources) {
    this.content = content;
    this.resources = resources;
  }

  byte[] renewed() throws IOException {
    List<COSBase> operands = new ArrayList<>();
    for (Object token : parsed()) {
      if (token instanceof Operator operator) {
        take(operator, operands);
        operands.clear();
      } else {
        operands.add((COSBase) token);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ContentStreamWriter(bytes).writeTokens(tokens);
    return bytes.toByteArray();
  }

  /** As far as it can be read: nothing behind that is drawn either. */
  private List<Object> parsed() {
    List<Object> all = new ArrayList<>();
    PDFStreamParser parser = new PDFStreamParser(content);
    try {
      Object next = parser.parseNextToken();
      while (next != null) {
        all.add(next);
        next = parser.parseNextToken();
      }
    } catch (IOException broken) {
      // No reader draws anything after that; the rendered pages are compared afterwards.
      return all;
    }
    return all;
  }

  private void take(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    if (name.equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      tokens.add(picture(operator));
    } else if (name.equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ) && isHideable(operands)) {
      tokens.addAll(operands);
      tokens.add(operator);
    } else if (BEGINNINGS.contains(name)) {
      tokens.add(COSName.P);
      tokens.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
    } else if (DRAWING.contains(name)) {
      tokens.addAll(Operands.of(name, operands));
      tokens.add(operator);
    }
  }

  private static boolean isHideable(List<COSBase> operands) {
    return operands.size() == 2
        && HIDEABLE.equals(operands.getFirst())
        && operands.get(1) instanceof COSName;
  }

  /** Its samples, deflated, as hexadecimal digits: readers look for the end among the bytes. */
  private Operator picture(Operator operator) throws IOException {
    COSDictionary parameters = new COSDictionary(operator.getImageParameters());
    PDInlineImage image = new PDInlineImage(parameters, operator.getImageData(), resources);
    byte[] samples = exact(image);
    COSDictionary kept = new COSDictionary();
    for (COSName key : operator.getImageParameters().keySet()) {
      if (!OF_THE_ENCODING.contains(key)) {
        kept.setItem(key, operator.getImageParameters().getItem(key));
      }
    }
    kept.setItem(
        COSName.F, new COSArray(List.of(COSName.getPDFName("AHx"), COSName.getPDFName("Fl"))));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(samples);
    }
    String digits = HexFormat.of().formatHex(packed.toByteArray()) + ">";
    Operator renewed = Operator.getOperator(OperatorName.BEGIN_INLINE_IMAGE);
    renewed.setImageParameters(kept);
    renewed.setImageData(digits.getBytes(StandardCharsets.US_ASCII));
    return renewed;
  }

  private static byte[] exact(PDInlineImage image) throws IOException {
    int parts = image.isStencil() ? 1 : image.getColorSpace().getNumberOfComponents();
    long length =
        Samples.length(image.getWidth(), image.getHeight(), parts, image.getBitsPerComponent());
    byte[] samples = image.getData();
    return length < samples.length ? Arrays.copyOf(samples, (int) length) : samples;
  }
}
