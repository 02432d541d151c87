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

/**
 * A catalogue that is read when it is first asked: reading every list, rule and letter takes longer
 * than everything else that the first screen and the help need. The samples, and which lists there
 * are, are there at once.
 */
public final class CatalogueOnDemand implements Catalogue {

  private final List<Sample> samples;
  private final Supplier<List<DataList>> lists;
  private final Supplier<Catalogue> source;
  private volatile Catalogue read;

  /**
   * @param lists gives what the lists are, without their content
   * @param source is asked once, by whichever thread comes first; the others wait
   */
  public CatalogueOnDemand(
      List<Sample> samples, Supplier<List<DataList>> lists, Supplier<Catalogue> source) {
    this.samples = samples;
    this.lists = lists;
    this.source = source;
  }

  /** Reads it beside other work, for a program that is going to ask it. */
  public void loadBeside() {
    Thread.ofPlatform().daemon().name("catalogue").start(this::read);
  }

  private Catalogue read() {
    Catalogue found = read;
    return found == null ? readOnce() : found;
  }

  private synchronized Catalogue readOnce() {
    if (read == null) {
      read = source.get();
    }
    return read;
  }

  @Override
  public boolean isLoaded() {
    return read != null;
  }

  @Override
  public List<Sample> samples() {
    return samples;
  }

  @Override
  public Form form() {
    return read().form();
  }

  @Override
  public List<Letter> letters() {
    return read().letters();
  }

  @Override
  public Optional<LetterSelection> selection() {
    return read().selection();
  }

  @Override
  public Placeholders placeholders() {
    return read().placeholders();
  }

  @Override
  public BiPredicate<String, Answers> switches() {
    return read().switches();
  }

  @Override
  public Field<String> title() {
    return read().title();
  }

  @Override
  public Field<String> subtitle() {
    return read().subtitle();
  }

  @Override
  public List<Field<String>> identity() {
    return read().identity();
  }

  @Override
  public List<StartingPoint> startingPoints() {
    return read().startingPoints();
  }

  @Override
  public List<Reason> reasons() {
    return read().reasons();
  }

  @Override
  public Map<String, List<String>> scopes() {
    return read().scopes();
  }

  @Override
  public PaperTerms terms() {
    return read().terms();
  }

  @Override
  public Platform platform() {
    return read().platform();
  }

  @Override
  public JourneyFacts journey() {
    return read().journey();
  }

  @Override
  public Filer filer(Answers effective) {
    return read().filer(effective);
  }

  @Override
  public Specimens specimens() {
    return read().specimens();
  }

  @Override
  public Supplier<RejectionReader> rejections() {
    return read().rejections();
  }

  @Override
  public List<DataList> lists() {
    return lists.get();
  }

  @Override
  public Catalogue with(List<Letter> others) {
    return read().with(others);
  }
}
