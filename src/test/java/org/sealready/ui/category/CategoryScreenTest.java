package org.sealready.ui.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.journey.category.Category;
import org.sealready.ui.common.Fx;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.diary.NotedText;
import org.sealready.ui.typing.Typing;
import org.sealready.words.Language;
import org.sealready.words.Words;

/** The screen by itself: typed into, walked through with arrows, ticked, chosen, printed. */
class CategoryScreenTest {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Clock CLOCK =
      Clock.fixed(LocalDate.of(2026, 11, 21).atStartOfDay(CHINA).toInstant(), CHINA);

  private final NotedText memory = new NotedText();
  private final List<Callable<byte[]>> printed = new ArrayList<>();
  private int backs;
  private CategoryModel model;
  private CategoryView view;

  private void open() {
    open(Language.CHINESE, Ours.answers("company-both-letters"), 1028, 700);
  }

  private void open(Language language, Answers answers, double width, double height) {
    Fx.show(
        () -> {
          DiaryModel diary = new DiaryModel(memory, CLOCK);
          model = new CategoryModel(Ours.catalogue(), () -> answers, diary);
          view =
              new CategoryView(
                  model,
                  Words.in(language),
                  () -> backs++,
                  () -> printed.add(model.choice().content(Words.in(language)).pdf().get()),
                  Typing.unkept().at("categories"));
          BorderPane frame = new BorderPane(view);
          frame.getStyleClass().add("wizard");
          HBox bar = new HBox();
          bar.getChildren().setAll(view.actions());
          frame.setBottom(bar);
          return frame;
        },
        width,
        height);
    Fx.run(view::requestInitialFocus);
    Fx.pulses(2);
  }

  private String inHand() {
    return Fx.get(() -> model.inHand().get().map(Category::path).orElse(""));
  }

