package org.sealready.ui.before;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.journey.checklist.BeforeFee;
import org.sealready.service.before.BeforeCase;
import org.sealready.service.before.BeforeSheet;
import org.sealready.ui.common.Labels;

/** What it costs: one sum, then its parts. */
final class CostCard extends VBox {

  private final BeforeTexts texts;

  CostCard(BeforeTexts texts) {
    this.texts = texts;
    getStyleClass().addAll("desk-card", "before-side-card");
  }

  void show(BeforeCase before) {
    List<Node> lines = new ArrayList<>();
    Label title = Labels.wrapped(texts.text("ui.before.costs"), "section-title");
    lines.add(line(title, texts.text("before.yuan", before.sum()), "before-sum"));
    for (BeforeFee fee : before.fees()) {
      Label name = Labels.wrapped(texts.of(fee.title()), "before-fee");
      VBox part =
          new VBox(
              line(name, BeforeSheet.sum(fee, texts.words()), "before-yuan"),
              Labels.wrapped(texts.of(fee.remark()), "before-hint"));
      part.getStyleClass().add("before-part");
      lines.add(part);
    }
    getChildren().setAll(lines);
  }

  private static Node line(Label name, String sum, String kind) {
    Label yuan = Labels.line(sum, kind);
    yuan.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(name, Labels.spring(), yuan);
    line.getStyleClass().add("before-cost-line");
    return line;
  }
}
