package org.sealready.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LayerOrderTest {

  private static final PackageArrows TOY =
      new PackageArrows(
          Map.of("top", 1, "mid", 2, "mid.room", 3, "low", 4),
          new TreeMap<>(
              Map.of(
                  "top",
                  Set.of("mid", "low"),
                  "mid",
                  Set.of("mid.room"),
                  "mid.room",
                  Set.of("low"),
                  "low",
                  Set.of())));

  @Test
  void whatLiesInAPackageCountsAsItsOwn() {
    PackageArrows onTop = TOY.onTop();
    assertEquals(Map.of("top", 1, "mid", 5, "low", 4), onTop.files());
    assertEquals(Set.of("low"), onTop.imports().get("mid"));
  }

  @Test
  void anArrowThatOthersLeadToAsWellIsLeftOut() {
    assertEquals(Set.of("mid"), TOY.onTop().withoutDetours("top"));
  }

  @Test
  void arrowsThatCrossAreUntangled() {
    LayerOrder order =
        LayerOrder.of(
            List.of(List.of("a", "b"), List.of("c", "d")),
            Map.of("a", Set.of("d"), "b", Set.of("c"), "c", Set.of(), "d", Set.of()));
    List<String> upper = order.rows().get(0);
    List<String> lower = order.rows().get(1);
    assertEquals(upper.indexOf("a"), lower.indexOf("d"));
    assertEquals(upper.indexOf("b"), lower.indexOf("c"));
  }

  @Test
  void aLongArrowHasAPlaceInTheRowThatItPasses() {
    LayerOrder order =
        LayerOrder.of(
            List.of(List.of("a"), List.of("b"), List.of("c")),
            Map.of("a", Set.of("c"), "b", Set.of(), "c", Set.of()));
    assertEquals(2, order.rows().get(1).size());
    assertTrue(order.rows().get(1).stream().anyMatch(LayerOrder::isPassing));
    assertEquals(2, order.links().size());
  }
}
