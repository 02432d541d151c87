package org.sealready.service.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sealready.json.list.DataList;
import org.sealready.service.InputFile;
import org.sealready.service.UnusableFile;
import org.sealready.vault.file.WholeFile;

/**
 * Switches between lists, for whoever has the right to write into the data folder. Whole files are
 * written and moved, and what is replaced is kept first: whenever the program ends, each list in
 * use is the old or the new one, and none is lost. A switch of several lists that was stopped
 * between two files is completed by doing it again.
 */
public record ListSwitch(ListFolder folder) {

  /**
   * Uses a checked pack from the next start on. The pack before it stays beside it; single files of
   * the same lists are moved aside, because they would go before it.
   */
  public void use(Pack pack) throws IOException, UnusableFile {
    ListPlaces places = folder.places();
    places.make();
    if (pack.isSingle()) {
      DataList list = pack.lists().getFirst().list();
      places.copyAside(list);
      WholeFile.write(places.own(list), pack.content());
      return;
    }
    if (Files.exists(places.pack())) {
      byte[] before = InputFile.read(places.pack(), PackArchive.MOST_BYTES);
      if (!MakerKey.sum(before).equals(pack.sum())) {
        WholeFile.write(places.packBefore(), before);
      }
    }
    WholeFile.write(places.pack(), pack.content());
    places.leaveOut(Set.of());
    for (ListCheck.Checked each : pack.lists()) {
      places.moveAside(each.list());
    }
  }

  /** Accepts the key of this pack's maker. */
  public void accept(Pack pack) throws IOException, UnusableFile {
    folder.places().make();
    if (pack.key().isPresent()) {
      folder.places().keys().add(pack.key().get(), pack.maker(), folder.today());
    }
  }

  /**
   * Back to the bundled lists; what was in use stays in the folder, out of the way.
   *
   * @return whether there was anything to put back
   */
  public boolean resetAll() throws IOException {
    ListPlaces places = folder.places();
    boolean changed = false;
    for (DataList list : folder.known()) {
      changed |= places.moveAside(list);
    }
    if (Files.exists(places.pack())) {
      WholeFile.move(places.pack(), places.packBefore());
      changed = true;
    }
    places.leaveOut(Set.of());
    return changed;
  }

  /** The same for one list. */
  public boolean reset(DataList list) throws IOException, UnusableFile {
    ListPlaces places = folder.places();
    Set<String> leftOut = new TreeSet<>(places.leftOut());
    boolean isInPack =
        folder
            .read()
            .pack()
            .filter(pack -> pack.files().contains(list.file()) && leftOut.add(list.id()))
            .isPresent();
    if (isInPack) {
      places.leaveOut(leftOut);
    }
    return places.moveAside(list) || isInPack;
  }

  /** Whether there is a pack that was in use before. */
  public boolean hasBefore() {
    return Files.exists(folder.places().packBefore());
  }

  /**
   * Back to the pack before; the one in use takes its place.
   *
   * @return the pack in use from now on; empty if there was none before
   * @throws Refused if the one before cannot be used any more
   */
  public Optional<Pack> back() throws IOException, UnusableFile, Refused {
    ListPlaces places = folder.places();
    if (!hasBefore()) {
      return Optional.empty();
    }
    Pack before = folder.packInUse(places.packBefore());
    boolean isOneInUse = Files.exists(places.pack());
    if (isOneInUse) {
      keep(before);
    }
    WholeFile.write(places.pack(), before.content());
    places.leaveOut(Set.of());
    if (!isOneInUse) {
      Files.deleteIfExists(places.packBefore());
    } else if (Files.exists(places.packBetween())) {
      WholeFile.move(places.packBetween(), places.packBefore());
    }
    return Optional.of(before);
  }

  /** Keeps the pack in use, unless it is the one before: then a stopped way back has kept it. */
  private void keep(Pack before) throws IOException, UnusableFile {
    ListPlaces places = folder.places();
    byte[] now = InputFile.read(places.pack(), PackArchive.MOST_BYTES);
    if (!MakerKey.sum(now).equals(before.sum())) {
      WholeFile.write(places.packBetween(), now);
    }
  }
}
