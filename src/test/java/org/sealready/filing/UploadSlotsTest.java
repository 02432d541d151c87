package org.sealready.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sealready.Ours;
import org.sealready.letter.Letter;
import org.sealready.platform.PlatformDictionary;
import org.sealready.platform.PlatformKey;
import org.sealready.platform.UploadSlot;
import org.sealready.platform.UploadSlots;

/** The list of upload slots: dated, within the platform's dictionary, and complete. */
class UploadSlotsTest {

  private static final UploadSlots SLOTS = Ours.catalogue().platform().slots();
  private static final PlatformDictionary DICTIONARY = Ours.catalogue().platform().dictionary();

  /** Keys of texts that are no values of the form and no uploads. */
  private static final Set<String> NO_UPLOADS = Set.of("verify_task_id");

  @Test
  void theListsAreDatedAndSourced() {
    assertTrue(SLOTS.source().text().contains("applyIcpFiling"));
    assertEquals("2026-11", SLOTS.source().date());
    assertEquals("2026-11", DICTIONARY.source().date());
  }

  @Test
  void everyPlaceThatTakesAnUploadHasOneSlot() {
    Set<String> ours =
        Ours.catalogue().form().fields().stream()
            .map(field -> field.platformPath())
            .collect(Collectors.toSet());
    Set<String> uploads =
        DICTIONARY.keys().stream()
            .filter(key -> isText(key) && !ours.contains(key.path()))
            .filter(key -> !NO_UPLOADS.contains(key.name()))
            .map(PlatformKey::path)
            .collect(Collectors.toSet());
    List<String> slots =
        SLOTS.all().stream().map(UploadSlot::path).filter(path -> !path.isEmpty()).toList();
    assertEquals(uploads, new HashSet<>(slots));
    assertEquals(slots.size(), new HashSet<>(slots).size());
    assertEquals(SLOTS.all().size(), SLOTS.all().stream().map(UploadSlot::id).distinct().count());
  }

  private static boolean isText(PlatformKey key) {
    return key.type() == PlatformKey.Type.TEXTS
        || key.type() == PlatformKey.Type.TEXT
            && !key.part().equals(java.util.Optional.of(PlatformKey.Part.NUMBER));
  }

  @Test
  void everyLetterThatIsHandedInHasASlotAndNoOther() {
    for (Letter letter : Ours.catalogue().letters()) {
      boolean isUploaded = letter.use() == Letter.Use.HANDED_IN;
      assertEquals(isUploaded, SLOTS.ofLetter(letter.id()).isPresent(), letter.id());
    }
    assertEquals("主体负责人授权书", SLOTS.ofLetter("entity-contact-authorization").orElseThrow().label());
    UploadSlot other = SLOTS.ofLetter("no-pre-approval-commitment").orElseThrow();
    assertEquals("icp_materials.applets_other_materials", other.path());
    assertEquals(10, other.most());
    assertFalse(other.isOwn("no-pre-approval-commitment"));
  }

  @Test
  void aNameOfASeriesIsFoundByItsBeginning() {
    assertEquals("preApproval.*", SLOTS.find("preApproval.9").orElseThrow().id());
    assertEquals("preApproval.9", SLOTS.find("preApproval.9").orElseThrow().numbered(9));
    assertTrue(SLOTS.find("preApproval.").isEmpty());
    assertTrue(SLOTS.find("certificate.1").isEmpty());
  }
}
