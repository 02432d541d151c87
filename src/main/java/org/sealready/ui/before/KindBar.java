package org.sealready.ui.before;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sealready.form.Bilingual;
import org.sealready.journey.checklist.BeforeDay;
import org.sealready.journey.checklist.BeforeGuide;
import org.sealready.journey.checklist.EntityKind;
import org.sealready.service.before.BeforeCase;
import org.sealready.ui.common.Chips;
import org.sealready.ui.common.Chips.Chip;
import org.sealready.ui.common.Labels;

/** Who registers, what is different for them, and whether all of it was done already. */
final class KindBar extends VBox {

  /** Where there is room, all kinds stand in one line. */
  private static final double IN_ONE_LINE = 620;

  private final BeforeTexts texts;
  private final Chips<EntityKind> chips;
  private final Label contradicted = Labels.wrapped("", "before-warning");
  private final VBox notes = new VBox();
  private final TickLine certified;
  private final Optional<DayLine> certifiedOn;
  private final Optional<BeforeDay> day;

  KindBar(BeforeModel model, BeforeGuide guide, BeforeTexts texts) {
    this.texts = texts;
    chips =
        new Chips<>(
                Arrays.stream(EntityKind.values())
                    .map(kind -> new Chip<>(kind, texts.of(guide.kinds().get(kind).title())))
                    .toList())
            .onChosen(model::kind);
    Label label = Labels.line(texts.text("ui.before.kind"), "field-label");
    chips.caption(label.getText());
    chips.setPrefWrapLength(IN_ONE_LINE);
    chips.setDisable(model.form().isFixed());
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(chips, Priority.ALWAYS);
    HBox line = new HBox(label, chips);
    line.getStyleClass().add("before-kind");
    certified = new TickLine(model, guide.certified(), texts);
    day = guide.certifiedOn();
    certifiedOn = day.map(each -> new DayLine(model, each, texts));
    notes.getStyleClass().add("before-notes");
    getStyleClass().add("before-top");
    getChildren().addAll(line, contradicted, notes, certified);
    certifiedOn.ifPresent(getChildren()::add);
  }

  void show(BeforeCase before) {
    chips.show(Optional.of(before.kind()));
    present(contradicted, before.isContradicted());
    before
        .answered()
        .filter(kind -> before.isContradicted())
        .map(kind -> texts.of(before.guide().kinds().get(kind).title()))
        .ifPresent(kind -> contradicted.setText(texts.text("ui.before.contradicted", kind)));
    List<Bilingual> sentences = before.guide().kinds().get(before.kind()).notes();
    notes
        .getChildren()
        .setAll(
            sentences.stream().map(note -> Labels.wrapped(texts.of(note), "before-note")).toList());
    present(notes, !sentences.isEmpty());
    certified.show();
    certifiedOn.ifPresent(
        line -> {
          present(line, day.orElseThrow().scope().holds(before.kind(), before.record()));
          line.show();
        });
  }

  private static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }
}
