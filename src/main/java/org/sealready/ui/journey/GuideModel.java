package org.sealready.ui.journey;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import org.sealready.journey.station.Applicant;
import org.sealready.service.Catalogue;
import org.sealready.ui.diary.DiaryModel;
import org.sealready.ui.diary.FollowedText;
import org.sealready.ui.task.Notice;
import org.sealready.ui.typing.Alarm;
import org.sealready.ui.typing.Typing;
import org.sealready.words.Filer;
import org.sealready.words.Words;

/** The whole way before any filing; nothing of it is kept. */
public final class GuideModel {

  private final GuideSubject subject = new GuideSubject();
  private final JourneyModel way;
  private final Catalogue catalogue;

  /** Nowhere to keep anything. */
  private static final class Nowhere implements FollowedText {

    @Override
    public String kept() {
      return "";
    }

    @Override
    public void keep(String text) {}

    @Override
    public void keepApart(String text) {}
  }

  public GuideModel(Catalogue catalogue, Clock clock, Alarm alarm) {
    this.catalogue = catalogue;
    way =
        new JourneyModel(
            catalogue, new DiaryModel(new Nowhere(), clock), subject, alarm, Typing.unkept());
  }

  JourneyModel way() {
    return way;
  }

  /** Who would file. */
  ObjectProperty<Applicant> applicant() {
    return subject.applicant();
  }

  /** What came of printing. */
  public ObjectProperty<Optional<Notice>> notice() {
    return way.notice();
  }

  /** These words, as they are meant for whoever would file. */
  Words worded(Words words) {
    return words.about(() -> filer(applicant().get()));
  }

  private Filer filer(Applicant applicant) {
    String point = applicant.name().toLowerCase(Locale.ROOT);
    return catalogue.startingPoints().stream()
        .filter(each -> each.id().equals(point))
        .findFirst()
        .map(each -> catalogue.filer(each.initial()))
        .orElse(Filer.ANYBODY);
  }

  /** The way as a page. */
  public Callable<byte[]> paper(Words words) {
    return new JourneyOutput(way, worded(words)).paper();
  }
}
