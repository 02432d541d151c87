import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** OpenPDF's part in {@code .ci/peers}: FOLDER COUNT FONTS. */
public final class OpenPdfLetters {

  private static final float MM = 72 / 25.4f;

  private OpenPdfLetters() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int count = Integer.parseInt(args[1]);
    List<String> text = Files.readAllLines(folder.resolve("letter.txt"));
    List<String> names = Files.readAllLines(folder.resolve("names.txt"));
    double[] spent = new double[count];
    for (int i = 0; i < count; i++) {
      String name = names.get(i);
      List<String> lines = text.stream().map(line -> line.replace("{name}", name)).toList();
      long start = System.nanoTime();
      byte[] pdf = make(lines, args[2]);
      spent[i] = (System.nanoTime() - start) / 1e6;
      if (i == 0) {
        Files.write(folder.resolve("openpdf.pdf"), pdf);
      }
    }
    System.out.println(
        spent[0]
            + " "
            + median(spent, count / 10, Math.max(1, count / 5))
            + " "
            + median(spent, count - Math.max(1, count / 10), count));
  }

  private static byte[] make(List<String> lines, String fonts) throws Exception {
    Font head = new Font(font(fonts + "/NotoSerifSC-Bold.ttf"), 22);
    Font body = new Font(font(fonts + "/NotoSerifSC-Regular.ttf"), 12.5f);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Document document = new Document(PageSize.A4, 28 * MM, 26 * MM, 37 * MM, 35 * MM);
    PdfWriter.getInstance(document, bytes);
    document.open();
    for (String line : lines) {
      boolean isTitle = line.equals(lines.get(0));
      Paragraph paragraph = new Paragraph(isTitle ? 33 : 20, line, isTitle ? head : body);
      paragraph.setAlignment(isTitle ? Element.ALIGN_CENTER : Element.ALIGN_JUSTIFIED);
      paragraph.setFirstLineIndent(isTitle ? 0 : 25);
      document.add(paragraph);
    }
    document.close();
    return bytes.toByteArray();
  }

  private static BaseFont font(String file) throws Exception {
    BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    font.setSubset(true);
    return font;
  }

  private static double median(double[] spent, int from, int to) {
    double[] some = Arrays.copyOfRange(spent, from, to);
    Arrays.sort(some);
    return some[some.length / 2];
  }
}
