package org.sealready.ui.start;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.sealready.journey.Moment;
import org.sealready.service.filings.KeptFiling;
import org.sealready.ui.common.NoticeBar;
import org.sealready.ui.task.Notice;
import org.sealready.words.Words;

/**
 * Says that the computer's date cannot be right: a filing was saved later than it is now. Limits,
 * the validity of papers and the date on letters would all be wrong. Most computers are right, so
 * that nothing is made before.
 */
final class DateWarning {

  /** Clocks of two computers differ, and so do zones. */
  private static final Duration USUAL = Duration.ofDays(1);

  private final VBox column;
  private final Node before;
  private final Words words;
  private final ObjectProperty<Optional<Notice>> notice =
      new SimpleObjectProperty<>(Optional.empty());
  private boolean isTold;

  /**
   * @param before stands above it in the column
   */
  DateWarning(VBox column, Node before, Words words) {
    this.column = column;
    this.before = before;
    this.words = words;
  }

  /** Looks at these filings; what was put away is not said again. */
  void look(List<KeptFiling> filings, ZonedDateTime now) {
    if (!isTold) {
      later(filings, now).ifPresent(filing -> tell(filing, now.toLocalDate()));
    }
  }

  private static Optional<KeptFiling.Readable> later(List<KeptFiling> filings, ZonedDateTime now) {
    return filings.stream()
        .filter(KeptFiling.Readable.class::isInstance)
        .map(KeptFiling.Readable.class::cast)
        .filter(each -> each.savedAt().isAfter(now.toInstant().plus(USUAL)))
        .max(Comparator.comparing(KeptFiling.Readable::savedAt));
  }

  private void tell(KeptFiling.Readable filing, LocalDate today) {
    isTold = true;
    String name = new KeptName(words).of(filing);
    LocalDate saved = filing.savedAt().atZone(Moment.CHINA).toLocalDate();
    notice.set(
        Optional.of(
            Notice.of(
                Notice.Kind.WARNING, said -> said.text("ui.start.date", today, name, saved))));
    int place = column.getChildren().indexOf(before) + 1;
    column.getChildren().add(place, new NoticeBar(notice, words, folder -> {}));
  }
}
