package org.sealready.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A document of A4 pages as PDF/A-2b (ISO 19005-2) that is tagged after PDF/UA-1 (ISO 14289-1). No
 * date and no random number goes in, so equal content gives equal bytes.
 */
final class Archive {

  /**
   * Outlines make up most of a file. Where those of all its characters take more than so many
   * bytes, they are rounded to two and to four thousandths of the size of the type, which at 16
   * points is a quarter of what a printer of 600 dots an inch can show.
   */
  private static final List<Integer> WEIGHTS = List.of(66_000, 76_000);

  private final FontBook book;
  private final PdfFile file = new PdfFile();
  private final Map<Face, DocumentFont> fonts = new TreeMap<>();

  private Archive(FontBook book) {
    this.book = book;
  }

  /**
   * Writes the document; printers are asked not to scale it.
   *
   * @param identifier what its metadata name it by; empty for none
   */
  static byte[] write(
      FontBook book, String title, String identifier, Tag structure, List<Leaf> leaves) {
    return new Archive(book).document(title, identifier, structure, leaves);
  }

  private byte[] document(String title, String identifier, Tag structure, List<Leaf> leaves) {
    prepare(leaves);
    int tree = file.next();
    String resources = "<</Font<<" + fonts() + ">>>>";
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      pages.add(page(leaves.get(i), i, tree, resources));
    }
    String kids = pages.stream().map(PdfFile::reference).collect(Collectors.joining(" "));
    file.set(tree, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
    int root = new TagTree(file, pages).write(structure);
    int metadata = file.addStream("/Type/Metadata/Subtype/XML", Metadata.of(title, identifier));
    int catalog =
        file.add(
            "<</Type/Catalog/Pages "
                + PdfFile.reference(tree)
                + "/Lang(zh-CN)/MarkInfo<</Marked true>>/StructTreeRoot "
                + PdfFile.reference(root)
                + "/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>/Metadata "
                + PdfFile.reference(metadata)
                + "/OutputIntents["
                + ScreenColours.intent(file)
                + "]>>");
    return file.write(catalog, file.add("<</Title" + PdfFile.text(title) + ">>"));
  }

  private void prepare(List<Leaf> leaves) {
    Map<Face, TreeSet<Integer>> shown = new TreeMap<>();
    leaves.stream()
        .flatMap(leaf -> leaf.items().stream())
        .map(Leaf.Item::placed)
        .filter(Placed.Text.class::isInstance)
        .flatMap(placed -> ((Placed.Text) placed).glyphs().stream())
        .forEach(
            glyph ->
                shown
                    .computeIfAbsent(glyph.face(), face -> new TreeSet<>())
                    .add(glyph.codePoint()));
    int weight = shown.keySet().stream().mapToInt(face -> weight(face, shown.get(face))).sum();
    int divisor = weight <= WEIGHTS.get(0) ? 1 : weight <= WEIGHTS.get(1) ? 2 : 4;
    shown.forEach(
        (face, characters) -> {
          if (book.glyph(' ', face) != 0) {
            characters.add((int) ' '); // for wide gaps
          }
          fonts.put(face, new DocumentFont(book.file(face), characters, divisor));
        });
  }

  private int weight(Face face, Set<Integer> characters) {
    return book.file(face).weight(characters.stream().map(each -> book.glyph(each, face)).toList());
  }

  private String fonts() {
    return fonts.entrySet().stream()
        .map(font -> "/" + font.getKey() + " " + PdfFile.reference(font.getValue().write(file)))
        .collect(Collectors.joining());
  }

  private int page(Leaf leaf, int index, int tree, String resources) {
    byte[] content = new Ink(fonts, index).draw(leaf, book.file(Face.BOLD));
    int stream = file.addPacked("", content);
    return file.add(
        "<</Type/Page/Parent "
            + PdfFile.reference(tree)
            + "/MediaBox[0 0 "
            + PdfFile.number(PlacedPage.WIDTH)
            + " "
            + PdfFile.number(PlacedPage.HEIGHT)
            + "]/Resources"
            + resources
            + "/Contents "
            + PdfFile.reference(stream)
            + "/Tabs/S/StructParents "
            + index
            + ">>");
  }
}
