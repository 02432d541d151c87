package org.sealready.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sealready.Effort;
import org.sealready.Ours;
import org.sealready.SampleLetters;
import org.sealready.SampleLetters.Made;
import org.sealready.letter.Block;
import org.sealready.letter.Toy;

/** What every file of every sample says of itself and what it weighs. */
@Tag(Effort.SLOW)
class FileQualityTest {

  private static final int MOST_BYTES = 60 * 1024;

  static final List<Made> LETTERS = SampleLetters.all();

  static List<String> samples() {
    return Ours.samples();
  }

  @Test
  void noLetterHasMoreThan60Kilobytes() {
    List<String> large =
        LETTERS.stream()
            .filter(made -> made.pdf().length > MOST_BYTES)
            .map(made -> made.name() + ": " + made.pdf().length)
            .toList();

    assertEquals(List.of(), large);
  }

  /** The longest letter with a description as long as the form takes, in an everyday wording. */
  @Test
  void norHasTheLongestOne() throws Exception {
    String remark =
        "供本镇居民预约水电煤气抄表与维修、报名社区体育比赛、查询图书馆藏书和讲座安排、登记闲置物品交换，"
            + "预约后由工作人员电话确认时间，上门或者到服务中心办理；也展示办事指南、窗口位置、值班表与节假日安排，"
            + "可以按街道、日期、类别筛选。费用一律当面结清，不在线收款，不提供聊天、评论和公开发帖，"
            + "不转载报刊消息，不播放影视，不出售药品、烟酒、书刊，不办培训班。";
    byte[] pdf =
        LetterPdf.write(Toy.letter("commitment", Toy.SEALED, "miniProgram.remark", remark), "");

    assertTrue(remark.length() > 170);
    assertTrue(pdf.length <= MOST_BYTES, "" + pdf.length);
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void namesItselfAndNobodyElse(Made made) throws IOException {
    try (PDDocument document = Loader.loadPDF(made.pdf())) {
      assertEquals(
          Set.of(COSName.TITLE), document.getDocumentInformation().getCOSObject().keySet());
      assertEquals(made.letter().title(), document.getDocumentInformation().getTitle());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
      assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      String metadata = metadata(document);
      assertTrue(metadata.contains(">" + made.letter().title() + "<"), metadata);
      for (String forbidden : List.of("creator", "Producer", "CreatorTool", "Date", "author")) {
        assertFalse(metadata.toLowerCase().contains(forbidden.toLowerCase()), forbidden);
      }
    }
  }

  private static String metadata(PDDocument document) throws IOException {
    return new String(
        document.getDocumentCatalog().getMetadata().exportXMPMetadata().readAllBytes(),
        StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @FieldSource("LETTERS")
  void itsMetadataHoldNothingThatWasTyped(Made made) throws IOException {
    holdsNothingTyped(made.sample(), made.pdf());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void norDoThoseOfFilesOfSeveralPages(String sample) throws IOException {
    holdsNothingTyped(sample, SampleLetters.together(sample));
    holdsNothingTyped(sample, SampleLetters.proofSheet(sample));
  }

  private static void holdsNothingTyped(String sample, byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String all = metadata(document) + document.getDocumentInformation().getTitle();
      for (String value : typed(sample)) {
        assertFalse(all.contains(value), "a value of the filing in the metadata");
      }
    }
  }

  /** Every text of three characters and more in the sample's JSON. */
  private static Set<String> typed(String sample) throws IOException {
    Set<String> values = new TreeSet<>();
    collect(new ObjectMapper().readTree(new ByteArrayInputStream(Ours.bytes(sample))), values);
    return values;
  }

  private static void collect(JsonNode node, Set<String> values) {
    if (node.isTextual() && node.textValue().length() >= 3) {
      values.add(node.textValue());
    }
    node.forEach(part -> collect(part, values));
  }

  /** Read along the structure, a letter says what it says on paper, one block after the other. */
  @ParameterizedTest
  @FieldSource("LETTERS")
  void isReadAloudInOrder(Made made) throws IOException {
    List<String> types = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(made.pdf())) {
      PDFMarkedContentExtractor content = new PDFMarkedContentExtractor();
      content.processPage(document.getPage(0));
      PDStructureElement whole =
          (PDStructureElement)
              document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
      assertEquals("Document", whole.getStructureType());
      for (Object kid : whole.getKids()) {
        PDStructureElement element = (PDStructureElement) kid;
        types.add(element.getStructureType());
        for (Object mark : element.getKids()) {
          said.append(text(content.getMarkedContents(), (Integer) mark));
        }
      }
    }
    List<String> blocks =
        made.letter().blocks().stream()
            .filter(block -> !block.plain().isEmpty())
            .map(block -> block instanceof Block.Title ? "H1" : "P")
            .toList();
    assertEquals(blocks, types);
    assertEquals(
        String.join("", made.letter().blocks().stream().map(Block::plain).toList())
            .replace(" ", ""),
        said.toString().replace(" ", ""));
  }

  private static String text(List<PDMarkedContent> marked, int number) {
    PDMarkedContent found =
        marked.stream().filter(mark -> mark.getMCID() == number).findFirst().orElseThrow();
    StringBuilder text = new StringBuilder();
    found.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .forEach(position -> text.append(((TextPosition) position).getUnicode()));
    return text.toString();
  }
}
