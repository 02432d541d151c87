package org.sealready.ui.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sealready.form.Effective;
import org.sealready.form.Field;
import org.sealready.form.FieldType;
import org.sealready.form.Mask;
import org.sealready.form.Page;
import org.sealready.form.TextKind;
import org.sealready.ui.common.Icons;
import org.sealready.ui.common.Labels;
import org.sealready.words.Words;

/** All telephones and mail addresses side by side: what stands twice is seen at once. */
final class ContactMatrix extends VBox {

  private final Words words;
  private final GridPane grid = new GridPane();
  private final List<String> columns = new ArrayList<>();
  private final Map<String, Integer> uses = new HashMap<>();
  private final Effective effective;

  ContactMatrix(WizardModel model, Words words) {
    this.words = words;
    this.effective = model.form().effective().get();
    getStyleClass().addAll("section", "contacts");
    grid.getStyleClass().add("contact-grid");
    for (Page page : model.form().form().pages()) {
      contactsOf(page).forEach(field -> value(field).ifPresent(this::count));
    }
    for (Page page : model.form().form().pages()) {
      addRow(page, contactsOf(page));
    }
    getChildren()
        .addAll(
            Labels.line(words.text("ui.contacts.title"), "section-title"),
            Labels.wrapped(words.text("ui.contacts.hint"), "section-hint"),
            grid);
    setVisible(!uses.isEmpty());
    setManaged(isVisible());
  }

  private List<Field<?>> contactsOf(Page page) {
    return page.fields().stream()
        .filter(effective.asked()::contains)
        .<Field<?>>filter(ContactMatrix::isContact)
        .toList();
  }

  private static boolean isContact(Field<?> field) {
    return field.type() instanceof FieldType.Text(TextKind kind, int max)
        && (kind == TextKind.PHONE || kind == TextKind.EMAIL);
  }

  private Optional<String> value(Field<?> field) {
    return effective.answers().get(field).map(String::valueOf);
  }

  private void count(String value) {
    uses.merge(plain(value), 1, Integer::sum);
  }

  /** Written with or without a hyphen, in capitals or not, it is the same. */
  private static String plain(String value) {
    return value.replace("-", "").toLowerCase(Locale.ROOT);
  }

  private void addRow(Page page, List<Field<?>> fields) {
    if (fields.isEmpty()) {
      return;
    }
    int row = grid.getRowCount() == 0 ? 1 : grid.getRowCount();
    grid.add(Labels.wrapped(words.title(page), "contact-page"), 0, row);
    for (Field<?> field : fields) {
      grid.add(cell(page, field), column(words.label(field)), row);
    }
  }

  private int column(String label) {
    if (!columns.contains(label)) {
      columns.add(label);
      grid.add(Labels.wrapped(label, "contact-label"), columns.size(), 0);
    }
    return columns.indexOf(label) + 1;
  }

  private String shown(Field<?> field, String value) {
    return Mask.covers(field, effective.answers()) ? Mask.of(value) : value;
  }

  private Node cell(Page page, Field<?> field) {
    Optional<String> value = value(field);
    boolean isTwice = value.filter(each -> uses.get(plain(each)) > 1).isPresent();
    var text =
        value
            .map(each -> Labels.wrapped(shown(field, each), "contact-value"))
            .orElseGet(() -> Labels.wrapped(words.text("ui.review.unanswered"), "muted"));
    text.setAccessibleText(String.join(" ", words.title(page), words.label(field), text.getText()));
    VBox cell = new VBox(text);
    cell.getStyleClass().add("contact-cell");
    if (isTwice) {
      Label word = Labels.line(words.text("ui.contacts.same"), "contact-same");
      word.setMinWidth(Region.USE_PREF_SIZE);
      HBox same = new HBox(Icons.of("warning"), word);
      same.getStyleClass().addAll("message", "message-line");
      cell.getChildren().add(same);
    }
    return cell;
  }
}