  private List<String> shown() {
    return Fx.get(
        () ->
            Fx.root().lookupAll(".label").stream()
                .filter(node -> node instanceof Label && node.isVisible())
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private boolean says(String text) {
    return shown().stream().anyMatch(each -> each.contains(text));
  }

  private static void click(String text) {
    Fx.run(
        () ->
            List.of(".button", ".hyperlink", ".chip").stream()
                .flatMap(kind -> Fx.root().lookupAll(kind).stream())
                .map(ButtonBase.class::cast)
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire());
    Fx.pulses(2);
  }

  @Test
  void typingSearchesArrowsChooseSpaceTicksAndEnterTakes() {
    open();
    Fx.type("食品");
    assertTrue(says("名称里有“食品”"));
    assertTrue(says("资质里有“食品”"));
    assertEquals("政务民生 > 食品监督管理", inHand());
    Fx.press(KeyCode.DOWN);
    assertEquals("商家自营 > 食品饮料", inHand());
    assertTrue(says("要的资质：下面 4 组，有一组就行"));
    assertTrue(says("还差：食品经营许可证"));
    Fx.run(() -> Fx.root().lookup(".category-results").requestFocus());
    Fx.press(KeyCode.RIGHT);
    assertTrue(Fx.focused() instanceof CheckBox);
    Fx.press(KeyCode.SPACE);
    assertTrue(memory.text.contains("category.company.食品经营许可证"), memory.text);
    assertTrue(says("第 1 组资质齐了"));
    Fx.press(KeyCode.ENTER);
    assertTrue(memory.text.contains("商家自营 > 食品饮料"), memory.text);
    assertTrue(says("已选定“商家自营 › 食品饮料”"));
    assertEquals(0, backs);
    click("已选定，返回");
    assertEquals(1, backs);
  }

  @Test
  void whatWasChosenIsThereWhenSomebodyComesBack() {
    open();
    Fx.type("预付卡");
    assertEquals("商家自营 > 预付卡 > 发行方", inHand());
    Fx.press(KeyCode.ENTER);
    open();
    assertEquals("商家自营 > 预付卡 > 发行方", inHand());
    assertTrue(says("已选定"));
    Fx.type("工具");
    assertTrue(inHand().contains("工具"), inHand());
  }

  @Test
  void theKindOfEntityIsThatOfTheFilingAndKeepsTheSearch() {
    open(Language.CHINESE, Ours.answers("individual"), 1028, 700);
    assertEquals(ApplicantKind.INDIVIDUAL, Fx.get(() -> model.kind().get()));
    Fx.type("奶茶");
    assertTrue(says("没有找到“奶茶”"));
    click("企业有 1 个，换过去看");
    assertEquals("餐饮服务 > 餐饮服务场所/餐饮服务管理企业", inHand());
    assertTrue(says("平常说的“奶茶”，一般选这些"));
    click("境外主体");
    assertEquals("餐饮 > 外卖点餐", inHand());
    assertEquals("奶茶", Fx.get(() -> ((TextField) Fx.root().lookup(".category-search")).getText()));
  }

  @Test
  void theNeighbourThatAsksForLessIsTakenByALinkAndTheListIsPrinted() throws Exception {
    open();
    Fx.type("餐饮服务场所");
    assertTrue(says("只排队、取号，不点餐？"));
    click("换成它");
    assertEquals("餐饮服务 > 餐厅排队", inHand());
    assertTrue(says("不要资质，直接选就行。"));
    theListOfPapersIsOnePage();
  }

  @Test
  void groupsAreCountedAndShownAlone() {
    open();
    Fx.type("食品");
    Fx.run(() -> Fx.root().lookup(".category-groups").requestFocus());
    Fx.press(KeyCode.DOWN);
    Optional<String> group = Fx.get(() -> model.group().get());
    assertEquals(Optional.of("商家自营"), group);
    assertFalse(says("政务民生 > "));
    Fx.type("a");
    assertEquals("食品a", Fx.get(() -> model.typed().get()), "letters go into the search");
    assertEquals(Optional.empty(), Fx.get(() -> model.group().get()));
    Fx.press(KeyCode.ESCAPE);
    assertEquals("", Fx.get(() -> model.typed().get()));
    noMoreRowsAreDrawnThanAreRead();
    uncertainRowsSaySo();
  }

  private void noMoreRowsAreDrawnThanAreRead() {
    Fx.run(() -> model.typed().set("政务民生"));
    Fx.pulses(2);
    assertEquals(CategoryModel.MOST, lines());
    click("再看 32 个");
    assertEquals(62, lines());
    assertEquals(348, (int) Fx.get(() -> model.table().of(ApplicantKind.COMPANY).size()));
  }

  private static int lines() {
    return Fx.get(() -> Fx.root().lookupAll(".category-line").size());
  }

  private void uncertainRowsSaySo() {
    Fx.run(() -> model.typed().set("ota"));
    Fx.pulses(2);
    assertEquals("旅游服务 > OTA", inHand());
    assertTrue(says("后台再核对"));
    Fx.run(() -> model.typed().set("很".repeat(10_000)));
    Fx.pulses(2);
    assertTrue(says("没有找到“"));
    assertEquals("", inHand());
  }

  private void theListOfPapersIsOnePage() throws Exception {
    Fx.run(() -> model.typed().set("第三方互联网保险"));
    click("打印资质清单");
    byte[] pdf = printed.getFirst().call();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
      assertTrue(text.contains("资质清单") && text.contains("金融业>第三方互联网保险"), text);
      assertTrue(text.contains("保险公司法人许可证") && text.contains("石桥渡"), text);
    }
    assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).contains("pdfaid"));
  }

  @Test
  void inALowAndNarrowWindowNothingIsCut() {
    open(Language.ENGLISH, Ours.answers("company-both-letters"), 962, 480);
    Fx.type("食品");
    assertTrue(says("In the name: \"食品\""));
    Fx.run(
        () -> {
          for (String kind : List.of(".category-search", ".category-beside", ".category-results")) {
            Node node = Fx.root().lookup(kind);
            double right = node.localToScene(node.getLayoutBounds()).getMaxX();
            assertTrue(right <= 962.5, kind + " " + right);
          }
          for (Node chip : Fx.root().lookupAll(".chip")) {
            assertTrue(chip.localToScene(chip.getLayoutBounds()).getMaxX() <= 962.5 - 340);
          }
          for (Node badge : Fx.root().lookupAll(".category-line .badge")) {
            assertTrue(badge.localToScene(badge.getLayoutBounds()).getMaxX() <= 962.5 - 340);
          }
        });
  }
}
