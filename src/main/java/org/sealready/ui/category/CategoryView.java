package org.sealready.ui.category;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.journey.category.ApplicantKind;
import org.sealready.service.category.CategoryReport;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.InitialFocus;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.common.PageHead;
import org.sealready.ui.common.Reveal;
import org.sealready.ui.common.WhileShown;
import org.sealready.ui.display.NeedsRoom;
import org.sealready.ui.form.editor.KeptText;
import org.sealready.ui.typing.Spot;
import org.sealready.words.Words;

/** Service categories and their papers: looked for on the left, ticked on the right. */
public final class CategoryView extends BorderPane implements InitialFocus, NeedsRoom {

  /** With the pages' signs at its left. */
  private static final Dimension2D LEAST_ROOM = new Dimension2D(780, 460);

  /** Where the room is less, the groups are left out: the search finds the same. */
  private static final double NARROW = 900;

  /** The chips stand in one line in both languages. */
  private static final double KINDS = 292;

  private final CategoryModel model;
  private final Words words;
  private final Runnable back;
  private final TextField search = new TextField();
  private final Chips<ApplicantKind> kinds;
  private final ScrollPane results;
  private final ResultList list;
  private final GroupList groups;
  private final PaperCards papers;
  private final CategoryBar bar;

  /**
   * @param back goes to where it was opened from
   * @param print prints the list of papers of the current one
   * @param spot where what is looked for is kept while it stands there
   */
  public CategoryView(CategoryModel model, Words words, Runnable back, Runnable print, Spot spot) {
    this.model = model;
    this.words = words;
    this.back =
        () -> {
          spot.end();
          back.run();
        };
    CategoryReport report = new CategoryReport(model.table(), words);
    kinds =
        new Chips<ApplicantKind>(
                Arrays.stream(ApplicantKind.values())
                    .map(
                        kind ->
                            new Chips.Chip<>(kind, words.text("ui.category.kind." + kind.code())))
                    .toList())
            .onChosen(model::kind);
    list = new ResultList(model, report, words);
    groups = new GroupList(model, words);
    papers = new PaperCards(model, report, words);
    bar = new CategoryBar(model, words, print, this::chooseOrBack);
    results = scrolled(list, "page");
    getStyleClass().add("category-view");
    setMinWidth(0);
    setCenter(column());
    setRight(scrolled(papers, "category-beside"));
    if (!model.typed().get().isEmpty()) {
      // Looked for from elsewhere: that goes before what was broken off here.
      spot.end();
    }
    KeptText.of(search, spot);
    CategoryKeys keys = new CategoryKeys(model, search, list, papers);
    addEventFilter(KeyEvent.KEY_PRESSED, keys::onKey);
    addEventFilter(KeyEvent.KEY_TYPED, keys::onTyped);
    new WhileShown(this)
        .follow(model.kind(), kind -> kinds.show(Optional.of(kind)))
        .onSet(model.rows(), this::begin)
        .follow(model.inHand(), inHand -> reveal());
  }

  private static ScrollPane scrolled(Region content, String styleClass) {
    ScrollPane pane = new ScrollPane(content);
    pane.getStyleClass().add(styleClass);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return pane;
  }

  private Node column() {
    ScrollPane first = scrolled(groups, "category-side");
    HBox found = new HBox(first, results);
    found.getStyleClass().add("category-found");
    HBox.setHgrow(results, Priority.ALWAYS);
    VBox.setVgrow(found, Priority.ALWAYS);
    widthProperty()
        .subscribe(
            width -> {
              boolean isNarrow = width.doubleValue() < NARROW;
              first.setVisible(!isNarrow);
              first.setManaged(!isNarrow);
              kinds.setMinWidth(isNarrow ? 0 : USE_PREF_SIZE);
            });
    NoticeBar notice = new NoticeBar(model.notice(), words, folder -> {});
    VBox.setMargin(notice, new Insets(0, 24, 0, 0));
    VBox column = new VBox(head(), bar(), found, notice);
    column.getStyleClass().add("category-column");
    return column;
  }

  private Node head() {
    Hyperlink way =
        Labels.link(words.text("ui.category.way", words.text("ui.before.title")), this.back);
    way.getStyleClass().add("category-way");
    return new PageHead(
        way,
        Labels.wrapped(words.text("ui.category.title"), "page-title"),
        Labels.wrapped(words.text("ui.category.intro"), "page-intro"));
  }

  private Node bar() {
    search.setPromptText(words.text("ui.category.search"));
    search.setAccessibleText(words.text("ui.category.search"));
    search.textProperty().bindBidirectional(model.typed());
    search.getStyleClass().add("category-search");
    HBox.setHgrow(search, Priority.ALWAYS);
    kinds.caption(words.text("ui.category.whose"));
    kinds.setPrefWrapLength(KINDS);
    HBox line = new HBox(search, kinds);
    line.getStyleClass().add("category-bar");
    return line;
  }

  /** What was found is read from its beginning. */
  private void begin() {
    results.setVvalue(0);
    reveal();
  }

  private void reveal() {
    if (getScene() != null) {
      list.inHand().ifPresent(line -> Reveal.afterLayout(results, line));
    }
  }

  private void chooseOrBack() {
    if (model.choice().isChosen()) {
      back.run();
    } else {
      model.choice().choose();
    }
  }

  @Override
  public Dimension2D leastRoom() {
    return LEAST_ROOM;
  }

  @Override
  public void requestInitialFocus() {
    applyCss();
    search.requestFocus();
    search.end();
    reveal();
  }

  /** Stand in the bar below: which papers are missing, the printed list, and the choice. */
  public List<Node> actions() {
    return bar.nodes();
  }
}
