package org.sealready.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sealready.form.Bilingual;
import org.sealready.journey.checklist.BeforeSection;
import org.sealready.journey.station.Station;
import org.sealready.service.Catalogue;
import org.sealready.service.search.Findable;
import org.sealready.service.search.FoundGroup;
import org.sealready.ui.wizard.Step;
import org.sealready.ui.wizard.WizardView;
import org.sealready.words.Words;

/** The parts of the screens of an open filing, each by the title that it has there. */
public final class PlaceFindables {

  private final Catalogue catalogue;
  private final WizardView frame;
  private final Ways ways;
  private final Words words;
  private final Everyday everyday;

  /** The ways to them. */
  public interface Ways {

    /** To the table of service categories. */
    void categories();

    /** To this part of what is done before the filing. */
    void before(BeforeSection section);

    /** To the station at this place of the way. */
    void station(int place);
  }

  public PlaceFindables(Catalogue catalogue, WizardView frame, Ways ways, Words words) {
    this.catalogue = catalogue;
    this.frame = frame;
    this.ways = ways;
    this.words = words;
    everyday = new Everyday(words);
  }

  /** All of them; reads what their screens show, on any thread. */
  public List<Findable> all() {
    List<Findable> all = new ArrayList<>();
    all.add(
        Findable.of(
                FoundGroup.SCREENS,
                "screen:categories",
                words.text("ui.category.title"),
                ways::categories)
            .at(frame.nameOf(new Step.Before()))
            .called(everyday.of("screen.categories", "categories")));
    Set<String> named = new HashSet<>(frame.places().stream().map(frame::nameOf).toList());
    for (BeforeSection section : catalogue.journey().before().get().sections()) {
      if (named.add(words.of(section.title()))) {
        all.add(
            part("before:" + section.id(), section.title(), () -> ways.before(section))
                .at(frame.nameOf(new Step.Before())));
      }
    }
    List<Station> stations = catalogue.journey().stations().get().all();
    for (Station station : stations) {
      if (named.add(words.of(station.title()))) {
        int place = stations.indexOf(station);
        all.add(
            part("station:" + station.id(), station.title(), () -> ways.station(place))
                .at(frame.nameOf(new Step.Journey())));
      }
    }
    return all;
  }

  private Findable part(String id, Bilingual title, Runnable go) {
    return Findable.of(FoundGroup.SCREENS, id, words.of(title), go);
  }
}
