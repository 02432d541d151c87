package org.sealready.service.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sealready.json.list.DataList;
import org.sealready.json.list.DataLists;
import org.sealready.json.list.ListDate;
import org.sealready.service.InputFile;
import org.sealready.service.UnusableFile;
import org.sealready.words.Phrase;
import org.sealready.words.Words;

/**
 * What of a data folder takes the place of bundled lists: single files go before the pack in use.
 * All are checked each time they are read; what does not pass is named, and the bundled list stays.
 *
 * @param known the lists of the program
 * @param today the day of the one clock
 */
public record ListFolder(Path dataFolder, List<DataList> known, LocalDate today) {

  private static final byte[] ZIP = {'P', 'K'};

  /**
   * A file that is not used.
   *
   * @param why in the words of a list or of the whole
   */
  public record Unused(Path file, Refusal why) {

    /** In one line. */
    public String in(Words words) {
      return words.text("lists.unused", file, why.in(words));
    }
  }

  /**
   * What was found.
   *
   * @param lists by id
   * @param unused what lies there to be used and is not
   */
  public record Found(
      Map<String, ListCheck.Checked> lists, Optional<Pack> pack, List<Unused> unused) {

    /** The content of each list that takes the place of a bundled one, by id. */
    public Map<String, Map<String, Object>> contents() {
      Map<String, Map<String, Object>> contents = new LinkedHashMap<>();
      lists.forEach((id, list) -> contents.put(id, list.content()));
      return contents;
    }
  }

  public ListFolder {
    known = List.copyOf(known);
  }

  /** All lists of the program, with what was found. */
  public List<ListRow> rows(Found found) {
    Map<String, ListCheck.Checked> own = found.lists();
    Ages ages = Ages.inUse();
    return known.stream().map(list -> row(list, own.get(list.id()), ages)).toList();
  }

  private ListRow row(DataList list, ListCheck.Checked own, Ages ages) {
    Map<String, Object> content = own == null ? DataLists.bundled(list.id()) : own.content();
    ListDate date = ListDate.of(content.get("date")).orElseThrow();
    return new ListRow(
        list.id(),
        ListTitle.of(list),
        date.text(),
        (String) content.get("source"),
        own != null,
        content.equals(DataLists.inUse(list.id())),
        date.monthsUntil(today),
        date.monthsUntil(today) > ages.of(list.id()));
  }

  /** Whether a pack is in use in this folder, which takes longer to read than single files. */
  public static boolean hasPack(Path dataFolder) {
    return Files.exists(new ListPlaces(dataFolder).pack());
  }

  /** Reads and checks all of it. */
  public Found read() {
    Map<String, ListCheck.Checked> lists = new LinkedHashMap<>();
    List<Unused> unused = new ArrayList<>();
    Optional<Pack> pack = readPack(lists, unused);
    for (DataList list : known) {
      Path file = places().own(list);
      if (Files.exists(file)) {
        readOwn(list, file, lists, unused);
      }
    }
    return new Found(lists, pack, unused);
  }

  private void readOwn(
      DataList list, Path file, Map<String, ListCheck.Checked> lists, List<Unused> unused) {
    try {
      byte[] content = InputFile.read(file, PackArchive.MOST_BYTES);
      lists.put(list.id(), new ListCheck(today).check(list, content).checkNewer());
    } catch (UnusableFile unreadable) {
      unused.add(
          new Unused(file, new Refusal(Optional.of(ListTitle.of(list)), unreadable.phrase())));
    } catch (Refused refused) {
      unused.add(new Unused(file, refused.refusal()));
    }
  }

  private Optional<Pack> readPack(Map<String, ListCheck.Checked> lists, List<Unused> unused) {
    if (!hasPack(dataFolder)) {
      return Optional.empty();
    }
    try {
      Pack pack = packInUse(places().pack());
      Set<String> leftOut = places().leftOut();
      for (ListCheck.Checked each : pack.lists()) {
        if (!leftOut.contains(each.list().id())) {
          lists.put(each.list().id(), each);
        }
      }
      return Optional.of(pack);
    } catch (UnusableFile unreadable) {
      unused.add(new Unused(places().pack(), Refusal.of(unreadable.phrase())));
    } catch (Refused refused) {
      unused.add(new Unused(places().pack(), refused.refusal()));
    }
    return Optional.empty();
  }

  /** A pack that was taken in before, checked anew. */
  Pack packInUse(Path file) throws Refused, UnusableFile {
    byte[] content = InputFile.read(file, PackArchive.MOST_BYTES);
    Pack pack = new PackReader(known, today).read(content, true);
    if (pack.key().isPresent() && !places().keys().has(pack.key().get())) {
      throw new Refused(Phrase.of("pack.key-gone", "它的制作者的钥匙不在接受过的钥匙里。请重新导入它，并核对指纹。"));
    }
    return pack;
  }

  /**
   * The pack, or the single list, in this file, checked completely and against what is in use.
   *
   * @throws Refused if it cannot be used
   * @throws UnusableFile if the file cannot be read
   */
  public Pack check(Path file) throws Refused, UnusableFile {
    byte[] content = InputFile.read(file, PackArchive.MOST_BYTES);
    Pack pack = isSingle(file, content) ? single(file, content) : whole(content);
    Found found = read();
    if (found.pack().filter(used -> pack.date().isBefore(used.date())).isPresent()
        && !pack.isSingle()) {
      throw older(pack.date(), found.pack().get().date());
    }
    for (ListCheck.Checked each : pack.lists()) {
      ListCheck.Checked used = found.lists().get(each.list().id());
      if (used != null && each.date().isBefore(used.date())) {
        throw new Refused(
            each.list(),
            Phrase.of(
                "lists.older-than-used",
                "它的日期 {0} 比正在用的（{1}）旧。要退回旧的，请用“恢复”。",
                each.date().text(),
                used.date().text()));
      }
    }
    return pack;
  }

  private static Refused older(ListDate date, ListDate used) {
    return new Refused(
        Phrase.of("pack.older", "它的日期 {0} 比正在用的数据包（{1}）旧。要退回旧的，请用“恢复”。", date.text(), used.text()));
  }

  private boolean isSingle(Path file, byte[] content) {
    boolean isZip = content.length > 1 && content[0] == ZIP[0] && content[1] == ZIP[1];
    return !isZip && DataLists.isList(file.getFileName().toString());
  }

  private Pack single(Path file, byte[] content) throws Refused {
    String name = file.getFileName().toString();
    DataList list =
        known.stream()
            .filter(each -> each.file().equals(name))
            .findFirst()
            .orElseThrow(() -> Refused.unusable(Phrase.of("pack.no-pack", "这不是数据包。请核对文件。")));
    ListCheck.Checked checked = new ListCheck(today).check(list, content).checkNewer();
    return new Pack(
        "", checked.date(), MakerKey.sum(content), Optional.empty(), List.of(checked), content);
  }

  private Pack whole(byte[] content) throws Refused {
    return new PackReader(known, today).read(content, false);
  }

  /** Whether the maker of the pack is one whose key was accepted. */
  public PackTrust trust(Pack pack) throws UnusableFile {
    return pack.key().isEmpty()
        ? PackTrust.UNSIGNED
        : places().keys().has(pack.key().get()) ? PackTrust.ACCEPTED : PackTrust.UNKNOWN_KEY;
  }

  ListPlaces places() {
    return new ListPlaces(dataFolder);
  }
}
