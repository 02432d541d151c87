package org.sealready.service.filings;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sealready.Ours;
import org.sealready.form.Answers;
import org.sealready.service.FolderFault;
import org.sealready.vault.crypto.Cost;
import org.sealready.vault.crypto.Passphrase;
import org.sealready.vault.crypto.WrongKey;
import org.sealready.vault.file.Unreadable;
import org.sealready.vault.filing.Draft;
import org.sealready.vault.filing.FaultyFiles;

/** One fault of the data folder at one moment, and what became of everything afterwards. */
public final class FolderFaultCell {

  /** When it happens. */
  public enum When {
    START,
    OPEN,
    TYPING,
    SAVE,
    LOCK,
    PASSPHRASE_SET,
    PASSPHRASE_CHANGED,
    CLOSE;

    /** Without and with a passphrase, as far as there is such a moment. */
    public List<Boolean> kinds() {
      return switch (this) {
        case START, OPEN, TYPING, SAVE, CLOSE -> List.of(false, true);
        case LOCK, PASSPHRASE_CHANGED -> List.of(true);
        case PASSPHRASE_SET -> List.of(false);
      };
    }
  }

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);
  private static final Answers FIRST = Ours.answers("individual");
  private static final Answers TYPED = Ours.answers("rare-names");
  private static final Answers OTHER = Ours.answers("company-both-letters");
  private static final String OLD = "旧口令一二三四";
  private static final String NEW = "新口令一二三四";

  private final FolderFault.Place place;
  private final FolderFault fault;
  private final When when;
  private final boolean isProtected;
  private final List<String> lost = new ArrayList<>();
  private final List<String> silent = new ArrayList<>();
  private final List<Answers> mustBeThere = new ArrayList<>();
  private final List<byte[]> ownKeys = new ArrayList<>();
  private boolean refusing;
  private boolean told;
  private String passphrase = OLD;
  private Draft draft;

  public FolderFaultCell(
      FolderFault.Place place, FolderFault fault, When when, boolean isProtected) {
    this.place = place;
    this.fault = fault;
    this.when = when;
    this.isProtected = isProtected;
  }

  /** The data folder of somebody else. */
  public static Path others(Path data, boolean isProtected) throws IOException {
    try (DataFolderSession cabinet =
        new DataFolderSession(Ours.catalogue(), data, CLOCK, new Cost(8, 1, 1))) {
      cabinet.acquireWriteLock();
      cabinet.choose(isProtected ? Optional.of(passphrase("别人的口令一二")) : Optional.empty());
      cabinet.filings().save(Draft.begin(OTHER, CLOCK.instant()));
    }
    return data;
  }

  public List<String> lost() {
    return lost;
  }

  public List<String> silent() {
    return silent;
  }

  public void run() throws Exception {
    try (DataFolderSession first = cabinet()) {
      first.acquireWriteLock();
      first.choose(isProtected ? Optional.of(passphrase(OLD)) : Optional.empty());
      draft = first.filings().save(Draft.begin(FIRST, CLOCK.instant()));
      mustBeThere.add(FIRST);
    }
    keepKeys();
    DataFolderSession cabinet = cabinet();
    if (when == When.START) {
      harm();
    }
    boolean isIn = enter(cabinet);
    if (when != When.START) {
      harm();
    }
    isIn = isIn && act(cabinet);
    if (!isIn && when == When.START) {
      // What was found at the start is another folder: a person ends and puts it right.
      undo(cabinet);
      cabinet.close();
      cabinet = cabinet();
      isIn = enter(cabinet);
    }
    goOn(cabinet, isIn);
    told |= !cabinet.keys().takeAside().isEmpty();
    cabinet.close();
    again();
  }

  /** The moment itself; whether the filings are still open afterwards. */
  private boolean act(DataFolderSession cabinet) {
    switch (when) {
      case START, TYPING, CLOSE -> {}
      case OPEN -> attempt(() -> draft = cabinet.filings().open(draft.id()));
      case SAVE -> {
        if (attempt(() -> cabinet.filings().save(Draft.begin(OTHER, CLOCK.instant())))) {
          mustBeThere.add(OTHER);
        }
      }
      case LOCK -> {
        cabinet.lock();
        return enter(cabinet);
      }
      case PASSPHRASE_SET, PASSPHRASE_CHANGED -> {
        boolean done = attempt(() -> cabinet.keys().protect(passphrase(NEW)));
        if (done || when == When.PASSPHRASE_SET && cabinet.isProtected()) {
          passphrase = NEW;
        }
      }
    }
    return true;
  }

  /** A change is typed and saved; where that is refused, once more when all is as it was. */
  private void goOn(DataFolderSession cabinet, boolean isIn) throws Exception {
    if (when == When.CLOSE) {
      return;
    }
    Draft typed = draft.with(draft.history().with(TYPED, ""));
    boolean done = isIn && attempt(() -> cabinet.filings().save(typed));
    if (done) {
      mustBeThere.set(0, TYPED);
      return;
    }
    if (!told) {
      silent.add("not saved, and not told");
    }
    undo(cabinet);
    if (!isIn && !enter(cabinet)) {
      lost.add("cannot be opened when all is as it was");
    } else if (!attempt(() -> cabinet.filings().save(typed))) {
      lost.add("cannot be saved when all is as it was");
    } else {
      mustBeThere.set(0, TYPED);
    }
  }

  /** The next start, without and if need be with everything as it was before. */
  private void again() throws Exception {
    try (DataFolderSession next = cabinet()) {
      if (enter(next)) {
        check(next);
        return;
      }
    }
    if (!told) {
      silent.add("the next start does not open, and nobody was told");
    }
    if (when != When.CLOSE && when != When.START) {
      lost.add("saved, and the next start does not open it");
    }
    try (DataFolderSession last = cabinet()) {
      undo(last);
      if (enter(last)) {
        check(last);
      } else {
        lost.add("does not open when all is as it was");
      }
    }
  }

  /** A key file of others may be all that opens their files elsewhere. */
  private void requireForeignKeys() throws IOException {
    if (!fault.name().matches("(key file|copy|both) of .*")) {
      return;
    }
    Path others = fault.name().contains("open") ? place.openOnes() : place.lockedOnes();
    byte[] key = Files.readAllBytes(others.resolve("vault.key"));
    try (Stream<Path> files = Files.list(place.data())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Arrays.equals(key, Files.readAllBytes(file))) {
          return;
        }
      }
    }
    lost.add("the key file of others is destroyed");
  }

  private void check(DataFolderSession cabinet) throws IOException {
    requireForeignKeys();
    List<Answers> there = new ArrayList<>();
    for (KeptFiling kept : cabinet.filings().list()) {
      try {
        there.add(cabinet.filings().open(kept.id()).answers());
      } catch (Unreadable closed) {
        lost.add("a filing does not open");
      }
    }
    if (!there.containsAll(mustBeThere)) {
      lost.add("a filing is not there");
    }
    if (fault.told() && !told) {
      silent.add("nobody was told");
    }
  }

  /** Goes in as a person would; whether the own filings are there then. */
  private boolean enter(DataFolderSession cabinet) {
    cabinet.acquireWriteLock();
    boolean in =
        attempt(
            () -> {
              OpenResult found = cabinet.arrive();
              if (found instanceof OpenResult.Locked) {
                found = unlocked(cabinet);
              }
              if (found instanceof OpenResult.Broken) {
                throw new IOException("broken");
              }
              if (found instanceof OpenResult.Ready(List<KeptFiling> kept)
                  && kept.stream().anyMatch(each -> each.id().equals(draft.id()))) {
                return;
              }
              // An empty start, or the filings of others: a person sees that.
              throw new IOException("not here");
            });
    told |= !cabinet.keys().takeAside().isEmpty();
    return in;
  }

  private OpenResult unlocked(DataFolderSession cabinet) throws IOException, Unreadable {
    try {
      return cabinet.unlock(passphrase(passphrase));
    } catch (WrongKey others) {
      throw new IOException("asks for another passphrase");
    }
  }

  private interface Step {
    public void run() throws IOException, Unreadable;
  }

  private boolean attempt(Step step) {
    try {
      step.run();
      return true;
    } catch (IOException | Unreadable refused) {
      told = true;
      return false;
    }
  }

  private void harm() throws IOException {
    refusing = fault == FolderFault.READ_ONLY;
    fault.harm().to(place);
  }

  private void undo(DataFolderSession cabinet) throws IOException {
    told |= !cabinet.keys().takeAside().isEmpty();
    refusing = false;
    if (Files.exists(place.away())) {
      FolderFault.delete(place.data());
      Files.move(place.away(), place.data());
    }
    if (!Files.exists(place.data().resolve("vault.key")) || fault.name().contains("both of")) {
      Files.write(place.data().resolve("vault.key"), ownKeys.getFirst());
    }
  }

  private void keepKeys() throws IOException {
    ownKeys.add(Files.readAllBytes(place.data().resolve("vault.key")));
  }

  private DataFolderSession cabinet() {
    FaultyFiles files =
        new FaultyFiles(
            (step, file) -> {
              if (refusing && !List.of("read", "list").contains(step)) {
                throw new FileSystemException(null, null, "Read-only file system");
              }
            });
    Path data = fault == FolderFault.READ_ONLY ? files.wrap(place.data()) : place.data();
    return new DataFolderSession(Ours.catalogue(), data, CLOCK, new Cost(8, 1, 1));
  }

  private static Passphrase passphrase(String text) {
    return Passphrase.of(text.toCharArray());
  }

  /** The files that a vault of others has sealed and that are not theirs. */
  public List<String> forAStranger() throws IOException {
    Set<String> strangers = new TreeSet<>();
    Set<String> theirs = new TreeSet<>();
    for (Path others : List.of(place.openOnes(), place.lockedOnes())) {
      for (Path file : sealed(others)) {
        strangers.add(vault(file));
        theirs.add(HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    List<String> found = new ArrayList<>();
    for (Path root : List.of(place.data(), place.away(), place.openOnes(), place.lockedOnes())) {
      for (Path file : sealed(root)) {
        String content = HexFormat.of().formatHex(Files.readAllBytes(file));
        if (strangers.contains(vault(file)) && !theirs.contains(content)) {
          found.add(root.getFileName() + " holds one more");
        }
      }
    }
    return theirs.size() == 2 ? found : List.of("something of others was changed");
  }

  private static String vault(Path file) throws IOException {
    return HexFormat.of().formatHex(Files.readAllBytes(file), 10, 26);
  }

  private static List<Path> sealed(Path root) throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".sealed")).toList();
    }
  }
}
