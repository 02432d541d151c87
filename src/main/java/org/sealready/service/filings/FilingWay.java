package org.sealready.service.filings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sealready.form.Effective;
import org.sealready.form.Judged;
import org.sealready.journey.Actor;
import org.sealready.journey.JourneyFacts;
import org.sealready.journey.JourneyRecord;
import org.sealready.journey.Limit;
import org.sealready.journey.Moment;
import org.sealready.journey.StateKind;
import org.sealready.journey.station.Applicant;
import org.sealready.journey.station.ForSome;
import org.sealready.journey.station.Persons;
import org.sealready.journey.station.Station;
import org.sealready.journey.station.Step;
import org.sealready.service.Catalogue;
import org.sealready.service.journey.Deadlines;
import org.sealready.service.journey.Diary;
import org.sealready.service.journey.JourneyFile;
import org.sealready.service.journey.Progress;
import org.sealready.service.journey.RecordText;
import org.sealready.service.journey.Standing;
import org.sealready.service.journey.Way;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.service.letter.PrintRecord;
import org.sealready.service.rejection.OpenReasons;
import org.sealready.service.rejection.RejectionRounds;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.Followed;

/** Works out how far a kept filing is on its way, and what is due for it. */
final class FilingWay {

  private final Catalogue catalogue;
  private final JourneyFacts facts;
  private final Clock clock;

  FilingWay(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.facts = catalogue.journey();
    this.clock = clock;
  }

  /**
   * @param judged its answers
   */
  KeptWay of(Draft draft, Judged judged) {
    Followed followed = draft.followed();
    JourneyRecord record = RecordText.read(followed.text(JourneyFile.RECORD)).record();
    ZonedDateTime now = clock.instant().atZone(Moment.CHINA);
    Diary diary = Diary.of(record, facts.states().get(), now.toLocalDate());
    Standing standing = standing(draft, judged);
    Progress progress = Way.progress(facts, record, standing, now);
    Optional<Station> station = progress.now().map(Progress.Stop::station);
    return new KeptWay(
        progress.stops().stream().map(Progress.Stop::state).toList(),
        progress.current(),
        station,
        station.flatMap(at -> step(at, standing.applicant(), judged)),
        openReasons(followed, judged),
        record.recordNumber().strip(),
        filedOn(diary),
        dues(judged.effective(), diary));
  }

  private Standing standing(Draft draft, Judged judged) {
    boolean isAnswered = judged.errors().isEmpty();
    return new Standing(
        facts.stations().get().applicant().apply(judged.effective().answers()),
        isAnswered,
        isAnswered && arePrinted(draft, judged),
        Optional.empty());
  }

  private Optional<Step> step(Station station, Applicant applicant, Judged judged) {
    List<Step> steps = ForSome.of(station.steps(), applicant);
    boolean isForAll = steps.stream().allMatch(each -> each.persons() == Persons.ANY);
    int people = isForAll ? 0 : people(judged);
    return steps.stream().filter(each -> each.persons().isFor(people)).findFirst();
  }

  /** How many get the ministry's message. */
  private int people(Judged judged) {
    return catalogue
        .platform()
        .smsCheck()
        .get()
        .receivers()
        .apply(judged.effective().answers())
        .people()
        .size();
  }

  /** Whether every letter that is made was printed or saved, whatever was changed since. */
  private boolean arePrinted(Draft draft, Judged judged) {
    return new Letters(catalogue, LocalDate.now(clock))
        .states(judged).stream()
            .filter(LetterState::isWanted)
            .allMatch(each -> PrintRecord.in(draft.printed(), each.letter().id()).isPresent());
  }

  /** The day of the last state of the filing that was written down: it has passed with that. */
  private static Optional<LocalDate> filedOn(Diary diary) {
    return diary.last(StateKind.FILING).flatMap(Diary.Entry::at).map(Moment::day);
  }

  private int openReasons(Followed followed, Judged judged) {
    // What cannot be read is told and kept apart where the rejections are shown.
    return RejectionRounds.read(followed.text(JourneyFile.REJECTIONS))
        .map(new OpenReasons(catalogue.form(), judged)::in)
        .orElse(0);
  }

  private List<KeptWay.Due> dues(Effective effective, Diary diary) {
    return new Deadlines(catalogue)
        .of(effective, diary).stream()
            .map(each -> new KeptWay.Due(each, turn(each.limit())))
            .toList();
  }

  /** Where a state begins it in which the platform or the bureau acts, an answer is waited for. */
  private KeptWay.Turn turn(Limit limit) {
    Set<Actor> actors =
        switch (limit.start()) {
          case Limit.Start.Answered answered -> Set.of();
          case Limit.Start.Reached(var states, var otherwise) ->
              states.stream()
                  .flatMap(code -> facts.states().get().find(code).stream())
                  .map(StateKind::who)
                  .collect(Collectors.toSet());
        };
    if (actors.contains(Actor.PLATFORM) || actors.contains(Actor.BUREAU)) {
      return KeptWay.Turn.OTHERS;
    }
    return actors.equals(Set.of(Actor.SMS)) ? KeptWay.Turn.MESSAGE : KeptWay.Turn.OURS;
  }
}
