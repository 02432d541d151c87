package org.sealready.ui.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sealready.service.filings.BackupTexts;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.Labels;
import org.sealready.ui.keys.Arrows;
import org.sealready.words.Words;

/** A kept filing: what it is, how far it is, what comes next, and the way in. */
final class FilingCard extends StackPane {

  private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");
  private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

  private final KeptFiling filing;
  private final Words words;
  private final Label station = Labels.wrapped("", "card-station");
  private final Label next = Labels.wrapped("", "card-state");
  private final Label who = Labels.wrapped("", "card-foot");
  private final Label when = Labels.line("", "card-foot");
  private final Arrows.Stop stop;

  FilingCard(KeptFiling filing, StartTexts texts, StartActions actions, FilingMenu kept) {
    this.filing = filing;
    this.words = texts.words();
    getStyleClass().add("filing-card");
    MenuButton menu = new FilingMenuButton(filing, texts, actions, kept);
    setAlignment(menu, javafx.geometry.Pos.TOP_RIGHT);
    stop =
        switch (filing) {
          case KeptFiling.Readable readable -> {
            CardButton card = readable(readable, texts, actions);
            getChildren().add(card);
            yield new Arrows.Stop(card, List.of(menu));
          }
          case KeptFiling.Broken broken -> {
            Hyperlink versions =
                Labels.link(
                    words.text("ui.versions"),
                    () -> kept.versions(broken, words.text("ui.start.broken")));
            Hyperlink folder = Labels.link(words.text("ui.folder.open"), actions::folder);
            getChildren().add(broken(broken, versions, folder));
            yield new Arrows.Stop(versions, List.of(folder, menu));
          }
        };
    getChildren().add(menu);
  }

  KeptFiling filing() {
    return filing;
  }

  /** What the arrows come to. */
  Arrows.Stop stop() {
    return stop;
  }

  private CardButton readable(KeptFiling.Readable filing, StartTexts texts, StartActions actions) {
    Label title = Labels.line(texts.name(filing), "card-title");
    VBox content =
        new VBox(
            title,
            Labels.line(filing.subtitle(), "card-text"),
            new StationBar(filing.way().states()),
            station,
            next);
    station.setManaged(filing.way().station().isPresent());
    if (filing.keepUntil().filter(day -> day.isBefore(texts.ago().today())).isPresent()) {
      LocalDate day = filing.keepUntil().orElseThrow();
      content
          .getChildren()
          .add(Labels.wrapped(words.text("ui.start.overdue", day), "card-warning"));
    }
    filing.fromBackup().ifPresent(made -> content.getChildren().add(fromBackup(made)));
    Region room = new Region();
    VBox.setVgrow(room, Priority.ALWAYS);
    when.setMinWidth(Region.USE_PREF_SIZE);
    HBox foot = new HBox(who, Labels.spring(), when);
    foot.getStyleClass().add("card-foot-line");
    content.getChildren().addAll(room, foot);
    content.getStyleClass().add("filing-content");
    CardButton card =
        new CardButton(
            texts.name(filing) + " " + filing.subtitle(),
            content,
            () -> actions.open(filing.id(), WorkPlace.of(filing)));
    card.setMinHeight(Region.USE_PREF_SIZE);
    return card;
  }

  /** Says it as it stands now. */
  void tell(StartTexts texts, Optional<DueRow> due) {
    if (!(filing instanceof KeptFiling.Readable readable)) {
      return;
    }
    station.setText(texts.station(readable.way()));
    next.setText(texts.next(readable));
    who.setText(texts.who(readable.way()));
    when.setText(
        due.flatMap(DueRow::due)
            .map(each -> texts.when(each.deadline()))
            .orElseGet(() -> texts.ago().of(readable.savedAt())));
    boolean isUrgent = due.filter(row -> row.isRed() || row.kind() == DueRow.Kind.BACK).isPresent();
    station.pseudoClassStateChanged(URGENT, isUrgent);
    station.pseudoClassStateChanged(WAITING, readable.way().isWaiting());
    stop.node()
        .setAccessibleText(
            String.join(
                " ",
                texts.name(readable),
                readable.subtitle(),
                station.getText(),
                next.getText(),
                when.getText()));
  }

  private Node fromBackup(Instant made) {
    return Labels.wrapped(words.text("ui.start.from-backup", BackupTexts.when(made)), "card-text");
  }

  private Node broken(KeptFiling.Broken filing, Node versions, Node folder) {
    String why = words.text("draft." + filing.why().name().toLowerCase(Locale.ROOT));
    VBox content =
        new VBox(
            Labels.line(words.text("ui.start.broken"), "card-title"),
            Labels.wrapped(why, "card-warning"),
            Labels.wrapped(words.text("ui.start.broken.fix"), "card-text"),
            versions,
            folder);
    content.getStyleClass().addAll("filing-content", "card", "broken");
    return content;
  }
}
