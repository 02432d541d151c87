package org.sealready.ui.search;

import java.util.ArrayList;
import java.util.List;
import org.sealready.service.FilingName;
import org.sealready.service.filings.KeptFiling;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundGroup;
import org.sealready.ui.start.StartActions;
import org.sealready.ui.start.WorkPlace;
import org.sealready.words.Words;

/** What can be found while no filing is open: the kept ones, and what can be done with all. */
public final class StartFindables {

  private final StartActions start;
  private final Words words;
  private final Everyday everyday;

  public StartFindables(StartActions start, Words words) {
    this.start = start;
    this.words = words;
    everyday = new Everyday(words);
  }

  /** The kept filings, the last touched first. */
  public List<Findable> filings(List<KeptFiling> kept) {
    return kept.stream()
        .filter(KeptFiling.Readable.class::isInstance)
        .map(KeptFiling.Readable.class::cast)
        .map(this::filing)
        .toList();
  }

  private Findable filing(KeptFiling.Readable filing) {
    String title = new FilingName(words).of(filing.title(), filing.subtitle());
    return Findable.of(
            FoundGroup.FILINGS,
            "filing:" + filing.id(),
            title,
            () -> start.open(filing.id(), WorkPlace.of(filing)))
        .note(filing.subtitle());
  }

  /** What can be done before a filing is open. */
  public List<Findable> actions() {
    List<Findable> actions = new ArrayList<>();
    actions.add(action("new", "ui.start.new", start::first).keys(Keys.NEW));
    actions.add(action("open", "ui.start.open", start::openFile).keys(Keys.OPEN));
    actions.add(screen("guide", "ui.journey.title", start::guide));
    actions.add(action("backup", "ui.backup", start::backup));
    actions.add(action("protection", "ui.vault.manage", start::protection));
    actions.add(screen("about", "ui.about", start::about));
    return actions;
  }

  private Findable action(String name, String key, Runnable run) {
    return Findable.of(FoundGroup.ACTIONS, "action:" + name, words.text(key), run)
        .called(everyday.of("action." + name, name));
  }

  private Findable screen(String name, String key, Runnable run) {
    return Findable.of(FoundGroup.SCREENS, "screen:" + name, words.text(key), run)
        .called(everyday.of("screen." + name, name));
  }
}
