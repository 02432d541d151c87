package org.sealready.filing.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sealready.Ours;
import org.sealready.form.Form;
import org.sealready.journey.checklist.Afterwards;
import org.sealready.journey.checklist.Happening;
import org.sealready.journey.checklist.Outside;
import org.sealready.journey.checklist.Topic;
import org.sealready.journey.checklist.TopicPoint;
import org.sealready.json.PlainJson;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataLists;

/** What comes after the number, and entities from outside: the bundled lists and their checks. */
class TopicListsTest {

  private static final Afterwards AFTERWARDS = AfterwardsFile.read();
  private static final Outside OUTSIDE = OutsideFile.read();

  private static List<Topic> topics() {
    return Stream.of(
            Stream.of(AFTERWARDS.number()),
            AFTERWARDS.changes().stream().map(Happening::topic),
            AFTERWARDS.topics().stream(),
            OUTSIDE.all().stream())
        .flatMap(each -> each)
        .toList();
  }

  @Test
  void everyChangeOfTheIssueSaysWhatItAsksForAndHowLongItTakes() {
    Set<String> ids = new HashSet<>();
    AFTERWARDS.changes().forEach(change -> ids.add(change.id()));
    assertTrue(
        ids.containsAll(
            Set.of(
                "administrator",
                "name",
                "address",
                "legal-representative",
                "renamed",
                "contact-data",
                "stopped-program",
                "stopped-entity",
                "another-program")));
    for (Happening change : AFTERWARDS.changes()) {
      Set<TopicPoint.Kind> kinds = EnumSet.noneOf(TopicPoint.Kind.class);
      change.topic().points().forEach(point -> kinds.add(point.kind()));
      assertTrue(kinds.contains(TopicPoint.Kind.TIME), change.id());
      boolean isChange = change.way() == Happening.Way.CHANGE;
      assertEquals(isChange, change.days() > 0, change.id());
      if (isChange) {
        assertTrue(
            kinds.containsAll(Set.of(TopicPoint.Kind.PAPER, TopicPoint.Kind.MESSAGE)), change.id());
      }
    }
    assertEquals(
        EnumSet.allOf(Happening.Way.class),
        EnumSet.copyOf(AFTERWARDS.changes().stream().map(Happening::way).toList()));
  }

  @Test
  void everyFieldThatIsNamedIsAsked() {
    Form form = Ours.catalogue().form();
    Stream.concat(
            Stream.of(AFTERWARDS.serviceNumber(), AFTERWARDS.entityNumber()),
            AFTERWARDS.changes().stream().flatMap(change -> change.fields().stream()))
        .forEach(id -> assertTrue(form.field(id).isPresent(), id));
  }

  @Test
  void everyPointIsASentenceInBothLanguagesAndSaidOnceInItsTopic() {
    int points = 0;
    for (Topic topic : topics()) {
      Set<String> said = new HashSet<>();
      for (TopicPoint point : topic.points()) {
        points++;
        assertTrue(point.text().chinese().endsWith("。"), topic.id());
        assertTrue(point.text().english().endsWith("."), topic.id());
        assertFalse(
            point.text().english().codePoints().anyMatch(TopicListsTest::isMark), topic.id());
        assertTrue(said.add(point.text().chinese()), topic.id());
      }
      assertFalse(topic.sources().isEmpty());
    }
    System.out.println(
        "faults: " + topics().size() + " topics, " + points + " points with a source");
  }

  /** Chinese marks; names of menus and papers stay Chinese. */
  private static boolean isMark(int character) {
    return "，。；：、".indexOf(character) >= 0;
  }

  @Test
  void theSourcesOnEntitiesFromOutsideDiffer() {
    List<String> sources =
        OUTSIDE.verdict().sources().stream().map(said -> said.text().english()).toList();
    assertTrue(sources.stream().anyMatch(text -> text.contains("AppInChina")), sources.toString());
    assertTrue(sources.stream().anyMatch(text -> text.contains("WeChat")), sources.toString());
    assertEquals(4, OUTSIDE.ways().size());
    assertTrue(OUTSIDE.persons().size() >= 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "afterwards | \"way\": \"change\" | \"way\": \"wait\"",
        "afterwards | \"days\": 30 | \"days\": -1",
        "afterwards | \"days\": 30 | \"days\": 4000",
        "afterwards | \"id\": \"address\" | \"id\": \"name\"",
        "afterwards | \"id\": \"erase\" | \"id\": \"keep\"",
        "afterwards | \"kind\": \"never\" | \"kind\": \"seldom\"",
        "afterwards | \"source\": \"ucloud\" | \"source\": \"nobody\"",
        "afterwards | \"entity.name\" | \"entity name\"",
        "afterwards | \"state\": \"change\" | \"state\": \"a change\"",
        "outside | \"date\": \"2025-09\" | \"date\": \"last year\"",
        "outside | \"id\": \"office\" | \"id\": \"partner\"",
        "outside | \"kind\": \"paper\" | \"kind\": \"\"",
      })
  void refusesWhatCannotBe(String name, String old, String with) throws Exception {
    String list = new String(PlainJson.write(DataLists.bundled(name)), StandardCharsets.UTF_8);
    String spaced = list.replaceAll("\"(\\w+)\" ?: ?", "\"$1\": ");
    assertTrue(spaced.contains(old), old);
    Map<String, Object> changed = read(spaced.replace(old, with));
    assertThrows(
        BadList.class,
        () -> {
          if (name.equals("outside")) {
            OutsideFile.check(changed);
          } else {
            AfterwardsFile.check(changed);
          }
        });
  }

  @SuppressWarnings("unchecked") // a list is an object
  private static Map<String, Object> read(String list) throws Exception {
    return (Map<String, Object>) PlainJson.read(list.getBytes(StandardCharsets.UTF_8));
  }
}
