package org.sealready.ui.afterwards;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sealready.journey.Moment;
import org.sealready.service.afterwards.FiledAnswers;
import org.sealready.ui.diary.FollowedText;
import org.sealready.ui.diary.Noting;
import org.sealready.ui.form.FormModel;

/** What counts as filed: the answers as they stood then, kept with the filing. */
final class FiledModel {

  private final FormModel form;
  private final Clock clock;
  private final FollowedText keeper;
  private final ReadOnlyObjectWrapper<Optional<FiledAnswers>> answers =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Noting noting = Noting.NONE;

  /**
   * @param clock tells the time since when answers are kept, in China
   */
  FiledModel(FormModel form, Clock clock, FollowedText keeper) {
    this.form = form;
    this.clock = clock;
    this.keeper = keeper;
  }

  /** Reads what is kept, and tells whether it could be read; else it is kept apart. */
  boolean load() {
    String kept = keeper.kept();
    answers.set(FiledAnswers.read(form.form(), kept));
    boolean isRead = answers.get().isPresent() || kept.isBlank();
    if (!isRead) {
      keeper.keepApart(kept);
    }
    return isRead;
  }

  ReadOnlyObjectProperty<Optional<FiledAnswers>> answers() {
    return answers.getReadOnlyProperty();
  }

  /** From now on this one is told of what can be taken back. */
  void onNoted(Noting receiver) {
    noting = receiver;
  }

  /** The answers as they are. */
  FiledAnswers now() {
    String at =
        OffsetDateTime.ofInstant(clock.instant(), Moment.CHINA)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();
    return new FiledAnswers(at, form.answers().get());
  }

  /** From now on the answers as they are count as filed; that is a step of its own. */
  void keep() {
    Optional<FiledAnswers> before = answers.get();
    Optional<FiledAnswers> now = Optional.of(now());
    noting.noted(() -> put(before), () -> put(now));
    put(now);
  }

  /** These count as filed, as part of another step. */
  void put(Optional<FiledAnswers> wanted) {
    if (!wanted.equals(answers.get())) {
      keeper.keep(wanted.map(each -> each.text(form.form())).orElse(""));
      answers.set(wanted);
    }
  }
}
