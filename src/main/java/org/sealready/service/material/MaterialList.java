package org.sealready.service.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Judged;
import org.sealready.form.Question;
import org.sealready.form.Violation;
import org.sealready.journey.material.Material;
import org.sealready.journey.material.MaterialCase;
import org.sealready.journey.material.MaterialCase.Trigger;
import org.sealready.journey.material.MaterialNeed;
import org.sealready.letter.Letter;
import org.sealready.platform.UploadSlot;
import org.sealready.platform.UploadSlots;
import org.sealready.service.Catalogue;
import org.sealready.service.LetterChoice;
import org.sealready.service.exchange.PaperPlaces;
import org.sealready.service.letter.LetterState;
import org.sealready.service.letter.Letters;
import org.sealready.words.Phrase;

/**
 * The materials checklist: every paper that people look for, and whether this filing needs it. The
 * platform's slots and the letters decide where they say anything; the list of papers tells the
 * reason and what they leave open. For one thread.
 */
public final class MaterialList {

  private final Catalogue catalogue;
  private final Letters letters;
  private Optional<List<Material>> read = Optional.empty();

  public MaterialList(Catalogue catalogue, Letters letters) {
    this.catalogue = catalogue;
    this.letters = letters;
  }

  /** The papers, in the order of the list. */
  public List<MaterialRow> rows(Judged judged) {
    Map<String, LetterState> states = new LinkedHashMap<>();
    letters.states(judged).forEach(state -> states.put(state.letter().id(), state));
    List<MaterialRow> rows = new ArrayList<>();
    for (Material material : materials()) {
      rows.addAll(rows(material, judged, states));
    }
    rows.removeIf(row -> row.need() == MaterialNeed.NEVER);
    return List.copyOf(rows);
  }

  /** Read once: a page asks for the rows with every answer. */
  private List<Material> materials() {
    List<Material> all = read.orElseGet(() -> catalogue.journey().materials().get());
    read = Optional.of(all);
    return all;
  }

  private List<MaterialRow> rows(
      Material material, Judged judged, Map<String, LetterState> states) {
    Optional<Letter> letter = catalogue.letter(material.id());
    UploadSlots slots = catalogue.platform().slots();
    Optional<UploadSlot> place =
        letter.isPresent() ? slots.ofLetter(material.id()) : slots.find(material.id());
    Finding found = found(material, judged, states, place);
    boolean isSeries =
        place.filter(slot -> slot.isSeries() && slot.id().equals(material.id())).isPresent();
    if (isSeries && found.need() == MaterialNeed.REQUIRED) {
      return new PaperPlaces(catalogue, letters)
          .of(judged).stream()
              .filter(paper -> paper.slot().id().equals(material.id()))
              .map(
                  paper ->
                      row(material, paper.name(), Optional.of(paper.title()), found, place, letter))
              .toList();
    }
    Optional<Phrase> title = letter.map(LetterState::title);
    String slot = material.id().replace(".*", "");
    return List.of(row(material, slot, title, found, place, letter));
  }

  private static MaterialRow row(
      Material material,
      String slot,
      Optional<Phrase> title,
      Finding found,
      Optional<UploadSlot> place,
      Optional<Letter> letter) {
    return new MaterialRow(material, slot, title, found.need(), found.why(), place, letter);
  }

  /** Whether it is needed, and why. */
  private record Finding(MaterialNeed need, Why why) {}

  private Finding found(
      Material material,
      Judged judged,
      Map<String, LetterState> states,
      Optional<UploadSlot> place) {
    Answers answers = judged.effective().answers();
    Optional<Finding> missing = missing(material.asks(), answers);
    if (missing.isPresent()) {
      return missing.get();
    }
    LetterState state = states.get(material.id());
    if (state != null) {
      return new Finding(need(state), new Why.OfLetter(state));
    }
    Finding declared = declared(material, judged, states);
    boolean isDemanded =
        place
            .filter(slot -> slot.need() == UploadSlot.Need.REQUIRED && slot.when().test(answers))
            .isPresent();
    return isDemanded
            && declared.need() != MaterialNeed.REQUIRED
            && !(declared.why() instanceof Why.Missing)
        ? new Finding(MaterialNeed.REQUIRED, new Why.OfSlot(place.get()))
        : declared;
  }

  private static MaterialNeed need(LetterState state) {
    if (state.choice() == LetterChoice.LEFT_OUT) {
      return MaterialNeed.POSSIBLE;
    }
    return switch (state.need().level()) {
      case REQUIRED -> MaterialNeed.REQUIRED;
      case ADVISED -> MaterialNeed.ADVISED;
      case POSSIBLE ->
          state.choice() == LetterChoice.ADDED ? MaterialNeed.ADVISED : MaterialNeed.POSSIBLE;
    };
  }

  private Finding declared(Material material, Judged judged, Map<String, LetterState> states) {
    Answers answers = judged.effective().answers();
    for (MaterialCase one : material.cases()) {
      Optional<Finding> found =
          missing(one.asks(), answers)
              .or(
                  () ->
                      Optional.of(one)
                          .filter(some -> some.when().test(answers))
                          .flatMap(some -> why(some, judged, states))
                          .map(why -> new Finding(one.need(), why)));
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IllegalStateException("the last case of " + material.id() + " does not hold");
  }

  /** That one of these answers is missing. */
  private Optional<Finding> missing(List<String> ids, Answers answers) {
    return ids.stream()
        .flatMap(id -> catalogue.form().field(id).stream())
        .filter(field -> answers.get(field).isEmpty())
        .<Field<?>>map(field -> field)
        .findFirst()
        .map(field -> new Finding(MaterialNeed.POSSIBLE, new Why.Missing(field)));
  }

  /** The reason of this case; empty where it does not hold. */
  private Optional<Why> why(MaterialCase one, Judged judged, Map<String, LetterState> states) {
    return switch (one.trigger()) {
      case Trigger.None() -> declared(one, List.of());
      case Trigger.Made(String letter) ->
          Optional.ofNullable(states.get(letter))
              .filter(LetterState::isWanted)
              .flatMap(state -> declared(one, List.of()));
      case Trigger.Broken(String rule) ->
          judged.violations().stream()
              .filter(violation -> violation.rule().id().equals(rule))
              .findFirst()
              .map(violation -> said(one, violation));
      case Trigger.Asked asked ->
          Optional.of(statements(asked, judged))
              .filter(found -> !found.isEmpty())
              .flatMap(found -> declared(one, found));
    };
  }

  private static Optional<Why> declared(MaterialCase one, List<String> statements) {
    return one.why().map(text -> new Why.Declared(text, statements));
  }

  private static Why said(MaterialCase one, Violation violation) {
    return one.why()
        .<Why>map(text -> new Why.Declared(text, List.of()))
        .orElseGet(() -> new Why.Found(violation));
  }

  private List<String> statements(Trigger.Asked asked, Judged judged) {
    return Question.relevant(catalogue.form(), judged.effective()).stream()
        .filter(question -> question.id().equals(asked.question()))
        .flatMap(question -> question.details().apply(judged.effective().answers()).stream())
        .filter(asked::isAbout)
        .toList();
  }
}
