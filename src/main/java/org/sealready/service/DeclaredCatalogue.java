package org.sealready.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.sealready.form.Answers;
import org.sealready.form.Field;
import org.sealready.form.Form;
import org.sealready.form.Reason;
import org.sealready.form.StartingPoint;
import org.sealready.form.specimen.Specimens;
import org.sealready.journey.JourneyFacts;
import org.sealready.json.list.DataList;
import org.sealready.letter.Letter;
import org.sealready.letter.Placeholders;
import org.sealready.paper.PaperTerms;
import org.sealready.platform.Platform;
import org.sealready.rules.rejection.RejectionReader;
import org.sealready.words.Filer;

/** A catalogue of which everything is there; {@link Catalogue} says what each part is. */
public record DeclaredCatalogue(
    Form form,
    List<Letter> letters,
    Optional<LetterSelection> selection,
    Placeholders placeholders,
    BiPredicate<String, Answers> switches,
    Field<String> title,
    Field<String> subtitle,
    List<Field<String>> identity,
    List<StartingPoint> startingPoints,
    List<Sample> samples,
    LaterParts later,
    Supplier<RejectionReader> rejections,
    List<DataList> lists)
    implements Catalogue {

  /** No reasons, no provinces, no platform and no way. */
  private static final class Nothing implements LaterParts {

    @Override
    public List<Reason> reasons() {
      return List.of();
    }

    @Override
    public Map<String, List<String>> scopes() {
      return Map.of();
    }

    @Override
    public PaperTerms terms() {
      return PaperTerms.NONE;
    }

    @Override
    public Platform platform() {
      return Platform.NONE;
    }

    @Override
    public JourneyFacts journey() {
      return JourneyFacts.NONE;
    }

    @Override
    public Filer filer(Answers effective) {
      return Filer.ANYBODY;
    }

    @Override
    public Specimens specimens() {
      return Specimens.NONE;
    }
  }

  /** A catalogue that knows no reasons, no provinces and no platform. */
  public DeclaredCatalogue(
      Form form,
      List<Letter> letters,
      Placeholders placeholders,
      BiPredicate<String, Answers> switches,
      Field<String> title,
      Field<String> subtitle,
      List<Field<String>> identity,
      List<StartingPoint> startingPoints,
      List<Sample> samples) {
    this(
        form,
        letters,
        Optional.empty(),
        placeholders,
        switches,
        title,
        subtitle,
        identity,
        startingPoints,
        samples,
        new Nothing(),
        () -> RejectionReader.NONE,
        List.of());
  }

  @Override
  public Catalogue with(List<Letter> others) {
    return new DeclaredCatalogue(
        form,
        others,
        selection,
        placeholders,
        switches,
        title,
        subtitle,
        identity,
        startingPoints,
        samples,
        later,
        rejections,
        lists);
  }

  @Override
  public List<Reason> reasons() {
    return later.reasons();
  }

  @Override
  public Map<String, List<String>> scopes() {
    return later.scopes();
  }

  @Override
  public PaperTerms terms() {
    return later.terms();
  }

  @Override
  public Platform platform() {
    return later.platform();
  }

  @Override
  public JourneyFacts journey() {
    return later.journey();
  }

  @Override
  public Filer filer(Answers effective) {
    return later.filer(effective);
  }

  @Override
  public Specimens specimens() {
    return later.specimens();
  }

  @Override
  public boolean isLoaded() {
    return true;
  }
}
