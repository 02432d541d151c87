package org.sealready.service.rejection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.form.Field;
import org.sealready.platform.UploadSlot;
import org.sealready.rules.rejection.RejectionItem;

/** Paths of the interface where the name of a field is asked for. */
class RejectionPathsTest {

  private static final ReadRejection READ = new ReadRejection(Ours.catalogue());

  private static Optional<String> fieldOf(String name) {
    List<RejectionItem> items =
        READ.items("[{\"key_name\":\"" + name + "\",\"error\":\"x\",\"suggest\":\"\"}]");
    assertEquals(1, items.size());
    return items.getFirst().field();
  }

  @Test
  void everyPathLeadsToItsFieldOrPicture() {
    List<String> otherwise = new ArrayList<>();
    int asked = 0;
    for (Field<?> field : Ours.catalogue().form().fields()) {
      if (!field.platformPath().isEmpty()) {
        asked++;
        if (!fieldOf(field.platformPath()).equals(Optional.of(field.id()))) {
          otherwise.add(field.platformPath());
        }
      }
    }
    for (UploadSlot slot : Ours.catalogue().platform().slots().all()) {
      if (!slot.path().isEmpty() && !slot.isSeries()) {
        asked++;
        if (fieldOf(slot.path()).isEmpty()) {
          otherwise.add(slot.path());
        }
      }
    }
    System.out.printf("faults: paths as names %d, read otherwise %d%n", asked, otherwise.size());
    assertEquals(List.of(), otherwise);
    assertTrue(asked > 40);
  }

  @Test
  void aNameOfAPersonIsNoPath() {
    for (String name : List.of("主体名称", "小程序负责人 email", "e-mail", "APP名称", "")) {
      assertFalse(PlatformPlace.isPath(name), name);
    }
    assertEquals(Optional.empty(), fieldOf("icp_subject.nothing.here"));
    assertEquals(Optional.empty(), fieldOf("certificate_number"), "three persons have one");
  }
}
