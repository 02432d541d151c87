package org.sealready.ui.about;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.sealready.service.lists.ListRow;
import org.sealready.service.lists.PackTexts;
import org.sealready.service.lists.PackTrust;
import org.sealready.service.parts.Part;
import org.sealready.ui.common.Labels;
import org.sealready.ui.common.Wrapping;
import org.sealready.ui.dialog.DialogCard;
import org.sealready.ui.dialog.Dialogs;
import org.sealready.words.Words;

/** The questions of the page about the program: whether a pack is used, and what a licence says. */
record AboutDialogs(AboutModel model, Words words, Dialogs dialogs) {

  private static final int ROWS = 18;

  /** Shows a pack and asks whether its lists shall be used. */
  void offer(AboutModel.Offered offered) {
    String trust =
        switch (offered.trust()) {
          case ACCEPTED -> "ui.about.offer.accepted";
          case UNKNOWN_KEY -> "ui.about.offer.key";
          case UNSIGNED -> "ui.about.offer.unsigned";
        };
    DialogCard card = new DialogCard(words.text("ui.about.offer"), words.text(trust));
    PackTexts texts = new PackTexts(words);
    List<Node> lines = new ArrayList<>();
    texts
        .about(offered.pack(), offered.trust())
        .forEach(line -> lines.add(Labels.wrapped(line, "about-line")));
    texts
        .lists(offered.pack(), offered.now())
        .forEach(line -> lines.add(Labels.wrapped(line, "muted")));
    card.with(lines.toArray(Node[]::new));
    card.cancel(words.text("ui.about.offer.no"), dialogs::close);
    boolean isKnown = offered.trust() == PackTrust.ACCEPTED;
    String yes =
        switch (offered.trust()) {
          case ACCEPTED -> "ui.about.offer.yes";
          case UNKNOWN_KEY -> "ui.about.offer.key.yes";
          case UNSIGNED -> "ui.about.offer.unsigned.yes";
        };
    String[] style = isKnown ? new String[] {"primary"} : new String[] {"outlined", "large"};
    card.answer(
        words.text(yes),
        () -> {
          dialogs.close();
          model.use(offered);
        },
        style);
    dialogs.open(card);
  }

  /** Asks whether the bundled lists shall be used again. */
  void askReset() {
    DialogCard card =
        new DialogCard(words.text("ui.about.reset"), words.text("ui.about.reset.text"));
    card.cancel(words.text("ui.cancel"), dialogs::close);
    card.answer(
        words.text("ui.about.reset"),
        () -> {
          dialogs.close();
          model.reset();
        },
        "outlined",
        "large");
    dialogs.open(card);
  }

  /** Shows the licence of a part. */
  void showLicence(Part part) {
    String none = words.text("ui.about.licence.none");
    model.licence(
        part,
        text -> show(part.name(), words.text("ui.about.licence"), text.isEmpty() ? none : text));
  }

  /** Shows where a list comes from, and what is to be known about it. */
  void showSource(ListRow row) {
    show(
        words.phrase(row.title()),
        words.text("ui.about.source.date", row.date()),
        row.sourceIn(words));
  }

  private void show(String name, String about, String text) {
    DialogCard card = new DialogCard(name, about);
    TextArea area = new TextArea(text);
    area.setEditable(false);
    Wrapping.in(area);
    area.setPrefRowCount(ROWS);
    area.setAccessibleText(name + " " + about);
    card.with(area);
    card.cancel(words.text("ui.close"), dialogs::close);
    dialogs.open(card);
  }
}
