package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sealready.json.list.BadList;
import org.sealready.json.list.DataList;
import org.sealready.json.list.DataLists;
import org.sealready.json.list.Likeness;
import org.sealready.json.list.ListDate;

/**
 * Every bundled list stands in the table of lists, with date, source and a reader that takes it.
 */
class FilingListsTest {

  @Test
  void everyFileStandsInTheTableOnce() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets", "data"))) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          names,
          FilingLists.ALL.stream()
              .map(DataList::file)
              .collect(Collectors.toCollection(TreeSet::new)));
      assertEquals(names.size(), FilingLists.ALL.size());
    }
  }

  @Test
  void everyListHasDateAndSourceAndIsReadByItsReader() throws BadList {
    for (DataList list : FilingLists.ALL) {
      var content = DataLists.bundled(list.id());
      assertTrue(ListDate.of(content.get("date")).isPresent(), list.id());
      assertTrue(content.get("source") instanceof String text && !text.isBlank(), list.id());
      Likeness.check(content, content);
      list.reader().read(content);
      assertTrue(DataLists.isList(list.file()), list.id());
    }
  }

  @Test
  void otherNamesAreNoLists() {
    for (String name : Set.of("settings.json", "../data/regions.json", "regions", "form.json")) {
      assertTrue(!DataLists.isList(name), name);
    }
  }
}
