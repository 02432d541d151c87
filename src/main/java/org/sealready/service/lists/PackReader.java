package org.sealready.service.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.json.BadFiling;
import org.sealready.json.DataFile;
import org.sealready.json.list.DataList;
import org.sealready.json.list.ListDate;
import org.sealready.words.Phrase;

/**
 * Reads packs: a ZIP file with {@code manifest.json}, the lists that it names with their SHA-256,
 * and, where it names a key, {@code signature}, 64 bytes of Ed25519 over the manifest as it is.
 *
 * @param known the lists of the program
 * @param today the day of the one clock
 */
record PackReader(List<DataList> known, LocalDate today) {

  private static final String MANIFEST = "manifest.json";
  private static final String SIGNATURE = "signature";
  private static final String FORMAT = "sealready-data";
  private static final Set<String> KEYS =
      Set.of("format", "version", "maker", "date", "key", "lists");

  /** What a maker may call himself: a line that can be read. */
  private static final String MAKER = "[\\p{L}\\p{N}\\p{P}\\p{Sc} ]{1,60}";

  /**
   * The pack in this file.
   *
   * @param wasTaken whether it was taken in before: its lists that this program has newer ones of
   *     are left out then
   * @throws Refused if anything about it is wrong
   */
  Pack read(byte[] file, boolean wasTaken) throws Refused {
    Map<String, byte[]> entries = PackArchive.read(file);
    byte[] written = entries.get(MANIFEST);
    if (written == null) {
      throw Refused.unusable(Phrase.of("pack.no-manifest", "里面没有 manifest.json，不是印备的数据包。请核对文件。"));
    }
    Map<String, Object> manifest = manifest(written);
    if (!(manifest.get("maker") instanceof String maker)
        || !maker.matches(MAKER)
        || maker.isBlank()) {
      throw badManifest("maker");
    }
    ListDate date =
        ListDate.of(manifest.get("date"))
            .filter(each -> each.first().equals(each.last()))
            .orElseThrow(() -> badManifest("date"));
    if (date.isAfter(today)) {
      throw new Refused(
          Phrase.of("pack.future", "它的日期 {0} 还没有到。请核对电脑的日期；日期不错，就向提供的人核对。", date.text()));
    }
    Optional<MakerKey> key = key(manifest, written, entries.get(SIGNATURE));
    List<ListCheck.Checked> lists = lists(manifest, entries, key.isPresent());
    if (wasTaken) {
      lists.removeIf(ListCheck.Checked::isOutdated);
    }
    for (ListCheck.Checked each : lists) {
      each.checkNewer();
    }
    return new Pack(maker, date, MakerKey.sum(file), key, lists, file);
  }

  private static Map<String, Object> manifest(byte[] written) throws Refused {
    Map<String, Object> manifest;
    try {
      manifest = DataFile.read(written);
    } catch (BadFiling broken) {
      throw Refused.unusable(badManifest("JSON").refusal().why());
    }
    if (!FORMAT.equals(manifest.get("format"))) {
      throw Refused.unusable(Phrase.of("pack.foreign", "这是别的程序的文件，不是印备的数据包。请核对文件。"));
    }
    if (!(manifest.get("version") instanceof Integer version) || version < 1) {
      throw badManifest("version");
    }
    if (version > 1) {
      throw Refused.unusable(Phrase.of("pack.newer", "它要更新版本的印备才能读。请先升级印备。"));
    }
    for (String each : manifest.keySet()) {
      if (!KEYS.contains(each)) {
        throw badManifest(each);
      }
    }
    return manifest;
  }

  /** The maker's key, after his signature was found to be right. */
  private static Optional<MakerKey> key(
      Map<String, Object> manifest, byte[] written, byte[] signature) throws Refused {
    if (!manifest.containsKey("key")) {
      if (signature != null) {
        throw badManifest("key");
      }
      return Optional.empty();
    }
    MakerKey key = MakerKey.of(manifest.get("key")).orElseThrow(() -> badManifest("key"));
    if (signature == null || !key.hasSigned(written, signature)) {
      throw new Refused(Phrase.of("pack.bad-signature", "签名对不上：签名以后有人改过它，或者签名不是这把钥匙的。请向制作的人要原件。"));
    }
    return Optional.of(key);
  }

  private List<ListCheck.Checked> lists(
      Map<String, Object> manifest, Map<String, byte[]> entries, boolean isSigned) throws Refused {
    if (!(manifest.get("lists") instanceof Map<?, ?> named) || named.isEmpty()) {
      throw badManifest("lists");
    }
    Set<String> expected = new HashSet<>(Set.of(MANIFEST));
    if (isSigned) {
      expected.add(SIGNATURE);
    }
    List<ListCheck.Checked> lists = new ArrayList<>();
    for (Map.Entry<?, ?> entry : named.entrySet()) {
      DataList list = list(entry.getKey().toString());
      expected.add(list.file());
      byte[] content = entries.get(list.file());
      if (content == null) {
        throw new Refused(list, Phrase.of("pack.list-missing", "目录里有它，数据包里却没有。请向提供的人要完整的。"));
      }
      if (!MakerKey.sum(content).equals(entry.getValue())) {
        throw new Refused(list, Phrase.of("pack.list-changed", "内容和目录里记的校验值不同，有人改过它。请向提供的人要原件。"));
      }
      lists.add(new ListCheck(today).check(list, content));
    }
    if (!expected.equals(entries.keySet())) {
      throw new Refused(Phrase.of("pack.extra", "里面有目录没有列出的文件。请向提供的人要完整、没有改过的。"));
    }
    return lists;
  }

  private DataList list(String id) throws Refused {
    return known.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new Refused(Phrase.of("pack.unknown-list", "里面有这个程序不认识的清单。请升级印备，或者核对文件。")));
  }

  private static Refused badManifest(String place) {
    return new Refused(
        Phrase.of("pack.bad-manifest", "它的 manifest.json 写得不对（{0}）。请向提供的人要正确的。", shown(place)));
  }

  /** A name that stands in the file may be as long as anybody likes. */
  private static String shown(String place) {
    return place.matches("[A-Za-z]{1,20}") ? place : "…";
  }
}
